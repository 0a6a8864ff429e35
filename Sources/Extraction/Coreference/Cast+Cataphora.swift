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
                parsed.opensWithAdjunct, let first = parsed.phrase(comma + 1), parsed.phrases[first].name != nil,
                let bearers = actors(behind: comma, first, parsed, sentence)
            else { continue }
            let range = parsed.phrases[first].range
            guard isFirst(bearers, sentence, behind: range, sentences) else { continue }
            for chunk in 0..<comma {
                guard let index = parsed.phrase(chunk), character(of: index, in: sentence) == nil,
                    mayMean(parsed.phrases[index], bearers)
                else { continue }
                if bearers.count == 1 {
                    appear(bearers[0], parsed.phrases[index], index, sentence)
                } else {
                    name(index, as: bearers, in: sentence)
                }
            }
        }
    }

    /// "his", "him" of a man, "their" of two.
    private func mayMean(_ phrase: Phrase, _ bearers: [Int]) -> Bool {
        let classes = phrase.pronounClass
        guard phrase.kind == .pronoun || classes.contains(.possessive) && phrase.post == nil else { return false }
        if bearers.count > 1 {
            return classes.contains(.plural) && classes.isDisjoint(with: [.firstPerson, .secondPerson])
        }
        let gender: Gender? =
            classes.contains(.masculine) ? .masculine : classes.contains(.feminine) ? .feminine : nil
        return gender != nil && characters[bearers[0]].gender ?? gender == gender
    }

    /// The subjects behind the comma. A verb of saying may have another in mind ("After he was arrested, Colonel Berel
    /// said"), and so may one that befalls somebody ("After his arrest, President Berel dismissed the governor").
    private func actors(behind comma: Int, _ first: Int, _ parsed: ParsedSentence, _ sentence: Int) -> [Int]? {
        let verbs = parsed.chunks.indices.filter { $0 > comma && $0 <= comma + ParsedSentence.reach }
        for chunk in verbs {
            guard let group = parsed.verb(chunk), let subject = parsed.subject(of: chunk), !subject.isRelative,
                subject.phrases.first == first
            else { continue }
            let people = subject.phrases.compactMap { character(of: $0, in: sentence) }
            guard people.count == subject.phrases.count else { return nil }
            // "was dismissed" says nothing of a claim.
            if group.isPassive, group.trigger != nil { return people }
            let isTold = group.trigger != nil && !parsed.startsClause(after: chunk)
            if !isTold, group.governing.contains(where: { $0.cue.places.contains(.clause) }) { return nil }
            let strikes = (parsed.objects(after: chunk)?.phrases ?? []).contains { index in
                parsed.phrases[index].isPersonLike && parsed.phrases[index].kind != .pronoun
            }
            return strikes ? nil : people
        }
        return nil
    }

    /// Nobody else is told of in the sentences that a pronoun reaches, nor before the name in its own.
    private func isFirst(_ bearers: [Int], _ sentence: Int, behind range: Range<Int>, _ sentences: [ParsedSentence])
        -> Bool
    {
        for current in max(0, sentence - Self.reach)...sentence {
            let limit = current == sentence ? range.lowerBound : .max
            let others = (appearances[current] ?? []).contains {
                !bearers.contains($0.character) && $0.position < limit
            }
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

extension ParsedSentence {
    /// "After", "Shortly after", "Two days after".
    var opensWithAdjunct: Bool {
        let opening = chunks.first { chunk in
            switch chunk.kind {
            case .adverb: false
            case .phrase(let index): phrases[index].kind != .thing || phrases[index].isDefinite
            default: true
            }
        }
        guard let opening else { return false }
        return !passage.classes(opening.range.lowerBound).isDisjoint(with: [.preposition, .subordinator])
    }
}
