// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Posts that an "and" joins: two titles of one person, and groups of several kinds.
extension Chunker {
    mutating func joinTitles() {
        var index = 0
        while index + 2 < chunks.count {
            if joinGroup(at: index) { continue }
            joinTitle(at: index)
            joinRoles(at: index)
            index += 1
        }
    }

    /// "Defence Minister and Field Marshal Anton Berel": a bare singular is no phrase of its own, and neither is one
    /// before a verb in the singular.
    private mutating func joinTitle(at index: Int) {
        guard !sentence.isHeadline, case .phrase(let first) = chunks[index].kind, chunks[index + 1].kind == .and,
            case .phrase(let second) = chunks[index + 2].kind
        else { return }
        let (title, bearer) = (reader.phrases[first], reader.phrases[second])
        guard title.kind == .post, let post = title.post, !title.isPlural, !title.isIndefinite, title.name == nil,
            bearer.kind == .name, bearer.name != nil, bearer.rank != nil || bearer.post != nil, !bearer.isPlural,
            !bearer.isDefinite, bearer.possessor == nil, !bearer.hasApposition || isTitled(bearer, behind: title)
        else { return }
        // "removed as deputy chairman and Minister Lena Marsh was": the name begins another clause.
        if index > 0, isPreposition(index - 1) || chunks[index - 1].isVerb, index + 3 < chunks.count,
            case .verb(let next) = chunks[index + 3].kind, !verbs[next].isInfinitive, !verbs[next].isGerund
        {
            return
        }
        let next = index + 3 < chunks.count && chunks[index + 3].kind == .comma ? index + 4 : index + 3
        let behind = chunks.dropFirst(next).first
        guard isBare(first) || bearer.hasApposition ? !isPlural(behind) : isSingular(behind) else { return }
        var joined = bearer
        joined.takeOffice(of: title)
        joined.hasApposition = bearer.hasApposition
        if let last = bearer.post {
            joined.post = post.lowerBound..<last.upperBound
            joined.postIsComplete = title.postIsComplete || bearer.postIsComplete
        }
        joined.rank = bearer.rank ?? title.rank
        joined.country = title.country ?? bearer.country
        joined.range = title.range.lowerBound..<bearer.range.upperBound
        reader.phrases[second] = joined
        merge(index...(index + 2), as: .phrase(second))
    }

    /// "the Deputy Premier and Minister of Defence, Anton Berel,": one article for two titles.
    private func isTitled(_ bearer: Phrase, behind title: Phrase) -> Bool {
        guard let post = bearer.post, let name = bearer.name else { return false }
        return (title.isDefinite || title.possessor != nil) && post.lowerBound < name.lowerBound
    }

    /// "appointed him deputy premier and foreign minister", "Berel, the deputy premier and foreign minister,": two bare
    /// posts are one person's.
    private mutating func joinRoles(at index: Int) {
        guard index + 2 < chunks.count, chunks[index + 1].kind == .and, case .phrase(let first) = chunks[index].kind,
            case .phrase(let second) = chunks[index + 2].kind, isRole(first), isRole(second), isBare(second)
        else { return }
        let bearer = isClosed(behind: index + 2) ? bearer(before: index) : nil
        guard bearer != nil || isBare(first) && (!sentence.isHeadline || isPreposition(index - 1)) else { return }
        var joined = reader.phrases[first]
        let other = reader.phrases[second]
        guard let start = joined.post?.lowerBound, let end = other.post?.upperBound else { return }
        joined.post = start..<end
        joined.postIsComplete = joined.postIsComplete || other.postIsComplete
        joined.organisation = joined.organisation ?? other.organisation
        joined.organisationClass = joined.organisationClass ?? other.organisationClass
        joined.country = joined.country ?? other.country
        joined.bodyCountry = joined.bodyCountry ?? other.bodyCountry
        joined.range = joined.range.lowerBound..<other.range.upperBound
        reader.phrases[first] = joined
        merge(index...(index + 2), as: .phrase(first))
        if let bearer {
            reader.phrases[bearer].takeOffice(of: joined)
            let isInBrackets = chunks[index - 1].kind == .openBracket
            reader.phrases[bearer].range = reader.phrases[bearer].range.lowerBound..<joined.range.upperBound
            merge((index - 2)...(isInBrackets ? index + 1 : index), as: .phrase(bearer))
        }
    }

