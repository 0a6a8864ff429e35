// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Events told by an infinitive, a gerund or a participle: as true as the verb or noun over them makes them.
extension StatusReader {
    func infinitive(_ chunk: Int, _ found: inout Assessment) {
        var position = chunk - 1
        while position >= 0, parsed.isTransparent(position) { position -= 1 }
        // "failed for the second time to elect".
        if let noun = parsed.phrase(position), parsed.phrases[noun].kind == .thing, parsed.isPreposition(position - 1),
            let group = parsed.verb(position - 2),
            let over = group.governing.first(where: { $0.cue.places.contains(.infinitive) })?.cue.effect,
            over == .hypothetical || over == .denied || cue(ofNoun: noun, .infinitive) == nil
        {
            position -= 2
        }
        // "To appoint Anton Berel as minister": the items of a decree.
        if position < 0 {
            let words = parsed.passage.text(parsed.chunks[chunk].range)
            return hasMainVerb(besides: chunk) ? found.drop("a purpose") : found.apply(.announced, words)
        }
        // "had no choice but to resign": the denial is of any other way.
        if parsed.kind(position) == .but, let group = parsed.verb(position - 1) ?? parsed.verb(position - 2) {
            for hit in group.cues where hit.cue.places.contains(.modal) { found.apply(hit.cue.effect, words(hit)) }
            if let subject = parsed.subject(of: chunk) { climb(from: subject.start, &found) }
            return
        }
        if let group = parsed.verb(position) { return governed(by: group, at: position, .infinitive, &found) }
        if let subject = parsed.subject(of: chunk), let group = parsed.verb(subject.start - 1),
            group.governing.contains(where: { $0.cue.places.contains(.infinitive) })
        {
            return governed(by: group, at: subject.start - 1, .infinitive, &found)
        }
        // "named Marsh to succeed Berel", "named Marsh to look after the post": as true as the naming.
        if let own = parsed.verb(chunk), let start = parsed.subject(of: chunk)?.start ?? phraseStart(before: chunk),
            let group = parsed.verb(start - 1), let hit = group.trigger, parsed.reverses(own) || fills(own, behind: hit)
        {
            let frames = parsed.passage.language.frames
            // A verb that means so in more than one use of it: "tapped", not "named (as her choice)".
            let told = hit.forms.compactMap { frames[$0.frame].fixedStatus }
            if let fixed = told.first, told.count > 1 || hit.forms.count == 1 {
                found.weaken(to: fixed, parsed.passage.text(group.range))
            }
            return governed(by: group, at: start - 1, .infinitive, &found)
        }
        // "decided to dismiss Berel and to end Marsh's term": the second is as true as the first.
        if parsed.isList(position), let first = infinitive(before: position) { return infinitive(first, &found) }
        // "was freed on Monday, only to be re-arrested": what came of it.
        if parsed.kind(position) == .comma, isRestricted(chunk - 1), adjunct(before: position, &found) { return }
        let nearest = position
        // "a request by prosecutors to detain": the noun before "by".
        while parsed.isPreposition(position - 1), parsed.phrase(position - 2) != nil,
            parsed.phrase(position).map({ cue(ofNoun: $0, .infinitive) == nil }) ?? false
        {
            position -= 2
        }
        guard let index = parsed.phrase(position) else {
            guard let governor = governor(before: nearest) else { return found.drop("a purpose") }
            return governed(by: governor.group, at: governor.chunk, .infinitive, &found)
        }
        if let cue = cue(ofNoun: index, .infinitive) {
            // "no plan to dismiss".
            let first = parsed.phrases[index].range.lowerBound
            if parsed.passage.classes(first).contains(.negation) { return found.drop("not meant") }
            if !isGranted(position, before: chunk) { found.apply(cue.cue.effect, words(cue)) }
            if parsed.verb(position - 1) != nil { return up(fromNoun: position, &found, depth: 0) }
            return climb(from: position, &found)
        }
        // "asked the minister to resign".
        if let group = parsed.verb(position - 1),
            group.governing.contains(where: { $0.cue.places.contains(.infinitive) })
        {
            return governed(by: group, at: position - 1, .infinitive, &found)
        }
        if parsed.sentence.isHeadline, !containsVerb(before: position) {
            return found.weaken(to: .expected, parsed.passage.text(parsed.chunks[chunk].range))
        }
        guard let governor = governor(before: nearest) else { return found.drop("a purpose") }
        governed(by: governor.group, at: governor.chunk, .infinitive, &found)
    }

