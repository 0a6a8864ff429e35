// SPDX-License-Identifier: Apache-2.0

/// Reads a name into its words.
struct NameReader {
    private(set) var words: [NameWord] = []
    private(set) var nicknames: [NameWord] = []
    private(set) var generation: Int?
    private(set) var isFamilyFirst = false
    private let name: String

    init(_ name: String) { self.name = name }

    mutating func read() {
        let (whole, quoted) = Self.divide(name)
        let outside = Honours.left(out: whole)
        nicknames = quoted.flatMap { Folding.words(of: $0) }.map { NameWord($0) }
        if outside.unicodeScalars.first.map({ $0.value >= 0x3000 }) ?? false, takeEastAsian(outside) { return }
        var pieces = Self.pieces(of: outside)
        takeGeneration(from: &pieces)
        pieces = Self.withInitialsApart(pieces)
        pieces = Self.withoutTitles(pieces)
        pieces = ArabicCompounds.joined(pieces)
        pieces = Self.withParticles(pieces)
        let kept = pieces.enumerated().filter { index, piece in
            if pieces.count == 1 || index == pieces.count - 1 { return true }
            if Self.patronymicParticles.contains(piece.folded) { return false }
            return index == 0
                ? !Self.leadingParticles.contains(piece.folded) : !Self.particles.contains(piece.folded)
        }.map(\.element)
        let hasOthers = kept.contains { !$0.isCapital && $0.folded.utf8.count > 1 }
        words = kept.map {
            NameWord(
                $0.folded, others: $0.others, isConsonantal: $0.isConsonantal, isVowelLed: $0.isVowelLed,
                isCapital: hasOthers && $0.isCapital)
        }
        isFamilyFirst = Self.startsWithFamily(words, outside, kept)
    }

    /// False for what is no name in Chinese characters or Hangul.
    private mutating func takeEastAsian(_ text: String) -> Bool {
        let letters = text.filter { !$0.isWhitespace }.map { String($0) }
        if let japanese = JapaneseNames.words(of: text) {
            words = japanese.map { NameWord($0[0], others: Array($0.dropFirst())) }
        } else if let eastAsian = EastAsianNames.words(of: text) {
            let isKorean = text.unicodeScalars.contains { Hangul.isSyllable($0.value) }
            let japanese = isKorean ? nil : JapaneseNames.otherWords(of: letters)
            let cantonese = isKorean ? nil : CantoneseReadings.words(of: letters)
            words = eastAsian.enumerated().map { index, word in
                let others = EastAsianNames.otherSpellings(of: word, isKorean: isKorean)
                return NameWord(word, others: others + (japanese?[index] ?? []) + (cantonese?[index] ?? []))
            }
        } else if let japanese = JapaneseNames.otherWords(of: letters) {
            words = japanese.map { NameWord($0[0], others: Array($0.dropFirst())) }
        } else {
            return false
        }
        isFamilyFirst = words.count > 1
        return true
    }

    private static func startsWithFamily(_ words: [NameWord], _ text: String, _ pieces: [Piece]) -> Bool {
        guard words.count > 1, let first = words.first, let last = words.last else { return false }
        if let comma = text.firstIndex(of: ","), !words.isEmpty {
            return !text[text.index(after: comma)...].allSatisfy(\.isWhitespace)
        }
        if first.isCapital, !last.isCapital { return true }
        // "Рюмшин Игорь Валентинович"; but "Dragan Petar Milošević" is a Serb whose family name stands last.
        return words.count == 3 && last.isPatronymic && !words[1].entry.forms.isEmpty && first.entry.forms.isEmpty
    }

    /// "AKM" is "A. K. M.", since no name is without a vowel. "Ng" is not in capitals.
    private static func withInitialsApart(_ pieces: [Piece]) -> [Piece] {
        guard pieces.count > 1, pieces.contains(where: { !$0.isCapital && $0.folded.utf8.count > 1 }) else {
            return pieces
        }
        return pieces.flatMap { piece in
            let letters = piece.folded.utf8
            let areInitials =
                piece.isCapital && !piece.isConsonantal && (2...3).contains(letters.count)
                && !letters.contains { SoundTable.isVowel($0) || $0 == UInt8(ascii: "y") }
            guard areInitials else { return [piece] }
            return piece.folded.map { Piece(folded: String($0), isCapital: false, isConsonantal: false) }
        }
    }

