// SPDX-License-Identifier: Apache-2.0

import Personnel
import TextAnalysis

/// Tries the frames of the triggers of a sentence and fills their slots.
struct FrameReader {
    let parsed: ParsedSentence
    var frames: [Frame] { parsed.passage.language.frames }

    /// Patterns that these words cannot fill are passed over; nil where each is tried, to tell why it does not fit.
    private let words: SentenceWords?

    init(_ parsed: ParsedSentence) { (self.parsed, words) = (parsed, nil) }

    private init(_ parsed: ParsedSentence, _ words: SentenceWords) { (self.parsed, self.words) = (parsed, words) }

    func mayFill(_ pattern: Pattern) -> Bool { words?.meet(pattern.demand) ?? true }

    /// What became of a trigger: filled, or with the reason why no frame fits.
    typealias Reading = (trigger: TriggerHit, chunk: Int, filling: Filling?, reason: String)

    func readings() -> [Reading] {
        var attempts: [Attempt] = []
        let hasTrigger = parsed.verbs.contains { $0.trigger != nil } || parsed.phrases.contains { $0.trigger != nil }
        return hasTrigger ? FrameReader(parsed, SentenceWords(parsed)).readings(&attempts) : readings(&attempts)
    }

    /// The same, with the frames that were tried and do not fit.
    func readings(_ tried: inout [Attempt]) -> [Reading] {
        var found: [Reading] = []
        for chunk in parsed.chunks.indices {
            if let group = parsed.verb(chunk), let hit = group.trigger {
                let filling =
                    verbal(group, hit, chunk, behind: found, &tried)
                    ?? copular(group, chunk, &tried)
                found.append((hit, chunk, filling, "no frame finds the person it needs"))
                for other in filling.map(pairs) ?? [] { found.append((hit, chunk, other, "")) }
            } else if let group = parsed.verb(chunk) {
                let before = tried.count
                if let filling = copular(group, chunk, &tried) {
                    found.append((filling.trigger, chunk, filling, ""))
                } else if let last = tried.dropFirst(before).last {
                    let form = TriggerForm(frame: last.frame, forms: .present)
                    let hit = TriggerHit(start: group.range.lowerBound, end: group.range.upperBound, forms: [form])
                    found.append((hit, chunk, nil, "it says who somebody is, and no frame for that fits"))
                }
            } else if let index = parsed.phrase(chunk) {
                for nominal in nominals(within: index) {
                    guard let hit = parsed.phrases[nominal].trigger else { continue }
                    let filling = self.nominal(nominal, hit, chunk, &tried)
                    found.append((hit, chunk, filling, "the noun has nobody beside it"))
                    for other in filling.map(nominalPairs) ?? [] { found.append((hit, chunk, other, "")) }
                }
            }
        }
        // "dropped the charges against him": the noun is what the verb's frame asks for, no change of its own.
        let taken = Set(found.compactMap { $0.filling?.noun })
        for index in found.indices where found[index].filling?.construction == .nominal {
            guard let phrase = parsed.phrase(found[index].chunk), taken.contains(phrase) else { continue }
            (found[index].filling, found[index].reason) = (nil, "a part of what a verb tells")
        }
        // "nominated to serve as ambassador": the first verb has told it.
        for index in found.indices.dropFirst() {
            guard let filling = found[index].filling, parsed.verb(filling.chunk)?.isInfinitive == true,
                let post = filling.roles[.post],
                found[..<index].contains(where: {
                    $0.filling?.roles[.post] == post && $0.filling?.persons == filling.persons
                })
            else { continue }
            (found[index].filling, found[index].reason) = (nil, "a part of what a verb tells")
        }
        return found
    }

    /// The nominals in a phrase: itself, or a possessor of it.
    private func nominals(within index: Int) -> [Int] {
        var found: [Int] = []
        var current: Int? = index
        while let next = current, found.count < 3 {
            if parsed.phrases[next].kind == .nominal { found.append(next) }
            current = parsed.phrases[next].possessor
        }
        return found
    }

    // MARK: Verbs

