// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Events told by an infinitive, a gerund or a participle: as true as the verb or noun over them makes them.
extension StatusReader {
    func infinitive(_ chunk: Int, _ found: inout Assessment) {
        var position = chunk - 1
        while parsed.kind(position) == .adverb || parsed.kind(position) == .quote { position -= 1 }
        // "To appoint Anton Berel as minister": the items of a decree.
        if position < 0 {
            let words = parsed.passage.text(parsed.chunks[chunk].range)
            return hasMainVerb(besides: chunk) ? found.drop("a purpose") : found.apply(.announced, words)
        }
        if let group = parsed.verb(position) { return governed(by: group, at: position, .infinitive, &found) }
        if let subject = parsed.subject(of: chunk), let group = parsed.verb(subject.start - 1),
            group.governing.contains(where: { $0.cue.places.contains(.infinitive) })
        {
            return governed(by: group, at: subject.start - 1, .infinitive, &found)
        }
        guard let index = parsed.phrase(position) else { return found.drop("a purpose") }
        if let cue = cue(ofNoun: index, .infinitive) {
            found.apply(cue.cue.effect, words(cue))
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
        found.drop("a purpose")
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
        while parsed.kind(position) == .adverb { position -= 1 }
        if let group = parsed.verb(position) { return governed(by: group, at: position, .gerund, &found) }
        if parsed.isPreposition(position), let group = parsed.verb(position - 1),
            group.governing.contains(where: { $0.cue.places.contains(.gerund) })
        {
            return governed(by: group, at: position - 1, .gerund, &found)
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
            climb(from: subject.start, &found)
        }
    }
}
