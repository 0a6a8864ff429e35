// SPDX-License-Identifier: Apache-2.0

/// When the clocks of a zone go forward and back, since 2025.
enum DaylightRule: String, Sendable {
    case none
    case europe
    case northAmerica = "north-america"
    /// As North America, and on summer time for good since March 2026.
    case canada
    case cuba, chile, australia
    case newZealand = "new-zealand"
    case egypt, israel, lebanon
    /// An hour ahead but in Ramadan, and no more since September 2026.
    case morocco

    /// True where the clocks are an hour ahead.
    ///
    /// Of the hour that a clock shows twice, the first is meant; of the one that it leaves out, the second.
    func isAhead(year: Int, month: Int, day: Int, minuteOfDay: Int, standardMinutes: Int) -> Bool {
        let days = CivilTime.days(year: year, month: month, day: day)
        let now = days * 1440 + minuteOfDay
        switch self {
        case .none: return false
        case .morocco: return days < CivilTime.days(year: 2026, month: 9, day: 20)
        case .canada where days >= CivilTime.days(year: 2026, month: 3, day: 8): return true
        default:
            guard let (forward, back) = changes else { return false }
            let start = forward.minute(in: year, standardMinutes)
            let end = back.minute(in: year, standardMinutes) + 60
            return start < end ? now >= start && now < end : now >= start || now < end
        }
    }

    private struct Change {
        let month: Int
        /// The change falls on the first such day of the week on or after this day.
        let earliestDay: Int
        /// 0 is Monday.
        var weekday = 6
        /// By the zone's standard time, or by UTC.
        let minute: Int
        var isUTC = false

        /// Minutes since 1970 by the zone's standard time.
        func minute(in year: Int, _ standardMinutes: Int) -> Int {
            let first = CivilTime.days(year: year, month: month, day: earliestDay)
            let ahead = (weekday - CivilTime.weekday(ofDay: first) + 7) % 7
            return (first + ahead) * 1440 + minute + (isUTC ? standardMinutes : 0)
        }
    }

    private var changes: (forward: Change, back: Change)? {
        switch self {
        case .none, .morocco: nil
        case .europe:
            (
                Change(month: 3, earliestDay: 25, minute: 60, isUTC: true),
                Change(month: 10, earliestDay: 25, minute: 60, isUTC: true)
            )
        case .northAmerica, .canada:
            (Change(month: 3, earliestDay: 8, minute: 120), Change(month: 11, earliestDay: 1, minute: 60))
        case .cuba: (Change(month: 3, earliestDay: 8, minute: 0), Change(month: 11, earliestDay: 1, minute: 0))
        case .chile:
            (
                Change(month: 9, earliestDay: 2, minute: 240, isUTC: true),
                Change(month: 4, earliestDay: 2, minute: 180, isUTC: true)
            )
        case .australia: (Change(month: 10, earliestDay: 1, minute: 120), Change(month: 4, earliestDay: 1, minute: 120))
        case .newZealand:
            (Change(month: 9, earliestDay: 24, minute: 120), Change(month: 4, earliestDay: 1, minute: 120))
        case .egypt:
            (
                Change(month: 4, earliestDay: 24, weekday: 4, minute: 0),
                Change(month: 10, earliestDay: 25, weekday: 3, minute: 23 * 60)
            )
        case .israel:
            (Change(month: 3, earliestDay: 23, weekday: 4, minute: 120), Change(month: 10, earliestDay: 25, minute: 60))
        case .lebanon: (Change(month: 3, earliestDay: 25, minute: 0), Change(month: 10, earliestDay: 25, minute: -60))
        }
    }
}
