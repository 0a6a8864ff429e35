// SPDX-License-Identifier: Apache-2.0
public import Personnel
import struct FoundationEssentials.Date

/// What two mentions are to each other, taken alone.
public enum PairVerdict: String, Hashable, Sendable, CaseIterable {
    /// One change; a denial and what it denies are about one too.
    case same
    case different
    /// Too much speaks for one, too little to merge them.
    case unsure
}

/// Judges two mentions that nothing else is known of, as a labelled pair asks it.
public enum Pairing {
    /// The verdict and its reasons do not depend on the order of the two.
    public static func judge(
        _ one: Mention, _ published: PublicationTime?, _ other: Mention, _ otherPublished: PublicationTime?
    ) -> (verdict: PairVerdict, reasons: [Reason]) {
        let ways = [
            judge(one, published, after: other, otherPublished), judge(other, otherPublished, after: one, published),
        ]
        let verdicts = ways.map(\.verdict)
        if verdicts.contains(.same) { return (.same, ways.first { $0.verdict == .same }?.reasons ?? []) }
        if verdicts.contains(.unsure) { return (.unsure, ways.first { $0.verdict == .unsure }?.reasons ?? []) }
        return (.different, ways[0].reasons)
    }

    private static func judge(
        _ late: Mention, _ published: PublicationTime?, after early: Mention, _ before: PublicationTime?
    ) -> (verdict: PairVerdict, reasons: [Reason]) {
        let known = Reviser.change(
            "chg_1", from: [Testimony(early, in: article("art_1", before))], firstSeen: article("art_1", before).fetched
        )
        let judgement = Resolver.judge(late, of: article("art_2", published), against: [known])
        let verdict: PairVerdict =
            switch judgement.verdict {
            case .supports, .amends, .contradicts: .same
            case .unsure: .unsure
            case .new: .different
            }
        return (verdict, judgement.reasons)
    }

    private static func article(_ id: ArticleID, _ published: PublicationTime?) -> Article {
        Article(
            id: id, source: "pair", title: "", text: "", published: published,
            fetched: published?.instant ?? Date(timeIntervalSince1970: 0), keys: [], contentHash: "")
    }
}
