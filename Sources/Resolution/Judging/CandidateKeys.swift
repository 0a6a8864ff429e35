// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// The keys by which a store finds the changes that a mention can be about, through an index and without comparing.
///
/// Whatever `Resolver` would merge shares a key; most of what shares a key is not merged.
public enum CandidateKeys {
    /// The keys under which a change is filed.
    public static func filed(_ claim: Mention) -> Set<String> {
        guard let person = claim.person else { return Set(groupKey(of: claim).map { [$0] } ?? []) }
        var keys: Set<String> = []
        for name in [person.name] + person.aliases {
            let words = PersonName(name).words
            // The family name comes first or last; an article will tell which only by chance.
            for (surname, given) in [(words.last, words.first), (words.first, words.last)] {
                guard let surname, let given else { continue }
                keys.insert("s:" + surname)
                keys.insert(words.count > 1 ? initialKey(surname, given) : bareKey(surname))
            }
        }
        if let id = person.id { keys.insert("p:" + id.rawValue) }
        return keys
    }

    /// The keys to look for, the best first.
    public static func keys(of mention: Mention) -> [String] {
        guard let person = mention.person else { return groupKey(of: mention).map { [$0] } ?? [] }
        let words = PersonName(person.name).words
        guard let surname = words.last, let given = words.first else { return [] }
        let register = person.id.map { ["p:" + $0.rawValue] } ?? []
        return register + (words.count > 1 ? [initialKey(surname, given), bareKey(surname)] : ["s:" + surname])
    }

    private static func groupKey(of claim: Mention) -> String? {
        claim.group.map { "g:" + GroupPhrase.words(of: $0.phrase).joined(separator: " ") }
    }

    /// "Oleksii" and "Aleksei" are one name, so their first letters are one.
    private static func initialKey(_ surname: String, _ given: String) -> String {
        let initial = given.unicodeScalars.first.map(String.init) ?? ""
        return "n:" + surname + " " + (initial == "o" ? "a" : initial)
    }

    private static func bareKey(_ surname: String) -> String { "b:" + surname }
}

/// The phrase that stands for a group, as it is compared.
enum GroupPhrase {
    /// In alphabetical order, without numbers and without the words that only count.
    static func words(of phrase: String) -> [String] {
        Set(Folding.words(of: phrase)).subtracting(counting).filter { !$0.allSatisfy(\.isNumber) }.sorted()
    }

    private static let counting: Set<String> = [
        "a", "about", "an", "at", "dozen", "dozens", "few", "hundreds", "least", "many", "more", "of", "over",
        "several", "some", "than", "the",
    ]
}
