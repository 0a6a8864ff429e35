// SPDX-License-Identifier: Apache-2.0

/// What a text looks like, by its letters and its smallest words. Enough to notice that a feed states the language of
/// its software and not its own; no more.
struct SeenLanguage: Equatable {
    /// The script of at least three quarters of the letters: "Latin"; nil where there are few letters or mixed ones.
    var script: String?
    /// BCP 47; nil where the words are too few or of a language that is not in the table.
    var language: String?

    private static let sampleScalars = 20_000
    private static let enoughLetters = 40
    private static let enoughWords = 30

    init(_ texts: some Sequence<String>) {
        var counts: [String: Int] = [:]
        var words: [String: Int] = [:]
        var (letters, wordCount, room) = (0, 0, Self.sampleScalars)
        for text in texts where room > 0 {
            var word = ""
            // A blank more, so that the last word ends too.
            for scalar in (text.unicodeScalars.prefix(room) + [" "]) {
                if scalar.properties.isAlphabetic {
                    word.unicodeScalars.append(scalar)
                    letters += 1
                    counts[Self.script(of: scalar.value), default: 0] += 1
                } else if !word.isEmpty {
                    words[word.lowercased(), default: 0] += 1
                    (word, wordCount) = ("", wordCount + 1)
                }
            }
            room -= text.unicodeScalars.count
        }
        guard letters >= Self.enoughLetters, let most = counts.max(by: { $0.value < $1.value }),
            most.value * 4 >= letters * 3
        else { return }
        script = most.key
        language = Self.language(of: words, wordCount) ?? Self.onlyLanguage[most.key]
    }

    /// Why the stated language can hardly be the text's; nil where it can.
    func contradiction(to stated: String?) -> String? {
        guard let stated = stated?.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" }).first.map(String.init)
        else { return nil }
        if let language, language != stated, Self.isKnown(stated) { return "it looks like \(language)" }
        let isLatin = Self.smallWords[stated] != nil && !Self.cyrillic.contains(stated)
        if let script, script != "Latin", isLatin { return "its letters are \(script)" }
        return nil
    }

    private static func isKnown(_ language: String) -> Bool {
        smallWords[language] != nil || onlyLanguage.values.contains(language)
    }

    /// The language whose smallest words make a twelfth of the text, and a third more than those of any other.
    private static func language(of words: [String: Int], _ count: Int) -> String? {
        guard count >= enoughWords else { return nil }
        let hits = smallWords.map { code, small in (code, small.reduce(0) { $0 + (words[$1] ?? 0) }) }
            .sorted { ($0.1, $1.0) > ($1.1, $0.0) }
        guard hits[0].1 * 12 >= count, hits[0].1 * 3 >= hits[1].1 * 4 else { return nil }
        return hits[0].0
    }

    /// Words of three letters or so that nearly every sentence holds.
    private static let smallWords: [String: Set<String>] = [
        "en": ["the", "of", "and", "to", "in", "for", "is", "on", "with", "that", "has", "as"],
        "de": ["der", "die", "das", "und", "von", "den", "mit", "zu", "im", "nicht", "für", "ein"],
        "fr": ["le", "la", "les", "des", "et", "du", "une", "dans", "est", "pour", "au", "de"],
        "es": ["el", "la", "los", "las", "del", "y", "en", "una", "con", "para", "por", "de"],
        "it": ["il", "della", "di", "che", "e", "per", "nel", "gli", "sono", "alla", "un", "con"],
        "pt": ["o", "do", "da", "dos", "em", "não", "uma", "os", "ao", "com", "para", "de"],
        "nl": ["de", "het", "een", "van", "en", "voor", "op", "met", "dat", "niet", "te", "zijn"],
        "pl": ["w", "na", "z", "się", "do", "nie", "jest", "przez", "oraz", "i", "o", "że"],
        "tr": ["ve", "bir", "bu", "için", "ile", "da", "olarak", "olan", "çok", "daha", "en", "sonra"],
        "ro": ["și", "de", "la", "în", "din", "pe", "cu", "că", "pentru", "a", "al", "fost"],
        "sv": ["och", "att", "det", "som", "för", "på", "av", "med", "är", "en", "till", "har"],
        "ru": ["и", "в", "на", "не", "что", "с", "по", "из", "для", "был", "его", "как"],
        "uk": ["і", "в", "на", "не", "що", "з", "та", "для", "до", "від", "у", "його"],
        "bg": ["и", "на", "за", "от", "да", "се", "с", "е", "в", "по", "ще", "са"],
    ]

    private static let cyrillic: Set<String> = ["ru", "uk", "bg"]
    private static let onlyLanguage = ["Greek": "el", "Hebrew": "he", "Thai": "th", "Georgian": "ka", "Armenian": "hy"]

    private static func script(of scalar: UInt32) -> String {
        switch scalar {
        case 0x41...0x24F, 0x1E00...0x1EFF: "Latin"
        case 0x370...0x3FF, 0x1F00...0x1FFF: "Greek"
        case 0x400...0x52F: "Cyrillic"
        case 0x530...0x58F: "Armenian"
        case 0x590...0x5FF: "Hebrew"
        case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFF: "Arabic"
        case 0x900...0xDFF: "Indic"
        case 0xE00...0xE7F: "Thai"
        case 0x10A0...0x10FF: "Georgian"
        case 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0x20000...0x2FFFF: "East Asian"
        default: "other"
        }
    }
}
