// SPDX-License-Identifier: Apache-2.0
import Personnel

/// A date as a text words it, before it is placed in the calendar.
struct DateExpression: Sendable {
    enum Meaning: Sendable {
        case day(CalendarDay)
        /// A day without its year.
        case dayOfMonth(month: Int, day: Int)
        /// "the 3rd": a day of this month or of the one before or after.
        case bareDay(Int)
        case month(month: Int, year: Int?, part: Int?)
        case year(Int)
        /// 1 to 7, and a step for "last" and "next".
        case weekday(Int, step: Int?)
        case relative(days: Int)
        /// A unit of so many days, and the step: "last month".
        case unit(days: Int, step: Int)
        /// "three weeks ago".
        case ago(days: Int, unit: Int)
        case weekend(step: Int)
        /// "in February last year".
        case monthOfYear(month: Int, step: Int)
        /// "the end of May", "the end of the year": its last day.
        case endOfMonth(month: Int, year: Int?)
        case endOfUnit(days: Int)
        /// "two years later", "the same day": steps from what was told before.
        case anchored(unit: Int, step: Int)
        /// "several years ago", "last autumn": no date, but at least so many days ago.
        case long(days: Int)

        var isDay: Bool {
            switch self {
            case .day, .dayOfMonth, .bareDay, .weekday, .relative: true
            case .month, .year, .unit, .ago, .weekend, .monthOfYear, .endOfMonth, .endOfUnit, .anchored, .long: false
            }
        }
    }

    let range: Range<Int>
    let meaning: Meaning

    /// A weekday or "yesterday": never long ago.
    var isNear: Bool {
        switch meaning {
        case .weekday, .relative, .bareDay: true
        case .day, .dayOfMonth, .month, .year, .unit, .ago, .weekend, .monthOfYear, .endOfMonth, .endOfUnit,
            .anchored, .long:
            false
        }
    }

    /// "since": an open beginning that ends with the publication.
    let isSince: Bool
    /// "with effect from": the day may lie ahead.
    var takesEffect = false

    /// What hangs on a date told before, in its stead; everything else as it is.
    func settled(after anchor: DateExpression?, _ published: CalendarDay?) -> DateExpression? {
        guard case .anchored(let unit, let step) = meaning else { return self }
        guard let anchor, let date = anchor.date(published: published, isAhead: false, text: ""),
            let found = Self.meaning(unit, step, after: date)
        else { return nil }
        return DateExpression(range: range, meaning: found, isSince: isSince)
    }

    private static func meaning(_ unit: Int, _ step: Int, after date: PartialDate) -> Meaning? {
        guard let first = date.earliest, let last = date.latest else { return nil }
        let isDay = first == last
        switch unit {
        case 1: return isDay ? .day(first.adding(days: step)) : nil
        case 7: return isDay && step > 0 ? .day(first.adding(days: 7 * step)) : nil
        case 365: return first.year == last.year ? .year(first.year + step) : nil
        case 30:
            guard first.year == last.year, first.month == last.month else { return nil }
            let months = first.year * 12 + first.month - 1 + step
            return .month(month: months % 12 + 1, year: months / 12, part: nil)
        default: return nil
        }
    }

    /// A text that does not say when it was published is younger than this year: the oldest news that a feed brings.
    static let firstYearOfNews = 2020

    /// "on Monday", "ten days ago": of late, whenever the text was published.
    var isRecent: Bool {
        switch meaning {
        case .weekday, .relative, .bareDay, .weekend: true
        case .ago(let days, _): days <= FactMerge.backgroundDays
        case .unit(let days, let step): days < 30 && step >= -1
        case .day, .dayOfMonth, .month, .year, .monthOfYear, .endOfMonth, .endOfUnit, .anchored, .long: false
        }
    }

    /// True where it tells of old times, false where of late, nil where nobody knows.
    func isOld(_ published: CalendarDay?, anchor: DateExpression?) -> Bool? {
        if case .long(let days) = meaning { return days > FactMerge.backgroundDays ? true : nil }
        if case .anchored = meaning {
            guard let settled = settled(after: anchor, published) else {
                return anchor.flatMap { $0.isAnchored ? nil : $0.isOld(published, anchor: nil) }
            }
            return settled.isOld(published, anchor: nil)
        }
        if case .ago(let days, _) = meaning { return days > FactMerge.backgroundDays }
        guard let latest = date(published: published, isAhead: false, text: "")?.latest else { return nil }
        return Self.isOld(latest, published)
    }

    static func isOld(_ day: CalendarDay, _ published: CalendarDay?) -> Bool? {
        guard let published else { return day.year < firstYearOfNews ? true : nil }
        return day.ordinal < published.ordinal - FactMerge.backgroundDays
    }

    var isAnchored: Bool {
        if case .anchored = meaning { return true }
        return false
    }

    /// The date against the day of publication; nil where it is relative and there is no such day.
    func date(published: CalendarDay?, isAhead: Bool, text: String) -> PartialDate? {
        guard let found = plain(published: published, isAhead: isAhead, text: text) else { return nil }
        guard isSince else { return found }
        return PartialDate(earliest: found.earliest, latest: published, precision: .range, text: text)
    }

