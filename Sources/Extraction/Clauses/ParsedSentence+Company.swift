// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Subjects that a preposition, a noun or somebody's company parts from their verb.
extension ParsedSentence {
    /// "Berel's decision to resign", "a promise by the minister to go", "reports of the minister resigning".
    func willed(by index: Int, at chunk: Int, of group: VerbGroup) -> Subject? {
        if group.isInfinitive {
            if let leaver = leaving(endingAt: chunk, for: group) { return leaver }
            if nounCue(index, .infinitive) != nil {
                if let owner = phrases[index].possessor { return Subject(phrases: [owner], start: chunk) }
                guard phrases[index].pronounClass.contains(.possessive) else { return nil }
                return Subject(phrases: [index], start: chunk)
            }
            guard isPreposition(chunk - 1), let noun = phrase(chunk - 2), phrases[index].isPersonLike,
                nounCue(noun, .infinitive) != nil
            else { return nil }
            return Subject(phrases: [index], start: chunk - 2)
        }
        guard group.isGerund, isPreposition(chunk - 1), phrases[index].isPersonLike else { return nil }
        return Subject(phrases: [index], start: chunk)
    }

    /// "five judges, including the chief justice, were", "the governor, along with his deputy, was": the phrase before
    /// what only adds names.
    func besideCompany(endingAt end: Int, of group: VerbGroup) -> Subject? {
        var position = end
        while position > 0, end - position < Self.reach {
            switch chunks[position].kind {
            case .including: return beforeCompany(position, of: group)
            case .preposition where isCompanion(position): return beforeCompany(position, of: group)
            case .phrase, .preposition, .comma, .and, .or, .date, .adverb, .openBracket, .closeBracket, .dash, .other:
                position -= 1
            case .verb, .quote, .boundary, .but, .relative, .complementiser, .subordinator: return nil
            }
        }
        return nil
    }

    /// "Four ministers, A, B, C and D, were", "Four ministers (A, B, C and D) were": the plural that the names spell out.
    func besideNames(endingAt end: Int, of group: VerbGroup) -> Subject? {
        guard phrase(end).map({ phrases[$0].name != nil }) == true, var start = list(endingAt: end)?.start else {
            return nil
        }
        // "Four ministers, A, B": the plural is not one of the names.
        if let first = phrase(start), phrases[first].name == nil { start += 2 }
        switch kind(start - 1) {
        case .comma, .dash, .openBracket: break
        default: return nil
        }
        guard start < end, phrase(start - 2) != nil, let found = head(at: start - 2, of: nil),
            let plural = found.phrases.first, found.phrases.count == 1,
            phrases[plural].kind == .post || phrases[plural].kind == .thing && phrases[plural].count != nil,
            phrases[plural].isPlural, phrases[plural].name == nil
        else { return nil }
        return found
    }

    /// "Berel, who led the army, and his deputy, Marsh": the comma before what is said of a member of a list.
    func openingOfRelative(endingAt comma: Int) -> Int? {
        let span = chunks.indices[..<comma].suffix(10)
        guard let opening = span.last(where: { kind($0) == .comma }), kind(opening + 1) == .relative,
            phrase(opening - 1).map({ phrases[$0].name != nil }) == true
        else { return nil }
        return opening
    }

    private func beforeCompany(_ opening: Int, of group: VerbGroup) -> Subject? {
        var before = opening - 1
        while kind(before) == .comma || kind(before) == .dash || kind(before) == .openBracket { before -= 1 }
        guard phrase(before) != nil else { return nil }
        return head(at: before, of: group)
    }

    /// "the claim, made on Monday, that": the comma that opens an insertion which a comma ends.
    func insertion(endingAt comma: Int) -> Int? {
        guard kind(comma) == .comma else { return nil }
        return chunks.indices[..<comma].suffix(8).last { kind($0) == .comma }
    }

    /// "The minister, was arrested": a comma too many.
    func misparted(before comma: Int, of group: VerbGroup) -> Subject? {
        guard kind(comma) == .comma, !group.isBare, !group.isInfinitive, let index = phrase(comma - 1),
            phrases[index].isPersonLike
        else { return nil }
        switch kind(comma - 2) {
        case nil, .boundary, .complementiser: return head(at: comma - 1, of: group)
        default: return nil
        }
    }

    /// "Attorney General Lena Marsh, forced to resign last week,": a participle over another verb, right behind a name.
    func reduced(before comma: Int, of group: VerbGroup) -> Subject? {
        guard kind(comma) == .comma, group.isBare, !group.isGerund, !group.governing.isEmpty,
            let index = phrase(comma - 1), phrases[index].isPersonLike, phrases[index].name != nil
        else { return nil }
        switch kind(comma - 2) {
        case nil, .boundary, .complementiser, .comma, .date:
            return Subject(phrases: [index], start: comma - 1, isRelative: true)
        default: return nil
        }
    }

    /// "Her co-accused, former manager Anton Berel, was", "Her colleague at education, Anton Berel, will": a word for
    /// somebody that is no post, and the name between commas.
    func namedThing(_ opening: Int, _ end: Int) -> Subject? {
        let before = isPreposition(opening - 2) ? opening - 3 : opening - 1
        guard end == opening + 2, kind(opening) == .comma, let name = phrase(opening + 1), phrases[name].kind == .name,
            phrases[name].isSurelyPerson, let thing = phrase(before), isNoPost(phrases[thing]),
            !phrases[thing].isPlural, phrases[thing].pronounClass.contains(.possessive), !isPreposition(before - 1)
        else { return nil }
        return Subject(phrases: [name], start: before)
    }

