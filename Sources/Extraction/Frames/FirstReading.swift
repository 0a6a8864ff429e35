// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// The first pass over a text that holds a trigger: only the sentences that a frame may be filled in are parsed,
/// and only until one of them fills one. Most triggers turn out to be everyday words; their texts leave here.
///
/// It takes nothing from the reading of the article: frames are filled sentence by sentence, and lists are announced
/// by a frame's words or by a cue of their own.
struct FirstReading {
    /// By sentence: those that were parsed on the way.
    private var parsed: [ParsedSentence?]
    private(set) var findsSomething = false

    init(_ sentences: [(passage: Passage, sentence: Sentence)]) {
        parsed = Array(repeating: nil, count: sentences.count)
        for (index, (passage, sentence)) in sentences.enumerated() {
            let tokens = passage.tokens[sentence.range]
            if Self.announcesList(tokens, passage.language) {
                findsSomething = true
            } else if passage.language.mayTellOfChange(tokens) {
                if Self.opensList(tokens) {
                    findsSomething = true
                } else if passage.language.frameGate.opens(for: sentence.range, of: passage) {
                    let read = ParsedSentence(passage, sentence)
                    parsed[index] = read
                    findsSomething = FrameReader(read).readings().contains { $0.filling != nil }
                }
            }
            if findsSomething { return }
        }
    }

    /// Nil where the sentence was not parsed yet.
    func parsed(_ sentence: Int) -> ParsedSentence? {
        parsed.indices.contains(sentence) ? parsed[sentence] : nil
    }

    /// "Full list", "New postings".
    private static func announcesList(_ tokens: ArraySlice<Token>, _ language: LanguagePack) -> Bool {
        for index in tokens.indices where language.listCues.opens(tokens[index].word) {
            var node = PhraseTrie.root
            var position = index
            while position < tokens.endIndex, let next = language.listCues.step(node, tokens[position].word) {
                if language.listCues.hasValues(next) { return true }
                (node, position) = (next, position + 1)
            }
        }
        return false
    }

    /// A colon or brackets behind a trigger may hold items.
    private static func opensList(_ tokens: ArraySlice<Token>) -> Bool {
        tokens.contains { $0.isMark(":") || $0.isMark("(") || $0.isMark("[") }
    }
}
