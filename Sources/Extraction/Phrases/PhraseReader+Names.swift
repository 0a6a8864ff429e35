// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// What stands inside and right behind the names of people, and where a name ends.
extension PhraseReader {
    /// "Parliament named Lena Marsh | finance minister", "Mr Berel | thanked": a given name, a title or a rank and a
    /// family name are complete.
    func isFullName(_ run: [Item]) -> Bool {
        guard let last = run.last, isNameItem(last) || isFamilyName(last) else { return false }
        return run.dropLast().contains {
            $0.isCapitalised && entry($0, .givenName) != nil || entry($0, .honorific, .rank) != nil
        } || isTitled(run)
    }

    /// "Mayor Dale Whitcomb | guilty": two names behind a post, whatever they are.
    private func isTitled(_ run: [Item]) -> Bool {
        guard let post = run.lastIndex(where: { entry($0, .post) != nil }), run.count - post > 2 else { return false }
        return run[(post + 1)...].allSatisfy(isNameItem)
    }

    /// "Ana Lim | finance minister": a listed family name that is nothing else.
    private func isFamilyName(_ item: Item) -> Bool {
        item.isCapitalised && !sentence.isTitleCase && entry(item, .familyFirst) != nil
            && entry(item, .country, .place, .organisation, .demonym, .post, .rank, .portfolio) == nil
    }

    /// "To Van Lam": a small word in capitals inside a sentence, with another capital behind it, is somebody's.
    func isFamilyName(at index: Int) -> Bool {
        if isAcronym(index) { return true }
        guard index > sentence.range.lowerBound, index + 1 < limit, !sentence.isTitleCase, !sentence.isHeadline,
            passage.tokens[index].isCapitalised, passage.tokens[index + 1].isCapitalised
        else { return false }
        return entry(item(at: index), .familyFirst, .givenName) != nil || isInsideName(index)
    }

    /// "He Weidong", "Me Awa Diallo": behind a pronoun with a capital stands a verb, never the rest of a name.
    func isNamedLikePronoun(_ index: Int) -> Bool {
        guard passage.tokens[index].shape == .capital, passage.classes(index).contains(.pronoun),
            passage.classes(index).isDisjoint(with: [.demonstrative, .who, .plural]), index + 1 < limit,
            !sentence.isTitleCase, !sentence.isHeadline, passage.tokens[index].end - passage.tokens[index].start == 2,
            passage.tokens[index + 1].shape == .capital, !passage.isClosed(index + 1), !isDay(index + 1)
        else { return false }
        let next = item(at: index + 1)
        return next.range.count == 1 && isPlainName(next)
    }

    /// "WHO", where the words beside it are not in capitals.
    func isAcronym(_ index: Int) -> Bool {
        guard passage.tokens[index].shape == .upper, passage.tokens[index].end - passage.tokens[index].start > 2,
            index + 1 < limit, passage.tokens[index + 1].shape != .upper
        else { return false }
        return entry(item(at: index), .organisation) != nil
    }

    /// "minister No Kwang", "Pak In Chol": in running text, a capital on a small word behind a title or a name, with
    /// an unlisted capital or a name behind it.
    private func isInsideName(_ index: Int) -> Bool {
        let (before, next) = (index - 1, item(at: index + 1))
        let classes = passage.classes(index)
        guard classes.isDisjoint(with: [.article, .of, .and, .or, .infinitive, .attribution, .who]),
            classes.contains(.possessive) == false, passage.tokens[index].shape == .capital,
            passage.tokens[before].kind == .word, !passage.isClosed(before), next.range.count == 1,
            next.entries.isEmpty || entry(next, .familyFirst, .givenName) != nil
        else { return false }
        let title = item(at: before)
        return entry(title, .post, .rank, .honorific) != nil
            || before > sentence.range.lowerBound && isNameItem(title)
    }

