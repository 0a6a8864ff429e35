// SPDX-License-Identifier: Apache-2.0
import struct FoundationEssentials.Date

/// Year, month, day and time of day as they stand in a text; what is nil is not there.
struct CivilTime {
    var year: Int?
    var month: Int?
    var day: Int?
    var hour: Int?
    var minute = 0
    /// 60 in a leap second.
    var second = 0.0
    /// Seconds east of UTC.
    var offsetSeconds: Int?
    /// What tells the offset where no number does.
    var place: ZonePlace?

    /// Nil where a part is missing before one that is there, or out of its range.
    ///
    /// The years before 100 are none of a text's: programs write year 1 where they have no date.
    var date: FeedDate? {
        guard let year, (100...9999).contains(year) else { return nil }
        if month == nil, day != nil || hour != nil { return nil }
        if day == nil, hour != nil { return nil }
        let (month, day) = (self.month ?? 1, self.day ?? 1)
        guard Self.isDay(year, month, day) else { return nil }
        let hour = self.hour ?? 0
        guard hour < 24 || (hour == 24 && minute == 0 && second == 0), minute < 60, second < 61 else { return nil }
        let offset =
            offsetSeconds
            ?? place.map { place in
                let isAhead = place.rule.isAhead(
                    year: year, month: month, day: day, minuteOfDay: hour * 60 + minute,
                    standardMinutes: place.standardMinutes)
                return (place.standardMinutes + (isAhead ? 60 : 0)) * 60
            }
        var seconds = Double(Self.days(year: year, month: month, day: day)) * 86400
        seconds += Double(hour * 3600 + minute * 60) + second - Double(offset ?? 0)
        let precision: FeedDate.Precision =
            self.hour != nil ? .time : self.day != nil ? .day : self.month != nil ? .month : .year
        return FeedDate(instant: Date(timeIntervalSince1970: seconds), offsetSeconds: offset, precision: precision)
    }

    static func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
        (1...12).contains(month) && day >= 1 && day <= length(ofMonth: month, year: year)
    }

    static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970-01-01. After H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
    static func days(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// 0 for Monday, of days since 1970-01-01, which was a Thursday.
    static func weekday(ofDay days: Int) -> Int { ((days + 3) % 7 + 7) % 7 }

    /// The date of a day of the year from 1, or nil where the year has no such day.
    static func date(ofDay dayOfYear: Int, year: Int) -> (month: Int, day: Int)? {
        var (month, rest) = (1, dayOfYear)
        while month <= 12, rest > length(ofMonth: month, year: year) {
            rest -= length(ofMonth: month, year: year)
            month += 1
        }
        return month <= 12 && rest > 0 ? (month, rest) : nil
    }
}
