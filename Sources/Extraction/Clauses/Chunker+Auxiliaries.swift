// SPDX-License-Identifier: Apache-2.0

/// Auxiliaries that something parts from their verb: "was on Tuesday jailed", "was, in his absence, jailed".
extension Chunker {
    mutating func joinAuxiliaries() {
        for index in chunks.indices {
            guard case .verb(let first) = chunks[index].kind, verbs[first].main.isEmpty,
                !verbs[first].auxiliaries.isDisjoint(with: [.be, .have]), let next = partedVerb(from: index),
                case .verb(let second) = chunks[next].kind, verbs[second].isBare,
                verbs[second].trigger?.allForms.contains(.participle) == true
            else { continue }
            verbs[second].auxiliaries.formUnion(verbs[first].auxiliaries)
            verbs[second].isNegated = verbs[second].isNegated || verbs[first].isNegated
            verbs[second].cues = verbs[first].cues + verbs[second].cues
            chunks[index] = Chunk(kind: .adverb, range: chunks[index].range)
            // What stands between is no subject of the verb.
            for between in (index + 1)..<next {
                if case .date = chunks[between].kind { continue }
                chunks[between] = Chunk(kind: .adverb, range: chunks[between].range)
            }
        }
    }

    /// The verb behind dates and adverbs, or behind an insertion between commas.
    private func partedVerb(from index: Int) -> Int? {
        var position = index + 1
        let isEnclosed = position < chunks.count && chunks[position].kind == .comma
        if isEnclosed { position += 1 }
        let start = position
        while position < chunks.count, position - start < 6 {
            switch chunks[position].kind {
            case .date, .adverb: position += 1
            case .preposition where isEnclosed:
                guard position + 1 < chunks.count, case .phrase = chunks[position + 1].kind else { return nil }
                position += 2
            case .comma where isEnclosed && position > start: return position + 1 < chunks.count ? position + 1 : nil
            case .verb: return !isEnclosed && position > start ? position : nil
            default: return nil
            }
        }
        return nil
    }
}
