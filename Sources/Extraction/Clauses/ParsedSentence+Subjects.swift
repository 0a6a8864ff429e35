// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Whose verb it is: over relative clauses, insertions, lists, shared subjects and verbs that govern others.
extension ParsedSentence {
    /// What stands before a verb as its subject.
    struct Subject: Sendable {
        /// Phrases: one, or the members of a list.
        var phrases: [Int]
        /// The first chunk of the subject; what stands before it embeds the clause.
        var start: Int
        /// The verb stands in a relative clause.
        var isRelative = false
        /// The verb that this one borrowed its subject from.
        var borrowedFrom: Int?
        /// The copula that says who it is: "Berel was among those arrested".
        var identity: Int?
    }

    func subject(of chunk: Int, depth: Int = 0) -> Subject? {
        guard let group = verb(chunk), depth < 6 else { return nil }
        var position = chunk - 1
        while position >= 0, isTransparent(position) { position -= 1 }
        guard position >= 0, !followsNumber(group) else { return nil }
        switch chunks[position].kind {
        case .relative: return antecedent(of: position)
        case .phrase(let index):
            // "resigned, with Lena Marsh taking over": an absolute of its own.
            if group.isGerundOnly, isPreposition(position - 1), kind(position - 2) == .comma {
                return Subject(phrases: [index], start: position)
            }
            return willed(by: index, at: position, of: group) ?? besideCompany(endingAt: position, of: group)
                ?? head(at: position, of: group)
        case .comma, .dash, .closeBracket:
            if let found = besideCompany(endingAt: position - 1, of: group) { return found }
            if let found = besideNames(endingAt: position - 1, of: group) { return found }
            // "Berel, minister in 2015, resigned".
            let last = isDate(position - 1) ? position - 2 : position - 1
            if let before = phrase(last), phrases[before].hasApposition { return head(at: last, of: group) }
            if let found = beforeInsertion(endingAt: position, of: group) { return found }
            return borrowed(before: position, depth: depth) ?? misparted(before: position, of: group)
                ?? reduced(before: position, of: group)
        case .and, .or, .but: return borrowed(before: position, depth: depth)
        case .verb(let before):
            // "decided to resign": the governing verb's subject.
            // "the officers who gave the order to fire have been arrested".
            guard group.isInfinitive || group.isGerundOnly else { return group.isBare ? nil : relativeBefore(position) }
            return verbs[before].isPassive || !verbs[before].governing.isEmpty
                ? subject(of: position, depth: depth + 1) : nil
        case .preposition, .subordinator:
            // "for", "of" and "with" may look at the object: "thanked him for resigning".
            let classes = passage.classes(chunks[position].range.lowerBound)
            guard group.isGerund, !classes.isDisjoint(with: [.agentive, .subordinator]) else { return nil }
            return governing(before: position, group, depth: depth)
        default: return nil
        }
    }

    func isTransparent(_ chunk: Int) -> Bool {
        switch chunks[chunk].kind {
        case .adverb, .date, .quote: true
        // "who until August headed".
        // "voted 54 to 12 to remove".
        case .subordinator, .preposition: isDate(chunk + 1) || isNumber(chunk + 1) && isNumber(chunk - 1)
        // "A, B and C all resigned".
        case .other:
            passage.classes(chunks[chunk].range.lowerBound).contains(.floating)
                // "voted 121-100 to dismiss".
                || isNumber(chunk)
        default: false
        }
    }

    /// The head of the noun phrases that end at a chunk: "the head of the agency in Tula".
    func head(at end: Int, of group: VerbGroup?) -> Subject? {
        var position = tiedList(endingAt: end) ?? end
        var steps = 0
        while isPreposition(position - 1) || bringsPost(position - 1), steps < 4 {
            if phrase(position - 2) != nil {
                position -= 2
            } else if let reduced = verb(position - 2), reduced.isBare, phrase(position - 3) != nil {
                // "the case opened against the governor": a participle ties its phrase to the head.
                position -= 3
            } else {
                // "the officer who served in Tula was": its own verb stands before it.
                if verb(position - 2) != nil { return relativeBefore(position - 1) }
                // "After the vote the minister": no comma, and the preposition opens the sentence.
                return nil
            }
            steps += 1
        }
        if let ordered = commanded(endingAt: position, of: group) { return ordered }
        guard let found = phrase(position), isClauseStart(position) else { return relativeBefore(position) }
        let isAlone = group.map(isSingular) ?? false
        guard !isAlone || joinsSingly(position) else {
            return Subject(phrases: [found], start: origin(of: found, at: position))
        }
        return list(endingAt: position)
    }

