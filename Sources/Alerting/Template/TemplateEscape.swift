// SPDX-License-Identifier: Apache-2.0
import Mustache
import Personnel

/// How texts are escaped in what a template makes.
enum TemplateEscape: String, Sendable, Hashable, CaseIterable, MustacheContentType {
    case json = "ALERT_JSON"
    case markup = "ALERT_MARKUP"
    case form = "ALERT_FORM"
    /// As they are.
    case plain = "ALERT_PLAIN"

    init(_ contentType: String) {
        let type = contentType.prefix { $0 != ";" && $0 != " " }.lowercased()
        if type == "application/json" || type.hasSuffix("+json") {
            self = .json
        } else if type == "text/html" || type == "text/xml" || type == "application/xml" || type.hasSuffix("+xml") {
            self = .markup
        } else if type == "application/x-www-form-urlencoded" {
            self = .form
        } else {
            self = .plain
        }
    }

    /// What a template begins with; it adds no line. The library keeps content types in a table of its own.
    var directive: String {
        _ = Self.registered
        return "{{% CONTENT_TYPE:\(rawValue)}}"
    }

    private static let registered: Void = {
        for escape in allCases { MustacheContentTypes.register(escape, named: escape.rawValue) }
    }()

    /// Byte by byte: a quotation mark with a combining accent is one Character that is no quotation mark.
    func escapeText(_ text: String) -> String {
        var bytes: [UInt8] = []
        switch self {
        case .json: JSONEscapes.append(text, to: &bytes)
        case .markup: for byte in text.utf8 { Self.appendMarkup(byte, to: &bytes) }
        case .form: for byte in text.utf8 { Self.appendForm(byte, to: &bytes) }
        case .plain: return text
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Control characters, which HTML and XML forbid, become U+FFFD.
    private static func appendMarkup(_ byte: UInt8, to bytes: inout [UInt8]) {
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

    /// WHATWG URL, application/x-www-form-urlencoded percent-encode set.
    private static func appendForm(_ byte: UInt8, to bytes: inout [UInt8]) {
        let digits = Array("0123456789ABCDEF".utf8)
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "_"):
            bytes.append(byte)
        default: bytes.append(contentsOf: [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]])
        }
    }
}
