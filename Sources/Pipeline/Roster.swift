// SPDX-License-Identifier: Apache-2.0
public import Alerting
public import Personnel

/// What the loops work on: the sources to read, how their articles are read, and the endpoints to alert.
public struct Roster: Sendable {
    public var sources: [Source]
    public var endpoints: [Endpoint]
    /// What is found in an article.
    public var findings: @Sendable (Article) -> Find

    public init(
        sources: [Source], endpoints: [Endpoint], findings: @escaping @Sendable (Article) -> Find
    ) {
        (self.sources, self.endpoints, self.findings) = (sources, endpoints, findings)
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
