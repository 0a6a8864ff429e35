// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Phrases of the language with what they are, laid out so that a look-up allocates nothing.
struct Lexicon: Sendable {
    /// The entries of one phrase stand side by side, the one that was read last in front.
    let entries: [LexiconEntry]
    let trie: PhraseTrie
    /// By node of the trie: the entries of the phrase that ends there, where it begins with a capital and where not.
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
        var (capitalised, plain): ([Entries], [Entries]) = ([], [])
        for node in 0..<Int32(trie.nodeCount) {
            let all = trie.values(at: node).reversed().map { entries[Int($0)] }
            let small = all.filter { !$0.needsCapital }
            capitalised.append(Self.lay(all, into: &ordered))
            plain.append(small.count == all.count ? capitalised[Int(node)] : Self.lay(small, into: &ordered))
        }
        (self.entries, self.trie, self.capitalised, self.plain) = (ordered, trie, capitalised, plain)
    }

    private static func lay(_ entries: [LexiconEntry], into ordered: inout [LexiconEntry]) -> Entries {
        let start = Int32(ordered.count)
        ordered += entries
        return Entries(
            numbers: start..<Int32(ordered.count),
            categories: entries.reduce(into: []) { $0.insert($1.category.asSet) })
    }

    func entries(at node: Int32, isCapitalised: Bool) -> Entries {
        isCapitalised ? capitalised[Int(node)] : plain[Int(node)]
    }
}
