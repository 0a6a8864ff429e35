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
}
