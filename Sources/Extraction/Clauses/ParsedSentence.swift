// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// A sentence in chunks, with the questions that frames ask of it. Nothing in it changes; a class, because every reader
/// holds it: one reference to count, not one for each array.
final class ParsedSentence: Sendable {
    let passage: Passage
    let sentence: Sentence
    let chunks: [Chunk]
    let phrases: [Phrase]
    let verbs: [VerbGroup]
    let dates: [DateExpression]
    /// The numbers of the phrases, as they stand in the text.
    let phrasesInOrder: [Int]

    /// How far a search goes, in chunks.
    static let reach = 40

    init(_ passage: Passage, _ sentence: Sentence) {
        let chunker = Chunker(passage, sentence)
        (self.passage, self.sentence) = (passage, sentence)
        (chunks, phrases, verbs, dates) = (chunker.chunks, chunker.reader.phrases, chunker.verbs, chunker.dates)
        let starts = phrases.map(\.range.lowerBound)
        phrasesInOrder = starts.indices.sorted { starts[$0] < starts[$1] }
    }

    /// The same sentence, with more known of its phrases; each keeps its place.
    init(_ other: ParsedSentence, phrases: [Phrase]) {
        (passage, sentence, chunks, verbs, dates, phrasesInOrder) = (
            other.passage, other.sentence, other.chunks, other.verbs, other.dates, other.phrasesInOrder
        )
        self.phrases = phrases
    }

    func phrase(_ chunk: Int) -> Int? {
        guard chunks.indices.contains(chunk), case .phrase(let index) = chunks[chunk].kind else { return nil }
        return index
    }

    func verb(_ chunk: Int) -> VerbGroup? {
        guard chunks.indices.contains(chunk), case .verb(let index) = chunks[chunk].kind else { return nil }
        return verbs[index]
    }

    func isPreposition(_ chunk: Int) -> Bool {
        guard chunks.indices.contains(chunk), case .preposition = chunks[chunk].kind else { return false }
        return true
    }

    func kind(_ chunk: Int) -> Chunk.Kind? { chunks.indices.contains(chunk) ? chunks[chunk].kind : nil }

    func isDate(_ chunk: Int) -> Bool {
        guard case .date = kind(chunk) else { return false }
        return true
    }

    /// "60 were fined and 11 had been dismissed": a number alone is a subject that nobody knows.
    func followsNumber(_ group: VerbGroup) -> Bool {
        let before = group.range.lowerBound - 1
        return before >= sentence.range.lowerBound && passage.tokens[before].kind == .number
            && !group.auxiliaries.isEmpty && !dates.contains { $0.range.contains(before) }
            && !phrases.contains { $0.range.contains(before) }
    }

    func isList(_ chunk: Int) -> Bool {
        switch kind(chunk) {
        case .and, .or: true
        default: false
        }
    }
}

extension VerbGroup {
    /// "resigning", without an auxiliary.
    var isGerundOnly: Bool { hasGerundEnding && auxiliaries.isDisjoint(with: .auxiliary) }
}
