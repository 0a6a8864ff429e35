// SPDX-License-Identifier: Apache-2.0

/// Writes texts as JSON wants them (RFC 8259, section 7), eight bytes a step where nothing needs an escape.
public enum JSONEscapes {
    /// Appends a text without quotes around it.
    public static func append(_ text: String, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { append($0, to: &output) }
    }

    /// Appends a stretch of UTF-8, which may begin and end inside a character.
    public static func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var start = 0
        while start < bytes.count {
            let end = plainEnd(bytes, from: start)
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<end]))
            guard end < bytes.count else { return }
            escape(bytes[end], to: &output)
            start = end + 1
        }
    }

    /// Where the first byte stands that needs an escape.
    private static func plainEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let ones = 0x0101_0101_0101_0101 as UInt64
        let (quotes, backslashes, blanks) = (ones &* 0x22, ones &* 0x5C, ones &* 0x20)
        var index = start
        while index + 8 <= bytes.count {
            let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
            let (quote, backslash) = (word ^ quotes, word ^ backslashes)
            // A borrow may mark a byte after a marked one: the lowest mark is always right.
            let marks =
                (((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash) | ((word &- blanks) & ~word))
                & 0x8080_8080_8080_8080
            if marks != 0 { return index + marks.trailingZeroBitCount >> 3 }
            index += 8
        }
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return index }
            index += 1
        }
        return index
    }

    private static func escape(_ byte: UInt8, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x0A: output.append(UInt8(ascii: "n"))
        case 0x0D: output.append(UInt8(ascii: "r"))
        case 0x09: output.append(UInt8(ascii: "t"))
        case 0..<0x20:
            output.append(contentsOf: "u00".utf8)
            output.append(hexadecimal(byte >> 4))
            output.append(hexadecimal(byte & 15))
        default: output.append(byte)
        }
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
    }
}
