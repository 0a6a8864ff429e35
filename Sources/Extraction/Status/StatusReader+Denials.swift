// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// Clauses that deny what stands before them.
extension StatusReader {
    /// "The ministry denied it.", "This information is false.": the words of a sentence that denies the one before.
    var denialOfWhatWasSaid: String? { rebuttal ?? verdict(from: 0) }

    /// "He denies it", "Berel denied this": somebody, not an office, speaks.
    var isPersonsDenial: Bool {
        guard let chunk = parsed.chunks.indices.first(where: { parsed.verb($0) != nil }),
            let subject = parsed.subject(of: chunk)?.phrases.first
        else { return false }
        let phrase = parsed.phrases[subject]
        return phrase.name != nil || !phrase.pronounClass.isDisjoint(with: [.masculine, .feminine])
    }

    /// "about the dismissal of the minister the press service informs: this does not correspond to reality".
    func denial(behind filling: Filling) -> String? {
        parsed.chunks.indices.lazy.filter { $0 > filling.chunk && parsed.kind($0) == .boundary }
            .compactMap { verdict(from: $0 + 1) }.first
    }

    /// "FALSE: the governor was arrested", "Not true that he was": what stands at the head of a sentence says it of all
    /// behind it.
    var label: CueHit? {
        let (words, range) = (parsed.passage, parsed.sentence.range)
        guard let first = range.first(where: { words.tokens[$0].kind == .word }), first - range.lowerBound < 4 else {
            return nil
        }
        return words.cues(at: first, limit: range.upperBound).filter { hit in
            guard hit.cue.places.contains(.label), range.contains(hit.end) else { return false }
            return words.tokens[hit.end].isMark(":") || words.classes(hit.end).contains(.complementiser)
        }.max { $0.end < $1.end }
    }

    /// "Nonsense, she is at work.", "Her office: 'Rubbish.'": a word at the head of a sentence, or of what somebody says in it,
    /// that denies the one before.
    var outcry: String? {
        let (words, range) = (parsed.passage, parsed.sentence.range)
        let colon = range.prefix(8).first { words.tokens[$0].isMark(":") }
        let starts = [range.lowerBound, colon.map { $0 + 1 }].compactMap { $0 }.compactMap { start in
            (start..<range.upperBound).first { words.tokens[$0].kind == .word }
        }
        return starts.lazy.flatMap { words.cues(at: $0, limit: range.upperBound) }.first { hit in
            hit.cue.places.contains(.label) && hit.cue.effect == .denied
                && (hit.end == range.upperBound
                    || words.tokens[hit.end].kind == .mark && !words.tokens[hit.end].isMark(":"))
        }.map(self.words)
    }

    /// "The audio ("minister kidnapped") is FALSE": the last word of a sentence, of what stands in it as a quotation.
    func isRefuted(_ filling: Filling) -> CueHit? {
        guard let last = parsed.chunks.indices.last(where: { parsed.verb($0) != nil }), last > filling.chunk,
            let group = parsed.verb(last), !group.isNegated, group.auxiliaries.contains(.be),
            let hit = group.governing.first(where: { $0.cue.effect == .denied && $0.cue.places.contains(.predicate) }),
            parsed.chunks[..<filling.start].contains(where: { $0.kind == .quote || $0.kind == .openBracket }),
            parsed.chunks[filling.chunk..<last].contains(where: { $0.kind == .quote || $0.kind == .closeBracket })
        else { return nil }
        return hit
    }

    private var rebuttal: String? {
        guard let chunk = parsed.chunks.indices.first(where: { parsed.verb($0) != nil }),
            let group = parsed.verb(chunk),
            let hit = group.governing.first(where: { $0.cue.effect == .denied }), !group.isNegated, !group.isInfinitive,
            let object = parsed.phrase(chunk + 1), isWhatWasSaid(parsed.phrases[object])
        else { return nil }
        return words(hit)
    }

    /// What a clause's predicate says of a report: false, or not true. What somebody says between quotation marks may
    /// be said of the reason.
    private func verdict(from first: Int) -> String? {
        guard let chunk = parsed.chunks.indices.first(where: { $0 >= first && parsed.verb($0) != nil }),
            let group = parsed.verb(chunk), !group.isInfinitive, parsed.kind(chunk + 1) != .complementiser,
            !parsed.chunks.contains(where: { $0.kind == .quote }),
            let subject = parsed.subject(of: chunk)?.phrases.first, subject >= 0,
            parsed.phrases[subject].range.lowerBound >= parsed.chunks[first].range.lowerBound,
            let hit = group.governing.first(where: { $0.cue.places.contains(.predicate) }),
            isReport(subject, hit.cue)
        else { return nil }
        switch hit.cue.effect {
        case .denied where !group.isNegated, .asserted where group.isNegated: return words(hit)
        default: return nil
        }
    }

    /// "it", "the reports"; and "the decree", of what is said of documents alone: a decree that is wrong was signed, one
    /// that is a fake was not.
    private func isReport(_ subject: Int, _ verdict: StatusCue) -> Bool {
        if isWhatWasSaid(parsed.phrases[subject]) { return true }
        switch cue(ofNoun: subject, .clause)?.cue.effect {
        case .rumoured: return true
        case .asserted: return verdict.places == .predicate && verdict.effect == .denied && !verdict.isVerb
        default: return false
        }
    }

    /// "it", "this".
    func isWhatWasSaid(_ phrase: Phrase) -> Bool {
        phrase.kind == .pronoun && phrase.pronounClass.isDisjoint(with: [.masculine, .feminine, .plural])
    }
}
