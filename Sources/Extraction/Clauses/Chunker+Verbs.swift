// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Verb groups: auxiliaries, adverbs and a main verb; and which words are verbs here.
extension Chunker {
    func verbGroup(at start: Int) -> VerbGroup? {
        guard mayOpenVerb(start) else { return nil }
        var group = VerbGroup(range: start..<start, main: start..<start)
        group.isNegated = isNegatedByContraction(start)
        var index = start
        var hasAuxiliary = false
        // Up to here cues were read: "will have to" is one.
        var covered = start
        var auxiliary = start
        while index < limit, index - start < 10, passage.tokens[index].kind == .word, !startsLine(index, after: start) {
            let classes = passage.classes(index)
            // "will be director", "will no longer serve": the words are a verb of their own.
            if isOwnVerb(at: index, classes) {
                group.auxiliaries.formUnion(classes.intersection(.modal))
                if classes.contains(.modal), let hit = auxiliaryCue(at: index) { group.cues.append(hit) }
                break
            }
            if classes.contains(.infinitive), !group.isInfinitive, opensInfinitive(index + 1) {
                if !group.auxiliaries.isDisjoint(with: [.be, .have]) {
                    // "is to resign", "had to resign": such an auxiliary is a modal.
                    group.auxiliaries = group.auxiliaries.subtracting([.be, .have, .get]).union(.modal)
                    if index >= covered, let hit = obligation(from: auxiliary, to: index) { group.cues.append(hit) }
                } else {
                    group.isInfinitive = true
                }
            } else if !classes.isDisjoint(with: .auxiliary) {
                // "gets his job back", "is the new", "has a new": the words are a verb of their own.
                if classes.contains(.get) || !classes.isDisjoint(with: [.be, .have]) && verbHit(at: index + 1) == nil,
                    verbHit(at: index).map({ $0.end > index + 1 }) ?? false
                {
                    break
                }
                hasAuxiliary = true
                auxiliary = index
                group.auxiliaries.formUnion(classes)
                if index >= covered, let hit = auxiliaryCue(at: index) {
                    group.cues.append(hit)
                    covered = hit.end
                }
                if classes.contains(.negation) { group.isNegated = true }
            } else if classes.contains(.negation), hasAuxiliary || group.isInfinitive || opensInfinitiveNegated(index) {
                group.isNegated = true
            } else if hasAuxiliary, floats(at: index) {
                // "have both resigned", "was himself arrested".
            } else if hasAuxiliary || group.isInfinitive, isAdverb(index),
                passage.language.calendar.relativeDays[passage.tokens[index].word] == nil
            {
                group.cues += passage.cues(at: index, limit: limit).filter {
                    $0.cue.places.contains(.adverb) || $0.cue.places.contains(.habit)
                }.prefix(1)
            } else {
                break
            }
            index += 1
        }
        let isOpened = hasAuxiliary || group.isInfinitive
        guard index < limit, !startsLine(index, after: start) else { return isOpened ? closed(group, to: index) : nil }
        // "was “released”": a verb in quotation marks.
        if isOpened, passage.tokens[index].kind == .mark, Self.isQuote(passage.tokens[index]), index + 1 < limit,
            !passage.triggers(at: index + 1, limit: limit).isEmpty
        {
            index += 1
        }
        guard passage.tokens[index].kind == .word else { return isOpened ? closed(group, to: index) : nil }
        return main(of: consume group, at: index, isOpened: isOpened)
    }

    func verbHit(at index: Int) -> TriggerHit? {
        passage.triggers(at: index, limit: limit).first { $0.allForms.subtracting(.noun) != [] }
    }

    /// "had charges dropped": behind "have" and "be" stands a participle.
    private func suits(_ hit: TriggerHit, _ group: VerbGroup) -> Bool {
        group.isInfinitive || group.auxiliaries.isDisjoint(with: [.be, .have])
            || !group.auxiliaries.isDisjoint(with: [.modal, .auxiliaryDo])
            || !hit.allForms.isDisjoint(with: [.participle, .gerund])
    }

