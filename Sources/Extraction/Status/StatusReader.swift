// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Walks from an event up the chain of what embeds it, and gathers what each link says of its truth.
struct StatusReader {
    let parsed: ParsedSentence

    static let longestChain = 8

    init(_ parsed: ParsedSentence) { self.parsed = parsed }

    func assess(_ filling: Filling, isLead: Bool) -> Assessment {
        var found = Assessment()
        if parsed.sentence.isQuestion || isAsked(filling) { found.drop("a question") }
        switch filling.construction {
        case .nominal:
            if !isLead { found.asides.insert(.noun) }
            noun(filling, &found)
        case .active, .passive:
            if filling.isReduced, filling.borrowedFrom == nil, filling.identity == nil, !parsed.sentence.isHeadline,
                !isFlash(filling), !isOrdered(filling)
            {
                found.asides.insert(.participle)
            }
            verb(filling, &found)
        }
        attributions(filling, &found)
        verdict(after: filling, &found)
        for hit in [label, isRefuted(filling)].compactMap({ $0 }) { found.apply(hit.cue.effect, words(hit)) }
        conditions(filling, &found)
        found.settle()
        return found
    }

    func words(_ hit: CueHit) -> String { parsed.passage.text(hit.start..<hit.end) }

    // MARK: Verbs

    private func verb(_ filling: Filling, _ found: inout Assessment) {
        guard let group = parsed.verb(filling.chunk) else { return }
        own(group, &found, isNegative: parsed.passage.language.frames[filling.frame].isNegative)
        if let copula = filling.copula.flatMap({ parsed.verb($0) }) { own(copula, &found) }
        let source = filling.borrowedFrom.flatMap { parsed.verb($0) }
        let lender = group.isBare ? source : nil
        if let lender { own(lender, &found) }
        // "would step down and be replaced": a bare "be" hangs on the modal before it.
        if let source, lender == nil, !group.isInfinitive, source.auxiliaries.contains(.modal),
            group.auxiliaries.contains(.be), group.auxiliaries.isDisjoint(with: [.past, .singular, .have, .modal])
        {
            own(source, &found)
        }
        let telling = lender.map { group.auxiliaries.union($0.auxiliaries) } ?? group.auxiliaries
        if telling.contains([.have, .past]) { found.asides.insert(.pastPerfect) }
        if filling.isRelative || isAgainstWhom(filling), !hasRecentDate(behind: filling.chunk), !isCleft(filling) {
            found.asides.insert(.relative)
        }
        // "thanked him for not resigning", "decided not to dismiss her": nothing was said to have happened.
        if group.isNegated, group.isGerund || group.isInfinitive, !group.auxiliaries.contains(.have) {
            found.drop("not done")
        }
        if let habit = habitBehind(filling.chunk) { found.drop("a habit: \(habit)") }
        tense(group, filling, &found)
        choice(filling, &found)
        if isWish(group, filling) { found.drop("a wish") }
        if isInvertedCondition(group, filling) { found.drop("a condition") }
        // "faces no charges", "dismissed no minister".
        for index in filling.persons + [filling.noun].compactMap({ $0 }) where filling.construction == .active {
            let first = parsed.phrases[index].range.lowerBound
            if isNone(first) { found.deny(parsed.passage.text(first..<(first + 1))) }
        }
        let first = parsed.chunks[filling.start].range.lowerBound
        if filling.start < filling.chunk, parsed.passage.classes(first).contains(.negation) {
            found.deny(parsed.passage.text(first..<(first + 1)))
        }
        if let no = nor(filling) { found.deny(no) }
        // "Minister not arrested": headlines leave the auxiliary out.
        if group.isBare, parsed.kind(filling.chunk - 1) == .adverb {
            let word = parsed.chunks[filling.chunk - 1].range
            if parsed.passage.classes(word.lowerBound).contains(.negation) { found.deny(parsed.passage.text(word)) }
        }
        if let identity = filling.identity {
            if let copula = parsed.verb(identity) { own(copula, &found) }
            climb(from: filling.start, &found)
        } else if group.isInfinitive {
            infinitive(filling.chunk, &found)
        } else if parsed.passage.classes(group.range.lowerBound).contains(.gerund) {
            participle(filling.chunk, &found)
        } else if group.isGerundOnly {
            gerund(filling.chunk, &found)
        } else {
            beside(from: filling.start, to: filling.chunk, &found)
            climb(from: filling.start, &found)
            // "who has been made governor": a present perfect may tell news wherever it stands.
            let telling = lender?.auxiliaries ?? group.auxiliaries
            if found.isPresent, found.asides.contains(.relative), tellsTurn(filling) {
                // "who becomes defence minister": what is told in the present is no history.
                found.asides.remove(.relative)
            }
            if telling.contains(.have), !telling.contains(.past) {
                if found.asides.contains(.relative), parsed.sentence.order > 0 { found.asides.insert(.perfectRelative) }
                found.asides.subtract([.relative, .clause])
            }
        }
    }

