// SPDX-License-Identifier: Apache-2.0

/// A date as exact as the text gives it: the first and the last day on which the event can lie.
public struct PartialDate: Hashable, Sendable, Codable {
    public enum Precision: String, Sendable, Codable, CaseIterable {
        case day
        case partOfMonth = "part-of-month"
        case month, year, range, unknown
    }

    /// The first possible day; nil where the text leaves it open.
    public let earliest: CalendarDay?
    /// The last possible day, never before `earliest`; nil where the text leaves it open.
    public let latest: CalendarDay?
    public let precision: Precision
    /// The words of the text; nil where none gives a date.
    public let text: String?

    public init(earliest: CalendarDay?, latest: CalendarDay?, precision: Precision, text: String?) {
        (self.earliest, self.latest, self.precision, self.text) = (earliest, latest, precision, text)
    }

    public static func day(_ day: CalendarDay, text: String?) -> PartialDate {
        PartialDate(earliest: day, latest: day, precision: .day, text: text)
    }
}
