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
    /// True where it stands in capitals in a name that does not.
    let isCapital: Bool

    /// - `others`: what else its letters can stand for, in a script that leaves vowels out.
    init(_ folded: String, others: [String] = [], isConsonantal: Bool = false, isCapital: Bool = false) {
        self.folded = folded
        var readings = folded.utf8.count == 1 ? [folded] : Skeleton.readings(of: folded)
        for other in others.flatMap(Skeleton.readings) where !readings.contains(other) { readings.append(other) }
        self.readings = readings
        consonants = readings.map(ConsonantKey.of)
        entry = GivenNames.entry(of: readings[0])
        (self.isConsonantal, self.isCapital) = (isConsonantal, isCapital)
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
        let letters = Set(([folded] + readings + own).compactMap(\.utf8.first))
        return entry.forms.reduce(letters) { $0.union(GivenNames.initials(of: $1)) }
    }

    /// "Ivanovich", "Kuzhugetovna", "Ilyich", "Tölegenuly".
    var isPatronymic: Bool {
        skeleton.utf8.count > 5 && Self.patronymicEndings.contains { skeleton.hasSuffix($0) }
    }

    /// True for one syllable, as Chinese, Korean and Vietnamese names are made of; close spellings of these are other
    /// names ("Zhang" and "Zheng").
    var isSyllable: Bool {
        var groups = 0
        var wasVowel = false
        for byte in skeleton.utf8 {
            let isVowel = SoundTable.isVowel(byte)
            if isVowel, !wasVowel { groups += 1 }
            wasVowel = isVowel
        }
        return groups < 2
    }

    private static let patronymicEndings = [
        "ovic", "evic", "ovna", "evna", "icna", "iliic", "ilic", "uli", "ulu", "kizi", "gizi",
    ]
}