    /// The phrase right before an infinitive: whom the verb before it names.
    private func phraseStart(before chunk: Int) -> Int? {
        let last = parsed.kind(chunk - 1) == .comma ? chunk - 2 : chunk - 1
        return parsed.phrase(last) == nil ? nil : last
    }

    /// A verb that tells who takes a post that is free, behind one that brings somebody in.
    private func fills(_ own: VerbGroup, behind entry: TriggerHit) -> Bool {
        let frames = parsed.passage.language.frames
        return own.trigger?.forms.contains { frames[$0.frame].fillsVacancy } == true
            && entry.forms.contains { frames[$0.frame].kind.family == .entry }
    }

    /// The infinitive that a list goes on from.
    private func infinitive(before list: Int) -> Int? {
        var position = list - 1
        while position >= 0, list - position < Self.longestChain {
            switch parsed.chunks[position].kind {
            case .verb(let index): return parsed.verbs[index].isInfinitive ? position : nil
            case .boundary, .complementiser, .relative, .but, .or: return nil
            default: position -= 1
            }
        }
        return nil
    }

    /// "only", before an infinitive.
    private func isRestricted(_ chunk: Int) -> Bool {
        parsed.kind(chunk) == .adverb
            && parsed.passage.classes(parsed.chunks[chunk].range.lowerBound).isSuperset(of: [.adverb, .ordinal])
    }

    /// "voted by 31 votes to 12 to strip her", "is said by the media to have fled": the verb over what stands between.
    private func governor(before end: Int) -> (group: VerbGroup, chunk: Int)? {
        var position = end
        while position >= 0, end - position < Self.longestChain {
            switch parsed.chunks[position].kind {
            case .preposition, .date, .adverb, .quote, .other: position -= 1
            case .phrase where parsed.isPreposition(position - 1): position -= 2
            case .verb(let index):
                let group = parsed.verbs[index]
                let governs = group.governing.contains {
                    $0.cue.places.contains(.infinitive) && ($0.cue.effect != .source || group.isPassive)
                }
                return governs ? (group, position) : nil
            default: return nil
            }
        }
        return nil
    }

    /// "granted a request to", "a motion to remove the speaker was adopted": what was only wished for is done.
    func isGranted(_ noun: Int, before chunk: Int) -> Bool {
        if grants(noun - 1) { return true }
        var position = chunk + 1
        while position < parsed.chunks.count, position - chunk < 12 {
            switch parsed.chunks[position].kind {
            case .verb(let index) where !parsed.verbs[index].isInfinitive && !parsed.verbs[index].isGerundOnly:
                return parsed.verbs[index].isPassive && grants(position)
            case .boundary, .relative, .complementiser, .subordinator, .but, .or: return false
            default: position += 1
            }
        }
        return false
    }

    private func grants(_ chunk: Int) -> Bool {
        guard let group = parsed.verb(chunk), !group.isNegated else { return false }
        return group.governing.contains { $0.cue.places.contains(.grant) }
    }

    private func hasMainVerb(besides chunk: Int) -> Bool {
        parsed.chunks.indices.contains { other in
            guard other != chunk, let group = parsed.verb(other) else { return false }
            return !group.isInfinitive && !group.isGerundOnly && !group.auxiliaries.isDisjoint(with: .auxiliary)
        }
    }

    private func containsVerb(before chunk: Int) -> Bool {
        parsed.chunks[..<chunk].contains { chunk in
            if case .verb = chunk.kind { return true }
            return false
        }
    }

