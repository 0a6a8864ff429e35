// SPDX-License-Identifier: Apache-2.0
import Personnel

/// How kinds stand to one another: which tell one fact in different words, which undo one another.
enum KindRelations {
    /// True where two words can be about one fact: the same kind, or kinds of one family that do the same to the
    /// tenure ("dismissed", "resigned" and "departed" all end it). Kinds that leave the tenure alone are facts of
    /// their own: somebody who is charged after an arrest makes news twice.
    static func agree(_ one: ChangeKind, _ other: ChangeKind) -> Bool {
        one == other || (one.family == other.family && one.tenure == other.tenure && one.tenure != .none)
    }

    /// True where two words can be about one step to a new post: whoever is promoted or moved to it is appointed too.
    /// The post has to say so.
    static func areOneStep(_ one: ChangeKind, _ other: ChangeKind) -> Bool {
        switch (one.tenure, other.tenure) {
        case (.begins, .moves), (.moves, .begins): true
        case (.begins, _), (.moves, _), (.ends, _), (.none, _): false
        }
    }

    /// True for a nomination and an entry: agencies tell one naming in either word.
    static func areOneNaming(_ nomination: ChangeKind, _ entry: ChangeKind) -> Bool {
        nomination.plansTenure && entry.tenure == .begins
    }

    /// What makes a later change of the same person undo an earlier one.
    enum Undoing {
        case always
        /// Only where both are about the same post.
        case inTheSamePost
    }

    /// Nil where the one leaves the other as it is.
    static func undoing(of earlier: ChangeKind, by later: ChangeKind) -> Undoing? {
        if isReversal(of: earlier, by: later) { return .always }
        switch (earlier.tenure, later.tenure) {
        case (.ends, .begins), (.begins, .ends): return .inTheSamePost
        case (.begins, _), (.ends, _), (.moves, _), (.none, _): return nil
        }
    }

    /// True where the later kind takes the earlier one back: it is told with a link to it.
    static func isReversal(of earlier: ChangeKind, by later: ChangeKind) -> Bool {
        later.reverses.contains(earlier.id)
    }
}