    private func verbal(
        _ group: VerbGroup, _ hit: TriggerHit, _ chunk: Int, behind earlier: [Reading], _ tried: inout [Attempt]
    ) -> Filling? {
        for form in hit.forms where form.forms != .noun {
            let isNegative = frames[form.frame].isNegative
            let isPresent = frames[form.frame].isAhead && group.auxiliaries.isDisjoint(with: .modal)
            if isRefusedNext(form.frame, hit.end) || isNegative && !group.isNegated || isPresent {
                let misfit: Misfit =
                    isPresent ? .notAhead : isNegative && !group.isNegated ? .notNegated : .refusedNext
                tried.append(Attempt(trigger: hit.start, frame: form.frame, construction: nil, misfit: misfit))
                continue
            }
            let before = tried.count
            for construction in constructions(group, form, chunk) {
                for pattern in frames[form.frame].patterns
                where pattern.construction == construction && mayFill(pattern) {
                    do throws(Misfit) {
                        return try fill(pattern, form.frame, group, hit, chunk, earlier)
                    } catch {
                        tried.append(
                            Attempt(trigger: hit.start, frame: form.frame, construction: construction, misfit: error))
                    }
                }
            }
            if tried.count == before {
                tried.append(Attempt(trigger: hit.start, frame: form.frame, construction: nil, misfit: .voice))
            }
        }
        return nil
    }

