// SPDX-License-Identifier: Apache-2.0
import Personnel

/// What two facets are to each other, taken alone. It does not depend on which comes first.
struct FacetRelation {
    enum Bond {
        /// One fact.
        case same
        /// One fact, which one of the two denies.
        case opposed
        /// Too little for one, too much for two.
        case doubt
        /// Nothing links them.
        case none
    }

    /// What keeps two facets out of one change, whatever else links them.
    enum Bar {
        case none
        /// Their names differ: void where somebody else gives one person both names.
        case name
        case fact
    }

    let bond: Bond
    let bar: Bar
    let agreement: NameAgreement
    let reasons: [Reason]
    /// The higher, the nearer they are to each other.
    let rank: [Int]

    /// - `separators`: facets that undo one of the two, as `Separation` finds them.
    init(_ one: FacetReading, _ other: FacetReading, separators: [FacetReading] = []) {
        let isOneStep = Self.areOneStep(one.facet, other.facet)
        guard isOneStep || Self.kindsAgree(one.facet, other.facet) else {
            self.init(bar: .fact)
            return
        }
        let agreement = one.agreement(with: other)
        guard agreement != .different else {
            self.init(bar: one.hasRegisterConflict(with: other) ? .fact : .name)
            return
        }
        if let here = one.facet.position?.country, let there = other.facet.position?.country, here != there {
            self.init(bar: .fact, [.countriesConflict])
            return
        }
        guard one.window.meets(other.window) else {
            // The days of publication say little of when it happened: they link, and do not part.
            let areDated = one.facet.isDated && other.facet.isDated
            self.init(bar: areDated ? .fact : .none, [.datesApart])
            return
        }
        if separators.contains(where: { Separation.parts(one, other, by: $0) }) {
            self.init(bar: .fact, [.separated])
            return
        }
        let post = one.post(against: other)
        guard !isOneStep || post.isAgreement else {
            self.init(bar: .fact, [post.reason])
            return
        }
        self.init(one, other, agreement, post)
    }

    private init(bar: Bar, _ reasons: [Reason] = []) {
        (bond, self.bar, agreement, self.reasons, rank) = (.none, bar, .different, reasons, [])
    }

    private init(_ one: FacetReading, _ other: FacetReading, _ agreement: NameAgreement, _ post: PostAgreement) {
        let isOtherwiseDescribed = agreement == .same && post == .conflicts && Self.areDescriptions(one, other)
        let post = isOtherwiseDescribed ? .differs : post
        var (bond, bar) = Self.judged(agreement, post, one.facet.kind)
        if bond == .doubt, post == .unknown, Self.areOnePersonOfTheDay(agreement, one, other) { bond = .same }
        if bond == .same, post == .unknown, Self.mayBeAnotherStep(one, other) { bond = .doubt }
        if agreement == .same, bond == .same, Self.leavesDoubt(post, one, other) { (bond, bar) = (.doubt, .fact) }
        let isOneSided = one.facet.isDenied == other.facet.isDenied
        self.bond = bond == .same && !isOneSided ? .opposed : bond
        (self.bar, self.agreement) = (bar, agreement)
        let isOneKind = one.facet.kind == other.facet.kind
        reasons =
            Self.reasons(for: agreement, one, other) + [post.reason, isOneKind ? .sameKind : .kindAgrees, .datesMeet]
        rank = [
            bond == .same ? 1 : 0, agreement == .same ? 1 : 0, post.rank, isOneKind ? 1 : 0,
            -one.window.gap(to: other.window),
        ]
    }

    /// True for a whole name in an unusual spelling or order, of which one state tells one thing on one day, where one of
    /// the two says of no post what it is: nobody else would be told of.
    private static func areOnePersonOfTheDay(
        _ agreement: NameAgreement, _ one: FacetReading, _ other: FacetReading
    ) -> Bool {
        switch agreement {
        case .compatible(.givenNameSpelling), .compatible(.patronymicLeftOut): break
        // "Carlos Pérez Gómez" and "Carlos Gómez Pérez" are two where nothing else says that they are one.
        case .compatible(.orderDiffers) where one.names.first?.parts.count == 2: break
        // Of a name that is left out in part, both say no more than that he is a minister.
        case .compatible(.marriedName), .compatible(.givenNameLeftOut):
            guard let left = one.form, let right = other.form, left.isGeneric, right.isGeneric,
                left.level == right.level,
                !left.roles.isDisjoint(with: right.roles)
            else { return false }
        default: return false
        }
        guard !one.isTelling || !other.isTelling || Self.isUnread(one, other), let here = one.facet.position?.country,
            here == other.facet.position?.country,
            one.facet.kind == other.facet.kind, one.facet.isDated, other.facet.isDated
        else { return false }
        return !one.isWide && !other.isWide && one.window.gap(to: other.window) == 0
            && one.names.first?.isEastAsian == false && other.names.first?.isEastAsian == false
    }

    /// True where one of two posts in two languages says nothing that the tables know but a head, or not even that: what
    /// cannot be read speaks neither for nor against.
    private static func isUnread(_ one: FacetReading, _ other: FacetReading) -> Bool {
        guard let left = one.form, let right = other.form, left.isAcrossLanguages(from: right) else { return false }
        let comparison = PostComparison(left, right)
        return comparison.rolesMeet && !comparison.numbersClash && !comparison.isOfPlaces
            && [left, right].contains { $0.roles.isEmpty && $0.topics.isEmpty }
    }

