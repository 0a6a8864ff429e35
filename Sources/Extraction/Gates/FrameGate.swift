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
        let demand: Pattern.Demand
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
            (demand, isOffice) = (pattern.demand, frame.needsPost)
            isSomebody = pattern.items.contains { $0.role == .person && !$0.isOptional && $0.classes.isEmpty }
        }

        func isMet(by words: SentenceWords) -> Bool {
            (words.hasSomebody || !isSomebody) && (words.hasOffice || !isOffice) && words.meet(demand)
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
        let language = passage.language
        // Looked up when it is first asked for.
        var known: SentenceWords?
        func opens(_ forms: [TriggerForm]) -> Bool {
            let words = known ?? SentenceWords(passage, sentence)
            known = words
            return forms.contains { form in
                needs[form.frame].contains { !form.forms.isDisjoint(with: $0.forms) && $0.isMet(by: words) }
            }
        }
        // "forced the minister out": the nodes of verbs whose second word may follow their object.
        var parted: [Int32] = []
        for index in sentence {
            if passage.classes(index).contains(.be) {
                let words = known ?? SentenceWords(passage, sentence)
                known = words
                if copular.contains(where: { $0.isMet(by: words) }) { return true }
            }
            if passage.triggers(at: index, limit: sentence.upperBound).contains(where: { opens($0.forms) }) {
                return true
            }
            let word = passage.tokens[index].word
            guard word >= 0 else { continue }
            if ends[Int(word)],
                parted.contains(where: { node in
                    language.triggers.step(node, word).map { opens(language.triggerForms[Int($0)]) } ?? false
                })
            {
                return true
            }
            if let node = language.triggers.step(PhraseTrie.root, word) { parted.append(node) }
        }
        return false
    }
}
