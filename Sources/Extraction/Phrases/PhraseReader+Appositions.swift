// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Ages, orders and phrases between commas that name the same person.
extension PhraseReader {
    /// Takes in an age, and a phrase between commas that names the same person.
    mutating func joinApposition(to index: Int) {
        var steps = 0
        while steps < 4 {
            steps += 1
            let end = phrases[index].range.upperBound
            guard end + 1 < limit, phrases[index].name != nil || phrases[index].kind == .post else { return }
            let years = age(at: end)
            phrases[index].age = phrases[index].age ?? years?.years
            if let past = years?.end ?? (phrases[index].name != nil ? postNominal(at: end) : nil) {
                phrases[index].range = phrases[index].range.lowerBound..<past
                continue
            }
            if phrases[index].name != nil, let past = alias(at: end) {
                phrases[index].range = phrases[index].range.lowerBound..<past
                continue
            }
            if phrases[index].name == nil, let past = addendum(to: index, at: end) {
                phrases[index].range = phrases[index].range.lowerBound..<past
                continue
            }
            let mark = passage.tokens[end]
            if mark.isMark("~"), isDateline(phrases[index]) { return }
            guard mark.isMark(",") || mark.isMark("~") || mark.isMark("("),
                !passage.tokens[end + 1].traits.contains(.lineStart)
            else { return }
            let known = phrases.count
            guard let other = bare(at: afterTime(end + 1)), !isRoleBehindAs(phrases[index]),
                merge(other, into: index, opening: mark) || mergeBehind(description: other, into: index)
            else {
                phrases.removeSubrange(known...)
                return
            }
        }
    }

    /// "CLERVAL ~ The prefect": a word in capitals before a dash, where a paragraph begins, is a place.
    private func isDateline(_ phrase: Phrase) -> Bool {
        guard !passage.isTitle, phrase.post == nil, phrase.rank == nil,
            phrase.range.lowerBound == sentence.range.lowerBound
        else { return false }
        return phrase.range.allSatisfy { passage.tokens[$0].kind != .word || passage.tokens[$0].shape == .upper }
    }

    /// "Berel, until now a judge", "Berel, currently head of the office": what says when the post is held.
    private func afterTime(_ start: Int) -> Int {
        var index = start
        while index + 1 < limit, index - start < 4 {
            // "Berel, home secretary", "first deputy head".
            if opensTitle(at: index) { break }
            let classes = passage.classes(index)
            let isLimit = classes.contains([.preposition, .subordinator]) && index == start
            guard isLimit || classes.contains(.adverb) || hasAdverbEnding(index) else { break }
            index += 1
        }
        // "after | the minister": only what is bound by an adverb.
        let isSmall = passage.classes(start).contains([.preposition, .subordinator])
        let isBound =
            index - start > 1 || !isSmall && passage.classes(start).contains(.adverb) || hasAdverbEnding(start)
        return isBound ? index : start
    }

    /// "fire chief", "first deputy head", "state police chief": a verb or an adverb elsewhere, here a part of a title.
    func opensTitle(at index: Int) -> Bool {
        let word = item(at: index)
        if entry(word, .post) != nil { return word.range.count > 1 }
        guard entry(word, .modifier, .portfolio) != nil, word.range.upperBound < limit,
            passage.tokens[word.range.upperBound].kind == .word
        else { return false }
        let next = item(at: word.range.upperBound)
        if entry(next, .post) != nil { return true }
        guard next.range.upperBound < limit else { return false }
        return entry(next, .modifier, .portfolio) != nil && nominalFollows(next.range.upperBound)
            || entry(next, .organisationHead) != nil && entry(item(at: next.range.upperBound), .post) != nil
    }

    private func hasAdverbEnding(_ index: Int) -> Bool {
        let token = passage.tokens[index]
        guard token.kind == .word, token.shape == .lower, entry(item(at: index), .modifier) == nil else { return false }
        let bytes = passage.bytes[Int(token.start)..<Int(token.end)]
        return passage.language.adverbEndings.contains {
            bytes.count > $0.count + 1 && bytes.suffix($0.count).elementsEqual($0)
        }
    }

