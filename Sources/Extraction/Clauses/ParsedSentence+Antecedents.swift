// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Whom a relative pronoun looks back at.
extension ParsedSentence {
    /// "the minister, who was fired": the phrase before the pronoun.
    func antecedent(of relative: Int) -> Subject? {
        var position = relative - 1
        if case .comma = kind(position) { position -= 1 }
        if isDate(position) { position -= 1 }
        // "Berel, a vet from Tula, who": the description is Berel's, and so is the pronoun.
        if isPreposition(position - 1), let before = phrase(position - 2), phrases[before].hasApposition {
            position -= 2
        }
        position = somebody(before: position, relative) ?? position
        guard let found = phrase(position) else { return nil }
        // "the chief of staff of the army who": the pronoun takes the person.
        return Subject(phrases: [found], start: position, isRelative: true)
    }

    /// "Berel, an economist trained in Paris who": nobody can be Paris. The chunk of the person before it.
    func somebody(before start: Int, _ relative: Int) -> Int? {
        guard passage.classes(chunks[relative].range.lowerBound).contains(.who) else { return nil }
        var position = start
        var steps = 0
        while let found = phrase(position), steps < 3, phrases[found].kind != .name && phrases[found].kind != .post,
            isPreposition(position - 1)
        {
            var before = position - 2
            if let reduced = verb(before), reduced.isBare { before -= 1 }
            position = before
            steps += 1
        }
        guard steps > 0, let found = phrase(position), phrases[found].kind == .post || phrases[found].kind == .name
        else {
            return nil
        }
        // The description is of the one who is named before it.
        if phrases[found].kind == .post, phrases[found].isIndefinite, kind(position - 1) == .comma,
            let named = phrase(position - 2), phrases[named].name != nil, !phrases[named].isPlural
        {
            return position - 2
        }
        return phrases[found].isPersonLike ? position : nil
    }

    /// "the man who attacked the governor was arrested": the subject stands before "who".
    func relativeBefore(_ chunk: Int) -> Subject? {
        var position = chunk - 1
        while position > 0, chunk - position < 8 {
            switch chunks[position].kind {
            case .relative:
                guard let found = antecedent(of: position) else { return nil }
                return Subject(phrases: found.phrases, start: found.start)
            case .comma, .boundary, .complementiser, .subordinator: return nil
            default: position -= 1
            }
        }
        return nil
    }
}
