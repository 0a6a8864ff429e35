// SPDX-License-Identifier: Apache-2.0
import Personnel

/// A known change that a mention can be about.
struct Match {
    let change: Change
    /// False: too little speaks for it to merge, too much to call it another.
    let isCertain: Bool
    let agreement: NameAgreement
    let reasons: [Reason]
    private let rank: [Int]

    /// Nil where the mention is about something else.
    init?(_ mention: Mention, in window: EventWindow, with change: Change, among known: [Change]) {
        let claim = change.claim
        guard Self.kindsAgree(mention, claim) else { return nil }
        let agreement = Subject.agreement(mention, claim)
        guard agreement != .different, !Self.countriesConflict(mention, claim) else { return nil }
        let other = change.window
        guard window.meets(other), !Self.isUndone(change, before: window, by: known) else { return nil }

        let post = PostAgreement(mention, claim)
        guard let certain = Self.isCertain(agreement, post, mention) else { return nil }
        self.change = change
        self.agreement = agreement
        isCertain = certain
        reasons =
            Subject.reasons(for: agreement, mention, claim)
            + [post.reason, mention.kind == claim.kind ? .sameKind : .kindAgrees, .datesMeet].compactMap { $0 }
        rank = [
            certain ? 1 : 0, agreement == .same ? 1 : 0, post.rank, mention.kind == claim.kind ? 1 : 0,
            -window.gap(to: other), other.latest ?? Int.max,
        ]
    }

    /// The best first; of equals the one that was known first.
    static func isBetter(_ one: Match, _ other: Match) -> Bool {
        if one.rank != other.rank { return other.rank.lexicographicallyPrecedes(one.rank) }
        return one.change.id < other.change.id
    }

    /// True where the two changes are about different people.
    func isSomebodyElse(than other: Match) -> Bool {
        Subject.agreement(change.claim, other.change.claim) == .different
    }
}

extension Match {
    /// Nil: it is somebody else, or another fact about the same person.
    private static func isCertain(_ agreement: NameAgreement, _ post: PostAgreement, _ mention: Mention) -> Bool? {
        // Who takes another post takes another step; who leaves or is arrested is described by any of his posts.
        let isAboutThePost = mention.kind.tenure == .begins || mention.kind.tenure == .moves
        switch (agreement, post) {
        case (.different, _): return nil
        case (.same, .agrees), (.same, .unknown): return true
        case (.same, .differs): return isAboutThePost ? nil : true
        case (.same, .conflicts): return isAboutThePost ? nil : false
        case (.compatible, .agrees): return true
        case (.compatible, .unknown): return false
        case (.compatible, .differs), (.compatible, .conflicts): return nil
        }
    }

    /// A choice of kinds is a claim of its own and never merges with a plain one.
    private static func kindsAgree(_ one: Mention, _ other: Mention) -> Bool {
        guard one.alternatives.isEmpty == other.alternatives.isEmpty else { return false }
        return ([one.kind] + one.alternatives).contains { kind in
            ([other.kind] + other.alternatives).contains { KindRelations.agree(kind, $0) }
        }
    }

    private static func countriesConflict(_ one: Mention, _ other: Mention) -> Bool {
        guard let here = one.position?.country, let there = other.position?.country else { return false }
        return here != there
    }

    /// True where something that undid the change lies between it and the mention: an arrest, a release, and the
    /// next arrest is a new one.
    private static func isUndone(_ change: Change, before window: EventWindow, by known: [Change]) -> Bool {
        guard let day = change.window.latest, let mentioned = window.earliest ?? window.latest else {
            return false
        }
        return known.contains { later in
            guard later.id != change.id, later.claim.status == .happened, let between = later.window.latest,
                day < between, between <= mentioned,
                let undoing = KindRelations.undoing(of: change.claim.kind, by: later.claim.kind)
            else { return false }
            let post = PostAgreement(later.claim, change.claim)
            return switch (Subject.agreement(later.claim, change.claim), undoing) {
            case (.different, _): false
            case (.same, .always): true
            case (.compatible, .always), (.same, .inTheSamePost), (.compatible, .inTheSamePost): post.isAgreement
            }
        }
    }
}

extension PostAgreement {
    var isAgreement: Bool {
        switch self {
        case .agrees: true
        case .unknown, .differs, .conflicts: false
        }
    }
}
