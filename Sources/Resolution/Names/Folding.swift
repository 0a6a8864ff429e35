// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Text as it is compared: lower-case words, Latin letters without their marks, Cyrillic, Greek, Georgian, Armenian,
/// Ethiopic and the scripts of India and Sri Lanka in Latin letters.
///
/// What it does not know (Han, Arabic, Hangul) passes through unchanged, so that equal spellings still agree.
public enum Folding {
    /// The words of a text, in order. Apostrophes join ("O'Brien" is one word), a possessive "'s" is dropped,
    /// everything else that is neither a letter nor a digit divides.
    public static func words(of text: String) -> [String] {
        var words: [String] = []
        forEachWord(of: text) { words.append(String(decoding: $0, as: UTF8.self)) }
        return words
    }

    /// The same words, each as UTF-8: a whole article is read for its sketch, and no word of it kept.
    static func forEachWord(of text: String, _ body: ([UInt8]) -> Void) {
        var word: [UInt8] = []
        word.reserveCapacity(64)
        var apostropheAt: Int?
        var previous: UInt32 = 0
        // Letters of a script that only a whole word tells how to spell.
        var syllables: [UInt32] = []
        func settle() {
            guard !syllables.isEmpty else { return }
            word += Syllabary.spelling(of: syllables).utf8
            syllables.removeAll(keepingCapacity: true)
        }
        func close() {
            settle()
            if let mark = apostropheAt, word.count == mark + 1, word[mark] == UInt8(ascii: "s") { word.removeLast() }
            if !word.isEmpty { body(word) }
            word.removeAll(keepingCapacity: true)
            apostropheAt = nil
        }
        for scalar in text.unicodeScalars {
            var following: UInt32 = 0
            defer { previous = following }
            if scalar.value >= 0x900, Syllabary.holds(scalar.value) {
                // The marks between sentences are in the first of these scripts.
                if scalar.value == 0x964 || scalar.value == 0x965 { close() } else { syllables.append(scalar.value) }
                continue
            }
            switch LetterFolding.fold(scalar.value) {
            case .ascii(let byte):
                settle()
                word.append(byte)
            case .scalar(let value):
                settle()
                append(value, after: previous, to: &word)
                following = value
            case .nothing: continue
            case .boundary where [0x27, 0x2018, 0x2019, 0x2BC].contains(scalar.value): apostropheAt = word.count
            case .boundary: close()
            }
        }
        close()
    }

    /// The Cyrillic ў, and the й, behind which the Uzbek one is a vowel.
    private static let shortU: UInt32 = 0x45E
    private static let shortI: UInt32 = 0x439

    private static func append(_ value: UInt32, after previous: UInt32, to word: inout [UInt8]) {
        if let pair = Transliteration.greekPair(
            previous, value, isInitial: String(decoding: word, as: UTF8.self).count == 1)
        {
            word.removeLast(pair.replaced)
            word += pair.spelling.utf8
        } else if value == Self.shortU, previous != Self.shortI, let last = word.last,
            [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79].contains(last)
        {
            // The Belarusian "Дубоўскі" is Dubovsky; the Uzbek "Ўткир" begins with a vowel.
            word.append(UInt8(ascii: "v"))
        } else if let spelling = Transliteration.alphabetic(value) {
            word += spelling.utf8
        } else if let scalar = Unicode.Scalar(value) {
            word += String(scalar).utf8
        }
    }
}
