// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// Pronouns that stand before the name that they mean.
extension Cast {
    /// "Following his arrest, Governor Berel was dismissed", "Once a jury had cleared him, Mayor Berel returned": the
    /// subject behind the comma, where nobody was told of before.
    mutating func bindForward(_ sentences: [ParsedSentence]) {
        for (sentence, parsed) in sentences.enumerated() where !parsed.passage.isTitle {
            guard let comma = parsed.chunks.indices.first(where: { parsed.kind($0) == .comma }),
                opensWithAdjunct(parsed), let subject = parsed.phrase(comma + 1),
                let bearer = character(of: subject, in: sentence), parsed.phrases[subject].name != nil,
                acts(behind: comma + 1, parsed),
                isFirst(bearer, sentence, behind: parsed.phrases[subject].range, sentences)
            else { continue }
            for chunk in 0..<comma {
                guard let index = parsed.phrase(chunk), character(of: index, in: sentence) == nil else { continue }
                let phrase = parsed.phrases[index]
                let gender: Gender? =
                    phrase.pronounClass.contains(.masculine)
                    ? .masculine : phrase.pronounClass.contains(.feminine) ? .feminine : nil
                guard let gender, characters[bearer].gender ?? gender == gender,
                    phrase.kind == .pronoun || phrase.pronounClass.contains(.possessive) && phrase.post == nil
                else { continue }
                appear(bearer, phrase, index, sentence)
            }
        }
    }

    private func opensWithAdjunct(_ parsed: ParsedSentence) -> Bool {
        let opening = parsed.passage.classes(parsed.sentence.range.lowerBound)
        return opening.contains(.preposition) || opening.contains(.subordinator)
    }

    /// A verb of saying may have another in mind: "After he was arrested, Colonel Berel said".
    private func acts(behind subject: Int, _ parsed: ParsedSentence) -> Bool {
        var next = subject + 1
        while parsed.kind(next) == .adverb || parsed.isDate(next) { next += 1 }
        guard let group = parsed.verb(next) else { return false }
        return !group.governing.contains { $0.cue.places.contains(.clause) }
    }

    /// Nobody else is told of in the sentences that a pronoun reaches, nor before the name in its own.
    private func isFirst(_ bearer: Int, _ sentence: Int, behind range: Range<Int>, _ sentences: [ParsedSentence])
        -> Bool
    {
        for current in max(0, sentence - Self.reach)...sentence {
            let limit = current == sentence ? range.lowerBound : .max
            let others = (appearances[current] ?? []).contains { $0.character != bearer && $0.position < limit }
            let isUnknown = sentences[current].phrases.indices.contains { index in
                let phrase = sentences[current].phrases[index]
                return phrase.kind == .post && !phrase.isPlural && phrase.range.lowerBound < limit
                    && character(of: index, in: current) == nil
            }
            if current < sentence, isUnknown, !sentences[current].passage.isTitle { return false }
            if others || (shadows[current] ?? []).contains(where: { $0 < limit }) { return false }
        }
        return true
    }
}
