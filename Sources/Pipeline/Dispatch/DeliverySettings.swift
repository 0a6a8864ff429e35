// SPDX-License-Identifier: Apache-2.0
public import Alerting
import Personnel
import struct FoundationEssentials.Date

/// How alerts are delivered.
public struct DeliverySettings: Sendable, Hashable {
    public var schedule = AttemptSchedule.standard
    /// How long an answer is waited for.
    public var timeout = Duration.seconds(15)
    /// How many attempts to one endpoint are under way at once.
    public var inFlight = 16

    public init() {}

    /// Longer than an attempt and its settling may take, so that a lease ends only when its holder is dead, and short
    /// enough that a restart after a crash does not hold alerts up.
    public var lease: Duration { timeout * 5 / 3 }
}

extension DeliverySettings {
    /// Whether an attempt that begins now ends, and can be settled, before its lease does. A lease that ends later than
    /// any that is given now was given before the clock was set back: it no longer counts.
    func canSend(within lease: Lease, at now: Date) -> Bool {
        let left = lease.until.timeIntervalSince(now)
        return left >= (timeout * 17 / 15).seconds && left <= (self.lease * 2).seconds
    }
}
