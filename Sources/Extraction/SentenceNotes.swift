// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// What `explain` says of a sentence beside its readings: the frames that do not fit, and the words that look like a
/// trigger and are read as something else.
struct SentenceNotes {
    private let parsed: ParsedSentence
    private var passage: Passage { parsed.passage }
    private var triggers: PhraseTrie { parsed.passage.language.triggers }

    init(_ parsed: ParsedSentence) { self.parsed = parsed }

    /// Each frame and reason once: several patterns of a frame often lack the same.
    func attempts(on trigger: TriggerHit) -> [ExtractionTrace.Attempt] {
        var tried: [Attempt] = []
        _ = FrameReader(parsed).readings(&tried)
        var told: [ExtractionTrace.Attempt] = []
        for attempt in tried where attempt.trigger == trigger.start {
            let next = ExtractionTrace.Attempt(
                frame: passage.language.frames[attempt.frame].id, form: attempt.construction?.rawValue,
                why: attempt.misfit.words(in: parsed))
            if !told.contains(next) { told.append(next) }
        }
        return told
    }

    /// A dropped candidate for each word that only looks like a trigger, in the order of the text; none for those that
    /// were read.
    func ruledOut(beside read: [TriggerHit]) -> [ExtractionTrace.Candidate] {
        var found: [ExtractionTrace.Candidate] = []
        var index = parsed.sentence.range.lowerBound
        while index < parsed.sentence.range.upperBound {
            guard let end = passage.walk(triggers, from: index, limit: parsed.sentence.range.upperBound).first?.end
            else {
                index += 1
                continue
            }
            let words = index..<end
            if !read.contains(where: { words.overlaps($0.start..<$0.end) }) {
                let frame = passage.triggers(at: index, limit: end).first?.forms.first?.frame
                found.append(candidate(words, frame))
            }
            index = end
        }
        return found
    }

    private func candidate(_ words: Range<Int>, _ frame: Int?) -> ExtractionTrace.Candidate {
        ExtractionTrace.Candidate(
            trigger: passage.text(words), frame: frame.map { passage.language.frames[$0].id }, form: nil,
            section: passage.isTitle ? .headline : .body,
            start: Int(passage.tokens[words.lowerBound].start), end: Int(passage.tokens[words.upperBound - 1].end),
            slots: [:], tried: [], cues: [], status: nil, dropped: reason(words))
    }

    private func reason(_ words: Range<Int>) -> String {
        let isJoined =
            passage.tokens[words.lowerBound].traits.contains(.joined)
            || words.upperBound < parsed.sentence.range.upperBound
                && passage.tokens[words.upperBound].traits.contains(.joined)
        if isJoined { return "no trigger here: a part of a compound" }
        guard let chunk = parsed.chunks.first(where: { $0.range.contains(words.lowerBound) }) else {
            return "no trigger here"
        }
        switch chunk.kind {
        case .phrase where chunk.range.count > words.count:
            return "no trigger here: a word of “\(passage.text(chunk.range))”"
        case .phrase: return "no trigger here: read as a noun"
        case .verb: return "no trigger here: another verb, “\(passage.text(chunk.range))”"
        case .date: return "no trigger here: a part of a date"
        case .preposition: return "no trigger here: read as a preposition"
        case .comma, .dash, .openBracket, .closeBracket, .quote, .boundary, .and, .or, .but, .relative, .complementiser,
            .subordinator, .including, .adverb, .other:
            return "no trigger here: neither a verb nor a noun of its clause"
        }
    }
}
