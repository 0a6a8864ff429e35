// SPDX-License-Identifier: Apache-2.0

/// Somebody whom the register of people knows, as it was imported and decided by hand.
public struct RegisterPerson: Hashable, Sendable, Codable {
    public var id: PersonID
    /// The name that the register shows first.
    public var name: String
    /// Further names and spellings that stand for this person alone.
    public var names: [String]
    /// ISO 3166-1 alpha-2, upper case; empty where the register tells none.
    public var countries: [String]
    public var born: PartialDate?
    public var died: PartialDate?
    public var occupancies: [Occupancy]
    /// True where the operator wants to hear of this person whatever the post.
    public var isWatched: Bool

    public init(
        id: PersonID, name: String, names: [String] = [], countries: [String] = [], born: PartialDate? = nil,
        died: PartialDate? = nil, occupancies: [Occupancy] = [], isWatched: Bool = false
    ) {
        (self.id, self.name, self.names, self.countries) = (id, name, names, countries)
        (self.born, self.died, self.occupancies, self.isWatched) = (born, died, occupancies, isWatched)
    }
}

/// A post that somebody held or holds, after the register (FollowTheMoney's Occupancy).
public struct Occupancy: Hashable, Sendable, Codable {
    public var position: Position
    /// Nil where the register does not say.
    public var start: PartialDate?
    /// Nil where the register does not say: the post may still be held.
    public var end: PartialDate?

    public init(position: Position, start: PartialDate? = nil, end: PartialDate? = nil) {
        (self.position, self.start, self.end) = (position, start, end)
    }
}
