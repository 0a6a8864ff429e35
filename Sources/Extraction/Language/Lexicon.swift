// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Phrases of the language with what they are, laid out so that a look-up allocates nothing.
struct Lexicon: Sendable {
    /// The entries of one phrase stand side by side, the one that was read last in front.
    let entries: [LexiconEntry]
    let trie: PhraseTrie
    /// By node of the trie: the entries of the phrase that ends there, where it is in capitals, begins with one, or not.
    private let upper: [Entries]
    private let capitalised: [Entries]
    private let plain: [Entries]

    static let longestPhrase = 9

    /// What a phrase can be.
    struct Entries: Sendable {
        var numbers: Range<Int32>
        var categories: LexiconEntry.Categories

        static let none = Entries(numbers: 0..<0, categories: [])
    }

    /// Values of the trie are indices into `entries`.
    init(_ entries: [LexiconEntry], _ trie: PhraseTrie) {
        var ordered: [LexiconEntry] = []
        ordered.reserveCapacity(entries.count)
        var (upper, capitalised, plain): ([Entries], [Entries], [Entries]) = ([], [], [])
        for node in 0..<Int32(trie.nodeCount) {
            // Half of all nodes are on the way to the end of a phrase.
            guard trie.hasValues(node) else {
                upper.append(.none)
                capitalised.append(.none)
                plain.append(.none)
                continue
            }
            var all = trie.values(at: node).reversed().map { entries[Int($0)] }
            // "Grace" by itself stays a word that no list knows.
            if all.allSatisfy({ $0.category == .weakName }) { all = [] }
            let names = all.filter { !$0.needsCapitals }
            let small = names.filter { !$0.needsCapital }
            upper.append(Self.lay(all, into: &ordered))
            capitalised.append(names.count == all.count ? upper[Int(node)] : Self.lay(names, into: &ordered))
            plain.append(small.count == names.count ? capitalised[Int(node)] : Self.lay(small, into: &ordered))
        }
        (self.entries, self.trie) = (ordered, trie)
        (self.upper, self.capitalised, self.plain) = (upper, capitalised, plain)
    }

    private static func lay(_ entries: [LexiconEntry], into ordered: inout [LexiconEntry]) -> Entries {
        let start = Int32(ordered.count)
        ordered += entries
        return Entries(
            numbers: start..<Int32(ordered.count),
            categories: entries.reduce(into: []) { $0.insert($1.category.asSet) })
    }

    /// The entries of a phrase that begins with a token.
    func entries(at node: Int32, opening token: Token) -> Entries {
        if token.shape == .upper || token.traits.contains(.abbreviated) { return upper[Int(node)] }
        return token.isCapitalised ? capitalised[Int(node)] : plain[Int(node)]
    }
}
