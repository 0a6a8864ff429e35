// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Names that a clause or a long complement parts from the post.
extension Chunker {
    /// "the minister who led the talks, Anton Berel, resigned": the post and the name are one person.
    mutating func joinDistantNames() {
        guard !sentence.isHeadline else { return }
        for index in chunks.indices {
            guard case .phrase(let post) = chunks[index].kind,
                reader.phrases[post].awaitsName || isCounterpart(reader.phrases[post]), !isGained(at: index),
                let found = distantName(from: index), case .phrase(let name) = chunks[found].kind
            else { continue }
            reader.phrases[name].takeOffice(of: reader.phrases[post])
            if reader.phrases[post].isOwned, reader.phrases[name].pronounClass.isEmpty {
                reader.phrases[name].isOwned = true
                reader.phrases[name].pronounClass = reader.phrases[post].pronounClass
            }
            chunks[index] = Chunk(kind: .phrase(name), range: chunks[index].range)
        }
    }

    /// "his counterpart in the Ministry of Livestock, Lena Marsh,".
    private func isCounterpart(_ phrase: Phrase) -> Bool {
        phrase.kind == .post && phrase.isOwned && phrase.name == nil && !phrase.isPlural
            && passage.holdsRelation(phrase)
    }

    /// "Named foreign minister in May, Berel": what the participle that opens the clause gives, and then whose it is.
    private func isGained(at index: Int) -> Bool {
        guard index > 0, case .verb(let verb) = chunks[index - 1].kind, verbs[verb].isBare,
            let hit = verbs[verb].trigger, hit.allForms.contains(.participle),
            index == 1 || [.boundary, .dash, .adverb].contains(chunks[index - 2].kind)
        else { return false }
        return hit.forms.contains { passage.language.frames[$0.frame].needsPost }
    }

    /// The name behind one restrictive clause or complement and a comma.
    private func distantName(from start: Int) -> Int? {
        var isRelative = false
        var hasVerb = false
        var position = start + 1
        // "The top auditor, who had clashed with the ministry, Lena Marsh, resigned".
        if start + 2 < chunks.count, chunks[start + 1].kind == .comma, chunks[start + 2].kind == .relative {
            isRelative = true
            position = start + 3
        }
        while position < chunks.count, position - start < 14 {
            switch chunks[position].kind {
            case .relative:
                guard !isRelative, position == start + 1 || isPreposition(start + 1) else { return nil }
                isRelative = true
            case .verb(let index) where !verbs[index].isInfinitive && !verbs[index].isGerundOnly:
                guard !hasVerb, isRelative || position == start + 1 && isReduced(position) else { return nil }
                hasVerb = true
            case .phrase(let index) where reader.phrases[index].pronounClass.contains(.who):
                guard position == start + 1 else { return nil }
                isRelative = true
            case .phrase(let index):
                // Somebody else without a name: the one behind the comma could be either.
                if reader.phrases[index].kind == .post, !reader.phrases[index].isPlural { return nil }
            case .comma: return position > start + 1 && isNameOnly(position + 1, besides: start) ? position + 1 : nil
            case .verb, .preposition, .adverb, .date, .and, .other: break
            case .dash, .quote, .openBracket, .closeBracket, .boundary, .or, .but, .complementiser, .subordinator,
                .including:
                return nil
            }
            position += 1
        }
        return nil
    }

    /// A name of two words or three that no list knows.
    private func isUnlisted(_ phrase: Phrase) -> Bool {
        guard let name = phrase.name, (2...3).contains(name.count), phrase.organisationClass == nil else {
            return false
        }
        return name.allSatisfy { passage.tokens[$0].isCapitalised && reader.item(at: $0).entries.isEmpty }
    }

    /// "accused of": a participle, no past tense with an object.
    private func isReduced(_ chunk: Int) -> Bool {
        guard case .verb(let index) = chunks[chunk].kind, verbs[index].isBare else { return false }
        if isPreposition(chunk + 1) { return true }
        guard chunk + 1 < chunks.count, case .verb(let next) = chunks[chunk + 1].kind else { return false }
        return verbs[next].isInfinitive
    }

    /// A name that closes the apposition, and whose bearer does not speak.
    private func isNameOnly(_ chunk: Int, besides start: Int) -> Bool {
        guard chunks.indices.contains(chunk), case .phrase(let index) = chunks[chunk].kind,
            case .phrase(let described) = chunks[start].kind
        else { return false }
        let phrase = reader.phrases[index]
        guard phrase.kind == .name, phrase.post == nil || reader.phrases[described].post == nil, !phrase.isPlural,
            !phrase.isPrivate, phrase.possessor == nil,
            phrase.isSurelyPerson || isUnlisted(phrase), case .phrase = chunks[chunk].kind
        else { return false }
        guard chunk + 1 < chunks.count else { return true }
        switch chunks[chunk + 1].kind {
        case .comma: return chunk + 2 >= chunks.count || ![.and, .or].contains(chunks[chunk + 2].kind)
        case .boundary: return true
        case .verb(let verb): return !verbs[verb].governing.contains { $0.cue.effect == .source }
        default: return false
        }
    }

    /// "Jailed ex-governor Berel freed", "Sacked minister breaks silence": the participle that opens a sentence describes
    /// whom the verb behind tells of.
    mutating func settleOpeningParticiples() {
        for index in chunks.indices.dropLast(2) {
            guard case .verb(let verb) = chunks[index].kind, verbs[verb].isBare,
                let forms = verbs[verb].trigger?.allForms, forms.contains(.participle),
                forms.isDisjoint(with: [.base, .present]), case .phrase(let described) = chunks[index + 1].kind,
                reader.phrases[described].isPersonLike, reader.phrases[described].kind != .pronoun,
                !reader.phrases[described].isDefinite,
                index == 0 || [.boundary, .dash].contains(chunks[index - 1].kind) || endsFrontedClause(index - 1)
            else { continue }
            switch chunks[index + 2].kind {
            case .verb(let next) where !verbs[next].isInfinitive && !verbs[next].isGerundOnly: break
            case .other where sentence.isHeadline: break
            default: continue
            }
            chunks[index] = Chunk(kind: .adverb, range: chunks[index].range)
        }
    }

    /// "Cleared of fraud by a court, suspended minister Berel got": the first comma of a sentence that a participle opens.
    private func endsFrontedClause(_ comma: Int) -> Bool {
        guard chunks[comma].kind == .comma, case .verb(let opening) = chunks[0].kind, verbs[opening].isBare,
            verbs[opening].trigger?.allForms.contains(.participle) == true
        else { return false }
        return !chunks[1..<comma].contains {
            if case .verb = $0.kind { return true }
            return $0.kind == .comma || $0.kind == .boundary
        }
    }
}
