// SPDX-License-Identifier: Apache-2.0
import Alerting
import Personnel
import Synchronization
import struct FoundationEssentials.Date

/// What is left of the endpoints' rate limits. It outlives the couriers: a reload that changes something about an
/// endpoint gives it another courier, beside the one of before for a moment, and the receiver is still the same.
final class RateMeters: Sendable {
    private let meters = Mutex<[EndpointID: RateMeter]>([:])

    /// How many requests may go now.
    /// - `limit`: the one that counts now; nil: none.
    func free(for endpoint: EndpointID, under limit: RateLimit?, at now: Date) -> Int {
        use(endpoint, limit, now) { $0.free(at: now) } ?? .max
    }

    /// Takes one; false where none is free.
    func take(for endpoint: EndpointID, under limit: RateLimit?, at now: Date) -> Bool {
        use(endpoint, limit, now) { $0.take(at: now) } ?? true
    }

    /// For one that was taken, and was not needed.
    func giveBack(for endpoint: EndpointID, under limit: RateLimit?, at now: Date) {
        use(endpoint, limit, now) { $0.giveBack() }
    }

    /// Nil without a limit.
    @discardableResult
    private func use<Answer: Sendable>(
        _ endpoint: EndpointID, _ limit: RateLimit?, _ now: Date, _ body: (inout RateMeter) -> Answer
    ) -> Answer? {
        guard let limit else { return nil }
        return meters.withLock { meters in
            var meter = meters[endpoint] ?? RateMeter(limit, at: now)
            defer { meters[endpoint] = meter }
            meter.change(to: limit, at: now)
            return body(&meter)
        }
    }
}
