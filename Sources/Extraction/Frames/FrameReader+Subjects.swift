// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Subjects that do not stand before their verb: inverted order, participles, and speakers of their own change.
extension FrameReader {
    /// "fired the defence minister and named Lena Marsh": the post that was emptied is the one that is filled.
    func inheritPost(_ filling: inout Filling, from earlier: [Reading], last: Int) -> Bool {
        guard frames[filling.frame].kind.family == .entry, filling.persons.count == 1,
            parsed.phrases[filling.persons[0]].name != nil,
            let exit = earlier.last(where: { isExit($0.filling) })?.filling, exit.persons.count == 1,
            exit.construction != .nominal, exit.persons != filling.persons, exit.chunk < filling.chunk
        else { return false }
        let isOneClause = !parsed.chunks[exit.chunk..<filling.chunk].contains { chunk in
            switch chunk.kind {
            // "Army chief Berel retires; Marsh steps in".
            case .boundary: !parsed.sentence.isHeadline
            case .relative, .complementiser, .subordinator, .but, .or: true
            default: false
            }
        }
        // "named Lena Marsh to lead an inquiry": another task.
        if let next = parsed.verb(last + 1), next.isInfinitive, next.trigger == nil { return false }
        let holder = exit.roles[.post] ?? exit.persons[0]
        guard isOneClause, parsed.phrases[holder].post != nil, !parsed.phrases[holder].isPlural else { return false }
        filling.roles[.post] = holder
        if parsed.phrases[exit.persons[0]].name != nil { filling.roles[.predecessor] = exit.persons[0] }
        return true
    }

    private func isExit(_ filling: Filling?) -> Bool {
        filling.map { frames[$0.frame].kind.family == .exit } ?? false
    }

    /// "the governor, arrested on Monday, was freed": the person right before the comma, where the participle does not
    /// go on with a list of verbs.
    func participleSubject(_ pattern: Pattern, _ group: VerbGroup, _ chunk: Int) -> ParsedSentence.Subject? {
        guard pattern.construction == .passive, group.isBare, parsed.kind(chunk - 1) == .comma,
            let before = parsed.phrase(chunk - 2), parsed.phrases[before].isPersonLike,
            parsed.phrases[before].kind != .pronoun, !borrowsPassive(chunk)
        else { return nil }
        // "ordered A and B placed in custody": both.
        if let ordered = parsed.subject(of: chunk), let governing = parsed.verb(ordered.start - 1)?.governing,
            governing.contains(where: { $0.cue.places.contains(.infinitive) })
        {
            return nil
        }
        return ParsedSentence.Subject(phrases: [before], start: chunk - 2, isRelative: true)
    }

    /// "Fired on Monday, Berel said": the participle takes the subject of the main clause.
    func fronted(_ group: VerbGroup, _ chunk: Int) -> ParsedSentence.Subject? {
        guard group.isBare || group.opensWithGerund,
            group.trigger?.allForms.isDisjoint(with: [.participle, .gerund]) == false
        else {
            return nil
        }
        if chunk > 0 {
            switch parsed.chunks[chunk - 1].kind {
            case .preposition, .subordinator, .quote, .boundary, .dash: guard chunk <= 2 else { return nil }
            case .comma, .and, .but, .adverb: return followsFronted(chunk)
            default: return nil
            }
        }
        var position = chunk + 1
        while position < parsed.chunks.count, position - chunk < 24 {
            switch parsed.chunks[position].kind {
            case .comma:
                // "Suspended in May, then dismissed, Berel": another participle of the same person.
                var next = position + 1
                while [.and, .but, .adverb].contains(parsed.kind(next)) || parsed.isDate(next) { next += 1 }
                if let other = parsed.verb(next), other.isBare, other.trigger != nil {
                    position = next + 1
                    continue
                }
                guard let found = parsed.phrase(next), parsed.phrases[found].isPersonLike else { return nil }
                return ParsedSentence.Subject(phrases: [found], start: chunk, isRelative: true)
            case .boundary: return nil
            default: position += 1
            }
        }
        return nil
    }

