// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// What a personal name looks like, whatever the lists know of it: capitals, with particles, initials, hyphens and
/// apostrophes between them.
extension PhraseReader {
    /// Words of one name, at most; more is a heading.
    private static let longestName = 6

    /// The position behind a name of two words or more (one, where `allowsSingle`) that begins at a token of running
    /// text; nil where none does. Words that are a post, a body or a country begin none and end it.
    func personalName(at start: Int, allowsSingle: Bool = false, endingAt last: Int? = nil) -> Int? {
        let limit = min(last ?? limit, limit)
        guard !sentence.isTitleCase, start < limit else { return nil }
        var (index, words) = (start, 0)
        while index < limit, words < Self.longestName {
            if words > 0, let past = nickname(at: index) {
                index = past
                continue
            }
            let past = particles(at: index)
            guard past < limit, past == index || index > start || past + 1 < limit,
                isNameWord(past, isFirst: words == 0)
            else { break }
            index = past + 1
            words += 1
            while index < limit, passage.tokens[index].traits.contains(.joined), passage.tokens[index].kind == .word {
                index += 1
            }
        }
        if index < limit, passage.tokens[index].kind == .word, entry(item(at: index), .suffix) != nil, words > 0 {
            index += 1
        }
        // "RTSK" is a body.
        let isAcronym = words == 1 && passage.tokens[start].shape == .upper
        return words > 1 || allowsSingle && words == 1 && !isAcronym ? index : nil
    }

    /// `William "Bud" | Carruthers`: the position behind a name in quotation marks, where a capital follows.
    private func nickname(at start: Int) -> Int? {
        guard passage.tokens[start].kind == .mark, Chunker.isQuote(passage.tokens[start]),
            !passage.tokens[start].traits.contains(.possessive), start + 3 < limit,
            passage.tokens[start + 1].isCapitalised, Chunker.isQuote(passage.tokens[start + 2])
        else { return nil }
        return passage.tokens[start + 3].isCapitalised && !passage.isClosed(start + 3) ? start + 3 : nil
    }

    /// The position behind "bin", "van den", where a capital follows.
    private func particles(at start: Int) -> Int {
        var index = start
        while index + 1 < limit, index - start < 3, passage.tokens[index].shape == .lower,
            entry(item(at: index), .particle) != nil
        {
            index += 1
        }
        return index < limit && passage.tokens[index].isCapitalised ? index : start
    }

    /// "police director Frantz Kano", "comptroller Anel Batista Sucre": behind a title and words that no list knows, a
    /// town is a family name.
    func followsBearer(_ run: [Item], _ index: Int) -> Bool {
        let isDouble =
            index + 1 < run.count && passage.tokens[run[index + 1].range.lowerBound].traits.contains(.joined)
        guard entry(run[index], .place) != nil || isDouble && entry(run[index], .country) != nil, !sentence.isTitleCase
        else { return false }
        var before = index - 1
        while before > 0, isPlainWord(run[before]) { before -= 1 }
        return before >= 0 && before < index - 1 && entry(run[before], .post, .rank) != nil
    }

    private func isPlainWord(_ item: Item) -> Bool {
        item.isCapitalised && (item.entries.isEmpty || entry(item, .givenName, .familyFirst) != nil)
            && entry(item, .country, .place, .organisation, .organisationHead, .demonym) == nil
    }

    private func isNameWord(_ index: Int, isFirst: Bool) -> Bool {
        let token = passage.tokens[index]
        if !isFirst, familyWord(at: index) != nil { return true }
        // "Jan-Willem": no month.
        let opensCompound = index + 1 < limit && passage.tokens[index + 1].traits.contains(.joined)
        guard token.isCapitalised, !passage.isClosed(index) || isFamilyName(at: index),
            !isDay(index) || opensCompound || isNamedLikeDay(index)
        else { return false }
        if opensCompound, passage.tokens[index + 1].isCapitalised, entry(item(at: index), .place) != nil { return true }
        let item = item(at: index)
        if item.entries.isEmpty || entry(item, .givenName, .familyFirst, .particle) != nil { return true }
        // "Dr. Aden Wako": behind a title a town begins a name, too.
        if isFirst, index > sentence.range.lowerBound, item.range.count == 1, entry(item, .weakName) != nil,
            index + 1 < limit, passage.tokens[index + 1].isCapitalised
        {
            return entry(self.item(at: index - 1), .honorific, .rank) != nil
        }
        // "Paz", "Toledo": a town behind a name is a family name; any other known word is none.
        return !isFirst && item.range.count == 1 && entry(item, .place, .noun) != nil
            && entry(item, .post, .rank, .organisation, .organisationHead, .country, .demonym) == nil
    }

    /// "Noh Jae-hyuk": a listed family name and a name with a hyphen and small letters behind it.
    func opensHyphenName(at index: Int) -> Bool {
        guard index + 2 < limit, !sentence.isTitleCase, entry(item(at: index), .familyFirst) != nil else {
            return false
        }
        return passage.tokens[index + 1].isCapitalised && passage.tokens[index + 2].traits.contains(.joined)
            && passage.tokens[index + 2].shape == .lower
    }

