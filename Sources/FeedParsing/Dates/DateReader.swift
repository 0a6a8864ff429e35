// SPDX-License-Identifier: Apache-2.0
import struct FoundationEssentials.Date

/// Reads dates in the forms that feeds use: RFC 822 and its variants, ISO 8601 and W3CDTF, asctime, day and month
/// in words of many languages, seconds since 1970. What has two meanings ("03/04/2021") is not read.
struct DateReader {
    private let tokens: [DateToken]
    private var index = 0
    private var time = CivilTime()
    /// Numbers of the date that no word explains, with what stood before them.
    private var numbers = [(value: Int, digits: Int, before: UInt8)]()
    /// True once a time of day has been read: signs before numbers mean offsets from then on.
    private var isAfternoon: Bool?

    /// Longer texts are no dates.
    private static let limitBytes = 100

    static func read(_ text: String) -> FeedDate? {
        guard text.utf8.count <= limitBytes else { return nil }
        var reader = DateReader(tokens: DateToken.tokens(of: text))
        return reader.read()
    }

    private init(tokens: [DateToken]) { self.tokens = tokens }

    private mutating func read() -> FeedDate? {
        if tokens.count == 1, case .number(let value, let digits, _)? = tokens.first, digits > 8 {
            return Self.sinceEpoch(value, digits: digits)
        }
        while index < tokens.count {
            switch tokens[index] {
            case .number(let value, let digits, let before): readNumber(value, digits, before)
            case .word(let word): readWord(word)
            case .colon, .point: index += 1
            }
        }
        guard resolveNumbers() else { return nil }
        if let isAfternoon, let hour = time.hour, hour <= 12 { time.hour = hour % 12 + (isAfternoon ? 12 : 0) }
        return time.date
    }

    /// Seconds, or thousandths of seconds.
    private static func sinceEpoch(_ value: Int, digits: Int) -> FeedDate? {
        let seconds = digits <= 11 ? Double(value) : digits <= 14 ? Double(value) / 1000 : nil
        return seconds.map { FeedDate(instant: Date(timeIntervalSince1970: $0), offsetSeconds: 0) }
    }
}

// MARK: - Token by token

extension DateReader {
    private func token(_ ahead: Int) -> DateToken? { index + ahead < tokens.count ? tokens[index + ahead] : nil }

    private mutating func readNumber(_ value: Int, _ digits: Int, _ before: UInt8) {
        let isSigned = before == UInt8(ascii: "+") || before == Byte.hyphen
        if time.hour != nil, time.offsetSeconds == nil || time.offsetSeconds == 0, isSigned, digits <= 4 {
            readOffset(value, digits, isWest: before == Byte.hyphen)
        } else if time.hour == nil, token(1) == .colon, digits <= 2 {
            readClock(hour: value)
        } else if time.hour == nil, digits == 6 || digits == 4, before == UInt8(ascii: "t"), dateIsComplete {
            (time.hour, time.minute) = digits == 6 ? (value / 10_000, value / 100 % 100) : (value / 100, value % 100)
            time.second = digits == 6 ? Double(value % 100) : 0
            index += 1
            readFraction()
        } else if case .word(let unit)? = token(1), readUnit(unit, of: value) {
            index += 2
        } else {
            numbers.append((value, digits, before))
            index += 1
        }
    }

    private var dateIsComplete: Bool { !numbers.isEmpty || time.day != nil }

    /// Hours, minutes, perhaps seconds and their fraction.
    private mutating func readClock(hour: Int) {
        time.hour = hour
        index += 2
        guard case .number(let minute, _, _)? = token(0) else { return }
        time.minute = minute
        index += 1
        guard token(0) == .colon, case .number(let second, _, _)? = token(1) else { return }
        time.second = Double(second)
        index += 2
        readFraction()
    }

    private mutating func readFraction() {
        guard token(0) == .point, case .number(let value, let digits, _)? = token(1), digits <= 15
        else { return }
        var scale = 1.0
        for _ in 0..<digits { scale *= 10 }
        time.second += Double(value) / scale
        index += 2
    }

    /// `+hhmm`, `+hh:mm`, `+hh`, `+hmm`.
    private mutating func readOffset(_ value: Int, _ digits: Int, isWest: Bool) {
        var minutes = digits <= 2 ? value * 60 : value / 100 * 60 + value % 100
        index += 1
        if token(0) == .colon, case .number(let more, _, _)? = token(1) {
            minutes += more
            index += 2
        }
        guard minutes <= 15 * 60 else { return }
        time.offsetSeconds = (isWest ? -60 : 60) * minutes
    }

