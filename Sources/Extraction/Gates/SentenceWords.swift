// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// What the lexicon knows of a sentence's words, whatever phrases they make: enough to tell that a pattern cannot be filled.
struct SentenceWords {
    private let passage: Passage
    private let sentence: Range<Int>
    private var nouns = NounClasses()
    private(set) var hasOffice = false
    /// Somebody may be named or meant by a word.
    private(set) var hasSomebody = false

    init(_ passage: Passage, _ sentence: Range<Int>) {
        (self.passage, self.sentence) = (passage, sentence)
        let lexicon = passage.language.lexicon
        var categories: LexiconEntry.Categories = []
        for index in sentence {
            for entries in passage.phrases(at: index) {
                categories.formUnion(entries.categories)
                for number in entries.numbers {
                    nouns.formUnion(lexicon.entries[Int(number)].nounClasses)
                    if let body = lexicon.entries[Int(number)].organisation { take(body) }
                }
            }
            hasSomebody = hasSomebody || mayBeSomebody(index)
        }
        hasOffice = !categories.isDisjoint(with: Self.offices)
        hasSomebody = hasSomebody || !categories.isDisjoint(with: Self.people)
    }

    /// With what the article's other sentences say of its bodies.
    init(_ parsed: ParsedSentence) {
        self.init(parsed.passage, parsed.sentence.range)
        for phrase in parsed.phrases.indices {
            if let body = parsed.phrases[phrase].organisationClass { take(body) }
        }
    }

    private mutating func take(_ body: OrganisationClass) { nouns.formUnion(passage.language.bodyNouns[body] ?? []) }

    func meet(_ demand: Pattern.Demand) -> Bool {
        demand.nouns.allSatisfy { !$0.isDisjoint(with: nouns) }
            && demand.prepositions.allSatisfy { word in sentence.contains { passage.tokens[$0].word == word } }
    }

    /// A word with a capital, but for a small word that opens the sentence; a pronoun; "the two", "the third".
    private func mayBeSomebody(_ index: Int) -> Bool {
        let token = passage.tokens[index]
        if token.isCapitalised, index > sentence.lowerBound || !passage.isClosed(index) { return true }
        if token.kind == .number {
            // "the 61-year-old"; other numbers stand for people where they are 2 or 3.
            return token.end - token.start == 1
                || index + 1 < sentence.upperBound && passage.tokens[index + 1].traits.contains(.joined)
        }
        return !passage.classes(index).isDisjoint(with: [.pronoun, .possessive, .relation, .ordinal])
            || passage.language.numbers[token.word] != nil
    }

    private static let offices: LexiconEntry.Categories = [
        LexiconEntry.Category.post.asSet, LexiconEntry.Category.rank.asSet, LexiconEntry.Category.portfolio.asSet,
        LexiconEntry.Category.organisation.asSet, LexiconEntry.Category.organisationHead.asSet,
    ]
    private static let people: LexiconEntry.Categories = [
        LexiconEntry.Category.post.asSet, LexiconEntry.Category.rank.asSet, LexiconEntry.Category.privateRole.asSet,
        LexiconEntry.Category.honorific.asSet, LexiconEntry.Category.suffix.asSet,
    ]
}
