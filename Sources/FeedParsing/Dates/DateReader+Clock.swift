// SPDX-License-Identifier: Apache-2.0

// Times of day and offsets.
extension DateReader {
    mutating func readNumber(_ number: DateToken.Number) {
        if isOffset(number) {
            readOffset(number)
        } else if hasNumericOffset, isBehindClock, number.isSigned {
            // "+0300 +03": the second is the name of the zone.
            index += 1
        } else if token(1) == .colon, number.digits <= 2 {
            readClock(hour: number.value)
        } else if time.hour == nil, isCompactClock(number) {
            let minutes = number.digits == 6 ? number.value / 100 : number.value
            (time.hour, time.minute) = (minutes / 100, minutes % 100)
            if number.digits == 6 { time.second = Double(number.value % 100) }
            index += 1
            readFraction()
            isBehindClock = true
        } else if time.hour == nil, number.digits <= 2, isHour(number) {
            readDottedClock(hour: number.value)
        } else if let unit = word(1), readUnit(unit, of: number.value) {
            index += 2
        } else if number.digits == 4, word(1) == "w", let week = self.number(2), week.digits == 2 || week.digits == 3 {
            setWeek(week, year: number.value)
        } else if time.hour != nil, isBehindClock, hasWholeDate, number.value == 0, !number.isSigned {
            // "10:00:00 00": an offset without its sign.
            time.offsetSeconds = time.offsetSeconds ?? 0
            index += 1
        } else {
            switch unitBefore {
            case .year: time.year = number.value
            case .month: time.month = number.value
            case .day: time.day = number.value
            case .hour, .minute, .second, nil: numbers.append((number, index))
            }
            unitBefore = nil
            isBehindClock = false
            index += 1
        }
    }

    /// `100000` or `1000` behind `t`, or behind eight digits of a day.
    private func isCompactClock(_ number: DateToken.Number) -> Bool {
        guard number.digits == 6 || number.digits == 4 else { return false }
        if number.before == UInt8(ascii: "t") { return hasWholeDate }
        return number.before == Byte.space && numbers.count == 1 && numbers[0].number.digits == 8
    }

    /// True for an hour that no colon shows: "9.30pm", "3 pm", "T21", "21.30" and "15 -0700" behind the date.
    private func isHour(_ number: DateToken.Number) -> Bool {
        if number.before == UInt8(ascii: "t"), number.digits == 2, hasWholeDate { return true }
        if let word = word(1), DayHalf.isAfternoon(word) != nil { return (1...12).contains(number.value) }
        if token(1) == .point, let minute = self.number(2), minute.digits == 2 {
            if let word = word(3), DayHalf.isAfternoon(word) != nil { return true }
            return hasWholeDate && minute.value < 60
        }
        guard hasWholeDate, let next = self.number(1), next.isSigned else { return false }
        return next.digits == 4 || (index + 2 < tokens.count && tokens[index + 2] == .colon)
    }

    private mutating func readDottedClock(hour: Int) {
        time.hour = hour
        index += 1
        isBehindClock = true
        guard token(0) == .point, let minute = number(1), minute.digits == 2 else { return }
        time.minute = minute.value
        index += 2
        guard token(0) == .point, let second = number(1), second.digits == 2 else { return }
        time.second = Double(second.value)
        index += 2
    }

    /// Hours, minutes, perhaps seconds and their fraction. A second time is passed, but where the first was midnight:
    /// "2025-01-14 00:00:00.0 10:00:00.0".
    private mutating func readClock(hour: Int) {
        let isFirst = time.hour == nil || (time.hour == 0 && time.minute == 0 && time.second == 0)
        let before = time
        time.hour = hour
        index += 2
        isBehindClock = true
        guard let minute = number(0), minute.digits <= 2 else { return isRefused = true }
        (time.minute, time.second) = (minute.value, 0)
        index += 1
        if token(0) == .colon, let second = number(1), second.digits <= 2 {
            time.second = Double(second.value)
            index += 2
            if token(0) == .colon, let more = number(1) {
                // "10:00:00:123", and "10:00:00:00".
                guard more.digits >= 2 else { return isRefused = true }
                index += 2
            }
        }
        readFraction()
        if !isFirst { time = before }
    }

    mutating func readFraction() {
        guard token(0) == .point, let fraction = number(1), fraction.digits <= 15 else { return }
        var scale = 1.0
        for _ in 0..<fraction.digits { scale *= 10 }
        time.second += Double(fraction.value) / scale
        index += 2
    }

    private func isOffset(_ number: DateToken.Number) -> Bool {
        guard number.isSigned, !hasNumericOffset, number.digits <= 4 else { return false }
        let hasMinutes = number.digits == 4 || token(1) == .colon
        if time.hour == nil { return hasWholeDate && hasMinutes }
        return isBehindClock ? token(1) != .point : hasWholeDate
    }

    /// `+hhmm`, `+hh:mm`, `+hh`, `+hmm`, `+hh:mm:ss`.
    private mutating func readOffset(_ number: DateToken.Number) {
        var minutes = number.digits <= 2 ? number.value * 60 : number.value / 100 * 60 + number.value % 100
        index += 1
        if token(0) == .colon, let more = self.number(1) {
            minutes += more.value
            index += 2
            if token(0) == .colon, self.number(1) != nil { index += 2 }
        }
        // The widest that is in use is 14 hours.
        guard minutes <= 15 * 60 else { return isRefused = true }
        let isWest = (number.before == Byte.hyphen) != hasInvertedOffset
        time.offsetSeconds = (isWest ? -60 : 60) * minutes
        hasNumericOffset = true
        isBehindClock = true
    }
}

/// The halves of the day.
enum DayHalf {
    /// True for the second half, false for the first, nil for another word.
    static func isAfternoon(_ word: String) -> Bool? { halves[PackedName(word)] }

    private static let halves: NameTable<Bool> = {
        var halves = [PackedName: Bool]()
        for word in "am 上午 오전 午前 早上 凌晨 πμ ص قظ पूर्वाह्न öö".split(separator: " ") {
            halves[PackedName(String(word))] = false
        }
        for word in "pm 下午 오후 午後 晚上 傍晚 中午 μμ م بظ अपराह्न ös".split(separator: " ") {
            halves[PackedName(String(word))] = true
        }
        return NameTable(halves)
    }()
}
