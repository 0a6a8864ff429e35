// SPDX-License-Identifier: Apache-2.0
public import Personnel
public import Resolution
public import struct FoundationEssentials.Date

/// The register of people: imports, and what was decided by hand.
///
/// An import is built aside, batch by batch, and goes live as a whole when it is finished; it takes the place of the
/// dataset's import before. One that was left half done is never seen.
public protocol PeopleRegister: Sendable {
    func begin(dataset: String, at now: Date) async throws(LedgerError) -> ImportNumber
    /// The faults of these entries, by line; the others are kept.
    func add(_ entries: [RegisterEntry], to number: ImportNumber) async throws(LedgerError) -> [RegisterFault]
    /// Makes it live. The faults are those that only the whole shows: dangling references, cycles of merges.
    func finish(
        _ number: ImportNumber, at now: Date
    ) async throws(LedgerError) -> (counts: ImportCounts, faults: [RegisterFault])
    func discard(_ number: ImportNumber) async throws(LedgerError)

    /// Nil where it is done; else why it cannot be. A decision is remembered, and undone by its opposite.
    func decide(_ decision: RegisterDecision, at now: Date) async throws(LedgerError) -> RegisterRefusal?

    /// As merged and named by hand; nil where the register has nobody of that id.
    func person(_ id: PersonID) async throws(LedgerError) -> RegisterPerson?
    /// Those with such a name or alias, whatever the spelling; `limit` 1...1000.
    func people(named name: String, limit: Int) async throws(LedgerError) -> [RegisterPerson]
    /// Names of those who are watched.
    func watched(limit: Int) async throws(LedgerError) -> [String]
}

public struct ImportNumber: Hashable, Sendable {
    public let number: Int64
    public init(_ number: Int64) { self.number = number }
}

public struct ImportCounts: Sendable, Hashable {
    public var people = 0
    public var posts = 0
    public var occupancies = 0

    public init(people: Int = 0, posts: Int = 0, occupancies: Int = 0) {
        (self.people, self.posts, self.occupancies) = (people, posts, occupancies)
    }
}

/// What an operator decides of people in the register.
public enum RegisterDecision: Sendable, Hashable {
    /// The second is the first.
    case merge(PersonID, PersonID)
    /// They are two: undoes a merge, and keeps imports from making them one.
    case split(PersonID, PersonID)
    case alias(PersonID, String)
    case unalias(PersonID, String)
}

/// Why a decision was not taken, in words for whoever took it.
public struct RegisterRefusal: Error, Sendable, Hashable {
    public let reason: String
    public init(_ reason: String) { self.reason = reason }
}
