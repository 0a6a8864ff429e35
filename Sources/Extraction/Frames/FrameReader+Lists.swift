// SPDX-License-Identifier: Apache-2.0

/// Names that stand for a plural: "two governors, Anton Berel and Lena Marsh".
extension FrameReader {
    /// "two officers of the guard accused of torture": the last chunk of what is said of a plural.
    private func pastDescription(of chunk: Int) -> Int {
        var end = chunk
        let word = parsed.phrase(end + 1).map { parsed.phrases[$0] }
        let isBare =
            parsed.verb(end + 1).map { $0.isBare && !$0.isGerund } ?? (word?.kind == .thing && word?.range.count == 1)
        if isBare, parsed.isPreposition(end + 2) {
            end += 1
            // "accused of taking bribes".
            if parsed.verb(end + 2)?.isGerund == true, parsed.phrase(end + 3) != nil { end += 3 }
        }
        while parsed.isPreposition(end + 1), let inner = parsed.phrase(end + 2), parsed.phrases[inner].name == nil {
            end += 2
        }
        if case .relative = parsed.kind(end + 1), let comma = pastClause(from: end + 1) { return comma - 1 }
        return parsed.phrase(end) == nil ? chunk : end
    }

    /// "two colonels who served under him, Berel and Marsh": the comma behind one restrictive clause.
    private func pastClause(from relative: Int) -> Int? {
        var verbs = 0
        for position in (relative + 1)..<min(relative + 9, parsed.chunks.count) {
            switch parsed.kind(position) {
            case .verb: verbs += 1
            case .comma, .dash: return verbs == 1 ? position : nil
            case .boundary, .relative, .complementiser, .quote, .openBracket: return nil
            default: break
            }
        }
        return nil
    }

    /// "two governors, Anton Berel of Tula and Lena Marsh of Oryol, were", "the rector and two deans, Anton Berel and
    /// Lena Marsh, were": the names are the persons.
    func expandLists(_ filling: inout Filling) {
        guard let last = filling.persons.last, parsed.phrases[last].isPlural, parsed.phrases[last].name == nil,
            filling.persons.count == 1 || parsed.phrases[last].count != nil, let names = spelledOut(last)
        else { return }
        filling.persons = filling.persons.dropLast() + names
        for index in names { filling.end = max(filling.end, parsed.phrases[index].range.upperBound) }
        if filling.persons == names { filling.sharedPost = last }
    }

    /// The names behind a plural; nil where there are fewer than two, or where they tell what is said.
    func spelledOut(_ only: Int) -> [Int]? {
        guard parsed.phrases[only].kind != .thing || parsed.phrases[only].count != nil,
            var chunk = parsed.chunks.indices.first(where: { parsed.phrase($0) == only })
        else { return nil }
        chunk = pastDescription(of: chunk)
        // "the ministers of finance, health and education: ...": the rest of what they are ministers of.
        var next = chunk + 1
        while next - chunk < 12, parsed.kind(next) == .comma || parsed.isList(next),
            let thing = parsed.phrase(next + 1), parsed.phrases[thing].kind == .thing
        {
            next += 2
        }
        // "arrested three ministers on Friday: Berel, Marsh and Ork".
        var closing = next
        while parsed.isDate(closing) || parsed.kind(closing) == .adverb { closing += 1 }
        if closing > next, parsed.isMark(":", at: closing) { next = closing }
        if parsed.kind(next) == .boundary || parsed.kind(next) == .dash { chunk = next - 1 }
        guard
            parsed.kind(chunk + 1) == .comma || parsed.kind(chunk + 1) == .dash || parsed.kind(chunk + 1) == .boundary
                || parsed.kind(chunk + 1) == .openBracket
        else { return nil }
        var names: [Int] = []
        var position = chunk + 2
        while position < parsed.chunks.count, names.count < 24 {
            if let index = parsed.phrase(position), parsed.phrases[index].name != nil {
                names.append(index)
                position += 1
                // "of Tula".
                while parsed.isPreposition(position), parsed.phrase(position + 1) != nil { position += 2 }
                // "(Tula)".
                position = parsed.pastBrackets(position)
            }
            guard parsed.kind(position) == .comma || parsed.isList(position) else { break }
            while parsed.kind(position) == .comma || parsed.isList(position) { position += 1 }
            if parsed.phrase(position).map({ parsed.phrases[$0].name == nil }) ?? true { break }
        }
        guard names.count > 1 else { return nil }
        // "police arrested two officers, the mayor and Minister Berel said".
        guard let group = parsed.verb(position), group.trigger == nil, !group.isPassive else { return names }
        return group.governing.contains { $0.cue.places.contains(.clause) } ? nil : names
    }

    /// "A fourth, former prosecutor Anton Berel, was", "the president's point man on Tula, Minister Lena Marsh, was":
    /// whom commas name behind somebody without a post; nil where nobody is.
    func introduced(by phrases: [Int], at start: Int, before verb: Int?) -> [Int]? {
        guard let verb, phrases.count == 1, let only = phrases.first, parsed.phrase(start) == only,
            parsed.phrases[only].name == nil, !parsed.phrases[only].isPlural,
            parsed.phrases[only].kind == .thing
                ? parsed.phrases[only].nounClasses.isEmpty
                    && (parsed.phrases[only].isIndefinite || isOrdinal(parsed.phrases[only]))
                : parsed.isNoPost(parsed.phrases[only])
        else { return nil }
        var position = start + 1
        while parsed.isPreposition(position), let inner = parsed.phrase(position + 1),
            parsed.phrases[inner].name == nil || !parsed.phrases[inner].isPersonLike
        {
            position += 2
        }
        guard parsed.kind(position) == .comma, let named = parsed.phrase(position + 1),
            parsed.phrases[named].name != nil, parsed.phrases[named].post != nil || parsed.phrases[named].rank != nil,
            parsed.kind(position + 2) == .comma, verb >= position + 3,
            (position + 3..<verb).allSatisfy(parsed.isTransparent)
        else { return nil }
        return [named]
    }

    private func isOrdinal(_ phrase: Phrase) -> Bool {
        phrase.range.contains { parsed.passage.classes($0).contains(.ordinal) }
    }
}