    /// "Le Mairet" can be written "Lemairet".
    private static func withParticles(_ pieces: [Piece]) -> [Piece] {
        var pieces = pieces
        for index in pieces.indices.dropFirst() {
            guard pieces[index].folded.utf8.count > 2, let joined = joinedParticles[pieces[index - 1].folded],
                pieces[index].isConsonantal == pieces[index - 1].isConsonantal
            else { continue }
            pieces[index].others.append(joined + pieces[index].folded)
        }
        return pieces
    }

    /// With what they are in one word: "bin Salah" is "Bensalah".
    private static let joinedParticles = [
        "le": "le", "la": "la", "de": "de", "di": "di", "du": "du", "da": "da", "van": "van", "von": "von",
        "ben": "ben", "bin": "ben", "ibn": "ben", "bn": "bn",
    ]

    private mutating func takeGeneration(from pieces: inout [Piece]) {
        guard pieces.count > 1, let last = pieces.last, let number = Self.generations[last.folded] else { return }
        generation = number
        pieces.removeLast()
    }

    private static func withoutTitles(_ pieces: [Piece]) -> [Piece] {
        var rest = pieces[...]
        while let first = rest.first, rest.count > 1 {
            if rest.count > 2, doubleTitles.contains(rest.prefix(2).map(\.folded)) {
                rest = rest.dropFirst(2)
            } else if first.isConsonantal {
                // "عمر" is no "Mr".
                break
            } else if titles.contains(first.folded) || rest.count > 2 && titlesAndNames.contains(first.folded) {
                rest = rest.dropFirst()
            } else {
                break
            }
        }
        return Array(rest)
    }

    /// What stands outside of quotation marks and brackets, and what stands inside.
    private static func divide(_ name: String) -> (outside: String, quoted: [String]) {
        let isQuoting = name.unicodeScalars.contains { scalar in
            scalar.isASCII ? scalar == "\"" || scalar == "(" : marks.contains(scalar)
        }
        guard isQuoting else { return (name, []) }
        var outside = ""
        var quoted: [String] = []
        var inside: String?
        for character in name {
            if let text = inside {
                if closing.contains(character) {
                    quoted.append(text)
                    inside = nil
                } else {
                    inside = text + String(character)
                }
            } else if opening.contains(character) {
                inside = ""
            } else {
                outside.append(character)
            }
        }
        return inside.map { (outside + " " + $0, quoted) } ?? (outside, quoted)
    }

    private static let marks: Set<Unicode.Scalar> = ["\"", "“", "„", "«", "(", "「"]
    private static let opening: Set<Character> = ["\"", "“", "„", "«", "(", "「"]
    private static let closing: Set<Character> = ["\"", "”", "“", "»", ")", "」"]
}

extension NameReader {
    struct Piece {
        var folded: String
        var isCapital: Bool
        var isConsonantal: Bool
        /// True where it begins with a letter that stands for any vowel.
        var isVowelLed = false
        /// What else its letters can stand for, in a script that leaves vowels out.
        var others: [String] = []
    }

