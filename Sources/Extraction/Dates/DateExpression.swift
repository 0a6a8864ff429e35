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
    }

    let range: Range<Int>
    let meaning: Meaning

    /// A weekday or "yesterday": never long ago.
    var isNear: Bool {
        switch meaning {
        case .weekday, .relative, .bareDay: true
        case .day, .dayOfMonth, .month, .year, .unit, .ago: false
        }
    }
    /// "since": an open beginning that ends with the publication.
    let isSince: Bool

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
            return monthSpan(month, year, part, text)
        case .dayOfMonth(let month, let day):
            guard let published else { return nil }
            let years = isAhead ? [published.year, published.year + 1] : [published.year, published.year - 1]
            let found = years.compactMap { CalendarDay(year: $0, month: month, day: day) }
            // A day or two beyond the publication is a time zone, not a year.
            let fitting = found.first { isAhead ? $0.adding(days: 2) >= published : $0.adding(days: -2) <= published }
            return fitting.map { .day($0, text: text) }
        case .bareDay, .weekday, .relative, .unit, .ago:
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
            if unit == 1 { return .day(middle, text: text) }
            let slack = unit / 2
            return span(middle.adding(days: -slack), middle.adding(days: slack), .range, text)
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
        case .day, .dayOfMonth, .month, .year: return nil
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
