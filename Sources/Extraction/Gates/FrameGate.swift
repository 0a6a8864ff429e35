// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Decides before a sentence is parsed whether a frame can be filled in it: the words that a pattern cannot do without
/// have to stand in the sentence, all of them.
///
/// `TriggerGate` asks for one noun, and by single words; this one knows the phrases of a passage. It errs on the side of
/// true: what it keeps out is what `FrameReader` would not fill.
struct FrameGate: Sendable {
    /// By frame: its patterns.
    private let needs: [[Need]]
    /// Frames that have no trigger.
    private let copular: [Need]
    /// By word number: true where a trigger ends with the word.
    private let ends: [Bool]

    /// What one pattern cannot do without.
    private struct Need: Sendable {
        let forms: TriggerForm.Forms
        /// For each slot that asks for a noun.
        let nouns: [NounClasses]
        let prepositions: [Int32]
        let isOffice: Bool
        /// Not where it takes any owner of a noun: "in his place".
        let isSomebody: Bool

        init(_ pattern: Pattern, of frame: Frame) {
            forms =
                switch pattern.construction {
                case .nominal: .noun
                case .passive: .participle
                case .active: [.base, .present, .past, .participle, .gerund]
                }
            // A successor may be left out where the frame is an order.
            let items = pattern.items.filter { !$0.isOptional && $0.role != .successor }
            nouns = items.map(\.classes).filter { !$0.isEmpty }
            prepositions = items.compactMap { if case .preposition(let word) = $0.slot { word } else { nil } }
            isOffice = frame.needsPost
            isSomebody = items.contains { $0.role == .person && $0.classes.isEmpty }
        }
    }

    init(_ frames: [Frame], triggers: PhraseTrie, wordCount: Int) {
        needs = frames.map { frame in frame.patterns.map { Need($0, of: frame) } }
        copular = zip(frames, needs).filter { $0.0.isCopular }.flatMap(\.1)
        var ends = Array(repeating: false, count: wordCount)
        triggers.forEachPath { word, _ in ends[Int(word)] = true }
        self.ends = ends
    }

    func opens(for sentence: Range<Int>, of passage: Passage) -> Bool {
        let triggers = passage.language.triggers
        var words = Words(passage, sentence)
        // "forced the minister out": the nodes of verbs whose second word may follow their object.
        var parted: [Int32] = []
        for index in sentence {
            let word = passage.tokens[index].word
            if passage.classes(index).contains(.be), copular.contains(where: { words.have($0) }) { return true }
            for hit in passage.triggers(at: index, limit: sentence.upperBound) where opens(hit.forms, &words) {
                return true
            }
            if word >= 0, ends[Int(word)] {
                for node in parted {
                    guard let end = triggers.step(node, word) else { continue }
                    if opens(passage.language.triggerForms[Int(end)], &words) { return true }
                }
            }
            if let node = triggers.step(PhraseTrie.root, word) { parted.append(node) }
        }
        return false
    }

    private func opens(_ forms: [TriggerForm], _ words: inout Words) -> Bool {
        for form in forms {
            for need in needs[form.frame] where !form.forms.isDisjoint(with: need.forms) && words.have(need) {
                return true
            }
        }
        return false
    }

    /// What stands in a sentence, looked up when it is first asked for.
    private struct Words {
        private let passage: Passage
        private let sentence: Range<Int>
        private var nouns: NounClasses?
        private var categories: LexiconEntry.Categories = []
        private var hasSomebody = false

        init(_ passage: Passage, _ sentence: Range<Int>) { (self.passage, self.sentence) = (passage, sentence) }

        mutating func have(_ need: Need) -> Bool {
            let nouns = nouns ?? look()
            return (hasSomebody || !need.isSomebody)
                && (!need.isOffice || !categories.isDisjoint(with: FrameGate.offices))
                && need.nouns.allSatisfy { !$0.isDisjoint(with: nouns) }
                && need.prepositions.allSatisfy { word in sentence.contains { passage.tokens[$0].word == word } }
        }

        private mutating func look() -> NounClasses {
            var nouns = NounClasses()
            let lexicon = passage.language.lexicon
            for index in sentence {
                for entries in passage.phrases(at: index) {
                    categories.formUnion(entries.categories)
                    for number in entries.numbers {
                        nouns.formUnion(lexicon.entries[Int(number)].nounClasses)
                        guard let body = lexicon.entries[Int(number)].organisation else { continue }
                        nouns.formUnion(passage.language.bodyNouns[body] ?? [])
                    }
                }
                hasSomebody = hasSomebody || mayBeSomebody(index)
            }
            hasSomebody = hasSomebody || !categories.isDisjoint(with: FrameGate.people)
            self.nouns = nouns
            return nouns
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
