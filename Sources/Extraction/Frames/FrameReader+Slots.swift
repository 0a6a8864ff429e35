// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// How a slot of a pattern finds its filler, and whether the filler fits.
extension FrameReader {
    func preposition(
        _ word: Int32, after chunk: Int, for item: Pattern.Item, filling: Filling, crossesVerb: Bool,
        isInside: Bool = false
    ) -> [Int] {
        let chunk = pastList(of: chunk, before: word)
        if isInside, let found = inSubject(word, before: chunk, for: item, filling, crossesVerb: false) { return found }
        for found in parsed.prepositions(after: chunk, crossesVerb: crossesVerb) where found.word == word {
            guard let index = parsed.phrase(found.chunk) else { continue }
            if item.role == .post, item.classes.isEmpty {
                // "moved from agriculture to defence": in moves a portfolio needs no capital.
                let isGoal =
                    frames[filling.frame].kind.family == .move && parsed.isPortfolio(index)
                    && !parsed.phrases[index].isDefinite
                if let post = postPhrase(at: found.chunk) ?? (isGoal ? index : nil) { return [post] }
                guard isHeaded(index, by: filling.noun) else { continue }
                return [index]
            }
            if item.classes.isEmpty, item.role == .person || item.role == .successor || item.role == .predecessor {
                if crossesVerb, word == parsed.passage.language.ofWord, belongsToNoun(found.chunk - 1, after: chunk) {
                    continue
                }
                // "in place of Anton Berel": right behind what was filled last.
                let isNext = parsed.chunks[found.chunk - 1].range.lowerBound == filling.end
                guard found.chunk <= chunk + 2 || isNext || word != parsed.passage.language.ofWord || crossesVerb else {
                    return []
                }
                guard let listed = parsed.objects(after: found.chunk - 1) else { return [index] }
                return listed.phrases + parsed.repeated(word, behind: listed.end)
            }
            return [index]
        }
        // "In his place, the president appointed": at the beginning of the sentence.
        if !item.classes.isEmpty,
            let fronted = parsed.prepositions(after: -1, crossesVerb: false).first(where: {
                $0.word == word && $0.chunk < filling.start
            }), let index = parsed.phrase(fronted.chunk)
        {
            return [index]
        }
        if item.classes.isEmpty, item.role == .person, let owner = relativeOwner(of: word, before: chunk) {
            return [owner]
        }
        return inSubject(word, before: chunk, for: item, filling, crossesVerb: true) ?? []
    }

    /// "the charges against the governor were dropped", "the body of Berel was found south of the town".
    private func inSubject(
        _ word: Int32, before chunk: Int, for item: Pattern.Item, _ filling: Filling, crossesVerb: Bool
    ) -> [Int]? {
        guard filling.start < chunk,
            let found = parsed.prepositions(after: filling.start, crossesVerb: crossesVerb).first(where: {
                $0.word == word && $0.chunk < chunk
            }), let index = parsed.phrase(found.chunk)
        else { return nil }
        let isPerson = item.classes.isEmpty && item.role == .person
        return (isPerson ? parsed.objects(after: found.chunk - 1, inSubject: true)?.phrases : nil) ?? [index]
    }

    /// "an investigation into a leak from the office of the minister": the office is the minister's, not the trigger.
    private func belongsToNoun(_ preposition: Int, after chunk: Int) -> Bool {
        guard preposition - 1 > chunk, parsed.isPreposition(preposition - 2),
            let noun = parsed.phrase(preposition - 1).map({ parsed.phrases[$0] })
        else { return false }
        let classes = parsed.passage.classes(parsed.chunks[preposition - 2].range.lowerBound)
        return (noun.kind == .thing || noun.kind == .organisation && !parsed.passage.tokens[noun.head].isCapitalised)
            && (noun.isDefinite || noun.isIndefinite)
            && classes.isDisjoint(with: [.agentive, .place, .companion, .of])
    }

    /// "Senator granted bail": in a headline, and behind another passive ("was fined and given two years"), what somebody
    /// was given stands behind the participle.
    func isGiven(_ object: Int, by pattern: Pattern, at chunk: Int) -> Bool {
        (parsed.sentence.isHeadline || borrowsPassive(chunk))
            && pattern.items.contains {
                $0.slot == .secondObject && !$0.classes.isDisjoint(with: parsed.phrases[object].nounClasses)
            }
    }

    /// "finds Berel, who chaired the board, guilty": the comma that closes a clause behind the object.
    func closing(_ object: Int) -> Int {
        guard parsed.kind(object + 1) == .comma, parsed.kind(object + 2) == .relative else { return object }
        let span = parsed.chunks.indices.dropFirst(object + 3).prefix(12)
        return span.first { parsed.kind($0) == .comma && parsed.phrase($0 + 1) != nil } ?? object
    }

