// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// Makes drafts of filled frames: who it is, whether they count, when it was, and what proves it.
struct DraftMaker {
    let article: Article
    let sentences: [ParsedSentence]
    let cast: Cast
    let atlas: Atlas
    let times: NarratedTimes
    let opinion: SecondOpinion?

    /// The day of publication, or the one that the article's dateline gives.
    let published: CalendarDay?

    /// The drafts of one filling, and the reason why a person of it gave none.
    func drafts(
        of filling: Filling, in index: Int, _ assessment: Assessment, candidate: Int
    ) -> (drafts: [Draft], dropped: String?) {
        let parsed = sentences[index]
        let frame = parsed.passage.language.frames[filling.frame]
        var drafts: [Draft] = []
        var dropped: String?
        // Then it is not known whom the pronoun means, only who comes.
        let isOneself = replacesOneself(filling, in: index)
        // "both": each of those who were just named.
        let people = filling.persons.flatMap { phrase -> [(phrase: Int, character: Int?)] in
            cast.several(phrase, in: index)?.map { (phrase, $0) } ?? [(phrase, nil)]
        }
        for (phrase, character) in people {
            let onlyOne = people.count == 1
            let own =
                isOneself
                ? nil : draft(phrase, frame, filling, index, assessment, candidate, as: character, &dropped)
            if var draft = own {
                draft.isCounted = character != nil && !cast.isNamed(phrase, in: index)
                draft.reason = ReasonReader(parsed).reason(of: filling)
                draft.agent = name(filling.roles[.agent], in: index)
                if onlyOne, !isSame(phrase, in: filling, index) {
                    draft.successor = name(filling.roles[.successor], in: index)
                    draft.predecessor =
                        name(filling.roles[.predecessor], in: index) ?? filling.leaver.map { cast.characters[$0].name }
                }
                drafts.append(draft)
            }
            // "Replacing him as minister is Marsh": who follows nobody known is still somebody, where the post is told.
            if onlyOne, let companion = frame.companion, let other = filling.roles[companion.person],
                own != nil || isOneself || filling.roles[.post] != nil || mayBeUnknown(parsed.phrases[phrase]),
                var mirrored = self.draft(
                    other, frame, filling, index, assessment, candidate,
                    after: companion.kind.family == .entry ? phrase : nil, &dropped)
            {
                (mirrored.kind, mirrored.subtype, mirrored.isWeak) = (companion.kind, nil, true)
                mirrored.agent = name(filling.roles[.agent], in: index)
                let first = isOneself ? nil : name(phrase, in: index)
                if let own { mirrored.doubts.formUnion(own.doubts) }
                if companion.other == .predecessor { mirrored.predecessor = first }
                if companion.other == .successor { mirrored.successor = first }
                if let own, filling.roles[.post] == nil {
                    // Who succeeds inherits the post; who is succeeded keeps it.
                    if companion.other == .predecessor {
                        mirrored.position = own.position
                    } else {
                        drafts[drafts.count - 1].position = mirrored.position
                    }
                }
                drafts.append(mirrored)
            }
        }
        return (drafts, drafts.isEmpty ? dropped ?? "nobody who counts" : nil)
    }

