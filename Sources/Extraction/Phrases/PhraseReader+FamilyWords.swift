// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Family names that are also words: "Tom Bishop", "Theresa May", "Jack Washington", and small words inside names:
/// "Maria do Carmo".
extension PhraseReader {
    /// A capital behind a given name, in running text, that ends the name, as nothing but a name; nil where it may be
    /// more.
    func familyWord(at index: Int) -> Item? {
        guard index > sentence.range.lowerBound, !sentence.isTitleCase, passage.tokens[index].kind == .word,
            passage.tokens[index].shape == .capital, !passage.tokens[index].traits.contains(.joined),
            isPlainGiven(index - 1) || endsName(index), endsAlone(index)
        else { return nil }
        let item = item(at: index)
        guard item.range.count == 1, passage.isClosed(index) || !item.entries.isEmpty,
            passage.language.calendar.weekdays[passage.tokens[index].word] == nil
        else { return nil }
        // "Hannah Church" only behind a title: "Sarah Hospital" is a house.
        let isBody = entry(item, .organisationHead) != nil
        if isBody, entry(item, .post, .rank) == nil, !isTitle(before: index - 1) { return nil }
        if entry(item, .givenName, .familyFirst, .suffix) != nil || entry(item, .demonym) != nil { return nil }
        return Item(
            range: index..<(index + 1), entries: Lexicon.Entries.none.numbers,
            categories: Lexicon.Entries.none.categories, isCapitalised: true, isNumber: false)
    }

    /// "Maria do Carmo", "Carles Mazón i Puig": a small word that is another one elsewhere, between two capitals, behind
    /// a given name or two names.
    func isParticle(at index: Int) -> Bool {
        guard index > sentence.range.lowerBound, index + 1 < limit, !sentence.isTitleCase,
            passage.tokens[index].shape == .lower, passage.tokens[index + 1].isCapitalised
        else { return false }
        return entry(item(at: index), .particle) != nil && (isPlainGiven(index - 1) || followsNames(index))
    }

    /// "Muhammad Sanusi Mat Nor", "Josphat Kiprono arap Too": a small word with a capital inside a sentence, behind two
    /// names or a name and its particle.
    private func endsName(_ index: Int) -> Bool {
        guard passage.isClosed(index), passage.tokens[index].end - passage.tokens[index].start > 1,
            passage.classes(index).isDisjoint(with: [.article, .demonstrative, .possessive]),
            // "named Anton Berel First Deputy Minister".
            !isModifier(at: index)
        else { return false }
        if index > sentence.range.lowerBound + 1, passage.tokens[index - 1].shape == .lower,
            entry(item(at: index - 1), .particle) != nil
        {
            return isNameLike(index - 2)
        }
        return followsNames(index)
    }

    private func followsNames(_ index: Int) -> Bool {
        index > sentence.range.lowerBound + 1 && isNameLike(index - 1) && isNameLike(index - 2)
    }

    private func isNameLike(_ index: Int) -> Bool {
        guard passage.tokens[index].isCapitalised, !passage.isClosed(index), !isDay(index) else { return false }
        let item = item(at: index)
        return item.range.count == 1 && isPlainName(item)
    }

    /// A given name that is no place and no body.
    private func isPlainGiven(_ index: Int) -> Bool {
        guard passage.tokens[index].kind == .word, passage.tokens[index].isCapitalised, !passage.isClosed(index) else {
            return false
        }
        let given = item(at: index)
        return given.range.count == 1 && entry(given, .givenName) != nil
            && entry(given, .place, .country, .organisation, .demonym, .post, .rank) == nil
    }

    /// No capital, no possessive and no head of a longer title goes on behind it.
    private func endsAlone(_ index: Int) -> Bool {
        let next = index + 1
        guard next < limit, !passage.isPossessiveMark(next) else { return next >= limit }
        let token = passage.tokens[next]
        guard token.kind == .word || token.kind == .number else { return true }
        guard token.kind == .word, !token.traits.contains(.joined) else { return false }
        let following = item(at: next)
        if token.isCapitalised { return entry(following, .suffix) != nil || expectsBearer && opensPost(following) }
        // "named Simon Price | health minister": the head of another title would be written like it.
        return expectsBearer || passage.isClosed(next)
            || entry(following, .post, .rank, .portfolio, .organisationHead, .privateRole, .modifier) == nil
    }

    /// "minister Hannah".
    private func isTitle(before index: Int) -> Bool {
        guard index > sentence.range.lowerBound, passage.tokens[index - 1].kind == .word else { return false }
        return entry(item(at: index - 1), .post, .rank, .honorific) != nil
    }
}
