// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Text as it is compared: lower-case words, Latin letters without their marks, Cyrillic in Latin letters.
///
/// What it does not know (Han, Arabic, Hangul) passes through unchanged, so that equal spellings still agree.
public enum Folding {
    /// The words of a text, in order. Apostrophes join ("O'Brien" is one word), a possessive "'s" is dropped,
    /// everything else that is neither a letter nor a digit divides.
    public static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = ""
        var apostropheAt: String.Index?
        func close() {
            if let mark = apostropheAt, word[mark...] == "s" { word.removeLast() }
            if !word.isEmpty { words.append(word) }
            word = ""
            apostropheAt = nil
        }
        for scalar in text.unicodeScalars {
            switch LetterFolding.fold(scalar.value) {
            case .ascii(let byte): word.unicodeScalars.append(Unicode.Scalar(byte))
            case .scalar(let value): word += Self.latin[value] ?? Unicode.Scalar(value).map(String.init) ?? ""
            case .nothing: continue
            case .boundary where [0x27, 0x2018, 0x2019, 0x2BC].contains(scalar.value): apostropheAt = word.endIndex
            case .boundary: close()
            }
        }
        close()
        return words
    }

    /// By the number of the lower-case scalar.
    private static let latin: [UInt32: String] = {
        var table: [UInt32: String] = [:]
        for (letters, plain) in spellings {
            for letter in letters.unicodeScalars { table[letter.value] = plain }
        }
        return table
    }()

    /// Cyrillic as the press spells it: BGN/PCGN without its marks, with the letters of Ukrainian, Belarusian,
    /// Serbian, Macedonian and Kazakh (those beyond the Russian alphabet in both cases); and the Azerbaijani schwa.
    private static let spellings: [(String, String)] = [
        ("аәӘəƏ", "a"), ("б", "b"), ("в", "v"), ("гґҐғҒѓ", "g"), ("д", "d"), ("еэ", "e"), ("ё", "yo"), ("є", "ye"),
        ("ж", "zh"), ("з", "z"), ("иіїй", "i"), ("кқҚќ", "k"), ("л", "l"), ("м", "m"), ("нңҢ", "n"), ("оөӨ", "o"),
        ("п", "p"), ("р", "r"), ("с", "s"), ("т", "t"), ("уўұҰүҮ", "u"), ("ф", "f"), ("х", "kh"), ("һҺ", "h"),
        ("ц", "ts"), ("ч", "ch"), ("ш", "sh"), ("щ", "shch"), ("ъь", ""), ("ы", "y"), ("ю", "yu"), ("я", "ya"),
        ("ј", "j"), ("љ", "lj"), ("њ", "nj"), ("ћ", "c"), ("ђ", "dj"), ("џ", "dz"), ("ѕ", "dz"),
    ]
}
