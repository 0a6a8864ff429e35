// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Words that open a clause or stand before a phrase: "after the vote", "after the vote failed".
extension Chunker {
    /// A word that may open a clause is a preposition where no verb follows its phrase.
    mutating func settlePrepositions() {
        for index in chunks.indices where chunks[index].kind == .subordinator {
            let word = chunks[index].range.lowerBound
            guard passage.classes(word).contains(.preposition), index + 1 < chunks.count else { continue }
            switch chunks[index + 1].kind {
            case .phrase(let phrase):
                if index + 2 < chunks.count, case .verb(let verb) = chunks[index + 2].kind, !verbs[verb].isInfinitive,
                    !isPostBehindNominal(phrase, at: index), !isFronted(before: index, copula: verbs[verb])
                {
                    continue
                }
                if !isPostBehindNominal(phrase, at: index), opensClause(phrase, at: index + 1) { continue }
            case .verb(let verb): guard verbs[verb].isGerund else { continue }
            default: continue
            }
            chunks[index] = Chunk(kind: .preposition(passage.tokens[word].word), range: chunks[index].range)
        }
    }

    /// "Named as minister was Lena Marsh", "Replacing her as mayor is": the sentence begins with a participle.
    private func isFronted(before index: Int, copula: VerbGroup) -> Bool {
        guard copula.auxiliaries.contains(.be), copula.main.isEmpty,
            let first = chunks[..<index].first(where: { $0.kind != .adverb }), case .verb(let verb) = first.kind
        else { return false }
        return verbs[verb].isBare
            && verbs[verb].trigger.map { !$0.allForms.isDisjoint(with: [.participle, .gerund]) }
                ?? false
    }

    /// "since the head of the agency in Tula was arrested", "after its chief, General Anton Berel, resigned": what
    /// hangs on the phrase, or stands between commas behind somebody, and then a verb.
    private func opensClause(_ phrase: Int, at index: Int) -> Bool {
        let isPerson = reader.phrases[phrase].isPersonLike && reader.phrases[phrase].kind != .pronoun
        var position = index + 1
        // "Berel, a former deputy minister, was": the comma behind an apposition closes it.
        var isInside = reader.phrases[phrase].hasApposition
        var (isAside, isRelative) = (false, false)
        while position < chunks.count, position - index < 12 {
            switch chunks[position].kind {
            case .preposition, .adverb, .date: break
            // "as mayor, succeeding Berel, who resigned": the next verb is the pronoun's.
            case .relative: isRelative = !isInside && chunks[position - 1].kind == .comma && isAside
            // Only what a preposition, a comma or a relative clause ties to the phrase before.
            case .phrase: guard isInside || tiesPhrase(position - 1) else { return false }
            case .subordinator: guard isPreposed(position), !hasClause(position) else { return false }
            case .comma:
                guard isPerson else { return false }
                if isInside, case .verb(let verb) = next(position) { return isFinite(verbs[verb], of: isPerson) }
                isInside.toggle()
                if isInside, case .verb(let verb) = next(position) { isAside = verbs[verb].isGerundOnly }
            case .verb where isRelative: isRelative = false
            case .verb(let verb):
                if isInside, case .comma = chunks[position - 1].kind { break }
                if isInside, !reader.phrases[phrase].hasApposition { break }
                return isFinite(verbs[verb], of: isPerson) && !isFronted(before: index - 1, copula: verbs[verb])
            default: return false
            }
            position += 1
        }
        return false
    }

    private func next(_ index: Int) -> Chunk.Kind? { index + 1 < chunks.count ? chunks[index + 1].kind : nil }

    /// A word of both classes that is not settled yet: "after the head of the office under Berel resigned".
    private func isPreposed(_ index: Int) -> Bool {
        passage.classes(chunks[index].range.lowerBound).contains(.preposition)
    }

    /// "as minister after Berel was fired": the verb is that of the second word.
    private func hasClause(_ index: Int) -> Bool {
        guard case .phrase = next(index), case .verb(let verb) = next(index + 1) else { return false }
        return !verbs[verb].isInfinitive
    }

    private func tiesPhrase(_ index: Int) -> Bool {
        switch chunks[index].kind {
        case .preposition, .relative: true
        case .subordinator: isPreposed(index)
        default: false
        }
    }

    /// "was arrested", "resigned"; a bare participle behind a thing may be its attribute.
    private func isFinite(_ group: VerbGroup, of person: Bool) -> Bool {
        guard !group.isInfinitive, !group.isGerund else { return false }
        return !group.auxiliaries.isDisjoint(with: .auxiliary) || person && group.trigger != nil
    }

    /// "her resignation as mayor was accepted": a post without an article, behind the noun of a change.
    private func isPostBehindNominal(_ phrase: Int, at index: Int) -> Bool {
        guard index > 0, case .phrase(let before) = chunks[index - 1].kind else { return false }
        let post = reader.phrases[phrase]
        guard post.kind == .post, !post.isDefinite, !post.isIndefinite else { return false }
        if reader.phrases[before].kind == .nominal { return true }
        // "the appointment of Anton Berel as mayor was revoked".
        guard index > 2, reader.phrases[before].name != nil, case .preposition = chunks[index - 2].kind,
            case .phrase(let noun) = chunks[index - 3].kind
        else { return false }
        return reader.phrases[noun].kind == .nominal
    }
}