    private func tellsTurn(_ filling: Filling) -> Bool {
        switch parsed.passage.language.frames[filling.frame].kind.family {
        case .entry, .move: true
        case .exit, .legal, .fate: false
        }
    }

    /// What stands inside the verb group; a frame may be one of what did not happen.
    func own(_ group: VerbGroup, _ found: inout Assessment, isNegative: Bool = false) {
        if group.isNegated, !isNegative {
            // "will not resign": what is not to come is no change, and no denial of one.
            if group.auxiliaries.contains(.modal) { found.drop("a refusal: \(parsed.passage.text(group.range))") }
            found.deny(parsed.passage.text(group.range))
        }
        for hit in group.cues {
            if hit.cue.places.contains(.habit) {
                found.drop("a habit: \(words(hit))")
            } else if hit.cue.places.contains(.modal) || hit.cue.places.contains(.adverb) {
                found.apply(hit.cue.effect, words(hit))
            }
        }
    }

    // MARK: Up the chain

    /// From the first chunk of a clause: what stands before it and embeds it.
    func climb(from start: Int, _ found: inout Assessment, depth: Int = 0) {
        guard depth < Self.longestChain else { return }
        var position = start - 1
        while position >= 0 {
            switch parsed.chunks[position].kind {
            case .quote, .adverb, .date: position -= 1
            case .comma where parsed.isDate(position - 1) || parsed.kind(position - 1) == .adverb: position -= 1
            default:
                return link(at: position, &found, depth: depth)
            }
        }
    }

    private func link(at position: Int, _ found: inout Assessment, depth: Int) {
        switch parsed.chunks[position].kind {
        case .complementiser:
            var before = position - 1
            while parsed.kind(before) == .quote || parsed.isDate(before) { before -= 1 }
            if let opening = parsed.insertion(endingAt: before) { before = opening - 1 }
            if let group = parsed.verb(before) { return said(by: group, at: before, &found, depth: depth) }
            while cue(at: before, .clause) == nil, parsed.isPreposition(before - 1), parsed.phrase(before - 2) != nil {
                before -= 2
            }
            if let index = parsed.phrase(before) {
                if let cue = cue(ofNoun: index, .clause) {
                    found.apply(cue.cue.effect, words(cue))
                    // "it is not true that".
                    if parsed.verb(before - 1)?.isNegated == true { found.deny(words(cue)) }
                    return up(fromNoun: before, &found, depth: depth)
                }
                // "told reporters that".
                if let group = parsed.verb(before - 1) { said(by: group, at: before - 1, &found, depth: depth) }
            }
        case .verb(let index):
            let group = parsed.verbs[index]
            if group.isInfinitive, group.main.isEmpty, depth == 0 {
                // "failed to have the governor removed": as true as the verb over "to have".
                return infinitive(position, &found)
            }
            // "dismissed the governor, who was arrested": it is the governor who was dismissed, not what is said of him.
            let isTold = parsed.kind(position + 2) == .comma && parsed.kind(position + 3) == .relative
            if isTold || group.trigger != nil, let object = parsed.phrase(position + 1),
                parsed.phrases[object].isPersonLike,
                group.governing.contains(where: { $0.cue.effect == .denied })
            {
                return
            }
            said(by: group, at: position, &found, depth: depth)
        case .subordinator, .preposition:
            let range = parsed.chunks[position].range
            if let hit = parsed.passage.cues(at: range.lowerBound, limit: parsed.sentence.range.upperBound).first(
                where: {
                    $0.cue.places.contains(.conjunction)
                })
            {
                found.apply(hit.cue.effect, words(hit))
                if let group = parsed.verb(position - 1) { said(by: group, at: position - 1, &found, depth: depth) }
            } else if isAside(range.lowerBound, at: position) {
                // "was remanded on Wednesday after he was charged": what led to the news belongs to it.
                if !hasRecentDate(before: position), !parsed.sentence.isHeadline { found.asides.insert(.clause) }
            }
        case .phrase:
            // "told reporters on Monday he would resign"; what somebody is told of himself may be a threat.
            guard let group = parsed.verb(position - 1), let told = parsed.phrase(position),
                parsed.phrases[told].pronounClass.isDisjoint(with: [.masculine, .feminine])
            else { return }
            said(by: group, at: position - 1, &found, depth: depth)
        case .relative: apart(at: position, &found)
        case .comma, .dash, .quote, .openBracket, .closeBracket, .boundary, .and, .or, .but, .adverb, .date,
            .including, .other:
            break
        }
    }

