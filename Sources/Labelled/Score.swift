// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// The figures at one strictness. A wrong answer counts under the kind that was answered, a miss under the first kind
/// that was expected.
public struct Figures: Sendable, Hashable {
    public var all = Tally()
    public var byKind: [ChangeKind: Tally] = [:]
    public var byFamily: [Family: Tally] = [:]
    public var byLanguage: [String: Tally] = [:]

    public init() {}

    mutating func add(_ comparison: Comparison, language: String) {
        for pair in comparison.pairs { count(\.right, pair.mention.kind, language) }
        for mention in comparison.wrong { count(\.wrong, mention.kind, language) }
        for change in comparison.missed {
            if let kind = change.kinds.min(by: { $0.id < $1.id }) { count(\.missed, kind, language) }
        }
    }

    private mutating func count(_ outcome: WritableKeyPath<Tally, Int>, _ kind: ChangeKind, _ language: String) {
        all[keyPath: outcome] += 1
        byKind[kind, default: Tally()][keyPath: outcome] += 1
        byFamily[kind.family, default: Tally()][keyPath: outcome] += 1
        byLanguage[language, default: Tally()][keyPath: outcome] += 1
    }
}

/// The figures over many labelled articles.
public struct Score: Sendable {
    public private(set) var articles = 0
    public private(set) var figures: [Strictness: Figures] = [:]
    /// Among what was matched at kind + person: of those that are to have a status, which have it.
    public private(set) var byStatus: [Status: Tally] = [:]
    public private(set) var statusRight = 0
    public private(set) var statusWrong = 0
    /// Among what was matched at kind + person.
    public private(set) var byField: [Field: FieldTally] = [:]
    /// Articles with nothing to find, and how many of them made an alert.
    public private(set) var empty = 0
    public private(set) var emptyWithAlert = 0

    public init() {}

    public var byStrictness: [Strictness: Tally] { figures.mapValues(\.all) }
    public var byKind: [ChangeKind: Tally] { figures[.kindAndPerson]?.byKind ?? [:] }

    public mutating func add(_ mentions: [Mention], for labelled: LabelledArticle) {
        articles += 1
        for strictness in Strictness.allCases {
            let comparison = Self.comparison(mentions, for: labelled, at: strictness)
            figures[strictness, default: Figures()].add(comparison, language: labelled.article.language ?? "-")
            guard strictness == .kindAndPerson else { continue }
            for pair in comparison.pairs {
                addStatus(of: pair)
                for field in Field.allCases { byField[field, default: FieldTally()].add(field.verdict(on: pair)) }
            }
        }
        if labelled.expected.isEmpty {
            empty += 1
            if mentions.contains(where: Self.isAlerted) { emptyWithAlert += 1 }
        }
    }

    /// An alert is right when it matches a change that is to be alerted; such a change that was found but not alerted
    /// is missed.
    public static func comparison(
        _ mentions: [Mention], for labelled: LabelledArticle, at strictness: Strictness
    ) -> Comparison {
        switch strictness {
        case .kindAndPerson, .familyAndPerson:
            Comparison(mentions, against: labelled.expected, at: strictness)
        case .alerted:
            Comparison(mentions.filter(isAlerted), against: labelled.expected.filter(\.alerts), at: strictness)
        }
    }

    public static func isAlerted(_ mention: Mention) -> Bool {
        AlertDecision(for: mention, bestSection: mention.quotes.first?.section ?? .body).alerts
    }

    private mutating func addStatus(of pair: Comparison.Pair) {
        let answered = pair.mention.status
        if pair.expected.statuses.contains(answered) {
            statusRight += 1
            byStatus[answered, default: Tally()].right += 1
        } else {
            statusWrong += 1
            byStatus[answered, default: Tally()].wrong += 1
            if let wanted = pair.expected.statuses.min() { byStatus[wanted, default: Tally()].missed += 1 }
        }
    }
}
