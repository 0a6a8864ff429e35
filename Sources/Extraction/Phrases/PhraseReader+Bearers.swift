// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Behind "named": where the bearer's name ends and the post begins.
extension PhraseReader {
    /// "named Noh Jae-hyuk | Army Chief", "named Gen. Anton Berel | head of the guard", "named Suharto | health minister":
    /// the shape of a name, and a post with nobody's name behind it.
    func isBearer(_ run: [Item], before item: Item) -> Bool {
        guard expectsBearer, !sentence.isTitleCase, let first = run.first(where: { !isTitle($0) }) else { return false }
        let start = first.range.lowerBound
        guard let end = personalName(at: start, allowsSingle: isOffice(item), endingAt: item.range.lowerBound) else {
            return false
        }
        return end == item.range.lowerBound && opensPost(item)
    }

    private func isTitle(_ item: Item) -> Bool { entry(item, .rank, .honorific) != nil }

    /// "health minister", "governor of Tula": behind one name only what no town's name would stand before.
    private func isOffice(_ item: Item) -> Bool {
        if entry(item, .portfolio, .modifier) != nil { return true }
        let end = item.range.upperBound
        return entry(item, .post) != nil && end < limit && passage.classes(end).contains(.of)
    }

    /// "finance minister", "Acting Chief", "Kenya's interior secretary", with nobody's name behind it.
    func opensPost(_ item: Item) -> Bool {
        var next = item
        var steps = 0
        while steps < 6,
            entry(
                next, .portfolio, .modifier, .post, .organisationHead, .organisation, .country, .demonym, .place)
                != nil
        {
            let isPost = entry(next, .post) != nil
            var end = next.range.upperBound
            if end < limit, passage.isPossessiveMark(end), !isPost { end += 1 }
            guard end < limit, passage.tokens[end].kind == .word else { return isPost }
            let following = self.item(at: end)
            if isPost, entry(following, .post) == nil {
                return !following.isCapitalised || passage.isClosed(end) || isDay(end)
                    || entry(following, .post, .portfolio) != nil
            }
            next = following
            steps += 1
        }
        return false
    }

    /// "the lawyer of Minister | Odir Hutchin": a post with a capital, and whose it is.
    func isOffice(_ run: [Item]) -> Bool {
        guard let last = run.last, last.isCapitalised, let post = entry(last, .post) else { return false }
        return !post.isPlural && entry(last, .portfolio) == nil
    }

    /// "head of the state refinery Sogara": behind a word for a firm in small letters one name is the firm's; several are,
    /// where somebody is named beside the post.
    func namesFirm(_ name: TrailingName, of phrase: Phrase, before end: Int) -> Bool {
        guard name.rank == nil, name.gender == nil, !passage.tokens[end - 1].isCapitalised,
            entry(item(at: end - 1), .organisationHead)?.organisation == .company,
            !name.range.contains(where: { entry(item(at: $0), .givenName, .familyFirst, .honorific) != nil })
        else { return false }
        if name.range.count == 1 { return true }
        let (before, next) = (phrase.range.lowerBound - 1, name.range.upperBound)
        if before > sentence.range.lowerBound, passage.tokens[before].isMark(","),
            passage.tokens[before - 1].isCapitalised
        {
            return true
        }
        return next + 1 < limit && passage.tokens[next].isMark(",") && personalName(at: next + 1) != nil
    }

    /// "[RANK] NAME" right behind a complement: only where a given name, a rank or an honorific opens it, or where the
    /// complement `isOpen` to a name of two unknown words.
    func trailingName(at start: Int, isOpen: Bool, isUnlisted: Bool) -> TrailingName? {
        var index = start
        var rank: Range<Int>?
        var gender: Gender?
        var isOpened = isUnlisted
        while index < limit, passage.tokens[index].kind == .word {
            let item = item(at: index)
            if entry(item, .rank) != nil {
                rank = item.range
            } else if let title = entry(item, .honorific), entry(item, .givenName) == nil {
                gender = title.gender
            } else {
                break
            }
            isOpened = true
            index = item.range.upperBound
        }
        let nameStart = index
        if let end = personalName(at: index, allowsSingle: true),
            isUnlisted || rank != nil || isOpened || isOpen || opensWithName(index)
        {
            let given = (index..<end).lazy.compactMap { self.entry(self.item(at: $0), .givenName) }.first
            (gender, isOpened, index) = (gender ?? given?.gender, isOpened || end - index > 1 || given != nil, end)
        }
        guard isOpened, index > nameStart else { return nil }
        return TrailingName(range: nameStart..<index, rank: rank, gender: gender == .either ? nil : gender)
    }

    struct TrailingName {
        let range: Range<Int>
        let rank: Range<Int>?
        let gender: Gender?
    }

    func opensWithName(_ index: Int) -> Bool { entry(item(at: index), .givenName, .familyFirst) != nil }
}
