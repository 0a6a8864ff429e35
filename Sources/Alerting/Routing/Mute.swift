// SPDX-License-Identifier: Apache-2.0
public import FoundationEssentials

/// Changes that an endpoint does not want for a time. What is muted is listed, and never sent later; whoever was told
/// of a change before still learns of corrections and withdrawals.
public struct Mute: Sendable, Hashable {
    /// Nil: from the beginning.
    public var from: Date?
    public var until: Date
    /// Which changes.
    public var filter: AlertFilter

    public init(from: Date? = nil, until: Date, filter: AlertFilter) {
        (self.from, self.until, self.filter) = (from, until, filter)
    }

    /// True at its first instant, false at its last.
    public func isOn(at now: Date) -> Bool { now < until && (from.map { now >= $0 } ?? true) }
}