    func main(of group: consuming VerbGroup, at index: Int, isOpened: Bool) -> VerbGroup? {
        // "to State Secretary Marsh": in running text a verb has a capital only where the sentence begins.
        let isCapital =
            passage.tokens[index].isCapitalised && index > sentence.range.lowerBound && !sentence.isTitleCase
            && !isOpened
        let opened = reader.item(at: index)
        // "State Secretary Marsh resigned": a verb elsewhere, here a part of a post.
        let isPost =
            !isOpened && opened.range.count > 1 && reader.entry(opened, .post, .organisation, .organisationHead) != nil
        let governing =
            isCapital || isPost || !isOpened && isTitle(opened)
            ? []
            : passage.cues(at: index, limit: limit).filter { hit in
                hit.cue.isVerb || isOpened && !hit.cue.places.isDisjoint(with: [.infinitive, .predicate])
            }
        if isOpened, describesRank(at: index, group) { return closed(group, to: index) }
        if let hit = verbHit(at: index), isOpened ? suits(hit, group) : readsAsVerb(hit, at: index),
            !governing.contains(where: { opensInfinitive(behind: $0, beyond: hit.end) })
        {
            group.trigger = hit
            group.governing = governing.filter { $0.end >= hit.end }
            group.main = hit.start..<hit.end
            return closed(group, to: hit.end)
        }
        if let longest = governing.first,
            isOpened
                || !isNounBehindVerb(longest) && !opensPost(behind: longest) && !describesNoun(longest)
                    && !(isBehindOpening && !hasEnding(longest.start, passage.language.verbEndings))
        {
            group.governing = governing.filter { $0.end == longest.end }
            group.main = index..<longest.end
            group.hasPastEnding = hasEnding(longest.start, passage.language.verbEndings)
            return closed(group, to: longest.end)
        }
        let token = passage.tokens[index]
        guard isOpened || token.shape == .lower && followsSubject else { return nil }
        let isPlainWord = token.word == WordTable.unknown || !passage.isClosed(index)
        let isKnownNominal = passage.isKnown(index, limit: limit)
        let hasPastEnding = hasEnding(index, passage.language.verbEndings)
        if isOpened {
            guard token.shape == .lower, isPlainWord, passage.language.numbers[token.word] == nil,
                !isKnownNominal
                    || (group.isInfinitive || group.auxiliaries.contains(.modal))
                        // "to be transportation secretary": behind "be" a noun is no verb.
                        && group.auxiliaries.isDisjoint(with: [.be, .have]),
                !passage.classes(index).contains(.adverb)
            else { return closed(group, to: index) }
            group.main = index..<(index + 1)
            group.hasPastEnding = hasPastEnding
            return closed(group, to: index + 1)
        }
        // An unknown word with a verb's ending, right behind a phrase or a relative pronoun.
        guard isPlainWord, !isKnownNominal && hasPastEnding || leads(index) else { return nil }
        group.main = index..<(index + 1)
        group.hasPastEnding = hasPastEnding
        return closed(group, to: index + 1)
    }

    /// "His successor is | retired Colonel Lena Marsh": an adjective, with a rank and a name behind it.
    private func describesRank(at index: Int, _ group: VerbGroup) -> Bool {
        guard group.auxiliaries.contains(.be), !group.isInfinitive, index + 2 < limit,
            reader.entry(reader.item(at: index), .modifier) != nil
        else { return false }
        let rank = reader.item(at: index + 1)
        let end = rank.range.upperBound
        return reader.entry(rank, .rank) != nil && end < limit && passage.tokens[end].isCapitalised
            && passage.tokens[index + 1].isCapitalised && !sentence.isTitleCase
    }

    /// "Advocate Lena Marsh": the first word of a sentence may be somebody's title.
    private func isTitle(_ opened: PhraseReader.Item) -> Bool {
        let end = opened.range.upperBound
        guard opened.range.lowerBound == sentence.range.lowerBound, !sentence.isTitleCase, end < limit,
            passage.tokens[end].isCapitalised
        else { return false }
        return reader.entry(opened, .privateRole, .honorific, .post, .rank) != nil
    }

    /// "who runs the customs service", "Berel led the army": a verb of leading with a determiner or a body behind it.
    private func leads(_ index: Int) -> Bool {
        guard passage.classes(index).contains(.leading), index + 1 < limit,
            chunks.last?.kind == .relative || passage.classes(index).contains(.past)
        else { return false }
        let next = reader.item(at: index + 1)
        return !passage.classes(index + 1).isDisjoint(with: [.article, .possessive])
            || reader.entry(next, .organisation, .country, .place, .demonym, .portfolio) != nil || next.isCapitalised
    }

    /// "denied reports": a word that is a verb and a noun, right behind a verb or a preposition.
    func isNounBehindVerb(_ hit: CueHit) -> Bool {
        switch chunks.last?.kind {
        case .verb: break
        case .preposition:
            // "sent on leave": no verb but a gerund.
            let isGerund = hasEnding(hit.start, passage.language.verbEndings)
            if !isGerund, passage.isNoun(hit.start..<hit.end) { return true }
        default: return false
        }
        return passage.cues(at: hit.start, limit: limit).contains { !$0.cue.isVerb && $0.end == hit.end }
    }

    /// "elected her as state president": behind a small word or a verb, a verb and a post are a longer post.
    private func opensPost(behind hit: CueHit) -> Bool {
        switch chunks.last?.kind {
        case .subordinator, .preposition:
            hasEnding(hit.start, passage.language.verbEndings) ? false : reader.nominalFollows(hit.end)
        // "arrested state transport minister Berel".
        case .verb, .and, .comma: hit.end == hit.start + 1 && reader.opensTitle(at: hit.start)
        default: false
        }
    }

    var followsSubject: Bool {
        switch chunks.last?.kind {
        case .phrase, .relative, .adverb, .and, .comma, .date: true
        // "until August headed".
        case .other: chunks.last.map { passage.tokens[$0.range.lowerBound].isCapitalised } ?? false
        default: false
        }
    }

