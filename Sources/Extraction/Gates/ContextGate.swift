// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Keeps out articles that use the words of politics for something else: sport, fiction, corporate news.
struct ContextGate {
    /// This many different gate words, and one in so many words, make an article of another kind.
    static let distinctWords = 3
    static let wordsPerGateWord = 40

    let passages: [Passage]

    struct Verdict: Sendable {
        /// Why the article is not about people who run a state.
        let reason: String
        /// Nothing is read of it; else only what it tells of people whom the language's users watch.
        let isForAll: Bool
    }

    /// Nil where the article may be about people who run a state.
    func verdict() -> Verdict? {
        var distinct: Set<Int32> = []
        var hits = 0
        var words = 0
        for passage in passages {
            let (tokens, gates) = (passage.tokens, passage.language.gates)
            words += tokens.count
            var index = 0
            while index < tokens.count {
                if gates.opens(tokens[index].word),
                    let (end, values) = passage.longest(gates, from: index, limit: tokens.count)
                {
                    if !passage.language.soleGates.isDisjoint(with: values) {
                        return Verdict(reason: "the article says that it is invented", isForAll: true)
                    }
                    let own = values.filter { !passage.language.labelGates.contains($0) }
                    if own.count < values.count, isLabel(index..<end, of: passage) {
                        return Verdict(reason: "the label of the title says what it is about", isForAll: false)
                    }
                    distinct.formUnion(own)
                    hits += own.isEmpty ? 0 : 1
                    index = max(end, index + 1)
                } else {
                    index += 1
                }
            }
        }
        guard distinct.count >= Self.distinctWords, hits * Self.wordsPerGateWord >= words else { return nil }
        let reason = "the article is about sport, fiction or business: \(hits) of \(words) words say so"
        return Verdict(reason: reason, isForAll: false)
    }

    /// "Chess: the general resigns", "Book review | The Minister's Winter".
    private func isLabel(_ range: Range<Int>, of passage: Passage) -> Bool {
        guard passage.isTitle, range.lowerBound == 0, range.upperBound < passage.tokens.count else { return false }
        let mark = passage.tokens[range.upperBound]
        return mark.isMark(":") || mark.isMark("|") || mark.isMark("-") && !mark.traits.contains(.joined)
    }
}
