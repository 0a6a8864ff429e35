// SPDX-License-Identifier: Apache-2.0

/// The solar calendar of Iran and Afghanistan, whose year 1404 begins on 21 March 2025.
enum PersianCalendar {
    /// 2001 to 2046. News of the Gregorian years do not exist, and the lunar calendar's are later ones.
    static let years = 1380...1425
    /// Years of the lunar calendar, which goes by what is seen of the moon: its days can't be computed.
    static let lunarYears = 1426...1499

    /// 1 to 12 for the name of a month in Iran or in Afghanistan; nil for another word.
    static func month(_ word: String) -> Int? {
        names.firstIndex { $0.contains { $0 == word } }.map { $0 + 1 }
    }

    /// The Gregorian date of a day of these years; nil where there is no such day.
    ///
    /// Leap years by the cycle of 33 years, which holds for all of them (K. Borkowski, "The Persian calendar for 3000
    /// years", 1996).
    static func date(year: Int, month: Int, day: Int) -> (year: Int, month: Int, day: Int)? {
        guard years.contains(year), (1...12).contains(month), day >= 1, day <= (month <= 6 ? 31 : 30) else {
            return nil
        }
        let days = self.days(year: year, month: month, day: day)
        guard days < self.days(year: year + 1, month: 1, day: 1) else { return nil }
        var gregorian = year + 621
        if days >= CivilTime.days(year: gregorian + 1, month: 1, day: 1) { gregorian += 1 }
        let dayOfYear = days - CivilTime.days(year: gregorian, month: 1, day: 1) + 1
        return CivilTime.date(ofDay: dayOfYear, year: gregorian).map { (gregorian, $0.month, $0.day) }
    }

    /// Since 1970-01-01.
    private static func days(year: Int, month: Int, day: Int) -> Int {
        let shifted = year + 1595
        let leapDays = shifted / 33 * 8 + (shifted % 33 + 3) / 4
        let inYear = month <= 7 ? (month - 1) * 31 : (month - 7) * 30 + 186
        return 365 * shifted + leapDays + inYear + day - 1_075_196
    }

    private static let names = [
        "فروردین حمل", "اردیبهشت ثور", "خرداد جوزا", "تیر سرطان", "مرداد اسد", "شهریور سنبله", "مهر میزان", "آبان عقرب",
        "آذر قوس", "دی جدی", "بهمن دلو", "اسفند حوت",
    ].map { $0.split(separator: " ") }
}
