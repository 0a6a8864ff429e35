// SPDX-License-Identifier: Apache-2.0

/// Reads JSON as far as it goes: what is cut off is closed, line breaks in texts are kept, commas are not missed.
///
/// Open lists and objects stand on a stack of our own, no deeper than the limit.
struct JSONReader {
    private let bytes: [UInt8]
    private let depthLimit: Int
    private var index = 0
    private var open = [Container]()
    private var root: JSONValue?
    private(set) var tally: RepairTally

    private struct Container {
        var isObject: Bool
        var values = [JSONValue]()
        var members = [String: JSONValue]()
        /// The key whose value comes next.
        var key: String?
    }

    init(_ bytes: [UInt8], depthLimit: Int, tally: RepairTally) {
        (self.bytes, self.depthLimit, self.tally) = (bytes, depthLimit, tally)
    }

    /// Nil where there is no value at all.
    mutating func read() throws(FeedError) -> JSONValue? {
        while index < bytes.count, root == nil {
            let byte = bytes[index]
            switch byte {
            case Byte.openBrace, Byte.openBracket:
                guard open.count < depthLimit else { throw .tooDeep(limit: depthLimit, offset: index) }
                open.append(Container(isObject: byte == Byte.openBrace))
                index += 1
            case Byte.closeBrace, Byte.closeBracket:
                close()
                index += 1
            case Byte.doubleQuote: if let text = text() { place(.text(text)) }
            case Byte.hyphen, 0x30...0x39: place(.number(word()))
            case _ where byte.isLetter: place(literal())
            default: index += 1
            }
        }
        if root == nil, !open.isEmpty { tally.count(.truncated) }
        while root == nil, !open.isEmpty { close() }
        return root
    }
}

extension JSONReader {
    private mutating func close() {
        guard let closed = open.popLast() else { return }
        place(closed.isObject ? .object(closed.members) : .list(closed.values))
    }

    private mutating func place(_ value: JSONValue) {
        guard var container = open.popLast() else {
            root = value
            return
        }
        if !container.isObject {
            container.values.append(value)
        } else if let key = container.key {
            container.members[key] = value
            container.key = nil
        } else if case .text(let key) = value {
            container.key = key
        }
        open.append(container)
    }

    /// Letters, digits and signs up to what parts values.
    private mutating func word() -> String {
        let start = index
        while index < bytes.count, bytes[index].isEncodingLabel || bytes[index] == 0x2B { index += 1 }
        return bytes.string(start..<index)
    }

    private mutating func literal() -> JSONValue {
        switch word() {
        case "true", "false": return .boolean
        case "null": return .null
        default:
            tally.count(.wrongType)
            return .null
        }
    }

    /// A text with its escapes decoded. Nil where the document ends inside: half an id would be another one.
    private mutating func text() -> String? {
        index += 1
        var output = [UInt8]()
        var start = index
        while index < bytes.count, bytes[index] != Byte.doubleQuote {
            guard bytes[index] == Byte.backslash else {
                index += 1
                continue
            }
            output.append(start..<index, of: bytes)
            escape(to: &output)
            start = index
        }
        guard index < bytes.count else { return nil }
        output.append(start..<index, of: bytes)
        index += 1
        return String(decoding: output, as: UTF8.self)
    }

    private mutating func escape(to output: inout [UInt8]) {
        index += 1
        guard index < bytes.count else { return }
        let byte = bytes[index]
        index += 1
        switch byte {
        case UInt8(ascii: "n"): output.append(Byte.newline)
        case UInt8(ascii: "t"): output.append(Byte.tab)
        case UInt8(ascii: "r"): output.append(Byte.carriageReturn)
        case UInt8(ascii: "b"), UInt8(ascii: "f"): tally.count(.controlCharacters)
        case UInt8(ascii: "u"):
            let scalar = codePoint()
            if scalar.value < 0x80, UInt8(scalar.value).isControl {
                tally.count(.controlCharacters)
            } else {
                output.append(scalar)
            }
        default: output.append(byte)
        }
    }

    /// One unit of UTF-16, or two that belong together; U+FFFD for half a pair.
    private mutating func codePoint() -> Unicode.Scalar {
        let first = unit()
        if (0xD800..<0xDC00).contains(first), index + 1 < bytes.count, bytes[index] == Byte.backslash,
            bytes[index + 1] == UInt8(ascii: "u")
        {
            let back = index
            index += 2
            let second = unit()
            let value = 0x10000 + ((first - 0xD800) << 10) + (second &- 0xDC00)
            if (0xDC00..<0xE000).contains(second), let scalar = Unicode.Scalar(value) { return scalar }
            index = back
        }
        guard let scalar = Unicode.Scalar(first) else {
            tally.count(.badReference)
            return "\u{FFFD}"
        }
        return scalar
    }

    /// Up to four hexadecimal digits.
    private mutating func unit() -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard index < bytes.count, let digit = bytes[index].hexadecimalValue else { break }
            value = value * 16 + digit
            index += 1
        }
        return value
    }
}
