// SPDX-License-Identifier: Apache-2.0

/// Who held a post when, as far as changes, mentions and the register tell.
public struct Tenure: Hashable, Sendable, Codable {
    public var person: Person
    public var position: Position
    public var isActing: Bool
    /// Nil where nothing tells of the beginning.
    public var start: PartialDate?
    /// Nil where nothing tells of the end: the post may still be held.
    public var end: PartialDate?
    /// The first and the last day on which an article calls the person the holder; nil where none does.
    public var seenFirst: CalendarDay?
    public var seenLast: CalendarDay?
    public var startedBy: [ChangeID]
    public var endedBy: [ChangeID]
    /// True where the beginning is only expected yet.
    public var isPlanned: Bool
    /// Who held the post before and after; nil where nobody is known.
    public var predecessor: String?
    public var successor: String?
    /// What does not fit, left open for a reader to judge.
    public var conflicts: [TenureConflict]

    public init(
        person: Person, position: Position, isActing: Bool = false, start: PartialDate? = nil,
        end: PartialDate? = nil, seenFirst: CalendarDay? = nil, seenLast: CalendarDay? = nil,
        startedBy: [ChangeID] = [], endedBy: [ChangeID] = [], isPlanned: Bool = false,
        predecessor: String? = nil, successor: String? = nil, conflicts: [TenureConflict] = []
    ) {
        (self.person, self.position, self.isActing) = (person, position, isActing)
        (self.start, self.end, self.seenFirst, self.seenLast) = (start, end, seenFirst, seenLast)
        (self.startedBy, self.endedBy, self.isPlanned) = (startedBy, endedBy, isPlanned)
        (self.predecessor, self.successor, self.conflicts) = (predecessor, successor, conflicts)
    }
}

/// One person's tenures, the latest first.
public struct PersonTenures: Hashable, Sendable {
    public var person: Person
    /// ISO 3166-1 alpha-2, of the posts and of the register, in alphabetical order.
    public var countries: [String]
    public var tenures: [Tenure]

    public init(person: Person, countries: [String], tenures: [Tenure]) {
        (self.person, self.countries, self.tenures) = (person, countries, tenures)
    }
}

/// One post's tenures, the latest first.
public struct PostTenures: Hashable, Sendable {
    /// The same for every wording of the post; the country is not part of it.
    public var key: String
    public var position: Position
    public var tenures: [Tenure]

    public init(key: String, position: Position, tenures: [Tenure]) {
        (self.key, self.position, self.tenures) = (key, position, tenures)
    }
}

/// What does not fit in a tenure. The raw value is shown, and for ever.
public enum TenureConflict: String, Hashable, Sendable, Codable, CaseIterable {
    /// Somebody else holds a post for one person at the same time.
    case twoHolders = "two-holders"
    case exitBeforeEntry = "exit-before-entry"
    /// Articles go on calling the person the holder after the end.
    case heldAfterExit = "held-after-exit"
}
