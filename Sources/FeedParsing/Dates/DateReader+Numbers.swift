// SPDX-License-Identifier: Apache-2.0

// Which number is what.
extension DateReader {
    /// False where the numbers make no date, or more than one.
    mutating func resolveNumbers() -> Bool {
        if monthPlace != nil || time.year != nil || time.month != nil { return resolveAroundWords() }
        let values = numbers.map(\.number.value)
        let (first, last) = (numbers.first?.number, numbers.last?.number)
        guard let first, let last else { return false }
        switch numbers.count {
        case 1: return resolveRun(first)
        case 2:
            guard [Byte.hyphen, Byte.slash, 0x2E].contains(last.before) else { return false }
            if first.digits == 4 {
                if last.digits == 3 { return setDayOfYear(last.value, year: first.value) }
                (time.year, time.month) = (first.value, last.value)
                return true
            }
            if first.digits == 2, last.digits == 2, first.before == Byte.hyphen, last.before == Byte.hyphen {
                // ISO 8601 once allowed "-03-12".
                (time.year, time.month) = (Self.fullYear(first.value, 2), last.value)
                return true
            }
            (time.year, time.month) = (last.value, first.value)
            return last.digits == 4 && first.digits <= 2
        case 3 where first.digits == 4:
            (time.year, time.month, time.day) = (first.value, values[1], last.value)
            return true
        case 3: return resolveThree(values, first: first, last: last)
        default: return false
        }
    }

    /// Day, month and year in figures: the order that fits, where only one does.
    private mutating func resolveThree(
        _ values: [Int], first: DateToken.Number, last: DateToken.Number
    ) -> Bool {
        let isShort = first.digits == 2 && last.digits <= 2
        if isShort, last.before == Byte.hyphen {
            // ISO 8601 once allowed "03-12-31".
            let year = Self.fullYear(values[0], 2)
            if CivilTime.isDay(year, values[1], values[2]) { return set(year, values[1], values[2]) }
        }
        guard last.digits == 4 || last.digits == 2, first.digits <= 2 else { return false }
        let year = Self.fullYear(values[2], last.digits)
        // Hardly anybody puts the month first and then a full stop: "14.1.2025", "14. 1. 2025".
        let isDotted = last.before == 0x2E || (first.isDotted && numbers[1].number.isDotted)
        if isDotted, CivilTime.isDay(year, values[1], values[0]) { return set(year, values[1], values[0]) }
        var orders = [
            (order: DayOrder.dayFirst, month: values[1], day: values[0]), (.monthFirst, values[0], values[1]),
        ]
        orders.removeAll { !CivilTime.isDay(year, $0.month, $0.day) }
        if orders.count == 2, values[0] != values[1] {
            if let weekday = otherWords.lazy.compactMap(CalendarNames.weekday).first {
                orders.removeAll { order in
                    let days = CivilTime.days(year: year, month: order.month, day: order.day)
                    return CivilTime.weekday(ofDay: days) != weekday
                }
            } else {
                isOpen = true
                orders.removeAll { $0.order != order }
            }
            guard orders.count == 1 else { return false }
        }
        guard let found = orders.first else { return false }
        if orders.count == 1, !isOpen { shownOrder = found.order }
        return set(year, found.month, found.day)
    }

    private mutating func set(_ year: Int, _ month: Int, _ day: Int) -> Bool {
        (time.year, time.month, time.day) = (year, month, day)
        return true
    }

    /// 2003, 200312, 20031231, 2003335, -0312, 03335.
    private mutating func resolveRun(_ run: DateToken.Number) -> Bool {
        let value = run.value
        switch run.digits {
        case 4 where run.before == Byte.hyphen:
            (time.year, time.month) = (Self.fullYear(value / 100, 2), value % 100)
        case 4 where value >= 1000: time.year = value
        // Any number can have five digits: this is for the first decade only, when ISO 8601 had two for the year.
        case 5 where value < 10_000: return setDayOfYear(value % 1000, year: Self.fullYear(value / 1000, 2))
        case 6 where (190_000...220_000).contains(value):
            (time.year, time.month) = (value / 100, value % 100)
        case 6: return set(Self.fullYear(value / 10_000, 2), value / 100 % 100, value % 100)
        case 7 where (1_900_000...2_199_999).contains(value): return setDayOfYear(value % 1000, year: value / 1000)
        case 8: return set(value / 10_000, value / 100 % 100, value % 100)
        default: return false
        }
        return true
    }

