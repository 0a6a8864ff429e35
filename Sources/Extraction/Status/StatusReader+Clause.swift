// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// What the clause of an event itself says of it.
extension StatusReader {
    /// "Defence minister Anton Berel appointed vice president.": the participle is all the verb that there is.
    func isFlash(_ filling: Filling) -> Bool {
        guard !filling.isRelative, filling.start < filling.chunk else { return false }
        return parsed.chunks.indices.allSatisfy { chunk in
            if chunk == filling.chunk { return true }
            if chunk < filling.start { return parsed.isDate(chunk) || parsed.kind(chunk) == .adverb }
            guard let group = parsed.verb(chunk) else { return parsed.kind(chunk) != .relative }
            return chunk > filling.chunk && (group.isInfinitive || group.isGerundOnly)
        }
    }

    /// "Marsh, against whom a case was opened": whom it befalls stands before the pronoun, and another subject behind it.
    func isAgainstWhom(_ filling: Filling) -> Bool {
        guard
            let relative = parsed.chunks.indices.last(where: { position in
                position < filling.chunk && parsed.kind(position) == .relative && parsed.isPreposition(position - 1)
            }), parsed.isOneClause(relative..<filling.chunk)
        else { return false }
        let opening = parsed.chunks[relative].range.lowerBound
        return filling.persons.allSatisfy { parsed.phrases[$0].range.upperBound <= opening }
    }

    /// "A judge ordered the mayor freed": done where such an order is.
    func isOrdered(_ filling: Filling) -> Bool {
        filling.start < filling.chunk
            && parsed.verb(filling.start - 1)?.governing.contains {
                $0.cue.effect == .announced && $0.cue.places.contains(.infinitive)
            } == true
    }

    /// "It was the mayor who was arrested": the relative clause is the news.
    func isCleft(_ filling: Filling) -> Bool {
        var position = filling.start
        while position > 0, filling.start - position < 4 {
            position -= 1
            guard let group = parsed.verb(position) else { continue }
            guard group.main.isEmpty, group.auxiliaries.contains(.be), let subject = parsed.phrase(position - 1) else {
                return false
            }
            let phrase = parsed.phrases[subject]
            return phrase.kind == .pronoun && phrase.pronounClass.isDisjoint(with: [.masculine, .feminine])
                && !phrase.isPlural
        }
        return false
    }

    /// "Former senator dead? Far from it": a headline that asks, and answers.
    func isAsked(_ filling: Filling) -> Bool {
        guard parsed.sentence.isHeadline else { return false }
        for index in filling.trigger.end..<parsed.sentence.range.upperBound {
            let token = parsed.passage.tokens[index]
            if token.isMark("?") { return true }
            if [".", "!", ":", ";"].contains(where: { token.isMark($0) }) { return false }
        }
        return false
    }

    /// "Junta chief sacks prime minister.": one holder of a post without an article, as in headlines; rules have one.
    func isHeadlinese(_ filling: Filling) -> Bool {
        guard parsed.sentence.order == 0, !filling.isRelative, filling.construction == .active,
            filling.persons.count == 1
        else { return false }
        let person = parsed.phrases[filling.persons[0]]
        return person.kind == .post && person.post != nil && !person.isPlural && !person.isDefinite
            && !person.isIndefinite && person.pronounClass.isEmpty
    }

    /// "has been fired more often than any of us", "is arrested regularly": behind the verb.
    func habitBehind(_ chunk: Int) -> String? {
        for position in (chunk + 1)..<min(chunk + 3, parsed.chunks.count) {
            guard parsed.kind(position) == .adverb || parsed.kind(position) == .other else { return nil }
            let range = parsed.chunks[position].range
            for index in range {
                let hits = parsed.passage.cues(at: index, limit: range.upperBound)
                if let hit = hits.first(where: { $0.cue.places.contains(.habit) }) { return words(hit) }
            }
        }
        return nil
    }

    /// Cues of manner between the beginning of the clause and its verb: "was reportedly fired".
    func beside(from start: Int, to end: Int, _ found: inout Assessment) {
        var first = start
        while first > 0, parsed.kind(first - 1) == .comma || parsed.kind(first - 1) == .adverb { first -= 1 }
        guard first < end else { return }
        for chunk in first..<end where parsed.kind(chunk) == .adverb {
            let range = parsed.chunks[chunk].range
            for hit in parsed.passage.cues(at: range.lowerBound, limit: range.upperBound) {
                if hit.cue.places.contains(.adverb) { found.apply(hit.cue.effect, words(hit)) }
            }
        }
    }

