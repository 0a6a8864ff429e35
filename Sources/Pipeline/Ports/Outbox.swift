// SPDX-License-Identifier: Apache-2.0
public import Alerting
public import Personnel
public import struct FoundationEssentials.Date

/// Alerts on their way out.
public protocol Outbox: Sendable {
    /// Alerts that are due and under no live lease, oldest first, as letters; each is leased to the caller. A group
    /// keeps its id and its alerts from its first claim on.
    ///
    /// An endpoint hears of one change in order: what is told later waits while something of before is owed, unless both
    /// are new and go in one letter. Withdrawals go alone and whatever the opening is, but not before the news was
    /// tried, nor while what they withdraw is under way; that is not tried again while they are owed, and updates that
    /// were never tried go no more. A lease that ends later than twice its length from now was
    /// given before the clock was set back, and counts as ended.
    ///
    /// What is stored of an alert may turn out to be unreadable: that one is given up, and holds up no other.
    func claim(_ request: ClaimRequest) async throws(LedgerError) -> Claim

    /// True where a claim would find something. Nothing is leased.
    func hasDue(_ request: ClaimRequest) async throws(LedgerError) -> Bool

    /// Many in one transaction. An outcome is ignored where the alert is settled or somebody has claimed it since;
    /// one that only comes late counts, for what was delivered was delivered. What is released can be claimed at once.
    func settle(
        _ outcomes: [Lease: DeliveryOutcome], releasing: Set<Lease>
    ) async throws(LedgerError)

    /// When the next alert of an endpoint is due (or its lease ends); nil where nothing is owed.
    func nextDue(for endpoint: EndpointID) async throws(LedgerError) -> Date?

    /// Makes dead letters owed again, whole ones and under their old ids. Returns how many alerts.
    func revive(_ which: Revival, at now: Date) async throws(LedgerError) -> Int

    /// Those that are switched off.
    func endpoints() async throws(LedgerError) -> [EndpointID: EndpointState]

    /// Switches an endpoint off and queues the news to those that are told, in one transaction. Again: nothing new.
    /// - `address`: the key of its address (`Endpoint.addressKey`); another address is another receiver.
    func disable(
        _ notice: EndpointNotice, address: String, telling operators: [EndpointID]
    ) async throws(LedgerError)

    /// Switches it on again, with what died of its being gone.
    func enable(_ endpoint: EndpointID, at now: Date) async throws(LedgerError)

    /// Gives up letters that are owed to endpoints that nobody serves and were queued before a day. Returns how many
    /// alerts.
    func abandon(
        exceptFor served: Set<EndpointID>, queuedBefore: Date, at now: Date
    ) async throws(LedgerError) -> Int
}

extension Outbox {
    public func settle(_ outcomes: [Lease: DeliveryOutcome]) async throws(LedgerError) {
        try await settle(outcomes, releasing: [])
    }
}

/// What is to be claimed.
public struct ClaimRequest: Sendable, Hashable {
    public var endpoint: EndpointID
    public var now: Date
    /// Alerts, 1 or more. No letter is cut by it.
    public var limit: Int
    /// The end of the lease.
    public var lease: Date
    public var opening: Opening
    /// 1: each alert is a letter of its own.
    public var alertsPerLetter: Int

    public init(
        endpoint: EndpointID, now: Date, limit: Int, lease: Date, opening: Opening = .queued(by: .distantFuture),
        alertsPerLetter: Int = 1
    ) {
        (self.endpoint, self.now, self.limit, self.lease) = (endpoint, now, limit, lease)
        (self.opening, self.alertsPerLetter) = (opening, alertsPerLetter)
    }
}

/// What was claimed.
public struct Claim: Sendable, Hashable {
    public var letters: [Letter]
    /// Given up, since what is stored of them cannot be read.
    public var unreadable: [AlertID]

    public init(letters: [Letter] = [], unreadable: [AlertID] = []) {
        (self.letters, self.unreadable) = (letters, unreadable)
    }

    /// How many alerts.
    public var count: Int { letters.reduce(unreadable.count) { $0 + $1.alerts.count } }
}

/// An endpoint that was switched off.
public struct EndpointState: Sendable, Hashable {
    /// The key of the address that answered 410.
    public var address: String
    public var disabledAt: Date
    public var reason: String

    public init(address: String, disabledAt: Date, reason: String) {
        (self.address, self.disabledAt, self.reason) = (address, disabledAt, reason)
    }
}

/// Which dead letters are to be sent again.
public enum Revival: Sendable, Hashable {
    /// By their own ids or those of their letters.
    case alerts(Set<AlertID>)
    /// Queued since then; of one endpoint, or of all.
    case since(Date, endpoint: EndpointID?)
}