    /// Not "By decree of 16 June Berel was": no clause hangs on a mere preposition; nor "stays on, while Marsh was
    /// appointed": the one is news as much as the other.
    private func isAside(_ word: Int, at position: Int) -> Bool {
        let classes = parsed.passage.classes(word)
        guard classes.contains(.subordinator) else { return false }
        return !classes.contains(.contrasting) || position == 0
    }

    /// "the ministry said": the verb's effect, as strong as its subject, and on upwards.
    func said(by group: VerbGroup, at chunk: Int, _ found: inout Assessment, depth: Int) {
        guard let hit = group.governing.first(where: { $0.cue.places.contains(.clause) }) else {
            return spread(by: group, at: chunk, &found)
        }
        // "Reports that ...": a noun that looks like a verb has no subject.
        if let noun = noun(insteadOf: group, at: chunk, .clause) {
            found.apply(noun.cue.effect, words(noun))
            return up(fromNoun: chunk, &found, depth: depth)
        }
        found.isSaid = true
        apply(hit, of: group, at: chunk, .clause, &found)
        if group.isNegated, hit.cue.effect != .denied {
            // "has not confirmed that": it may be so, or not. "It is not true that": it is not.
            if hit.cue.places.contains(.predicate), group.auxiliaries.contains(.be) {
                found.deny(parsed.passage.text(group.range))
            } else {
                found.weaken(to: .rumoured, words(hit))
            }
        } else {
            own(group, &found)
        }
        guard let subject = parsed.subject(of: chunk) else { return }
        climb(from: subject.start, &found, depth: depth + 1)
    }

    /// "The council agreed to resign" is a body's, "agreed to release the minister from his post" anybody's decision on
    /// somebody else.
    private func decidesOnOthers(at chunk: Int) -> Bool {
        if let body = parsed.subject(of: chunk)?.phrases.first, parsed.phrases[body].kind == .organisation {
            return true
        }
        guard let next = parsed.chunks.indices.first(where: { $0 > chunk && parsed.chunks[$0].isVerb }),
            parsed.verb(next)?.isPassive == false, let object = parsed.objects(after: next)?.phrases.first
        else { return false }
        return parsed.phrases[object].isPersonLike && parsed.phrases[object].kind != .pronoun
    }

    func apply(
        _ hit: CueHit, of group: VerbGroup, at chunk: Int, _ place: StatusCue.Place, _ found: inout Assessment
    ) {
        if hit.cue.effect == .resolved, decidesOnOthers(at: chunk) { return found.apply(.asserted, words(hit)) }
        if hit.cue.effect == .voted {
            // "Twelve councillors voted to remove her": whether that is enough, other words say.
            let voters = parsed.subject(of: chunk)?.phrases.first.map { parsed.phrases[$0] }
            let isCounted = voters.map { $0.isPlural && $0.isPersonLike && $0.count != nil } ?? false
            return found.apply(isCounted ? .demanded : .asserted, words(hit))
        }
        guard hit.cue.effect == .source else { return found.apply(hit.cue.effect, words(hit)) }
        let isAnonymous: Bool
        if place == .infinitive, group.isPassive {
            // "is said to have resigned": nobody says so.
            isAnonymous = true
        } else if group.cues.contains(where: { $0.cue.effect == .asserted && $0.end >= group.main.upperBound }) {
            // "It should be recalled that": the text itself says so.
            isAnonymous = false
        } else {
            let subject = parsed.subject(of: chunk)
            let first = min(subject?.start ?? chunk, speaker(before: chunk))
            let range = parsed.chunks[first].range.lowerBound..<parsed.chunks[chunk].range.lowerBound
            // "it was reported", "is said": nobody vouches.
            isAnonymous = anonymous(in: range) != nil || subject == nil && group.isPassive
        }
        found.apply(isAnonymous ? .rumoured : .asserted, words(hit))
    }

    func cue(at chunk: Int, _ place: StatusCue.Place) -> CueHit? {
        parsed.phrase(chunk).flatMap { cue(ofNoun: $0, place) }
    }

    func cue(ofNoun index: Int, _ place: StatusCue.Place) -> CueHit? { parsed.nounCue(index, place) }
}
