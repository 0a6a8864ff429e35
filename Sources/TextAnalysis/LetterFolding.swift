// SPDX-License-Identifier: Apache-2.0

/// Letters without their case and marks, so that "José", "JOSÉ" and "Jose" are one word.
///
/// Tables, no locale: the same bytes fold to the same bytes everywhere.
public enum LetterFolding {
    /// What a scalar contributes to a folded word.
    public enum Fold: Equatable, Sendable {
        /// A letter, as one ASCII byte.
        case ascii(UInt8)
        /// A letter outside the Latin script, in lower case.
        case scalar(UInt32)
        /// Belongs to a word and leaves no trace: a combining mark, a soft hyphen, a zero-width joiner.
        case nothing
        /// Not part of a word.
        case boundary
    }

    public static func fold(_ scalar: UInt32) -> Fold {
        switch scalar {
        case 0x30...0x39, 0x61...0x7A: return .ascii(UInt8(scalar))
        case 0x41...0x5A: return .ascii(UInt8(scalar + 32))
        case 0..<0xC0: return scalar == 0xAD ? .nothing : .boundary
        case 0xD7, 0xF7: return .boundary
        case 0xC0...0x24F: return latin(Self.extended[Int(scalar - 0xC0)], scalar)
        case 0x250...0x2FF: return .scalar(scalar)
        case 0x300...0x36F: return .nothing
        case 0x391...0x3A9: return .scalar(scalar + 32)
        case 0x400...0x40F: return .scalar(scalar + 80)
        case 0x410...0x42F: return .scalar(scalar + 32)
        case 0x1E00...0x1EFF: return latin(Self.additional[Int(scalar - 0x1E00)], scalar)
        case 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF: return .nothing
        case 0x2000...0x2BFF, 0x2E00...0x2E7F, 0x3000...0x303F, 0xD800...0xF8FF: return .boundary
        case 0xFE10...0xFE6F, 0xFF00...0xFF20, 0xFFF0...0xFFFF: return .boundary
        case 0x1F000...0x1FFFF, 0xE0000...: return .boundary
        default: return .scalar(scalar)
        }
    }

    /// True for a capital of a script that has them.
    public static func isUppercase(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A9, 0x400...0x42F: true
        // In these ranges capital and small letters alternate, with few exceptions.
        case 0x100...0x137, 0x14A...0x177, 0x1E00...0x1EFF: scalar & 1 == 0
        case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1
        // Azerbaijani and Vietnamese.
        case 0x18F, 0x1A0, 0x1AF, 0x218, 0x21A: true
        default: false
        }
    }

    private static func latin(_ byte: UInt8, _ scalar: UInt32) -> Fold {
        byte == UInt8(ascii: ".") ? .scalar(scalar) : .ascii(byte)
    }

    /// U+00C0 to U+024F.
    private static let extended: [UInt8] = Array(
        """
        aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggg\
        gggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
        ...............e................oo.............uu............................aaiioouuuuuuuuuu.aa\
        aa....ggkkoooo..j...gg..nnaa....aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............\
        ................
        """.utf8)

    /// U+1E00 to U+1EFF.
    private static let additional: [UInt8] = Array(
        """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr\
        ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
        eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......
        """.utf8)
}
