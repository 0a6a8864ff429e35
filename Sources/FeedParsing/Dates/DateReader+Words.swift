// SPDX-License-Identifier: Apache-2.0

// Words: months, zones, halves of the day, units.
extension DateReader {
    mutating func readWord(_ word: DateToken.Word) {
        index += 1
        let text = word.text
        if let half = DayHalf.isAfternoon(text) {
            isAfternoon = half
            isKorean = isKorean || text == "오전" || text == "오후"
        } else if text.utf8.count <= 2, let next = self.word(0), let half = DayHalf.isAfternoon(text + next) {
            // Spanish has a blank in it: "p. m.".
            isAfternoon = half
            index += 1
        } else if readMonth(text) || readEra(text) {
            return
        } else if time.hour != nil, readZone(word) {
            isBehindClock = true
        } else if let unit = Self.unitsBefore[text] {
            unitBefore = unit
        } else if time.hour != nil, isStray(word) {
            isRefused = true
        } else {
            otherWords.append(text)
        }
    }

    private mutating func readMonth(_ text: String) -> Bool {
        guard monthPlace == nil else { return false }
        if var month = CalendarNames.month(text) {
            // A weekday must not be taken for a month: "mar." is Tuesday in French.
            if index == 1, nextMonthFollows { return false }
            // Polish writes "14 listopada" in November, Croatian "14. listopada" in October.
            if text == "listopada", index >= 2, case .number(let day) = tokens[index - 2], day.isDotted { month = 10 }
            setMonth(month)
            return true
        }
        // The first byte of the letters of Arabic.
        if 0xD8...0xDB ~= text.utf8.first ?? 0, let month = PersianCalendar.month(text) {
            hasPersianMonth = true
            setMonth(month)
            return true
        }
        if let next = word(0), let month = CalendarNames.month(text + "_" + next) {
            index += 1
            setMonth(month)
            return true
        }
        return false
    }

    private mutating func setMonth(_ month: Int) {
        time.month = month
        monthPlace = index - 1
        isBehindClock = false
    }

    private var nextMonthFollows: Bool {
        tokens[index...].contains { token in
            if case .word(let word) = token { CalendarNames.month(word.text) != nil } else { false }
        }
    }

    /// Names of zones and of places; and "3:50p".
    private mutating func readZone(_ word: DateToken.Word) -> Bool {
        let text = word.text
        if text.contains("/") {
            if text == "etc/gmt" || text == "etc/utc" {
                hasInvertedOffset = text == "etc/gmt"
                time.offsetSeconds = time.offsetSeconds ?? 0
                return true
            }
            guard let place = ZonePlace(named: text) else { return false }
            if time.offsetSeconds == nil { time.place = place }
            return true
        }
        if word.before.isDigit, text == "a" || text == "p" {
            isAfternoon = text == "p"
            return true
        }
        if let place = ZoneNames.place(text) {
            if time.offsetSeconds == nil { time.place = place }
            return true
        }
        guard let offset = ZoneNames.offsetSeconds(text) else { return false }
        if time.offsetSeconds == nil { time.offsetSeconds = offset }
        return true
    }

    /// "+zz:00" and "00:00Text" are no zones, and what they mean is not known.
    private func isStray(_ word: DateToken.Word) -> Bool {
        switch word.before {
        case Byte.colon: true
        case UInt8(ascii: "+"), Byte.hyphen: isBehindClock
        default: word.before.isDigit && hasNumericOffset
        }
    }

    /// Units after their numbers, as in East Asia, and "14h30", "10 Uhr".
    mutating func readUnit(_ word: String, of value: Int) -> Bool {
        guard let unit = Self.unitsBehind[PackedName(word)] else { return false }
        isKorean = isKorean || ["년", "월", "일", "시", "분", "초"].contains(word)
        switch unit {
        case .year: time.year = value
        case .month: time.month = value
        case .day: time.day = value
        case .hour:
            if time.hour != nil { return true }
            time.hour = value
            isBehindClock = true
            if word == "h", let minute = number(2), minute.digits == 2 {
                time.minute = minute.value
                index += 1
            }
        case .minute: time.minute = value
        case .second: time.second = Double(value)
        }
        return true
    }

    private static let unitsBehind: NameTable<Unit> = {
        let words: [(Unit, String)] = [
            (.year, "年 년"), (.month, "月 월"), (.day, "日 일 号 號"), (.hour, "時 时 点 點 시 h uhr uur ч"),
            (.minute, "分 분"), (.second, "秒 초"),
        ]
        var units = [PackedName: Unit]()
        for (unit, names) in words {
            for name in names.split(separator: " ") { units[PackedName(String(name))] = unit }
        }
        return NameTable(units)
    }()

    /// Vietnamese has units before their numbers.
    private static let unitsBefore: [String: Unit] = [
        "tháng": .month, "thang": .month, "thg": .month, "ngày": .day, "năm": .year,
    ]

    /// The eras of Japan and of Taiwan; 元 is an era's first year.
    private mutating func readEra(_ text: String) -> Bool {
        // All are Chinese characters.
        guard text.utf8.first ?? 0 >= 0xE4 else { return false }
        let eras = [("令和", 2018), ("平成", 1988), ("昭和", 1925), ("民國", 1911), ("民国", 1911), ("中華民國", 1911)]
        guard let (name, years) = eras.first(where: { text.hasPrefix($0.0) }) else { return false }
        era = years
        if text.dropFirst(name.count).hasPrefix("元") { time.year = 1 }
        return true
    }
}