    private func plain(published: CalendarDay?, isAhead: Bool, text: String) -> PartialDate? {
        switch meaning {
        case .day(let day): return .day(day, text: text)
        case .year(let year):
            return span(
                CalendarDay(year: year, month: 1, day: 1), CalendarDay(year: year, month: 12, day: 31), .year, text)
        case .month(let month, let year, let part):
            guard let year = year ?? published.map({ inferred(month: month, against: $0, isAhead: isAhead) }) else {
                return nil
            }
            let span = monthSpan(month, year, part, text)
            guard part != nil, !isAhead, let published, let first = span?.earliest, let last = span?.latest,
                first <= published, published < last
            else { return span }
            return PartialDate(earliest: first, latest: published, precision: .partOfMonth, text: text)
        case .dayOfMonth(let month, let day):
            guard let published else { return nil }
            if takesEffect {
                // The nearest one, on either side.
                let near = (-1...1).compactMap { CalendarDay(year: published.year + $0, month: month, day: day) }
                let found = near.min { abs($0.ordinal - published.ordinal) < abs($1.ordinal - published.ordinal) }
                return found.map { .day($0, text: text) }
            }
            let years = isAhead ? [published.year, published.year + 1] : [published.year, published.year - 1]
            let found = years.compactMap { CalendarDay(year: $0, month: month, day: day) }
            // A day or two beyond the publication is a time zone, not a year.
            let fitting = found.first { isAhead ? $0.adding(days: 2) >= published : $0.adding(days: -2) <= published }
            return fitting.map { .day($0, text: text) }
        case .anchored, .long: return nil
        case .endOfMonth(let month, let year):
            guard let year = year ?? published.map({ inferred(month: month, against: $0, isAhead: isAhead) }),
                (1...12).contains(month)
            else { return nil }
            let length = CalendarDay.length(ofMonth: month, year: year)
            return CalendarDay(year: year, month: month, day: length).map { .day($0, text: text) }
        case .bareDay, .weekday, .relative, .unit, .ago, .weekend, .monthOfYear, .endOfUnit:
            guard let published else { return nil }
            return relative(to: published, isAhead: isAhead, text: text)
        }
    }

    private func relative(to published: CalendarDay, isAhead: Bool, text: String) -> PartialDate? {
        switch meaning {
        case .weekday(let weekday, let step):
            if isAhead || step == 1 {
                return .day(published.adding(days: (weekday - published.weekday + 7) % 7), text: text)
            }
            return .day(published.adding(days: -((published.weekday - weekday + 7) % 7)), text: text)
        case .bareDay(let day):
            let month = published.year * 12 + published.month - 1
            let near = (isAhead ? [0, 1, 2] : [0, -1, -2]).lazy.compactMap { step in
                CalendarDay(year: (month + step) / 12, month: (month + step) % 12 + 1, day: day)
            }
            return near.first { isAhead ? $0 >= published : $0 <= published }.map { .day($0, text: text) }
        case .relative(let days): return .day(published.adding(days: days), text: text)
        case .ago(let days, let unit):
            let middle = published.adding(days: -days)
            return unit == 1 ? .day(middle, text: text) : nil
        case .weekend(let step):
            let saturday = published.adding(days: 6 - published.weekday)
            let first = isAhead || published.weekday >= 6 && step >= 0 ? saturday : saturday.adding(days: -7)
            return span(first, first.adding(days: 1), .range, text)
        case .monthOfYear(let month, let step): return monthSpan(month, published.year + step, nil, text)
        case .endOfUnit(let days):
            if days == 7 { return .day(published.adding(days: 7 - published.weekday), text: text) }
            let month = days >= 365 ? 12 : published.month
            let length = CalendarDay.length(ofMonth: month, year: published.year)
            return CalendarDay(year: published.year, month: month, day: length).map { .day($0, text: text) }
        case .unit(let days, let step):
            if days >= 365 {
                let year = published.year + step
                return span(
                    CalendarDay(year: year, month: 1, day: 1), CalendarDay(year: year, month: 12, day: 31), .year, text)
            }
            if days >= 28 {
                let months = published.year * 12 + published.month - 1 + step
                return monthSpan(months % 12 + 1, months / 12, nil, text)
            }
            let monday = published.adding(days: 1 - published.weekday + 7 * step)
            return span(
                monday, min(monday.adding(days: 6), step == 0 && !isAhead ? published : monday.adding(days: 6)), .range,
                text)
        case .day, .dayOfMonth, .month, .year, .endOfMonth, .anchored, .long: return nil
        }
    }

    private func inferred(month: Int, against published: CalendarDay, isAhead: Bool) -> Int {
        if isAhead { return month < published.month ? published.year + 1 : published.year }
        return month > published.month ? published.year - 1 : published.year
    }

    private func monthSpan(_ month: Int, _ year: Int, _ part: Int?, _ text: String) -> PartialDate? {
        guard (1...12).contains(month), (1...9999).contains(year) else { return nil }
        let length = CalendarDay.length(ofMonth: month, year: year)
        let (first, last) = part.map { [(1, 10), (11, 20), (21, length)][min(max($0, 0), 2)] } ?? (1, length)
        return span(
            CalendarDay(year: year, month: month, day: first), CalendarDay(year: year, month: month, day: last),
            part == nil ? .month : .partOfMonth, text)
    }

    private func span(
        _ first: CalendarDay?, _ last: CalendarDay?, _ precision: PartialDate.Precision, _ text: String
    ) -> PartialDate? {
        guard let first, let last, first <= last else { return nil }
        return PartialDate(earliest: first, latest: last, precision: precision, text: text)
    }
}