    /// True where two posts can be two descriptions of one man on one day: a former deputy premier is a senator too, and
    /// what one paper calls a deputy another calls by the office alone. Other places, other portfolios and other numbers
    /// are other people's.
    private static func areDescriptions(_ one: FacetReading, _ other: FacetReading) -> Bool {
        guard one.facet.isDated, other.facet.isDated, one.window.gap(to: other.window) == 0,
            one.names.first?.isEastAsian == false, let left = one.form, let right = other.form
        else { return false }
        let comparison = PostComparison(left, right)
        return !comparison.placesClash && !comparison.hasLeftPlaces && !comparison.topicsClash
            && !comparison.numbersClash && !comparison.isOfPlaces
    }

    /// A new post that one text gives by a short name alone can be another than the one that the other describes: "director
    /// of BOTSA" and "spy chief".
    private static func mayBeAnotherStep(_ one: FacetReading, _ other: FacetReading) -> Bool {
        guard one.facet.kind.isAboutThePost, let left = one.form, let right = other.form else { return false }
        return !left.isAcrossLanguages(from: right) && PostComparison(left, right).isShortNameOnly
    }

    /// Another post on another day: too much for a chance, too little for one. So are posts that cannot be compared
    /// where the days lie more than a week apart, and other posts of somebody whose name thousands bear.
    private static func leavesDoubt(_ post: PostAgreement, _ one: FacetReading, _ other: FacetReading) -> Bool {
        let gap = one.facet.isDated && other.facet.isDated ? one.window.gap(to: other.window) : 0
        return switch post {
        case .differs: gap > 0 || mayBeNamesake(one, other)
        case .unknown: gap > 7 && one.isTelling && other.isTelling
        case .agrees, .fits, .conflicts: false
        }
    }

    /// True for names of syllables, and for characters beside letters: "裕子" is Hiroko or Yuko.
    private static func mayBeNamesake(_ one: FacetReading, _ other: FacetReading) -> Bool {
        guard let name = one.names.first, let known = other.names.first else { return false }
        return name.isEastAsian || known.isEastAsian || (name.characters == nil) != (known.characters == nil)
    }

    /// Who takes another post takes another step; who leaves or is arrested is described by any of his posts.
    private static func judged(_ agreement: NameAgreement, _ post: PostAgreement, _ kind: ChangeKind) -> (Bond, Bar) {
        switch (agreement, post) {
        case (.different, _): (.none, .name)
        case (.same, .agrees), (.same, .fits), (.same, .unknown): (.same, .none)
        case (.same, .differs): kind.isAboutThePost ? (.none, .fact) : (.same, .none)
        case (.same, .conflicts): kind.isAboutThePost ? (.none, .fact) : (.doubt, .fact)
        case (.compatible, .agrees): (.same, .none)
        case (.compatible(let reason), .fits): (reason.isOfWholeName ? .same : .doubt, .none)
        case (.compatible, .unknown): (.doubt, .none)
        case (.compatible, .differs), (.compatible, .conflicts): (.none, .none)
        }
    }

    /// A choice of kinds is a claim of its own and never merges with a plain one.
    private static func kindsAgree(_ one: Facet, _ other: Facet) -> Bool {
        guard one.alternatives.isEmpty == other.alternatives.isEmpty else { return false }
        return ([one.kind] + one.alternatives).contains { kind in
            ([other.kind] + other.alternatives).contains { KindRelations.agree(kind, $0) }
        }
    }

    private static func areOneStep(_ one: Facet, _ other: Facet) -> Bool {
        one.alternatives.isEmpty && other.alternatives.isEmpty
            && (KindRelations.areOneStep(one.kind, other.kind) || areOneNaming(one, other) || areOneNaming(other, one))
    }

    /// Of one day, where the entry has not happened.
    private static func areOneNaming(_ one: Facet, _ other: Facet) -> Bool {
        guard KindRelations.areOneNaming(one.kind, other.kind), !other.hasHappened, one.isDated, other.isDated else {
            return false
        }
        return EventWindow(earliest: one.earliest, latest: one.latest)
            .gap(to: EventWindow(earliest: other.earliest, latest: other.latest)) < 2
    }

    private static func reasons(
        for agreement: NameAgreement, _ one: FacetReading, _ other: FacetReading
    ) -> [Reason] {
        switch agreement {
        case .different: []
        case .compatible(let reason): [reason]
        case .same where one.facet.group != nil: [.sameGroup]
        case .same where one.facet.person?.id != nil && one.facet.person?.id == other.facet.person?.id:
            [.sameRegisterEntry]
        case .same: [.sameName]
        }
    }
}

extension ChangeKind {
    /// True for who takes a post, and for who is moved.
    fileprivate var isAboutThePost: Bool { tenure == .begins || tenure == .moves }
}

extension Reason {
    /// True where both names have a surname and a given name that agree, in an unusual spelling, form or order, or with
    /// another name of the same person left out.
    fileprivate var isOfWholeName: Bool {
        switch self {
        case .givenNameSpelling, .givenNameForm, .orderDiffers, .marriedName, .givenNameLeftOut: true
        default: false
        }
    }
}