    /// "searched the home and office of": the things of a list that one preposition is tied to.
    private func pastList(of chunk: Int, before word: Int32) -> Int {
        guard word == parsed.passage.language.ofWord, parsed.kind(chunk + 1) == .and,
            let next = parsed.phrase(chunk + 2),
            !parsed.phrases[next].isPersonLike, parsed.isPreposition(chunk + 3), parsed.phrase(chunk) != nil
        else { return chunk }
        return chunk + 2
    }

    /// "declared the governor wanted": a state that is a participle; commas may enclose what stands before it.
    func isState(at chunk: Int, of item: Pattern.Item) -> Bool {
        var chunk = chunk
        while parsed.kind(chunk) == .comma || parsed.kind(chunk) == .quote { chunk += 1 }
        guard item.role == nil, let group = parsed.verb(chunk), group.isBare else { return false }
        return !parsed.passage.nounClasses(on: group.main).isDisjoint(with: item.classes)
    }

    func place(_ found: [Int], in item: Pattern.Item, of frame: Int, _ filling: inout Filling) -> Bool {
        var fitting: [Int] = []
        for index in found {
            let phrase = parsed.phrases[index]
            // "the arrest of the senator's double": it is somebody of theirs.
            // "Berel's request to resign": whose wish it is does it.
            let wills = item.slot == .subject && parsed.verb(filling.chunk)?.isInfinitive == true
            if item.role == .person, item.slot != .possessor, isOwner(index), !wills { continue }
            if !item.classes.isEmpty {
                guard !classes(of: phrase).isDisjoint(with: item.classes) else { continue }
                // "takes the post", "his duties": the one that is free, not any.
                if frames[frame].fillsVacancy, item.role == nil, !isVacancy(index) { continue }
                if item.slot == .object, item.role == nil, isSomeoneElses(phrase, than: filling) { continue }
                // "gets the finance ministry": a thing is a post where it names the field.
                if item.role == .post, !parsed.namesPortfolio(index) { continue }
                // "goes to Justice", not "goes to school"; "gets Defence", not "gets health".
                if item.role == .post,
                    frames[frame].kind.family == .move || !item.slot.isPreposition && isBareField(index),
                    !isPost(index),
                    !opensSentence(index, in: item)
                {
                    continue
                }
            } else if item.role == .person || item.role == .successor || item.role == .predecessor {
                let isPronounOwner =
                    phrase.pronounClass.contains(.possessive)
                    && (item.slot == .possessor && !phrase.isPersonLike
                        || phrase.kind == .thing && parsed.verb(filling.chunk)?.isInfinitive == true)
                // "named Lena Marsh, an astronaut, as ambassador", "gave the post to the banker", "replaced by the lawyer".
                let isGiven =
                    (frames[frame].fillsVacancy || item.role == .successor) && phrase.isSurelyPerson
                    && (item.slot != .subject || filling.construction == .passive)
                let isComing = frames[frame].kind.family == .entry && item.role == .person && phrase.isSurelyPerson
                let isNamedToPost =
                    (isComing || frames[frame].needsPost || filling.roles[.post] != nil || isGiven)
                    && phrase.name != nil
                guard phrase.isPersonLike || isPronounOwner || isNamedToPost else { continue }
                guard phrase.nounClasses.isDisjoint(with: frames[frame].refusedNouns) else { continue }
            } else if item.role == .post {
                let isRank = frames[frame].kind.family == .move && phrase.kind == .post && phrase.rank != nil
                guard
                    isPost(index) || isRank && phrase.name == nil || isLed(index, by: filling, in: item.slot)
                        || item.slot.isPreposition && isHeaded(index, by: filling.noun)
                        || frames[frame].kind.family == .move && parsed.isPortfolio(index) && !phrase.isDefinite
                else { continue }
            } else if item.role == .agent {
                guard phrase.kind != .thing || phrase.isDefinite else { continue }
            }
            if !item.classes.isEmpty, item.role == .person || item.role == .predecessor {
                // "in his place", "as Berel's successor": it is the owner who is meant.
                guard let owner = owner(of: index) else { continue }
                fitting.append(owner)
                continue
            }
            if case .preposition = item.slot, item.role == nil, phrase.kind == .thing, phrase.isDefinite,
                phrase.pronounClass.isDisjoint(with: .possessive)
            {
                filling.namesSamePost = true
            }
            fitting.append(index)
        }
        guard let first = fitting.first else { return item.isOptional }
        if item.role == .person {
            // All of a list, or nobody: a list with a thing in it is not one of people.
            guard fitting.count == found.count || item.slot == .object else { return item.isOptional }
            filling.persons = fitting
        } else if let role = item.role, filling.roles[role] == nil {
            filling.roles[role] = first
        }
        if !item.classes.isEmpty, item.role == nil, item.slot == .subject || item.slot == .object {
            filling.noun = first
        }
        for index in fitting { filling.end = max(filling.end, parsed.phrases[index].range.upperBound) }
        return true
    }

    /// What it owns stands behind it.
    private func isOwner(_ index: Int) -> Bool {
        let end = parsed.phrases[index].range.upperBound
        return parsed.phrases[index].kind != .pronoun && end < parsed.sentence.range.upperBound
            && parsed.passage.isPossessiveMark(end)
    }

