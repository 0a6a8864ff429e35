// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// Sentences that say that nobody vouches for the one before.
extension StatusReader {
    /// "There was no immediate confirmation.", "The claim could not be verified.": the words that say so. What is in
    /// doubt has to be what was said, not some part of it: "have not confirmed where he is held" doubts no arrest.
    var doubtOfWhatWasSaid: String? {
        let sentence = parsed.sentence.range
        for index in sentence {
            guard
                let hit = parsed.passage.cues(at: index, limit: sentence.upperBound).first(where: {
                    $0.cue.places.contains(.next)
                })
            else { continue }
            return isAboutWhatWasSaid(hit) ? words(hit) : nil
        }
        return nil
    }

    private func isAboutWhatWasSaid(_ hit: CueHit) -> Bool {
        if let chunk = parsed.chunks.firstIndex(where: { $0.range.contains(hit.end - 1) }),
            let group = parsed.verb(chunk), group.isPassive, group.hasPastEnding
        {
            // "Her age could not be verified", "This has not been confirmed".
            if let subject = parsed.subject(of: chunk)?.phrases.first { return isClaim(subject) }
            let first = parsed.chunks[0].range.lowerBound
            return chunk == 1 && parsed.passage.classes(first).contains(.demonstrative)
        }
        guard let next = parsed.chunks.firstIndex(where: { $0.range.lowerBound >= hit.end }) else { return true }
        switch parsed.kind(next) {
        case .complementiser, .relative, .subordinator, .verb: return false
        case .phrase(let object): return isClaim(object)
        case .preposition:
            let isOf = parsed.passage.classes(parsed.chunks[next].range.lowerBound).contains(.of)
            return !isOf || parsed.phrase(next + 1).map(isClaim) ?? false
        default: return true
        }
    }

    /// "it", "that", "the report", "the claims"; "a report that he had fled" is another claim.
    private func isClaim(_ index: Int) -> Bool {
        guard !parsed.phrases[index].isIndefinite, !parsed.chunks.contains(where: { $0.kind == .complementiser }) else {
            return false
        }
        return isWhatWasSaid(parsed.phrases[index]) || cue(ofNoun: index, .clause)?.cue.effect == .rumoured
            || cue(ofNoun: index, .clause)?.cue.effect == .asserted
    }
}