    mutating func bare(at start: Int) -> Int? {
        guard passage.tokens[start].kind == .word else { return nil }
        let (known, wasAfterPreposition) = (phrases.count, isAfterPreposition)
        if let found = owned(at: start), found >= known { return found }
        // Nothing was read: phrases are only ever added behind the others.
        phrases.removeSubrange(known...)
        isAfterPreposition = wasAfterPreposition
        return nil
    }

    /// A phrase, or what it owns: "the minister's deputy".
    private mutating func owned(at start: Int) -> Int? {
        guard let owner = phraseWithoutApposition(at: start) else { return nil }
        let end = phrases[owner].range.upperBound
        guard passage.isPossessiveMark(end) else { return owner }
        return end + 1 < limit ? phraseWithoutApposition(at: end + 1, possessor: owner) : nil
    }

    mutating func merge(_ other: Int, into index: Int, opening: Token) -> Bool {
        let first = phrases[index]
        var second = phrases[other]
        // "the comptroller, Anel Batista Sucre,": behind a post and a comma, a town behind unlisted names is a name.
        if second.kind == .place, first.awaitsName, opening.isMark(","), !sentence.isHeadline,
            personalName(at: second.range.lowerBound) == second.range.upperBound
        {
            (second.kind, second.name, second.isSurelyPerson, second.country) = (.name, second.range, true, nil)
        }
        let isDescription =
            second.kind == .thing && second.isIndefinite && second.possessor == nil && first.name != nil
        guard !first.isPlural, !second.isPlural, second.kind == .name || second.kind == .post || isDescription,
            first.pronounClass.isEmpty || first.name != nil || first.post != nil || first.isOwned,
            // "the minister, whose driver was arrested": somebody else.
            !second.pronounClass.contains(.who)
        else { return false }
        let end = second.range.upperBound
        // "named Berel, the regent of Tula, a suspect": behind a description that is closed, the verb's second object.
        if followsVerb, first.hasApposition, second.isIndefinite, opening.isMark(","),
            end >= limit || !passage.tokens[end].isMark(",")
        {
            return false
        }
        // "named Berel, a former envoy, vice minister": so is a post without an article, behind a verb that gives posts.
        if expectsBearer, first.hasApposition, second.post != nil, second.name == nil, opening.isMark(","),
            passage.tokens[second.range.lowerBound].shape == .lower, !second.isDefinite, second.pronounClass.isEmpty,
            end >= limit || !passage.tokens[end].isMark(",")
        {
            return false
        }
        if opening.isMark(","), isSpeaker(endingAt: end, behind: first) { return false }
        let closes =
            opening.isMark("(")
            ? end < limit && passage.tokens[end].isMark(")")
            : closesApposition(end) || isDescribed(second, of: first, upTo: end)
        let mayEndClause = followsVerb || isFronted(first)
        if second.name != nil, opensClause(behind: first, endingAt: end) { return false }
        guard closes, opening.isMark("(") || !mayEndClause || second.name == nil || !isVerb(at: end) else {
            return false
        }
        let firstHasName = first.name != nil
        let secondHasName = second.name != nil
        if firstHasName == secondHasName { return false }
        if secondHasName, let title = second.post, first.post != nil {
            // "the chairman of the commission, Justice Anton Berel": a title of one word, not another post.
            guard first.isDefinite || first.possessor != nil, title.lowerBound == second.range.lowerBound,
                title.allSatisfy({ passage.tokens[$0].isCapitalised }), title.count == 1 || isGrade(second)
            else { return false }
        }
        var joined = first
        joined.name = first.name ?? second.name
        joined.post = first.post ?? second.post
        joined.postEntry = first.post != nil ? first.postEntry : second.postEntry
        joined.postIsComplete = first.post != nil ? first.postIsComplete : second.postIsComplete
        joined.rank = first.rank ?? second.rank
        joined.organisation = first.organisation ?? second.organisation
        joined.organisationClass = first.organisationClass ?? second.organisationClass
        joined.country = first.country ?? second.country
        joined.bodyCountry = first.bodyCountry ?? second.bodyCountry
        joined.age = first.age ?? second.age
        joined.gender = first.gender ?? second.gender
        joined.modifiers.formUnion(second.modifiers)
        joined.isPrivate =
            (first.isPrivate && !isNeutral(first) || second.isPrivate && !isNeutral(second)) && joined.post == nil
            && joined.rank == nil
        joined.role = first.role ?? second.role
        joined.mayBeWatched = first.mayBeWatched || second.mayBeWatched
        joined.isSurelyPerson = first.isSurelyPerson || second.isSurelyPerson
        joined.tellsOffice = first.tellsOffice || second.tellsOffice
        joined.isOwned = first.isOwned || second.isOwned
        if second.isOwned, joined.pronounClass.isEmpty { joined.pronounClass = second.pronounClass }
        joined.possessor = first.possessor ?? second.possessor
        joined.kind = .name
        joined.hasApposition = true
        joined.range = first.range.lowerBound..<(opening.isMark("(") ? end + 1 : end)
        phrases[index] = joined
        return true
    }

