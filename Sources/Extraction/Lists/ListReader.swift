// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Reads lists that tell changes without a verb of their own: cabinets, transfer orders, decrees.
///
/// A sentence that ends in a colon, or a title, says what is true of the items; each item is a person with a post, in
/// either order. An item of another shape ends the list.
struct ListReader {
    let sentences: [ParsedSentence]

    /// Sentences of another shape that a list goes on behind.
    static let longestGap = 2
    /// Items without which a title alone makes no list.
    static let fewestUnderTitle = 3
    static let itemLimit = 120

    /// The items by sentence, as fillings of the frame that the introduction names.
    func items() -> [Int: [Filling]] {
        var found: [Int: [Filling]] = [:]
        var promised: [Int: [Filling]] = [:]
        let title = sentences.first { $0.passage.isTitle }.flatMap { ListIntroduction($0) }
        var open: ListIntroduction?
        var gap = 0
        var count = 0
        for (index, parsed) in sentences.enumerated() where !parsed.passage.isTitle && count < Self.itemLimit {
            let inline = ListItem.bracketed(in: parsed, after: index > 0 ? sentences[index - 1] : nil)
            if !inline.isEmpty {
                found[index] = inline
                count += inline.count
                continue
            }
            if let introduction = ListIntroduction(parsed) {
                (open, gap) = (introduction, 0)
                continue
            }
            if let colon = ListItem.opening(of: parsed),
                let introduction = ListIntroduction(parsed, before: colon.token)
            {
                let items = ListItem.items(in: parsed, from: colon.chunk + 1, introduction)
                if items.count > 1 {
                    (open, gap, found[index]) = (introduction, 0, items)
                    count += items.count
                    continue
                }
            }
            if let introduction = open {
                let items = ListItem.items(in: parsed, from: 0, introduction)
                if !items.isEmpty {
                    (found[index], gap) = (items, 0)
                    count += items.count
                } else if !isItem(parsed) {
                    gap += 1
                    if gap > Self.longestGap { open = nil }
                }
            } else if let title, parsed.sentence.isHeadline {
                let items = ListItem.items(in: parsed, from: 0, title)
                if !items.isEmpty { promised[index] = items }
            }
        }
        if promised.count >= Self.fewestUnderTitle { found.merge(promised) { first, _ in first } }
        return found
    }

    /// "- Lena Marsh becomes Minister of Health": an item with a verb of its own, or one too short to tell anything.
    private func isItem(_ parsed: ParsedSentence) -> Bool {
        guard let first = parsed.sentence.range.first, parsed.sentence.range.count > 3 else { return true }
        return parsed.passage.tokens[first].kind != .word
    }
}
