// SPDX-License-Identifier: Apache-2.0
public import Alerting
import Personnel

/// What the loops work on: the sources to read and the endpoints to alert.
public struct Roster: Sendable, Hashable {
    public var sources: [Source]
    public var endpoints: [Endpoint]

    public init(sources: [Source], endpoints: [Endpoint]) {
        (self.sources, self.endpoints) = (sources, endpoints)
    }
}

/// Holds the roster that is in force, so that a reload reaches running loops.
public actor RosterBoard {
    public private(set) var roster: Roster
    /// Grows with each reload.
    public private(set) var version = 0

    public init(_ roster: Roster) {
        self.roster = roster
    }

    public func put(_ roster: Roster) {
        self.roster = roster
        version += 1
    }
}
