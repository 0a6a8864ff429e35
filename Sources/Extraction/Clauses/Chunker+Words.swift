// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// What a single word is: an adverb, the first of a line, a word with a certain ending.
extension Chunker {
    func isAdverb(_ index: Int) -> Bool {
        passage.triggers(at: index, limit: limit).isEmpty
            && (passage.classes(index).contains(.adverb) || hasEnding(index, passage.language.adverbEndings))
    }

    /// False for most words: no auxiliary, no trigger, no cue, and nothing that an unknown verb could follow.
    func mayOpenVerb(_ index: Int) -> Bool {
        !passage.classes(index).isDisjoint(with: [.be, .have, .get, .auxiliaryDo, .modal, .infinitive, .negation])
            || passage.hasTriggerOrCue(at: index) || passage.tokens[index].shape == .lower && followsSubject
    }

    func startsLine(_ index: Int, after start: Int) -> Bool {
        index > start && sentence.isHeadline && passage.tokens[index].traits.contains(.paragraphStart)
    }

    func hasEnding(_ index: Int, _ endings: [[UInt8]]) -> Bool {
        let token = passage.tokens[index]
        guard token.kind == .word, token.shape == .lower else { return false }
        let bytes = passage.bytes[Int(token.start)..<Int(token.end)]
        return endings.contains { bytes.count > $0.count + 1 && bytes.suffix($0.count).elementsEqual($0) }
    }

    static func isQuote(_ token: Token) -> Bool {
        token.isMark("{") || token.isMark("}") || token.isMark("\"") || token.isMark("'")
    }
}
