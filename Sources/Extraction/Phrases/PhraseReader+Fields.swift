// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Fields of government in lists, and towns that no list knows.
extension PhraseReader {
    /// "health | , wellness and elderly affairs": the last field of a list that an "and" closes, where what stands
    /// behind each comma can be a field.
    func lastField(behind start: Int) -> Item? {
        var index = start
        var known = 0
        var steps = 0
        while index + 2 < limit, steps < 5, passage.tokens[index].isMark(",") {
            guard let field = field(at: index + 1) else { return nil }
            if entry(field, .portfolio) != nil { known += 1 }
            index = field.range.upperBound
            steps += 1
        }
        guard steps > 0, index + 1 < limit, passage.classes(index).contains(.and), let last = field(at: index + 1)
        else { return nil }
        if entry(last, .portfolio) != nil { known += 1 }
        return known * 2 > steps ? last : nil
    }

    /// A field, or a word with a capital that no list knows.
    private func field(at index: Int) -> Item? {
        guard passage.tokens[index].kind == .word, !passage.isClosed(index) else { return nil }
        let item = item(at: index)
        if entry(item, .portfolio) != nil { return item }
        guard item.isCapitalised, item.entries.isEmpty, !sentence.isTitleCase else { return nil }
        return item
    }

    /// "Ministry | of Labour | Permanent Secretary", "University | of Lagos | vice chancellor": a body's name with its "of" before
    /// a post. What stands behind the "of", where a post follows.
    func bodyName(at of: Int, behind head: Item) -> [Item]? {
        guard of + 1 < limit, passage.classes(of).contains(.of), head.isCapitalised,
            entry(head, .organisationHead) != nil
        else { return nil }
        var found: [Item] = []
        var index = of + 1
        while index < limit, found.count < 4, passage.tokens[index].kind == .word {
            let next = item(at: index)
            if !found.isEmpty, opensPost(at: index) { return found }
            guard next.isCapitalised, !passage.isClosed(index),
                entry(next, .portfolio, .place, .country) != nil || next.entries.isEmpty
            else { return nil }
            found.append(next)
            index = next.range.upperBound
            if index < limit, passage.classes(index).contains(.and) { index += 1 }
        }
        return nil
    }

    /// "permanent secretary", "acting director".
    private func opensPost(at start: Int) -> Bool {
        let first = item(at: start)
        if entry(first, .post) != nil { return true }
        guard entry(first, .modifier) != nil, first.range.upperBound < limit else { return false }
        return entry(item(at: first.range.upperBound), .post) != nil
    }

    /// "Municipal | Audit Bureau": capitals that end in what heads a body.
    func leadsToBody(_ start: Int) -> Bool {
        var index = start
        while index < limit, index - start < 4, passage.tokens[index].isCapitalised, !passage.isClosed(index) {
            let item = item(at: index)
            if entry(item, .organisationHead) != nil { return true }
            index = item.range.upperBound
        }
        return false
    }

    /// "Sandola | Mayor Anton Berel": where the name of a town that no list knows begins, right before a post that takes
    /// a place.
    func unlistedPlace(in before: ArraySlice<Item>, endingAt position: Int) -> Int? {
        guard !sentence.isTitleCase, !sentence.isHeadline else { return nil }
        var start = position
        while start > before.startIndex {
            let item = before[start - 1]
            let isPart =
                item.isCapitalised
                ? item.entries.isEmpty || entry(item, .givenName, .familyFirst, .place) != nil
                : entry(item, .particle) != nil
            guard isPart, item.range.count == 1 else { break }
            start -= 1
        }
        guard start < position, before[start].isCapitalised, entry(before[start], .givenName, .familyFirst) == nil
        else { return nil }
        // The first word of a sentence has a capital, whatever it is.
        let opens = before[start].range.lowerBound == sentence.range.lowerBound
        return opens && position - start < 2 && isInflected(before[start]) ? nil : start
    }

    /// "Embattled", "Newly".
    private func isInflected(_ item: Item) -> Bool {
        let token = passage.tokens[item.range.lowerBound]
        let bytes = passage.bytes[Int(token.start)..<Int(token.end)]
        return (passage.language.verbEndings + passage.language.adverbEndings).contains {
            bytes.count > $0.count + 1 && bytes.suffix($0.count).elementsEqual($0)
        }
    }

    /// "Secretary Interior Anton Berel", "Governor Punjab Anton Berel": the field or the place behind the head, without
    /// an "of".
    func isField(_ item: Item, of head: Item) -> Bool {
        guard item.isCapitalised, let post = entry(head, .post), !post.isPlural else { return false }
        return post.complements.contains(.portfolio) && entry(item, .portfolio) != nil
            || post.complements.contains(.place) && entry(item, .place) != nil && entry(item, .givenName) == nil
    }

    /// "union attorney general", "federal minister": of the whole country, where the post is one of the state.
    func isOfUnion(_ item: Item, _ post: LexiconEntry) -> Bool {
        guard entry(item, .modifier)?.modifier == .national, entry(item, .organisationHead) != nil else { return false }
        return post.postClass == .justice || post.postClass == .state && post.complements.contains(.portfolio)
    }

    /// "Balochistan levies chief": a word that no list knows is a service where a place stands before it.
    func isService(_ before: ArraySlice<Item>, _ index: Int, of post: LexiconEntry) -> Bool {
        guard post.complements.contains(.body), index > before.startIndex, !before[index].isCapitalised else {
            return false
        }
        return before[index].entries.isEmpty && entry(before[index - 1], .place, .country, .demonym) != nil
    }

    /// "Labour Minister", "Ministry of Labour", not "Labour minister", who is one of that party.
    func isFieldName(_ run: ArraySlice<Item>, at position: Int) -> Bool {
        guard entry(run[position], .portfolio) != nil else { return false }
        if position + 1 < run.endIndex { return run[position + 1].isCapitalised }
        return position > run.startIndex && entry(run[position - 1], .organisationHead) != nil
    }

    func isPartOfUnknown(_ run: ArraySlice<Item>, at position: Int) -> Bool {
        let isNext = position + 1 < run.endIndex && run[position + 1].isCapitalised && run[position + 1].entries.isEmpty
        let isLast =
            position > run.startIndex && run[position - 1].isCapitalised && run[position - 1].entries.isEmpty
        return isNext || isLast
    }
}
