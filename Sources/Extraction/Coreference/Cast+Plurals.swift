// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Whom "they" stands for.
extension Cast {
    /// "Generals Berel and Marsh were arrested. They were released": the one list of the sentence before, where nobody else
    /// and nothing else is told of that a plural may mean.
    func listed(before phrase: Phrase, _ sentences: [ParsedSentence], _ sentence: Int) -> [Int]? {
        let parsed = sentences[sentence]
        guard sentence > 0, phrase.pronounClass.contains(.plural),
            phrase.pronounClass.isDisjoint(with: [.firstPerson, .secondPerson, .possessive, .who]),
            !(appearances[sentence] ?? []).contains(where: { $0.position < phrase.range.lowerBound }),
            !parsed.phrases.contains(where: { isRival($0) && $0.range.upperBound <= phrase.range.lowerBound }),
            let lists = lists[sentence - 1], lists.count == 1, let people = lists.first
        else { return nil }
        let before = sentences[sentence - 1]
        guard before.passage.isTitle == parsed.passage.isTitle else { return nil }
        // Whoever did it is no rival of those whom it befell.
        let others = Set((appearances[sentence - 1] ?? []).map(\.character)).subtracting(people)
        guard others.isEmpty || affected[sentence - 1]?.isSuperset(of: people) == true else { return nil }
        let first =
            (appearances[sentence - 1] ?? []).filter { people.contains($0.character) }.map(\.position).min() ?? 0
        let opening = before.phrases.last { $0.isPlural && $0.name == nil && $0.range.upperBound <= first }
        let rivals = before.phrases.filter { isRival($0) && $0.range != opening?.range }
        return rivals.isEmpty ? people : nil
    }

    /// What a plural pronoun may stand for.
    private func isRival(_ phrase: Phrase) -> Bool {
        phrase.isPlural && phrase.name == nil && phrase.kind != .pronoun && phrase.pronounClass.isEmpty
    }
}
