// SPDX-License-Identifier: Apache-2.0

/// Days that say that something is news, whatever the form in which it is told.
extension StatusReader {
    /// "who disappeared on Friday".
    func hasRecentDate(behind chunk: Int) -> Bool {
        for position in (chunk + 1)..<min(chunk + 5, parsed.chunks.count) {
            switch parsed.chunks[position].kind {
            case .date(let index): return parsed.dates[index].isNear
            case .preposition, .phrase, .adverb: continue
            default: return false
            }
        }
        return false
    }

    /// A weekday or "yesterday" is never long ago.
    func hasRecentDate(before position: Int) -> Bool {
        parsed.chunks[..<position].contains { chunk in
            guard case .date(let index) = chunk.kind else { return false }
            return parsed.dates[index].isNear
        }
    }
}
