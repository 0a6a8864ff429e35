// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Remarks in brackets, letters and nicknames beside a name or a title.
extension PhraseReader {
    /// `Berel, alias "the General",`, "Berel (nicknamed Toto)": another name of the same person. The position behind it,
    /// before the comma that closes it.
    func alias(at start: Int) -> Int? {
        guard passage.tokens[start].isMark(",") || passage.tokens[start].isMark("("), start + 2 < limit,
            passage.classes(start + 1).contains(.alias)
        else { return nil }
        var end = start + 2
        while end < limit, end - start < 10, !passage.tokens[end].isMark(","), !passage.tokens[end].isMark(")") {
            end += 1
        }
        guard end < limit, end - start < 10 else { return nil }
        return passage.tokens[end].isMark(")") ? end + 1 : end
    }

    /// "after his election as speaker, Anton Berel": a bare post behind "as" is somebody's who is told of elsewhere.
    func isRoleBehindAs(_ phrase: Phrase) -> Bool {
        let before = phrase.range.lowerBound - 1
        return phrase.awaitsName && !phrase.isDefinite && !phrase.isIndefinite && phrase.possessor == nil
            && before > sentence.range.lowerBound
            && passage.classes(before).contains([.preposition, .subordinator])
    }

    /// "The former prosecutor, now a private lawyer, Anton Berel,": a description stands between the post and the name.
    mutating func mergeBehind(description: Int, into index: Int) -> Bool {
        let (first, second) = (phrases[index], phrases[description])
        let end = second.range.upperBound
        guard first.awaitsName, first.post != nil, second.name == nil, second.kind == .post || second.kind == .thing,
            second.isIndefinite, !second.isPlural, end + 1 < limit, passage.tokens[end].isMark(","),
            let name = personalName(at: end + 1), name < limit, passage.tokens[name].isMark(","), !sentence.isHeadline,
            let other = bare(at: end + 1), phrases[other].range.upperBound == name
        else { return false }
        return merge(other, into: index, opening: passage.tokens[end])
    }

    /// A nickname or a remark inside a name: `Randall "Skip" Huckaby`, "Lt Gen (retd) Anton Berel"; the position
    /// behind it.
    func insertion(at index: Int, in run: [Item]) -> Int? {
        guard let last = run.last, passage.tokens[index].kind == .mark, index + 3 < limit else { return nil }
        let opening = passage.tokens[index]
        // "Ochieng' Wafula".
        if opening.isMark("'") || opening.isMark("}"), opening.traits.contains(.glued), isNameItem(last),
            passage.tokens[index + 1].isCapitalised, !passage.tokens[index + 1].traits.contains(.glued),
            isPlainName(item(at: index + 1)), !opening.traits.contains(.possessive)
        {
            return index + 1
        }
        if Chunker.isQuote(opening), !opening.traits.contains(.possessive) {
            guard isNameItem(last) else { return nil }
            var end = index + 1
            while end < limit, end - index < 3, passage.tokens[end].isCapitalised, !passage.isClosed(end) { end += 1 }
            guard end > index + 1, end + 1 < limit, Chunker.isQuote(passage.tokens[end]) else { return nil }
            let next = passage.tokens[end + 1]
            return next.isCapitalised && !passage.isClosed(end + 1) ? end + 1 : nil
        }
        if opening.isMark("("), let end = letters(at: index, of: last) { return end }
        guard opening.isMark("("), entry(last, .rank, .post, .honorific) != nil else { return nil }
        if entry(last, .post) != nil || last.range.count > 1 && entry(last, .rank) != nil, last.isCapitalised,
            let end = field(inBrackets: index)
        {
            return end
        }
        let remark = item(at: index + 1)
        let end = remark.range.upperBound
        guard entry(remark, .modifier, .honorific, .suffix) != nil, end + 1 < limit, passage.tokens[end].isMark(")"),
            passage.tokens[end + 1].isCapitalised
        else { return nil }
        return end + 1
    }

    /// "Permanent Secretary (Defence) | Anton Berel", "Deputy Inspector General (Prisons) | Lena Marsh": what a title is for,
    /// between it and the name. The position behind it.
    func field(inBrackets start: Int) -> Int? {
        var end = start + 1
        while end < limit, end - start < 5, passage.tokens[end].isCapitalised || passage.classes(end).contains(.and) {
            end += 1
        }
        guard end > start + 1, end + 1 < limit, passage.tokens[end].isMark(")"), !sentence.isTitleCase,
            passage.tokens[start + 1].isCapitalised, passage.tokens[end + 1].isCapitalised,
            !passage.isClosed(end + 1), entry(item(at: start + 1), .givenName) == nil
        else { return nil }
        return end + 1
    }

