// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Successions and posts that are told by another verb or noun of the sentence: "named Lena Marsh to lead the police,
/// replacing Anton Berel".
extension FrameReader {
    /// How far before its verb a succession looks for the entry that it belongs to, in chunks.
    static let successionReach = 16

    /// "named Lena Marsh minister, replacing Berel", "chosen to succeed Berel": who replaces is whoever is appointed, not
    /// whoever appoints.
    func successor(_ group: VerbGroup, _ chunk: Int, _ frame: Int) -> ParsedSentence.Subject? {
        // "named Lena Marsh to look after the office".
        let mayFollow = frames[frame].companion?.person == .successor || group.isInfinitive && fills(frame)
        guard mayFollow, group.isGerundOnly || group.isInfinitive, let entry = entry(before: chunk) else { return nil }
        let subject = parsed.subject(of: entry)
        if !isPassive(entry), let object = parsed.objects(after: entry), isNamed(object.phrases) {
            return ParsedSentence.Subject(phrases: object.phrases, start: subject?.start ?? entry)
        }
        return subject ?? verbSubject(entry)
    }

    /// The nearest verb before a chunk that tells of an entry or a move; nil where another verb stands between.
    func entry(before chunk: Int) -> Int? {
        var position = chunk - 1
        while position >= 0, chunk - position < Self.successionReach {
            switch parsed.chunks[position].kind {
            case .boundary, .relative, .complementiser, .subordinator: return nil
            case .verb(let index):
                let forms = parsed.verbs[index].trigger?.forms ?? []
                if forms.contains(where: { isEntry(frames[$0.frame].kind.family) }) { return position }
                guard parsed.verbs[index].isInfinitive else { return nil }
                position -= 1
            case .phrase, .preposition, .comma, .dash, .quote, .openBracket, .closeBracket, .and, .or, .but, .adverb,
                .date, .including, .other:
                position -= 1
            }
        }
        return nil
    }

    private func fills(_ frame: Int) -> Bool { frames[frame].fillsVacancy && isEntry(frames[frame].kind.family) }

    private func isEntry(_ family: Family) -> Bool {
        switch family {
        case .entry, .move: true
        case .exit, .legal, .fate: false
        }
    }

    /// "Named to the post on Monday, Marsh": a participle's own subject.
    private func verbSubject(_ chunk: Int) -> ParsedSentence.Subject? {
        parsed.verb(chunk).flatMap { fronted($0, chunk) }
    }

    private func isNamed(_ phrases: [Int]) -> Bool {
        phrases.allSatisfy { parsed.phrases[$0].name != nil || parsed.phrases[$0].kind == .pronoun }
    }

    /// "The president replaced the army chief", "plans to replace him": who gives the order, or who follows; nobody is
    /// said to follow then. Frames in which a subject can only follow say so: "succeeded".
    func mayOnlyOrder(_ subject: [Int], _ group: VerbGroup, _ chunk: Int, _ frame: Int) -> Bool {
        let orders = frames[frame].patterns.contains {
            $0.construction == .active && $0.items.contains { $0.slot == .subject && $0.role == .agent }
        }
        // "Judge Lena Marsh was appointed in his place": nobody orders in the passive.
        guard orders, !group.isPassive else { return false }
        // "Berel, a judge, was appointed, replacing": who was appointed.
        if group.isGerundOnly, let entry = entry(before: chunk), isPassive(entry) { return false }
        // "named Senator Marsh to replace Berel": whom somebody else names.
        if group.isGerundOnly || group.isInfinitive, let entry = entry(before: chunk), !isPassive(entry),
            let named = parsed.objects(after: entry)?.phrases, subject.allSatisfy(named.contains)
        {
            return false
        }
        if group.isInfinitive, entry(before: chunk) == nil {
            if let governing = parsed.verb(chunk - 1) { return !governing.isPassive && !governing.governing.isEmpty }
            if parsed.phrase(chunk - 1) != nil { return true }
        }
        return subject.contains { index in
            let phrase = parsed.phrases[index]
            return phrase.post != nil && !Self.risers.contains { phrase.modifiers.contains($0) }
        }
    }

    /// What somebody's post is called who may well follow another in his.
    private static let risers: [PostModifier] = [.deputy, .acting, .former, .then, .elect, .veteran, .retired]

    // MARK: Posts

