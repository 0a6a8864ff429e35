// SPDX-License-Identifier: Apache-2.0
import Personnel

/// What one mention is to the change that it was given to, in a word and with reasons.
struct Judging {
    private let held: Settlement.Held
    private let draft: Settlement.Draft
    private let facets: Set<Facet>
    private let doubt: Partition.Doubt?
    private let denied: ChangeID?

    init(
        _ held: Settlement.Held, _ draft: Settlement.Draft, among facets: Set<Facet>, doubt: Partition.Doubt?,
        denied: ChangeID?
    ) {
        (self.held, self.draft, self.facets) = (held, draft, facets)
        (self.doubt, self.denied) = (doubt, denied)
    }

    /// - `isKnown`: somebody told of the change before.
    func judgement(isKnown: Bool, _ added: [Reason]) -> Judgement {
        if let doubt { return Judgement(.unsure([]), because: doubt.reasons + added) }
        let reasons = nearest() + added
        guard isKnown else {
            if let denied { return Judgement(.contradicts(denied), because: [.denies] + added) }
            return Judgement(.new, because: added)
        }
        return Judgement(verdict(), because: reasons)
    }

    private func verdict() -> Verdict {
        let mention = held.testimony.mention
        guard let claim = draft.before?.claim else { return .supports(draft.id) }
        if mention.status > claim.status { return .amends(draft.id, .statusRises) }
        if claim.kind.isGeneral, !mention.kind.isGeneral { return .amends(draft.id, .kindIsMoreExact) }
        return .supports(draft.id)
    }

    /// Why it is one with the others: by the one that it is nearest to.
    private func nearest() -> [Reason] {
        let reading = FacetReading(held.facet)
        let others = facets.count > 1 ? facets.subtracting([held.facet]) : facets
        return others.map { FacetRelation(reading, FacetReading($0)) }.filter { $0.bond == .same }
            .max { $0.rank.lexicographicallyPrecedes($1.rank) }?.reasons ?? []
    }
}