    /// "The charges against A, B and C were dropped": the first of a list of people that a preposition ties to a thing.
    private func tiedList(endingAt end: Int) -> Int? {
        var first = end
        while end - first < Self.reach, let member = phrase(first), phrases[member].isPersonLike {
            var before = first - 1
            if isList(before), kind(before - 1) == .comma { before -= 1 }
            guard isList(first - 1) || first < end && kind(before) == .comma, phrase(before - 1) != nil else { break }
            first = before - 1
        }
        guard first < end, isPreposition(first - 1), let thing = phrase(first - 2), isClauseStart(first - 2) else {
            return nil
        }
        return [.thing, .nominal].contains(phrases[thing].kind) ? first : nil
    }

    /// Where a phrase begins that stands at two places: "the minister who led the talks, Anton Berel".
    private func origin(of index: Int, at chunk: Int) -> Int {
        guard phrases[index].hasApposition else { return chunk }
        return chunks[..<chunk].indices.first { phrase($0) == index } ?? chunk
    }

    /// "neither A nor B has", "not only A but also B was": a list with a verb in the singular.
    private func joinsSingly(_ chunk: Int) -> Bool {
        if kind(chunk - 1) == .adverb { return kind(chunk - 2) == .but }
        return isList(chunk - 1) && passage.classes(chunks[chunk - 1].range.lowerBound).contains(.negation)
    }

    /// A phrase behind a verb is that verb's object, never a subject: unless the verb tells what was said.
    func isClauseStart(_ chunk: Int) -> Bool {
        guard chunk > 0 else { return true }
        switch chunks[chunk - 1].kind {
        case .verb(let index):
            // "Until a vote is held the town will be run by": no object behind a passive.
            return verbs[index].governing.contains { $0.cue.places.contains(.clause) }
                || verbs[index].isPassive && chunks[..<chunk].contains { $0.kind == .subordinator }
        case .phrase:
            if followsOpening(chunk) { return true }
            // "told reporters she was resigning".
            guard let group = verb(chunk - 2) else { return false }
            return group.governing.contains { $0.cue.places.contains(.clause) }
        case .preposition, .other: return false
        case .comma, .dash, .quote, .openBracket, .closeBracket, .boundary, .and, .or, .but, .relative, .complementiser,
            .subordinator, .adverb, .date, .including:
            return true
        }
    }

    /// "After the vote in Tula the minister resigned": phrases that nobody can be, behind prepositions that open.
    private func followsOpening(_ chunk: Int) -> Bool {
        var start = chunk
        while let before = phrase(start - 1), isPreposition(start - 2), mayOpen(before, behind: start - 2) {
            start -= 2
            // "For shortcomings committed in work the minister": a participle ties its phrase to the noun.
            if let reduced = verb(start - 1), reduced.isBare, let noun = phrase(start - 2), isPreposition(start - 3),
                phrases[noun].kind == .thing
            {
                start -= 3
            }
        }
        return start < chunk && isBreak(start - 1)
    }

    /// "In the town of Tula", "By order of the governor".
    private func mayOpen(_ index: Int, behind preposition: Int) -> Bool {
        let phrase = phrases[index]
        switch phrase.kind {
        case .thing, .place, .nominal, .organisation: return true
        case .name: return phrase.isDefinite
        case .post:
            return phrase.isDefinite && !phrase.isPlural
                && passage.classes(chunks[preposition].range.lowerBound).contains(.of)
        default: return false
        }
    }

    private func isBreak(_ chunk: Int) -> Bool {
        switch kind(chunk) {
        case nil, .comma, .boundary, .complementiser, .subordinator, .and, .but, .date: true
        default: false
        }
    }

