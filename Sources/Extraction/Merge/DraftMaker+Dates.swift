// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// When it was.
extension DraftMaker {
    /// The date of the clause: behind the trigger, else before it, else at the beginning of the sentence.
    /// Old is what the words put into old times, with a date or without; recent is what they put into the last days of a
    /// text that does not say when it was published.
    func date(
        _ filling: Filling, in sentence: Int, isAhead: Bool
    ) -> (date: PartialDate?, isOld: Bool, isRecent: Bool) {
        if let echo = filling.echo { return date(echo.filling, in: echo.sentence, isAhead: isAhead) }
        let parsed = sentences[sentence]
        var after: [Int] = []
        var position = filling.chunk + 1
        let opening = end(ofOpening: filling, parsed)
        search: while position < parsed.chunks.count, position - filling.chunk < 14 {
            switch parsed.chunks[position].kind {
            case .date: after.append(position)
            case .boundary, .subordinator, .relative, .complementiser: break search
            case .comma where position == opening: break search
            case .verb where position > filling.chunk + 1 && !parsed.isPreposition(position - 1):
                // "An MP jailed over a shooting walked free on Thursday": the day belongs to the other verb.
                if filling.isReduced, !parsed.isList(position - 1), parsed.kind(position - 1) != .comma { break search }
                // "who was wanted at home, died on Tuesday": the day of the main verb.
                if filling.isRelative, !parsed.isList(position - 1),
                    parsed.verb(position).map({ !$0.isInfinitive && !$0.isGerund }) ?? false
                {
                    break search
                }
                if let group = parsed.verb(position), group.trigger == nil, !group.isInfinitive { break search }
            default: break
            }
            position += 1
        }
        let before = parsed.chunks.indices.filter { chunk in
            guard case .date = parsed.chunks[chunk].kind, chunk < filling.chunk else { return false }
            if isLabel(chunk, filling, parsed) { return true }
            // "On Sunday the town honoured the mayor, who was shot": the day is the main clause's.
            if filling.isRelative, parsed.chunks[chunk..<filling.chunk].contains(where: { $0.kind == .relative }) {
                return false
            }
            return (chunk >= filling.start - 2 || chunk <= 1) && !opensClause(between: chunk, and: filling, parsed)
                && !isDateline(chunk, parsed) && !datesOpening(chunk, before: filling, parsed)
        }
        // "yesterday jailed him over a deal of 2019": a day of the reason gives way to one of the event.
        let reasons = after.filter { isInReason($0, filling, parsed) }
        let own = after.filter { !reasons.contains($0) }
        let deeds = reasons.filter { !isOfDeed($0, filling, parsed) }
        for chunk in own + before.reversed() + deeds {
            guard case .date(let index) = parsed.chunks[chunk].kind, belongs(chunk, to: filling.chunk, parsed) else {
                continue
            }
            let expression = parsed.dates[index]
            let anchor = times.anchor(of: index, in: sentence)
            // "was held and, the next day, released": only the last one was.
            if expression.isAnchored, parsed.trigger(between: filling.chunk, and: chunk) { continue }
            let text = parsed.passage.text(expression.range)
            let isOld = expression.isOld(published, anchor: anchor) ?? false
            let settled = expression.settled(after: anchor, published)
            if let date = settled?.date(published: published, isAhead: isAhead, text: text) {
                return (date, isOld && published == nil, false)
            }
            if isOld, !isAhead { return (nil, true, false) }
            if published == nil, expression.isRecent { return (nil, false, true) }
        }
        return isAhead ? (nil, false, false) : dateOfTale(from: filling.chunk, in: sentence)
    }

    /// "was arrested one night; that was in 1976", "... They took her away. That was nine years ago."
    private func dateOfTale(from trigger: Int, in sentence: Int) -> (date: PartialDate?, isOld: Bool, isRecent: Bool) {
        for (index, first) in [(sentence, trigger + 1), (sentence + 1, 0)] where sentences.indices.contains(index) {
            let parsed = sentences[index]
            guard let date = parsed.chunks.indices.first(where: { $0 > first && parsed.isDate($0) }),
                case .date(let expression) = parsed.chunks[date].kind,
                let group = parsed.verb(date - 1), group.main.isEmpty, group.auxiliaries.contains([.be, .past]),
                pointsBack(before: group.range.lowerBound, parsed),
                parsed.dates[expression].isOld(published, anchor: times.anchor(of: expression, in: index)) == true
            else { continue }
            let text = parsed.passage.text(parsed.dates[expression].range)
            return (parsed.dates[expression].date(published: published, isAhead: false, text: text), true, false)
        }
        return (nil, false, false)
    }

