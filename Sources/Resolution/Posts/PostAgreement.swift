// SPDX-License-Identifier: Apache-2.0
import Personnel

/// How two posts stand to each other.
enum PostAgreement: Hashable {
    /// The same post; the reason says by what.
    case agrees(Reason)
    /// One of them is missing, or says too little ("the general"), or cannot be read.
    case unknown
    /// The same head, and nothing that speaks against one post: what is left over can be the same in other words. Enough
    /// for whom given name and surname say to be one, too little for a surname alone.
    case fits
    /// Two posts that one person can hold at a time.
    case differs
    /// A minister and a deputy, the mayors of two towns.
    case conflicts

    /// Where a rank is all that either text gives, it stands for the post.
    init(rank one: String?, _ other: String?, areMoves: Bool) {
        guard let one, let other else {
            self = .unknown
            return
        }
        if RankForm.words(of: one) == RankForm.words(of: other) {
            self = .agrees(.rankAgrees)
        } else {
            // Who is promoted to another rank is promoted once more; else a rank may be an older one.
            self = areMoves ? .differs : .unknown
        }
    }

    init(_ left: Position, _ right: Position) { self.init(left, PostForm(left), right, PostForm(right)) }

    /// Two posts with their forms.
    init(_ left: Position, _ one: PostForm, _ right: Position, _ other: PostForm) {
        self.init(one, other)
        if self == .differs || self == .conflicts, Self.shareOne(one, other) { self = .agrees(.postAgrees) }
        guard self == .differs || self == .conflicts, one.level == other.level else { return }
        if Self.organisationsAgree(left, right) { self = .agrees(.organisationAgrees) }
    }

    init(_ one: PostForm, _ other: PostForm) {
        let comparison = PostComparison(one, other)
        guard one.level == other.level || comparison.areJuniorMinisters else {
            let meets = comparison.hasCommon || one.isGeneric || other.isGeneric
            self = meets && comparison.rolesMeet ? .conflicts : meets ? .conflicts : .differs
            return
        }
        if comparison.isAbbreviation, comparison.rolesMeet {
            self = .agrees(.postAgrees)
        } else if one.isGeneric || other.isGeneric {
            self = .unknown
        } else if comparison.numbersClash {
            self = .conflicts
        } else if comparison.rolesMeet, comparison.isPart {
            self =
                one.level == .deputy && other.level == .deputy && one.isFirst != other.isFirst
                ? .differs : .agrees(.postAgrees)
        } else if comparison.rolesMeet, comparison.areHeadsOfForces {
            self = .agrees(.postAgrees)
        } else if comparison.isAcrossLanguages {
            self = Self.acrossLanguages(comparison)
        } else {
            self = Self.inOneLanguage(comparison)
        }
    }

    /// What is left over may be the same word in the other language; the name of a town is not.
    private static func acrossLanguages(_ comparison: PostComparison) -> PostAgreement {
        guard comparison.rolesMeet else {
            let areOfTwoPlaces = comparison.isOfPlaces && comparison.placesClash
            return comparison.topicsClash || areOfTwoPlaces || comparison.areMinisterAndSecretary ? .differs : .unknown
        }
        if comparison.isOfPlaces, comparison.placesClash { return .conflicts }
        if comparison.isPlaceAgainstBody { return .differs }
        if comparison.onlyPlacesDiffer || comparison.namesClash && !comparison.hasCommon { return .conflicts }
        if comparison.topicsClash { return comparison.hasCommon ? .fits : .conflicts }
        return comparison.hasCommon && !comparison.placesClash
            ? .agrees(.postAgrees)
            : comparison.sharesRole && !comparison.isPlaceAgainstTopic ? .fits : .unknown
    }

    private static func inOneLanguage(_ comparison: PostComparison) -> PostAgreement {
        guard comparison.rolesMeet else { return .differs }
        if comparison.isShortNameOnly { return .unknown }
        let meets = comparison.hasCommon || comparison.topicsAreAlike
        if meets, !comparison.topicsClash, !comparison.hasLeftPlaces { return .fits }
        // "division" alone does not make one of the commanders of two divisions.
        return comparison.isMostlyCommon || comparison.sharesItsPlace || comparison.mayBeNamedOnly
            ? .differs : .conflicts
    }

    /// "Deputy prime minister and justice secretary" and "justice secretary": one of several posts that somebody has.
    private static func shareOne(_ one: PostForm, _ other: PostForm) -> Bool {
        guard !one.parts.isEmpty || !other.parts.isEmpty else { return false }
        let (left, right) = (one.parts.isEmpty ? [one] : one.parts, other.parts.isEmpty ? [other] : other.parts)
        return left.contains { part in right.contains { PostAgreement(part, $0).isAgreement } }
    }

    private static func organisationsAgree(_ left: Position, _ right: Position) -> Bool {
        guard let one = left.organisation, let other = right.organisation else { return false }
        return PostComparison(
            PostForm(Position(title: "", organisation: one, country: left.country)),
            PostForm(Position(title: "", organisation: other, country: right.country))
        ).isPart
    }
}

/// Ranks without their abbreviations, in whatever order a language puts their words.
enum RankForm {
    static func words(of rank: String) -> [String] {
        Folding.words(of: rank).flatMap { (spellings[$0] ?? $0).split(separator: " ").map(String.init) }.sorted()
    }

    private static let spellings = [
        "maj": "major", "gen": "general", "lt": "lieutenant", "leut": "lieutenant", "col": "colonel",
        "brig": "brigadier",
        "adm": "admiral", "capt": "captain", "cmdr": "commander", "sgt": "sergeant", "generala": "general",
        "leitenant": "lieutenant", "polkovnik": "colonel", "maior": "major", "kapitan": "captain",
        "podpolkovnik": "lieutenant colonel", "vitse": "vice", "kontr": "rear", "coronel": "colonel",
        "teniente": "lieutenant", "capitan": "captain", "almirante": "admiral", "amiral": "admiral",
    ]
}

extension Position {
    /// Nil where nothing but a country is known: that is no post.
    var inWords: Position? { title.isEmpty && organisation == nil ? nil : self }
}
