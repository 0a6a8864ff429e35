// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// All that a store knows of some people and some posts, from which tenures are made.
public struct TenureMaterial: Sendable {
    public var changes: [Change]
    public var sightings: [Sighting]
    /// With their occupancies.
    public var people: [RegisterPerson]

    public init(changes: [Change] = [], sightings: [Sighting] = [], people: [RegisterPerson] = []) {
        (self.changes, self.sightings, self.people) = (changes, sightings, people)
    }
}

/// That articles of some days call somebody the holder of a post.
public struct Sighting: Hashable, Sendable {
    public var person: Person
    public var position: Position
    public var isActing: Bool
    /// The post was held before those days.
    public var isFormer: Bool
    /// Never empty.
    public var days: [CalendarDay]

    public init(
        person: Person, position: Position, isActing: Bool = false, isFormer: Bool = false, days: [CalendarDay]
    ) {
        (self.person, self.position) = (person, position)
        (self.isActing, self.isFormer, self.days) = (isActing, isFormer, days)
    }
}