    /// "detectives", "the prosecutor": a post is a noun as well, while nobody is named with it.
    func classes(of phrase: Phrase) -> NounClasses {
        if phrase.kind == .organisation {
            // "the Kalvia High Court": a body is what its class says.
            let kind = phrase.organisationClass.flatMap { parsed.passage.language.bodyNouns[$0] } ?? []
            let own = phrase.nounClasses.union(kind)
            // "the Ministry of Justice": what stands before the "of".
            let head = phrase.range.dropLast().first { parsed.passage.classes($0 + 1).contains(.of) }
            // "the Local Government Authority": the last word.
            guard let head else {
                let last = phrase.range.upperBound - 1
                return own.union(parsed.passage.nounClasses(on: last..<(last + 1)))
            }
            return own.union(parsed.passage.nounClasses(on: head..<(head + 1)))
        }
        // "Judge Lena Marsh": a name takes nothing from the title before it.
        if phrase.name != nil, let title = phrase.post {
            return phrase.nounClasses.union(parsed.passage.nounClasses(on: (title.upperBound - 1)..<title.upperBound))
        }
        guard phrase.kind == .post, phrase.name == nil else { return phrase.nounClasses }
        return phrase.nounClasses.union(parsed.passage.nounClasses(on: phrase.head..<(phrase.head + 1)))
    }

    /// Whose "place" or "successor" it is: the phrase itself stands for its pronoun.
    func owner(of index: Int) -> Int? {
        let phrase = parsed.phrases[index]
        return phrase.possessor ?? (phrase.pronounClass.contains(.possessive) ? index : nil)
    }

    /// The post: a second object, or behind one of the frame's prepositions.
    func post(of frame: Int, after chunk: Int, passive: Bool, _ hasObject: Bool, _ filling: inout Filling) {
        guard filling.roles[.post] == nil else { return }
        let isEntry = !frames[frame].postPrepositions.isEmpty
        guard isEntry else { return }
        if let second = secondObject(after: chunk), isPost(second) || isGrade(second, in: frame),
            !filling.persons.contains(second),
            passive || hasObject, !isOfMany(second, for: filling)
        {
            filling.roles[.post] = second
            filling.end = max(filling.end, parsed.phrases[second].range.upperBound)
            return
        }
        for found in parsed.prepositions(after: chunk, crossesVerb: false)
        where frames[frame].postPrepositions.contains(found.word) {
            // "chosen to speak to the minister": another verb's.
            if found.chunk - chunk > 1,
                parsed.besidesRelatives(chunk + 1..<found.chunk).contains(where: {
                    parsed.chunks[$0].isVerb && !isServing($0)
                })
            {
                break
            }
            let seat = joinedBody(at: found.chunk, behind: found.word)
            guard let index = postPhrase(at: found.chunk) ?? seat ?? grade(at: found.chunk, in: frame) else { continue }
            if filling.construction != .nominal, isOfMany(index, for: filling) { continue }
            if let led = ledBody(after: found.chunk - 2) { return fill(.post, led, &filling) }
            return fill(.post, index, &filling)
        }
        if let seat = seat(after: chunk, of: frame) { return fill(.post, seat, &filling) }
        // "won confirmation to lead the agency": the words of the trigger hold its object.
        if !passive, !hasObject, filling.trigger.end - filling.trigger.start < 2 { return }
        // "nominated Marsh, the acting minister, to be ambassador".
        let next = parsed.kind(chunk + 1) == .comma ? chunk + 2 : chunk + 1
        if let group = parsed.verb(next), isBeing(group), let index = postPhrase(at: next + 1) {
            return fill(.post, index, &filling)
        }
        if let led = ledBody(after: chunk) { fill(.post, led, &filling) }
    }

    /// "named in May ahead of two commanders", "arrested Berel, officials said": nobody alone holds a post of many.
    private func isOfMany(_ post: Int, for filling: Filling) -> Bool {
        guard parsed.phrases[post].isPlural, filling.persons.count == 1, let only = filling.persons.first else {
            return false
        }
        return !parsed.phrases[only].isPlural
    }

    /// "nominated to serve as": the verb leads to the post.
    private func isServing(_ chunk: Int) -> Bool {
        guard let group = parsed.verb(chunk), group.isInfinitive, !group.isNegated else { return false }
        return group.main.contains { parsed.passage.classes($0).contains(.serving) }
    }

    private func fill(_ role: Role, _ index: Int, _ filling: inout Filling) {
        filling.roles[role] = index
        filling.end = max(filling.end, parsed.phrases[index].range.upperBound)
    }

    /// The post at a chunk, or the one behind "the post of".
    func postPhrase(at chunk: Int) -> Int? {
        guard let index = parsed.phrase(chunk) else { return nil }
        if isPost(index) { return index }
        guard parsed.phrases[index].kind == .thing, parsed.isPreposition(chunk + 1),
            let inner = parsed.phrase(chunk + 2),
            isPost(inner), !parsed.phrases[inner].isPlural
        else { return nil }
        return inner
    }
}