    /// "Suspended in May, then dismissed, Berel": the subject of the participle that opens the sentence.
    private func followsFronted(_ chunk: Int) -> ParsedSentence.Subject? {
        guard let first = parsed.chunks[..<chunk].indices.first(where: { parsed.verb($0) != nil }),
            let opening = parsed.verb(first), opening.isBare, opening.trigger != nil, opensClause(first),
            !parsed.chunks[first..<chunk].indices.contains(where: { parsed.verb($0)?.isBare == false })
        else { return nil }
        return fronted(opening, first)
    }

    /// "has been dismissed, arrested and jailed": the auxiliary of the first verb counts for all.
    func isPassive(_ chunk: Int, depth: Int = 0) -> Bool {
        guard let group = parsed.verb(chunk), depth < 6 else { return false }
        if !group.isBare || group.isPassive { return group.isPassive }
        if let source = parsed.subject(of: chunk)?.borrowedFrom { return isPassive(source, depth: depth + 1) }
        // "official dismissed or suspended": a participle without an object.
        return group.trigger?.allForms.contains(.participle) == true && parsed.objects(after: chunk) == nil
    }

    /// "nine persons, among them the mayor", "five people were held on Monday, including the mayor": who is named of
    /// those who hold no post.
    func members(of phrases: [Int], endingAt end: Int, behind chunk: Int? = nil) -> [Int] {
        guard phrases.count == 1, let only = phrases.first,
            parsed.isNoPost(parsed.phrases[only]) || isOfKind(parsed.phrases[only]),
            parsed.phrases[only].isPlural, parsed.phrases[only].name == nil
        else { return introduced(by: phrases, at: end, before: chunk) ?? phrases }
        guard
            let including = [end + 1, end + 2].first(where: { parsed.kind($0) == .including })
                ?? distantMembers(of: only, behind: max(chunk ?? end, end)),
            let listed = parsed.objects(after: including)
        else { return parsed.isNoPost(parsed.phrases[only]) ? spelledOut(only) ?? phrases : phrases }
        return listed.phrases.filter { parsed.phrases[$0].name != nil }
    }

    /// The "including" that a clause ends with, where nobody else stands before it who could be meant.
    private func distantMembers(of only: Int, behind chunk: Int) -> Int? {
        var position = chunk + 1
        while position < parsed.chunks.count, position - chunk < 12 {
            switch parsed.chunks[position].kind {
            case .including: return position
            case .phrase(let index):
                let phrase = parsed.phrases[index]
                // "on charges of": things, not people.
                let isOther =
                    !phrase.nounClasses.isEmpty
                    && phrase.nounClasses.isDisjoint(with: parsed.phrases[only].nounClasses)
                guard !phrase.isPersonLike, !phrase.isPlural || isOther else { return nil }
                position += 1
            case .preposition, .date, .adverb, .comma, .dash: position += 1
            default: return nil
            }
        }
        return nil
    }

    /// "sanctions on Berel, a governor, and on four judges": the list goes on behind the preposition said again, or names
    /// some of those who are nobody in particular.
    func joined(_ phrases: [Int], by word: Int32) -> [Int] {
        guard let last = phrases.last,
            let end = parsed.chunks.indices.first(where: { parsed.phrase($0) == last })
        else { return phrases }
        let named = members(of: phrases, endingAt: end)
        guard named == phrases else { return named }
        var next = end + 1
        // "in the Tula region".
        while parsed.isPreposition(next), let inner = parsed.phrase(next + 1), !parsed.phrases[inner].isPersonLike {
            next += 2
        }
        if parsed.kind(next) == .comma { next += 1 }
        guard parsed.kind(next) == .and, case .preposition(word) = parsed.kind(next + 1),
            let more = parsed.objects(after: next + 1)?.phrases, more.allSatisfy({ parsed.phrases[$0].isPersonLike })
        else { return phrases }
        return phrases + more
    }

    /// "officials", "several judges": nobody in particular, but for those who are named.
    private func isOfKind(_ phrase: Phrase) -> Bool {
        phrase.kind == .post && phrase.name == nil && phrase.count == nil && !phrase.isDefinite
            && phrase.pronounClass.isEmpty
    }

    // MARK: Speakers

