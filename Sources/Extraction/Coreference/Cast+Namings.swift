// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// A number of people whom the next words name: "Four ministers lost their seats. Those leaving are Berel, Marsh, ...".
///
/// As many names as people, or nobody: a list of some of them leaves the group what it is.
extension Cast {
    /// Between the number and the names.
    private static let openingLimit = 8

    mutating func readNamings(_ sentences: [ParsedSentence], _ sentence: Int) {
        let parsed = sentences[sentence]
        guard !parsed.passage.isTitle else { return }
        if let naming = namingBehindMark(parsed), let group = counted(parsed, before: naming.start) {
            join(people(naming.names, sentence), to: group, in: sentence, parsed)
        }
        let naming = namingClause(parsed) ?? namingAhead(parsed) ?? namingBeside(parsed) ?? namingDeed(parsed)
        guard naming != nil || picked[sentence] != nil else { return }
        let first = max(0, sentence - Self.groupReach)
        for before in (first...sentence).reversed() where !sentences[before].passage.isTitle {
            let end = sentences[before].chunks.count
            guard before < sentence || naming == nil, let group = counted(sentences[before], before: end) else {
                continue
            }
            // "The first, Berel, ... The second, Marsh, ...", "One of them is Berel. The others are Marsh and Sandu".
            let singled = (before...sentence).flatMap { picked[$0] ?? [] }
            guard let naming else { return join(singled, to: group, in: before, sentences[before]) }
            var people = people(naming.names, sentence)
            if let subject = naming.subject {
                if isRest(parsed.phrases[subject], parsed) {
                    people = singled + people
                } else if !stands(subject, for: group, parsed, sentences[before]) {
                    return
                }
            }
            return join(people, to: group, in: before, sentences[before])
        }
    }

    private func people(_ names: [Int], _ sentence: Int) -> [Int] {
        names.compactMap { character(of: $0, in: sentence) }
    }

    private mutating func join(_ people: [Int], to group: Int, in sentence: Int, _ parsed: ParsedSentence) {
        guard parsed.phrases[group].count?.exact == people.count, Set(people).count == people.count,
            people.allSatisfy({ !characters[$0].isPrivate })
        else { return }
        name(group, as: people, in: sentence)
        let office = Office(parsed.phrases[group], parsed)
        guard office.counts, !office.isArmed else { return }
        for person in people {
            characters[person].isOfficial = true
            // Who is named with a post of their own had that one.
            if characters[person].posts.isEmpty, let post = office.note { note(post, of: person) }
        }
    }

    /// "the others", "the other three", "the rest".
    private func isRest(_ phrase: Phrase, _ parsed: ParsedSentence) -> Bool {
        phrase.name == nil && phrase.isDefinite
            && phrase.range.contains { parsed.passage.classes($0).contains(.remainder) }
    }

    /// The only phrase before a chunk that counts people in a post or a rank: "two generals".
    private func counted(_ parsed: ParsedSentence, before limit: Int) -> Int? {
        var found: Int?
        for chunk in 0..<min(limit, parsed.chunks.count) {
            guard let index = parsed.phrase(chunk) else { continue }
            let phrase = parsed.phrases[index]
            guard phrase.kind == .post, phrase.isPlural, phrase.name == nil, phrase.count?.exact != nil,
                phrase.post != nil || phrase.rank != nil
            else { continue }
            guard found == nil else { return nil }
            found = index
        }
        return found
    }

    /// "Two ministers were relieved of their duties: Berel and Marsh."
    private func namingBehindMark(_ parsed: ParsedSentence) -> (names: [Int], start: Int)? {
        let mark = parsed.chunks.indices.last {
            parsed.kind($0) == .dash || parsed.isMark(":", at: $0) || parsed.kind($0) == .including
        }
        guard let mark, mark > 1, parsed.kind(mark) != .including else { return nil }
        let (names, end) = names(from: mark + 1, parsed)
        return names.isEmpty || !isEnd(end + 1, parsed) ? nil : (names, mark)
    }

    /// "They are Berel and Marsh", "the men were named as Berel and Marsh", "those leaving are Berel and Marsh".
    private func namingClause(_ parsed: ParsedSentence) -> (subject: Int?, names: [Int])? {
        guard let copula = parsed.chunks.indices.prefix(Self.openingLimit).first(where: { isNaming($0, parsed) }),
            copula > 0
        else { return nil }
        let (names, end) = names(from: past(copula, parsed), parsed)
        guard !names.isEmpty, isEnd(end + 1, parsed) else { return nil }
        // "the four".
        if (0..<copula).allSatisfy({ parsed.kind($0) == .other }), number(at: copula - 1, parsed) == names.count {
            return (nil, names)
        }
        if let subject = parsed.phrase(copula - 1) { return copula == 1 ? (subject, names) : nil }
        // "those", "those leaving".
        let first = parsed.chunks[0].range
        guard first.contains(where: { parsed.passage.classes($0).contains(.demonstrative) }) else { return nil }
        if copula == 1 { return (nil, names) }
        guard copula == 2, parsed.verb(1)?.trigger != nil else { return nil }
        return (nil, names)
    }

