// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Phrases of the language, found at a position of a text.
struct Lexicon: Sendable {
    struct Match: Sendable {
        let entry: Int32
        /// Tokens, up to not including `end`.
        let start: Int
        let end: Int
    }

    private(set) var entries: [LexiconEntry] = []
    private var trie = PhraseTrie()
    static let longestPhrase = 9

    mutating func insert(_ entry: LexiconEntry, path: [Int32]) {
        guard !path.isEmpty, path.count <= Self.longestPhrase else { return }
        trie.insert(path, value: Int32(entries.count))
        entries.append(entry)
    }

    /// The phrases that begin at a token, longest first.
    func matches(in tokens: [Token], at start: Int, limit: Int) -> [Match] {
        var node = PhraseTrie.root
        var found: [Match] = []
        var index = start
        while index < limit, index - start < Self.longestPhrase {
            let token = tokens[index]
            guard token.kind != .mark, index == start || !token.traits.contains(.lineStart),
                let next = trie.step(node, token.word)
            else { break }
            node = next
            index += 1
            guard trie.hasValues(node) else { continue }
            for value in trie.values(at: node)
            where !entries[Int(value)].needsCapital || tokens[start].isCapitalised {
                found.append(Match(entry: value, start: start, end: index))
            }
        }
        return found.reversed()
    }
}
