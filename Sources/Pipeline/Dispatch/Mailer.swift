// SPDX-License-Identifier: Apache-2.0
public import Alerting
import struct FoundationEssentials.Date

/// Delivers what one endpoint is owed: claim, attempt, settle.
public struct Mailer: Sendable {
    let outbox: any Outbox
    let attempt: Attempt
    let clock: WallClock
    /// Told of each attempt.
    let report: @Sendable (OwedAlert, DeliveryOutcome) async -> Void

    /// In seconds: longer than an attempt may take (15 s) and its settling, so that a lease ends only when its holder
    /// is dead, and short enough that a restart after a crash does not hold alerts up.
    private let lease: Double = 25
    /// How many attempts to one endpoint are under way at once.
    private let inFlight = 16

    public init(
        outbox: any Outbox, sender: any AlertSender, clock: WallClock, chance: @escaping @Sendable () -> Double,
        report: @escaping @Sendable (OwedAlert, DeliveryOutcome) async -> Void
    ) {
        (self.outbox, self.clock, self.report) = (outbox, clock, report)
        attempt = Attempt(sender: sender, clock: clock, chance: chance)
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
        let claimed = try await outbox.claim(
            for: endpoint.id, dueBy: now, atMost: inFlight, until: now.advanced(by: lease))
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
    private func outcomes(of alerts: [OwedAlert], to endpoint: Endpoint) async -> [Lease: DeliveryOutcome] {
        await withTaskGroup(of: (OwedAlert, DeliveryOutcome)?.self) { group in
            for alert in alerts {
                group.addTask { await attempt.outcome(of: alert, to: endpoint).map { (alert, $0) } }
            }
            var outcomes: [Lease: DeliveryOutcome] = [:]
            for await case let (alert, outcome)? in group {
                outcomes[alert.lease] = outcome
                await report(alert, outcome)
            }
            return outcomes
        }
    }
}
