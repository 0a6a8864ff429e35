// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Nouns that tell of a change: "dismissal", "graft charges".
extension PhraseReader {
    /// A noun that tells of a change, with what stands before it.
    mutating func nominal(_ phrase: Phrase, at index: Int, hasOpening: Bool, items: [Item]) -> Int? {
        guard index < limit, !passage.isClosed(index),
            let hit = passage.triggers(at: index, limit: limit).first(where: {
                $0.allForms.contains(.noun)
            })
        else { return nil }
        // "the minister resigns": a phrase with a head of its own does not run into a verb.
        let isBare = !hasOpening && items.isEmpty
        if isBare, hit.allForms != .noun, !isOpening(index, hit),
            !(hit.end < limit && passage.classes(hit.end).contains(.of))
        {
            return nil
        }
        if !items.isEmpty, hit.allForms != .noun, phrase.possessor == nil, !phrase.isDefinite, !phrase.isIndefinite,
            !phrase.isObject
        {
            return nil
        }
        var phrase = phrase
        if items.contains(where: { entry($0, .post, .rank) != nil || isNameItem($0) }) {
            // "the Gerasimov dismissal": the words before are a possessor without its ending.
            guard hit.allForms == .noun || phrase.pronounClass.contains(.possessive) else { return nil }
            var owner = Phrase(kind: .thing, range: phrase.range, head: phrase.head)
            interpret(items, into: &owner)
            owner.range = owner.range.lowerBound..<(items.last?.range.upperBound ?? index)
            phrases.append(owner)
            phrase.possessor = phrases.count - 1
        }
        (phrase.kind, phrase.head, phrase.trigger) = (.nominal, hit.start, hit)
        let head = item(at: hit.start)
        phrase.nounClasses = nounClasses(head.range.upperBound < hit.end ? item(at: hit.end - 1) : head)
        return add(phrase, to: hit.end)
    }

    /// "Charges against the governor were dropped": no sentence begins with a finite verb.
    private func isOpening(_ index: Int, _ hit: TriggerHit) -> Bool {
        index == sentence.range.lowerBound && hit.allForms.isDisjoint(with: [.base, .past, .participle, .gerund])
    }

    /// "the former lands minister": a field of government behind an adjective, before its head.
    func isField(_ item: Item, at index: Int, isFirst: Bool) -> Bool {
        guard index > 0, entry(item, .portfolio) != nil, item.range.upperBound < limit,
            entry(self.item(at: item.range.upperBound), .post) != nil
        else { return false }
        // "Japan's land minister".
        if isFirst { return passage.isPossessiveMark(index - 1) }
        return entry(self.item(at: index - 1), .modifier, .demonym, .country, .place) != nil
    }
}
