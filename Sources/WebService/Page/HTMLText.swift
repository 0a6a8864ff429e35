// SPDX-License-Identifier: Apache-2.0
import Mustache

/// Escapes text for HTML, in elements and in quoted attributes.
///
/// Mustache's own HTML type compares Characters, and a quotation mark with a combining accent after it is one Character
/// that is no quotation mark: it goes through as it is and ends an attribute. Browsers read code points, so this reads
/// bytes. Control characters, which HTML forbids, are shown as U+FFFD.
struct HTMLText: MustacheContentType {
    /// The name in templates: `{{% CONTENT_TYPE:PAGE}}`.
    static let name = "PAGE"

    func escapeText(_ text: String) -> String { Self.escaped(text) }

    static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
            case 0x09, 0x0A: bytes.append(byte)
            case 0..<0x20, 0x7F: bytes.append(contentsOf: "\u{FFFD}".utf8)
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The address if it is a plain http or https one, which alone may become a link; nil for anything else.
    static func link(_ url: String?) -> String? {
        guard let url, url.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return nil }
        let start = url.prefix(8).lowercased()
        return start.hasPrefix("https://") || start.hasPrefix("http://") ? url : nil
    }
}
