// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// Finds dates in words: "on Monday", "in mid-July", "31 July 2023", "two weeks ago".
struct DateReader {
    let passage: Passage
    let limit: Int

    var words: CalendarWords { passage.language.calendar }

    /// The date that begins at a token, with the preposition before it.
    func expression(at start: Int) -> DateExpression? {
        guard mayOpen(start) else { return nil }
        var index = start
        var isSince = false
        var hasPreposition = false
        var takesEffect = false
        while index < limit, index - start < 3, passage.tokens[index].isWord {
            let word = passage.tokens[index].word
            if words.effects.contains(word) {
                takesEffect = true
            } else if words.since.contains(word) {
                isSince = true
            } else if words.prepositions.contains(word) {
                hasPreposition = true
            } else {
                break
            }
            index += 1
        }
        // "until August": the word before it is none of the date's own.
        let isLimit = index == start && start > 0 && passage.classes(start - 1).contains([.preposition, .subordinator])
        guard index < limit,
            let found = date(at: index, hasPreposition: hasPreposition || isSince || isLimit || takesEffect)
        else {
            return nil
        }
        if takesEffect, !found.meaning.isDay { return nil }
        return DateExpression(
            range: start..<found.end, meaning: found.meaning, isSince: isSince, takesEffect: takesEffect)
    }

    /// False for nearly all words, before anything else is looked up.
    private func mayOpen(_ index: Int) -> Bool {
        let token = passage.tokens[index]
        switch token.kind {
        case .mark: return false
        case .number: return true
        case .word:
            return passage.language.mayOpenDate(token.word)
                || (0x30...0x39).contains(passage.bytes[Int(token.start)])
        }
    }

    typealias Found = (end: Int, meaning: DateExpression.Meaning)

    func date(at index: Int, hasPreposition: Bool) -> Found? {
        let token = passage.tokens[index]
        if token.kind == .number, let day = dotted(index) { return (index + 1, .day(day)) }
        if let found = vague(at: index) ?? anchored(at: index) ?? season(at: index) ?? end(at: index) { return found }
        if token.kind == .number || number(index) != nil { return numeric(at: index, hasPreposition: hasPreposition) }
        guard token.isWord else { return nil }
        if hasPreposition, passage.classes(index).contains(.article) {
            return decade(at: index + 1) ?? bareDay(at: index + 1)
        }
        if let weekday = words.weekdays[token.word], token.isCapitalised, !opensName(index), !isAnyDay(index) {
            return self.weekday(weekday, step: nil, at: index)
        }
        if let days = words.relativeDays[token.word] { return (dayPart(index + 1), .relative(days: days)) }
        if let part = words.parts[token.word], index + 1 < limit, let month = month(index + 1) {
            let year = year(index + 2)
            return (index + (year == nil ? 2 : 3), .month(month: month, year: year, part: part))
        }
        if let month = month(index) { return monthFirst(month, at: index, hasPreposition: hasPreposition) }
        if let step = words.steps[token.word], index + 1 < limit {
            let next = passage.tokens[index + 1]
            if words.dayParts.contains(next.word) { return (index + 2, .relative(days: step)) }
            if words.weekends.contains(next.word) { return (index + 2, .weekend(step: step)) }
            if let unit = words.units[next.word] { return (index + 2, .unit(days: unit, step: step)) }
            if let weekday = words.weekdays[next.word] { return self.weekday(weekday, step: step, at: index + 1) }
            if month(index + 1) != nil { return self.date(at: index + 1, hasPreposition: true) }
        }
        return nil
    }

    /// "replaced | Sun Haitao": a short form of a day with another name behind it is a name.
    private func opensName(_ index: Int) -> Bool {
        guard passage.tokens[index].end - passage.tokens[index].start <= 3, index + 1 < limit else { return false }
        let next = passage.tokens[index + 1]
        return next.isWord && next.isCapitalised && next.shape != .upper && words.months[next.word] == nil
    }

    /// "arrested on a Friday": a day of a tale, where no noun follows.
    private func isAnyDay(_ index: Int) -> Bool {
        guard index > 0, passage.classes(index - 1).contains(.indefinite) else { return false }
        return index + 1 >= limit || !passage.tokens[index + 1].isWord || passage.isClosed(index + 1)
    }

    /// "Monday", "Monday (July 31)", "Monday, 31 July", "Monday afternoon".
    private func weekday(_ weekday: Int, step: Int?, at index: Int) -> Found {
        var next = dayPart(index + 1)
        if next + 1 < limit, passage.tokens[next].isMark("(") || passage.tokens[next].isMark(","),
            let exact = date(at: next + 1, hasPreposition: false)
        {
            switch exact.meaning {
            case .day, .dayOfMonth:
                next = exact.end
                if next < limit, passage.tokens[next].isMark(")") { next += 1 }
                return (next, exact.meaning)
            default: break
            }
        }
        if next < limit, let exact = month(next) != nil ? date(at: next, hasPreposition: false) : nil,
            case .dayOfMonth = exact.meaning
        {
            return exact
        }
        return (next, .weekday(weekday, step: step))
    }

