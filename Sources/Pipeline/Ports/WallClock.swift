// SPDX-License-Identifier: Apache-2.0
public import struct FoundationEssentials.Date

/// The time, and waiting for it: a value, so that tests own both.
public struct WallClock: Sendable {
    public let now: @Sendable () -> Date
    /// Returns early, without an error, when the task is cancelled.
    public let sleep: @Sendable (Duration) async -> Void

    public init(now: @escaping @Sendable () -> Date, sleep: @escaping @Sendable (Duration) async -> Void) {
        (self.now, self.sleep) = (now, sleep)
    }
}
