// SPDX-License-Identifier: Apache-2.0
import Personnel
public import FoundationEssentials

/// At most so many requests in any stretch of time.
public struct RateLimit: Sendable, Hashable {
    /// 1 or more.
    public var requests: Int
    /// Longer than zero.
    public var per: Duration

    public init(requests: Int, per: Duration) { (self.requests, self.per) = (requests, per) }
}

/// Counts requests against a limit: a bucket of tokens that fills evenly. It is full at the start, and a clock that is
/// set back takes nothing away.
public struct RateMeter: Sendable, Hashable {
    private var limit: RateLimit
    private var tokens: Double
    private var filled: Date

    public init(_ limit: RateLimit, at now: Date) {
        (self.limit, tokens, filled) = (limit, Double(limit.requests), now)
    }

    /// How many requests may go now.
    public func free(at now: Date) -> Int { Int(level(at: now)) }

    /// Takes one; false where none is free.
    public mutating func take(at now: Date) -> Bool {
        (tokens, filled) = (level(at: now), now)
        guard tokens >= 1 else { return false }
        tokens -= 1
        return true
    }

    /// For one that was taken, and was not needed.
    public mutating func giveBack() { tokens = min(Double(limit.requests), tokens + 1) }

    /// Another limit counts from now on. The share of it that is free is the share that was free of the one before.
    public mutating func change(to another: RateLimit, at now: Date) {
        guard another != limit else { return }
        let share = level(at: now) / Double(limit.requests)
        (limit, tokens, filled) = (another, share * Double(another.requests), now)
    }

    private func level(at now: Date) -> Double {
        let elapsed = max(0, now.timeIntervalSince(filled))
        return min(Double(limit.requests), tokens + elapsed / limit.per.seconds * Double(limit.requests))
    }
}