    /// Units after their numbers, as in East Asia, and "14h30".
    private mutating func readUnit(_ unit: String, of value: Int) -> Bool {
        switch unit {
        case "年", "년": time.year = value
        case "月", "월": time.month = value
        case "日", "일": time.day = value
        case "時", "时", "点", "點", "시", "h": time.hour = value
        case "分", "분": time.minute = value
        case "秒", "초": time.second = Double(value)
        default: return false
        }
        if unit == "h", case .number(let minute, digits: 2, _)? = token(2) {
            time.minute = minute
            index += 1
        }
        return true
    }

    private mutating func readWord(_ word: String) {
        index += 1
        switch word {
        case "am", "上午", "오전", "午前": isAfternoon = false
        case "pm", "下午", "오후", "午後": isAfternoon = true
        default:
            // A weekday must not be taken for a month: "mar." is Tuesday in French, "mart" no weekday anywhere.
            if let month = MonthNames.month(word), time.month == nil {
                if !(index == 1 && nextMonthFollows) { time.month = month }
            } else if time.hour != nil, time.offsetSeconds == nil, let offset = ZoneNames.offsetSeconds(word) {
                time.offsetSeconds = offset
            }
        }
    }

    private var nextMonthFollows: Bool {
        tokens[index...].contains { token in
            if case .word(let word) = token { MonthNames.month(word) != nil } else { false }
        }
    }
}

// MARK: - Which number is what

extension DateReader {
    /// False where the numbers make no date, or more than one.
    private mutating func resolveNumbers() -> Bool {
        if numbers.count == 1, time.month == nil, time.year == nil { return resolveRun(numbers[0]) }
        if time.month != nil || time.year != nil { return resolveAroundWords() }
        guard numbers.count >= 2, numbers.count <= 3 else { return false }
        let (first, second) = (numbers[0], numbers[1])
        if first.digits >= 4 {
            // Day of the year: 2003-335.
            if numbers.count == 2, second.digits == 3 { return setDayOfYear(second.value, year: first.value) }
            (time.year, time.month) = (first.value, second.value)
            if numbers.count == 3 { time.day = numbers[2].value }
            return first.digits == 4
        }
        guard numbers.count == 3 else { return false }
        let third = numbers[2]
        guard third.digits == 4 || (third.digits == 2 && third.before == 0x2E) else {
            // Two digits of the year first, as ISO 8601 once allowed: 03-12-31.
            guard first.digits == 2, first.value > 31 || first.before == Byte.space, third.before == Byte.hyphen
            else { return false }
            (time.year, time.month, time.day) = (Self.fullYear(first.value, 2), second.value, third.value)
            return true
        }
        time.year = Self.fullYear(third.value, third.digits)
        let isDayFirst = third.before == 0x2E || first.value > 12 || first.value == second.value
        guard isDayFirst || second.value > 12 else { return false }
        (time.day, time.month) = isDayFirst ? (first.value, second.value) : (second.value, first.value)
        return true
    }

    /// 2003, 200312, 20031231.
    private mutating func resolveRun(_ run: (value: Int, digits: Int, before: UInt8)) -> Bool {
        switch run.digits {
        case 4 where run.value >= 1000: time.year = run.value
        case 6 where (190_000...220_000).contains(run.value):
            (time.year, time.month) = (run.value / 100, run.value % 100)
        case 6:
            (time.year, time.month) = (Self.fullYear(run.value / 10_000, 2), run.value / 100 % 100)
            time.day = run.value % 100
        case 8: (time.year, time.month, time.day) = (run.value / 10_000, run.value / 100 % 100, run.value % 100)
        case 14:
            let day = run.value / 1_000_000
            (time.year, time.month, time.day) = (day / 10_000, day / 100 % 100, day % 100)
            (time.hour, time.minute) = (run.value / 10_000 % 100, run.value / 100 % 100)
            time.second = Double(run.value % 100)
        default: return false
        }
        return true
    }

    /// The month is a word: of the others, four digits or more than 31 make the year, and the day comes first.
    private mutating func resolveAroundWords() -> Bool {
        for number in numbers.prefix(3) {
            let isYear = number.digits >= 3 || number.value > 31 || time.day != nil
            if isYear, time.year == nil {
                time.year = Self.fullYear(number.value, number.digits)
            } else if !isYear, time.day == nil {
                time.day = number.value
            }
        }
        return time.year != nil
    }

    private mutating func setDayOfYear(_ day: Int, year: Int) -> Bool {
        var (month, rest) = (1, day)
        while month <= 12, rest > CivilTime.length(ofMonth: month, year: year) {
            rest -= CivilTime.length(ofMonth: month, year: year)
            month += 1
        }
        (time.year, time.month, time.day) = (year, month, rest)
        return month <= 12 && rest > 0
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