    /// "that was", "it was", at the beginning of a clause.
    private func pointsBack(before verb: Int, _ parsed: ParsedSentence) -> Bool {
        let (word, first) = (verb - 1, parsed.sentence.range.lowerBound)
        guard word >= first else { return false }
        let classes = parsed.passage.classes(word)
        let isIt =
            classes.contains(.pronoun) && classes.isDisjoint(with: [.masculine, .feminine, .plural, .firstPerson])
        guard isIt || !classes.isDisjoint(with: [.demonstrative, .complementiser]) else { return false }
        return word == first || parsed.passage.tokens[word - 1].kind == .mark
            || !parsed.passage.classes(word - 1).isDisjoint(with: [.and, .but])
    }

    /// "for taking bribes in 2019", "over a deal of March 2020": old dates behind the words that open a reason.
    private func isInReason(_ date: Int, _ filling: Filling, _ parsed: ParsedSentence) -> Bool {
        guard case .date(let index) = parsed.chunks[date].kind, !parsed.dates[index].isNear else { return false }
        return reasonStart(before: date, filling, parsed).map { $0 + 1 < date } ?? false
    }

    /// "for ordering police to fire in July": the day of what was done, whatever became of it.
    private func isOfDeed(_ date: Int, _ filling: Filling, _ parsed: ParsedSentence) -> Bool {
        guard let start = reasonStart(before: date, filling, parsed) else { return false }
        return (start + 1..<date).contains { parsed.verb($0)?.isGerund ?? false }
    }

    private func reasonStart(before date: Int, _ filling: Filling, _ parsed: ParsedSentence) -> Int? {
        let words = parsed.passage
        guard filling.chunk + 1 < date else { return nil }
        return (filling.chunk + 1..<date).first { chunk in
            let range = parsed.chunks[chunk].range
            guard parsed.isPreposition(chunk) else { return false }
            return words.longest(words.language.reasons, from: range.lowerBound, limit: range.upperBound) != nil
        }
    }

    /// "then-president Berel dismissed", "the then defence minister was sacked": who held the post when it happened.
    func isOfThen(_ found: Phrase, _ frame: Frame, _ filling: Filling, _ parsed: ParsedSentence) -> Bool {
        if let agent = filling.roles[.agent], isOfThen(parsed.phrases[agent], parsed) { return true }
        switch frame.kind.family {
        case .entry, .move, .exit: return isOfThen(found, parsed)
        case .legal, .fate: return false
        }
    }

    private func isOfThen(_ phrase: Phrase, _ parsed: ParsedSentence) -> Bool {
        if phrase.modifiers.contains(.then) { return true }
        let before = phrase.range.lowerBound - 1
        guard before >= parsed.sentence.range.lowerBound,
            parsed.passage.bytes[Int(parsed.passage.tokens[before].end)] == UInt8(ascii: "-")
                || before > parsed.sentence.range.lowerBound
                    && !parsed.passage.classes(before - 1).isDisjoint(with: [.article, .possessive])
        else { return false }
        let reader = PhraseReader(parsed.passage, parsed.sentence)
        return reader.entry(reader.item(at: before), .modifier)?.modifier == .then
    }

    /// "3 June 2020: the governor is charged": the label of a line in a chronology.
    private func isLabel(_ date: Int, _ filling: Filling, _ parsed: ParsedSentence) -> Bool {
        guard date == 0, parsed.kind(1) == .boundary || parsed.kind(1) == .dash, filling.start > 1 else { return false }
        return !parsed.chunks[2..<max(2, filling.chunk)].contains {
            $0.kind == .boundary || $0.kind == .subordinator || $0.kind == .complementiser
        }
    }

