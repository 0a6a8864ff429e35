// SPDX-License-Identifier: Apache-2.0
public import Alerting
public import Personnel
public import FoundationEssentials

/// Delivers what endpoints are owed.
public struct Mailer: Sendable {
    let outbox: any Outbox
    let attempt: Attempt
    let clock: WallClock
    let settings: DeliverySettings
    /// The seconds that a zone is east of UTC at an instant; 0 for an unknown one.
    let offset: @Sendable (_ zone: String, Date) -> Int
    /// Told of each alert that was given up since what is stored of it cannot be read.
    let setAside: @Sendable (AlertID, EndpointID) async -> Void
    /// Told of each attempt, before it is settled.
    let report: @Sendable (OwedAlert, DeliveryOutcome) async -> Void
    let places = AttemptPlaces()
    let meters = RateMeters()

    public init(
        outbox: any Outbox, sender: any AlertSender, clock: WallClock, chance: @escaping @Sendable () -> Double,
        settings: DeliverySettings = DeliverySettings(),
        offset: @escaping @Sendable (String, Date) -> Int = { _, _ in 0 },
        setAside: @escaping @Sendable (AlertID, EndpointID) async -> Void = { _, _ in },
        report: @escaping @Sendable (OwedAlert, DeliveryOutcome) async -> Void
    ) {
        (self.outbox, self.clock, self.report) = (outbox, clock, report)
        (self.settings, self.offset, self.setAside) = (settings, offset, setAside)
        attempt = Attempt(sender: sender, clock: clock, chance: chance, settings: settings)
    }

    /// What a stretch of work did, in alerts.
    public struct Round: Sendable, Hashable {
        public var attempted = 0
        public var delivered = 0
        /// The endpoint answered 410 and wants no more, now or before.
        public var isGone = false
        /// It ended since the rate limit was reached, and there is more to send.
        public var isLimited = false

        public init(attempted: Int = 0, delivered: Int = 0, isGone: Bool = false, isLimited: Bool = false) {
            (self.attempted, self.delivered, self.isGone, self.isLimited) = (attempted, delivered, isGone, isLimited)
        }
    }

    /// Sends what is due, oldest first, until nothing is or the endpoint's rate limit is reached.
    ///
    /// - `operators`: who is told when the endpoint answers 410. One that has done so before is left alone.
    public func deliverDue(
        to endpoint: Endpoint, telling operators: [EndpointID] = []
    ) async throws(LedgerError) -> Round {
        guard try await switchedOff(of: [endpoint]).isEmpty else { return Round(isGone: true) }
        let (round, refusal) = await Courier(
            mailer: self, endpoint: endpoint, operators: { operators }, shift: nil
        ).run()
        if let refusal { throw refusal }
        return round
    }

    /// Those of the endpoints that answered 410 at the address that they still have. One that was given another is
    /// switched on again.
    func switchedOff(of endpoints: [Endpoint]) async throws(LedgerError) -> Set<EndpointID> {
        let states = try await outbox.endpoints()
        var off: Set<EndpointID> = []
        for endpoint in endpoints {
            guard let state = states[endpoint.id] else { continue }
            if state.address == endpoint.addressKey {
                off.insert(endpoint.id)
            } else {
                try await outbox.enable(endpoint.id, at: clock.now())
            }
        }
        return off
    }
}
