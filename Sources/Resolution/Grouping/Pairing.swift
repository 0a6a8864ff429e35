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
        // What does not say when it was published was found when the other came out.
        let found = published ?? otherPublished ?? PublicationTime(instant: Date(timeIntervalSince1970: 0))
        let otherFound = otherPublished ?? found
        let relation = FacetRelation(
            FacetReading(Facet(one, published: published, found: found, register: nil)),
            FacetReading(Facet(other, published: otherPublished, found: otherFound, register: nil)))
        let verdict: PairVerdict =
            switch relation.bond {
            case .same, .opposed: .same
            case .doubt: .unsure
            case .none: .different
            }
        return (verdict, relation.reasons)
    }
}
