// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// The phrases of a trie that begin at each token of a passage, found once for all who ask.
struct PhraseHits<Value: Sendable>: Sendable {
    struct Hit: Sendable {
        /// The token behind the phrase.
        let end: Int
        let value: Value
    }

    private let hits: [Hit]
    /// By token: where its hits begin; one more than there are tokens.
    private let starts: [Int32]

    /// `value` makes what is kept of a phrase from its node and its first token; nil leaves the phrase out.
    init(
        of trie: PhraseTrie, in tokens: [Token], crossesLines: Bool = true,
        _ value: (_ node: Int32, _ start: Int) -> Value?
    ) {
        var found: [Hit] = []
        starts = Array(unsafeUninitializedCapacity: tokens.count + 1) { starts, count in
            for start in tokens.indices {
                starts.initializeElement(at: start, to: Int32(found.count))
                guard trie.opens(tokens[start].word), tokens[start].kind != .mark else { continue }
                let first = found.count
                var node = PhraseTrie.root
                var index = start
                while index < tokens.count, index - start < Lexicon.longestPhrase {
                    // "Korean People's Army": data and trie know no marks.
                    if tokens[index].traits.contains(.possessive), index > start {
                        index += 1
                        continue
                    }
                    guard tokens[index].kind != .mark,
                        crossesLines || index == start || !tokens[index].traits.contains(.lineStart),
                        let next = trie.step(node, tokens[index].word)
                    else { break }
                    node = next
                    index += 1
                    if trie.hasValues(node), let value = value(node, start) {
                        found.append(Hit(end: index, value: value))
                    }
                }
                if found.count - first > 1 { found[first...].reverse() }
            }
            starts.initializeElement(at: tokens.count, to: Int32(found.count))
            count = tokens.count + 1
        }
        hits = found
    }

    /// The numbers of the hits of one token, longest first; none behind the last one, where a text may break off.
    /// Numbers, since a slice of the hits would be a reference to count at each of a text's many look-ups.
    func numbers(at start: Int) -> Range<Int> {
        start + 1 < starts.count ? Int(starts[start])..<Int(starts[start + 1]) : 0..<0
    }

    subscript(number: Int) -> Hit { hits[number] }

    /// The longest hit of one token that ends by the limit and fits.
    func longest(at start: Int, limit: Int, where fits: (Value) -> Bool = { _ in true }) -> Hit? {
        for number in numbers(at: start) where hits[number].end <= limit && fits(hits[number].value) {
            return hits[number]
        }
        return nil
    }
}
