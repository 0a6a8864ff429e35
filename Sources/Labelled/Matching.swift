// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// How an answer is compared with what was expected.
public enum Strictness: String, Sendable, CaseIterable {
    /// The kind and the person are right.
    case kindAndPerson = "kind + person"
    /// The family and the person are right.
    case familyAndPerson = "family + person"
    /// As kind + person, among what the default policy alerts.
    case alerted = "alerted"
}

/// One article's expected changes set against its mentions.
public struct Comparison: Sendable {
    public struct Pair: Sendable {
        public let expected: ExpectedChange
        public let mention: Mention
    }
    public var pairs: [Pair] = []
    public var missed: [ExpectedChange] = []
    public var wrong: [Mention] = []

    /// Each mention answers at most one expected change, and the other way round. Of all ways to pair them the one is
    /// taken that leaves the fewest required changes open, and among those the one that agrees most otherwise.
    public init(_ mentions: [Mention], against expected: [ExpectedChange], at strictness: Strictness) {
        let names = Set(expected.compactMap(\.person))
        let weights = expected.map { change in
            mentions.map { mention in
                Self.agree(mention, change, at: strictness, among: names) ? Self.weight(mention, change) : 0
            }
        }
        var answered: Set<Int> = []
        for (change, column) in zip(expected, Assignment.best(weights, columns: mentions.count)) {
            if let column {
                answered.insert(column)
                pairs.append(Pair(expected: change, mention: mentions[column]))
            } else if !change.isOptional {
                missed.append(change)
            }
        }
        wrong = mentions.indices.filter { !answered.contains($0) }.map { mentions[$0] }
    }

    /// A required change outweighs any number of optional ones, any pair all that speaks for another pair.
    private static func weight(_ mention: Mention, _ expected: ExpectedChange) -> Int {
        var weight = expected.isOptional ? 10_000 : 100_000_000
        if expected.kinds.contains(mention.kind) { weight += 32 }
        if expected.statuses.contains(mention.status) { weight += 16 }
        if let person = mention.person, Likeness.key(person.name) == Likeness.key(expected.person ?? "") { weight += 8 }
        if expected.isBackground == mention.isBackground { weight += 4 }
        if mention.quotes.contains(where: { $0.text.contains(expected.quote) || expected.quote.contains($0.text) }) {
            weight += 2
        }
        if (expected.earliest ?? expected.latest) != nil, expected.earliest == mention.date?.earliest { weight += 1 }
        return weight
    }

    private static func agree(
        _ mention: Mention, _ expected: ExpectedChange, at strictness: Strictness, among names: Set<String>
    ) -> Bool {
        let kindAgrees =
            switch strictness {
            case .familyAndPerson: expected.kinds.contains { $0.family == mention.kind.family }
            case .kindAndPerson, .alerted: expected.kinds.contains(mention.kind)
            }
        guard kindAgrees else { return false }
        switch (expected.person, mention.person, expected.group, mention.group) {
        case (let name?, let person?, _, _): return isSame(person, name, among: names)
        case (nil, nil, let phrase?, let group?):
            let (wanted, found) = (Likeness.number(expected.count), Likeness.number(group.count))
            return Likeness.isSameGroup(phrase, group.phrase) && (wanted == nil || found == nil || wanted == found)
        default: return false
        }
    }

    /// The name that the answer gives is this one, and could not be another one's of the article as well. An alias
    /// speaks only where it is a full name, and the answer's own name is nobody else's.
    private static func isSame(_ person: Person, _ name: String, among names: Set<String>) -> Bool {
        if Likeness.key(person.name) == Likeness.key(name) { return true }
        let others = names.filter { !Likeness.isSameName($0, name) }
        guard !others.contains(where: { Likeness.isSameName(person.name, $0) }) else { return false }
        return Likeness.isSameName(person.name, name)
            || person.aliases.contains { alias in
                alias.contains(where: { $0.isWhitespace || $0 == "-" }) && Likeness.isSameName(alias, name)
            }
    }
}