    /// "NABU notified", "the agency impounded": behind a name, a body or a noun, an unknown word with the ending of a past is
    /// its verb, no adjective.
    func isPast(_ index: Int, behind run: [Item]) -> Bool {
        guard let last = run.last,
            last.isCapitalised || !last.entries.isEmpty && (isBody(last) || entry(last, .noun) != nil)
        else { return false }
        let token = passage.tokens[index]
        guard !token.traits.contains(.joined) else { return false }
        let bytes = passage.bytes[Int(token.start)..<Int(token.end)]
        return passage.language.verbEndings.contains {
            bytes.count > $0.count + 1 && bytes.suffix($0.count).elementsEqual($0)
        }
    }

    /// "two officers | accused of torture": behind the head of a phrase, a participle is no part of a title.
    func describesHead(_ item: Item, at index: Int, behind run: [Item]) -> Bool {
        guard let last = run.last, !last.isCapitalised, entry(last, .post, .rank) != nil, !item.isCapitalised,
            entry(item, .modifier) != nil, entry(item, .post, .rank, .noun, .privateRole) == nil,
            item.range.upperBound < limit, passage.classes(item.range.upperBound).contains(.preposition)
        else { return false }
        return describes(index)
    }

    /// True where a name is complete before an item, or another one begins with it.
    func ends(_ run: [Item], at item: Item, isNameEnd: Bool, isOpened: Bool) -> Bool {
        if item.isCapitalised {
            return opensName(item, behind: run, isOpened: isOpened) || isFullName(run) && opensOffice(item)
                || isBearer(run, before: item)
        }
        return !isNameEnd && isFullName(run) && entry(item, .particle, .suffix) == nil || isNamed(run, before: item)
            || isBearer(run, before: item)
    }

    /// "appointed Dr. Lena Marsh | Assistant Minister of", "named Anton Berel | First Deputy Premier": behind a full name, a
    /// post that goes on with "of", or that words of rank among posts lead in.
    private func opensOffice(_ item: Item) -> Bool {
        var last = item
        while entry(last, .modifier) != nil, entry(last, .post) == nil, last.range.upperBound < limit {
            last = self.item(at: last.range.upperBound)
        }
        let end = last.range.upperBound
        let isLedIn = last.range != item.range && last.isCapitalised
        return !sentence.isTitleCase && entry(last, .post) != nil
            && (isLedIn || end < limit && passage.classes(end).contains(.of))
    }

    /// "elected Dorjiin Saranchimeg | chair of the commission": capitals that no list knows, and a post that opens a
    /// phrase of its own with "of".
    private func isNamed(_ run: [Item], before item: Item) -> Bool {
        guard run.count > 1, item.range.upperBound < limit, entry(item, .post) != nil,
            passage.classes(item.range.upperBound).contains(.of), !sentence.isTitleCase
        else { return false }
        return run.allSatisfy { isNamePart($0) }
    }

    private func isNamePart(_ item: Item) -> Bool {
        item.isCapitalised && item.entries.isEmpty || entry(item, .givenName, .familyFirst, .particle, .suffix) != nil
    }

    /// "the Round Hall | Ilse Karowen": behind "the" and capitals that name a thing, a given name opens somebody else.
    private func opensName(_ item: Item, behind run: [Item], isOpened: Bool) -> Bool {
        guard isOpened, run.count > 1, !sentence.isTitleCase, entry(item, .givenName) != nil,
            item.range.upperBound < limit, passage.tokens[item.range.upperBound].isCapitalised
        else { return false }
        return run.allSatisfy {
            $0.isCapitalised && entry($0, .givenName, .honorific, .rank, .post, .demonym, .modifier) == nil
                // "Y. S. Jaganmohan": initials are no thing's name.
                && !passage.tokens[$0.range.lowerBound].traits.contains(.abbreviated)
        }
    }

    /// "Yu-hsiung": the small letters behind a hyphen belong to the name.
    func continuesName(_ item: Item, in run: [Item]) -> Bool {
        guard !item.isCapitalised, item.entries.isEmpty, let last = run.last, last.isCapitalised,
            passage.tokens[item.range.lowerBound].traits.contains(.joined)
        else { return false }
        return last.entries.isEmpty || entry(last, .givenName, .familyFirst) != nil
    }