    /// "to lead the anti-corruption service", "to head the gendarmerie": the body stands for the post.
    func ledBody(after chunk: Int) -> Int? {
        var position = chunk + 1
        while position < parsed.chunks.count, position - chunk < 10 {
            switch parsed.chunks[position].kind {
            case .phrase, .date, .adverb, .comma, .quote, .and: position += 1
            case .preposition:
                guard let noun = parsed.phrase(position + 1), isLeading(parsed.phrases[noun].range) else {
                    position += 1
                    continue
                }
                return publicBody(at: position + 2)
            case .verb(let index):
                // "nominated Alan Price to be attorney general", "to become the next envoy", "to hold the post of".
                if isBeing(parsed.verbs[index]) { return postPhrase(at: position + 1) }
                let isTasked = parsed.verbs[index].isGerundOnly && parsed.isPreposition(position - 1)
                guard parsed.verbs[index].isInfinitive || isTasked else { return nil }
                if let seat = filledSeat(parsed.verbs[index], position) { return seat }
                guard isLeading(parsed.verbs[index].main) else { return nil }
                return publicBody(at: position + 1)
            case .dash, .openBracket, .closeBracket, .boundary, .or, .but, .relative, .complementiser, .subordinator,
                .including, .other:
                return nil
            }
        }
        return nil
    }

    /// "to be", "to be the next", "to become", "to hold".
    func isBeing(_ group: VerbGroup) -> Bool {
        guard group.isInfinitive, !group.isNegated else { return false }
        guard !group.main.isEmpty else { return group.auxiliaries.contains(.be) }
        return !parsed.passage.classes(group.main.lowerBound).isDisjoint(with: [.be, .becoming, .holding])
    }

    /// "to fill the vacant seat on the Supreme Court": the body in which the seat is.
    private func filledSeat(_ group: VerbGroup, _ chunk: Int) -> Int? {
        guard group.trigger != nil, let seat = parsed.phrase(chunk + 1), parsed.phrases[seat].kind == .thing,
            parsed.phrases[seat].nounClasses != [], parsed.isPreposition(chunk + 2)
        else { return nil }
        return publicBody(at: chunk + 3) ?? parsed.phrase(chunk + 3).flatMap { isPost($0) ? $0 : nil }
    }

    /// "appointed as chief of staff Senator Marsh", "named to the post of army chief General Berel": the post and its new
    /// holder are one phrase, behind the preposition.
    func namedPost(of frame: Int, after chunk: Int) -> (phrase: Int, chunk: Int)? {
        // "named after Mayor Marsh": no word that gives a post.
        guard isEntry(frames[frame].kind.family), parsed.isPreposition(chunk + 1),
            !parsed.passage.classes(parsed.chunks[chunk + 1].range.lowerBound).isDisjoint(with: [
                .subordinator, .infinitive,
            ])
        else { return nil }
        var position = chunk + 2
        if let noun = parsed.phrase(position), parsed.phrases[noun].kind == .thing, parsed.isPreposition(position + 1) {
            position += 2
        }
        guard let index = parsed.phrase(position), let name = parsed.phrases[index].name,
            let post = parsed.phrases[index].post, post.lowerBound < name.lowerBound, parsed.verb(position + 1) == nil,
            // Last, since it asks every frame.
            !isClock(chunk + 1)
        else { return nil }
        return (index, position)
    }

    /// "names new finance minister", "A new army chief was appointed": the post is what is told of whoever comes.
    func takeNewPost(_ filling: inout Filling) -> Bool {
        guard filling.persons.count == 1, let only = filling.persons.first,
            let chunk = parsed.chunks.indices.first(where: { parsed.phrase($0) == only })
        else { return false }
        let phrase = parsed.phrases[only]
        let isOwn = phrase.pronounClass.contains(.possessive) || phrase.possessor != nil
        // "has a new governor": the word may be the verb's.
        let last = filling.trigger.end - 1
        let isNew =
            phrase.modifiers.contains(.new)
            || parsed.passage.longestMatch(at: last, limit: filling.trigger.end, .modifier)?.value.numbers.contains {
                parsed.passage.language.lexicon.entries[Int($0)].modifier == .new
            } ?? false
        guard phrase.post != nil, isNew, !phrase.isPlural, !phrase.isDefinite || isOwn,
            phrase.name == nil || filling.construction == .active
        else { return false }
        // "named the new chief in a lawsuit", "as a suspect"; "in a reshuffle" where nobody is named.
        let next = filling.construction == .active ? chunk + 1 : filling.chunk + 1
        if parsed.isPreposition(next) {
            let classes = parsed.passage.classes(parsed.chunks[next].range.lowerBound)
            let isPlace = filling.construction == .passive || phrase.name != nil ? classes.contains(.place) : false
            guard !isPlace, !classes.contains(.subordinator) || isClock(next) else { return false }
        }
        filling.roles[.post] = only
        return true
    }

    /// "after", "before", "since": no word that gives a post.
    private func isClock(_ chunk: Int) -> Bool {
        guard case .preposition(let word) = parsed.kind(chunk) else { return false }
        return !frames.contains { $0.postPrepositions.contains(word) }
    }

