// SPDX-License-Identifier: Apache-2.0

/// Words of the scripts that write syllables, in Latin letters as the English press of their countries spells them:
/// those of India and Sri Lanka, whose consonants have an a that is heard or not, and the Ethiopic one.
enum Syllabary {
    static func holds(_ scalar: UInt32) -> Bool { scalar >= 0x900 && (scalar <= 0xDFF || isEthiopic(scalar)) }

    /// - `word`: scalars that it holds.
    /// - `speaking`: whether the letters sound as they stand: "Jagadish" for "Jagdish", "Nataraja" for "Nadaraja".
    static func spelling(of word: [UInt32], speaking: Bool = false) -> String {
        var spelling = ""
        var rest = word[...]
        // Nobody mixes the two, but a text can.
        while let first = rest.first {
            let run = Array(rest.prefix { isEthiopic($0) == isEthiopic(first) })
            spelling += isEthiopic(first) ? ethiopic(run) : Brahmic(run, speaking: speaking).spelling
            rest = rest.dropFirst(run.count)
        }
        return spelling
    }

    /// What else a word in such a script is spelt like; empty for words of other scripts.
    static func otherSpellings(of text: some StringProtocol) -> [String] {
        guard let first = text.unicodeScalars.first?.value, holds(first) else { return [] }
        let word = text.unicodeScalars.map(\.value).filter(holds)
        let plain = spelling(of: word)
        if isEthiopic(first) { return plain.contains("we") ? [plain.replacing("we", with: "wo")] : [] }
        var others = [spelling(of: word, speaking: true)]
        for (block, ending, other) in Self.endings where block == first & ~0x7F && plain.hasSuffix(ending) {
            others.append(plain.dropLast(ending.count) + other)
        }
        for (block, letter, other) in Self.letters where block == first & ~0x7F && plain.contains(letter) {
            others.append(plain.replacing(letter, with: other))
        }
        return others.filter { $0 != plain }
    }

    /// By script, what ends a name and what the press makes of it: "सिंह" is Singh, "बिष्ट" Bisht, "राव" Rao, "විජේසිංහ"
    /// Wijesinghe.
    private static let endings: [(block: UInt32, ending: String, other: String)] = [
        (0x900, "sinh", "singh"), (0xA80, "sinh", "singh"), (0xA00, "sinh", "singh"), (0x900, "e", "ey"),
        (0x900, "ta", "t"), (0x900, "av", "ao"), (0xC00, "avu", "ao"), (0xC80, "av", "ao"), (0xD80, "sinha", "singhe"),
        (0xD80, "a", "e"),
    ]
    /// Letters that stand for two sounds.
    private static let letters: [(block: UInt32, letter: String, other: String)] = [
        (0xB00, "b", "v"), (0x980, "b", "v"), (0xB80, "zh", "l"), (0xD00, "zh", "l"),
        (0x900, "ksh", "chh"),
    ]

    // MARK: Ethiopic

    private static func isEthiopic(_ scalar: UInt32) -> Bool { (0x1200...0x135A).contains(scalar) }

    /// Rows of eight: a consonant with each vowel, the sixth without one.
    private static func ethiopic(_ word: [UInt32]) -> String {
        var sounds: [(consonant: String, vowel: String)] = word.map { scalar in
            let consonant = ethiopicRows[Int(scalar - 0x1200) / 8]
            // The breaths have an a where others have the e.
            let isBreath = consonant.isEmpty || consonant == "h"
            return (consonant, isBreath && scalar & 7 == 0 ? "a" : vowels[Int(scalar & 7)])
        }
        for index in sounds.indices.dropLast() where sounds[index].vowel.isEmpty {
            let next = sounds[index + 1]
            if index == 0 {
                // "ክብረት" is Kibret.
                if !next.consonant.isEmpty { sounds[index].vowel = "i" }
            } else if next.vowel.isEmpty {
                let isBehindAnother = sounds[index - 1].vowel.isEmpty
                if index < sounds.count - 2 {
                    // "መንግስቱ" is Mengistu.
                    if isBehindAnother { sounds[index].vowel = "i" }
                } else if !clusters.contains(sounds[index].consonant + next.consonant) {
                    // "መድህን" is Medhin.
                    sounds[index].vowel = "i"
                } else if isBehindAnother {
                    sounds[index - 1].vowel = "i"
                }
            }
        }
        return sounds.map { $0.consonant + $0.vowel }.joined().replacing("iyo", with: "io")
            .replacing("iya", with: "ia")
    }

