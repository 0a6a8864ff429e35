// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// How old somebody is said to be.
extension PhraseReader {
    /// ", 67," or "(67)", and the position behind it.
    func age(at start: Int) -> (years: Int, end: Int)? {
        let opening = passage.tokens[start]
        guard opening.isMark(",") || opening.isMark("(") else { return nil }
        var index = start + 1
        if index < limit, passage.classes(index).contains(.participial) { index += 1 }
        guard index < limit, passage.tokens[index].kind == .number,
            passage.tokens[index].end - passage.tokens[index].start <= 3
        else { return nil }
        let end = index + 1
        guard let years = Int(passage.text(index..<end)) else { return nil }
        if opening.isMark("(") {
            return end < limit && passage.tokens[end].isMark(")") ? (years, end + 1) : nil
        }
        // The closing comma stays: what follows it may be another apposition or the verb.
        guard end == limit || passage.tokens[end].kind == .mark else { return nil }
        guard end + 1 < limit, passage.tokens[end].isMark(",") else { return (years, end) }
        let next = end + 1
        let isVerbNext =
            !passage.classes(next).isDisjoint(with: .auxiliary)
            || (!passage.triggers(at: next, limit: limit).isEmpty || passage.classes(next).contains(.adverb))
                && !opensTitle(at: next)
        return (years, isVerbNext ? next : end)
    }
}
