// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Posts that a verb gives: "she headed the customs service", "he has been mayor since May", and those that a change
/// itself tells: who is dismissed as minister was one, and so is whoever succeeds him.
extension Cast {
    /// The verbs of a sentence that say what somebody is or leads.
    mutating func readRoles(_ parsed: ParsedSentence, _ sentence: Int) {
        for chunk in parsed.chunks.indices {
            // "will lead the ministry": nobody's post yet.
            guard let group = parsed.verb(chunk), !group.isNegated, !group.auxiliaries.contains(.modal),
                let bearer = bearer(of: chunk, parsed, sentence)
            else { continue }
            if let post = post(given: group, at: chunk, parsed) {
                describe(bearer, by: parsed.phrases[post], parsed, sentence)
            } else if leads(group, parsed), let body = parsed.objects(after: chunk)?.phrases.first {
                lead(bearer, parsed.phrases[body], parsed)
            }
        }
    }

    /// The one character that is the subject of a verb.
    private func bearer(of chunk: Int, _ parsed: ParsedSentence, _ sentence: Int) -> Int? {
        guard let subject = parsed.subject(of: chunk), subject.phrases.count == 1, let only = subject.phrases.first
        else { return nil }
        return character(of: only, in: sentence)
    }

    /// "is the mayor", "served as mayor": the post behind the verb.
    private func post(given group: VerbGroup, at chunk: Int, _ parsed: ParsedSentence) -> Int? {
        var next = chunk + 1
        if serves(group, parsed) {
            guard parsed.isPreposition(next) || parsed.kind(next) == .subordinator else { return nil }
            next += 1
        } else {
            guard group.main.isEmpty, group.auxiliaries.contains(.be) else { return nil }
            while parsed.kind(next) == .adverb { next += 1 }
        }
        guard let index = parsed.phrase(next), parsed.phrases[index].kind == .post, parsed.phrases[index].post != nil,
            !parsed.phrases[index].isPlural
        else { return nil }
        return index
    }

    private func serves(_ group: VerbGroup, _ parsed: ParsedSentence) -> Bool {
        group.main.contains { parsed.passage.classes($0).contains(.serving) }
    }

    private func leads(_ group: VerbGroup, _ parsed: ParsedSentence) -> Bool {
        !group.isPassive && group.main.contains { parsed.passage.classes($0).contains(.leading) }
    }

    private mutating func lead(_ bearer: Int, _ body: Phrase, _ parsed: ParsedSentence) {
        if body.organisationClass == .armedGroup {
            characters[bearer].leadsArmedGroup = true
        } else if body.organisationClass?.isPublic == true || body.kind == .place {
            characters[bearer].isOfficial = true
            characters[bearer].country = characters[bearer].country ?? body.country
            characters[bearer].bodyCountry = characters[bearer].bodyCountry ?? body.bodyCountry
            let title = "\(parsed.passage.language.headship) \(parsed.passage.text(body.range))"
            note(
                PostNote(
                    title: title, organisation: body.organisation.map { parsed.passage.text($0) },
                    country: body.country, bodyCountry: body.bodyCountry,
                    isDeputy: false, isVerbal: true), of: bearer)
        }
    }

    // MARK: What changes tell

    /// Whoever is dismissed from a public post held it, and whoever follows somebody in it holds it now.
    mutating func learn(from filling: Filling, in parsed: ParsedSentence, _ sentence: Int) {
        noteTurns(of: filling, in: parsed, sentence)
        noteEntry(filling, parsed, sentence)
        let named = filling.persons.compactMap { character(of: $0, in: sentence) }
        let others = [Role.successor, .predecessor].compactMap { role in
            filling.roles[role].flatMap { owner(of: $0, parsed, in: sentence) }
        }
        if let slot = filling.roles[.post] ?? filling.sharedPost {
            let office = Office(postOf: filling, at: slot, parsed)
            if office.counts, !office.isArmed {
                for index in named + others {
                    characters[index].isOfficial = true
                    if let post = office.note { note(post, of: index) }
                }
            }
        }
        if let office = filling.samePost, office.counts, !office.isArmed {
            for index in named + others where !characters[index].isPrivate { characters[index].isOfficial = true }
        }
        let isSuccession = filling.roles[.predecessor] != nil && filling.roles[.post] == nil
        if isSuccession, others.contains(where: { characters[$0].standing == .official }) {
            for index in named where !characters[index].isPrivate { characters[index].isOfficial = true }
        }
        // "They succeed Berel and Marsh": one side is told of together.
        let isTurn = parsed.passage.language.frames[filling.frame].companion != nil
        let together = isTurn ? filling.roles[.successor].flatMap { several($0, in: sentence) } ?? [] : []
        if !together.isEmpty, together.allSatisfy({ characters[$0].standing == .official }) {
            for index in named where !characters[index].isPrivate { characters[index].isOfficial = true }
        }
        if parsed.passage.language.frames[filling.frame].tellsOffice || joinsBody(filling, parsed)
            || isRemovedByParliament(filling, parsed)
        {
            for index in named where !characters[index].isPrivate { characters[index].isOfficial = true }
        }
        guard parsed.passage.language.frames[filling.frame].companion != nil, named.count == 1, others.count == 1,
            !parsed.sentence.isHeadline
        else { return }
        let both = named + others
        let isPublic = both.contains { characters[$0].standing == .official } || isOfficial(filling, parsed)
        guard isPublic, !both.contains(where: { characters[$0].isPrivate || characters[$0].leadsArmedGroup }) else {
            return
        }
        for index in both { characters[index].isOfficial = true }
    }