    /// "will lead the customs service", "charged with running the ministry", "the town will be run by": the body that is
    /// led stands for the post.
    func isLed(_ index: Int, by filling: Filling, in slot: Slot) -> Bool {
        let chunk = filling.chunk
        guard let group = parsed.verb(chunk), isLeading(group.main) || leadsBy(group.main) else { return false }
        if slot == .subject {
            // "will be headed by".
            let isBy = parsed.passage.classes(group.main.upperBound - 1).contains(.agentive)
            return (filling.construction == .passive || isBy) && led(index) != nil
        }
        guard slot == .object || slot == .secondObject,
            let place = parsed.chunks[chunk...].indices.prefix(4).first(where: { parsed.phrase($0) == index }),
            parsed.verb(place + 1) == nil, parsed.phrase(place + 1) == nil
        else { return false }
        return led(index) != nil
    }

    /// "the post", "his duties", "command", not "a job", "the job of cleaning".
    func isVacancy(_ index: Int) -> Bool {
        let phrase = parsed.phrases[index]
        guard
            parsed.sentence.isHeadline || phrase.isDefinite || phrase.possessor != nil
                || !phrase.pronounClass.isDisjoint(with: .possessive) || phrase.range.count == 1 && !phrase.isPlural
        else { return false }
        let next = phrase.range.upperBound
        guard next < parsed.sentence.range.upperBound, parsed.passage.classes(next).contains(.of) else { return true }
        // "the performance of his duties".
        return next + 1 < parsed.sentence.range.upperBound && parsed.passage.classes(next + 1).contains(.possessive)
    }

    /// "assigned Marsh to manage the firm": the verb between a person and the body that is left without a head.
    func leading(behind chunk: Int, _ frame: Int) -> Int {
        // "asked his deputy, Lena Marsh, to run the office".
        let isClosed =
            parsed.kind(chunk + 1) == .comma && parsed.phrase(chunk).map { parsed.phrases[$0].hasApposition } == true
        let next = isClosed ? chunk + 2 : chunk + 1
        guard frames[frame].fillsVacancy, let group = parsed.verb(next), group.isInfinitive, !group.isNegated,
            isLeading(group.main)
        else { return chunk }
        return next
    }

    /// "headed by".
    private func leadsBy(_ range: Range<Int>) -> Bool {
        range.count > 1 && parsed.passage.classes(range.upperBound - 1).contains(.agentive)
            && parsed.passage.classes(range.upperBound - 2).contains(.leading)
    }

    func isLeading(_ range: Range<Int>) -> Bool {
        !range.isEmpty && range.count < 4 && parsed.passage.classes(range.upperBound - 1).contains(.leading)
    }

    func publicBody(at chunk: Int) -> Int? {
        parsed.phrase(chunk).flatMap { led($0) }
    }

    func led(_ index: Int) -> Int? {
        let phrase = parsed.phrases[index]
        return phrase.kind == .organisation && phrase.organisationClass?.isPublic == true ? index : nil
    }

    /// "appointed to the Supreme Court", "to the helm of the central bank": a seat in a body, or at its head.
    func joinedBody(at chunk: Int, behind word: Int32) -> Int? {
        // "took command of the fleet", "given charge of the ministry".
        if word == parsed.passage.language.ofWord, let helm = parsed.phrase(chunk - 2),
            [.thing, .organisation].contains(parsed.phrases[helm].kind), parsed.phrases[helm].nounClasses != []
        {
            return publicBody(at: chunk)
        }
        guard parsed.passage.language.classes(of: word).contains(.infinitive), let index = parsed.phrase(chunk) else {
            return nil
        }
        if parsed.phrases[index].kind == .thing, parsed.phrases[index].nounClasses != [],
            parsed.isPreposition(chunk + 1)
        {
            return publicBody(at: chunk + 2)
        }
        guard let body = publicBody(at: chunk), let kind = parsed.phrases[body].organisationClass else { return nil }
        switch kind {
        case .parliament, .court, .ministry, .justice, .bank: return body
        case .party, .agency, .region, .city, .international: return isSeatOfState(body) ? body : nil
        case .military, .security, .police, .company, .armedGroup, .private, .sport, .media: return nil
        }
    }

    /// "the Kansas Board of Regents", "the state parole board", "the election commission": people sit in it, and its
    /// name shows that it is the public's, which "the board" does not.
    private func isSeatOfState(_ body: Int) -> Bool {
        let phrase = parsed.phrases[body]
        guard phrase.range.contains(where: { parsed.passage.classes($0).contains(.collegial) }) else { return false }
        if phrase.country != nil || phrase.bodyCountry != nil || parsed.namesPortfolio(body) { return true }
        if let owner = phrase.possessor, parsed.phrases[owner].kind == .place { return true }
        return phrase.range.contains {
            parsed.passage.classes($0).contains(.publicly)
                || parsed.passage.longestMatch(at: $0, limit: phrase.range.upperBound, .place) != nil
        }
    }
}
