// SPDX-License-Identifier: Apache-2.0
public import struct FoundationEssentials.Date
import Personnel

/// When a source is read again. Pure: time and chance are parameters.
public struct PollSchedule: Sendable, Hashable {
    /// Bounds of the adaptive interval: half the usual gap between entries.
    public var minimum: Duration = .seconds(5 * 60)
    public var maximum: Duration = .seconds(4 * 60 * 60)
    /// Before the gaps between a source's entries are known.
    public var initial: Duration = .seconds(15 * 60)
    /// For files and folders: looking costs next to nothing, and somebody may wait for what was just put there.
    public var local: Duration = .seconds(10)
    /// The wait after a first failure; it doubles with each further one, up to `maximum`. A source is never given up.
    public var retry: Duration = .seconds(60)
    /// What a server may ask for at most (Retry-After, max-age, ttl).
    public var obedience: Duration = .seconds(24 * 60 * 60)
    /// More sources than `crowd` that are due at a start do not all begin at once, but over `rush`.
    public var crowd = 200
    public var rush: Duration = .seconds(5)
    /// The share of the wait that chance adds, so that hosts are not hit in step.
    public var jitter = 0.1

    public init() {}

    /// After a reading that worked. `chance` is in 0..<1.
    public func due(
        afterSuccess now: Date, interval: Duration?, meanGap: Duration?, restFor: Duration?, chance: Double
    ) -> Date {
        let own = interval ?? meanGap.map { min(max($0 / 2, minimum), maximum) } ?? initial
        let wait = max(own, min(restFor ?? .zero, obedience))
        return now.advanced(by: wait.seconds * (1 + jitter * chance))
    }

    /// After a failure. `failures` counts those in a row, this one included: 1 or more.
    public func due(
        afterFailure now: Date, failures: Int, interval: Duration?, retryAfter: Duration?, chance: Double
    ) -> Date {
        let doublings = min(max(failures, 1) - 1, 16)
        // A source that is read every few seconds is tried again as often, not more seldom than every other one.
        let first = min(retry, interval ?? retry)
        let backOff = min(first * (1 << doublings), maximum)
        let wait = max(backOff, min(retryAfter ?? .zero, obedience))
        return now.advanced(by: wait.seconds * (1 + jitter * chance))
    }

    /// When sources begin at a start, in their order: those that are due spread out where they are a crowd.
    public func spread(_ dues: [Date], from now: Date) -> [Date] {
        let waiting = dues.count { $0 <= now }
        let step = waiting > crowd ? rush.seconds / Double(waiting) : 0
        var begun = 0
        return dues.map { due in
            guard due <= now else { return due }
            defer { begun += 1 }
            return now.advanced(by: step * Double(begun))
        }
    }
}
