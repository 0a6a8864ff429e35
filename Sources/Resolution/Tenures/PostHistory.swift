// SPDX-License-Identifier: Apache-2.0
import Personnel

/// The times that one person spent in one post, made from notes in their order.
struct PostHistory {
    private(set) var stints: [Stint] = []

    /// `notes` in any order.
    init(_ notes: [TenureNote]) {
        for note in notes.sorted(by: Self.precedes) { take(note) }
    }

    /// The undated ones first; of one day ends, beginnings, sightings. What is left is settled by the change's id, so
    /// that the order in which notes come tells nothing.
    private static func precedes(_ one: TenureNote, _ other: TenureNote) -> Bool {
        let left = (one.day ?? Int.min, one.event.rawValue, one.change?.rawValue ?? "", one.occupancy ?? -1)
        return left < (other.day ?? Int.min, other.event.rawValue, other.change?.rawValue ?? "", other.occupancy ?? -1)
    }

    private mutating func take(_ note: TenureNote) {
        switch note.event {
        case .begins: begin(note)
        case .ends: end(note)
        case .held: if let day = note.day { see(note, day) }
        case .past: if let day = note.day { conclude(day) }
        }
    }

    private mutating func begin(_ note: TenureNote) {
        // Whoever only acted in the post now has it.
        if !note.isActing, !note.isPlanned, let day = note.day,
            let acting = stints.lastIndex(where: { $0.isOpen && $0.isActing })
        {
            stints[acting].conclude(by: day)
        }
        if let last = stints.lastIndex(where: { $0.isOpen && $0.isActing == note.isActing }) {
            let seen = stints[last].seenFirst
            if stints[last].start != nil || !stints[last].startedBy.isEmpty {
                // Somebody who is in office is not going to get it: that is another time, or a second term.
                if !(note.isPlanned && !stints[last].isPlanned) { stints[last].confirm(note) }
                return
            }
            guard let day = note.day, let seen, seen < day - Stint.slackDays else {
                return stints[last].begin(note)
            }
            if note.isPlanned { return }
            stints[last].conclude(by: day)
        } else if let last = stints.indices.last, !stints[last].isOpen, !stints[last].hasBegun, !note.isReturn,
            isOneTime(stints[last], note)
        {
            stints[last].exitsBeforeEntry = stints[last].endDay != note.day
            return stints[last].begin(note)
        }
        var stint = Stint()
        stint.isActing = note.isActing
        stint.begin(note)
        stints.append(stint)
    }

    /// An end and a beginning shortly after it, with nothing before either: one time, whose dates are in the wrong order.
    private func isOneTime(_ stint: Stint, _ note: TenureNote) -> Bool {
        if let occupancy = note.occupancy { return stint.occupancy == occupancy }
        guard stint.isEndSure, let day = note.day, let end = stint.endDay else { return false }
        return day - end <= Stint.slackDays
    }

    private mutating func end(_ note: TenureNote) {
        let open = stints.indices.filter { stints[$0].isOpen && !stints[$0].isPlanned }
        if let mine = note.occupancy.flatMap({ number in open.last { stints[$0].occupancy == number } }) {
            return stints[mine].finish(note)
        }
        if let place = open.last(where: { !stints[$0].isActing }) ?? open.last { return stints[place].finish(note) }
        if let last = stints.indices.last, !stints[last].isOpen, isNear(stints[last].endDay, note.day) {
            if stints[last].isEndSure {
                if let change = note.change, !stints[last].endedBy.contains(change) {
                    stints[last].endedBy.append(change)
                }
                stints[last].successor = stints[last].successor ?? note.successor
                return
            }
            return stints[last].finish(note)
        }
        var stint = Stint()
        stint.finish(note)
        // A beginning of the same line of the register belongs to it, whatever its date.
        stint.occupancy = note.occupancy
        stints.append(stint)
    }

    private func isNear(_ one: Int?, _ other: Int?) -> Bool {
        guard let one, let other else { return true }
        return abs(one - other) <= Stint.slackDays
    }

    private mutating func see(_ note: TenureNote, _ day: Int) {
        let open = stints.indices.filter { stints[$0].isOpen }
        let begun = open.filter { !stints[$0].isPlanned }
        if let place = begun.last(where: { stints[$0].isActing == note.isActing }) ?? begun.last {
            return stints[place].see(day)
        }
        if let place = open.last, stints[place].startDay.map({ $0 <= day }) ?? true {
            // What was planned has come true.
            stints[place].isPlanned = false
            return stints[place].see(day)
        }
        if let last = stints.indices.last, !stints[last].isOpen,
            stints[last].isEndSure || day - (stints[last].endDay ?? day) <= Stint.habitDays
        {
            return stints[last].see(day)
        }
        var stint = Stint()
        stint.isActing = note.isActing
        stint.see(day)
        stints.append(stint)
    }

    private mutating func conclude(_ day: Int) {
        if let place = stints.indices.last(where: { stints[$0].isOpen && !stints[$0].isPlanned }) {
            stints[place].conclude(by: day)
        } else if stints.isEmpty {
            var stint = Stint()
            stint.conclude(by: day)
            stints.append(stint)
        }
    }
}
