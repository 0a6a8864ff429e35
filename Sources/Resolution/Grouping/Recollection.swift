// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// What a store remembers, as the grouping asks for it. It must not change while one work is done.
public protocol Recollection {
    associatedtype Failure: Error
    /// The changes filed under any of the probes, each once; of each probe at most 64, the latest. Those that were
    /// merged into another are left out.
    mutating func filed(under probes: [Probe]) throws(Failure) -> [Filed]
    /// These changes, merged ones too; unknown ids are left out.
    mutating func filed(_ changes: [ChangeID]) throws(Failure) -> [Filed]
    mutating func change(_ id: ChangeID) throws(Failure) -> Change?
    /// The changes that were merged into this one.
    mutating func merged(into change: ChangeID) throws(Failure) -> [ChangeID]
    /// What articles say about a change; one article can be left out.
    mutating func testimonies(to change: ChangeID, except article: ArticleID?) throws(Failure) -> [Testimony]
    /// True where somebody was sent, or is owed, an alert of it.
    mutating func isTold(_ change: ChangeID) throws(Failure) -> Bool
    /// People of the register that are filed under the keys, as decided by hand; at most 64.
    mutating func people(under keys: [Int64]) throws(Failure) -> [RegisterPerson]
    /// An id that was never used.
    mutating func freshID() throws(Failure) -> ChangeID
}

/// A change as it is filed.
public struct Filed: Hashable, Sendable {
    public var id: ChangeID
    /// Of all its mentions, each once.
    public var facets: [Facet]
    public var mergedInto: ChangeID?
    public var isRetracted: Bool

    public init(id: ChangeID, facets: [Facet], mergedInto: ChangeID? = nil, isRetracted: Bool = false) {
        (self.id, self.facets, self.mergedInto, self.isRetracted) = (id, facets, mergedInto, isRetracted)
    }
}

/// One mention as a store keeps it: its row.
public struct TestimonyID: Hashable, Sendable, Comparable, Codable {
    public let number: Int64

    public init(_ number: Int64) { self.number = number }

    public static func < (one: Self, other: Self) -> Bool { one.number < other.number }
}
