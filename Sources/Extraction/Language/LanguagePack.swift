// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// A language's data, compiled: immutable, shareable between threads.
///
/// `LanguageCompiler` makes one from files; the engine reads nothing else of a language.
public struct LanguagePack: Sendable {
    /// BCP 47: "en".
    public let code: String
    public let frames: [Frame]

    let words: WordTable
    let tokenizer: Tokenizer
    let splitter: SentenceSplitter
    let repair: TokenRepair
    /// By word number.
    let classes: [WordClass]
    let lexicon: Lexicon
    let triggers: PhraseTrie
    let triggerForms: [TriggerForm]
    /// By word number: true where a trigger begins with the word.
    let opensTrigger: [Bool]
    let cues: PhraseTrie
    let statusCues: [StatusCue]
    let zoneCues: PhraseTrie
    let zones: [ZoneCue]
    let gates: PhraseTrie
    /// The gate words of which one is enough.
    let soleGates: Set<Int32>
    /// Words before a reason: "over", "on suspicion of".
    let reasons: PhraseTrie
    let confidence: ConfidenceFactors
    let calendar: CalendarWords
    let numbers: [Int32: Int]
    /// The preposition that ties a noun to what it is of; `WordTable.unknown` where the language has none.
    let ofWord: Int32
    /// Endings that make a verb of an unknown word, folded: "ed", "ing".
    let verbEndings: [[UInt8]]
    let adverbEndings: [[UInt8]]
    /// What makes a title of a body that somebody leads: "head of".
    let headship: String

    func classes(of word: Int32) -> WordClass {
        word >= 0 && Int(word) < classes.count ? classes[Int(word)] : []
    }

    /// True where a trigger stands somewhere: texts without one hold no change.
    func mayHoldTrigger(_ tokens: [Token]) -> Bool {
        for index in tokens.indices where tokens[index].word >= 0 && opensTrigger[Int(tokens[index].word)] {
            var node = PhraseTrie.root
            var position = index
            while position < tokens.count, let next = triggers.step(node, tokens[position].word) {
                if triggers.hasValues(next) { return true }
                (node, position) = (next, position + 1)
            }
        }
        return false
    }
}
