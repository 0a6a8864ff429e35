// SPDX-License-Identifier: Apache-2.0
import Personnel
public import struct FoundationEssentials.Date

/// When a failed alert is tried again, and when it is given up.
public struct AttemptSchedule: Sendable, Hashable {
    /// The wait after the first failure, the second, ...; one attempt more than waits.
    public let waits: [Duration]
    /// Each wait grows by chance by at most this share, so that endpoints that failed together do not come back
    /// together. 0 or more.
    public let jitter: Double
    /// A receiver's `Retry-After` is obeyed up to here: one that asks for years would silence an endpoint.
    public let longestRetryAfter: Duration

    public init(waits: [Duration], jitter: Double, longestRetryAfter: Duration) {
        (self.waits, self.jitter, self.longestRetryAfter) = (waits, jitter, longestRetryAfter)
    }

    /// Ten attempts over about 75 hours, as Standard Webhooks recommends.
    public static let standard = AttemptSchedule(
        waits: [
            .seconds(5), .seconds(5 * 60), .seconds(30 * 60), .hours(2), .hours(5), .hours(10), .hours(14),
            .hours(20), .hours(24),
        ],
        jitter: 0.2, longestRetryAfter: .hours(7 * 24))

    /// What an HTTP answer means for the alert. `attempts` were made before this one; `chance` is in 0..<1.
    public func verdict(
        status: Int, attempts: Int, retryAfter: Duration?, now: Date, chance: Double, detail: String = ""
    ) -> DeliveryOutcome {
        guard let failure = DeliveryFailure(status: status) else { return .delivered(at: now, status: status) }
        return verdict(
            failure: failure, attempts: attempts, retryAfter: retryAfter, now: now, chance: chance, detail: detail)
    }

    /// What a failure means for the alert: tried again, or a dead letter.
    public func verdict(
        failure: DeliveryFailure, attempts: Int, retryAfter: Duration? = nil, now: Date, chance: Double,
        detail: String = ""
    ) -> DeliveryOutcome {
        guard failure.mayPass, attempts >= 0, attempts < waits.count else {
            return .dead(at: now, failure: failure, detail: detail)
        }
        let jittered = waits[attempts].seconds * (1 + jitter * min(max(chance, 0), 1))
        let asked = min(retryAfter ?? .zero, longestRetryAfter).seconds
        return .retry(at: now.addingTimeInterval(max(jittered, asked)), failure: failure, detail: detail)
    }
}

extension DeliveryFailure {
    /// Nil for 2xx. Whatever is no status of HTTP counts as the server's fault.
    public init?(status: Int) {
        switch status {
        case 200..<300: return nil
        case 300..<400: self = .redirect
        case 401, 403: self = .auth
        case 410: self = .gone
        case 429: self = .rateLimited
        case 400..<500: self = .client
        default: self = .server
        }
    }

    /// False where trying again cannot help: the receiver is gone or no longer configured, or there is nothing to send.
    public var mayPass: Bool {
        switch self {
        case .gone, .unknownEndpoint, .superseded, .unreadable: false
        case .auth, .client, .rateLimited, .server, .redirect, .unreachable, .timeout, .forbiddenAddress,
            .unrenderable:
            true
        }
    }
}

extension Duration {
    fileprivate static func hours(_ count: Int) -> Duration { .seconds(count * 3600) }
}
