// SPDX-License-Identifier: Apache-2.0
import Personnel
import Yams

/// The types of values that say where in a chat service alerts go, and what a user's template is.
extension NodeReader {
    /// http or https; a text, or `{file: PATH}`, or `{credential: NAME}`: of a chat service the address is the secret.
    mutating func endpointAddress(_ node: Node, _ key: String) -> String? {
        guard isMapping(node) else { return webAddress(node, key) }
        guard let text = referredText(node, "\"\(key)\"") else { return nil }
        switch WebAddress.read(text) {
        case .success: return text
        // The words of the error may show the address.
        case .failure:
            fail(node, "what \"\(key)\" refers to is no address; write one line, https:// or http://")
            return nil
        }
    }

    /// The number of a Telegram chat, or the name of a channel.
    mutating func chat(_ node: Node, _ key: String) -> String? {
        guard let text = text(node, key) else { return nil }
        let name = text.dropFirst()
        let isName =
            text.hasPrefix("@") && (4...32).contains(name.count)
            && name.utf8.allSatisfy { Self.isWordByte($0) || $0 == UInt8(ascii: "_") }
        guard isName || Int64(text) != nil else {
            fail(node, "\"\(key)\" is \(quoted(text)); write the number of a chat, as \"-1001234567890\", or @channel")
            return nil
        }
        return text
    }

    /// A topic of ntfy: 1 to 64 letters, digits, dashes and underscores.
    mutating func topic(_ node: Node, _ key: String) -> String? {
        guard let text = text(node, key) else { return nil }
        let isRight =
            (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { Self.isWordByte($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        guard isRight else {
            fail(node, "\"\(key)\" is \(quoted(text)); a topic is 1 to 64 of a-z, A-Z, 0-9, - and _")
            return nil
        }
        return text
    }

    /// The id of a Matrix room.
    mutating func room(_ node: Node, _ key: String) -> String? {
        guard let text = text(node, key) else { return nil }
        guard text.hasPrefix("!"), text.utf8.count <= 255, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            fail(node, "\"\(key)\" is \(quoted(text)); write the id of a room (not its alias), as \"!id:server\"")
            return nil
        }
        return text
    }

    /// The path and the text of a template.
    mutating func templateFile(_ node: Node, _ key: String) -> (path: String, text: String)? {
        guard let path = path(node, key) else { return nil }
        do {
            let file = try SmallFile(path: path, limitBytes: 256 << 10)
            guard let text = String(validating: file.bytes, as: UTF8.self) else {
                fail(node, "\(path) is not UTF-8 text")
                return nil
            }
            return (path, text)
        } catch {
            fail(node, "\(path) \(error)")
            return nil
        }
    }

    /// One to fifty durations.
    mutating func waits(_ node: Node, _ key: String) -> [Duration]? {
        guard let items = items(node, key) else { return nil }
        guard (1...50).contains(items.count) else {
            fail(node, "\"\(key)\" has \(items.count) waits; write 1 to 50, as [5s, 5m, 30m, 2h]")
            return nil
        }
        let waits = items.compactMap { duration($0, key, in: .milliseconds(10) ... .seconds(7 * 86_400)) }
        return waits.count == items.count ? waits : nil
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
