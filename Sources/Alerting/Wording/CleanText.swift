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

    /// As much from the beginning as is no longer than the limit, with an ellipsis where something is cut away. No
    /// character is broken, and no isolate stays open.
    ///
    /// - `measure`: how long a character gets in the channel's unit, as it is written there; UTF-16 units if not said.
    static func cut(_ text: String, to limit: Int, measure: (String) -> Int = { $0.utf16.count }) -> String {
        guard measure(text) > limit else { return text }
        // An ellipsis, and an end for each isolate: they are not nested more than once.
        let room = limit - measure("…") - 2 * measure("\u{2069}")
        var (kept, used) = ("", 0)
        for character in text {
            used += measure(String(character))
            guard used <= room else { break }
            kept.append(character)
        }
        kept += "…"
        let open = kept.unicodeScalars.reduce(0) { $0 + ($1 == "\u{2068}" ? 1 : $1 == "\u{2069}" ? -1 : 0) }
        return kept + String(repeating: "\u{2069}", count: max(0, open))
    }

    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return scalar == " " || (0x09...0x0D).contains(scalar.value) }
        return scalar.properties.isWhitespace
    }

    /// Controls, marks that embed, override or isolate directions, and letters that nobody sees. Joiners and variants
    /// of letters stay: names are written with them.
    static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFFF9...0xFFFB, 0xE0000...0xE007F:
            true
        default: false
        }
    }
}