    /// "Lena Marsh, a former minister tried alongside him,": a description that goes on.
    private func isDescribed(_ second: Phrase, of first: Phrase, upTo end: Int) -> Bool {
        first.name != nil && second.name == nil && second.isIndefinite && second.post != nil
            && passage.tokens[end].kind == .word && passage.tokens[end].shape == .lower
            && passage.classes(end).isDisjoint(with: [.and, .or, .but])
    }

    /// "Following the death of a student leader, Prosecutor General Berel resigned": what ends a phrase before the clause.
    private func isFronted(_ first: Phrase) -> Bool {
        let start = sentence.range.lowerBound
        guard first.range.lowerBound > start, !opensBehindPlace(first) else { return false }
        let opening = passage.classes(start)
        // "By decree of the president, Anton Berel was": nothing but what such a phrase is made of before the comma.
        if first.post != nil || !first.isIndefinite {
            let isPlain = (start..<first.range.lowerBound).allSatisfy {
                passage.tokens[$0].kind == .word && passage.classes($0).isDisjoint(with: .auxiliary)
                    && (passage.classes($0).contains(.preposition) || passage.triggers(at: $0, limit: limit).isEmpty)
            }
            return opening.contains(.preposition) && !opening.contains(.subordinator) && isPlain
        }
        return opening.contains(.preposition) || opening.contains(.subordinator)
    }

    /// "In the town of Tula | the mayor, Anton Berel, was": no preposition takes what stands right behind another noun.
    private func opensBehindPlace(_ first: Phrase) -> Bool {
        let start = first.possessor.map { phrases[$0].range.lowerBound } ?? first.range.lowerBound
        guard start > sentence.range.lowerBound + 1, first.isDefinite || first.possessor != nil else { return false }
        let before = passage.tokens[start - 1]
        return before.kind == .word && before.isCapitalised && !passage.isClosed(start - 1)
            && passage.classes(start - 1).isDisjoint(with: [.preposition, .subordinator, .and, .or, .but])
            && !isVerb(at: start - 1)
    }

