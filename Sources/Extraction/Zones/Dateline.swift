// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// "PONTA DELGADA - The", "SPRINGFIELD, Ill. (Wire) —": where a report comes from, in capitals before its first sentence.
/// A town that no list knows would be taken for a person.
struct Dateline {
    let passage: Passage

    /// Tokens: longer ones are none.
    private static let limit = 12

    /// Where the report begins: behind the dash, or at the day that stands before it. The beginning of `range` where it
    /// opens with no dateline, or with a place that is known, which says what country the report is about.
    func end(in range: Range<Int>) -> Int {
        let start = range.lowerBound
        guard let first = range.first, passage.tokens[first].shape == .upper,
            passage.longestMatch(at: first, limit: range.upperBound) == nil
        else { return start }
        // The town itself has no small letters; what stands behind a comma or a bracket may.
        var (isTown, day): (Bool, Int?) = (true, nil)
        for position in first..<min(range.upperBound - 1, first + Self.limit) {
            let token = passage.tokens[position]
            switch token.kind {
            case .number where isTown: return start
            case .number: day = day ?? (passage.tokens[position - 1].isMark(",") ? position : position - 1)
            case .word where isTown && token.shape != .upper || day == nil && !token.isCapitalised: return start
            case .word: break
            case .mark where token.isMark("~") || token.isMark("-"): return day ?? position + 1
            case .mark where token.isMark(",") || token.isMark("(") || token.isMark(")") || token.isMark("/"):
                isTown = false
            case .mark: return start
            }
        }
        return start
    }
}
