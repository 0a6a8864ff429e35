// SPDX-License-Identifier: Apache-2.0

/// One word of a person's name, as it is compared.
struct NameWord: Hashable {
    /// In lower-case Latin letters.
    let folded: String
    /// The skeletons of its readings, the likeliest first; the letter itself for an initial.
    let readings: [String]
    /// The consonants of each reading.
    let consonants: [String]
    /// Which given names it can be.
    let entry: GivenNames.Entry
    /// True for what was read from a script that leaves vowels out.
    let isConsonantal: Bool
    /// True where such a script hides the vowel that it begins with: "عزيز", "อนันต์".
    let isVowelLed: Bool
    /// True where it stands in capitals in a name that does not.
    let isCapital: Bool

    /// - `others`: what else its letters can stand for, in a script that leaves vowels out.
    init(
        _ folded: String, others: [String] = [], isConsonantal: Bool = false, isVowelLed: Bool = false,
        isCapital: Bool = false
    ) {
        self.folded = folded
        var readings = folded.utf8.count == 1 ? [folded] : Skeleton.readings(of: folded)
        for other in others.flatMap(Skeleton.readings) where !readings.contains(other) { readings.append(other) }
        self.readings = readings
        consonants = readings.map(ConsonantKey.of)
        entry = isConsonantal ? Self.entry(ofConsonants: folded, readings[0]) : GivenNames.entry(of: readings[0])
        (self.isConsonantal, self.isVowelLed, self.isCapital) = (isConsonantal, isVowelLed, isCapital)
    }

    /// Two consonants are too little to say that a word is a given name that is spelt like them.
    private static func entry(ofConsonants folded: String, _ skeleton: String) -> GivenNames.Entry {
        // "جورج".
        if folded == "jurj" { return GivenNames.entry(of: "george") }
        return folded.utf8.count < 3 ? GivenNames.Entry() : GivenNames.entry(of: skeleton)
    }

    var skeleton: String { readings[0] }

    var isInitial: Bool { folded.utf8.count == 1 }

    /// The letters that stand for it as an initial; those of an initial are the sounds that it can stand for.
    var initials: Set<UInt8> {
        let own =
            isInitial
            ? [Skeleton.of(folded)]
                + SoundTable.secondReadings.filter { folded.utf8.elementsEqual($0.spelling) }
                .map { String(decoding: $0.sound, as: UTF8.self) }
            : []
        var letters = Set(([folded] + readings + own).compactMap(\.utf8.first))
        if isVowelLed { letters.formUnion("aeiou".utf8) }
        return entry.forms.reduce(letters) { $0.union(GivenNames.initials(of: $1)) }
    }

    /// "Ivanovich", "Kuzhugetovna", "Ilyich", "Tölegenuly".
    var isPatronymic: Bool {
        skeleton.utf8.count > 5 && Self.patronymicEndings.contains { skeleton.hasSuffix($0) }
    }

    /// True for a given name that many bear before the one that they are called by: "María Lourdes", "José Eduardo".
    var isMostlyFollowed: Bool { Self.mostlyFollowed.contains(folded) }

    private static let mostlyFollowed: Set<String> = [
        "maria", "jose", "juan", "luis", "ana", "carlos", "joao", "jorge",
    ]

    /// True where nothing but an o stands for a u in names of two syllables: "Jae-sop" and "Jae-sup", which no two
    /// romanizations of Korean spell alike.
    func hasOtherDarkVowels(than other: NameWord) -> Bool {
        let dark = Set("ou".utf8)
        let (one, two) = (folded.utf8, other.folded.utf8)
        guard !isSyllable, !other.isSyllable, one.count == two.count else { return false }
        return zip(one, two).allSatisfy { $0 == $1 || dark.contains($0) && dark.contains($1) }
    }

    /// True where one of two words, of which one is written without vowels, has a letter that the other cannot mean.
    func hasOtherLetters(than other: NameWord) -> Bool {
        hasQafAgainstJim(of: other) || other.hasQafAgainstJim(of: self) || hasShin(unlike: other)
            || other.hasShin(unlike: self)
    }

    /// "Shirwan" is no "سیروان": none but a shin is an sh.
    private func hasShin(unlike other: NameWord) -> Bool {
        guard !isConsonantal, other.isConsonantal, folded.contains("sh") else { return false }
        return !["sh", "ch", "zh", "j"].contains { other.folded.contains($0) }
    }

    /// "قاسم" is no Jassim and "جاسم" no Qasim, though each of the two letters is a g somewhere.
    private func hasQafAgainstJim(of other: NameWord) -> Bool {
        let (one, two) = (folded.utf8, other.folded.utf8)
        let (q, j) = (UInt8(ascii: "q"), UInt8(ascii: "j"))
        guard one.contains(q), two.contains(j) else { return false }
        return !one.contains(j) && !two.contains { "qkgc".utf8.contains($0) }
    }

    /// True for one syllable, as Chinese, Korean and Vietnamese names are made of; close spellings of these are other
    /// names ("Zhang" and "Zheng").
    var isSyllable: Bool {
        // No syllable is written in more letters than "Truong" and "Zhuang", but "Tojiyev" has vowels in one group.
        if beginsWithCluster || folded.utf8.count > 6 && !isConsonantal { return false }
        var groups = 0
        var wasVowel = false
        for byte in skeleton.utf8 {
            let isVowel = SoundTable.isVowel(byte)
            if isVowel, !wasVowel { groups += 1 }
            wasVowel = isVowel
        }
        return groups < 2
    }

    /// True for a syllable as Chinese, Korean and Vietnamese have them: "Ziad" and "Saad" end otherwise.
    var isEastAsianSyllable: Bool {
        guard isSyllable, let last = skeleton.utf8.last, !Self.otherSyllables.contains(folded) else { return false }
        if SoundTable.isVowel(last) { return true }
        guard let before = skeleton.utf8.dropLast().last else { return false }
        if !SoundTable.isVowel(before) {
            return before == UInt8(ascii: "n") && (last == UInt8(ascii: "g") || last == UInt8(ascii: "h"))
        }
        return "nmptkclh".utf8.contains(last)
    }

    /// "Ghrayeb", "Brown", "Smith": no syllable of Chinese, Korean or Vietnamese begins so, but for the tr of "Tran".
    private var beginsWithCluster: Bool {
        var letters = skeleton.utf8.makeIterator()
        guard skeleton.utf8.count > 4, let first = letters.next(), let second = letters.next() else { return false }
        guard !SoundTable.isVowel(first), !SoundTable.isVowel(second) else { return false }
        let isLiquid = second == UInt8(ascii: "l") || second == UInt8(ascii: "r")
        return isLiquid && first != UInt8(ascii: "t") || first == UInt8(ascii: "s") && second != UInt8(ascii: "v")
    }

    /// Names of one syllable of South and West Asia.
    private static let otherSyllables: Set<String> = [
        "singh", "khan", "lal", "ram", "jan", "din", "deen", "nath", "chand", "kant", "bano", "gul", "mir", "sen",
        "nur",
    ]

    private static let patronymicEndings = [
        "ovic", "evic", "ovna", "evna", "icna", "iliic", "ilic", "uli", "ulu", "kizi", "gizi",
    ]
}
