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

    /// Each mention answers at most one expected change, and the other way round; required ones choose first.
    public init(_ mentions: [Mention], against expected: [ExpectedChange], at strictness: Strictness) {
        var left = mentions
        for change in expected.sorted(by: { !$0.isOptional && $1.isOptional }) {
            let fitting = left.indices.filter { Self.agree(left[$0], change, at: strictness) }
            // Of several that fit, the one whose status is right is the answer meant.
            if let best = fitting.first(where: { change.statuses.contains(left[$0].status) }) ?? fitting.first {
                pairs.append(Pair(expected: change, mention: left.remove(at: best)))
            } else if !change.isOptional {
                missed.append(change)
            }
        }
        wrong = left
    }

    static func agree(_ mention: Mention, _ expected: ExpectedChange, at strictness: Strictness) -> Bool {
        let kindAgrees =
            switch strictness {
            case .familyAndPerson: expected.kinds.contains { $0.family == mention.kind.family }
            case .kindAndPerson, .alerted: expected.kinds.contains(mention.kind)
            }
        guard kindAgrees else { return false }
        switch (expected.person, mention.person, expected.group, mention.group) {
        case (let name?, let person?, _, _):
            return ([person.name] + person.aliases).contains { sameName($0, name) }
        case (nil, nil, let phrase?, let group?): return overlap(phrase, group.phrase)
        default: return false
        }
    }

    /// One name's words are all among the other's: a surname alone, or a name without its initials.
    private static func sameName(_ one: String, _ other: String) -> Bool {
        let (one, other) = (words(one), words(other))
        let (short, long) = one.count <= other.count ? (one, Set(other)) : (other, Set(one))
        return !short.isEmpty && short.allSatisfy(long.contains)
    }

    /// At least half of the shorter phrase's words are in the longer one.
    private static func overlap(_ one: String, _ other: String) -> Bool {
        let (one, other) = (Set(words(one)), Set(words(other)))
        return one.intersection(other).count * 2 >= min(one.count, other.count)
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
