// SPDX-License-Identifier: Apache-2.0

/// Texts of articles made fit to stand in a message: they cannot break its lines, hide, or turn its direction.
enum CleanText {
    /// On one line, without control characters, invisible marks of direction and spaces at the ends.
    static func line(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isSpace(scalar) {
                if let last = scalars.last, last != " " { scalars.append(" ") }
            } else if !isHidden(scalar) {
                scalars.append(scalar)
            }
        }
        if scalars.last == " " { scalars.removeLast() }
        return String(scalars)
    }

    /// The same, shut off from what stands around it, so that a name from right to left does not turn the line
    /// (Unicode Bidirectional Algorithm, UAX 9, isolates).
    static func isolated(_ text: String) -> String {
        let line = line(text)
        return line.isEmpty ? line : "\u{2068}\(line)\u{2069}"
    }

    /// As much from the beginning as has so many UTF-16 units, with an ellipsis where something is cut away. No
    /// character is broken.
    static func cut(_ text: String, to limit: Int) -> String {
        guard text.utf16.count > limit else { return text }
        var (kept, units) = ("", 0)
        for character in text {
            units += character.utf16.count
            guard units <= limit - 1 else { break }
            kept.append(character)
        }
        return kept + "…"
    }

    /// An address that may be followed; nil for any other than http and https, and for one with spaces or controls.
    static func link(_ address: String?) -> String? {
        guard let address, address.utf8.count <= 2000 else { return nil }
        let head = address.prefix(8).lowercased()
        guard head.hasPrefix("http://") || head.hasPrefix("https://") else { return nil }
        let isPlain = address.unicodeScalars.allSatisfy { !isSpace($0) && !isHidden($0) }
        return isPlain ? address : nil
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || (0x09...0x0D).contains(scalar.value)
    }

    /// Controls, and marks that embed, override or isolate directions.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x200B, 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF:
            true
        default: false
        }
    }
}