    /// "I have resigned," said Minister Lena Marsh: in quotation marks, the first person is whoever speaks.
    func takeSpeaker(_ filling: inout Filling) {
        // The dead and the fled do not tell of it themselves.
        guard frames[filling.frame].kind.family != .fate, filling.persons.count == 1, let only = filling.persons.first,
            parsed.phrases[only].pronounClass.contains(.firstPerson), !parsed.phrases[only].isPlural,
            let chunk = parsed.chunks.indices.first(where: {
                parsed.chunks[$0].range.contains(parsed.phrases[only].head)
            }),
            isQuoted(chunk), isPlain(chunk - 1), !isTale(filling.chunk), let speaker
        else { return }
        filling.persons = [speaker]
    }

    /// "the day I was sworn in", "before my arrest": told in passing, of long ago.
    private func isPlain(_ before: Int) -> Bool {
        switch parsed.kind(before) {
        case nil, .quote, .comma, .and, .but, .complementiser, .adverb, .date, .verb: true
        case .phrase, .preposition, .dash, .openBracket, .closeBracket, .boundary, .or, .relative, .subordinator,
            .including, .other:
            false
        }
    }

    /// "I was sworn in": speakers tell of long ago like that.
    private func isTale(_ chunk: Int) -> Bool {
        guard let auxiliaries = parsed.verb(chunk)?.auxiliaries else { return false }
        // "I was fired this morning": that day is near.
        if case .date(let index) = parsed.kind(chunk + 1), parsed.dates[index].isNear { return false }
        return auxiliaries.contains(.past) && !auxiliaries.contains(.have)
    }

    private func isQuoted(_ chunk: Int) -> Bool {
        parsed.chunks[..<chunk].count { $0.kind == .quote } % 2 == 1
    }

    /// The one person who speaks in the sentence, outside of quotation marks; nil where two do.
    private var speaker: Int? {
        var found: Set<Int> = []
        for chunk in parsed.chunks.indices {
            guard let group = parsed.verb(chunk), !isQuoted(chunk),
                group.governing.contains(where: { $0.cue.effect == .source })
            else { continue }
            if let behind = parsed.phrase(chunk + 1), parsed.phrases[behind].isPersonLike {
                found.insert(behind)
            } else if let subject = parsed.subject(of: chunk), subject.phrases.count == 1 {
                found.formUnion(subject.phrases)
            }
        }
        return found.count == 1 ? found.first : nil
    }

    // MARK: Pairs

    /// "appointed A minister of health and B minister of justice": the further pairs of a person and a post.
    func pairs(behind filling: Filling) -> [Filling] {
        guard filling.construction != .nominal, filling.persons.count == 1, let post = filling.roles[.post],
            var position = parsed.chunks.indices.first(where: { parsed.phrase($0) == post }),
            position > filling.chunk
        else { return [] }
        var found: [Filling] = []
        // "nominated 13 ministers, including A for Defence and B for Trade": the first of those who are named.
        if let first = parsed.phrase(position - 2), parsed.isPreposition(position - 1),
            parsed.phrases[first].name != nil,
            !filling.persons.contains(first), parsed.phrases[filling.persons[0]].isPlural,
            parsed.phrases[filling.persons[0]].name == nil, parsed.kind(position - 3) == .including
        {
            var other = filling
            other.persons = [first]
            other.end = parsed.phrases[post].range.upperBound
            found.append(other)
        }
        while found.count < 24 {
            var next = position + 1
            // "as minister on Monday, and Marsh as her deputy".
            if found.isEmpty, parsed.isDate(next) || parsed.isPreposition(next) && parsed.isDate(next + 1) {
                next += parsed.isDate(next) ? 1 : 2
            }
            let opening = next
            while [.comma, .and, .boundary].contains(parsed.kind(next)) { next += 1 }
            guard next > opening, let person = parsed.phrase(next), parsed.phrases[person].name != nil else {
                break
            }
            next += 1
            // "and Lena Marsh, a former envoy, second vice minister".
            if parsed.phrases[person].hasApposition, parsed.kind(next) == .comma { next += 1 }
            if case .preposition(let word) = parsed.kind(next) {
                guard frames[filling.frame].postPrepositions.contains(word) else { break }
                next += 1
            }
            guard let held = parsed.phrase(next), isPost(held), !parsed.startsClause(after: next) else { break }
            var other = filling
            other.persons = [person]
            other.roles[.post] = held
            other.roles[.predecessor] = nil
            other.roles[.successor] = nil
            other.end = parsed.phrases[held].range.upperBound
            found.append(other)
            position = next
        }
        return found
    }
}
