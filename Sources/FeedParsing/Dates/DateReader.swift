// SPDX-License-Identifier: Apache-2.0
import struct FoundationEssentials.Date

/// Reads dates in the forms that feeds use: RFC 822 and its variants, ISO 8601 and W3CDTF, asctime, day and month
/// in words of many languages, seconds since 1970. What has two meanings ("03/04/2021") is not read.
///
/// Goes over the text once, taking times, zones and what words explain, and then decides which of the numbers that
/// are left is what.
struct DateReader {
    let tokens: [DateToken]
    var index = 0
    var time = CivilTime()
    /// Numbers of the date that no word explains, and at which token they stand.
    var numbers = [(number: DateToken.Number, place: Int)]()
    /// At which token the month stands, where it is a word.
    var monthPlace: Int?
    var isAfternoon: Bool?
    /// Where the offset stands in figures, which counts more than names.
    var hasNumericOffset = false
    /// "Etc/GMT+3" is three hours west.
    var hasInvertedOffset = false
    /// True right behind the time of day and the names of zones, where a sign means an offset.
    var isBehindClock = false
    /// Korean services leave out the only zone that they have.
    var isKorean = false
    /// Years before the era's first.
    var era = 0
    /// True where the month is named as in the solar calendar of Iran.
    var hasPersianMonth = false
    /// "tháng" and its like, which stand before their numbers.
    var unitBefore: Unit?
    /// Words that mean nothing here; one of them may be a day of the week.
    var otherWords = [String]()
    /// True where something stands in the text that no date has.
    var isRefused = false
    /// How to read what has two meanings; nil not to.
    let order: DayOrder?
    /// Where one of two meanings is no date, the other's order.
    var shownOrder: DayOrder?
    /// True for what has two meanings.
    var isOpen = false

    enum Unit { case year, month, day, hour, minute, second }

    /// Longer texts are no dates.
    private static let limitBytes = 100

    /// Nil for what is no date, or has two meanings.
    static func read(_ text: String) -> FeedDate? { reading(text)?.date() }

    /// Nil for what is no date.
    static func reading(_ text: String) -> DateReading? {
        guard text.utf8.count <= limitBytes else { return nil }
        if let date = PrescribedDate.read(text) { return DateReading(date) }
        let tokens = DateToken.tokens(of: text)
        var reader = DateReader(tokens, order: nil)
        if let date = reader.read() { return DateReading(date, shownOrder: reader.shownOrder) }
        guard reader.isOpen else { return nil }
        var (dayFirst, monthFirst) = (DateReader(tokens, order: .dayFirst), DateReader(tokens, order: .monthFirst))
        guard let first = dayFirst.read(), let second = monthFirst.read() else { return nil }
        return DateReading(dayFirst: first, monthFirst: second, hasDayHalf: reader.isAfternoon != nil)
    }

    private init(_ tokens: [DateToken], order: DayOrder?) { (self.tokens, self.order) = (tokens, order) }

    private mutating func read() -> FeedDate? {
        if let date = sinceEpoch() { return date }
        while index < tokens.count, !isRefused {
            switch tokens[index] {
            case .number(let number): readNumber(number)
            case .word(let word): readWord(word)
            case .colon, .point: index += 1
            }
        }
        guard !isRefused, resolveNumbers(), resolveCalendar() else { return nil }
        if let isAfternoon, let hour = time.hour, hour <= 12 { time.hour = hour % 12 + (isAfternoon ? 12 : 0) }
        // Some programs have midnight at 24 and forget the day: "24:05" is seen where 00:05 is meant.
        if time.hour == 24, time.minute > 0 { time.hour = 0 }
        if isKorean, time.hour != nil, time.offsetSeconds == nil, time.place == nil { time.offsetSeconds = 9 * 3600 }
        return time.date
    }

    /// Makes a Gregorian date of one of another calendar; false where that can't be done.
    private mutating func resolveCalendar() -> Bool {
        guard let year = time.year else { return true }
        if era != 0 { time.year = year + era }
        // The Buddhist era of Thailand.
        if (2443...2643).contains(year) { time.year = year - 543 }
        if PersianCalendar.years.contains(year) {
            guard let month = time.month, let day = time.day,
                let date = PersianCalendar.date(year: year, month: month, day: day)
            else { return false }
            (time.year, time.month, time.day) = date
            return true
        }
        return !hasPersianMonth && !PersianCalendar.lunarYears.contains(year)
    }

    func token(_ ahead: Int) -> DateToken? { index + ahead < tokens.count ? tokens[index + ahead] : nil }

    func number(_ ahead: Int) -> DateToken.Number? {
        if case .number(let number)? = token(ahead) { number } else { nil }
    }

    func word(_ ahead: Int) -> String? {
        if case .word(let word)? = token(ahead) { word.text } else { nil }
    }

    /// True once year, month and day have been passed.
    var hasWholeDate: Bool {
        if time.day != nil { return time.year != nil || !numbers.isEmpty }
        if monthPlace != nil || time.month != nil { return numbers.count >= (time.year == nil ? 2 : 1) }
        return numbers.count >= 3 || numbers.first.map { (7...8).contains($0.number.digits) } ?? false
            || (numbers.count == 2 && numbers[1].number.digits == 3)
    }
}

// MARK: - A single long number

extension DateReader {
    /// Seconds since 1970 or their thousandths, millionths, thousand millionths.
    ///
    /// Twelve digits and more are a calendar's where they can be: 20250114100000.
    private mutating func sinceEpoch() -> FeedDate? {
        guard let place = tokens.firstIndex(where: { if case .number = $0 { true } else { false } }), place <= 1,
            case .number(let number) = tokens[place], number.digits >= 9, number.before != Byte.hyphen
        else { return nil }
        let value = number.value
        switch number.digits {
        case 12:
            if setCompact(value / 10_000, minutes: value % 10_000) { index = place + 1 }
        case 14:
            if setCompact(value / 1_000_000, minutes: value / 100 % 10_000, second: Double(value % 100)) {
                index = place + 1
            }
        case 17:
            let second = Double(value % 100_000) / 1000
            if setCompact(value / 1_000_000_000, minutes: value / 100_000 % 10_000, second: second) {
                index = place + 1
            }
        default: break
        }
        if time.hour != nil {
            isBehindClock = true
            readFraction()
            return nil
        }
        let seconds: Double? =
            switch number.digits {
            case 9...10: Double(value)
            case 12...13: Double(value) / 1e3
            case 16: Double(value) / 1e6
            case 19: Double(value) / 1e8
            default: nil
            }
        return seconds.map { FeedDate(instant: Date(timeIntervalSince1970: $0), offsetSeconds: 0) }
    }

    /// False where the digits are no day and time of 1900 to 2199.
    private mutating func setCompact(_ day: Int, minutes: Int, second: Double = 0) -> Bool {
        let (year, month, dayOfMonth) = (day / 10_000, day / 100 % 100, day % 100)
        guard (1900...2199).contains(year), CivilTime.isDay(year, month, dayOfMonth), minutes / 100 < 24,
            minutes % 100 < 60
        else { return false }
        (time.year, time.month, time.day) = (year, month, dayOfMonth)
        (time.hour, time.minute, time.second) = (minutes / 100, minutes % 100, second)
        return true
    }
}
