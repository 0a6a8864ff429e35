// SPDX-License-Identifier: Apache-2.0
public import Alerting
import Personnel
public import FoundationEssentials

/// Delivers what one endpoint is owed: claim, attempt, settle.
public struct Mailer: Sendable {
    let outbox: any Outbox
    let attempt: Attempt
    let clock: WallClock
    /// Told of each attempt.
    let report: @Sendable (OwedAlert, DeliveryOutcome) async -> Void

    let settings: DeliverySettings
    /// The seconds that a zone is east of UTC at an instant; 0 for an unknown one.
    let offset: @Sendable (_ zone: String, Date) -> Int

    public init(
        outbox: any Outbox, sender: any AlertSender, clock: WallClock, chance: @escaping @Sendable () -> Double,
        settings: DeliverySettings = DeliverySettings(),
        offset: @escaping @Sendable (String, Date) -> Int = { _, _ in 0 },
        report: @escaping @Sendable (OwedAlert, DeliveryOutcome) async -> Void
    ) {
        (self.outbox, self.clock, self.report) = (outbox, clock, report)
        (self.settings, self.offset) = (settings, offset)
        attempt = Attempt(sender: sender, clock: clock, chance: chance, settings: settings)
    }

    /// What one round of attempts did.
    public struct Round: Sendable, Hashable {
        public var attempted = 0
        public var delivered = 0
        /// The endpoint answered 410 and wants no more.
        public var isGone = false

        public init(attempted: Int = 0, delivered: Int = 0, isGone: Bool = false) {
            (self.attempted, self.delivered, self.isGone) = (attempted, delivered, isGone)
        }
    }

    /// One round: at most 16 alerts that are due, oldest first.
    public func deliverDue(to endpoint: Endpoint) async throws(LedgerError) -> Round {
        let now = clock.now()
        guard let due = try await outbox.nextDue(for: endpoint.id), due <= now else { return Round() }
        let opening = endpoint.rhythm.opening(at: now, lastGroup: nil) { offset(endpoint.rhythm.zone, $0) }
        let claimed = try await outbox.claim(
            ClaimRequest(
                endpoint: endpoint.id, now: now, limit: settings.inFlight, lease: now + settings.lease.seconds,
                opening: opening))
        let outcomes = await outcomes(of: claimed, to: endpoint)
        try await outbox.settle(outcomes)
        var round = Round(attempted: claimed.count)
        for outcome in outcomes.values {
            switch outcome {
            case .delivered: round.delivered += 1
            case .retry: break
            case .dead(_, let failure, _): round.isGone = round.isGone || failure == .gone
            }
        }
        return round
    }

    /// An attempt that is cancelled has no outcome: its lease ends and brings the alert back.
    private func outcomes(of letters: [Letter], to endpoint: Endpoint) async -> [Lease: DeliveryOutcome] {
        await withTaskGroup(of: (Letter, DeliveryOutcome)?.self) { group in
            for letter in letters {
                group.addTask { await attempt.outcome(of: letter, to: endpoint).map { (letter, $0) } }
            }
            var outcomes: [Lease: DeliveryOutcome] = [:]
            for await case let (letter, outcome)? in group {
                for alert in letter.alerts {
                    outcomes[alert.lease] = outcome
                    await report(alert, outcome)
                }
            }
            return outcomes
        }
    }
}