    func fill(
        _ pattern: Pattern, _ frame: Int, _ group: VerbGroup, _ hit: TriggerHit, _ chunk: Int, _ earlier: [Reading]
    ) throws(Misfit) -> Filling {
        var filling = Filling(
            frame: frame, construction: pattern.construction, persons: [], chunk: chunk, trigger: hit, start: chunk,
            end: hit.end)
        let turned = inverted(group, chunk)
        let heir = turned == nil ? successor(group, chunk, frame) : nil
        filling.entry = heir.flatMap { _ in entry(before: chunk) }
        let subject =
            turned?.subject ?? heir ?? participleSubject(pattern, group, chunk)
            ?? identified(group, chunk) ?? parsed.subject(of: chunk) ?? fronted(group, chunk)
        let relative = group.isPassive || turned != nil ? nil : subject.flatMap(parsed.relativeObject)
        var objects = turned == nil || turned?.objectEnd != nil ? parsed.objects(after: chunk) : nil
        if let relative { objects = (relative.phrases, chunk) }
        if objects == nil, turned == nil, pattern.construction == .active,
            pattern.items.contains(where: { $0.slot == .object && $0.role == .person })
        {
            objects =
                parsed.shiftedObjects(after: chunk)
                ?? (borrowsPassive(chunk) ? nil : parsed.sharedObjects(after: chunk))
        }
        if isIdentity(group, objectsEnd: objects?.end) { throw .identity }
        let named = objects == nil && turned == nil && !group.isPassive ? namedPost(of: frame, after: chunk) : nil
        if let named, pattern.construction == .active { objects = ([named.phrase], named.chunk) }
        if pattern.construction == .passive, group.isBare {
            guard relative == nil, named == nil else { throw .notPassive }
            // A participle by itself, with an object behind it, is an active past.
            filling.isReduced = turned == nil
            // "Berel, whose term ended": nobody ended it.
            if turned == nil,
                subject?.phrases.contains(where: { parsed.phrases[$0].pronounClass.contains(.who) }) == true
            {
                throw .notPassive
            }
            if let object = objects?.phrases.first, !isOpen(hit),
                frames[frame].postPrepositions.isEmpty || !isPost(object),
                !isGiven(object, by: pattern, at: chunk)
            {
                throw .ownObject
            }
            if turned == nil, !isReducedPassive(chunk, subject) || doesSomething(chunk) { throw .notPassive }
            if turned == nil, isPlainPast(frame, hit, chunk, subject) { throw .notPassive }
            if let source = subject?.borrowedFrom, !isPassive(source) { throw .notPassive }
        }
        if let subject {
            (filling.start, filling.isRelative, filling.borrowedFrom) = (
                relative?.start ?? subject.start, subject.isRelative || relative != nil, subject.borrowedFrom
            )
            filling.identity = subject.identity
        }
        filling.copula = turned?.copula
        var used: Int?
        var placed: Int?
        var isBehindSubject = false
        for item in pattern.items {
            var found: [Int]
            switch item.slot {
            case .subject:
                found = subject.map { members(of: $0.phrases, endingAt: $0.start, behind: chunk) } ?? []
                if item.role == .successor, mayOnlyOrder(found, group, chunk, frame) { continue }
            case .object:
                // "received six years": a time is an object only where the frame asks for one.
                let all = objects?.phrases ?? (item.classes.isEmpty ? nil : secondObject(after: chunk).map { [$0] })
                found = members(of: all ?? [], endingAt: objects?.end ?? chunk)
                // "got the finance ministry to pay", "got the ministry a roof": the body does or gets something.
                let next = (objects?.end ?? chunk) + 1
                if item.role == .post, !item.classes.isEmpty, parsed.verb(next) != nil || parsed.phrase(next) != nil {
                    throw .slot(.object, .post, found.first)
                }
                used = objects?.end
            case .secondObject:
                let start = pattern.construction == .passive ? chunk : (objects?.end ?? chunk)
                if isState(at: start + 1, of: item) { continue }
                let end = item.classes.isEmpty ? start : leading(behind: closing(start), frame)
                found = secondObject(after: end).map { [$0] } ?? []
                if let last = found.first, isRefusedBehind(frame, token: parsed.phrases[last].range.upperBound) {
                    throw .refusedNext
                }
            case .possessor:
                let owner = owner(of: placed)
                found = isOwn(owner, placed: placed, by: filling.roles[.agent]) ? [] : owner
            case .preposition(let word):
                // "raided the home of": behind the object that the frame names.
                // "Also searched was the home of": behind the subject that follows its verb.
                let start =
                    placed != nil && word == parsed.passage.language.ofWord ? used ?? turned?.end ?? chunk : chunk
                found = preposition(
                    word, after: start, for: item, filling: filling,
                    crossesVerb: placed != nil && isTied(used, to: word, of: item), isInside: isBehindSubject)
                if item.role == .person, item.classes.isEmpty { found = joined(found, by: word) }
            }
            placed = found.first
            isBehindSubject = item.slot == .subject && item.role == nil
            guard place(found, in: item, of: frame, &filling) else { throw .slot(item.slot, item.role, found.first) }
        }
        if pattern.construction == .active, used == nil,
            pattern.items.contains(where: { $0.slot == .subject && $0.role == .person })
        {
            // An intransitive verb with somebody as its object is another verb: "retired the general".
            if let objects, isSomeoneElse(objects.phrases[0], in: frame), !parsed.startsClause(after: objects.end) {
                throw .personAsObject
            }
        }
        guard !filling.persons.isEmpty else { throw .nobody }
        guard !hasRefusedCompany(frame, after: chunk), !hasRefusedAgent(filling) else { throw .company }
        if let used, pattern.construction == .active,
            isRefusedBehind(frame, token: parsed.chunks[used].range.upperBound)
        {
            throw .refusedNext
        }
        if frames[frame].refusesObject || !pattern.items.contains(where: { $0.slot == .object }),
            hasOwnObject(frame, behind: chunk)
        {
            throw .ownObject
        }
        // "handed over to Marsh the decision": a thing changes hands.
        if parsed.passage.classes(hit.end - 1).contains(.infinitive), hit.end - hit.start > 1, let used,
            let thing = parsed.phrase(used + 1), parsed.phrases[thing].kind == .thing
        {
            throw .ownObject
        }
        guard !isCommand(group, subject, chunk) else { throw .command }
        let last = turned.map { $0.objectEnd ?? ($0.copula != nil ? chunk : $0.end) } ?? used ?? chunk
        post(of: frame, after: last, passive: pattern.construction == .passive, objects != nil, &filling)
        let isBehind = pattern.items.contains { $0.role == .person && $0.slot.isPreposition }
        if let named, filling.persons == [named.phrase], !isBehind { filling.roles[.post] = named.phrase }
        if turned != nil, filling.roles[.post] == nil { frontedPost(of: frame, before: chunk, &filling) }
        takeNamed(&filling)
        if frames[frame].needsPost, filling.roles[.post] == nil, !takeNewPost(&filling) {
            guard inheritPost(&filling, from: earlier, last: last) else { throw .noPost }
        }
        // "A banker was put in charge of the choir": of those without an office, a post alone tells.
        if frames[frame].kind.family == .entry, !frames[frame].fillsVacancy, filling.roles[.post] == nil,
            filling.persons.contains(where: { !parsed.phrases[$0].isPersonLike && parsed.phrases[$0].isPrivate })
        {
            throw .noPost
        }
        expandLists(&filling)
        if pattern.items.contains(where: { $0.slot == .subject && $0.role == .person }) {
            takeCompanions(&filling)
            takeAdded(&filling)
        } else if pattern.items.contains(where: { $0.slot == .object && $0.role == .person }) {
            takeCompanions(&filling, ofObject: true)
        }
        takeSpeaker(&filling)
        return filling
    }

    func secondObject(after chunk: Int) -> Int? {
        var position = chunk + 1
        if parsed.kind(position) == .comma || parsed.kind(position) == .quote { position += 1 }
        // "was arrested, the minister said": who speaks holds a post of his own.
        if position > chunk + 1, let group = parsed.verb(position + 1), !group.isInfinitive, !group.isGerund {
            return nil
        }
        return parsed.phrase(position)
    }
}