    /// What ends a word without a vowel between: "ትግስት" is Tigist.
    private static let clusters: Set<String> = ["st", "nt", "nd", "ng", "rt", "rd", "rk", "rg", "lk"]
    private static let vowels = ["e", "u", "i", "a", "e", "", "o", "wa"]
    /// From U+1200.
    private static let ethiopicRows = [
        "h", "l", "h", "m", "s", "r", "s", "sh", "q", "q", "q", "q", "b", "v", "t", "ch", "h", "h", "n", "ny", "",
        "k", "k", "h", "h", "w", "", "z", "zh", "y", "d", "d", "j", "g", "g", "g", "t", "ch", "p", "ts", "ts", "f", "p",
        "r",
    ]
}

/// One word of a script of India or Sri Lanka, letter by letter.
private struct Brahmic {
    private(set) var spelling = ""
    private let block: UInt32

    static func isSinhala(_ scalar: UInt32) -> Bool { (0xD80...0xDFF).contains(scalar) }

    /// A sound with the vowel that follows; nil where it has the one that goes without saying.
    private struct Sound {
        var consonant: String
        var vowel: String?
    }

    private var sounds: [Sound] = []

    init(_ word: [UInt32], speaking: Bool) {
        block = word[0] & ~0x7F
        for scalar in word { take(scalar) }
        settle(speaking: speaking)
        spelling = sounds.map { $0.consonant + ($0.vowel ?? "a") }.joined()
        // "ज्ञान" is Gyan.
        if block == 0x900 { spelling = spelling.replacing("jn", with: "gy") }
    }

    /// The mark of a nasal, which sounds like what follows.
    private static let nasal = "N"

    /// A written n before a p or b; before an m it stays: "சண்முகம்" is Shanmugam.
    private func isLipped(_ index: Int) -> Bool {
        sounds[index].consonant == "n" && sounds[index].vowel == "" && index + 1 < sounds.count
            && sounds[index + 1].consonant.first.map { "pb".contains($0) } ?? false
    }

    private var isBengali: Bool { block == 0x980 }
    private var isTamil: Bool { block == 0xB80 }

    private mutating func take(_ scalar: UInt32) {
        let offset = Int(scalar & 0x7F)
        let isSinhala = Self.isSinhala(scalar)
        if let vowel = (isSinhala ? Self.sinhalaVowels : Self.vowels)[offset] {
            sounds.append(Sound(consonant: "", vowel: vowel))
        } else if let sign = (isSinhala ? Self.sinhalaSigns : Self.signs)[offset] {
            guard !sounds.isEmpty else { return }
            sounds[sounds.count - 1].vowel = sign
        } else if let consonant = isSinhala ? Self.sinhalaConsonants[offset] : consonant(offset) {
            let isBare = consonant.hasSuffix("_")
            sounds.append(Sound(consonant: isBare ? String(consonant.dropLast()) : consonant, vowel: isBare ? "" : nil))
        } else if offset == 0x3C {
            addDot()
        } else if offset < 4 || offset == 0x70 && block == 0xA00 {
            // A nasal takes the place of what follows, which the press does not write.
            sounds.append(Sound(consonant: offset == 3 ? "h" : Self.nasal, vowel: ""))
        }
    }

    /// The dot below makes a Persian or an Indian sound of another: "ज़" is z.
    private mutating func addDot() {
        guard let last = sounds.last?.consonant, let dotted = Self.dotted[last] else { return }
        sounds[sounds.count - 1].consonant = isBengali && last == "j" ? "y" : dotted
    }

