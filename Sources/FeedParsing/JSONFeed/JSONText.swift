// SPDX-License-Identifier: Apache-2.0

/// Decodes the escapes of a JSON text (RFC 8259, section 7).
struct JSONText {
    private let bytes: [UInt8]
    private let end: Int
    private var index: Int
    private var output = [UInt8]()

    static func string(_ range: Range<Int>, of bytes: [UInt8], tally: inout RepairTally) -> String {
        guard bytes.firstIndex(of: Byte.backslash, in: range) != nil else { return bytes.string(range) }
        var text = JSONText(bytes, range)
        text.read(tally: &tally)
        return String(decoding: text.output, as: UTF8.self)
    }

    private init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        (index, end) = (range.lowerBound, range.upperBound)
        output.reserveCapacity(range.count)
    }

    private mutating func read(tally: inout RepairTally) {
        while let backslash = bytes.firstIndex(of: Byte.backslash, in: index..<end) {
            output.append(index..<backslash, of: bytes)
            index = backslash
            escape(tally: &tally)
        }
        output.append(index..<end, of: bytes)
    }

    private mutating func escape(tally: inout RepairTally) {
        index += 1
        guard index < end else { return }
        let byte = bytes[index]
        index += 1
        switch byte {
        case UInt8(ascii: "n"): output.append(Byte.newline)
        case UInt8(ascii: "t"): output.append(Byte.tab)
        case UInt8(ascii: "r"): output.append(Byte.carriageReturn)
        case UInt8(ascii: "b"), UInt8(ascii: "f"): tally.count(.controlCharacters)
        case UInt8(ascii: "u"):
            let scalar = codePoint(tally: &tally)
            if scalar.value < 0x80, UInt8(scalar.value).isControl {
                tally.count(.controlCharacters)
            } else {
                output.append(scalar)
            }
        default: output.append(byte)
        }
    }

    /// One unit of UTF-16, or two that belong together; U+FFFD for half a pair.
    private mutating func codePoint(tally: inout RepairTally) -> Unicode.Scalar {
        let first = unit()
        if (0xD800..<0xDC00).contains(first), index + 1 < end, bytes[index] == Byte.backslash,
            bytes[index + 1] == UInt8(ascii: "u")
        {
            let back = index
            index += 2
            let second = unit()
            if (0xDC00..<0xE000).contains(second),
                let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
            {
                return scalar
            }
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
            guard index < end, let digit = bytes[index].hexadecimalValue else { break }
            value = value * 16 + digit
            index += 1
        }
        return value
    }
}