    /// A word that is a verb and a noun: which one it is here.
    func readsAsVerb(_ hit: TriggerHit, at index: Int) -> Bool {
        let forms = hit.allForms
        // "Lands Secretary Lena Marsh": in running text no sentence begins with a verb in the third person.
        if hit.start == sentence.range.lowerBound, forms.isSubset(of: [.present, .noun]), !sentence.isHeadline {
            return false
        }
        // "the treasurer and Lands Minister Marsh": a capital inside a sentence, before a post.
        if forms.isDisjoint(with: [.past, .participle, .gerund]), hit.start > sentence.range.lowerBound,
            passage.tokens[hit.start].isCapitalised, !sentence.isTitleCase, !sentence.isHeadline,
            hit.end < limit, reader.entry(reader.item(at: hit.end), .post) != nil
        {
            return false
        }
        if reader.isNamesCapital(hit), !startsLine(hit.start, after: sentence.range.lowerBound) { return false }
        // "placed in custody": a phrase that tells of a state belongs to the verb before it.
        if passage.classes(hit.start).contains(.preposition), followsObject { return false }
        // "acquitted retired General Berel": a participle before a noun, right behind a verb or a preposition.
        if lastOpensPhrase, forms.contains(.participle), reader.isModifier(at: index) { return false }
        // "under fire", "with close ties": behind a preposition stands no verb but a gerund.
        if case .preposition = chunks.last?.kind, !forms.contains(.gerund) {
            guard !forms.isDisjoint(with: [.past, .participle]), !opensNoun(hit.end) else { return false }
        }
        if forms.isDisjoint(with: [.past, .participle, .gerund]), isBehindOpening { return false }
        let isNounToo = passage.isNoun(index..<hit.end)
        if isModifier(hit) || opensPost(hit) { return false }
        guard forms.contains(.noun) || isNounToo else { return true }
        if hit.end < limit, passage.classes(hit.end).contains(.of) { return false }
        // "Probe opened into the governor": a verb behind it.
        if chunks.isEmpty, sentence.isHeadline, forms.contains(.noun), hit.end < limit,
            passage.triggers(at: hit.end, limit: limit).contains(where: { $0.allForms.contains(.participle) })
        {
            return false
        }
        // "Charges against the governor were dropped": nothing begins with a finite verb.
        if chunks.isEmpty, forms.isDisjoint(with: [.base, .past, .participle, .gerund]) { return false }
        switch chunks.last?.kind {
        case .phrase(let last):
            // "police arrest mayor" in headlines; "the generals resign".
            return reader.phrases[last].isPlural || sentence.isHeadline || forms.contains(.past)
                || reader.phrases[last].kind == .organisation
        case .preposition: return false
        case .verb: return false
        // "after questioning": with nothing behind it that it could be done to.
        case .subordinator: return !isNounToo || hit.end < limit && !closesNoun(hit.end)
        default: return true
        }
    }

    /// A mark or a small word that opens no phrase.
    func closesNoun(_ index: Int) -> Bool {
        passage.tokens[index].kind == .mark
            || !passage.classes(index).isDisjoint(with: [.preposition, .agentive, .and, .or, .but])
    }

    /// "went on to sack": a longer verb over an infinitive is the verb here.
    private func opensInfinitive(behind hit: CueHit, beyond end: Int) -> Bool {
        hit.end > end && hit.cue.places.contains(.infinitive) && hit.end < limit
            && passage.classes(hit.end).contains(.infinitive)
    }

    /// A word that can go on with what an adjective opened: no mark, no small word.
    private func opensNoun(_ index: Int) -> Bool {
        index < limit && passage.tokens[index].kind == .word && !passage.isClosed(index)
    }

    /// "both", "himself" right before a verb.
    func floats(at index: Int) -> Bool {
        guard passage.classes(index).contains(.floating), index + 1 < limit else { return false }
        let next = index + 1
        return !passage.classes(next).isDisjoint(with: .auxiliary) || isAdverb(next)
            || passage.triggers(at: next, limit: limit).contains { !$0.allForms.subtracting(.noun).isEmpty }
            || hasEnding(next, passage.language.verbEndings)
    }

    /// "investigating judge Berel": the word is a part of a longer title.
    func opensPost(_ hit: TriggerHit) -> Bool {
        let found = reader.item(at: hit.start)
        return found.range.upperBound > hit.end && reader.entry(found, .post, .rank) != nil
    }

    func closed(_ group: consuming VerbGroup, to end: Int) -> VerbGroup? {
        guard end > group.range.lowerBound else { return nil }
        group.range = group.range.lowerBound..<end
        // "gets six years": a verb by itself.
        if group.main.isEmpty, group.auxiliaries.contains(.get), let hit = verbHit(at: end - 1), hit.end == end {
            group.auxiliaries.remove(.get)
            (group.trigger, group.main) = (hit, hit.start..<hit.end)
        }
        if group.main.isEmpty { group.main = end..<end }
        if !group.main.isEmpty { group.hasGerundEnding = group.trigger.map { $0.allForms.contains(.gerund) } ?? false }
        group.opensWithGerund = passage.classes(group.range.lowerBound).contains(.gerund)
        return group
    }
}
