// SPDX-License-Identifier: Apache-2.0
import Personnel

/// One thing that is known of somebody's post: that it began, ended, or was held on a day.
struct TenureNote {
    enum Event: Int {
        /// In the order in which those of one day are taken.
        case ends, begins, held, past
    }

    var person: Person
    /// Nil where a text does not say which post.
    var position: Position?
    var event: Event
    /// When it began or ended, as far as it is known.
    var date: PartialDate?
    /// By which notes are ordered, days since 1970; nil where nothing tells when.
    var day: Int?
    var isActing = false
    var isPlanned = false
    /// Ends whatever the person holds: a death.
    var endsAll = false
    /// The person comes from another post, which ends with this.
    var moves = false
    /// The person comes back after an exit: that this came first is no contradiction.
    var isReturn = false
    var change: ChangeID?
    var predecessor: String?
    var successor: String?
    /// The number of the register's occupancy whose beginning or end this is; nil for what articles tell.
    var occupancy: Int?
}

extension TenureNote {
    /// What a change says of a tenure; nil where it says nothing, or nothing sure: a rumour, a denial, a choice.
    init?(_ change: Change) {
        let claim = change.claim
        guard change.retraction == nil, change.mergedInto == nil, claim.alternatives.isEmpty,
            let person = claim.person, claim.status == .happened || claim.status == .expected
        else { return nil }
        let event: Event
        switch claim.kind.tenure {
        // Who is nominated is to take the post, if others agree: nobody knows when.
        case .none where claim.kind.plansTenure: event = .begins
        case .none: return nil
        case .begins, .moves: event = .begins
        // An exit that is only announced has ended nothing yet.
        case .ends where claim.status == .happened: event = .ends
        case .ends: return nil
        }
        self.init(person: person, position: claim.position, event: event)
        let isNomination = claim.kind.plansTenure
        isPlanned = claim.status == .expected || isNomination
        let told = Self.date(of: change)
        date = isNomination ? nil : told
        day = told.flatMap { $0.latest ?? $0.earliest }?.ordinal
        isActing = event == .begins && claim.subtype == "acting"
        endsAll = event == .ends && claim.kind.family == .fate
        moves = claim.kind.tenure == .moves
        isReturn = !claim.kind.reverses.isEmpty
        (self.change, predecessor, successor) = (change.id, claim.predecessor, claim.successor)
    }

    /// The date that is told; where none is, what happened did so by the day of publication.
    private static func date(of change: Change) -> PartialDate? {
        if let date = change.claim.date, date.earliest != nil || date.latest != nil { return date }
        guard change.claim.status == .happened, let day = change.published?.day else { return nil }
        return PartialDate(earliest: nil, latest: day, precision: .unknown, text: nil)
    }

    static func notes(of sighting: Sighting) -> [TenureNote] {
        sighting.days.map { day in
            var note = TenureNote(
                person: sighting.person, position: sighting.position, event: sighting.isFormer ? .past : .held,
                date: PartialDate(earliest: nil, latest: day, precision: .unknown, text: nil), day: day.ordinal)
            note.isActing = sighting.isActing && !sighting.isFormer
            return note
        }
    }

    /// `number` tells the occupancies of one register apart.
    static func notes(of occupancy: Occupancy, of person: Person, number: Int) -> [TenureNote] {
        var begins = TenureNote(person: person, position: occupancy.position, event: .begins, date: occupancy.start)
        begins.day = occupancy.start.flatMap { $0.earliest ?? $0.latest }?.ordinal
        begins.occupancy = number
        guard let end = occupancy.end else { return [begins] }
        var ends = TenureNote(person: person, position: occupancy.position, event: .ends, date: end)
        ends.day = (end.latest ?? end.earliest)?.ordinal
        ends.occupancy = number
        return [begins, ends]
    }
}