    /// "Berel and Marsh were named as the two".
    private func namingAhead(_ parsed: ParsedSentence) -> (subject: Int?, names: [Int])? {
        let (names, end) = names(from: 0, parsed)
        guard !names.isEmpty, isNaming(end + 1, parsed) else { return nil }
        let next = past(end + 1, parsed)
        if parsed.kind(next) == .other, number(at: next + 1, parsed) == names.count, isEnd(next + 2, parsed) {
            return (nil, names)
        }
        guard let phrase = parsed.phrase(next), parsed.phrases[phrase].isCounted || parsed.phrases[phrase].isDefinite,
            isEnd(next + 1, parsed)
        else { return nil }
        return (phrase, names)
    }

    /// "The judges, Berel and Marsh, had ruled against it".
    private func namingBeside(_ parsed: ParsedSentence) -> (subject: Int?, names: [Int])? {
        guard let subject = parsed.phrase(0) else { return nil }
        // "Two colonels who served under him, Berel and Marsh, were".
        var comma = 1
        if case .relative = parsed.kind(1) {
            comma = parsed.chunks.indices.prefix(Self.openingLimit).first { parsed.kind($0) == .comma } ?? 1
        }
        guard parsed.kind(comma) == .comma else { return nil }
        let (names, end) = names(from: comma + 1, parsed)
        return !names.isEmpty && parsed.kind(end + 1) == .comma ? (subject, names) : nil
    }

    /// "A court jailed two officers. Berel and Marsh were found guilty of": a list that the same kind of thing befalls.
    private func namingDeed(_ parsed: ParsedSentence) -> (subject: Int?, names: [Int])? {
        let frames = parsed.passage.language.frames
        let chunk = parsed.chunks.indices.first { chunk in
            guard let group = parsed.verb(chunk), group.isPassive, !group.isNegated else { return false }
            return group.trigger?.forms.contains { frames[$0.frame].kind.family == .legal } == true
        }
        guard let chunk, let subject = parsed.subject(of: chunk), subject.start == 0, subject.phrases.count > 1,
            subject.phrases.allSatisfy({ parsed.phrases[$0].name != nil })
        else { return nil }
        return (nil, subject.phrases)
    }

    /// Behind the "as" of a verb.
    private func past(_ verb: Int, _ parsed: ParsedSentence) -> Int {
        parsed.isPreposition(verb + 1) || parsed.kind(verb + 1) == .subordinator ? verb + 2 : verb + 1
    }

    private func number(at chunk: Int, _ parsed: ParsedSentence) -> Int? {
        guard parsed.kind(chunk) == .other, let token = parsed.chunks[chunk].range.first else { return nil }
        return parsed.passage.language.numbers[parsed.passage.tokens[token].word]
    }

    /// "are", "were named", "have been identified".
    private func isNaming(_ chunk: Int, _ parsed: ParsedSentence) -> Bool {
        guard let group = parsed.verb(chunk), !group.isNegated, !group.isInfinitive, group.auxiliaries.contains(.be),
            group.auxiliaries.isDisjoint(with: .modal)
        else { return false }
        return group.main.isEmpty || group.main.contains { parsed.passage.classes($0).contains(.naming) }
    }

    private func isEnd(_ chunk: Int, _ parsed: ParsedSentence) -> Bool {
        var chunk = chunk
        // "of Tula", "(energy)".
        while parsed.isPreposition(chunk), parsed.phrase(chunk + 1) != nil { chunk += 2 }
        if parsed.kind(chunk) == .openBracket {
            chunk = (chunk..<chunk + 8).first { parsed.kind($0) == .closeBracket }.map { $0 + 1 } ?? chunk
        }
        return parsed.kind(chunk) == nil || parsed.kind(chunk) == .boundary
            // "Berel and Marsh, who led it", "Berel and Marsh, both of whom led it".
            || parsed.kind(chunk) == .comma && parsed.phrase(chunk + 1).map { parsed.phrases[$0].name == nil } ?? true
    }

    /// "they", "the two", "the men", "the officers": words that can mean the people counted before.
    private func stands(
        _ subject: Int, for group: Int, _ parsed: ParsedSentence, _ before: ParsedSentence
    ) -> Bool {
        let (phrase, counted) = (parsed.phrases[subject], before.phrases[group])
        guard phrase.name == nil, phrase.possessor == nil, phrase.pronounClass.isDisjoint(with: .possessive) else {
            return false
        }
        if let count = phrase.count { return count == counted.count }
        if phrase.kind == .pronoun { return phrase.isPlural || phrase.pronounClass.contains(.plural) }
        guard phrase.isPlural, phrase.isDefinite else { return false }
        if phrase.isPrivate, phrase.post == nil { return true }
        return parsed.passage.words(phrase.head..<(phrase.head + 1))
            == before.passage.words(counted.head..<(counted.head + 1))
    }
}
