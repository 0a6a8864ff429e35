// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// Right, wrong and missed answers, added up.
public struct Tally: Sendable, Hashable {
    public var right = 0
    public var wrong = 0
    public var missed = 0

    public init() {}

    /// 0...1; nil where nothing was answered.
    public var precision: Double? { right + wrong == 0 ? nil : Double(right) / Double(right + wrong) }
    /// 0...1; nil where nothing was to be found.
    public var recall: Double? { right + missed == 0 ? nil : Double(right) / Double(right + missed) }
    /// 0...1; nil where either is.
    public var f1: Double? {
        right * 2 + wrong + missed == 0 ? nil : Double(2 * right) / Double(2 * right + wrong + missed)
    }
}

/// The figures over many labelled articles.
public struct Score: Sendable {
    public private(set) var articles = 0
    public private(set) var byStrictness: [Strictness: Tally] = [:]
    /// At kind + person; a wrong answer counts under the kind that was answered.
    public private(set) var byKind: [ChangeKind: Tally] = [:]
    /// Among what was matched at kind + person.
    public private(set) var statusRight = 0
    public private(set) var statusWrong = 0
    /// Articles with nothing to find, and how many of them made an alert.
    public private(set) var empty = 0
    public private(set) var emptyWithAlert = 0

    public init() {}

    public mutating func add(_ mentions: [Mention], for labelled: LabelledArticle) {
        articles += 1
        for strictness in [Strictness.kindAndPerson, .familyAndPerson] {
            let comparison = Comparison(mentions, against: labelled.expected, at: strictness)
            byStrictness[strictness, default: Tally()].add(comparison)
            guard strictness == .kindAndPerson else { continue }
            for pair in comparison.pairs {
                byKind[pair.mention.kind, default: Tally()].right += 1
                if pair.expected.statuses.contains(pair.mention.status) { statusRight += 1 } else { statusWrong += 1 }
            }
            for mention in comparison.wrong { byKind[mention.kind, default: Tally()].wrong += 1 }
            for change in comparison.missed {
                if let kind = change.kinds.min(by: { $0.id < $1.id }) { byKind[kind, default: Tally()].missed += 1 }
            }
        }
        addAlerts(mentions, for: labelled)
    }

    /// An alert is right when it matches any expected change that is to be alerted, or an optional one; a change to
    /// be alerted that was found but not alerted is missed.
    private mutating func addAlerts(_ mentions: [Mention], for labelled: LabelledArticle) {
        let alerted = mentions.filter { Self.isAlerted($0) }
        let wanted = labelled.expected.filter { $0.alerts || $0.isOptional }
        byStrictness[.alerted, default: Tally()].add(Comparison(alerted, against: wanted, at: .alerted))
        if labelled.expected.isEmpty {
            empty += 1
            if !alerted.isEmpty { emptyWithAlert += 1 }
        }
    }

    public static func isAlerted(_ mention: Mention) -> Bool {
        AlertDecision(for: mention, bestSection: mention.quotes.first?.section ?? .body).alerts
    }
}

extension Tally {
    mutating func add(_ comparison: Comparison) {
        right += comparison.pairs.count
        wrong += comparison.wrong.count
        missed += comparison.missed.count
    }
}
