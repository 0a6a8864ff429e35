// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// Wordings that only look like a change.
extension FrameReader {
    /// "quit the race", "was charged 300 dollars": a thing right behind a verb that needs none. What counts time, and
    /// what the language's data knows by a class, may stand there: "resigned an hour later".
    func hasOwnObject(_ frame: Int, behind chunk: Int) -> Bool {
        guard let index = parsed.phrase(chunk + 1) else { return false }
        let phrase = parsed.phrases[index]
        if !phrase.nounClasses.isDisjoint(with: frames[frame].refusedNouns) { return true }
        guard frames[frame].refusesObject else { return false }
        if phrase.organisationClass == .party { return true }
        // "took over the case": what such a verb takes is its own, whatever it is called.
        let isTaken =
            (frames[frame].fillsVacancy || frames[frame].companion != nil)
            && (phrase.kind == .thing || phrase.organisationClass?.isPublic == false)
        guard
            isTaken || phrase.kind == .thing
                || phrase.kind == .organisation && phrase.organisationClass?.isPublic != true,
            phrase.isDefinite || phrase.isIndefinite || phrase.count != nil,
            isTaken || phrase.nounClasses.isEmpty
        else { return false }
        return !phrase.range.contains { parsed.passage.language.calendar.units[parsed.passage.tokens[$0].word] != nil }
    }

    /// "Sack the minister, say nurses": a base form without a subject, where a clause begins, asks for what it names.
    func isCommand(_ group: VerbGroup, _ subject: ParsedSentence.Subject?, _ chunk: Int) -> Bool {
        guard subject == nil, group.isBare, let forms = group.trigger?.allForms, forms.contains(.base),
            forms.isDisjoint(with: [.past, .participle])
        else { return false }
        switch parsed.kind(chunk - 1) {
        case nil, .boundary, .quote, .comma, .dash: return true
        // "Judge to police: charge him or free him".
        case .or, .and: return parsed.sentence.isHeadline
        default: return false
        }
    }

    /// What stands beside the verb, and makes another one of it.
    func hasRefusedCompany(_ frame: Int, after chunk: Int) -> Bool {
        let (refused, prepositions) = (frames[frame].refusedCompany, frames[frame].refusedPrepositions)
        let places = frames[frame].refusedPlaces
        guard !refused.isEmpty || !prepositions.isEmpty || !places.isEmpty else { return false }
        return parsed.prepositions(after: chunk, crossesVerb: false).contains { found in
            if prepositions.contains(found.word) { return true }
            guard let nouns = parsed.phrase(found.chunk).map({ parsed.phrases[$0].nounClasses }) else { return false }
            return !nouns.isDisjoint(with: refused)
                || places.contains { $0.preposition == found.word && !nouns.isDisjoint(with: $0.nouns) }
        }
    }

    func isRefusedNext(_ frame: Int, _ index: Int, fromWords count: Int = 1) -> Bool {
        guard index < parsed.sentence.range.upperBound, !frames[frame].refusedNext.isEmpty else { return false }
        let isDate = parsed.chunks.contains { chunk in
            guard case .date = chunk.kind else { return false }
            return chunk.range.lowerBound == index
        }
        guard !isDate else { return false }
        let limit = parsed.sentence.range.upperBound
        return frames[frame].refusedNext.contains { words in
            words.count >= count && index + words.count <= limit
                && words.indices.allSatisfy { parsed.passage.tokens[index + $0].word == words[$0] }
        }
    }

    /// "charged the minister with leading the talks", "cleared the governor to run": what rules a verb out right behind it
    /// does so behind its object, too, where it begins with a preposition.
    func isRefusedBehind(_ frame: Int, token index: Int) -> Bool {
        guard index < parsed.sentence.range.upperBound, !frames[frame].refusedNext.isEmpty else { return false }
        let isVerb = parsed.chunks.contains { chunk in
            guard chunk.range.lowerBound == index, case .verb(let verb) = chunk.kind else { return false }
            return parsed.verbs[verb].isInfinitive
        }
        guard isVerb || parsed.passage.classes(index).contains(.preposition) else { return false }
        return isRefusedNext(frame, index, fromWords: isVerb ? 1 : 2)
    }

    /// "a court imposed a travel ban on him": done by somebody who cannot do what the frame tells.
    func hasRefusedAgent(_ filling: Filling) -> Bool {
        let refused = frames[filling.frame].refusedAgents
        guard !refused.isEmpty, let agent = filling.roles[.agent] else { return false }
        return !classes(of: parsed.phrases[agent]).isDisjoint(with: refused)
    }

    /// "The court ended the governor's term": what befalls whoever has the thing, not the subject.
    func isSomeoneElses(_ thing: Phrase, than filling: Filling) -> Bool {
        guard let owner = thing.possessor, !filling.persons.isEmpty else { return false }
        return parsed.phrases[owner].isPersonLike && !filling.persons.contains(owner)
            && parsed.phrases[owner].kind != .pronoun
    }

    /// The object of a verb that takes none: a person, or a post that nobody can come to hold by it ("retired a colonel",
    /// "takes oath minister" tell of the subject).
    func isSomeoneElse(_ index: Int, in frame: Int) -> Bool {
        let object = parsed.phrases[index]
        if object.name != nil { return object.isSurelyPerson }
        guard object.kind == .post, object.post != nil || object.rank != nil && object.isDefinite else { return false }
        return object.isPlural || frames[frame].kind.family != .entry && !object.isIndefinite
    }

    /// "Police chief out after the fire": in a phrase that has no past tense, a preposition takes what stands behind it.
    func isOpen(_ hit: TriggerHit) -> Bool {
        hit.allForms == .participle && hit.end - hit.start > 1
            && parsed.passage.classes(hit.end - 1).contains(.preposition)
    }
}
