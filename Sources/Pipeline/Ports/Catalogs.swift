// SPDX-License-Identifier: Apache-2.0
public import Alerting
public import Personnel
public import struct FoundationEssentials.Date

/// The reading side of changes.
public protocol ChangeCatalog: Sendable {
    func changes(matching query: ChangeQuery) async throws(LedgerError) -> ChangePage
    /// Nil where there is no such change.
    func change(_ id: ChangeID) async throws(LedgerError) -> ChangeDossier?
}

/// Which changes are asked for. Empty sets let everything through.
public struct ChangeQuery: Sendable, Hashable {
    /// First seen at or after, and before.
    public var since: Date?
    public var until: Date?
    public var kinds: Set<String> = []
    public var families: Set<Family> = []
    public var statuses: Set<Status> = []
    /// A part of the name, compared with case and diacritics folded.
    public var person: String?
    /// A part of the title or the organisation.
    public var position: String?
    public var countries: Set<String> = []
    public var sources: Set<SourceID> = []
    /// Background changes too.
    public var includesBackground = false
    /// 1...1000.
    public var limit = 50
    /// What the page before ended with.
    public var cursor: String?

    public init() {}
}

public struct ChangePage: Sendable, Hashable {
    /// Newest first.
    public var changes: [Change]
    /// To be given back for the next page; nil on the last.
    public var next: String?

    public init(changes: [Change], next: String?) {
        (self.changes, self.next) = (changes, next)
    }
}

/// One change with its history.
public struct ChangeDossier: Sendable, Hashable {
    public var change: Change
    public var revisions: [Revision]
    public var deliveries: [Delivery]

    public init(change: Change, revisions: [Revision], deliveries: [Delivery]) {
        (self.change, self.revisions, self.deliveries) = (change, revisions, deliveries)
    }
}

/// One visible amendment of a change.
public struct Revision: Sendable, Hashable {
    public var number: Int
    public var at: Date
    public var reason: String

    public init(number: Int, at: Date, reason: String) {
        (self.number, self.at, self.reason) = (number, at, reason)
    }
}

/// One alert on its way, as listed.
public struct Delivery: Sendable, Hashable {
    public enum State: String, Sendable, Codable, CaseIterable {
        case owed, delivered, dead
    }

    public var id: AlertID
    public var endpoint: EndpointID
    /// Nil where it is about a source.
    public var change: ChangeID?
    /// Nil where it is about a change.
    public var source: SourceID?
    public var event: AlertEvent
    public var state: State
    public var attempts: Int
    public var queued: Date
    /// When it is due, was delivered, or was given up.
    public var at: Date
    public var failure: DeliveryFailure?
    public var detail: String?

    public init(
        id: AlertID, endpoint: EndpointID, change: ChangeID?, source: SourceID? = nil, event: AlertEvent,
        state: State, attempts: Int, queued: Date, at: Date, failure: DeliveryFailure? = nil, detail: String? = nil
    ) {
        (self.id, self.endpoint, self.change, self.source, self.event) = (id, endpoint, change, source, event)
        (self.state, self.attempts, self.queued, self.at) = (state, attempts, queued, at)
        (self.failure, self.detail) = (failure, detail)
    }
}

/// Sources' health and deliveries, for lists and metrics.
public protocol StateCatalog: Sendable {
    func sources() async throws(LedgerError) -> [SourceID: SourceHealth]
    /// Newest first. `states` empty: all. `limit` 1...1000.
    func deliveries(in states: Set<Delivery.State>, limit: Int) async throws(LedgerError) -> [Delivery]
    func counts() async throws(LedgerError) -> StoreCounts
    /// The stored text and blocks of an article; nil where there is none, or its text was pruned.
    func article(_ id: ArticleID) async throws(LedgerError) -> Article?
}

public struct StoreCounts: Sendable, Hashable {
    public var articles: Int
    public var changes: Int
    public var owed: Int
    public var dead: Int
    /// When the oldest alert that is still owed was queued; nil where none is.
    public var oldestOwed: Date?

    public init(articles: Int, changes: Int, owed: Int, dead: Int, oldestOwed: Date?) {
        (self.articles, self.changes, self.owed, self.dead) = (articles, changes, owed, dead)
        self.oldestOwed = oldestOwed
    }
}

/// Alerts on their way out.
public protocol Outbox: Sendable {
    /// Alerts that are due and under no live lease, oldest first; each is leased to the caller.
    func claim(
        for endpoint: EndpointID, dueBy now: Date, atMost limit: Int, until lease: Date
    ) async throws(LedgerError) -> [OwedAlert]

    /// Many in one transaction. An outcome is ignored where the alert is settled or somebody has claimed it since;
    /// one that only comes late counts, for what was delivered was delivered.
    func settle(_ outcomes: [Lease: DeliveryOutcome]) async throws(LedgerError)

    /// When the next alert of an endpoint is due (or its lease ends); nil where nothing is owed.
    func nextDue(for endpoint: EndpointID) async throws(LedgerError) -> Date?

    /// Makes dead letters owed again, under their old ids. Returns how many.
    func revive(_ alerts: Set<AlertID>, at now: Date) async throws(LedgerError) -> Int
}
