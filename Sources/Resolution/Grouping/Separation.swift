// SPDX-License-Identifier: Apache-2.0
import Personnel

/// What undoes an event opens the way for the next of its kind: an arrest, a release, and another arrest are three.
enum Separation {
    /// True where the one can undo the other: the same person, kinds that undo each other, the same post where it
    /// is the post that counts. When it was is not asked.
    static func undoes(_ undoer: FacetReading, _ undone: FacetReading) -> Bool {
        guard undoer.facet.hasHappened, !undoer.facet.isBackground, undoer.facet.alternatives.isEmpty,
            let undoing = KindRelations.undoing(of: undone.facet.kind, by: undoer.facet.kind)
        else { return false }
        return switch (undoer.agreement(with: undone), undoing) {
        case (.different, _): false
        case (.same, .always): true
        case (.compatible, .always), (.same, .inTheSamePost), (.compatible, .inTheSamePost):
            undoer.post(against: undone).isAgreement
        }
    }

    /// True where the one may lie between the other and some third that is one with it but for that.
    static func mayPart(_ undoer: FacetReading, _ other: FacetReading) -> Bool {
        undoer.facet.hasHappened && KindRelations.undoing(of: other.facet.kind, by: undoer.facet.kind) != nil
            && undoer.window.meets(other.window) && undoer.agreement(with: other) != .different
    }

    /// True where `undoer` lies between two events that would be one without it. The later one must say when it was:
    /// an article that merely looks back at the first arrest, after the release, tells of no second one.
    static func parts(_ one: FacetReading, _ other: FacetReading, by undoer: FacetReading) -> Bool {
        parts(earlier: one, other, by: undoer) || parts(earlier: other, one, by: undoer)
    }

    private static func parts(earlier: FacetReading, _ later: FacetReading, by undoer: FacetReading) -> Bool {
        guard later.facet.isDated, let end = earlier.window.latest, let start = later.window.earliest,
            let day = undoer.window.latest, end < day, day <= start, end <= undoer.window.earliest ?? day
        else { return false }
        return undoes(undoer, earlier)
    }

    /// How long after an event its reversal is still told with a link to it, in days.
    static let reversalDays = 365

    /// True where `later` takes `earlier` back.
    static func reverses(_ later: FacetReading, _ earlier: FacetReading) -> Bool {
        guard later.facet.hasHappened, !later.facet.isBackground, earlier.facet.hasHappened,
            KindRelations.isReversal(of: earlier.facet.kind, by: later.facet.kind),
            later.window.gap(to: earlier.window) <= reversalDays,
            later.window.latest ?? Int.max >= earlier.window.earliest ?? Int.min
        else { return false }
        return later.agreement(with: earlier) == .same
    }
}
