// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// What one request carries: one alert, or several for formats that can group.
///
/// It keeps its id and its alerts on every attempt, so that a receiver that drops a repeat never drops a change that
/// joined later.
public struct Letter: Sendable, Hashable {
    /// The alert's own id, or one that the group was given when it was first claimed.
    public let id: AlertID
    /// Never empty; oldest first.
    public let alerts: [OwedAlert]

    public init(id: AlertID, alerts: [OwedAlert]) { (self.id, self.alerts) = (id, alerts) }

    public init(_ alert: OwedAlert) { self.init(id: alert.id, alerts: [alert]) }

    /// Attempts made before this one.
    public var attempts: Int { alerts.map(\.attempts).max() ?? 0 }
}
