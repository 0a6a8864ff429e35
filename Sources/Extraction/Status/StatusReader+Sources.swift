// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// Who vouches for a sentence, and what it says of the claim elsewhere than over it.
extension StatusReader {
    /// "according to sources", ", sources said": who vouches for the sentence.
    func attributions(_ filling: Filling, _ found: inout Assessment) {
        let sentence = parsed.sentence.range
        for index in sentence {
            guard
                let hit = parsed.passage.cues(at: index, limit: sentence.upperBound).first(where: {
                    $0.cue.places.contains(.attribution)
                })
            else { continue }
            if hit.cue.effect == .hypothetical { found.apply(.hypothetical, words(hit)) }
            // "At the time": over the sentence only where it opens it.
            if hit.cue.effect == .past,
                index == sentence.lowerBound || hit.cue.places.contains(.conjunction) && opens(hit.end, filling)
            {
                found.apply(.past, words(hit))
            }
            let reach = hit.end..<min(hit.end + 8, sentence.upperBound)
            if let source = anonymous(in: reach) { found.apply(.rumoured, parsed.passage.text(hit.start..<source.end)) }
        }
        if parsed.sentence.isHeadline { tags(&found) }
        for chunk in parsed.chunks.indices where chunk != filling.chunk {
            guard let group = parsed.verb(chunk), group.governing.contains(where: { $0.cue.effect == .source }),
                chunk > filling.chunk, let speaker = trailing(chunk)
            else { continue }
            found.isSaid = true
            if let source = anonymous(in: speaker) {
                found.apply(.rumoured, parsed.passage.text(source.start..<group.range.upperBound))
            }
        }
    }

    /// "It is forty years since the king was deposed": no comma parts the words from the event.
    private func opens(_ end: Int, _ filling: Filling) -> Bool {
        // "two years after being jailed": the subject stands elsewhere.
        let start = parsed.verb(filling.chunk)?.isGerund == true ? filling.chunk : filling.start
        let first = parsed.chunks[start].range.lowerBound
        return first >= end && !(end..<first).contains { parsed.passage.tokens[$0].isMark(",") }
    }

    /// "..., sources said" at the end of a sentence: the tokens of who says it.
    private func trailing(_ chunk: Int) -> Range<Int>? {
        var first = chunk
        while first > 0, chunk - first < 6 {
            switch parsed.kind(first - 1) {
            case .comma, .quote, .dash:
                let range = parsed.chunks[first].range.lowerBound..<parsed.chunks[chunk].range.lowerBound
                return range.isEmpty ? nil : range
            case .phrase, .other, .adverb, .preposition, .and: first -= 1
            default: return nil
            }
        }
        return nil
    }

    func anonymous(in range: Range<Int>) -> CueHit? {
        for index in range {
            // "the army's media wing" is no medium.
            let hits = parsed.passage.cues(at: index, limit: range.upperBound)
            let end = hits.map(\.end).max()
            if let hit = hits.first(where: { $0.cue.places.contains(.anonymous) && $0.end == end }) { return hit }
        }
        return nil
    }

    /// "Two people familiar with the matter said": the first chunk of all that stands before a verb of saying.
    func speaker(before chunk: Int) -> Int {
        var first = chunk
        while first > 0, chunk - first < Self.longestChain {
            switch parsed.kind(first - 1) {
            case .phrase, .preposition, .adverb, .other, .quote, .and: first -= 1
            default: return first
            }
        }
        return first
    }

    /// "Reports: minister arrested", "Minister arrested - sources": a headline's source stands at its rim.
    private func tags(_ found: inout Assessment) {
        let tokens = parsed.sentence.range
        for chunk in parsed.chunks.indices where parsed.kind(chunk) == .boundary || parsed.kind(chunk) == .dash {
            let mark = parsed.chunks[chunk].range
            for rim in [tokens.lowerBound..<mark.lowerBound, mark.upperBound..<tokens.upperBound] {
                if rim.count <= 4, let hit = anonymous(in: rim) { found.apply(.rumoured, words(hit)) }
            }
        }
    }

    /// "Rumours that he had been fired proved unfounded": what the main clause says of the claim behind it.
    func verdict(after filling: Filling, _ found: inout Assessment) {
        guard found.status == .rumoured else { return }
        for index in parsed.chunks[filling.chunk].range.upperBound..<parsed.sentence.range.upperBound {
            for hit in parsed.passage.cues(at: index, limit: parsed.sentence.range.upperBound)
            where hit.cue.effect == .denied && hit.cue.places.contains(.predicate) && !hit.cue.isVerb {
                return found.deny(words(hit))
            }
        }
    }
}