    /// "The museum hired Marsh as its director, replacing Berel": what a private body does tells of nobody's office.
    func isPublic(_ entry: Filling, _ parsed: ParsedSentence) -> Bool {
        if let body = entry.roles[.agent].flatMap({ parsed.phrases[$0].organisationClass }), !body.isPublic {
            return false
        }
        return entry.roles[.post].map { Office(postOf: entry, at: $0, parsed).counts } ?? true
    }

    private mutating func noteEntry(_ filling: Filling, _ parsed: ParsedSentence, _ sentence: Int) {
        let isEntry = parsed.passage.language.frames[filling.frame].kind.family == .entry
        let entering = (isEntry ? filling.persons : []) + [filling.roles[.successor]].compactMap { $0 }
        let title = filling.roles[.post].flatMap { Office(postOf: filling, at: $0, parsed).note?.title }
        for index in entering.compactMap({ character(of: $0, in: sentence) }) {
            characters[index].entersIn = min(characters[index].entersIn ?? sentence, sentence)
            if let title { characters[index].gained.insert(title) }
        }
    }

    /// "The mayor fired the police chief. Lena Marsh will lead the police.": a post that somebody gets later on, and is
    /// not said to have held, describes whoever held it before.
    func onlyEnters(_ index: Int, after sentence: Int, described phrase: Phrase, _ parsed: ParsedSentence) -> Bool {
        let known = characters[index]
        guard phrase.kind == .post, phrase.name == nil, let post = phrase.post, let entry = known.entersIn,
            entry >= sentence
        else { return false }
        let words = Office.keyWords(parsed.passage.words(post))
        let isDeputy = phrase.modifiers.contains(.deputy)
        return !known.posts.contains { note in
            !known.gained.contains(note.title) && note.isDeputy == isDeputy && note.holds(words)
        }
    }

    /// "was elected to the senate": the body stands for the seat in it.
    private func joinsBody(_ filling: Filling, _ parsed: ParsedSentence) -> Bool {
        let frame = parsed.passage.language.frames[filling.frame]
        guard frame.kind.family == .entry, filling.roles[.post] == nil else { return false }
        return parsed.prepositions(after: filling.chunk, crossesVerb: false).contains { found in
            guard let index = parsed.phrase(found.chunk), parsed.phrases[index].kind == .organisation,
                parsed.passage.classes(parsed.chunks[found.chunk - 1].range.lowerBound).contains(.infinitive),
                let body = parsed.phrases[index].organisationClass
            else { return false }
            switch body {
            case .parliament, .court, .ministry, .justice: return true
            case .military, .security, .police, .party, .bank, .agency, .company, .region, .city, .international,
                .armedGroup, .private, .sport, .media:
                return false
            }
        }
    }

    /// "The Senate voted to strip her of her seat": a parliament removes its own members and those whom it elects.
    private func isRemovedByParliament(_ filling: Filling, _ parsed: ParsedSentence) -> Bool {
        guard parsed.passage.language.frames[filling.frame].kind.family == .exit, let agent = filling.roles[.agent]
        else { return false }
        return parsed.phrases[agent].kind == .organisation && parsed.phrases[agent].organisationClass == .parliament
    }

    /// One side has a public post and no name.
    private func isOfficial(_ filling: Filling, _ parsed: ParsedSentence) -> Bool {
        let sides = filling.persons + [Role.successor, .predecessor].compactMap { filling.roles[$0] }
        return sides.contains {
            let phrase = parsed.phrases[$0]
            return phrase.kind == .post && !phrase.isPlural && Office(phrase, parsed).counts
        }
    }

    /// Who is told by name, or by a pronoun, to get a post or to lose one.
    private mutating func noteTurns(of filling: Filling, in parsed: ParsedSentence, _ sentence: Int) {
        let family = parsed.passage.language.frames[filling.frame].kind.family
        func named(_ index: Int?) -> Int? {
            guard let index, parsed.phrases[index].kind != .post else { return nil }
            return character(of: index, in: sentence)
        }
        for index in filling.persons.compactMap(named) {
            if family == .entry { characters[index].isGaining = true }
            if family == .exit { characters[index].isLosing = true }
        }
        if let index = named(filling.roles[.successor]) { characters[index].isGaining = true }
        if let index = named(filling.roles[.predecessor]) { characters[index].isLosing = true }
    }
}
