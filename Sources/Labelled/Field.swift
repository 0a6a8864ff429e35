// SPDX-License-Identifier: Apache-2.0
import Personnel

/// A field of a change, beside kind, person and status.
public enum Field: String, Sendable, CaseIterable {
    case name, position, country, date, agent, predecessor, successor, reason, rank, subtype, background, count, members

    /// What the text gives and what was answered; nil where there is nothing.
    public func values(of pair: Comparison.Pair) -> (wanted: String?, found: String?) {
        let (expected, mention) = (pair.expected, pair.mention)
        return switch self {
        case .name: (expected.person, mention.person?.name)
        case .position: (expected.position, mention.position.map(Self.text))
        case .country: (expected.country, mention.position?.country)
        case .date:
            (
                Self.range(expected.earliest, expected.latest),
                Self.range(mention.date?.earliest, mention.date?.latest)
            )
        case .agent: (expected.agent, mention.agent)
        case .predecessor: (expected.predecessor, mention.predecessor)
        case .successor: (expected.successor, mention.successor)
        case .reason: (expected.reason, mention.reason)
        case .rank: (expected.rank, mention.rank)
        case .subtype: (expected.subtype, mention.subtype)
        case .background: (String(expected.isBackground), String(mention.isBackground))
        case .count: (expected.count, mention.group?.count)
        case .members: (Self.list(expected.members), Self.list(mention.group?.members ?? []))
        }
    }

    /// How an answer fares in this field.
    public func verdict(on pair: Comparison.Pair) -> FieldVerdict {
        let (wanted, found) = values(of: pair)
        switch (wanted, found) {
        case (nil, nil): return .bothEmpty
        case (nil, .some): return .madeUp
        case (.some, nil): return .leftOut
        case (let wanted?, let found?): return agree(wanted, found) ? .right : .different
        }
    }

    private func agree(_ wanted: String, _ found: String) -> Bool {
        switch self {
        case .name: return Likeness.key(wanted) == Likeness.key(found)
        case .position: return Likeness.isSamePhrase(wanted, found, share: 0.75)
        case .agent, .predecessor, .successor:
            return Likeness.isSameName(wanted, found) || Likeness.isSamePhrase(wanted, found, share: 0.75)
        case .reason: return Likeness.isSamePhrase(wanted, found, share: 0.5)
        case .rank: return Likeness.isSamePhrase(wanted, found, share: 0.75)
        case .count: return wanted.filter { $0 != " " } == found.filter { $0 != " " }
        case .members:
            let (wanted, found) = (wanted.split(separator: ";"), found.split(separator: ";"))
            return wanted.count == found.count
                && wanted.allSatisfy { name in found.contains { Likeness.isSameName(String($0), String(name)) } }
        case .country, .date, .subtype, .background: return wanted == found
        }
    }

    /// The title, and the organisation where the title does not name it already.
    private static func text(_ position: Position) -> String {
        guard let body = position.organisation, !Likeness.key(position.title).contains(Likeness.key(body)) else {
            return position.title
        }
        return position.title + " of " + body
    }

    private static func list(_ names: [String]) -> String? { names.isEmpty ? nil : names.joined(separator: "; ") }

    private static func range(_ earliest: CalendarDay?, _ latest: CalendarDay?) -> String? {
        guard earliest != nil || latest != nil else { return nil }
        return "\(earliest?.description ?? "")..\(latest?.description ?? "")"
    }
}

/// How one answer fares in one field.
public enum FieldVerdict: Sendable, Hashable {
    case bothEmpty, right, different, leftOut, madeUp

    public var isRight: Bool { self == .bothEmpty || self == .right }
}

/// The answers in one field, added up. What is left empty rightly counts in `share` alone.
public struct FieldTally: Sendable, Hashable {
    /// An answer that differs is wrong, and the true one is missed.
    public private(set) var tally = Tally()
    /// Answers that are right, and all of them; an empty field that is to be empty is right.
    public private(set) var right = 0
    public private(set) var all = 0

    /// 0...1; nil where nothing was matched.
    public var share: Double? { all == 0 ? nil : Double(right) / Double(all) }

    mutating func add(_ verdict: FieldVerdict) {
        all += 1
        switch verdict {
        case .bothEmpty: right += 1
        case .right:
            right += 1
            tally.right += 1
        case .different:
            tally.wrong += 1
            tally.missed += 1
        case .leftOut: tally.missed += 1
        case .madeUp: tally.wrong += 1
        }
    }
}
