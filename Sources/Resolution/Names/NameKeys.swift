// SPDX-License-Identifier: Apache-2.0

/// Keys of names for indexes: coarser than the comparison, so that whatever `NameAgreement` does not call different
/// shares one.
public enum NameKeys {
    /// One text for the spellings of one name in any order of its words.
    public static func text(_ name: String) -> String { text(PersonName(name)) }

    static func text(_ name: PersonName) -> String { name.words.sorted().joined(separator: " ") }

    /// The keys under which the register files a name, and looks it up: the first word with each of the last two, in
    /// any order; mostly one or two. Empty for a bare surname, which stands for nobody by itself.
    public static func register(_ name: String) -> [Int64] { register(PersonName(name)) }

    static func register(_ name: PersonName) -> [Int64] {
        let words = name.parts.filter { !$0.isInitial }
        guard words.count > 1, let first = words.first, let last = words.last else { return [] }
        let others = words.count > 2 ? [last, words[words.count - 2]] : [last]
        var keys: [Int64] = []
        for other in others where !other.isPatronymic || words.count == 2 {
            for family in other.families {
                for given in first.families where !keys.contains(hash(given, family)) {
                    keys.append(hash(given, family))
                }
            }
        }
        return keys
    }

    /// The keys under which a name is filed.
    static func filed(_ name: String) -> Set<String> {
        let name = PersonName(name)
        let words = name.parts
        var keys: Set<String> = []
        for surname in words.flatMap(\.filedKeys) {
            keys.insert("s:" + surname)
            if words.count == 1 { keys.insert("b:" + surname) }
        }
        for (surname, given) in pairs(of: name) + turned(words) {
            for letter in given.allInitials { for key in surname.filedKeys { keys.insert("n:\(key) \(letter)") } }
        }
        return keys
    }

    /// The keys under which a name is looked for, the best first.
    static func sought(_ name: String) -> [String] {
        let name = PersonName(name)
        let words = name.parts
        guard words.count > 1 else { return words.flatMap(\.soughtKeys).flatMap { ["s:" + $0, "b:" + $0] } }
        var keys: [String] = []
        // "Schuganzew Sergej" is to find "Schuganzew S. P.", whose family name may stand first too.
        let asked = pairs(of: name) + turned(words).prefix(1)
        for (surname, given) in asked {
            for letter in given.ownInitials { for key in surname.soughtKeys { keys.append("n:\(key) \(letter)") } }
        }
        for word in [words[words.count - 1]] + words.dropLast() where !word.isInitial {
            keys += word.soughtKeys.map { "b:" + $0 }
        }
        var seen: Set<String> = []
        return keys.filter { seen.insert($0).inserted }
    }

    /// Each word that can be the family name of who is called by the first word, the last one first; and the last word
    /// with whatever else its bearer can be called by.
    private static func pairs(of name: PersonName) -> [(surname: NameWord, given: NameWord)] {
        let words = name.parts
        guard let given = words.first, let last = words.last, words.count > 1 else { return [] }
        let joined = NameWord(words.dropFirst().suffix(2).map(\.folded).joined())
        let others = words.dropFirst().reversed().filter { !$0.isInitial && !($0.isPatronymic && words.count > 2) }
        // "Omar Abu Bakr al-Sanusi" is "Abu Bakr al-Sanusi" too, and "V. Senthil Kumaran" is "Senthil Kumaran".
        let middle = words.dropFirst().dropLast().filter { !$0.isInitial && !$0.isPatronymic } + name.nicknames
        return others.map { ($0, given) } + (last.isInitial ? [] : middle.map { (last, $0) })
            + (words.count > 2 && others.count > 1 ? [(joined, given)] : [])
    }

    /// The same for a family name that stands first.
    private static func turned(_ words: [NameWord]) -> [(surname: NameWord, given: NameWord)] {
        guard let surname = words.first, !surname.isInitial else { return [] }
        return words.dropFirst().map { (surname, $0) }
    }

    private static func hash(_ one: String, _ other: String) -> Int64 {
        let text = one < other ? one + " " + other : other + " " + one
        let sum = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
        return Int64(bitPattern: sum)
    }
}

extension NameWord {
    /// What words share that sound alike; a short word has only its own sounds.
    private var keys: [String] {
        if isInitial { return [folded] }
        // Short words have forms with nothing in common: "Noh" and "Roh".
        let forms = isSyllable ? entry.forms.sorted().map { "#\($0)" } : []
        let women = isConsonantal ? [] : readings.compactMap(FeminineSurname.stem)
        return (readings + women).map { isConsonantal ? ConsonantKey.of($0) : Self.key($0) }.distinct() + forms
    }

    /// Those that it is filed under, and those that it is looked for under: a short word without its vowels meets one
    /// with them ("សុខ" and "Sok"), while two with them that share the consonants alone stay apart.
    var filedKeys: [String] { keys + bridges(to: isConsonantal ? "bare" : "full") }
    var soughtKeys: [String] { keys + bridges(to: isConsonantal ? "full" : "bare") }

    private func bridges(to side: String) -> [String] {
        guard !isInitial else { return [] }
        let short = isConsonantal ? readings : readings.filter { $0.utf8.count < Self.shortest }
        return short.map { "\(side) \(ConsonantKey.of($0))" }.distinct()
    }

    /// One text for all forms of a name that the table has, and for all spellings of the others.
    var families: [String] { entry.forms.min().map { ["#\($0)"] } ?? keys }

    /// Shorter readings are no more than themselves.
    private static let shortest = 5

    private static func key(_ reading: String) -> String {
        reading.utf8.count < shortest ? reading : ConsonantKey.of(reading)
    }

    /// The families of its first letters, in order.
    var ownInitials: [String] { Self.families(initials) }

    /// Those of its short forms and translations too.
    var allInitials: [String] {
        Self.families(entry.all.reduce(initials) { $0.union(GivenNames.initials(of: $1)) })
    }

    private static func families(_ letters: Set<UInt8>) -> [String] {
        let silent = UInt8(ascii: "a")
        return Set(letters.map { SoundTable.family($0) ?? silent }).sorted().map { String(UnicodeScalar($0)) }
    }
}

extension [String] {
    /// In their order, each once.
    fileprivate func distinct() -> [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