    /// "X, Y and Z": the phrases of a list that ends at a chunk.
    func list(endingAt end: Int, ofObjects: Bool = false) -> Subject? {
        guard let last = phrase(end) else { return nil }
        var members = [last]
        // "The commissioner and his counterpart in Tula, Anton Berel, were": what stands at two places begins at the first.
        var position = origin(of: last, at: end)
        while members.count < 24, position >= 2 {
            var before = position - 1
            // "but also the mayor".
            let isButAlso = kind(before) == .adverb && kind(before - 1) == .but
            if isButAlso { before -= 1 }
            guard isList(before) || isButAlso || kind(before) == .comma else { break }
            let isPlainComma = kind(before) == .comma
            if isList(before) || isButAlso, kind(before - 1) == .comma {
                before = openingOfRelative(endingAt: before - 1) ?? before - 1
            }
            let place = beforeTail(beforeBrackets(before - 1))
            guard let member = phrase(place), isListed(member), isListed(last) else { break }
            // A comma alone joins only what an "and" closes, but for headlines: "Generals Berel, Sandu retired".
            if isPlainComma, members.count == 1, !isHeadlineList(place, last) { break }
            guard isMember(place) || ofObjects && verb(place - 1) != nil else { break }
            // "dismissed Berel, and three others walked out": the comma parts two clauses.
            if members.count == 1, !isPlainComma, kind(before) == .comma, !ofObjects, verb(place - 1)?.trigger != nil {
                break
            }
            members.append(member)
            position = place
        }
        let start = members.count == 1 ? origin(of: last, at: position) : position
        guard members.count > 1 else { return Subject(phrases: [last], start: start) }
        // "Berel, his wife and three others": those who are nobody in particular are left out.
        let people = members.filter { phrases[$0].isPersonLike }
        return Subject(phrases: people.isEmpty ? [last] : people.reversed(), start: start)
    }

    /// An object of a preposition or of a verb is no member of a list of subjects.
    private func isMember(_ chunk: Int) -> Bool {
        !isPreposition(chunk - 1) && (isClauseStart(chunk) || kind(chunk - 1) == .comma)
    }

    private func isSingular(_ group: VerbGroup) -> Bool { group.auxiliaries.contains(.singular) }

    /// "Berel, who led the army for years, was fired": the phrase before what the commas enclose.
    private func beforeInsertion(endingAt end: Int, of group: VerbGroup) -> Subject? {
        var position = end - 1
        var tries = 0
        while position >= 0, end - position < Self.reach, tries < 3 {
            let opens: Bool
            switch chunks[position].kind {
            case .comma, .dash: opens = chunks[end].kind != .closeBracket
            case .openBracket: opens = chunks[end].kind == .closeBracket
            case .boundary: return nil
            default: opens = false
            }
            // "Berel, a former general with friends in the party, was": the first comma is inside the phrase.
            if let before = phrase(position), phrases[before].hasApposition, position + 1 < end,
                !opens, !holdsVerb(position + 1, end), let subject = head(at: position, of: group)
            {
                return subject
            }
            if opens {
                tries += 1
                if let named = namedThing(position, end) { return named }
                if let found = phrase(position - 1), isInsertion(position + 1, end),
                    let subject = head(at: position - 1, of: group),
                    phrases[found].kind != .place || subject.phrases != [found]
                {
                    return subject
                }
            }
            position -= 1
        }
        return nil
    }

    /// A verb of its own between two chunks, in no relative clause.
    private func holdsVerb(_ start: Int, _ end: Int) -> Bool {
        for position in start..<end {
            switch chunks[position].kind {
            case .relative: return false
            case .verb: return true
            default: break
            }
        }
        return false
    }

    /// What commas may enclose behind a subject: anything but a clause with a subject of its own.
    private func isInsertion(_ start: Int, _ end: Int) -> Bool {
        switch kind(start) {
        case .relative, .preposition, .including, .date, .adverb, .subordinator: return true
        case .verb(let index): return verbs[index].isBare
        case .phrase(let index) where phrases[index].pronounClass.contains(.who): return true
        case .phrase, .other:
            for position in start..<end {
                if case .verb(let index) = chunks[position].kind, !verbs[index].auxiliaries.isDisjoint(with: .auxiliary)
                {
                    if !chunks[start..<position].contains(where: { $0.kind == .relative }) { return false }
                }
            }
            return true
        default: return false
        }
    }
}