    /// "adjourned on Tuesday because the judge was dismissed": the date is the other clause's.
    private func opensClause(between date: Int, and filling: Filling, _ parsed: ParsedSentence) -> Bool {
        let between = parsed.chunks[(date + 1)..<filling.chunk]
        if between.contains(where: { $0.kind == .subordinator || $0.kind == .complementiser || $0.kind == .boundary }) {
            return true
        }
        // "adjourned on Monday because the governor, Berel, was held": "because" was taken for a preposition.
        if date > 1, between.contains(where: { opensClause($0, parsed) }) { return true }
        // "who took office in 2011, was arrested": between commas, with a verb of its own.
        guard filling.start < date, between.contains(where: { $0.kind == .comma }) else { return false }
        // "who until last year ran the city, was held": the verb stands behind the date.
        if parsed.chunks[filling.start..<date].suffix(2).contains(where: { $0.kind == .relative }) { return true }
        let insertion = parsed.chunks[filling.start..<date].drop { $0.kind != .comma && $0.kind != .relative }
        return insertion.contains { chunk in
            if case .verb = chunk.kind { return true }
            return false
        }
    }

    /// "After his resignation, the governor was arrested on Monday": the comma between the two, for the first.
    private func end(ofOpening filling: Filling, _ parsed: ParsedSentence) -> Int? {
        guard let comma = parsed.chunks.indices.first(where: { parsed.kind($0) == .comma }), filling.chunk < comma,
            parsed.opensWithAdjunct
        else { return nil }
        let isClause = parsed.chunks[..<filling.chunk].contains { $0.kind == .subordinator }
        let hasVerb = parsed.chunks[1..<comma].contains(where: \.isVerb)
        return isClause || filling.construction == .nominal && !hasVerb ? comma : nil
    }

    /// "Days after his arrest on Monday, the governor resigned": the day of the other change.
    private func datesOpening(_ date: Int, before filling: Filling, _ parsed: ParsedSentence) -> Bool {
        guard let comma = parsed.chunks.indices.first(where: { parsed.kind($0) == .comma }), date < comma,
            comma < filling.chunk, parsed.opensWithAdjunct
        else { return false }
        // "after he was arrested", "after the arrest of", not "by a decree signed".
        let isClause = parsed.chunks[..<date].contains { $0.kind == .subordinator }
        return (0..<date).contains { chunk in
            if let index = parsed.phrase(chunk) { return parsed.phrases[index].kind == .nominal }
            return isClause && parsed.verb(chunk)?.trigger != nil
        }
    }

    private func opensClause(_ chunk: Chunk, _ parsed: ParsedSentence) -> Bool {
        guard case .preposition = chunk.kind else { return false }
        return parsed.passage.classes(chunk.range.lowerBound).contains(.subordinator)
    }

    /// "KYIV, 13 May 2025 -": the day of the report.
    private func isDateline(_ chunk: Int, _ parsed: ParsedSentence) -> Bool {
        chunk <= 4 && (parsed.kind(chunk + 1) == .dash || parsed.kind(chunk + 1) == .openBracket)
    }

    /// "said on Monday", "until 24 June": dates of something else.
    private func belongs(_ chunk: Int, to trigger: Int, _ parsed: ParsedSentence) -> Bool {
        if parsed.isPreposition(chunk - 1) { return isPartOfDay(chunk - 1, parsed) }
        // "a former mayor convicted in 2017": of two events the day is told of the one right before it.
        if chunk - 1 > trigger, let other = parsed.verb(chunk - 1), other.trigger != nil, other.isBare,
            !parsed.isList(chunk - 2)
        {
            return false
        }
        guard let group = parsed.verb(chunk - 1), group.trigger == nil else { return true }
        // "with effect from 1 July": a noun that looks like a verb.
        return group.governing.isEmpty || parsed.isPreposition(chunk - 2)
    }

    /// "in the early hours of Tuesday", "by a decree of 16 June".
    private func isPartOfDay(_ preposition: Int, _ parsed: ParsedSentence) -> Bool {
        let words = parsed.passage
        guard words.classes(parsed.chunks[preposition].range.lowerBound).contains(.of),
            let index = parsed.phrase(preposition - 1)
        else { return false }
        let last = parsed.phrases[index].range.upperBound - 1
        return words.language.calendar.dayParts.contains(words.tokens[last].word)
            || words.cues(at: last, limit: last + 1).contains { $0.cue.effect == .asserted && !$0.cue.isVerb }
    }
}

extension ParsedSentence {
    /// A verb of change between two chunks.
    fileprivate func trigger(between first: Int, and last: Int) -> Bool {
        first < last && chunks.indices.contains { $0 > first && $0 < last && verb($0)?.trigger != nil }
    }
}
