// SPDX-License-Identifier: Apache-2.0

/// Two names word by word: each word of the shorter one has a word of its own in the longer one, or they are two
/// people's.
struct NameAlignment {
    struct Pair {
        /// The places of the two words.
        let short: Int
        let long: Int
        let match: WordMatch
    }

    /// In the order of the shorter name.
    let pairs: [Pair]
    let short: [NameWord]
    let long: [NameWord]

    /// Nil where a word is left over on both sides.
    init?(_ one: PersonName, _ other: PersonName) {
        let (left, right) = Self.joined(one.parts, other.parts)
        let isShorter = left.count <= right.count
        let (short, long) = isShorter ? (left, right) : (right, left)
        let (known, own) = isShorter ? (other.nicknames, one.nicknames) : (one.nicknames, other.nicknames)
        // "Zhang Junfeng" and "Zhang Jinfeng": in names of syllables another vowel makes another name.
        let areOfSyllables = one.isEastAsian && other.isEastAsian
        var candidates: [Pair] = []
        for (index, word) in short.enumerated() {
            for (place, known) in long.enumerated() {
                guard
                    var match = WordMatch(word, known)
                        ?? FeminineSurname.match(of: (index, short), with: (place, long))
                else { continue }
                if areOfSyllables, match == .likeness || match == .spelling {
                    guard word.hasOtherDarkVowels(than: known) else { continue }
                    match = .likeness
                }
                let areFamilyNames = index == short.count - 1 && place == long.count - 1
                let areFamilyForms = !word.entry.families.isDisjoint(with: known.entry.families)
                if areFamilyNames, short.count > 1, match == .form && !areFamilyForms || match == .shortForm {
                    // "bin Nasser" and "bin Nasir": a form of a given name is a surname's spelling only by its sound.
                    guard let sound = WordMatch.ofSounds(word, known) else { continue }
                    match = sound
                }
                candidates.append(Pair(short: index, long: place, match: match))
            }
        }
        candidates.sort { a, b in
            (b.match, abs(a.short - a.long), a.short, a.long) < (a.match, abs(b.short - b.long), b.short, b.long)
        }
        var found: [Pair] = []
        for pair in candidates where !found.contains(where: { $0.short == pair.short || $0.long == pair.long }) {
            found.append(pair)
        }
        // "Bob Ellingworth" and "Robert "Bob" Ellingworth".
        for index in short.indices where !found.contains(where: { $0.short == index }) {
            guard let free = long.indices.first(where: { place in !found.contains { $0.long == place } }),
                known.contains(where: { WordMatch(short[index], $0) == .equal })
                    || own.contains(where: { WordMatch(long[free], $0) == .equal })
            else { return nil }
            found.append(Pair(short: index, long: free, match: .form))
        }
        guard !found.isEmpty else { return nil }
        (self.short, self.long) = (short, long)
        pairs = found.sorted { $0.short < $1.short }
    }

    /// How the words of the one stand in the other.
    enum Order {
        case same
        /// The first word last, or the last first.
        case turned
        case mixed
    }

    var order: Order {
        let places = pairs.filter { $0.match != .initial || short.count == 2 }.map(\.long)
        let falls = zip(places, places.dropFirst()).count { $0 > $1 }
        if falls == 0 { return .same }
        guard let first = places.first, let last = places.last else { return .same }
        return falls == 1 && last < first ? .turned : .mixed
    }

    /// The words of the longer name that found no other.
    var leftOver: [NameWord] {
        long.indices.filter { place in !pairs.contains { $0.long == place } }.map { long[$0] }
    }
}

extension NameAlignment {
    /// Both names with those words joined that the other one writes together: "Abdul Qadir" and "Abdulkadir".
    private static func joined(_ one: [NameWord], _ other: [NameWord]) -> ([NameWord], [NameWord]) {
        (joining(one, as: other), joining(other, as: one))
    }

    private static func joining(_ words: [NameWord], as other: [NameWord]) -> [NameWord] {
        var words = words
        var index = 0
        while index + 1 < words.count {
            for count in [2, 3] where index + count <= words.count {
                let parts = words[index..<(index + count)]
                guard isOneWord(parts, among: other) else { continue }
                words.replaceSubrange(parts.indices, with: [whole(parts)])
                break
            }
            index += 1
        }
        return words
    }

    /// Written without vowels where a part of it is: "نعیمی زی" is Naimizai.
    private static func whole(_ parts: ArraySlice<NameWord>) -> NameWord {
        NameWord(parts.map(\.folded).joined(), isConsonantal: parts.contains(where: \.isConsonantal))
    }

    private static func isOneWord(_ parts: ArraySlice<NameWord>, among other: [NameWord]) -> Bool {
        let length = parts.reduce(0) { $0 + $1.folded.utf8.count }
        let longest = parts.reduce(0) { max($0, $1.folded.utf8.count) }
        let likely = other.filter { known in
            let isNear = known.isConsonantal || abs(known.folded.utf8.count - length) < 4
            return isNear && known.folded.utf8.count > 3
        }
        guard !likely.isEmpty, let first = parts.first, !parts.contains(where: \.isInitial),
            !other.contains(where: { !$0.isInitial && WordMatch(first, $0) == .equal })
        else { return false }
        let whole = whole(parts)
        return likely.contains { known in
            // "Yahya Qudaimi" and "القديمي": vowels and breaths before the word that it is add nothing.
            guard let match = WordMatch(whole, known), !parts.contains(where: { WordMatch($0, known) != nil }) else {
                return false
            }
            return known.isConsonantal || whole.isConsonantal
                ? match >= .likeness : match >= .form && known.folded.utf8.count > longest
        }
    }
}
