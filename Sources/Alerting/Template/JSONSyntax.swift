// SPDX-License-Identifier: Apache-2.0

/// Tells whether bytes are one JSON document (RFC 8259). `JSONDecoder` looks into numbers and texts only when they are
/// asked for; a receiver looks at all of it.
struct JSONSyntax {
    private static let limitDepth = 128

    private let bytes: [UInt8]
    private var offset = 0
    private var depth = 0

    /// What is wrong and where; nil for a document.
    static func fault(in bytes: [UInt8]) -> String? {
        var syntax = JSONSyntax(bytes: bytes)
        do throws(Fault) {
            try syntax.value()
            guard syntax.offset == bytes.count else { throw Fault(expected: "the end") }
            return nil
        } catch {
            return "expected \(error.expected) \(syntax.place)"
        }
    }

    private struct Fault: Error { let expected: String }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// The byte, or 0 at the end (which stands nowhere in JSON).
    private var here: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

    private var place: String {
        let before = bytes[..<offset]
        let line = before.count(where: { $0 == 0x0A }) + 1
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let column = String(decoding: bytes[start..<offset], as: UTF8.self).count + 1
        let end = String(decoding: before.suffix(30), as: UTF8.self)
        return "at line \(line), column \(column) of the result, after “\(end)”"
    }
}

extension JSONSyntax {
    /// One value with the space around it.
    private mutating func value() throws(Fault) {
        skipSpace()
        switch here {
        case UInt8(ascii: "{"): try list(end: UInt8(ascii: "}"), isObject: true)
        case UInt8(ascii: "["): try list(end: UInt8(ascii: "]"), isObject: false)
        case UInt8(ascii: "\""): try text()
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
        default:
            guard let word = ["true", "false", "null"].first(where: { bytes[offset...].starts(with: $0.utf8) }) else {
                throw Fault(expected: "a value")
            }
            offset += word.utf8.count
        }
        skipSpace()
    }

    private mutating func list(end: UInt8, isObject: Bool) throws(Fault) {
        depth += 1
        guard depth <= Self.limitDepth else { throw Fault(expected: "at most \(Self.limitDepth) levels") }
        offset += 1
        skipSpace()
        if here != end {
            while true {
                if isObject {
                    skipSpace()
                    guard here == UInt8(ascii: "\"") else { throw Fault(expected: "a key in quotation marks") }
                    try text()
                    skipSpace()
                    try take(UInt8(ascii: ":"), "a colon")
                }
                try value()
                guard here == UInt8(ascii: ",") else { break }
                offset += 1
            }
        }
        try take(end, isObject ? "a comma or }" : "a comma or ]")
        depth -= 1
    }

    private mutating func text() throws(Fault) {
        offset += 1
        while here != UInt8(ascii: "\"") {
            guard offset < bytes.count else { throw Fault(expected: "the end of a text") }
            guard here >= 0x20 else { throw Fault(expected: "no control character in a text") }
            if here == UInt8(ascii: "\\") {
                offset += 1
                guard "\"\\/bfnrtu".utf8.contains(here) else { throw Fault(expected: "an escape of JSON") }
                if here == UInt8(ascii: "u") {
                    let digits = bytes[(offset + 1)...].prefix(4)
                    guard digits.count == 4, digits.allSatisfy(Self.isHexadecimal) else {
                        throw Fault(expected: "four hexadecimal digits")
                    }
                    offset += 4
                }
            }
            offset += 1
        }
        offset += 1
    }

    private mutating func number() throws(Fault) {
        if here == UInt8(ascii: "-") { offset += 1 }
        if here == UInt8(ascii: "0") { offset += 1 } else { try digits() }
        if here == UInt8(ascii: ".") {
            offset += 1
            try digits()
        }
        if here == UInt8(ascii: "e") || here == UInt8(ascii: "E") {
            offset += 1
            if here == UInt8(ascii: "+") || here == UInt8(ascii: "-") { offset += 1 }
            try digits()
        }
    }

    private mutating func digits() throws(Fault) {
        let start = offset
        while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(here) { offset += 1 }
        guard offset > start else { throw Fault(expected: "a digit") }
    }

    private mutating func take(_ byte: UInt8, _ expected: String) throws(Fault) {
        guard here == byte else { throw Fault(expected: expected) }
        offset += 1
    }

    private mutating func skipSpace() {
        while [0x20, 0x09, 0x0A, 0x0D].contains(here) { offset += 1 }
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }
}
