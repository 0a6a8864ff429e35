// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// People told of by their number: "both", "the two", "the trio", "the two men".
extension PhraseReader {
    /// A number that stands for people: a verb follows, or it stands behind one and nothing goes on with it.
    func isCount(_ phrase: Phrase, endingAt end: Int) -> Bool {
        guard isFew(phrase), end > phrase.range.lowerBound, isNumber(end - 1) else { return false }
        if followsVerb {
            return end == limit || passage.tokens[end].kind == .mark
                || !passage.classes(end).isDisjoint(with: [.preposition, .subordinator])
        }
        guard end < limit, passage.tokens[end].kind == .word else { return false }
        return !passage.classes(end).isDisjoint(with: .auxiliary)
            || passage.triggers(at: end, limit: limit).contains { !$0.allForms.isDisjoint(with: [.past, .base]) }
    }

    /// The number as a pronoun of several.
    func counted(_ phrase: Phrase) -> Phrase {
        var counted = phrase
        (counted.kind, counted.pronounClass, counted.isCounted) = (.pronoun, [.pronoun, .plural], true)
        return counted
    }

    /// "The first, General Berel, was dismissed", "A fourth, ex-judge Marsh,": one of those just told of, by the order alone.
    func isOrder(_ phrase: Phrase, at index: Int) -> Bool {
        guard phrase.isDefinite || phrase.isIndefinite, phrase.pronounClass.isEmpty,
            index == phrase.range.lowerBound + 1, index + 2 < limit
        else {
            return false
        }
        return passage.classes(index).contains(.ordinal) && passage.tokens[index + 1].isMark(",")
            && (passage.tokens[index + 2].isCapitalised || opensTitle(at: index + 2))
    }

    /// An order as a pronoun.
    func picked(_ phrase: Phrase) -> Phrase {
        var picked = phrase
        (picked.kind, picked.pronounClass) = (.pronoun, [.pronoun])
        return picked
    }

    /// "the two ministers", "both men".
    func isCounted(_ phrase: Phrase) -> Bool {
        phrase.kind == .post && phrase.name == nil && phrase.possessor == nil && phrase.pronounClass.isEmpty
            && isFew(phrase)
    }

    /// Not "two of the".
    private func isNumber(_ index: Int) -> Bool {
        passage.tokens[index].kind == .number || passage.language.numbers[passage.tokens[index].word] != nil
    }

    private func isFew(_ phrase: Phrase) -> Bool {
        phrase.isPlural && phrase.isDefinite && !phrase.isIndefinite
            && (phrase.count?.exact).map { (2...3).contains($0) } ?? false
    }

    /// "left his post | last week".
    func opensDate(_ index: Int) -> Bool {
        let language = passage.language
        guard language.calendar.steps[passage.tokens[index].word] != nil, index + 1 < limit else { return false }
        let next = passage.tokens[index + 1].word
        return language.calendar.units[next] != nil || language.calendar.weekdays[next] != nil
            || language.calendar.months[next] != nil || language.calendar.weekends.contains(next)
            || language.calendar.dayParts.contains(next)
    }
}