    func gerund(_ chunk: Int, _ found: inout Assessment) {
        var position = chunk - 1
        while parsed.kind(position) == .adverb || parsed.isDate(position) { position -= 1 }
        if let group = parsed.verb(position) { return governed(by: group, at: position, .gerund, &found) }
        if let index = parsed.phrase(position) {
            // "a decree dismissing the minister".
            if let cue = cue(ofNoun: index, .gerund) ?? cue(ofNoun: index, .nominal) {
                found.apply(cue.cue.effect, words(cue))
                return up(fromNoun: position, &found, depth: 0)
            }
            // "reports of the minister resigning".
            if parsed.isPreposition(position - 1) { up(fromNoun: position, &found, depth: 0) }
        }
        if parsed.isPreposition(position),
            parsed.passage.classes(parsed.chunks[position].range.lowerBound).contains(.agentive)
        {
            // "surprised all by resigning": the main clause itself.
            guard let main = mainVerb(before: position), let group = parsed.verb(main) else { return }
            own(group, &found)
            if let subject = parsed.subject(of: main) { climb(from: subject.start, &found) }
            return
        }
        // "a decree on dismissing the minister", "the threat of firing him".
        if parsed.isPreposition(position), !isSubordinating(position), let noun = parsed.phrase(position - 1),
            let cue = cue(ofNoun: noun, .gerund) ?? cue(ofNoun: noun, .nominal)
        {
            found.apply(cue.cue.effect, words(cue))
            return up(fromNoun: position - 1, &found, depth: 0)
        }
        if parsed.isPreposition(position), !isSubordinating(position), let group = parsed.verb(position - 1),
            group.governing.contains(where: { $0.cue.places.contains(.gerund) })
        {
            return governed(by: group, at: position - 1, .gerund, &found)
        }
        // "reported that she had signed a decree on relieving": as true as what is said of the decree.
        if parsed.isPreposition(position), let noun = cue(at: position - 1, .nominal) {
            found.apply(noun.cue.effect, words(noun))
            return up(fromNoun: position - 1, &found, depth: 0)
        }
        // "approves rules for dismissing judges": a noun that might be a verb.
        if parsed.isPreposition(position), parsed.kind(position - 1) == .other {
            let range = parsed.chunks[position - 1].range
            let hits = parsed.passage.cues(at: range.lowerBound, limit: range.upperBound)
            if let hit = hits.first(where: { !$0.cue.isVerb && $0.cue.places.contains(.gerund) }) {
                return found.apply(hit.cue.effect, words(hit))
            }
        }
        if parsed.kind(position) == .comma, adjunct(before: position, &found) { return }
        // "without firing the minister".
        if parsed.isPreposition(position) {
            let range = parsed.chunks[position].range
            let hits = parsed.passage.cues(at: range.lowerBound, limit: range.upperBound)
            if let hit = hits.first(where: { $0.cue.places.contains(.gerund) && !$0.cue.isVerb }) {
                return found.apply(hit.cue.effect, words(hit))
            }
        }
        // "after firing the minister": presupposed.
        found.asides.insert(.gerund)
    }

    private func isSubordinating(_ chunk: Int) -> Bool {
        parsed.passage.classes(parsed.chunks[chunk].range.lowerBound).contains(.subordinator)
    }

    private func mainVerb(before chunk: Int) -> Int? {
        parsed.chunks[..<chunk].indices.last { parsed.verb($0).map { !$0.isInfinitive } ?? false }
    }

    /// "shook up the cabinet on Monday, firing the minister": as true as the clause that it goes with.
    private func adjunct(before comma: Int, _ found: inout Assessment) -> Bool {
        var position = comma - 1
        while position >= 0, comma - position < 24 {
            switch parsed.chunks[position].kind {
            case .boundary, .relative: return false
            case .verb(let index) where !parsed.verbs[index].isInfinitive && !parsed.verbs[index].isGerundOnly:
                guard let subject = parsed.subject(of: position), !subject.isRelative else { return false }
                let group = parsed.verbs[index]
                own(group, &found)
                if group.auxiliaries.contains([.have, .past]) { found.asides.insert(.pastPerfect) }
                climb(from: subject.start, &found)
                return true
            default: position -= 1
            }
        }
        return false
    }

    /// "a clip shows the minister being led away": as true as what the clip is said to show.
    func participle(_ chunk: Int, _ found: inout Assessment) {
        if parsed.phrase(chunk - 1) != nil, let group = parsed.verb(chunk - 2) {
            return governed(by: group, at: chunk - 2, .gerund, &found)
        }
        gerund(chunk, &found)
    }

    /// A verb over the event: its own effect, what its group says, and what embeds it.
    private func governed(
        by group: VerbGroup, at chunk: Int, _ place: StatusCue.Place, _ found: inout Assessment
    ) {
        if let noun = noun(insteadOf: group, at: chunk, place) { return found.apply(noun.cue.effect, words(noun)) }
        if let hit = group.governing.first(where: { $0.cue.places.contains(place) }) {
            apply(hit, of: group, at: chunk, place, &found)
        } else if group.trigger == nil {
            if place == .infinitive { return found.drop("a purpose") }
        }
        own(group, &found)
        if group.isInfinitive {
            infinitive(chunk, &found)
        } else if let subject = parsed.subject(of: chunk) {
            // "nobody was appointed to replace him".
            let first = parsed.chunks[subject.start].range.lowerBound
            if parsed.passage.classes(first).contains(.negation) { found.drop("nobody does") }
            climb(from: subject.start, &found)
        }
    }
}
