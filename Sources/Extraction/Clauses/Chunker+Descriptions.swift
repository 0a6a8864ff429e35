// SPDX-License-Identifier: Apache-2.0

/// Several posts of one person behind the name: "Berel, long the president's aide and since 2019 head of the railways,",
/// "Marsh ~ a party secretary and head of the office ~".
extension Chunker {
    /// Chunks of one description, at most.
    private static let descriptionReach = 16

    mutating func joinDescriptions() {
        guard !sentence.isHeadline else { return }
        for index in chunks.indices.dropLast(3) {
            guard index + 3 < chunks.count, case .phrase(let bearer) = chunks[index].kind, mayBear(bearer),
                let (posts, last) = description(behind: index, of: reader.phrases[bearer])
            else { continue }
            var joined = reader.phrases[bearer]
            if joined.post == nil, let post = posts.first(where: { reader.phrases[$0].postIsComplete }) ?? posts.first {
                joined.takeOffice(of: reader.phrases[post])
            }
            joined.hasApposition = true
            joined.range = joined.range.lowerBound..<chunks[last].range.upperBound
            reader.phrases[bearer] = joined
            merge(index...last, as: .phrase(bearer))
        }
    }

    /// "a trader named Anton Berel", "a man identified as Anton Berel"; and the post before the comma: "the deputy head of
    /// customs, a man of 39 named Anton Berel,".
    mutating func joinCalled() {
        guard !sentence.isHeadline else { return }
        var index = 0
        while index + 2 < chunks.count {
            if let last = called(at: index), case .phrase(let described) = chunks[index].kind,
                case .phrase(let name) = chunks[last].kind
            {
                reader.phrases[name].takeOffice(of: reader.phrases[described])
                reader.phrases[name].range = chunks[index].range.lowerBound..<chunks[last].range.upperBound
                merge(index...last, as: .phrase(name))
                let next = index + 1 < chunks.count ? chunks[index + 1].kind : .boundary
                if index > 1, chunks[index - 1].kind == .comma, next == .comma || next == .boundary,
                    case .phrase(let post) = chunks[index - 2].kind, reader.phrases[post].awaitsName,
                    reader.phrases[post].post != nil, reader.phrases[name].post == nil
                {
                    reader.phrases[name].takeOffice(of: reader.phrases[post])
                    merge((index - 2)...index, as: .phrase(name))
                }
            }
            index += 1
        }
    }

    /// The chunk of the name.
    private func called(at index: Int) -> Int? {
        guard case .phrase(let described) = chunks[index].kind, reader.phrases[described].isIndefinite,
            reader.phrases[described].kind == .post, reader.phrases[described].awaitsName,
            case .verb(let verb) = chunks[index + 1].kind, verbs[verb].isBare,
            verbs[verb].main.contains(where: { passage.classes($0).contains(.naming) }),
            index + 2 < chunks.count
        else { return nil }
        var next = index + 2
        if case .subordinator = chunks[next].kind { next += 1 } else if isPreposition(next) { next += 1 }
        guard next < chunks.count, case .phrase(let name) = chunks[next].kind, reader.phrases[name].kind == .name,
            reader.phrases[name].name != nil, reader.phrases[name].post == nil
        else { return nil }
        if next + 1 < chunks.count, case .phrase = chunks[next + 1].kind { return nil }
        return next
    }

    private func mayBear(_ index: Int) -> Bool {
        let phrase = reader.phrases[index]
        return phrase.kind == .name && (phrase.name?.count ?? 0) > 1 && !phrase.isPlural
    }

    /// The posts that are told of a name, and the last chunk of what tells them.
    private func description(behind index: Int, of bearer: Phrase) -> (posts: [Int], last: Int)? {
        let isOpen = bearer.hasApposition && chunks[index + 1].kind == .and
        let opening = chunks[index + 1].kind
        guard isOpen || opening == .comma || opening == .dash || opening == .openBracket else { return nil }
        var posts: [Int] = []
        var isTimed = false
        var position = index + 2
        while position < chunks.count, position - index < Self.descriptionReach {
            let start = past(times: position)
            guard start < chunks.count, case .phrase(let post) = chunks[start].kind, describes(post) else { return nil }
            let isOwn = start > position || isLoose(post)
            isTimed = isTimed || start > position
            if isOpen || !posts.isEmpty, !isOwn { return nil }
            if reader.phrases[post].post != nil { posts.append(post) }
            let end = past(tails: start + 1)
            guard end < chunks.count else { return nil }
            switch chunks[end].kind {
            case .and: position = end + 1
            case .comma where end + 1 < chunks.count && chunks[end + 1].kind == .and && opening != .dash: return nil
            case .comma, .dash, .closeBracket, .boundary:
                // One post without a time is an apposition that was read before, or none.
                let isSeveral = isOpen || posts.count > 1 || position > index + 2 || isTimed
                guard isSeveral, !posts.isEmpty, closes(chunks[end].kind, opening, isOpen), !isPluralBehind(end)
                else { return nil }
                return (posts, chunks[end].kind == .closeBracket ? end : end - 1)
            default: return nil
            }
        }
        return nil
    }

    private func closes(_ mark: Chunk.Kind, _ opening: Chunk.Kind, _ isOpen: Bool) -> Bool {
        switch opening {
        case .openBracket: mark == .closeBracket
        case .dash: mark == .dash || mark == .boundary
        default: mark == .comma || mark == .boundary || isOpen && mark == .dash
        }
    }

    /// A role of one person: "a party secretary", "the head of the railways", "a lawyer".
    private func describes(_ index: Int) -> Bool {
        let phrase = reader.phrases[index]
        return phrase.kind == .post && phrase.name == nil && !phrase.isPlural && phrase.count == nil
            && phrase.pronounClass.isEmpty && (phrase.post != nil || phrase.isPrivate)
    }

    /// Without "the" and without an owner: behind an "and" such a phrase is no second person.
    private func isLoose(_ index: Int) -> Bool {
        !reader.phrases[index].isDefinite && reader.phrases[index].possessor == nil
    }

    /// "since 2019", "long", "currently".
    private func past(times start: Int) -> Int {
        var index = start
        while index < chunks.count, index - start < 4 {
            switch chunks[index].kind {
            case .adverb, .date: index += 1
            case .preposition, .subordinator:
                guard index + 1 < chunks.count, case .date = chunks[index + 1].kind else { return index }
                index += 2
            default: return index
            }
        }
        return index
    }

    /// "in the north", "since May": what ties itself to a post.
    private func past(tails start: Int) -> Int {
        var index = start
        while index + 1 < chunks.count, index - start < 6 {
            let next = past(times: index)
            if next > index {
                index = next
            } else if isPreposition(index), case .phrase(let tail) = chunks[index + 1].kind,
                reader.phrases[tail].kind != .name, reader.phrases[tail].kind != .pronoun
            {
                index += 2
            } else {
                return index
            }
        }
        return index
    }

    /// "Berel, the mayor and his deputy, were".
    private func isPluralBehind(_ index: Int) -> Bool {
        let next = index + 1
        guard next < chunks.count, case .verb(let verb) = chunks[next].kind else { return false }
        let auxiliaries = verbs[verb].auxiliaries
        guard auxiliaries.isDisjoint(with: [.singular, .modal]), !verbs[verb].isInfinitive else { return false }
        return auxiliaries.contains(.have) ? !auxiliaries.contains(.past) : auxiliaries.contains(.be)
    }
}
