// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Where the name of a place ends that no list knows.
extension PhraseReader {
    /// "of Dayton | Anton Berel", but "of Santa Maria Vista": a given name and another word behind a town that is no
    /// "saint" or "new".
    func opensBearer(at index: Int, behind run: [Item]) -> Bool {
        guard let last = run.last, passage.classes(last.range.lowerBound).isDisjoint(with: .placing) else {
            return false
        }
        return opensUnlistedName(at: index)
    }

    /// "of Tanjung Lumbu", "of San Pedro": names without an article before them go on.
    func isPlaceLike(_ run: [Item]) -> Bool {
        run.allSatisfy { $0.isCapitalised && $0.entries.isEmpty } || run.count == 1 && isPlacing(run[0])
    }

    /// "San", "Port", by itself.
    func isPlacing(_ item: Item) -> Bool {
        item.range.count == 1 && item.isCapitalised && passage.classes(item.range.lowerBound).contains(.placing)
    }

    /// "the Tomorrow Alliance party": a small word with a capital, where a name of several words begins.
    func opensProperName(_ index: Int) -> Bool {
        passage.tokens[index].isCapitalised && !sentence.isTitleCase && index + 1 < limit
            && passage.tokens[index + 1].isCapitalised
            && !passage.classes(index - 1).isDisjoint(with: [.article, .attribution])
    }
}
