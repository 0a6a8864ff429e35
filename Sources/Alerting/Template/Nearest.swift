// SPDX-License-Identifier: Apache-2.0

/// Finds the word that somebody meant.
package enum Nearest {
    /// The known word that is least far from a mistyped one; nil where none is near enough to be a guess.
    package static func word(to typed: String, among words: [String]) -> String? {
        guard typed.utf8.count <= 40 else { return nil }
        let letters = folded(typed)
        // An abbreviation is not far, however much is left out: "warn" for "warning".
        if letters.count >= 3, let whole = words.first(where: { folded($0).starts(with: letters) }) { return whole }
        let far = max(1, letters.count / 3)
        let ranked = words.map { (word: $0, distance: distance(letters, folded($0))) }
        return ranked.filter { $0.distance <= far }.min { $0.distance < $1.distance }?.word
    }

    /// Case, dashes and underscores are no difference worth counting.
    private static func folded(_ word: String) -> [UInt8] {
        word.lowercased().utf8.filter { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "-") }
    }

    /// The least number of insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var (older, old) = ([Int](), Array(0...right.count))
        for (row, byte) in left.enumerated() {
            var new = [row + 1]
            for (column, other) in right.enumerated() {
                var best = min(old[column] + (byte == other ? 0 : 1), old[column + 1] + 1, new[column] + 1)
                if row > 0, column > 0, byte == right[column - 1], left[row - 1] == other {
                    best = min(best, older[column - 1] + 1)
                }
                new.append(best)
            }
            (older, old) = (old, new)
        }
        return old[right.count]
    }
}