    /// The words between spaces and hyphens; an East Asian given name with a hyphen ("Jae-hwan") is one.
    private static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        let isBelarusian = isInBelarusianLatin(text)
        let hasInitials = !text.isASCII && text.utf8.contains(UInt8(ascii: "."))
        for chunk in text.divided(atByte: divides, orAt: divides) {
            // "ஆர். செந்தில்": R. Senthil.
            if hasInitials, let letter = SyllabaryInitials.letter(named: chunk) {
                pieces.append(Piece(folded: letter, isCapital: false, isConsonantal: false))
                continue
            }
            let halves = chunk.divided(atByte: { $0 == UInt8(ascii: "-") }, orAt: isHyphen)
            if halves.count == 2, halves[0].first?.isUppercase == true, halves[1].first?.isLowercase == true {
                pieces += folded(halves[0] + halves[1]).map(withPinyin)
            } else {
                pieces += halves.flatMap { half in
                    let pieces = folded(half)
                    return isBelarusian ? pieces.map { withSoftT($0, of: half) } : pieces
                }
            }
        }
        return pieces
    }

    /// "Li-hsiung" is the spelling of Taiwan for what is "Lixiong" elsewhere.
    private static func withPinyin(_ piece: Piece) -> Piece {
        var piece = piece
        piece.others += WadeGiles.pinyin(of: piece.folded).filter { $0 != piece.folded }
        return piece
    }

    private static func divides(_ character: Character) -> Bool {
        character.asciiValue.map(divides) ?? (character.isWhitespace || character == "·")
    }

    private static func divides(_ byte: UInt8) -> Bool {
        PlainText.isSpace(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
    }

    private static func isHyphen(_ character: Character) -> Bool {
        character.asciiValue.map { $0 == 0x2D } ?? (character == "‐" || character == "‑" || character == "–")
    }

    private static func folded(_ text: Substring) -> [Piece] {
        let capital = isCapital(text)
        if let consonants = Transliteration.consonants(of: text) {
            let others = Array(Transliteration.consonantalReadings(of: text).dropFirst())
            return consonants.isEmpty
                ? []
                : [
                    Piece(
                        folded: consonants, isCapital: false, isConsonantal: true,
                        isVowelLed: Transliteration.beginsWithAnyVowel(text), others: others)
                ]
        }
        // "Ю. Щукин": one letter is an initial, though Latin writes its sound with two.
        let isLetter = text.isOneCharacter && text.unicodeScalars.count < 3
        return Folding.words(of: String(text)).map { word in
            let folded = isLetter && word.utf8.count > 1 ? String(Skeleton.of(word).prefix(1)) : word
            let others =
                isLetter
                ? []
                : Self.otherSpellings(of: text, folded: word) + Self.withoutArticle(word)
                    + Syllabary.otherSpellings(of: text)
            return Piece(folded: folded, isCapital: capital, isConsonantal: false, others: others)
        }
    }

    private static func isCapital(_ text: Substring) -> Bool {
        !text.isOneCharacter && !text.hasLowercase && text.hasUppercase
    }

    /// Words that join the parts of a name, and are written or left out as it pleases.
    private static let particles: Set<String> = [
        "al", "el", "ul", "bin", "ibn", "bn", "bint", "ben", "de", "da", "do", "dos", "das", "di", "del", "della",
        "van",
        "von", "der", "den", "la", "le", "du", "zu", "e", "y",
    ]
    /// Those that are no surname of their own where they come first ("Le Duan" is a whole name, "de Gaulle" is not).
    private static let leadingParticles: Set<String> = ["al", "el", "de", "van", "von"]
    /// "Heydar oglu", "Nursultan uulu".
    private static let patronymicParticles: Set<String> = [
        "oglu", "ogly", "oghlu", "ogli", "uulu", "uly", "kyzy", "kizi", "qizi", "gizi",
    ]
    private static let generations: [String: Int] = [
        "jr": 2, "junior": 2, "filho": 2, "sr": 1, "senior": 1, "ii": 2, "iii": 3, "iv": 4, "neto": 3,
    ]
    private static let titles: Set<String> = [
        "mr", "mrs", "moh", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "datuk", "dato", "datin", "tun",
        "tunku",
        "hajj", "alhaji", "hajiya", "sheikh", "shaikh", "cheikh", "mullah", "mawlawi", "maulvi", "maulana",
        "ayatollah", "ing", "daw", "ato", "sheikha", "shaikha", "monsieur", "madame", "mme", "herr", "frau", "pani",
        "senor", "senora",
        "comrade", "gospodin", "md", "mohd", "adv", "advocate", "engr", "barr", "barrister", "hon", "rt", "shri", "smt",
        "kyai", "drs",
        // Ranks that a text leaves in the name.
        "gen", "general", "lt", "lieutenant", "maj", "major", "col", "colonel", "capt", "captain", "brig", "brigadier",
        "adm", "admiral", "cmdr", "commander", "sgt", "marshal", "cpl", "pol", "acm", "jenderal", "letjen", "mayjen",
        "brigjen", "komjen", "irjen", "kombes", "laksamana", "marsekal", "tni", "generalul", "generale", "tumgeneral",
        "orgeneral", "polkovnik", "leitenant", "podpolkovnik", "vitse", "kontr", "maior", "kapitan", "vice", "rear",
        "oberst", "coronel", "teniente", "capitan", "coronelul", "colonelul", "tenente", "mayor", "minister", "senator",
        "governor", "ambassador", "amb", "cde", "cp", "dig", "aig", "otunba", "syed", "seyed", "seyyed", "sayyid",
    ]
    /// Titles that are given names too, left out where a whole name follows: "Prince Turki bin Fahd".
    private static let titlesAndNames: Set<String> = [
        "prince", "princess", "chief", "justice", "judge", "president", "haji",
    ]
    /// Titles of two words, of which neither is one alone.
    private static let doubleTitles: Set<[String]> = [
        ["tan", "sri"], ["datuk", "seri"], ["dato", "seri"], ["dato", "sri"],
    ]
}