    /// The name before the comma.
    private func bearer(before index: Int) -> Int? {
        guard index > 1, chunks[index - 1].kind == .comma || chunks[index - 1].kind == .openBracket,
            case .phrase(let name) = chunks[index - 2].kind,
            reader.phrases[name].kind == .name, reader.phrases[name].name != nil, reader.phrases[name].post == nil,
            !reader.phrases[name].isPrivate
        else { return nil }
        return name
    }

    private func isClosed(behind index: Int) -> Bool {
        guard index + 1 < chunks.count else { return true }
        // "deputy premier and foreign minister since 2020,".
        if case .date = chunks[index + 1].kind { return isClosed(behind: index + 1) }
        return [.comma, .boundary, .closeBracket].contains(chunks[index + 1].kind)
    }

    private func isRole(_ index: Int) -> Bool {
        let phrase = reader.phrases[index]
        return phrase.kind == .post && phrase.post != nil && phrase.name == nil && !phrase.isPlural
            && !phrase.isIndefinite && !phrase.isPrivate && phrase.count == nil
    }

    private func isBare(_ index: Int) -> Bool {
        let phrase = reader.phrases[index]
        return !phrase.isDefinite && phrase.possessor == nil && phrase.pronounClass.isEmpty
    }

    /// "38 generals and colonels", "three former ministers and a judge": one group, as the text calls it.
    private mutating func joinGroup(at index: Int) -> Bool {
        guard case .phrase(let first) = chunks[index].kind, isGroup(first), reader.phrases[first].count != nil,
            let last = lastOfGroup(from: index), case .phrase(let second) = chunks[last].kind
        else { return false }
        // "arrested two ministers and prosecutors said": the subject of another clause.
        let isObject = index > 0 && (isPreposition(index - 1) || chunks[index - 1].isVerb)
        if isObject, last + 1 < chunks.count, case .verb(let next) = chunks[last + 1].kind, !verbs[next].isInfinitive {
            return false
        }
        var joined = reader.phrases[first]
        let other = reader.phrases[second]
        joined.range = joined.range.lowerBound..<other.range.upperBound
        if let post = joined.post, let end = other.post ?? other.rank { joined.post = post.lowerBound..<end.upperBound }
        if let rank = joined.rank, joined.post == nil, let end = other.rank {
            joined.rank = rank.lowerBound..<end.upperBound
        }
        joined.organisation = joined.organisation ?? other.organisation
        joined.organisationClass = joined.organisationClass ?? other.organisationClass
        joined.country = joined.country ?? other.country
        joined.bodyCountry = joined.bodyCountry ?? other.bodyCountry
        if other.isIndefinite { joined.count = (joined.count?.exact).map { Count(number: $0 + 1) } }
        reader.phrases[first] = joined
        merge(index...last, as: .phrase(first))
        return true
    }

    /// The chunk of the last noun of a group: behind commas, and an "and" before it.
    private func lastOfGroup(from start: Int) -> Int? {
        var position = start
        while position + 2 < chunks.count, position - start < 10 {
            guard case .phrase(let next) = chunks[position + 2].kind else { return nil }
            let phrase = reader.phrases[next]
            let isBare = isBare(next) && !phrase.isIndefinite
            switch chunks[position + 1].kind {
            case .and:
                // "two generals, three colonels and a major": members of a list.
                let isListed = start > 1 && chunks[start - 1].kind == .comma
                let isOne =
                    phrase.kind == .post && phrase.isIndefinite && !phrase.isPlural && counts(phrase) && !isListed
                return isOne || isBare && phrase.count == nil && isGroup(next) ? position + 2 : nil
            case .comma: guard isBare, phrase.count == nil, isGroup(next) else { return nil }
            default: return nil
            }
            position += 2
        }
        return nil
    }

    private func isGroup(_ index: Int) -> Bool {
        let phrase = reader.phrases[index]
        return phrase.kind == .post && phrase.isPlural && phrase.name == nil && counts(phrase)
    }

    private func counts(_ phrase: Phrase) -> Bool { !phrase.isPrivate && (phrase.post != nil || phrase.rank != nil) }

    private func isSingular(_ chunk: Chunk?) -> Bool {
        guard case .verb(let index) = chunk?.kind else { return false }
        return verbs[index].auxiliaries.contains(.singular)
    }

    /// "are", "were", "have": more than one.
    private func isPlural(_ chunk: Chunk?) -> Bool {
        guard case .verb(let index) = chunk?.kind else { return false }
        let auxiliaries = verbs[index].auxiliaries
        guard auxiliaries.isDisjoint(with: [.singular, .modal]), !verbs[index].isInfinitive else { return false }
        return auxiliaries.contains(.have) ? !auxiliaries.contains(.past) : auxiliaries.contains(.be)
    }
}