    /// The month is a word or has its unit: four digits make the year, and what stands next to the month the day.
    private mutating func resolveAroundWords() -> Bool {
        if monthPlace == 0, numbers.map(\.place) == [1, 2, 3] {
            // "Mar, 14 01 2025": no month but a day of the week, Tuesday in French.
            (monthPlace, time.month) = (nil, nil)
            return resolveNumbers()
        }
        var rest = numbers
        if time.year == nil, let place = rest.firstIndex(where: { $0.number.digits == 4 }) {
            time.year = rest.remove(at: place).number.value
        }
        if time.year != nil {
            if time.day == nil { time.day = nearest(of: rest.filter { $0.number.digits <= 2 }) }
            return true
        }
        // Two or three digits of the year: they come last, or are no day of a month.
        guard let last = rest.last else { return false }
        if rest.count == 1 {
            guard time.day != nil || last.number.value > 31 || last.number.digits == 3 else { return false }
            time.year = Self.fullYear(last.number.value, last.number.digits)
            return true
        }
        guard rest.count == 2, time.day == nil else { return false }
        let isYearFirst = rest[0].number.digits == 3 || rest[0].number.value > 31
        let (year, day) = isYearFirst ? (rest[0].number, last.number) : (last.number, rest[0].number)
        (time.year, time.day) = (Self.fullYear(year.value, year.digits), day.value)
        return true
    }

    /// Of what stands as near before the month as behind it, what stands before.
    private func nearest(of numbers: [(number: DateToken.Number, place: Int)]) -> Int? {
        guard let monthPlace else { return numbers.first?.number.value }
        let nearest = numbers.min { abs($0.place - monthPlace) < abs($1.place - monthPlace) }
        return nearest?.number.value
    }

    private mutating func setDayOfYear(_ day: Int, year: Int) -> Bool {
        guard let date = CivilTime.date(ofDay: day, year: year) else { return false }
        return set(year, date.month, date.day)
    }

    /// `2025-W03-2`, `2025-W03`, `2025W032`: weeks begin on Monday, and the first has the 4th of January (ISO 8601).
    mutating func setWeek(_ number: DateToken.Number, year: Int) {
        index += 3
        var (week, weekday) = (number.value, 1)
        if number.digits == 3 {
            (week, weekday) = (number.value / 10, number.value % 10)
        } else if let day = self.number(0), day.digits == 1, day.before == Byte.hyphen {
            weekday = day.value
            index += 1
        }
        guard (1...53).contains(week), (1...7).contains(weekday) else { return isRefused = true }
        let fourth = CivilTime.days(year: year, month: 1, day: 4)
        let dayOfYear = 4 - CivilTime.weekday(ofDay: fourth) + (week - 1) * 7 + weekday - 1
        let yearDays = CivilTime.length(ofMonth: 2, year: year) + 337
        if dayOfYear < 1 {
            _ = set(year - 1, 12, 31 + dayOfYear)
        } else if dayOfYear > yearDays {
            _ = set(year + 1, 1, dayOfYear - yearDays)
        } else {
            _ = setDayOfYear(dayOfYear, year: year)
        }
    }

    /// RFC 5322, section 4.3: two digits below 50 are of this century, others and three digits of the last.
    private static func fullYear(_ value: Int, _ digits: Int) -> Int {
        switch digits {
        case ...2: value < 50 ? value + 2000 : value + 1900
        case 3: value + 1900
        default: value
        }
    }
}
