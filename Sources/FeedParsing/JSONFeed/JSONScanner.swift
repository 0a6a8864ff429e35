// SPDX-License-Identifier: Apache-2.0

/// A piece of JSON, as a range of the bytes that it was read from. Commas and colons are passed over, and not missed.
enum JSONToken {
    case open(isObject: Bool)
    case close
    /// Between the quotes, with its escapes.
    case text(Range<Int>)
    case number(Range<Int>)
    case word(Range<Int>)
}

/// Cuts JSON into tokens. Never fails; a text that the document ends in is left out: half an id would be another one.
struct JSONScanner {
    let bytes: [UInt8]
    private let end: Int
    /// Where the next token is looked for.
    private(set) var index: Int
    /// Where the last token started.
    private(set) var start = 0

    init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        (index, end) = (range.lowerBound, range.upperBound)
    }

    /// Nil at the end.
    mutating func next() -> JSONToken? {
        while index < end {
            start = index
            let byte = bytes[index]
            index += 1
            switch byte {
            case Byte.openBrace, Byte.openBracket: return .open(isObject: byte == Byte.openBrace)
            case Byte.closeBrace, Byte.closeBracket: return .close
            case Byte.doubleQuote: return text()
            case Byte.hyphen, 0x30...0x39: return .number(word())
            case _ where byte.isLetter: return .word(word())
            default: break
            }
        }
        return nil
    }

    private mutating func text() -> JSONToken? {
        let from = index
        while let quote = bytes.firstIndex(of: Byte.doubleQuote, in: index..<end) {
            var escapes = 0
            while quote - escapes > from, bytes[quote - escapes - 1] == Byte.backslash { escapes += 1 }
            index = quote + 1
            if escapes % 2 == 0 { return .text(from..<quote) }
        }
        index = end
        return nil
    }

    /// Letters, digits and signs up to what parts values.
    private mutating func word() -> Range<Int> {
        while index < end, bytes[index].isEncodingLabel || bytes[index] == 0x2B { index += 1 }
        return start..<index
    }
}
