// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Words that tell which part of a page a line is.
struct ZoneCue: Sendable {
    enum Place: String, Sendable, CaseIterable {
        case start, end, whole, anywhere
        /// At the start, with a colon behind it: "Related:".
        case label
        /// At the start, in capitals, before words that are not: "RELATED Minister sacked".
        case capitals
    }

    /// How far the part reaches.
    enum Reach: String, Sendable, CaseIterable {
        /// The line alone.
        case line
        /// The line, and those below it that have no full stop at their end.
        case list
        /// To the end of the text.
        case rest
    }

    let section: Section
    let place: Place
    let reach: Reach
}
