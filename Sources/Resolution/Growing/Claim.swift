// SPDX-License-Identifier: Apache-2.0
import Personnel

/// What several articles say about one change, made one.
enum Claim {
    /// `sorted`: best first, not empty. What the best one leaves open is filled in by the next that knows.
    /// Status and background are the best one's together: a rumour of today does not make news of what another
    /// article tells as history. A general kind gives way to one that is as sure and more exact.
    static func merged(_ sorted: [Testimony]) -> Mention {
        precondition(!sorted.isEmpty, "a change without a testimony is retracted, not merged")
        let mentions = sorted.map(\.mention)
        var claim = mentions[0]
        let equals = mentions.filter { $0.status == claim.status }
        if claim.kind.isGeneral, let exact = equals.first(where: { !$0.kind.isGeneral }) {
            (claim.kind, claim.subtype) = (exact.kind, exact.subtype)
        }
        claim.person = person(from: sorted)
        claim.group = group(from: mentions)
        claim.position = position(from: mentions)
        claim.rank = mentions.lazy.compactMap(\.rank).first
        claim.agent = mentions.lazy.compactMap(\.agent).first
        claim.predecessor = mentions.lazy.compactMap(\.predecessor).first
        claim.successor = mentions.lazy.compactMap(\.successor).first
        claim.reason = mentions.lazy.compactMap(\.reason).first
        claim.date = date(from: mentions)
        claim.standing =
            Standing.strongestFirst.first { standing in mentions.contains { $0.standing == standing } }
            ?? claim.standing
        // A rumour, however clear, makes an assertion no surer.
        claim.confidence = equals.map(\.confidence).max() ?? claim.confidence
        claim.quotes = []
        return claim
    }

    /// The fullest name, the best testimony's among equals; the others are aliases.
    private static func person(from sorted: [Testimony]) -> Person? {
        let people = sorted.compactMap(\.mention.person)
        let counts = people.map { fullness($0.name) }
        guard let most = counts.max(), let place = counts.firstIndex(of: most) else { return nil }
        let name = people[place].name
        var aliases: [String] = []
        for spelling in people.flatMap({ [$0.name] + $0.aliases }) where spelling != name {
            if !aliases.contains(spelling) { aliases.append(spelling) }
        }
        let id = sorted.lazy.compactMap { $0.register ?? $0.mention.person?.id }.first
        return Person(id: id, name: name, aliases: aliases)
    }

    /// Whole words count for more than initials.
    private static func fullness(_ name: String) -> Int {
        PersonName(name).words.reduce(0) { $0 + ($1.utf8.count > 1 ? 2 : 1) }
    }

    private static func group(from mentions: [Mention]) -> Group? {
        let groups = mentions.compactMap(\.group)
        guard var group = groups.first else { return nil }
        group.count = groups.lazy.compactMap(\.count).first
        for member in groups.flatMap(\.members) where !group.members.contains(member) { group.members.append(member) }
        return group
    }

    /// The first post that says what it is the post of; its gaps are filled only from posts that agree with it.
    private static func position(from mentions: [Mention]) -> Position? {
        let positions = mentions.compactMap(\.position)
        let telling = positions.first { !PostForm($0).isGeneric }
        guard var position = telling ?? positions.first else { return nil }
        if position.organisation == nil {
            let told = positions.first { $0.organisation != nil && PostAgreement($0, position).isAgreement }
            position.organisation = told?.organisation
        }
        position.country = position.country ?? positions.lazy.compactMap(\.country).first
        return position
    }

    /// The most exact date; the best testimony's among equals.
    private static func date(from mentions: [Mention]) -> PartialDate? {
        let dates = mentions.compactMap(\.date)
        let best = dates.map(\.precision.looseness).min()
        return dates.first { $0.precision.looseness == best }
    }
}

extension PartialDate.Precision {
    fileprivate var looseness: Int {
        switch self {
        case .day: 0
        case .partOfMonth: 1
        case .month: 2
        case .range: 3
        case .year: 4
        case .unknown: 5
        }
    }
}

extension Standing {
    fileprivate static let strongestFirst: [Standing] = [.watched, .official, .armedGroup]
}