    /// A thing, or people without a post: "nine suspects".
    func isNoPost(_ phrase: Phrase) -> Bool {
        phrase.kind == .thing || phrase.kind == .post && phrase.isPrivate && phrase.post == nil && phrase.rank == nil
    }

    /// "along with", "alongside".
    func isCompanion(_ chunk: Int) -> Bool {
        isPreposition(chunk) && passage.classes(chunks[chunk].range.lowerBound).contains(.companion)
    }

    /// What a noun says of the verb that it governs: "decision to", "rumours that".
    func nounCue(_ index: Int, _ place: StatusCue.Place) -> CueHit? {
        let range = phrases[index].range
        for start in range.reversed() {
            let hits = passage.cues(at: start, limit: range.upperBound)
            if let hit = hits.first(where: { $0.cue.places.contains(place) && !$0.cue.isVerb }) { return hit }
        }
        return nil
    }

    /// "the general whom the president dismissed": what stands before the pronoun is the object of the verb.
    func relativeObject(of subject: Subject) -> Subject? {
        guard !subject.isRelative, kind(subject.start - 1) == .relative,
            passage.classes(chunks[subject.start - 1].range.lowerBound).contains(.who)
        else { return nil }
        return antecedent(of: subject.start - 1)
    }

    /// Who may stand in a list of people: somebody, or company without a post.
    func isListed(_ index: Int) -> Bool { phrases[index].isPersonLike || isCompany(index) }

    /// "three others", "two businessmen", "his wife", "their company".
    func isCompany(_ index: Int) -> Bool {
        let phrase = phrases[index]
        switch phrase.kind {
        case .post: return phrase.isPrivate
        case .thing: return phrase.isPlural || phrase.pronounClass.contains(.possessive)
        // "the governor, his father and a contractor".
        case .organisation:
            return phrase.isPlural || phrase.pronounClass.contains(.possessive)
                || phrase.isIndefinite && !phrase.isDefinite
        case .name: return phrase.isPrivate
        case .pronoun, .place, .nominal: return false
        }
    }

    /// "ordered the minister to be held", "ordered A and B placed in custody": the objects are the subject.
    func commanded(endingAt end: Int, of group: VerbGroup?) -> Subject? {
        guard let group, let last = phrase(end), group.isInfinitive || group.isBare && group.trigger != nil else {
            return nil
        }
        let found = list(endingAt: end, ofObjects: true) ?? Subject(phrases: [last], start: end)
        guard let over = verb(found.start - 1),
            over.governing.contains(where: { $0.cue.places.contains(.infinitive) })
                || over.trigger != nil && reverses(group)
                // "had charges dropped"; "had me expelled" is a tale.
                || group.isBare && over.main.isEmpty && over.auxiliaries.contains(.have)
                    && !phrases[last].pronounClass.contains(.firstPerson)
        else { return nil }
        return found
    }

    /// "54", "four", by itself.
    func isNumber(_ chunk: Int) -> Bool {
        guard chunks.indices.contains(chunk), chunks[chunk].range.count == 1 else { return false }
        let token = passage.tokens[chunks[chunk].range.lowerBound]
        return token.kind == .number || passage.language.numbers[token.word] != nil
    }

    /// "her tenure as police chief ended", "the appointment of Lena Marsh as police chief": the post behind "as" belongs
    /// to the noun.
    func bringsPost(_ chunk: Int) -> Bool {
        guard kind(chunk) == .subordinator, let noun = phrase(chunk - 1), let post = phrase(chunk + 1) else {
            return false
        }
        return passage.classes(chunks[chunk].range.lowerBound).contains(.preposition)
            && ([.thing, .nominal].contains(phrases[noun].kind) || isNamed(noun, byNounBefore: chunk - 2))
            && phrases[post].kind == .post && !phrases[post].isDefinite
    }

    /// "the appointment of Lena Marsh": a noun of change and its person.
    private func isNamed(_ person: Int, byNounBefore preposition: Int) -> Bool {
        guard phrases[person].isPersonLike || phrases[person].name != nil, isPreposition(preposition),
            let noun = phrase(preposition - 1)
        else { return false }
        return phrases[noun].kind == .nominal || phrases[noun].kind == .thing && phrases[noun].isDefinite
    }

    /// "resigned on Thursday, a week after agents seized his phone, and was": what stands before an aside of time.
    private func beforeAside(endingAt comma: Int) -> Int? {
        guard kind(comma) == .comma, isList(comma + 1), let opening = insertion(endingAt: comma) else { return nil }
        let start = phrase(opening + 1).map(isTime) == true || isDate(opening + 1) ? opening + 2 : opening + 1
        guard kind(start) == .subordinator, start < comma else { return nil }
        return opening - 1
    }

    /// "was detained and fired": the second verb takes the subject of the first.
    func borrowed(before chunk: Int, depth: Int) -> Subject? {
        var position = beforeAside(endingAt: chunk - 1) ?? chunk - 1
        while position >= 0, chunk - position < Self.reach {
            switch chunks[position].kind {
            case .boundary, .complementiser: return nil
            // "is barred from seeking a term and leaves".
            case .verb(let index)
            where verbs[index].isGerundOnly && isPreposition(position - 1) && verb(position - 2)?.isPassive == true:
                position -= 2
            case .verb(let index) where !verbs[index].isInfinitive:
                guard var found = subject(of: position, depth: depth + 1) else { return nil }
                found.borrowedFrom = position
                return found
            default: position -= 1
            }
        }
        return nil
    }
}