    /// "Land Commission (LC) | chairman": a body's letters before a post.
    func letters(at index: Int, of body: Item) -> Int? {
        guard entry(body, .organisation, .organisationHead) != nil, body.isCapitalised,
            passage.tokens[index + 1].isCapitalised, passage.tokens[index + 2].isMark(")"),
            passage.tokens[index + 3].kind == .word, entry(item(at: index + 3), .post, .modifier) != nil
        else { return nil }
        return index + 3
    }

    /// What may follow a name and says nothing of whose it is: the name in its own script, a party or a country in
    /// brackets, orders and degrees. The position behind it.
    func postNominal(at start: Int) -> Int? {
        if passage.tokens[start].isMark("(") {
            var end = start + 1
            while end < limit, end - start < 9, isLabel(end, isFirst: end == start + 1) { end += 1 }
            return end > start + 1 && end < limit && passage.tokens[end].isMark(")") ? end + 1 : nil
        }
        var end = start
        while end + 1 < limit, end - start < 10 {
            let next = passage.tokens[end].isMark(",") ? end + 1 : end
            guard passage.tokens[next].isWord, passage.tokens[next].shape == .upper else { break }
            guard entry(item(at: next), .suffix) != nil || end > start && isDegree(next) else { break }
            end = next + 1
        }
        return end > start ? end : nil
    }

    /// What may stand in the brackets behind a name: "(PDP, Kano)", "(D/Tula)", "(Labour, NA-120)", "(Union of Greens)".
    func isLabel(_ index: Int, isFirst: Bool) -> Bool {
        let token = passage.tokens[index]
        switch token.kind {
        case .word:
            if isForeign(index) { return true }
            if token.isCapitalised { return entry(item(at: index), .post, .rank) == nil }
            return !isFirst && (passage.classes(index).contains(.of) || entry(item(at: index), .particle) != nil)
        case .number: return !isFirst
        case .mark:
            return !isFirst && (token.isMark(",") || token.isMark("/") || token.isMark("~") || token.isMark("-"))
        }
    }

    /// "NM": capitals that are known as nothing else.
    func isDegree(_ index: Int) -> Bool {
        item(at: index).entries.isEmpty && passage.tokens[index].end - passage.tokens[index].start <= 5
    }

    /// A word in another script than the Latin one.
    func isForeign(_ index: Int) -> Bool {
        let start = Int(passage.tokens[index].start)
        let lead = passage.bytes[start]
        // U+0370 and above, but for the Latin letters of U+1E00 to U+1EFF.
        return lead >= 0xCD && !(lead == 0xE1 && (0xB8...0xBB).contains(passage.bytes[start + 1]))
    }

    /// A post in capitals right behind two names: "Lena Marsh MLA".
    func seat(behind run: [Item]) -> LexiconEntry? {
        guard let last = run.last, run.count > 2, last.range.count == 1, !sentence.isTitleCase,
            passage.tokens[last.range.lowerBound].shape == .upper, let post = entry(last, .post),
            post.postClass == .parliament, isPlainName(run[run.count - 2]), isPlainName(run[run.count - 3])
        else { return nil }
        return post
    }

    /// "head of the Land Registry (LR), Anton Berel", "regent of Selor, North Borneo, Anton Berel": the body's letters, or
    /// where the place lies, between a post and its bearer. The position behind it.
    mutating func addendum(to index: Int, at end: Int) -> Int? {
        guard phrases[index].kind == .post, phrases[index].post != nil, !phrases[index].isPlural else { return nil }
        if passage.tokens[end].isMark("("), end + 3 < limit, passage.tokens[end + 2].isMark(")"),
            passage.tokens[end + 1].isCapitalised, item(at: end + 1).range.count == 1,
            phrases[index].organisationClass != nil || passage.tokens[end + 1].shape == .upper
        {
            return end + 3
        }
        guard passage.tokens[end].isMark(","), end + 3 < limit, passage.tokens[end + 1].kind == .word else {
            return nil
        }
        let place = item(at: end + 1)
        let past = place.range.upperBound
        // "The Permanent Secretary, Works, Mr. Anton Berel": the field of the post between commas.
        if place.isCapitalised, entry(place, .portfolio) != nil, let post = phrases[index].post, past + 1 < limit,
            passage.tokens[past].isMark(","), passage.tokens[past + 1].isCapitalised, !sentence.isTitleCase,
            entry(item(at: past + 1), .portfolio) == nil,
            phrases[index].postEntry.map({ lexicon.entries[Int($0)].complements.contains(.portfolio) }) == true
        {
            phrases[index].post = post.lowerBound..<past
            phrases[index].postIsComplete = true
            return past
        }
        guard let seat = entry(place, .place, .country), past + 2 < limit, passage.tokens[past].isMark(","),
            passage.tokens[past + 1].isCapitalised, !passage.isClosed(past + 1),
            entry(item(at: past + 1), .place, .country, .organisation) == nil
        else { return nil }
        phrases[index].country = phrases[index].country ?? seat.country
        return past
    }
}
