// SPDX-License-Identifier: Apache-2.0

/// Mends characters that JSON must not hold but scraped texts do: ill-formed UTF-8 and halves of surrogate pairs
/// ("\ud800" alone). Each becomes U+FFFD, so that an article is not lost for one broken emoji.
enum LineRepair {
    /// The line with such characters replaced; the same line where it has none.
    static func repaired(_ line: [UInt8]) -> [UInt8] {
        let bytes = Array(String(decoding: line, as: UTF8.self).utf8)
        var repaired: [UInt8] = []
        repaired.reserveCapacity(bytes.count)
        var position = 0
        while position < bytes.count {
            guard bytes[position] == backslash, position + 1 < bytes.count else {
                repaired.append(bytes[position])
                position += 1
                continue
            }
            let length = escapeLength(bytes, at: position)
            if length == 6, isHalf(bytes, at: position) {
                repaired += replacement
            } else {
                repaired += bytes[position..<(position + length)]
            }
            position += length
        }
        return repaired
    }

    private static let backslash = UInt8(ascii: "\\")
    private static let replacement = Array(#"\ufffd"#.utf8)

    /// 12 for a pair of surrogates, 6 for "\u" and four digits, 2 for any other escape.
    private static func escapeLength(_ bytes: [UInt8], at position: Int) -> Int {
        guard let unit = unit(bytes, at: position) else { return 2 }
        if isHigh(unit), let next = self.unit(bytes, at: position + 6), isLow(next) { return 12 }
        return 6
    }

    private static func isHalf(_ bytes: [UInt8], at position: Int) -> Bool {
        unit(bytes, at: position).map { isHigh($0) || isLow($0) } ?? false
    }

    private static func isHigh(_ unit: UInt16) -> Bool { unit & 0xFC00 == 0xD800 }
    private static func isLow(_ unit: UInt16) -> Bool { unit & 0xFC00 == 0xDC00 }

    /// The code unit that an escape at that position spells; nil where none does.
    private static func unit(_ bytes: [UInt8], at position: Int) -> UInt16? {
        guard position + 6 <= bytes.count, bytes[position] == backslash, bytes[position + 1] == UInt8(ascii: "u") else {
            return nil
        }
        let digits = bytes[(position + 2)..<(position + 6)]
        guard digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20) }) else { return nil }
        return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
