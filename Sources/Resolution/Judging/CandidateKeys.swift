// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// The keys by which a store finds the changes that a mention can be about, through an index and without comparing.
///
/// Whatever `Resolver` would merge shares a key; most of what shares a key is not merged.
public enum CandidateKeys {
    /// The keys under which a change is filed.
    public static func filed(_ claim: Mention) -> Set<String> {
        guard let person = claim.person else { return Set(groupKey(of: claim).map { [$0] } ?? []) }
        var keys = Set(([person.name] + person.aliases).flatMap(NameKeys.filed))
        if let id = person.id { keys.insert("p:" + id.rawValue) }
        return keys
    }

    /// The keys to look for, the best first.
    public static func keys(of mention: Mention) -> [String] {
        guard let person = mention.person else { return groupKey(of: mention).map { [$0] } ?? [] }
        return (person.id.map { ["p:" + $0.rawValue] } ?? []) + NameKeys.sought(person.name)
    }

    private static func groupKey(of claim: Mention) -> String? {
        claim.group.map { "g:" + GroupPhrase.words(of: $0.phrase).joined(separator: " ") }
    }
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
