// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// Dates that hang on others, and dates that nobody can put into the calendar.
extension DateReader {
    /// "years ago", "several months ago", "a decade ago".
    func vague(at start: Int) -> Found? {
        var index = start
        var isCounted = false
        while index < limit, index - start < 3, isVague(index) {
            index += 1
            isCounted = true
        }
        guard index + 1 < limit, let unit = words.units[passage.tokens[index].word], unit > 1 || isCounted else {
            return nil
        }
        let next = passage.tokens[index + 1].word
        if words.ago.contains(next) {
            let isOne = isCounted && !words.vague.contains(passage.tokens[index - 1].word)
            return (anniversary(at: index + 2), .long(days: isOne ? unit : 3 * unit))
        }
        if isCounted, index == start + 1, !words.vague.contains(passage.tokens[start].word) {
            return anchoredLater(1, at: index)
        }
        return nil
    }

    /// "ten years ago today", "a century ago this month": behind the part of the year that comes round again.
    func anniversary(at index: Int) -> Int {
        guard index < limit else { return index }
        if words.relativeDays[passage.tokens[index].word] != nil { return index + 1 }
        guard index + 1 < limit, words.steps[passage.tokens[index].word] != nil else { return index }
        let next = passage.tokens[index + 1].word
        let isPart =
            words.units[next] != nil || words.seasons.contains(next) || words.weekends.contains(next)
            || words.dayParts.contains(next) || words.weekdays[next] != nil || month(index + 1) != nil
        return isPart ? index + 2 : index
    }

    /// "the 1990s", "the early 1980s": years of which nobody tells news.
    func decade(at start: Int) -> Found? {
        let index = start < limit && words.parts[passage.tokens[start].word] != nil ? start + 1 : start
        guard index < limit, passage.tokens[index].end - passage.tokens[index].start == 5 else { return nil }
        let bytes = passage.bytes[Int(passage.tokens[index].start)..<Int(passage.tokens[index].end)]
        guard bytes.last == UInt8(ascii: "s"), let year = Int(String(decoding: bytes.dropLast(), as: UTF8.self)),
            (1000..<DateExpression.firstYearOfNews).contains(year)
        else { return nil }
        return (index + 1, .long(days: 3650))
    }

    private func isVague(_ index: Int) -> Bool {
        words.vague.contains(passage.tokens[index].word) || passage.classes(index).contains(.indefinite)
    }

    /// "two years later": so much after what was told before.
    func anchoredLater(_ count: Int, at index: Int) -> Found? {
        guard index + 1 < limit, let unit = words.units[passage.tokens[index].word],
            words.later.contains(passage.tokens[index + 1].word)
        else { return nil }
        return (index + 2, .anchored(unit: unit, step: min(count, 1000)))
    }

    /// "the same day", "that same year", "the following week".
    func anchored(at start: Int) -> Found? {
        var index = start
        while index < limit, index - start < 2, !passage.classes(index).isDisjoint(with: [.article, .demonstrative]) {
            index += 1
        }
        guard index > start, index + 1 < limit, let step = words.anchors[passage.tokens[index].word] else { return nil }
        let next = passage.tokens[index + 1].word
        if words.dayParts.contains(next) { return (index + 2, .anchored(unit: 1, step: step)) }
        return words.units[next].map { (index + 2, .anchored(unit: $0, step: step)) }
    }

    /// "the weekend"; "last autumn", "in the summer of 2022": no date, but long ago or not.
    func season(at start: Int) -> Found? {
        var index = start
        while index < limit, index - start < 2,
            passage.classes(index).contains(index == start ? .preposition : .article)
        {
            index += 1
        }
        if index == start, index < limit, passage.classes(index).contains(.article) { index += 1 }
        if index > start, index < limit, words.weekends.contains(passage.tokens[index].word) {
            return (index + 1, .weekend(step: 0))
        }
        let step = index < limit ? words.steps[passage.tokens[index].word] : nil
        if step != nil { index += 1 }
        guard index < limit, words.seasons.contains(passage.tokens[index].word) else { return nil }
        if index + 2 < limit, passage.classes(index + 1).contains(.of), let year = year(index + 2) {
            return (index + 3, .year(year))
        }
        if let year = year(index + 1) { return (index + 2, .year(year)) }
        return step.map { (index + 1, .long(days: $0 < 0 ? 120 : 0)) }
    }

    /// "at the end of May", "by the end of the year": its last day; "the beginning of May".
    func end(at start: Int) -> Found? {
        var index = start
        while index < limit, index - start < 2,
            !passage.classes(index).isDisjoint(with: [.article, .preposition]), !passage.classes(index).contains(.of)
        {
            index += 1
        }
        guard index + 2 < limit, let part = words.ends[passage.tokens[index].word],
            passage.classes(index + 1).contains(.of)
        else { return nil }
        if let month = month(index + 2) {
            let year = year(index + 3)
            let end = index + (year == nil ? 3 : 4)
            return part == 2
                ? (end, .endOfMonth(month: month, year: year)) : (end, .month(month: month, year: year, part: part))
        }
        let article = index + 2
        guard part == 2, article + 1 < limit,
            !passage.classes(article).isDisjoint(with: [.article, .demonstrative])
                || words.steps[passage.tokens[article].word] == 0,
            let unit = words.units[passage.tokens[article + 1].word], unit > 1
        else { return nil }
        return (article + 2, .endOfUnit(days: unit))
    }
}
