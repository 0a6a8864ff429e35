// SPDX-License-Identifier: Apache-2.0
public import struct FoundationEssentials.Date

/// When something was published, as exactly as the publisher says.
public struct FeedDate: Sendable, Equatable, Hashable {
    public let instant: Date
    /// The publisher's own offset, seconds east of UTC; nil where none is given, and UTC was assumed.
    public let offsetSeconds: Int?
    public let precision: Precision

    /// How much of the date was given; what is missing was filled with the earliest value.
    public enum Precision: String, Sendable { case year, month, day, time }

    /// False where only a day, a month or a year was given.
    public var hasTime: Bool { precision == .time }

    public init(instant: Date, offsetSeconds: Int?, precision: Precision = .time) {
        (self.instant, self.offsetSeconds, self.precision) = (instant, offsetSeconds, precision)
    }

    /// Reads a date in any of the forms that feeds use; nil for what is none, or has two meanings.
    public init?(_ text: String) {
        guard let date = DateReader.read(text) else { return nil }
        self = date
    }
}