    private func consonant(_ offset: Int) -> String? {
        guard let plain = Self.consonants[offset] else { return nil }
        let isJoined = sounds.last?.vowel == ""
        if isBengali {
            if offset == 0x2F { return isJoined ? "y" : "j" }
            if offset == 0x2C, isJoined, sounds.last?.consonant != "m", sounds.last?.consonant != "b" { return "w" }
        }
        if isTamil {
            if offset == 0x1A { return "s" }
            if offset == 0x24 { return "th" }
        }
        return plain
    }

    /// Which of the vowels that go without saying are heard: in the North none at the end, none between two syllables
    /// that have their own.
    private mutating func settle(speaking: Bool) {
        for index in sounds.indices where sounds[index].consonant == Self.nasal || isLipped(index) {
            let next = index + 1 < sounds.count ? sounds[index + 1].consonant.first : nil
            sounds[index].consonant = next.map { "pbm".contains($0) } ?? false ? "m" : "n"
        }
        if isTamil, !speaking { soften() }
        guard block <= 0xB00, sounds.count > 1 else { return }
        let last = sounds.count - 1
        let mayEnd = !speaking || !isBengali && block != 0xB00
        if mayEnd, sounds[last].vowel == nil, sounds[last - 1].vowel != "" || sounds[last - 1].consonant == "n" {
            sounds[last].vowel = ""
        }
        guard !speaking, sounds.count > 2 else { return }
        for index in (1..<last).reversed() where sounds[index].vowel == nil && sounds[index - 1].vowel != "" {
            let next = sounds[index + 1]
            if next.vowel != "", !next.consonant.isEmpty { sounds[index].vowel = "" }
        }
    }

    /// The Tamil hard letters between vowels and behind a nasal: "முருகன்" is Murugan.
    private mutating func soften() {
        for index in sounds.indices.dropFirst() where sounds[index].vowel != "" {
            let before = sounds[index - 1]
            let isBehindNasal = before.vowel == "" && (before.consonant == "n" || before.consonant == "m")
            guard before.vowel != "" || isBehindNasal else { continue }
            let soft = ["k": "g", "p": "b", "t": "d", "th": isBehindNasal ? "d" : "th"][sounds[index].consonant]
            sounds[index].consonant = soft ?? sounds[index].consonant
        }
    }

    private static let dotted = [
        "j": "z", "ph": "f", "k": "q", "kh": "kh", "g": "gh", "d": "r", "dh": "rh", "jh": "zh", "y": "y", "b": "b",
    ]

    /// The blocks of nine scripts have their letters in the same places.
    private static let vowels = table(0x05, "a a i i u u ri li e e e ai o o o au")
    private static let consonants = table(
        0x15,
        "k kh g gh n ch ch j jh n t th d dh n t th d dh n n p ph b bh m y r r l l zh v sh sh s h"
    ).merging(
        [
            0x4E: "t_", 0x58: "q", 0x59: "kh", 0x5A: "gh", 0x5B: "z", 0x5C: "r", 0x5D: "rh", 0x5E: "f", 0x5F: "y",
            // The Malayalam letters without a vowel.
            0x7A: "n_", 0x7B: "n_", 0x7C: "r_", 0x7D: "l_", 0x7E: "l_", 0x7F: "k_",
        ], uniquingKeysWith: { $1 })
    private static let signs = table(0x3E, "a i i u u ri ri e e e ai o o o au").merging(
        [0x4D: "", 0x57: "au"], uniquingKeysWith: { $1 })
    private static let sinhalaVowels = table(0x05, "a a a a i i u u ru ru lu lu e e ai o o au")
    private static let sinhalaConsonants = table(
        0x1A,
        "k kh g gh n ng ch ch j jh gn gn nj t t d d n nd th th d dh n - nd p p b b m mb y r - l - - v sh sh s h l f")
    private static let sinhalaSigns = table(0x4F, "a a a i i u - u - ru e e ai o o au").merging(
        [0x4A: ""], uniquingKeysWith: { $1 })

    private static func table(_ first: Int, _ row: String) -> [Int: String] {
        var table: [Int: String] = [:]
        for (place, letter) in row.split(separator: " ").enumerated() where letter != "-" {
            table[first + place] = String(letter)
        }
        return table
    }
}
