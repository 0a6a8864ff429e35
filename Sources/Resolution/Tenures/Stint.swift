// SPDX-License-Identifier: Apache-2.0
import Personnel

/// One time in one post, while its notes are taken in order.
struct Stint {
    var isActing = false
    var start: PartialDate?
    /// Days since 1970, as of `TenureNote.day`.
    var startDay: Int?
    var end: PartialDate?
    var endDay: Int?
    /// The end is told, not only concluded from "former" or from what came next.
    var isEndSure = false
    var seenFirst: Int?
    var seenLast: Int?
    var isPlanned = false
    var startedBy: [ChangeID] = []
    var endedBy: [ChangeID] = []
    var predecessor: String?
    var successor: String?
    var exitsBeforeEntry = false
    var occupancy: Int?

    var isOpen: Bool { end == nil }
    /// Something tells that it began, or was under way.
    var hasBegun: Bool { startDay != nil || start != nil || !startedBy.isEmpty || seenFirst != nil }

    /// How far a report's day may lie from another's about the same step: reports trail, and count days differently.
    static let slackDays = 31
    /// So long articles may go on calling somebody by a post that is lost, out of habit.
    static let habitDays = 30

    mutating func begin(_ note: TenureNote) {
        (start, startDay) = (note.date ?? start, note.day ?? startDay)
        if let change = note.change, !startedBy.contains(change) { startedBy.append(change) }
        (predecessor, isPlanned) = (predecessor ?? note.predecessor, note.isPlanned)
        occupancy = occupancy ?? note.occupancy
    }

    /// A further report of a beginning that is known: the exact date wins, else the earlier one stays.
    mutating func confirm(_ note: TenureNote) {
        let wasPlanned = isPlanned
        isPlanned = isPlanned && note.isPlanned
        let isExacter = start?.earliest == nil && note.date?.earliest != nil
        if wasPlanned && !isPlanned || start == nil || isExacter && isNear(note.day, startDay) {
            (start, startDay) = (note.date ?? start, note.day ?? startDay)
        }
        if let change = note.change, !startedBy.contains(change) { startedBy.append(change) }
        predecessor = predecessor ?? note.predecessor
        occupancy = occupancy ?? note.occupancy
    }

    mutating func finish(_ note: TenureNote) {
        (end, endDay, isEndSure) = (note.date ?? Self.unknown, note.day, true)
        if let change = note.change, !endedBy.contains(change) { endedBy.append(change) }
        successor = successor ?? note.successor
    }

    /// Over by a day, with nothing that tells since when.
    mutating func conclude(by day: Int) {
        end = PartialDate(earliest: nil, latest: CalendarDay(ordinal: day), precision: .unknown, text: nil)
        endDay = day
    }

    mutating func see(_ day: Int) {
        seenFirst = min(seenFirst ?? day, day)
        seenLast = max(seenLast ?? day, day)
    }

    private func isNear(_ one: Int?, _ other: Int?) -> Bool {
        guard let one, let other else { return true }
        return abs(one - other) <= Self.slackDays
    }

    /// An end of which nobody says when.
    static let unknown = PartialDate(earliest: nil, latest: nil, precision: .unknown, text: nil)

    func tenure(of person: Person, in position: Position) -> Tenure {
        var conflicts: [TenureConflict] = []
        let isReversed =
            if let last = end?.latest, let first = start?.earliest { last < first } else { false }
        if exitsBeforeEntry || isReversed { conflicts.append(.exitBeforeEntry) }
        if isEndSure, let endDay, let seenLast, seenLast > endDay + Self.habitDays { conflicts.append(.heldAfterExit) }
        return Tenure(
            person: person, position: position, isActing: isActing, start: start, end: end,
            seenFirst: seenFirst.flatMap { CalendarDay(ordinal: $0) },
            seenLast: seenLast.flatMap { CalendarDay(ordinal: $0) }, startedBy: startedBy, endedBy: endedBy,
            isPlanned: isPlanned, predecessor: predecessor, successor: successor, conflicts: conflicts)
    }
}
