// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Words that are verbs elsewhere, and here stand before a noun or are one.
extension Chunker {
    /// "By presidential | order": a bare word behind a preposition that opens the sentence waits for its noun.
    var isBehindOpening: Bool {
        guard chunks.count == 2, isPreposition(0), case .phrase(let index) = chunks[1].kind else { return false }
        let phrase = reader.phrases[index]
        return phrase.kind == .thing && !phrase.isPlural && !phrase.isDefinite && !phrase.isIndefinite
            && phrase.range.count == 1
    }

    /// "By royal decree Anton Berel was": the noun that the adjective waited for belongs to the opening.
    mutating func joinOpening() {
        guard chunks.count > 3, isPreposition(0), case .phrase(let index) = chunks[1].kind, chunks[2].kind == .other,
            case .phrase = chunks[3].kind, reader.phrases[index].kind == .thing, !reader.phrases[index].isDefinite,
            passage.tokens[chunks[2].range.lowerBound].shape == .lower
        else { return }
        merge(1...2, as: .phrase(index))
    }

    /// "into forced retirement": behind a preposition, a participle belongs to the noun of change behind it.
    func describesNoun(_ hit: CueHit) -> Bool {
        guard case .preposition = chunks.last?.kind, hasEnding(hit.start, passage.language.verbEndings), hit.end < limit
        else { return false }
        return passage.isNoun(hit.start..<hit.end) || entryOpens(at: hit.start, beyond: hit.end)
    }

    /// A longer word of the lists begins here.
    private func entryOpens(at index: Int, beyond end: Int) -> Bool {
        let found = reader.item(at: index)
        return found.range.upperBound > end && reader.entry(found, .noun, .portfolio) != nil
    }

    /// "acquitted retired general Berel": a participle before a post that follows another verb describes its bearer.
    func isModifier(_ hit: TriggerHit) -> Bool {
        let found = reader.item(at: hit.start)
        guard found.range.upperBound == hit.end, let entry = reader.entry(found, .modifier),
            reader.nominalFollows(hit.end)
        else { return false }
        switch chunks.last?.kind {
        case .verb, .preposition: return true
        case nil, .comma, .boundary: return entry.modifier == .retired
        // "was moved, and retired Colonel Anton Berel became": a verb behind the name.
        case .and: return entry.modifier == .retired && isVerb(behindNameAt: hit.end)
        default: return false
        }
    }

    /// A verb right behind the capitals that begin at a token.
    private func isVerb(behindNameAt start: Int) -> Bool {
        guard let end = (start..<min(limit, start + 8)).first(where: { !passage.tokens[$0].isCapitalised }) else {
            return false
        }
        return end > start
            && (!passage.classes(end).isDisjoint(with: .auxiliary) || verbHit(at: end) != nil)
    }
}
