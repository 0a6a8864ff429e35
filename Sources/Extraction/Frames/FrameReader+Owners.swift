// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Whose a thing is, where a pronoun or a relative clause says it.
extension FrameReader {
    /// "Berel, into whose dealings they opened an inquiry", "Berel, against whom a warrant was issued": who stands before
    /// the preposition.
    func relativeOwner(of word: Int32, before chunk: Int) -> Int? {
        for position in parsed.chunks[..<chunk].indices.suffix(12).reversed() {
            switch parsed.chunks[position].kind {
            case .boundary, .complementiser, .subordinator: return nil
            case .preposition(let found) where found == word:
                let next = parsed.chunks[position + 1]
                guard parsed.passage.classes(next.range.lowerBound).contains(.who), next.kind != .complementiser else {
                    continue
                }
                let before = parsed.kind(position - 1) == .comma ? position - 2 : position - 1
                return parsed.phrase(before)
            default: break
            }
        }
        return nil
    }

    /// Whose the thing is that fills the slot before: "searched Berel's house", "her house", "whose house".
    func owner(of placed: Int?) -> [Int] {
        guard let placed else { return [] }
        let phrase = parsed.phrases[placed]
        if let owner = phrase.possessor { return [owner] }
        if phrase.pronounClass.contains(.who) {
            guard let chunk = parsed.chunks.indices.first(where: { parsed.phrase($0) == placed }) else { return [] }
            return parsed.phrase(parsed.kind(chunk - 1) == .comma ? chunk - 2 : chunk - 1).map { [$0] } ?? []
        }
        return phrase.pronounClass.contains(.possessive) ? [placed] : []
    }

    /// "The governor ended his term": his own, where one person does it; what many search is not theirs.
    func isOwn(_ owner: [Int], placed: Int?, by agent: Int?) -> Bool {
        guard let agent, let first = owner.first, first == placed else { return false }
        let doer = parsed.phrases[agent]
        return doer.isPersonLike && (!doer.isPlural || parsed.phrases[first].pronounClass.contains(.plural))
    }

    /// "searched premises linked to the governor": a bare participle right behind the object ties a person to it.
    func isTied(_ object: Int?, to word: Int32, of item: Pattern.Item) -> Bool {
        guard let object, item.role == .person, let group = parsed.verb(object + 1), group.isBare, group.trigger == nil,
            group.hasPastEnding, parsed.isPreposition(object + 2)
        else { return false }
        return parsed.passage.tokens[parsed.chunks[object + 2].range.lowerBound].word == word
    }
}