    private func draft(
        _ phrase: Int, _ frame: Frame, _ filling: Filling, _ index: Int, _ assessment: Assessment, _ candidate: Int,
        as member: Int? = nil, after leaver: Int? = nil, _ dropped: inout String?
    ) -> Draft? {
        let parsed = sentences[index]
        let found = parsed.phrases[phrase]
        let post = filling.roles[.post].map { parsed.phrases[$0] }
        var status = assessment.status
        if let fixed = frame.fixedStatus, status == .happened { status = fixed }
        let told = date(filling, in: index, isAhead: status == .expected)
        // "was named premier-designate": not yet in office.
        if frame.kind.family == .entry, status == .happened, let post, post.name == nil, post.modifiers.contains(.elect)
        {
            status = .expected
        }
        var asides = assessment.isAnnounced ? assessment.asides.intersection(.history) : assessment.asides
        if told.isOld || isCountOfYears(found, filling, parsed) || isOfThen(found, frame, filling, parsed) {
            asides.insert(.history)
        }
        if isMeasure(filling, parsed) { asides.insert(.pastPerfect) }
        if isStartOfTerm(found, frame, filling, parsed) { asides.insert(.noun) }
        var draft = Draft(
            affected: .unnamed(""), kind: frame.kind, subtype: frame.subtype, status: status, cue: assessment.deciding,
            asides: asides, date: assessment.isPast ? nil : told.date,
            standing: .official, form: filling.construction, prior: frame.prior, isWeak: frame.isWeak,
            yieldsTo: frame.yieldsTo, neededFamily: frame.neededFamily,
            quote: quote(filling, parsed, frame, status), candidate: candidate)
        (draft.isRecent, draft.besideKinds) = (told.isRecent, frame.besideKinds)
        (draft.place, draft.doubts) = ((index, phrase), filling.isClassified ? .unread : [])
        draft.isBareHeadline = parsed.sentence.isHeadline && found.name == nil && found.pronounClass.isEmpty
        // "becomes governor on 1 July", "was appointed from 1 July": a day to come.
        let ahead = assessment.isPresent ? date(filling, in: index, isAhead: true).date : draft.date
        if draft.status == .happened, let published, let first = ahead?.earliest, first.ordinal > published.ordinal {
            (draft.status, draft.date) = (.expected, ahead)
        }
        let shared = filling.sharedPost.map { Office(parsed.phrases[$0], parsed) }
        let slotOffice =
            filling.roles[.post].map { Office(postOf: filling, at: $0, parsed) } ?? shared ?? filling.samePost
        let heir = filling.roles[.predecessor].flatMap { cast.owner(of: $0, parsed, in: index) }
        if isPrivateMatter(post ?? found, frame, filling, parsed), !isWatched(phrase, in: index) {
            dropped = "a post in a private body"
            return nil
        }
        if frame.kind.family == .entry, let post, isCandidacy(post, parsed) {
            dropped = "a candidacy, not a post"
            return nil
        }
        if let character = member ?? cast.character(of: phrase, in: index),
            !isAnother(found, frame, character, in: index)
        {
            let known = cast.characters[character]
            if let rule = known.exclusion {
                dropped = "left out: person \(rule)"
                return nil
            }
            let isOfficial = slotOffice?.counts == true || known.isService && !known.isPrivate && tellsOfService(frame)
            let isHeir =
                leaver.flatMap { cast.character(of: $0, in: index) }.map { cast.characters[$0].standing == .official }
                ?? false
            let mayCount = isHeir || mayHoldPost(known, filling)
            draft.probablyCounts =
                !known.isPrivate && opinion.map { $0.standing(of: character) >= SecondOpinion.leastStanding } ?? false
            let told = known.watched ?? known.standing ?? (isOfficial || mayCount ? .official : nil)
            guard let standing = told ?? (draft.probablyCounts ? .official : nil) else {
                dropped = "\(known.name) holds no public post in the text"
                return nil
            }
            draft.isDoubtful = known.watched == nil && known.standing == nil && !isOfficial && !isHeir
            if told == nil { draft.doubts.insert(.standing) }
            (draft.affected, draft.standing) = (.character(character), standing)
            draft.position = position(slotOffice, heir.map { cast.characters[$0] } ?? known, frame, in: index)
        } else {
            let office = filling.roles[.post] == phrase ? slotOffice ?? Office(found, parsed) : Office(found, parsed)
            guard found.kind == .post, office.counts || office.isArmed || office.isService && tellsOfService(frame)
            else {
                dropped = "not known who \"\(parsed.passage.text(found.range))\" is, or holds no public post"
                return nil
            }
            if isGeneral(found, filling, status, parsed) {
                dropped = "nobody in particular: \"\(parsed.passage.text(found.range))\""
                return nil
            }
            let text = parsed.passage.text(found.range)
            draft.affected = .unnamed(Normalization.key(text))
            draft.head = parsed.passage.words(found.head..<(found.head + 1)).first
            // "a new interior minister": of one post there is one.
            let isNew = frame.kind.family == .entry && found.modifiers.contains(.new)
            draft.isSpecific =
                (!found.isIndefinite || isNew) && found.postIsComplete && office.isUnique
                && (!found.isOwned && !hasUnknownOwner(found, parsed) || isOfState(found, parsed))
                // A story that leaves out the name of the one it is about is seldom about that: only a flash is.
                && (article.text.isEmpty || article.title.isEmpty && sentences.count == 1)
            draft.standing = office.isArmed ? .armedGroup : .official
            draft.group = Group(
                phrase: parsed.passage.text(Self.bare(found, parsed)), count: found.isPlural ? found.count?.text : "1",
                members: members(after: filling, parsed))
            draft.position = position(slotOffice ?? office, nil, frame, in: index)
        }
        if frame.needsPost, slotOffice?.counts != true, draft.position == nil {
            dropped = "the frame needs a post"
            guard isVouched(draft) else { return nil }
            draft.doubts.insert(.postNeeded)
        }
        if draft.position == nil, draft.group != nil, let rank = found.rank, found.isPlural {
            // "nine colonels of the Malian army": of many, the rank is all that is told.
            draft.position = Position(
                title: parsed.passage.text(rank.lowerBound..<found.range.upperBound),
                country: (found.country ?? atlas.country(at: index))?.text ?? article.country)
        }
        if draft.kind.family == .entry, draft.subtype == nil, post?.modifiers.contains(.acting) ?? filling.isActing {
            draft.subtype = "acting"
        }
        return draft
    }

    /// "fire lazy governors": people of a kind, not some that the text has in mind.
    private func isGeneral(_ found: Phrase, _ filling: Filling, _ status: Status, _ parsed: ParsedSentence) -> Bool {
        // "any minister who is charged".
        if parsed.passage.classes(found.range.lowerBound).contains(.distributive) { return true }
        guard found.isPlural, found.count == nil else { return false }
        if !found.isDefinite { return !parsed.sentence.isHeadline || status != .happened }
        // "presidents fired their prosecutors".
        guard found.pronounClass.contains(.possessive) else { return false }
        guard parsed.sentence.isHeadline, let agent = filling.roles[.agent] else { return !parsed.sentence.isHeadline }
        let by = parsed.phrases[agent]
        return by.isPlural && !by.isDefinite && by.count == nil && by.name == nil && by.kind != .organisation
    }

