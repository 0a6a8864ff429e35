// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Ties the tenures of one post together: who came before and after, and who stands in whose way.
enum TenureChains {
    /// The same tenures in the same order, with predecessors, successors and conflicts.
    static func linked(_ tenures: [Tenure]) -> [Tenure] {
        var linked = tenures
        for members in posts(of: tenures) {
            guard let first = members.first, PostForm(tenures[first].position).hasOneHolder else { continue }
            let inOrder = members.filter { !linked[$0].isPlanned && linked[$0].sortingDay != nil }.sorted {
                left, right in
                (linked[left].sortingDay ?? 0, linked[left].person.name)
                    < (linked[right].sortingDay ?? 0, linked[right].person.name)
            }
            for (place, member) in inOrder.enumerated() {
                let others = { (number: Int) in linked[number].person != linked[member].person }
                if let before = inOrder[..<place].last(where: others) {
                    linked[member].predecessor = linked[member].predecessor ?? linked[before].person.name
                }
                if let after = inOrder[(place + 1)...].first(where: others) {
                    linked[member].successor = linked[member].successor ?? linked[after].person.name
                    conclude(&linked[member], before: linked[after])
                }
            }
            for (place, one) in inOrder.enumerated() {
                for other in inOrder[(place + 1)...] where linked[one].isInTheWay(of: linked[other]) {
                    linked[one].add(.twoHolders)
                    linked[other].add(.twoHolders)
                }
            }
        }
        return linked
    }

    /// Where one holds the post, the next holder's beginning ends a time that nobody told the end of.
    private static func conclude(_ tenure: inout Tenure, before next: Tenure) {
        guard tenure.end == nil, !tenure.isActing, !next.isActing, tenure.position.country != nil,
            let begun = next.firstDay, let last = tenure.lastSureDay, last <= begun, next.start != nil
        else { return }
        tenure.end = PartialDate(
            earliest: nil, latest: CalendarDay(ordinal: begun), precision: .unknown, text: nil)
    }

    /// The tenures of each post, by their numbers. Countries are told apart; where none is told, that is one of its own.
    static func posts(of tenures: [Tenure]) -> [[Int]] {
        var posts: [(position: Position, members: [Int])] = []
        // The wording decides alone, so that each is compared once.
        var known: [Position: Int] = [:]
        for (number, tenure) in tenures.enumerated() where !PostForm(tenure.position).isGeneric {
            let position = tenure.position
            let place =
                known[position]
                ?? posts.firstIndex { $0.position.country == position.country && SamePost.is($0.position, position) }
            if let place {
                posts[place].members.append(number)
                known[position] = place
            } else {
                known[position] = posts.count
                posts.append((position, [number]))
            }
        }
        return posts.map(\.members)
    }
}

extension Tenure {
    /// By which the tenures of one post stand in a row.
    fileprivate var sortingDay: Int? {
        firstDay ?? (end?.latest ?? end?.earliest)?.ordinal
    }

    /// The last day on which the person surely held the post.
    fileprivate var lastSureDay: Int? {
        if let end = end?.earliest { return end.ordinal }
        return [seenLast, start?.latest ?? start?.earliest].compactMap { $0?.ordinal }.max()
    }

    /// Both surely held the post at one time, by more than reports trail.
    fileprivate func isInTheWay(of other: Tenure) -> Bool {
        guard person != other.person, !isActing, !other.isActing, let first = firstDay, let last = lastSureDay,
            let otherFirst = other.firstDay, let otherLast = other.lastSureDay
        else { return false }
        return min(last, otherLast) - max(first, otherFirst) > Stint.habitDays
    }

    fileprivate mutating func add(_ conflict: TenureConflict) {
        if !conflicts.contains(conflict) { conflicts.append(conflict) }
    }
}

extension PostForm {
    /// One person at a time holds it: a minister, a governor; not a deputy, a judge, a general.
    var hasOneHolder: Bool {
        level == .head && !isGeneric && !roles.isEmpty && roles.isDisjoint(with: Self.rolesOfMany)
    }

    /// Roles that several people have in one place at a time.
    private static let rolesOfMany: Set<String> = [
        "adviser", "ambassador", "attache", "commissar", "consul", "envoy", "inspector", "judge", "member", "officer",
        "representative", "spokesman",
    ]
}
