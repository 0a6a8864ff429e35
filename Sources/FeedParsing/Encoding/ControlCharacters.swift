// SPDX-License-Identifier: Apache-2.0

/// What no text holds: NUL and its like are left out, and U+0080 to U+009F become what windows-1252 has there,
/// since somebody took that for Latin-1.
enum ControlCharacters {
    static func removed(from bytes: [UInt8], tally: inout RepairTally) -> [UInt8] {
        var output = [UInt8]()
        output.reserveCapacity(bytes.count)
        var (removed, replaced) = (0, 0)
        var (index, kept) = (0, 0)
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] < 0xA0 {
                output.append(kept..<index, of: bytes)
                output.append(windows1252[Int(bytes[index + 1]) - 0x80])
                replaced += 1
                index += 2
                kept = index
            } else if byte.isControl {
                output.append(kept..<index, of: bytes)
                removed += 1
                index += 1
                kept = index
            } else {
                index += 1
            }
        }
        output.append(kept..<index, of: bytes)
        tally.count(.controlCharacters, removed)
        tally.count(.encodingMismatch, replaced)
        return output
    }

    /// U+0080 to U+009F.
    static let windows1252: [Unicode.Scalar] = [
        "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
        "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
        "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
        "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
    ]
}
