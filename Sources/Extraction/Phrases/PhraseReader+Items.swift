// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// The words of a run, as the lexicon knows them.
extension PhraseReader {
    /// One item of a run of nominal words.
    struct Item {
        let range: Range<Int>
        /// Entries of the longest match; empty for words that the lexicon does not hold.
        let entries: Range<Int32>
        let categories: LexiconEntry.Categories
        let isCapitalised: Bool
        let isNumber: Bool
    }

    // Asked several times of each word: one or two categories need no list.
    func entry(_ item: Item, _ category: LexiconEntry.Category) -> LexiconEntry? { entry(item, among: category.asSet) }

    func entry(
        _ item: Item, _ first: LexiconEntry.Category, _ second: LexiconEntry.Category,
        _ others: LexiconEntry.Category...
    ) -> LexiconEntry? {
        var wanted = first.asSet.union(second.asSet)
        for category in others { wanted.formUnion(category.asSet) }
        return entry(item, among: wanted)
    }

    private func entry(_ item: Item, among wanted: LexiconEntry.Categories) -> LexiconEntry? {
        guard !item.categories.isDisjoint(with: wanted) else { return nil }
        for number in item.entries {
            let entry = passage.language.lexicon.entries[Int(number)]
            if wanted.contains(entry.category.asSet) { return entry }
        }
        return nil
    }

    func item(at index: Int) -> Item {
        let token = passage.tokens[index]
        var longest = passage.longestMatch(at: index, limit: limit)
        if let match = longest, match.end > index + 1 {
            longest = shorterMatch(than: match, at: index) ?? beforeLongerPost(inside: match, at: index) ?? match
        }
        let found = longest?.value ?? .none
        return Item(
            range: index..<(longest?.end ?? index + 1), entries: found.numbers, categories: found.categories,
            isCapitalised: token.isCapitalised, isNumber: token.kind == .number)
    }

    /// "Head | of Security Council", where "head of security" is a post too: what begins behind "of" goes on beyond it.
    private func shorterMatch(
        than longest: PhraseHits<Lexicon.Entries>.Hit, at index: Int
    ) -> PhraseHits<Lexicon.Entries>.Hit? {
        guard longest.end - index > 2 else { return nil }
        for of in (index + 1)..<(longest.end - 1) where passage.classes(of).contains(.of) {
            let inner =
                passage.longestMatch(at: of + 1, limit: limit, .organisation)
                ?? passage.longestMatch(at: of + 1, limit: limit, .portfolio)
            // "head | of the district council", where "head of the district" is a post too.
            let goesOn =
                longest.end < limit && passage.longestMatch(at: longest.end, limit: limit, .organisationHead) != nil
            if goesOn || inner.map({ $0.end > longest.end }) == true {
                return passage.longestMatch(at: index, limit: of)
            }
        }
        return nil
    }

    /// "deputy | chief executive": a post inside the longest match that goes on behind it is the one that is meant.
    private func beforeLongerPost(
        inside found: PhraseHits<Lexicon.Entries>.Hit, at index: Int
    ) -> PhraseHits<Lexicon.Entries>.Hit? {
        guard found.value.categories.contains(LexiconEntry.Category.post.asSet) else { return nil }
        for inner in (index + 1)..<found.end {
            guard let post = passage.longestMatch(at: inner, limit: limit, .post), post.end > found.end else {
                continue
            }
            return passage.match(index..<inner)
        }
        return nil
    }

    /// "two miners shocked | Governor Berel": behind unknown words a capital begins another phrase, but for one adjective.
    func parts(_ item: Item, from run: [Item]) -> Bool {
        guard let last = run.last, !last.isCapitalised, !last.isNumber else { return false }
        // "In northern Tula": only what surely begins somebody's name or title.
        if entry(item, .post, .rank, .honorific, .givenName) != nil, opensSentence(run),
            entry(last, .post, .rank, .privateRole, .modifier, .organisationHead, .demonym) == nil
        {
            return true
        }
        guard last.entries.isEmpty else { return false }
        return run.dropLast().contains {
            !$0.isCapitalised && entry($0, .modifier) == nil
                && !passage.tokens[$0.range.upperBound].traits.contains(.joined)
        }
    }

    /// "By another decree Governor Berel was dismissed": behind a preposition that opens the sentence.
    private func opensSentence(_ run: [Item]) -> Bool {
        let first = sentence.range.lowerBound
        guard let start = run.first?.range.lowerBound, start > first, start - first < Self.longestRun,
            passage.classes(first).contains(.preposition)
        else { return false }
        return (first + 1..<start).allSatisfy { index in
            passage.tokens[index].kind != .mark && !passage.tokens[index].isCapitalised
                && passage.classes(index).isDisjoint(with: .auxiliary)
        }
    }

    /// "Interfax reports that", "our correspondent reports that": a word that is a noun too, over what somebody tells. The
    /// media have reports, and what "are false" is a noun.
    func tells(_ item: Item, behind last: Item, isOpened: Bool) -> Bool {
        let end = item.range.upperBound
        guard item.range.count == 1, !item.isCapitalised || sentence.isTitleCase, end < limit,
            passage.classes(end).contains(.complementiser)
        else { return false }
        let isName =
            last.isCapitalised && (last.entries.isEmpty || entry(last, .organisation) != nil)
        let isSomebody = isOpened && entry(last, .post, .privateRole, .organisationHead, .noun) != nil
        guard isName || isSomebody && !(end..<limit).contains(where: { isPluralCopula($0) }) else { return false }
        let isVerb = passage.cues(at: item.range.lowerBound, limit: limit).contains {
            $0.cue.isVerb && $0.cue.places.contains(.clause) && $0.cue.effect == .source
        }
        return isVerb
            && !passage.cues(at: last.range.lowerBound, limit: limit).contains { $0.cue.places.contains(.anonymous) }
    }

    private func isPluralCopula(_ index: Int) -> Bool {
        let classes = passage.classes(index)
        return classes.contains(.be) && classes.isDisjoint(with: .singular)
    }

    /// What a title says of its post, and a listed post of itself.
    func modifiers(in before: ArraySlice<Item>, into phrase: inout Phrase) {
        for item in before {
            if let modifier = entry(item, .modifier)?.modifier { phrase.modifiers.insert(modifier) }
        }
        // "vice governor", "deputy prime minister": what a listed post begins with.
        guard let post = phrase.post, post.count > 1,
            let first = passage.longestMatch(at: post.lowerBound, limit: post.upperBound, .modifier),
            first.value.numbers.contains(where: { lexicon.entries[Int($0)].modifier == .deputy })
        else { return }
        phrase.modifiers.insert(.deputy)
    }
}