    /// "first deputy chairman", "the late governor": an adverb that stands before a post is a part of it.
    func isModifier(_ item: Item, at index: Int) -> Bool {
        entry(item, .modifier) != nil && passage.classes(index).contains(.adverb)
            && passage.classes(index).isDisjoint(with: WordClass.closed.subtracting(.adverb))
            && (nominalFollows(item.range.upperBound) || opensName(item.range.upperBound))
    }

    /// "the late | Anton Berel".
    private func opensName(_ index: Int) -> Bool {
        index + 1 < limit && !sentence.isTitleCase && passage.tokens[index].isCapitalised && !passage.isClosed(index)
            && entry(self.item(at: index), .givenName, .honorific) != nil
    }

    /// "his place", "an order": what stands right behind an article or an owner is no verb.
    func followsArticle(_ index: Int) -> Bool {
        guard index > sentence.range.lowerBound else { return false }
        // "Marsh's request to go": what somebody has is a noun.
        if passage.isPossessiveMark(index - 1) { return true }
        let before = passage.classes(index - 1)
        // "another resigned", but "by another decree".
        guard before.isDisjoint(with: [.quantifier, .pronoun]) else {
            return before.contains(.indefinite) && index > sentence.range.lowerBound + 1
                && passage.classes(index - 2).contains(.preposition)
        }
        // "made her resign": there she is no owner.
        if before.contains(.feminine) { return index > 1 && passage.classes(index - 2).contains(.preposition) }
        return !before.isDisjoint(with: [.article, .possessive])
    }

    /// "until August | headed": a month that no name follows.
    func isMonth(_ item: Item, at index: Int) -> Bool {
        item.isCapitalised && passage.language.calendar.months[passage.tokens[index].word] != nil
            && (index + 1 >= limit
                || !passage.tokens[index + 1].isCapitalised && entry(self.item(at: index + 1), .particle) == nil)
    }

    /// "Mr Sunday Ayuba", "Commissioner Friday Okon": behind a title, with another capital behind it.
    func isNamedLikeDay(_ index: Int) -> Bool {
        guard index > sentence.range.lowerBound, index + 1 < limit, !sentence.isTitleCase,
            passage.language.calendar.weekdays[passage.tokens[index].word] != nil,
            passage.tokens[index].shape == .capital, passage.tokens[index + 1].shape == .capital,
            !passage.isClosed(index + 1), isPlainName(item(at: index + 1))
        else { return false }
        return entry(item(at: index - 1), .honorific, .rank, .post) != nil
    }

    /// The ending of a participle or an adverb.
    func describes(_ index: Int) -> Bool {
        let token = passage.tokens[index]
        let bytes = passage.bytes[Int(token.start)..<Int(token.end)]
        return (passage.language.verbEndings + passage.language.adverbEndings).contains {
            bytes.count > $0.count + 1 && bytes.suffix($0.count).elementsEqual($0)
        }
    }

    /// "the agency | Monday": the name of a day or a month is nobody's.
    func isDay(_ index: Int) -> Bool {
        let word = passage.tokens[index].word
        return passage.language.calendar.weekdays[word] != nil || passage.language.calendar.months[word] != nil
    }

    /// "61-year-old".
    func isAgeCompound(_ index: Int) -> Bool {
        guard index + 2 < limit, passage.tokens[index].kind == .number else { return false }
        return passage.tokens[index + 1].traits.contains(.joined)
            && passage.language.calendar.units[passage.tokens[index + 1].word] != nil
            && passage.tokens[index + 2].traits.contains(.joined) && passage.classes(index + 2).contains(.participial)
    }

    /// "the 61-year-old", with nothing behind it: stands for somebody as a pronoun does. The position behind it.
    func agePhrase(_ phrase: inout Phrase, at index: Int) -> Int? {
        guard phrase.isDefinite, phrase.pronounClass.isEmpty, isAgeCompound(index),
            let years = Int(passage.text(index..<(index + 1)))
        else { return nil }
        let end = index + 3
        if end < limit, passage.tokens[end].isWord, !passage.isClosed(end),
            passage.triggers(at: end, limit: limit).isEmpty, !item(at: end).entries.isEmpty
        {
            return nil
        }
        (phrase.kind, phrase.age) = (.pronoun, years)
        return end
    }

}
