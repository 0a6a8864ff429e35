// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Inverted order: the subject stands behind its verb.
extension FrameReader {
    struct Inversion {
        let subject: ParsedSentence.Subject
        /// The last chunk of the subject.
        let end: Int
        /// "Named to the post was Lena Marsh": the auxiliary between the post and the subject.
        var copula: Int?
        /// "Replacing him is Lena Marsh": the last chunk of the object before the auxiliary.
        var objectEnd: Int?
    }

    /// "Also arrested was the mayor", "To the post was appointed Lena Marsh", "Replacing him is Anton Berel": the
    /// subject stands behind the verb.
    func inverted(_ group: VerbGroup, _ chunk: Int) -> Inversion? {
        if let labelled = labelled(group, chunk) { return labelled }
        // "Among those who resigned was", "Among those to be dismissed is": a clause says who they are.
        let isChosen =
            group.isInfinitive
            ? opensChoice(before: chunk)
            : parsed.kind(chunk - 1) == .relative && (opensChoice(before: chunk - 1) || opensThose(before: chunk - 1))
        if group.isPassive, !isChosen {
            guard opensClause(chunk) || followsCompany(chunk), !group.isInfinitive,
                let found = people(parsed.objects(after: chunk))
            else { return nil }
            let all = withSections(found)
            let subject = ParsedSentence.Subject(phrases: all.phrases, start: chunk)
            return Inversion(subject: subject, end: all.end)
        }
        guard let forms = group.trigger?.allForms,
            isChosen
                || group.isBare && !forms.isDisjoint(with: [.participle, .gerund])
                    && (opensClause(chunk) || opensChoice(before: chunk) || opensThose(before: chunk))
        else { return nil }
        var position = chunk + 1
        while position < parsed.chunks.count, position - chunk < 8 {
            switch parsed.chunks[position].kind {
            case .preposition, .phrase, .date, .adverb: position += 1
            // "Arrested with the governor, Anton Berel, was".
            case .comma where parsed.phrase(position - 1).map { parsed.phrases[$0].hasApposition } ?? false:
                position += 1
            case .subordinator where parsed.passage.classes(at(position)).contains(.preposition): position += 1
            // "Sworn in to fill the vacancies were".
            case .verb(let index) where parsed.verbs[index].isInfinitive: position += 1
            case .verb(let index):
                let copula = parsed.verbs[index]
                guard copula.auxiliaries.contains(.be) && copula.main.isEmpty || lists(copula), !copula.isNegated,
                    let all = parsed.objects(after: position),
                    let listed = people(all) ?? (all.phrases.count == 1 ? all : nil)
                else { return nil }
                let found = withSections(listed)
                let subject = ParsedSentence.Subject(phrases: found.phrases, start: chunk)
                let isActive = isChosen ? !group.isPassive : !forms.contains(.participle)
                return Inversion(
                    subject: subject, end: found.end, copula: position,
                    objectEnd: isActive ? parsed.objects(after: chunk)?.end ?? chunk : nil)
            case .comma, .dash, .quote, .openBracket, .closeBracket, .boundary, .and, .or, .but, .relative,
                .complementiser, .subordinator, .including, .other:
                return nil
            }
        }
        return nil
    }

    /// "Also killed were the mayor, Lena Marsh; her deputy, Anton Berel; and": a list that semicolons part.
    private func withSections(_ found: (phrases: [Int], end: Int)) -> (phrases: [Int], end: Int) {
        var (phrases, end) = found
        while phrases.count < 24, parsed.isMark(";", at: end + 1) {
            let next = parsed.isList(end + 2) ? end + 3 : end + 2
            guard let index = parsed.phrase(next), parsed.phrases[index].name != nil,
                next + 1 >= parsed.chunks.count || parsed.kind(next + 1) == .boundary
            else { break }
            phrases.append(index)
            end = next
        }
        return (phrases, end)
    }