    /// "By order of the king, General Berel, head of the guard, was dismissed": behind a post that a preposition opens the
    /// sentence with, a name is the subject, where the verb, or a description and the verb, stand behind it.
    private func opensClause(behind first: Phrase, endingAt end: Int) -> Bool {
        let start = sentence.range.lowerBound
        guard first.name == nil, first.range.lowerBound > start, end < limit, !opensBehindPlace(first),
            passage.classes(start).contains(.preposition),
            !(start + 1..<first.range.lowerBound).contains(where: {
                passage.tokens[$0].kind == .mark || isOnlyVerb(at: $0)
            })
        else { return false }
        if isVerb(at: end) { return true }
        guard passage.tokens[end].isMark(","), end + 1 < limit,
            passage.classes(end + 1).isDisjoint(with: [.preposition, .subordinator])
        else { return false }
        // The next comma, and the verb right behind it.
        let last = min(limit, end + Self.longestRun)
        let comma = (end + 1..<last).first { passage.tokens[$0].kind == .mark && !passage.isPossessiveMark($0) }
        guard let comma, passage.tokens[comma].isMark(","), comma + 1 < limit else { return false }
        return isVerb(at: comma + 1)
    }

    /// "Commissioner General Anton Berel": a title of the police of two words.
    private func isGrade(_ phrase: Phrase) -> Bool {
        guard phrase.post?.count == 2, let entry = phrase.postEntry.map({ lexicon.entries[Int($0)] }) else {
            return false
        }
        return entry.postClass == .security && entry.complements.contains(.none)
    }

    /// "police arrested Berel, an official said": who speaks at the end of a sentence is somebody else.
    private func isSpeaker(endingAt end: Int, behind first: Phrase) -> Bool {
        guard end < limit, first.range.lowerBound > sentence.range.lowerBound else { return false }
        return passage.cues(at: end, limit: limit).contains { $0.cue.isVerb && $0.cue.places.contains(.clause) }
    }

    private func isVerb(at index: Int) -> Bool {
        index < limit
            && (!passage.classes(index).isDisjoint(with: .auxiliary)
                || passage.triggers(at: index, limit: limit).contains { !$0.allForms.subtracting(.noun).isEmpty }
                || passage.cues(at: index, limit: limit).contains { $0.cue.isVerb })
    }

    /// Not "by order of", "the request of".
    private func isOnlyVerb(at index: Int) -> Bool {
        isVerb(at: index) && !followsArticle(index) && !passage.classes(index - 1).contains(.preposition)
            && !passage.triggers(at: index, limit: limit).contains { $0.allForms.contains(.noun) }
    }

    /// "Istanbul's mayor and the president's main rival, was": two descriptions of one, as the verb says. "the deputy
    /// premier and foreign minister" is one of two titles.
    private func isOneAlone(behind and: Int) -> Bool {
        guard and + 1 < limit, !passage.classes(and + 1).isDisjoint(with: [.article, .possessive]) else { return false }
        let last = min(limit, and + Self.longestRun)
        let mark = (and + 1..<last).first { passage.tokens[$0].kind == .mark && !passage.isPossessiveMark($0) }
        guard let mark, passage.tokens[mark].isMark(","), mark + 1 < limit,
            (and + 1..<mark).allSatisfy({ passage.classes($0).isDisjoint(with: [.infinitive, .relative, .auxiliary]) })
        else { return false }
        return passage.classes(mark + 1).contains(.singular)
    }

    /// An apposition ends at a comma, a dash, the end, a verb; "and" makes it a list.
    private func closesApposition(_ end: Int) -> Bool {
        guard end < limit else { return true }
        let token = passage.tokens[end]
        if token.kind == .mark { return !token.traits.contains(.possessive) }
        let classes = passage.classes(end)
        // "the governor of Tula and a friend of": two descriptions of one.
        if classes.contains(.and), end + 1 < limit, passage.classes(end + 1).contains(.indefinite) { return true }
        if classes.contains(.and), isOneAlone(behind: end) { return true }
        if !classes.isDisjoint(with: .auxiliary) || classes.contains(.relative) { return true }
        if classes.contains(.preposition) || classes.contains(.subordinator) || classes.contains(.infinitive) {
            return true
        }
        return !passage.triggers(at: end, limit: limit).isEmpty
            || passage.cues(at: end, limit: limit).contains { $0.cue.isVerb }
    }
}
