// SPDX-License-Identifier: Apache-2.0
import Personnel
import Resolution

/// What is searched of a change. Names and posts are folded as they are for merging, so that "Шойгу" finds "Shoigu".
struct SearchText: Equatable {
    let name: String
    let position: String
    let quotes: String

    init(_ change: Change) {
        let claim = change.claim
        let people = claim.person.map { [$0.name] + $0.aliases } ?? []
        let groups = claim.group.map { [$0.phrase] + $0.members } ?? []
        name = NameSearch.text(people) + "\n" + Self.folded(groups)
        position = Self.folded([claim.position?.title, claim.position?.organisation, claim.rank].compactMap { $0 })
        quotes = Set(change.evidence.map(\.quote.text)).sorted().joined(separator: "\n")
    }

    /// The expression of FTS5 that finds words which begin like these, all of them in one column. Nil where the text
    /// has no word.
    static func expression(_ column: String, beginningLike text: String) -> String? {
        let words = Folding.words(of: text).map { "\"\($0)\"*" }
        return words.isEmpty ? nil : "\(column) : (\(words.joined(separator: " AND ")))"
    }

    private static func folded(_ texts: [String]) -> String {
        texts.map { Folding.words(of: $0).joined(separator: " ") }.joined(separator: "\n")
    }
}
