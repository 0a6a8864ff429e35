// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Text as it is compared: lower-case words, Latin letters without their marks, Cyrillic, Greek,
/// Georgian and Armenian in Latin letters.
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
        var previous: UInt32 = 0
        for scalar in text.unicodeScalars {
            var following: UInt32 = 0
            defer { previous = following }
            switch LetterFolding.fold(scalar.value) {
            case .ascii(let byte): word.unicodeScalars.append(Unicode.Scalar(byte))
            case .scalar(let value):
                if let pair = Transliteration.greekPair(previous, value, isInitial: word.count == 1) {
                    word.removeLast(pair.replaced)
                    word += pair.spelling
                } else {
                    word += Transliteration.alphabetic(value) ?? Unicode.Scalar(value).map(String.init) ?? ""
                }
                following = value
            case .nothing: continue
            case .boundary where [0x27, 0x2018, 0x2019, 0x2BC].contains(scalar.value): apostropheAt = word.endIndex
            case .boundary: close()
            }
        }
        close()
        return words
    }
}
