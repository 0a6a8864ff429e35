// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Posts that a plural tells by their fields: "dismissed the ministers of mines and of trade", whom the next sentences
/// name as "mines minister Anton Berel" and "trade minister Lena Marsh".
extension Cast {
    /// The names come this many sentences behind the posts, at the latest.
    private static let fieldReach = 5

    mutating func nameHolders(_ sentences: [ParsedSentence]) {
        for (sentence, parsed) in sentences.enumerated() {
            for chunk in parsed.chunks.indices {
                guard let index = parsed.phrase(chunk), several(index, in: sentence) == nil,
                    let told = fields(at: chunk, parsed)
                else { continue }
                let near = characters.indices.filter { member in
                    lastNamed[member].map { $0 > sentence && $0 <= sentence + Self.fieldReach } ?? false
                }
                let held = near.map { field(of: characters[$0], in: told) }
                let holders = zip(near, held).filter { !$0.1.isEmpty }
                // Each field is one holder's, and all of them are found.
                guard holders.count > 1, holders.reduce(0, { $0 + $1.1.count }) == told.words.count,
                    holders.reduce(into: Set<String>(), { $0.formUnion($1.1) }) == told.words
                else { continue }
                name(index, as: holders.map(\.0), in: sentence)
            }
        }
    }

    private typealias Fields = (head: String, words: Set<String>, isDeputy: Bool)

    /// The folded head of a plural post and the words of its fields; nil where it tells none, or a number of others.
    private func fields(at chunk: Int, _ parsed: ParsedSentence) -> Fields? {
        guard let phrase = parsed.phrase(chunk).map({ parsed.phrases[$0] }), phrase.kind == .post, phrase.isPlural,
            phrase.name == nil, let post = phrase.post,
            let head = parsed.passage.words(phrase.head..<(phrase.head + 1)).first
        else { return nil }
        var words = Set(Office.keyWords(parsed.passage.words(post)))
        words.remove(head)
        // "of mines | and of trade".
        var next = chunk + 1
        while next - chunk < 12, parsed.kind(next) == .comma || parsed.isList(next) {
            let start = parsed.isPreposition(next + 1) ? next + 2 : next + 1
            guard start == next + 1 || parsed.passage.classes(parsed.chunks[next + 1].range.lowerBound).contains(.of),
                let field = parsed.phrase(start).map({ parsed.phrases[$0] }), !field.isPersonLike
            else { break }
            words.formUnion(Office.keyWords(parsed.passage.words(field.range)))
            next = start + 1
        }
        return words.count > 1 ? (head, words, phrase.modifiers.contains(.deputy)) : nil
    }

    /// The words of one post that are the plural's fields; empty where it is another post.
    private func field(of character: Character, in told: Fields) -> Set<String> {
        for post in character.posts where post.isDeputy == told.isDeputy {
            let words = Set(post.keyWords)
            let own = words.intersection(told.words)
            let rest = words.subtracting(own)
            // "ministers", "minister": the same but for its ending.
            if !own.isEmpty, rest.count == 1, let head = rest.first, told.head.hasPrefix(head.dropLast()) { return own }
        }
        return []
    }
}
