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
    /// Changes that one of its mentions could be about as well: too much for a chance, too little to merge them.
    public var candidates: [ChangeID]

    public init(change: Change, revisions: [Revision], deliveries: [Delivery], candidates: [ChangeID] = []) {
        (self.change, self.revisions, self.deliveries) = (change, revisions, deliveries)
        self.candidates = candidates
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
    /// Nil where it is about something else.
    public var change: ChangeID?
    /// Nil where it is about something else.
    public var source: SourceID?
    /// The endpoint that it is about; nil where it is about something else.
    public var subjectEndpoint: EndpointID?
    /// The letter with which it went out; nil before its first attempt, and where it goes alone.
    public var letter: AlertID?
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
        state: State, attempts: Int, queued: Date, at: Date, failure: DeliveryFailure? = nil, detail: String? = nil,
        subjectEndpoint: EndpointID? = nil, letter: AlertID? = nil
    ) {
        (self.id, self.endpoint, self.change, self.source, self.event) = (id, endpoint, change, source, event)
        (self.state, self.attempts, self.queued, self.at) = (state, attempts, queued, at)
        (self.failure, self.detail) = (failure, detail)
        (self.subjectEndpoint, self.letter) = (subjectEndpoint, letter)
    }
}

/// Sources' health and deliveries, for lists and metrics.
public protocol StateCatalog: Sendable {
    func sources() async throws(LedgerError) -> [SourceID: SourceHealth]
    func deliveries(matching query: DeliveryQuery) async throws(LedgerError) -> DeliveryPage
    /// Nil where there is no such alert.
    func delivery(_ id: AlertID) async throws(LedgerError) -> DeliveryDossier?
    /// Endpoints that are switched off.
    func endpoints() async throws(LedgerError) -> [EndpointID: EndpointState]
    func counts() async throws(LedgerError) -> StoreCounts
    /// The stored text and blocks of an article; nil where there is none, or its text was pruned.
    func article(_ id: ArticleID) async throws(LedgerError) -> Article?
}

extension StateCatalog {
    /// Newest first. `states` empty: all. `limit` 1...1000.
    public func deliveries(
        in states: Set<Delivery.State>, limit: Int
    ) async throws(LedgerError) -> [Delivery] {
        var query = DeliveryQuery()
        (query.states, query.limit) = (states, limit)
        return try await deliveries(matching: query).deliveries
    }
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
