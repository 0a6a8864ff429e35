// SPDX-License-Identifier: Apache-2.0
import Personnel
import struct FoundationEssentials.Date

/// The hours and days on which a feed asks not to be read: RSS's `skipHours` and `skipDays`, in UTC.
struct QuietHours {
    let hours: Set<Int>
    /// 1 for Monday to 7 for Sunday.
    let days: Set<Int>

    /// How long it is from now to the first hour in which reading is welcome; nil: now is such an hour, or there is none
    /// within a week, which nobody means.
    func rest(from now: Date) -> Duration? {
        let seconds = now.timeIntervalSince1970
        let hour = (seconds / 3600).rounded(.down)
        for ahead in 0..<(7 * 24) where !isQuiet(hour + Double(ahead)) {
            return ahead == 0 ? nil : .seconds((hour + Double(ahead)) * 3600 - seconds)
        }
        return nil
    }

    private func isQuiet(_ hoursSince1970: Double) -> Bool {
        guard let day = CalendarDay(secondsSince1970: hoursSince1970 * 3600, offsetSeconds: 0) else { return false }
        let hour = Int(hoursSince1970.truncatingRemainder(dividingBy: 24))
        return hours.contains(hour) || days.contains(day.weekday)
    }
}
