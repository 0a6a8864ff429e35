// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Auxiliaries that something parts from their verb: "was on Tuesday jailed", "was, in his absence, jailed".
extension Chunker {
    mutating func joinAuxiliaries() {
        for index in chunks.indices {
            guard case .verb(let first) = chunks[index].kind, verbs[first].main.isEmpty,
                !verbs[first].auxiliaries.isDisjoint(with: [.be, .have]), let next = partedVerb(from: index),
                case .verb(let second) = chunks[next].kind, verbs[second].isBare,
                verbs[second].trigger?.allForms.contains(.participle) == true
            else { continue }
            verbs[second].auxiliaries.formUnion(verbs[first].auxiliaries)
            verbs[second].isNegated = verbs[second].isNegated || verbs[first].isNegated
            verbs[second].cues = verbs[first].cues + verbs[second].cues
            chunks[index] = Chunk(kind: .adverb, range: chunks[index].range)
            // What stands between is no subject of the verb.
            for between in (index + 1)..<next {
                if case .date = chunks[between].kind { continue }
                chunks[between] = Chunk(kind: .adverb, range: chunks[between].range)
            }
        }
    }

    /// The verb behind dates and adverbs, or behind an insertion between commas.
    private func partedVerb(from index: Int) -> Int? {
        var position = index + 1
        let isEnclosed = position < chunks.count && chunks[position].kind == .comma
        if isEnclosed { position += 1 }
        let start = position
        while position < chunks.count, position - start < 6 {
            switch chunks[position].kind {
            case .date, .adverb: position += 1
            case .preposition where isEnclosed:
                guard position + 1 < chunks.count, case .phrase = chunks[position + 1].kind else { return nil }
                position += 2
            case .comma where isEnclosed && position > start: return position + 1 < chunks.count ? position + 1 : nil
            case .verb: return !isEnclosed && position > start ? position : nil
            default: return nil
            }
        }
        return nil
    }

    /// "He's not | been arrested": the auxiliary hangs on the word before.
    func isNegatedByContraction(_ start: Int) -> Bool {
        start - 2 >= sentence.range.lowerBound && passage.classes(start - 1).contains(.negation)
            && passage.isPossessiveMark(start - 2)
    }

    /// A modal or a negation that opens a longer verb; a longer one over "be" only where a post stands behind it.
    func isOwnVerb(at index: Int, _ classes: WordClass) -> Bool {
        guard !classes.isDisjoint(with: [.modal, .negation]), let hit = verbHit(at: index), hit.end > index + 1 else {
            return false
        }
        guard classes.contains(.modal) else { return true }
        var next = hit.end
        while next < limit, next - hit.end < 2, !passage.classes(next).isDisjoint(with: [.article, .possessive]) {
            next += 1
        }
        guard next < limit, verbHit(at: next) == nil else { return false }
        return reader.nominalFollows(next) || reader.entry(reader.item(at: next), .organisationHead) != nil
    }

    /// What an auxiliary says of its verb; "is to" says it only where "to" opens an infinitive.
    func auxiliaryCue(at index: Int) -> CueHit? {
        passage.cues(at: index, limit: limit).first { hit in
            !passage.classes(hit.end - 1).contains(.infinitive) || opensInfinitive(hit.end)
        }
    }

    /// "is now to be": the cue "is to", with an adverb in between.
    func obligation(from auxiliary: Int, to infinitive: Int) -> CueHit? {
        let cues = passage.language.cues
        guard let first = cues.step(PhraseTrie.root, passage.tokens[auxiliary].word),
            let node = cues.step(first, passage.tokens[infinitive].word),
            let cue = passage.language.statusCues[Int(node)].first
        else { return nil }
        return CueHit(start: auxiliary, end: infinitive + 1, cue: cue)
    }

    /// "to" before a verb, not before a noun.
    func opensInfinitive(_ index: Int) -> Bool {
        guard index < limit, passage.tokens[index].kind == .word else { return false }
        // "to State Secretary Marsh": a capital is no verb.
        if passage.tokens[index].isCapitalised, !sentence.isTitleCase { return false }
        let classes = passage.classes(index)
        if !classes.isDisjoint(with: .auxiliary) || classes.contains(.adverb) { return true }
        if passage.triggers(at: index, limit: limit).contains(where: { $0.allForms.contains(.base) && !isGoal($0) }) {
            return true
        }
        if passage.cues(at: index, limit: limit).contains(where: { $0.cue.isVerb }) { return true }
        if passage.classes(index).contains(.leading), opensBody(index + 1) { return true }
        return passage.tokens[index].shape == .lower && !passage.isClosed(index)
            && passage.language.numbers[passage.tokens[index].word] == nil
            && !passage.isKnown(index, limit: limit)
    }

    /// "to head | the agency", "to head | Kenya's spy agency".
    private func opensBody(_ index: Int) -> Bool {
        guard index < limit, passage.tokens[index].kind == .word else { return false }
        return passage.tokens[index].isCapitalised && !sentence.isTitleCase
            || !passage.classes(index).isDisjoint(with: [.article, .possessive])
    }

    /// "sends him to jail for two months": a noun where what the verb does something to does not follow.
    private func isGoal(_ hit: TriggerHit) -> Bool {
        guard passage.isNoun(hit.start..<hit.end), hit.end >= limit || closesNoun(hit.end) else { return false }
        return hit.forms.allSatisfy { form in
            passage.language.frames[form.frame].patterns.allSatisfy { pattern in
                pattern.construction != .active || pattern.items.contains { $0.slot == .object }
            }
        }
    }

    func opensInfinitiveNegated(_ index: Int) -> Bool {
        index + 1 < limit && passage.classes(index + 1).contains(.infinitive)
    }

    /// "put the governor | under arrest": an active verb of change stands before, with its object or without.
    var followsObject: Bool {
        for (distance, chunk) in chunks.suffix(8).reversed().enumerated() {
            switch chunk.kind {
            case .verb(let index):
                // "Ousted president under house arrest": nothing before it that could have done it.
                if distance > 0, chunks.count == distance + 1, verbs[index].isBare { return false }
                return distance == 0 || verbs[index].trigger != nil && !verbs[index].isPassive
            case .phrase, .preposition, .and, .date, .adverb, .comma: continue
            default: return false
            }
        }
        return false
    }
}
