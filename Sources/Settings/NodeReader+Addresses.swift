// SPDX-License-Identifier: Apache-2.0
import Personnel
import Pipeline
import Yams

/// The types of values that name something: ids, addresses, languages, days.
extension NodeReader {
    /// At most 64 lowercase letters, digits, dots and dashes; the first is a letter or a digit.
    mutating func identifier(_ node: Node, _ key: String) -> String? {
        guard let text = text(node, key) else { return nil }
        func isPlain(_ byte: UInt8) -> Bool {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        let isRight =
            text.utf8.count <= 64 && text.utf8.first.map(isPlain) == true
            && text.utf8.allSatisfy { isPlain($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
        guard isRight else {
            fail(
                node,
                "\"\(key)\" is \(quoted(text)); an id is at most 64 of a-z, 0-9, dot and dash, first a letter or digit"
            )
            return nil
        }
        return text
    }

    /// http or https.
    mutating func webAddress(_ node: Node, _ key: String) -> String? {
        guard let text = text(node, key) else { return nil }
        switch WebAddress.read(text) {
        case .success: return text
        case .failure(let error):
            fail(node, "\"\(key)\": \(error)")
            return nil
        }
    }

    /// A proxy's address, or `none`.
    mutating func proxy(_ node: Node, _ key: String) -> ProxyRoute? {
        guard let text = text(node, key) else { return nil }
        if text == "none" { return .direct }
        // The rest of a SOCKS address follows the same rules.
        let isSocks = text.lowercased().hasPrefix("socks5h://")
        switch WebAddress.read(isSocks ? "http" + text.dropFirst(7) : text) {
        case .success: return .through(text)
        case .failure(let error):
            let words = error == .notWeb ? "write http://HOST:PORT, https://…, socks5h://… or none" : "\(error)"
            fail(node, "\"\(key)\": \(words)")
            return nil
        }
    }

    /// What picks elements of a page.
    mutating func selector(_ node: Node, _ key: String) -> String? {
        guard let text = text(node, key) else { return nil }
        guard surroundings.isSelector(text) else {
            fail(
                node,
                "\"\(key)\": \"\(text)\" picks nothing; write names, .classes, #ids and [attributes], as .news-list a")
            return nil
        }
        return text
    }

    /// An absolute web address in which `*` stands for anything.
    mutating func addressPattern(_ node: Node, _ key: String) -> String? {
        guard let text = webAddress(node, key) else { return nil }
        guard text.contains("*") else {
            fail(node, "\"\(key)\" has no *; write one where articles' addresses differ, as https://gov.example/news/*")
            return nil
        }
        return text
    }

    /// A web address, a file URL, or a path, which is made absolute.
    mutating func sourceAddress(_ node: Node, _ key: String) -> String? {
        guard let text = text(node, key) else { return nil }
        if text.hasPrefix("file:///") { return text }
        guard text.contains("://") else { return path(node, key) }
        return webAddress(node, key)
    }

    /// BCP 47 in outline: a language of two or three letters, then subtags.
    mutating func language(_ node: Node, _ key: String) -> String? {
        guard let text = text(node, key) else { return nil }
        let tags = text.split(separator: "-", omittingEmptySubsequences: false)
        let isRight =
            (2...3).contains(tags[0].count) && tags[0].allSatisfy { $0.isASCII && $0.isLetter }
            && tags.dropFirst().allSatisfy { tag in
                (1...8).contains(tag.count) && tag.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            }
        guard isRight else {
            fail(node, "\"\(key)\" is \(quoted(text)); write a language tag (BCP 47), as en or pt-BR")
            return nil
        }
        return text
    }

    mutating func day(_ node: Node, _ key: String) -> CalendarDay? {
        guard let text = text(node, key) else { return nil }
        guard let day = CalendarDay(text) else {
            fail(node, "\"\(key)\" is \(quoted(text)); write a day as 2026-03-05")
            return nil
        }
        return day
    }

    mutating func addressBlocks(_ node: Node, _ key: String) -> [AddressBlock]? {
        items(node, key).map { items in
            items.compactMap { item in
                guard let text = text(item, key) else { return nil }
                do {
                    return try AddressBlock(text)
                } catch {
                    fail(item, "\"\(key)\": \(error)")
                    return nil
                }
            }
        }
    }

    mutating func listenAddress(_ node: Node, _ key: String) -> ListenAddress? {
        guard let text = text(node, key) else { return nil }
        guard let address = ListenAddress(text) else {
            fail(
                node,
                "\"\(key)\" is \(quoted(text)); write an IP address and a port, as 127.0.0.1:8080 or [::1]:8080")
            return nil
        }
        return address
    }
}
