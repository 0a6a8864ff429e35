// SPDX-License-Identifier: Apache-2.0

/// Keeps out articles that use the words of politics for something else: sport, fiction, corporate news.
struct ContextGate {
    /// This many different gate words, and one in so many words, make an article of another kind.
    static let distinctWords = 3
    static let wordsPerGateWord = 40

    let passages: [Passage]

    /// Why the article is not about people who run a state; nil where it may be.
    func reason() -> String? {
        var distinct: Set<Int32> = []
        var hits = 0
        var words = 0
        for passage in passages {
            words += passage.tokens.count
            var index = 0
            while index < passage.tokens.count {
                if let (end, values) = passage.longest(
                    passage.language.gates, from: index, limit: passage.tokens.count)
                {
                    if !passage.language.soleGates.isDisjoint(with: values) {
                        return "the article says that it is invented"
                    }
                    distinct.formUnion(values)
                    hits += 1
                    index = max(end, index + 1)
                } else {
                    index += 1
                }
            }
        }
        guard distinct.count >= Self.distinctWords, hits * Self.wordsPerGateWord >= words else { return nil }
        return "the article is about sport, fiction or business: \(hits) of \(words) words say so"
    }
}
