// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// Whom the words of a filling stand for: why a person gives no draft, or another one than elsewhere.
extension DraftMaker {
    /// The classifier finds it probable that such a change befell them.
    func isVouched(_ draft: Draft) -> Bool {
        guard let opinion, case .character(let character) = draft.affected,
            let heard = opinion.opinion(of: draft.kind, for: character)
        else { return false }
        return heard.probability >= SecondOpinion.least || heard.family >= SecondOpinion.leastFamily
    }

    /// Somebody of whom the text says neither a post nor a trade.
    func mayHoldPost(_ known: Character, _ filling: Filling) -> Bool {
        if filling.isClassified { return !known.isPrivate && known.isSurelyPerson }
        return !known.isPrivate && known.posts.isEmpty && known.rank == nil && !known.leadsArmedGroup
            && known.isSurelyPerson && known.words.count > 1
    }

    /// "chose Lena Marsh as its candidate for mayor".
    func isCandidacy(_ post: Phrase, _ parsed: ParsedSentence) -> Bool {
        post.post?.contains { parsed.passage.classes($0).contains(.candidacy) } ?? false
    }

    func isWatched(_ phrase: Int, in sentence: Int) -> Bool {
        cast.character(of: phrase, in: sentence).map { cast.characters[$0].watched != nil } ?? false
    }

    /// "dismissed a deputy head of the service", whose new deputy head the text names: the one before. "The new minister
    /// will be sworn in", of whose post the text only names the last holder: the next.
    func isAnother(_ found: Phrase, _ frame: Frame, _ character: Int, in index: Int) -> Bool {
        guard found.kind == .post, found.name == nil, !found.isOwned, !found.isCounted else { return false }
        let (known, parsed) = (cast.characters[character], sentences[index])
        switch frame.kind.family {
        case .exit:
            let isLead = parsed.passage.isTitle || parsed.sentence.order == 0
            return (isLead || found.isIndefinite) && known.isGaining && !known.isLosing
                && cast.onlyEnters(character, after: index, described: found, parsed)
        case .entry: return found.modifiers.contains(.new) && known.isLosing && !known.isGaining
        case .move, .legal, .fate: return cast.onlyEnters(character, after: index, described: found, parsed)
        }
    }

    /// The phrase without its article.
    static func bare(_ phrase: Phrase, _ parsed: ParsedSentence) -> Range<Int> {
        var start = phrase.range.lowerBound
        while start + 1 < phrase.range.upperBound, parsed.passage.classes(start).contains(.article) { start += 1 }
        return start..<phrase.range.upperBound
    }
}
