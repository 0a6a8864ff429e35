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

    /// Nil where a part is missing before one that is there, or out of its range.
    var date: FeedDate? {
        guard let year, (1...9999).contains(year) else { return nil }
        if month == nil, day != nil || hour != nil { return nil }
        if day == nil, hour != nil { return nil }
        let (month, day) = (self.month ?? 1, self.day ?? 1)
        guard (1...12).contains(month), day >= 1, day <= Self.length(ofMonth: month, year: year) else { return nil }
        let hour = self.hour ?? 0
        guard hour < 24 || (hour == 24 && minute == 0 && second == 0), minute < 60, second < 61 else { return nil }
        var seconds = Double(Self.days(year: year, month: month, day: day)) * 86400
        seconds += Double(hour * 3600 + minute * 60) + second - Double(offsetSeconds ?? 0)
        let precision: FeedDate.Precision =
            self.hour != nil ? .time : self.day != nil ? .day : self.month != nil ? .month : .year
        return FeedDate(
            instant: Date(timeIntervalSince1970: seconds), offsetSeconds: offsetSeconds, precision: precision)
    }

    static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970-01-01. After H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
    private static func days(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