    /// "Detained: the deputy mayor, Anton Berel": a participle as a label.
    private func labelled(_ group: VerbGroup, _ chunk: Int) -> Inversion? {
        guard group.isBare, group.trigger?.allForms.contains(.participle) == true, opensClause(chunk) else {
            return nil
        }
        // "Arrested on Monday for bribery: the deputy mayor".
        var mark = chunk + 1
        while mark - chunk < 8, !parsed.isMark(":", at: mark) {
            if parsed.isDate(mark) {
                mark += 1
            } else if parsed.isPreposition(mark),
                parsed.isDate(mark + 1) || parsed.phrase(mark + 1).map({ !parsed.phrases[$0].isPersonLike }) ?? false
            {
                mark += 2
            } else {
                return nil
            }
        }
        guard parsed.isMark(":", at: mark), let found = people(parsed.objects(after: mark)) else { return nil }
        let subject = ParsedSentence.Subject(phrases: found.phrases, start: chunk)
        return Inversion(subject: subject, end: found.end)
    }

    private func at(_ chunk: Int) -> Int { parsed.chunks[chunk].range.lowerBound }

    /// A list of people, without those of it who are nobody in particular: "were two builders and the mayor".
    private func people(_ found: (phrases: [Int], end: Int)?) -> (phrases: [Int], end: Int)? {
        guard let found, let first = found.phrases.first else { return nil }
        let people = found.phrases.filter { parsed.phrases[$0].isPersonLike && parsed.phrases[$0].kind != .pronoun }
        guard people == found.phrases || !people.isEmpty && parsed.isCompany(first) else { return nil }
        return (people, found.end)
    }

    /// Nothing but small words before the verb in its sentence.
    func opensClause(_ chunk: Int) -> Bool {
        var position = chunk - 1
        while position >= 0 {
            switch parsed.chunks[position].kind {
            // "Not among those arrested was".
            case .adverb where parsed.passage.classes(at(position)).contains(.negation): return false
            case .adverb, .and, .date, .quote: position -= 1
            // "Also ordered suspended were".
            case .verb(let index) where parsed.verbs[index].isBare && !parsed.verbs[index].governing.isEmpty:
                position -= 1
            // Behind a dateline too.
            case .boundary, .dash: return true
            case .phrase, .verb, .preposition, .comma, .openBracket, .closeBracket, .or, .but, .relative,
                .complementiser, .subordinator, .including, .other:
                return false
            }
        }
        return true
    }

    /// "Among those arrested was", "Among the officials dismissed were", "Those arrested include".
    private func opensChoice(before chunk: Int) -> Bool {
        if parsed.kind(chunk - 1) == .other, parsed.passage.classes(at(chunk - 1)).contains(.demonstrative),
            opensClause(chunk - 1)
        {
            return true
        }
        guard parsed.isPreposition(chunk - 2), parsed.passage.classes(at(chunk - 2)).contains(.including),
            opensClause(chunk - 2)
        else { return false }
        if parsed.kind(chunk - 1) == .other { return true }
        return parsed.phrase(chunk - 1).map { parsed.phrases[$0].isPlural && parsed.phrases[$0].name == nil } ?? false
    }

    /// "Those arrested are", "Those arrested include".
    private func opensThose(before chunk: Int) -> Bool {
        parsed.kind(chunk - 1) == .other && parsed.passage.classes(at(chunk - 1)).contains(.demonstrative)
            && opensClause(chunk - 1)
    }

    private func lists(_ group: VerbGroup) -> Bool {
        group.main.contains { parsed.passage.classes($0).contains(.comprising) }
    }

    /// "By decree of the president was appointed": nothing but prepositional phrases before the verb.
    private func followsCompany(_ chunk: Int) -> Bool {
        var position = chunk - 1
        while position >= 0 {
            switch parsed.chunks[position].kind {
            case .phrase:
                guard parsed.isPreposition(position - 1) else { return false }
                position -= 2
            case .adverb, .date: position -= 1
            case .boundary, .dash: return true
            case .verb, .preposition, .comma, .quote, .openBracket, .closeBracket, .and, .or, .but, .relative,
                .complementiser, .subordinator, .including, .other:
                return false
            }
        }
        return true
    }

    /// "To the post of prosecutor was appointed Lena Marsh".
    func frontedPost(of frame: Int, before chunk: Int, _ filling: inout Filling) {
        for position in 0..<chunk {
            guard case .preposition(let word) = parsed.kind(position),
                frames[frame].postPrepositions.contains(word)
                    || parsed.passage.classes(at(position)).contains(.infinitive),
                let post = postPhrase(at: position + 1)
            else { continue }
            filling.roles[.post] = post
            return
        }
    }
}