    /// "Rumours swept the capital that", "Word spread that": what the claim's noun says, whatever its verb is.
    func spread(by group: VerbGroup, at chunk: Int, _ found: inout Assessment) {
        guard group.trigger == nil || !group.isPassive,
            let noun = parsed.subject(of: chunk)?.phrases.first, let cue = cue(ofNoun: noun, .clause)
        else { return }
        found.apply(cue.cue.effect, words(cue))
    }

    /// "Rumours swept the capital this week that": "that" stands apart from its noun.
    func apart(at position: Int, _ found: inout Assessment) {
        guard parsed.passage.classes(parsed.chunks[position].range.lowerBound).contains(.complementiser),
            let verb = parsed.chunks.indices.last(where: { $0 < position && parsed.verb($0) != nil }),
            let group = parsed.verb(verb)
        else { return }
        spread(by: group, at: verb, &found)
    }

    /// "were killed or captured": neither is asserted.
    func choice(_ filling: Filling, _ found: inout Assessment) {
        let other = filling.chunk + 2
        guard parsed.kind(filling.chunk + 1) == .or,
            parsed.kind(other) == .other || parsed.verb(other).map({ $0.trigger == nil }) == true
        else { return }
        found.weaken(to: .rumoured, parsed.passage.text(parsed.chunks[filling.chunk + 1].range))
    }

    /// "neither resigned nor was arrested", "nor was he charged": the word that denies what it joins.
    func nor(_ filling: Filling) -> String? {
        let first = max(0, filling.chunk - 4)
        for chunk in (first..<filling.chunk).reversed() {
            if parsed.kind(chunk) == .subordinator || parsed.kind(chunk) == .complementiser { return nil }
            guard parsed.isList(chunk) else { continue }
            let range = parsed.chunks[chunk].range
            // "Neither Berel nor Marsh was": between two subjects it denies nothing that "neither" has not denied.
            let isInList = filling.persons.contains { parsed.phrase(chunk + 1) == $0 } && filling.persons.count > 1
            if !isInList, parsed.passage.classes(range.lowerBound).contains([.and, .negation]) {
                return parsed.passage.text(range)
            }
        }
        return nil
    }

    func tense(_ group: VerbGroup, _ filling: Filling, _ found: inout Assessment) {
        guard let hit = group.trigger else { return }
        let forms = hit.forms.first { $0.frame == filling.frame }?.forms ?? []
        let frame = parsed.passage.language.frames[filling.frame]
        // "is leaving", "is being replaced": under way. "is acting in her place", "is awaiting trial": so it is.
        if forms.contains(.gerund), group.auxiliaries.contains(.be), !group.auxiliaries.contains(.have),
            !frame.isLasting, frame.subtype != "acting"
        {
            found.weaken(to: .expected, parsed.passage.text(group.range))
        }
        found.isPresent =
            group.isBare && !parsed.sentence.isHeadline && !forms.isEmpty
            && forms.isSubset(of: [.present, .base])
        // "is suspended, arrested and reinstated": the auxiliary of the first verb counts for all.
        let lender = filling.isReduced ? filling.borrowedFrom.flatMap { parsed.verb($0) } ?? group : group
        if lender.auxiliaries.contains(.be), !lender.auxiliaries.contains(.past), !lender.auxiliaries.contains(.have),
            lender.auxiliaries.isDisjoint(with: .modal), forms.contains(.participle), filling.construction == .passive,
            !parsed.sentence.isHeadline, parsed.phrases[filling.persons[0]].name == nil,
            parsed.phrases[filling.persons[0]].kind == .post
        {
            // "ministers are appointed by the president": how things are done.
            found.drop("a general rule")
        }
        if group.isBare, !parsed.sentence.isHeadline || filling.isRelative,
            forms.isDisjoint(with: [.past, .participle, .gerund]),
            parsed.phrases[filling.persons[0]].name == nil, !isHeadlinese(filling),
            // "61 officers change jobs": a number is of some, not of all.
            parsed.phrases[filling.persons[0]].count?.exact ?? 0 < 2
        {
            found.drop("a general rule")
        }
    }
}

extension ParsedSentence {
    /// No other verb, and nothing that ends or joins clauses, stands in these chunks.
    func isOneClause(_ chunks: Range<Int>) -> Bool {
        chunks.allSatisfy { kind($0) != .boundary && kind($0) != .and && !self.chunks[$0].isVerb }
    }
}