    private func monthFirst(_ month: Int, at index: Int, hasPreposition: Bool) -> Found? {
        if index + 1 < limit, let day = number(index + 1), (1...31).contains(day) {
            var next = index + 2
            if next < limit, passage.tokens[next].isMark(","), year(next + 1) != nil { next += 1 }
            if let year = year(next), let exact = CalendarDay(year: year, month: month, day: day) {
                return (next + 1, .day(exact))
            }
            return (index + 2, .dayOfMonth(month: month, day: day))
        }
        if let year = year(index + 1) { return (index + 2, .month(month: month, year: year, part: nil)) }
        // "in June of 2023", "in February last year".
        if index + 2 < limit, passage.classes(index + 1).contains(.of), let year = year(index + 2) {
            return (index + 3, .month(month: month, year: year, part: nil))
        }
        if index + 2 < limit, let step = words.steps[passage.tokens[index + 1].word],
            words.units[passage.tokens[index + 2].word] == 365
        {
            return (index + 3, .monthOfYear(month: month, step: step))
        }
        return hasPreposition ? (index + 1, .month(month: month, year: nil, part: nil)) : nil
    }

    private func numeric(at index: Int, hasPreposition: Bool) -> Found? {
        guard let value = number(index) else { return nil }
        if (1...31).contains(value), index + 1 < limit, let month = month(index + 1) {
            if let year = year(index + 2), let exact = CalendarDay(year: year, month: month, day: value) {
                return (index + 3, .day(exact))
            }
            return (index + 2, .dayOfMonth(month: month, day: value))
        }
        if let found = anchoredLater(value, at: index + 1) { return found }
        if index + 2 < limit, let unit = words.units[passage.tokens[index + 1].word],
            words.ago.contains(passage.tokens[index + 2].word)
        {
            return (anniversary(at: index + 3), .ago(days: min(value, 40_000) * unit, unit: unit))
        }
        if hasPreposition || opensLine(index), let year = year(index) {
            // 2022-09-24.
            if index + 2 < limit, passage.tokens[index + 1].traits.contains(.joined),
                let month = number(index + 1), let day = number(index + 2),
                let exact = CalendarDay(year: year, month: month, day: day)
            {
                return (index + 3, .day(exact))
            }
            return (index + 1, .year(year))
        }
        return nil
    }

    /// "1974: The king is overthrown": a year before a colon or a dash, at the beginning of a line.
    private func opensLine(_ index: Int) -> Bool {
        guard index + 1 < limit, index == 0 || passage.tokens[index].traits.contains(.lineStart) else { return false }
        let next = passage.tokens[index + 1]
        return next.isMark(":") || next.isMark("-") && !next.traits.contains(.joined)
    }

    /// "on the 3rd", where nothing follows that could be counted.
    private func bareDay(at index: Int) -> Found? {
        guard index < limit, passage.tokens[index].kind != .mark, let day = number(index), (1...31).contains(day),
            passage.bytes[Int(passage.tokens[index].start)] < 0x3A
        else { return nil }
        let next = index + 1
        if next + 1 < limit, passage.classes(next).contains(.of), let month = month(next + 1) {
            let year = year(next + 2)
            if let year, let exact = CalendarDay(year: year, month: month, day: day) { return (next + 3, .day(exact)) }
            return (next + 2, .dayOfMonth(month: month, day: day))
        }
        guard next >= limit || passage.tokens[next].kind == .mark || passage.isClosed(next),
            passage.tokens[index].kind == .word || Int(passage.tokens[index].end - passage.tokens[index].start) > 2
        else { return nil }
        return (next, .bareDay(day))
    }

    /// "13.05.2025".
    private func dotted(_ index: Int) -> CalendarDay? {
        let token = passage.tokens[index]
        let parts = passage.bytes[Int(token.start)..<Int(token.end)].split(separator: UInt8(ascii: "."))
        let values = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        guard parts.count == 3, values.count == 3, parts[2].count == 4 else { return nil }
        return CalendarDay(year: values[2], month: values[1], day: values[0])
    }

    func dayPart(_ index: Int) -> Int {
        index < limit && words.dayParts.contains(passage.tokens[index].word) ? index + 1 : index
    }

    func month(_ index: Int) -> Int? {
        guard index < limit, passage.tokens[index].isCapitalised else { return nil }
        return words.months[passage.tokens[index].word]
    }

    func year(_ index: Int) -> Int? {
        guard index < limit, passage.tokens[index].kind == .number,
            passage.tokens[index].end - passage.tokens[index].start == 4, let value = number(index)
        else { return nil }
        return (1800...2199).contains(value) ? value : nil
    }

    /// "24", "24th", "three".
    func number(_ index: Int) -> Int? {
        guard index < limit else { return nil }
        let token = passage.tokens[index]
        guard token.kind != .mark else { return nil }
        var value = 0
        var digits = 0
        for byte in passage.bytes[Int(token.start)..<Int(token.end)] {
            guard (0x30...0x39).contains(byte), digits < 6 else { break }
            value = value * 10 + Int(byte - 0x30)
            digits += 1
        }
        if digits > 0 { return token.kind == .number || Int(token.end - token.start) == digits + 2 ? value : nil }
        return passage.language.numbers[token.word]
    }
}
