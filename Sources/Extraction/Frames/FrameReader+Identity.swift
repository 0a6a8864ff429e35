// SPDX-License-Identifier: Apache-2.0

/// Who is said to be one of those to whom something happened: "Berel was among eight officials arrested", "she became
/// the second minister to resign".
extension FrameReader {
    /// The subject of the copula that tells who the phrase behind it is; nil where no copula stands before it.
    func identified(_ group: VerbGroup, _ chunk: Int) -> ParsedSentence.Subject? {
        guard group.isBare || group.isInfinitive || parsed.kind(chunk - 1) == .relative else { return nil }
        var position = chunk - 1
        while parsed.kind(position) == .adverb || parsed.isDate(position) || parsed.kind(position) == .relative
            || parsed.kind(position) == .comma
        {
            position -= 1
        }
        guard position > 0, parsed.chunks.indices.contains(position) else { return nil }
        let range = parsed.chunks[position].range
        let isThose =
            parsed.kind(position) == .other && parsed.passage.classes(range.lowerBound).contains(.demonstrative)
        if let index = parsed.phrase(position) {
            let phrase = parsed.phrases[index]
            guard phrase.name == nil, phrase.isPersonLike || phrase.isPlural else { return nil }
        } else if !isThose {
            return nil
        }
        // "the right man to replace her" is a wish; "the third minister to resign" is one who did.
        if group.isInfinitive, !range.contains(where: { parsed.passage.classes($0).contains(.ordinal) }) { return nil }
        position -= 1
        let isAmong =
            parsed.isPreposition(position)
            && parsed.passage.classes(parsed.chunks[position].range.lowerBound).contains(.including)
        if isAmong { position -= 1 }
        while parsed.kind(position) == .adverb { position -= 1 }
        guard let copula = parsed.verb(position), !copula.isNegated,
            !copula.isInfinitive, isCopula(copula), let subject = parsed.subject(of: position),
            subject.phrases.allSatisfy({ isSomebody(parsed.phrases[$0]) })
        else { return nil }
        return ParsedSentence.Subject(phrases: subject.phrases, start: subject.start, identity: position)
    }

    /// Not the "it" of "it was the mayor who resigned".
    private func isSomebody(_ phrase: Phrase) -> Bool {
        phrase.isPersonLike
            && (phrase.kind != .pronoun || !phrase.pronounClass.isDisjoint(with: [.masculine, .feminine]))
    }

    private func isCopula(_ group: VerbGroup) -> Bool {
        if group.main.isEmpty { return group.auxiliaries.contains(.be) }
        return group.main.contains { parsed.passage.classes($0).contains(.becoming) }
    }

    /// "became the second minister to resign": no post that somebody gained.
    func isIdentity(_ group: VerbGroup, objectsEnd end: Int?) -> Bool {
        guard let end, group.main.contains(where: { parsed.passage.classes($0).contains(.becoming) }) else {
            return false
        }
        if let next = parsed.verb(end + 1) { return next.isInfinitive || next.isBare }
        guard let object = parsed.phrase(end), isOneOfMany(object) else { return false }
        // "the sixth head of that office to leave", "the first minister to visit the front".
        for position in parsed.chunks.indices.dropFirst(end + 1).prefix(6) {
            switch parsed.chunks[position].kind {
            case .verb(let index): return parsed.verbs[index].isInfinitive
            case .preposition:
                let word = parsed.chunks[position].range.lowerBound
                if parsed.passage.classes(word).contains(.infinitive) { return true }
            case .comma, .dash, .boundary, .and, .but, .or, .date: return false
            default: break
            }
        }
        return false
    }

    /// "the first minister": told apart by its number among others.
    private func isOneOfMany(_ index: Int) -> Bool {
        parsed.phrases[index].range.contains { parsed.passage.classes($0).contains(.ordinal) }
    }
}
