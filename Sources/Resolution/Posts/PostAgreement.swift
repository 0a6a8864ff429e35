// SPDX-License-Identifier: Apache-2.0
import Personnel

/// How two posts stand to each other.
enum PostAgreement: Hashable {
    /// The same post; the reason says by what.
    case agrees(Reason)
    /// One of them is missing, or says too little ("the general").
    case unknown
    /// Two posts that one person can hold at a time.
    case differs
    /// A minister and a deputy, the mayors of two towns.
    case conflicts

    init(_ one: Mention, _ other: Mention) {
        guard let left = one.position, let right = other.position else {
            // Where a rank is all that either text gives, it stands for the post.
            let ranksAgree =
                one.position == nil && other.position == nil && one.rank != nil
                && one.rank.map(Folding.words) == other.rank.map(Folding.words)
            self = ranksAgree ? .agrees(.rankAgrees) : .unknown
            return
        }
        self.init(left, right)
    }

    init(_ left: Position, _ right: Position) {
        let one = PostWords(title: left.title, organisation: left.organisation)
        let other = PostWords(title: right.title, organisation: right.organisation)
        let common = one.content.intersection(other.content).count
        let least = min(one.content.count, other.content.count)
        guard one.isDeputy == other.isDeputy else {
            self = common > 0 || least == 0 ? .conflicts : .differs
            return
        }
        let headsMeet = one.heads.isEmpty || other.heads.isEmpty || !one.heads.isDisjoint(with: other.heads)
        if least == 0 {
            self = .unknown
        } else if headsMeet, common == least {
            self = .agrees(.postAgrees)
        } else if Self.organisationsAgree(left, right) {
            self = .agrees(.organisationAgrees)
        } else if headsMeet, common * 2 <= least {
            // "division" alone does not make one of the commanders of two divisions.
            self = .conflicts
        } else {
            self = .differs
        }
    }

    private static func organisationsAgree(_ left: Position, _ right: Position) -> Bool {
        let one = PostWords.words(ofOrganisation: left.organisation)
        let other = PostWords.words(ofOrganisation: right.organisation)
        let least = min(one.count, other.count)
        return least > 0 && one.intersection(other).count == least
    }
}
