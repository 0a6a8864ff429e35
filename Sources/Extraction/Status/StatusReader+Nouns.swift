// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Events told by a noun.
extension StatusReader {
    func noun(_ filling: Filling, _ found: inout Assessment) {
        // "No charges against the minister".
        let first = parsed.chunks[filling.chunk].range.lowerBound
        if let no = [first, first - 1].first(where: { $0 >= parsed.sentence.range.lowerBound && isNone($0) }) {
            found.deny(parsed.passage.text(no..<(no + 1)))
        }
        predicate(of: filling, &found)
        up(fromNoun: filling.chunk, &found, depth: 0)
        if isGround(filling.chunk) { found.asides.insert(.history) }
    }

    /// "no".
    func isNone(_ word: Int) -> Bool { parsed.passage.classes(word).isSuperset(of: [.negation, .demonstrative]) }

    /// "jailed for the murder of the mayor": what somebody is tried for lies behind.
    private func isGround(_ chunk: Int) -> Bool {
        // "jailed for": a phrase may hold the preposition.
        let isTied =
            parsed.isPreposition(chunk - 1)
            || parsed.verb(chunk - 1).map { parsed.passage.classes($0.range.upperBound - 1).contains(.preposition) }
                ?? false
        guard isTied, let verb = parsed.chunks.indices.last(where: { $0 < chunk && parsed.verb($0) != nil }),
            let frame = parsed.verb(verb)?.trigger?.forms.first?.frame
        else { return false }
        return parsed.passage.language.frames[frame].kind.family == .legal
    }

    /// What governs a noun phrase: a noun before "of", or a verb.
    func up(fromNoun chunk: Int, _ found: inout Assessment, depth: Int) {
        guard depth < Self.longestChain else { return }
        var position = chunk - 1
        while parsed.kind(position) == .quote || parsed.kind(position) == .adverb { position -= 1 }
        if parsed.isPreposition(position) {
            if let index = parsed.phrase(position - 1) {
                if let cue = cue(ofNoun: index, .nominal) ?? cue(ofNoun: index, .clause),
                    !isGranted(position - 1, before: chunk)
                {
                    found.apply(cue.cue.effect, words(cue))
                }
                return up(fromNoun: position - 1, &found, depth: depth + 1)
            }
            if let group = parsed.verb(position - 1), group.trigger == nil || !group.isPassive {
                over(group, at: position - 1, &found, depth: depth)
            }
            return
        }
        // "dismissed as fake news reports of the arrest".
        if parsed.phrase(position) != nil, parsed.isPreposition(position - 1), let group = parsed.verb(position - 2) {
            return over(group, at: position - 2, &found, depth: depth)
        }
        // "the arrest and dismissal of": the first of two nouns is governed like the second.
        if parsed.isList(position), parsed.phrase(position - 1) != nil {
            return up(fromNoun: position - 1, &found, depth: depth + 1)
        }
        if let group = parsed.verb(position) { over(group, at: position, &found, depth: depth) }
    }

    private func over(_ group: VerbGroup, at chunk: Int, _ found: inout Assessment, depth: Int) {
        guard let hit = group.governing.first(where: { $0.cue.places.contains(.nominal) }) else { return }
        found.apply(hit.cue.effect, words(hit))
        for cue in group.cues where cue.cue.places.contains(.modal) && hit.cue.effect != .denied {
            found.apply(cue.cue.effect, words(cue))
        }
        if group.isNegated { found.deny(words(hit)) }
        // "is said to have tendered his resignation": as true as the verb over the infinitive.
        // "meant to dispel rumours of a dismissal": whatever the purpose, the rumour and its denial are there.
        if group.isInfinitive { return hit.cue.effect == .denied ? () : infinitive(chunk, &found) }
        guard let subject = parsed.subject(of: chunk) else { return }
        climb(from: subject.start, &found, depth: depth + 1)
    }

    /// "the dismissal was denied", "the reports of the dismissal are false".
    private func predicate(of filling: Filling, _ found: inout Assessment) {
        var position = filling.chunk + 1
        var steps = 0
        while parsed.isPreposition(position), parsed.phrase(position + 1) != nil, steps < 4 {
            position += 2
            steps += 1
        }
        while parsed.kind(position) == .adverb || parsed.isDate(position) { position += 1 }
        guard let group = parsed.verb(position), !group.isInfinitive else { return }
        if let hit = group.governing.first(where: { $0.cue.places.contains(.predicate) }) {
            found.apply(hit.cue.effect, words(hit))
            if group.isNegated { found.deny(words(hit)) }
        } else if let modal = group.cues.first(where: { $0.cue.effect == .hypothetical }) {
            found.apply(.hypothetical, words(modal))
        }
    }

    /// The noun that a word is which looks like a verb and has no subject: "Reports that", "A vote to".
    func noun(insteadOf group: VerbGroup, at chunk: Int, _ place: StatusCue.Place) -> CueHit? {
        guard group.isBare, group.trigger == nil && parsed.subject(of: chunk) == nil || isObject(chunk) else {
            return nil
        }
        return parsed.passage.cues(at: group.main.lowerBound, limit: group.main.upperBound).first {
            !$0.cue.isVerb && $0.cue.places.contains(place)
        }
    }

    /// "failed to gather enough votes to dismiss": behind another verb stands a noun.
    private func isObject(_ chunk: Int) -> Bool {
        var before = chunk - 1
        while parsed.kind(before) == .adverb || parsed.kind(before) == .other { before -= 1 }
        if let index = parsed.phrase(before), parsed.phrases[index].kind == .thing, let over = parsed.verb(before - 1) {
            return over.isInfinitive && !over.main.isEmpty && over.governing.isEmpty
        }
        return parsed.verb(before).map { !$0.main.isEmpty } ?? false
    }
}
