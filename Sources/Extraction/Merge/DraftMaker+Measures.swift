// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// Changes that a text tells to measure time or to count, not as news.
extension DraftMaker {
    /// "14 ministers resigned in three years": a count over a span of time.
    func isCountOfYears(_ person: Phrase, _ filling: Filling, _ parsed: ParsedSentence) -> Bool {
        guard person.isPlural, person.count != nil, person.name == nil else { return false }
        // "More than twenty mayors have been killed since 2018".
        let isPerfect = parsed.verb(filling.chunk)?.auxiliaries.contains(.have) ?? false
        let isSinceLong =
            isPerfect
            && parsed.chunks.indices.dropFirst(filling.chunk).prefix(8).contains { chunk in
                guard case .date(let index) = parsed.chunks[chunk].kind else { return false }
                return parsed.dates[index].isSince && !parsed.dates[index].isNear
            }
        if isSinceLong { return true }
        return parsed.prepositions(after: filling.chunk, crossesVerb: false).contains { found in
            guard parsed.passage.classes(parsed.chunks[found.chunk - 1].range.lowerBound).contains(.place),
                let index = parsed.phrase(found.chunk), parsed.phrases[index].kind == .thing
            else { return false }
            return days(at: parsed.phrases[index].range.upperBound - 1, parsed) > 30
        }
    }

    /// "Ten years after the arrest", "five months after she took office": the event by which something else is dated.
    func isMeasure(_ filling: Filling, _ parsed: ParsedSentence) -> Bool {
        let first = filling.construction == .nominal ? filling.chunk : min(filling.start, filling.chunk)
        guard first > 0, parsed.chunks.indices.contains(first - 1) else { return false }
        let word = parsed.chunks[first - 1].range.lowerBound
        return parsed.passage.classes(word).contains(.subordinator) && word > parsed.sentence.range.lowerBound
            && days(at: word - 1, parsed) >= 30
    }

    /// "resigned shortly after her appointment": readers know how somebody came into the post that the sentence is about.
    func isStartOfTerm(_ person: Phrase, _ frame: Frame, _ filling: Filling, _ parsed: ParsedSentence) -> Bool {
        guard frame.kind.family == .entry, filling.construction == .nominal, filling.chunk > 0,
            person.pronounClass.contains(.possessive)
        else { return false }
        return parsed.passage.classes(parsed.chunks[filling.chunk - 1].range.lowerBound)
            .contains([.preposition, .subordinator])
    }

    /// The length of the unit of time that a word names; 0 for other words.
    private func days(at token: Int, _ parsed: ParsedSentence) -> Int {
        parsed.passage.language.calendar.units[parsed.passage.tokens[token].word] ?? 0
    }
}
