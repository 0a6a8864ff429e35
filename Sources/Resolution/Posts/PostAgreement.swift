// SPDX-License-Identifier: Apache-2.0
import Personnel

/// How two posts stand to each other.
enum PostAgreement: Hashable {
    /// The same post; the reason says by what.
    case agrees(Reason)
    /// One of them is missing, or says too little ("the general"), or cannot be read.
    case unknown
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
        guard self == .differs || self == .conflicts, one.level == other.level else { return }
        if Self.organisationsAgree(left, right) { self = .agrees(.organisationAgrees) }
    }

    init(_ one: PostForm, _ other: PostForm) {
        let comparison = PostComparison(one, other)
        guard one.level == other.level else {
            let meets = comparison.hasCommon || one.isGeneric || other.isGeneric
            self = meets && comparison.rolesMeet ? .conflicts : meets ? .conflicts : .differs
            return
        }
        if comparison.isAbbreviation, comparison.rolesMeet {
            self = .agrees(.postAgrees)
        } else if one.isGeneric || other.isGeneric {
            self = .unknown
        } else if comparison.rolesMeet, comparison.isPart {
            self = one.level == .deputy && one.isFirst != other.isFirst ? .differs : .agrees(.postAgrees)
        } else if comparison.isAcrossLanguages, !comparison.topicsClash {
            // What is left over may be the same word in the other language.
            self = comparison.rolesMeet && comparison.hasCommon ? .agrees(.postAgrees) : .unknown
        } else if comparison.rolesMeet, !comparison.isMostlyCommon {
            // "division" alone does not make one of the commanders of two divisions.
            self = .conflicts
        } else {
            self = .differs
        }
    }

    private static func organisationsAgree(_ left: Position, _ right: Position) -> Bool {
        guard let one = left.organisation, let other = right.organisation else { return false }
        return PostComparison(
            PostForm(Position(title: "", organisation: one, country: left.country)),
            PostForm(Position(title: "", organisation: other, country: right.country))
        ).isPart
    }
}

/// What two posts have in common.
struct PostComparison {
    private let one: PostForm
    private let other: PostForm
    private let common: Int
    private let least: Int

    init(_ one: PostForm, _ other: PostForm) {
        (self.one, self.other) = (one, other)
        common = one.content.intersection(other.content).count
        least = min(one.content.count, other.content.count)
    }

    var hasCommon: Bool { common > 0 }

    /// Everything that the one says the other says too.
    var isPart: Bool { least > 0 && common == least }

    var isMostlyCommon: Bool { common * 2 > least }

    var rolesMeet: Bool {
        if one.roles.isEmpty || other.roles.isEmpty || !one.roles.isDisjoint(with: other.roles) { return true }
        return Self.alike.contains { !$0.isDisjoint(with: one.roles) && !$0.isDisjoint(with: other.roles) }
    }

    var isAcrossLanguages: Bool { one.tongue != other.tongue && (one.tongue == .other || other.tongue == .other) }

    /// Each side names something that the tables know, and the other does not name it.
    var topicsClash: Bool {
        !one.topics.isSubset(of: other.topics) && !other.topics.isSubset(of: one.topics)
    }

    /// "SIS" and "Intelligence and Security Service".
    var isAbbreviation: Bool {
        Self.abbreviates(one.acronyms, other.initials) || Self.abbreviates(other.acronyms, one.initials)
    }

    private static func abbreviates(_ acronyms: Set<String>, _ initials: [UInt8]) -> Bool {
        acronyms.contains { acronym in
            let letters = acronym.utf8.sorted()
            guard letters.count > 1, letters.count <= initials.count else { return false }
            return (0...(initials.count - letters.count)).contains {
                initials[$0..<($0 + letters.count)].sorted() == letters
            }
        }
    }

    /// Roles of which one text gives the one and another the other.
    private static let alike: [Set<String>] = [
        ["head", "commander"], ["head", "governor"], ["head", "mayor"], ["head", "prosecutor"], ["head", "secretary"],
        ["head", "chiefofstaff"], ["minister", "secretary"], ["secretary", "statesecretary"], ["head", "president"],
        ["head", "inspector"], ["head", "sheriff"], ["head", "representative"], ["head", "commissar"],
        ["head", "officer"],
        ["ambassador", "representative"], ["envoy", "representative"], ["statesecretary", "minister"],
        ["head", "statesecretary"], ["head", "auditor"], ["head", "treasurer"],
    ]
}

/// Ranks without their abbreviations.
enum RankForm {
    static func words(of rank: String) -> [String] {
        Folding.words(of: rank).map { spellings[$0] ?? $0 }
    }

    private static let spellings = [
        "maj": "major", "gen": "general", "lt": "lieutenant", "leut": "lieutenant", "col": "colonel",
        "brig": "brigadier",
        "adm": "admiral", "capt": "captain", "cmdr": "commander", "sgt": "sergeant", "generala": "general",
        "leitenant": "lieutenant", "polkovnik": "colonel", "maior": "major", "kapitan": "captain",
    ]
}

extension Position {
    /// Nil where nothing but a country is known: that is no post.
    var inWords: Position? { title.isEmpty && organisation == nil ? nil : self }
}
