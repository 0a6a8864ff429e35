// SPDX-License-Identifier: Apache-2.0

/// In which voice a verb group tells, its own or that of the verb before it.
extension FrameReader {
    /// "announced on Monday the appointment of", "announced as his envoy the historian Lena Marsh": the object stands
    /// behind the day or the post, so the participle is an active past.
    func doesSomething(_ chunk: Int) -> Bool {
        var position = chunk + 1
        while position - chunk < 6 {
            if parsed.isDate(position) {
                position += 1
            } else if parsed.namesPost(position) {
                position += 2
            } else {
                break
            }
        }
        guard position > chunk + 1, let object = parsed.phrase(position), parsed.verb(position + 1) == nil else {
            return false
        }
        let phrase = parsed.phrases[object]
        return phrase.kind == .nominal || parsed.isDate(position - 1) == false && phrase.name != nil
    }

    /// The voices that a verb group can have, likeliest first.
    func constructions(_ group: VerbGroup, _ form: TriggerForm, _ chunk: Int) -> [Construction] {
        let forms = form.forms
        if !group.auxiliaries.isDisjoint(with: [.be, .get]) {
            if forms.contains(.gerund) { return [.active] }
            return forms.contains(.participle) ? [.passive] : []
        }
        // "have arrested", but not "have been arrested".
        if group.auxiliaries.contains(.have) { return forms.contains(.participle) ? [.active] : [] }
        if group.isInfinitive || !group.auxiliaries.isDisjoint(with: [.modal, .auxiliaryDo]) {
            return forms.contains(.base) ? [.active] : []
        }
        if forms.contains(.past), forms.contains(.participle) {
            return borrowsPassive(chunk) || isHeadlinePassive(chunk) ? [.passive, .active] : [.active, .passive]
        }
        if forms.contains(.participle) { return borrowsPerfect(chunk) ? [.active, .passive] : [.passive] }
        return [.active]
    }

    /// "Marsh named new justice minister": a headline tells what somebody does in the present.
    private func isHeadlinePassive(_ chunk: Int) -> Bool {
        guard parsed.sentence.isHeadline, chunk == 1, let before = parsed.phrase(0), let behind = parsed.phrase(2),
            parsed.phrases[before].kind == .name, parsed.phrases[before].post == nil
        else { return false }
        let post = parsed.phrases[behind]
        return post.kind == .post && post.name == nil && !post.isPlural
    }

    /// "was detained and fired": the auxiliary of the first verb counts for the second.
    func borrowsPassive(_ chunk: Int) -> Bool {
        var position = chunk - 1
        while position >= 0, chunk - position < ParsedSentence.reach {
            switch parsed.chunks[position].kind {
            case .comma, .and, .or, .adverb, .date, .phrase, .preposition, .quote: position -= 1
            case .verb(let index): return parsed.verbs[index].isPassive
            default: return false
            }
        }
        return false
    }

    /// "has convicted him and given him a life sentence": so does "have".
    private func borrowsPerfect(_ chunk: Int) -> Bool {
        guard parsed.isList(chunk - 1) || parsed.kind(chunk - 1) == .comma || parsed.kind(chunk - 1) == .adverb,
            let source = parsed.chunks[..<chunk].indices.suffix(ParsedSentence.reach).last(where: {
                parsed.verb($0).map { !$0.isInfinitive && !$0.isGerundOnly } ?? false
            }), let lender = parsed.verb(source)
        else { return false }
        return lender.auxiliaries.contains(.have) && !lender.isPassive
            && !parsed.chunks[source..<chunk].contains {
                [.boundary, .relative, .complementiser, .subordinator].contains($0.kind)
            }
    }

    /// "Minister promoted book": one minister does not book, so the base form of a verb is a noun.
    func isNoun(_ chunk: Int, behind subject: ParsedSentence.Subject?) -> Bool {
        guard parsed.sentence.isHeadline, let group = parsed.verb(chunk), group.isBare,
            let forms = group.trigger?.allForms, forms.contains(.base),
            forms.isDisjoint(with: [.present, .past, .participle, .gerund]), let subject
        else { return false }
        return subject.phrases.count == 1 && subject.phrases.allSatisfy { !parsed.phrases[$0].isPlural }
    }

    func isReducedPassive(_ chunk: Int, _ subject: ParsedSentence.Subject?) -> Bool {
        guard subject != nil else { return false }
        // "The president appointed: ...": a list of those whom he did.
        if parsed.isMark(":", at: chunk + 1), parsed.verb(chunk)?.trigger?.allForms.contains(.past) == true {
            return false
        }
        // "appointed Sunday a day of mourning": an object, with the day before it.
        if parsed.isDate(chunk + 1), !parsed.sentence.isHeadline, let object = parsed.phrase(chunk + 2),
            parsed.phrases[object].kind == .thing, parsed.phrases[object].isIndefinite
        {
            return false
        }
        // "The president appointed:", above a list.
        if parsed.isMark(":", at: chunk + 1), chunk + 2 == parsed.chunks.count { return false }
        if isNoun(chunk + 1, behind: subject) { return false }
        switch parsed.kind(chunk + 1) {
        case nil, .comma, .dash, .date, .preposition, .boundary, .and, .or, .closeBracket, .subordinator, .adverb,
            .quote:
            return true
        case .phrase: return true
        case .verb, .openBracket, .but, .relative, .complementiser, .including, .other:
            return parsed.sentence.isHeadline
        }
    }

    /// "Berel returned to his office": behind the first sentence the only verb of a sentence stands in the past, not
    /// without its auxiliary.
    func isPlainPast(_ frame: Int, _ hit: TriggerHit, _ chunk: Int, _ subject: ParsedSentence.Subject?) -> Bool {
        guard !parsed.sentence.isHeadline, parsed.sentence.order > 0, !frames[frame].needsPost,
            hit.allForms.isSuperset(of: [.past, .participle]), let start = subject?.start,
            parsed.chunks[..<start].allSatisfy({ $0.kind == .adverb || $0.kind == .comma || isDate($0) })
        else { return false }
        return !parsed.chunks.indices.contains { other in
            other != chunk && parsed.verb(other).map { !$0.isInfinitive && !$0.isGerund } ?? false
        }
    }

    private func isDate(_ chunk: Chunk) -> Bool {
        guard case .date = chunk.kind else { return false }
        return true
    }
}