    /// "his deputy", "their union's president": nobody, as long as it is not known whose.
    private func hasUnknownOwner(_ found: Phrase, _ parsed: ParsedSentence) -> Bool {
        found.pronounClass.contains(.possessive)
            || found.possessor.map { parsed.phrases[$0].pronounClass.contains(.possessive) } ?? false
    }

    /// "his defence minister", "its army chief": a state has one of them, and whoever owns it is at its head.
    private func isOfState(_ found: Phrase, _ parsed: ParsedSentence) -> Bool {
        guard found.isOwned, found.possessor == nil, let post = found.post, post.count > 1,
            !found.modifiers.contains(.deputy), !found.pronounClass.contains(.plural),
            let entry = found.postEntry.map({ parsed.passage.language.lexicon.entries[Int($0)] })
        else { return false }
        switch entry.postClass {
        case .state: return true
        case .military, .security: return entry.complements.contains(.none)
        case .generic: return found.organisationClass == .military || found.organisationClass == .security
        case .justice, .parliament, .party, .region, .company, .agency, .diplomacy,
            .international, .armedGroup, .service, nil:
            return false
        }
    }

    /// The post that is lost or gained; for what befalls somebody, the post as the text introduces them by it.
    private func position(
        _ office: Office?, _ character: Character?, _ frame: Frame, in sentence: Int
    ) -> Position? {
        guard let note = office?.note ?? character?.fullestPost ?? inherited(character) else { return nil }
        let isTurn =
            switch frame.kind.family {
            case .entry, .move, .exit: true
            case .legal, .fate: false
            }
        return Position(
            title: isTurn ? note.title : note.pastTitle ?? note.title, organisation: note.organisation,
            country: country(office, note, character, in: sentence))
    }

    /// The post of somebody's predecessor is that somebody's own, the last one told.
    private func inherited(_ character: Character?) -> PostNote? {
        character?.line.flatMap { cast.characters[$0].posts.last { !$0.isDeputy } }
    }

    /// The person's state: what the post says, else the part of the article, else the article, else the source.
    func country(_ office: Office?, _ note: PostNote, _ character: Character?, in sentence: Int) -> String? {
        if let country = note.country ?? character?.country { return country.text }
        if office?.isInternational ?? character?.isInternational ?? false { return nil }
        return (atlas.country(at: sentence) ?? note.bodyCountry ?? character?.bodyCountry)?.text ?? article.country
    }

    /// The name of whoever fills a role: the fullest one, or the phrase where there is no name.
    private func name(_ phrase: Int?, in index: Int) -> String? {
        guard let phrase else { return nil }
        if let character = cast.owner(of: phrase, sentences[index], in: index) {
            return cast.characters[character].name
        }
        let found = sentences[index].phrases[phrase]
        switch found.kind {
        case .organisation, .place, .post, .name:
            return sentences[index].passage.text(Self.bare(found, sentences[index]))
        case .thing, .pronoun, .nominal: return nil
        }
    }

    /// "..., including the deputy head, Anton Berel".
    private func members(after filling: Filling, _ parsed: ParsedSentence) -> [String] {
        guard
            let including = parsed.chunks.indices.first(where: { $0 > filling.chunk && parsed.kind($0) == .including }),
            let listed = parsed.objects(after: including)
        else { return [] }
        return listed.phrases.compactMap { parsed.phrases[$0].name.map { parsed.passage.text($0) } }
    }

    private func quote(_ filling: Filling, _ parsed: ParsedSentence, _ frame: Frame, _ status: Status) -> Quote {
        let sentence = parsed.sentence.range
        var first = parsed.chunks[min(filling.start, filling.chunk)].range.lowerBound
        var last = max(filling.end, parsed.chunks[filling.chunk].range.upperBound)
        if filling.construction == .nominal, status != .happened {
            (first, last) = (sentence.lowerBound, sentence.upperBound)
        }
        // To the end of the clause, so that a date or a place behind it is not cut off.
        while last < sentence.upperBound, last - first < 60 {
            let token = parsed.passage.tokens[last]
            if token.kind == .mark, !token.traits.contains(.possessive), !Chunker.isQuote(token) { break }
            if !parsed.passage.classes(last).isDisjoint(with: [.subordinator, .relative, .complementiser]) { break }
            last += 1
        }
        first = max(first, sentence.lowerBound)
        let bytes = Int(parsed.passage.tokens[first].start)..<Int(parsed.passage.tokens[last - 1].end)
        return Quote(
            text: String(decoding: parsed.passage.bytes[bytes], as: UTF8.self), start: bytes.lowerBound,
            end: bytes.upperBound,
            rule: filling.isClassified
                ? "\(parsed.passage.language.code).classified.\(frame.kind.id)"
                : "\(frame.id).\(filling.construction.rawValue)",
            section: parsed.passage.isTitle ? .headline : .body, status: status)
    }
}
