// SPDX-License-Identifier: Apache-2.0

/// A person's name as it is compared: its words, with particles, titles and patronymic particles left out.
struct PersonName: Hashable {
    /// In the order of the text.
    let parts: [NameWord]
    /// What stands in quotation marks or brackets: "Robert "Bob" Ellingworth".
    let nicknames: [NameWord]
    /// "Jr.", "Sr.", "III", by their number; nil where the name has none.
    let generation: Int?
    /// True where the text shows that the family name stands first: by a comma, by capitals, by a patronymic at the
    /// end, by the script.
    let isFamilyFirst: Bool
    /// Its Chinese characters, as `HanVariants` has them; nil for a name in other letters.
    let characters: [Unicode.Scalar]?

    init(_ name: String) {
        var reader = NameReader(name)
        reader.read()
        (parts, nicknames) = (reader.words, reader.nicknames)
        (generation, isFamilyFirst) = (reader.generation, reader.isFamilyFirst)
        characters = HanVariants.plain(name)
    }

    /// The skeletons of the words; single letters are initials.
    var words: [String] { parts.map(\.skeleton) }

    /// True for a surname (or a given name) alone.
    var isBare: Bool { parts.count { !$0.isInitial } < 2 && parts.count < 2 }

    /// True for names of words of one or two syllables, of which few are many people's family names.
    var isEastAsian: Bool {
        parts.contains(where: \.isEastAsianSyllable)
            && parts.allSatisfy { $0.skeleton.utf8.count < 10 && !$0.isConsonantal }
            && parts.allSatisfy { $0.isEastAsianSyllable || $0.entry.forms.isEmpty }
    }

    /// Where the family name can be, the likeliest first; empty for no name.
    var surnames: [String] {
        let whole = parts.filter { !$0.isInitial }
        guard whole.count > 1, let first = whole.first, let last = whole.last else { return whole.map(\.skeleton) }
        return isFamilyFirst ? [first.skeleton] : [last.skeleton, first.skeleton]
    }

    /// The given name; nil where the name has none, or only its initial.
    var given: String? {
        guard parts.count > 1 else { return nil }
        let word = isFamilyFirst ? parts[1] : parts[0]
        return word.isInitial ? nil : word.skeleton
    }
}