    /// "Biman Tuilagi", "Dean Phillipson", "Aden Wako": a given name that is also a firm, a trade or a town, before a word
    /// that can be nothing but a name; where it is a post, too, only behind another title or before a single family name.
    func opensFullName(_ run: [Item], _ index: Int) -> Bool {
        guard index + 1 < run.count, !sentence.isTitleCase, run[index].range.count == 1 else { return false }
        if isTitledBehind(run, index) { return true }
        guard isPlainName(run[index + 1]), entry(run[index], .country, .demonym, .organisationHead) == nil else {
            return false
        }
        guard entry(run[index], .post, .rank, .privateRole, .honorific, .modifier) != nil else { return true }
        let isDouble = index + 3 == run.count && isCompound(run[index + 2]) && entry(run[index], .post, .rank) == nil
        let isLastName = index + 2 == run.count || isDouble
        return isLastName && (index == 0 || entry(run[index - 1], .post) != nil)
            && entry(run[index + 1], .givenName, .familyFirst) == nil
    }

    /// "Home Minister Top Bahadur": what describes somebody stands before the post, never between it and the name.
    func followsTitle(_ run: [Item], _ index: Int) -> Bool {
        guard index > 0, index + 1 < run.count, !sentence.isTitleCase, run[index].range.count == 1,
            run[index - 1].isCapitalised, entry(run[index - 1], .post, .rank) != nil,
            let modifier = entry(run[index], .modifier)?.modifier, modifier == .senior || modifier == .epithet,
            entry(run[index], .demonym, .portfolio, .organisationHead, .post, .rank, .honorific) == nil
        else { return false }
        return run[(index + 1)...].allSatisfy(isPlainName)
    }

    /// "Talal Khaled Al-Sabah": behind two names a newspaper's or a firm's is the family's.
    func closesName(_ run: [Item], _ index: Int) -> Bool {
        guard index > 1, index + 1 == run.count, !sentence.isTitleCase, !sentence.isHeadline,
            entry(run[index], .organisation)?.organisation?.isPublic == false,
            entry(run[index], .organisationHead, .post, .rank) == nil, run[index].isCapitalised,
            passage.tokens[run[index].range.upperBound - 1].shape == .capital
        else { return false }
        return isPlainName(run[index - 1]) && (isPlainName(run[index - 2]) || entry(run[index - 2], .honorific) != nil)
    }

    /// "Luís Montenegro", "Ana Jordan Silva": in running text, right behind a given name that is nothing else.
    func isCountryInName(_ run: [Item], _ index: Int) -> Bool {
        guard index > 0, !sentence.isTitleCase, !sentence.isHeadline, run[index].range.count == 1,
            entry(run[index], .country) != nil, passage.tokens[run[index].range.lowerBound].shape == .capital,
            entry(run[index - 1], .givenName) != nil, run[index - 1].isCapitalised,
            entry(run[index - 1], .country, .place, .organisation, .demonym, .post, .rank) == nil
        else { return false }
        return index + 1 == run.count || isPlainName(run[index + 1])
    }

    /// "General Sultan al-Tinawi", "Dr Aden Wako": behind a rank or an honorific stands a name, whatever its words are.
    func isTitledBehind(_ run: [Item], _ index: Int) -> Bool {
        guard index > 0, index + 1 < run.count, !sentence.isTitleCase, run[index].range.count == 1,
            entry(run[index - 1], .rank, .honorific) != nil, entry(run[index], .givenName, .weakName) != nil
        else { return false }
        return isPlainName(run[index + 1]) || entry(run[index + 1], .particle) != nil
    }

    /// "Rhoda Zulu", "Chris French-Dole": behind a given name, a people's name is a family's.
    func isPeoplesName(_ run: [Item], _ index: Int) -> Bool {
        index > 0 && run[index].range.count == 1 && !sentence.isTitleCase && entry(run[index], .demonym) != nil
            && entry(run[index - 1], .givenName) != nil
            && (index + 1 == run.count || isCompound(run[index + 1]))
    }

    /// "V.K.": no country and no body of several states.
    func isInitials(_ item: Item) -> Bool {
        guard item.range.count == 1, passage.tokens[item.range.lowerBound].traits.contains(.abbreviated) else {
            return false
        }
        let body = entry(item, .organisation)
        return body?.organisation == .company || body?.organisation == .private || body?.organisation == .media
    }

    func isCompound(_ item: Item) -> Bool {
        isPlainName(item) && passage.tokens[item.range.lowerBound].traits.contains(.joined)
    }

    /// "João da Silva Pereira": a town at the end of a name that began with a given name.
    func followsGivenName(_ run: [Item], _ index: Int) -> Bool {
        guard entry(run[index], .place) != nil, !sentence.isTitleCase else { return false }
        let before = run[..<index].reversed().prefix { isPlainName($0) || entry($0, .particle) != nil }
        return before.contains(where: isStrongGiven)
    }

    func isPlainName(_ item: Item) -> Bool {
        item.isCapitalised && (item.entries.isEmpty || entry(item, .givenName, .familyFirst) != nil)
    }

    func isStrongGiven(_ item: Item) -> Bool {
        item.isCapitalised
            && (entry(item, .givenName) != nil
                || passage.tokens[item.range.lowerBound].traits.contains(.abbreviated)
                    && item.entries.isEmpty)
    }

    /// "Son of late dictator named ambassador": a noun with the capital of a beginning, whose he is behind it.
    func opensWithSomebodyOf(_ run: [Item]) -> Bool {
        guard let only = run.first, run.count == 1, only.range.lowerBound == sentence.range.lowerBound,
            only.range.upperBound + 1 < limit, passage.classes(only.range.upperBound).contains(.of)
        else { return false }
        return sentence.isTitleCase || !passage.tokens[only.range.upperBound + 1].isCapitalised
    }
}
