// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Subjects that do not stand before their verb: inverted order, participles, and speakers of their own change.
extension FrameReader {
    struct Inversion {
        let subject: ParsedSentence.Subject
        /// The last chunk of the subject.
        let end: Int
        /// "Named to the post was Lena Marsh": the post stands before the subject.
        let isBehindAuxiliary: Bool
    }

    /// "Also arrested was the mayor", "And is appointed Lena Marsh": the subject stands behind a passive.
    func inverted(_ group: VerbGroup, _ chunk: Int) -> Inversion? {
        guard opensClause(chunk) else { return nil }
        if group.isPassive {
            guard let found = parsed.objects(after: chunk), isPeople(found.phrases) else { return nil }
            let subject = ParsedSentence.Subject(phrases: found.phrases, start: chunk)
            return Inversion(subject: subject, end: found.end, isBehindAuxiliary: false)
        }
        guard group.isBare, group.trigger?.allForms.contains(.participle) == true else { return nil }
        var position = chunk + 1
        while position < parsed.chunks.count, position - chunk < 8 {
            switch parsed.chunks[position].kind {
            case .preposition, .phrase, .date, .adverb: position += 1
            case .verb(let index):
                let copula = parsed.verbs[index]
                guard copula.auxiliaries.contains(.be), copula.main.isEmpty, !copula.isNegated,
                    let found = parsed.objects(after: position), isPeople(found.phrases)
                else { return nil }
                let subject = ParsedSentence.Subject(phrases: found.phrases, start: chunk)
                return Inversion(subject: subject, end: found.end, isBehindAuxiliary: true)
            case .comma, .dash, .quote, .openBracket, .closeBracket, .boundary, .and, .or, .but, .relative,
                .complementiser, .subordinator, .including, .other:
                return nil
            }
        }
        return nil
    }

    private func isPeople(_ phrases: [Int]) -> Bool {
        phrases.allSatisfy { parsed.phrases[$0].isPersonLike && parsed.phrases[$0].kind != .pronoun }
    }

    /// Nothing but small words before the verb in its sentence.
    private func opensClause(_ chunk: Int) -> Bool {
        var position = chunk - 1
        while position >= 0 {
            switch parsed.chunks[position].kind {
            case .adverb, .and, .date, .quote: position -= 1
            case .boundary: return true
            case .phrase, .verb, .preposition, .comma, .dash, .openBracket, .closeBracket, .or, .but, .relative,
                .complementiser, .subordinator, .including, .other:
                return false
            }
        }
        return true
    }

    /// "the governor, arrested on Monday, was freed": the person right before the comma, where the participle does not
    /// go on with a list of verbs.
    func participleSubject(_ pattern: Pattern, _ group: VerbGroup, _ chunk: Int) -> ParsedSentence.Subject? {
        guard pattern.construction == .passive, group.isBare, parsed.kind(chunk - 1) == .comma,
            let before = parsed.phrase(chunk - 2), parsed.phrases[before].isPersonLike,
            parsed.phrases[before].kind != .pronoun, !borrowsPassive(chunk)
        else { return nil }
        if let governing = parsed.verb(chunk - 3)?.governing,
            governing.contains(where: { $0.cue.places.contains(.infinitive) })
        {
            return nil
        }
        return ParsedSentence.Subject(phrases: [before], start: chunk - 2, isRelative: true)
    }

    /// "Fired on Monday, Berel said": the participle takes the subject of the main clause.
    func fronted(_ group: VerbGroup, _ chunk: Int) -> ParsedSentence.Subject? {
        guard group.isBare || group.isGerundOnly else { return nil }
        if chunk > 0 {
            switch parsed.chunks[chunk - 1].kind {
            case .preposition, .subordinator, .quote, .boundary: guard chunk <= 2 else { return nil }
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

    /// "nine persons, among them the mayor": who is named of those who hold no post.
    func members(of phrases: [Int], endingAt end: Int) -> [Int] {
        guard phrases.count == 1, let only = phrases.first, parsed.phrases[only].kind == .thing,
            parsed.phrases[only].isPlural,
            let including = [end + 1, end + 2].first(where: { parsed.kind($0) == .including }),
            let listed = parsed.objects(after: including)
        else { return phrases }
        return listed.phrases.filter { parsed.phrases[$0].name != nil }
    }

    /// "was charged alongside the mayor": what the law does to one, it does to the other.
    func takeCompanions(_ filling: inout Filling) {
        guard frames[filling.frame].kind.family == .legal, filling.construction == .passive else { return }
        for found in parsed.prepositions(after: filling.chunk, crossesVerb: false) {
            let word = parsed.chunks[found.chunk - 1].range.lowerBound
            guard parsed.passage.classes(word).contains(.companion), let index = parsed.phrase(found.chunk),
                parsed.phrases[index].name != nil
            else { continue }
            filling.persons.append(index)
        }
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
        while found.count < 24 {
            var next = position + 1
            while [.comma, .and, .boundary].contains(parsed.kind(next)) { next += 1 }
            guard next > position + 1, let person = parsed.phrase(next), parsed.phrases[person].name != nil else {
                break
            }
            next += 1
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
