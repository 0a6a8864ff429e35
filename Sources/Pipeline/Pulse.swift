// SPDX-License-Identifier: Apache-2.0
public import struct FoundationEssentials.Date
import Personnel

/// When each loop last came round: the watchdog is fed only while all of them do.
public actor Pulse {
    private var beats: [String: Date] = [:]

    public init() {}

    public func beat(_ loop: String, at now: Date) {
        beats[loop] = now
    }

    /// False when a loop that has ever beaten has been silent for longer than `limit`.
    public func isSteady(at now: Date, within limit: Duration) -> Bool {
        beats.values.allSatisfy { now.timeIntervalSince($0) <= limit.seconds }
    }
}
