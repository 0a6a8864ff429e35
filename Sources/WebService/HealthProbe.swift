// SPDX-License-Identifier: Apache-2.0

/// What the daemon says of itself when it is asked. Reasons are for the operator: short, one line, without secrets.
public struct HealthProbe: Sendable {
    /// Why the daemon should be restarted: a loop that stands still. Empty: healthy.
    public let faults: @Sendable () async -> [String]
    /// Why it should not be asked yet, or not any more: still loading, draining. Empty: ready.
    public let obstacles: @Sendable () async -> [String]

    public init(
        faults: @escaping @Sendable () async -> [String], obstacles: @escaping @Sendable () async -> [String]
    ) {
        (self.faults, self.obstacles) = (faults, obstacles)
    }
}
