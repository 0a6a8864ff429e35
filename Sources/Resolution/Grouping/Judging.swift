// SPDX-License-Identifier: Apache-2.0
import Personnel

/// What one mention is to the change that it was given to, in a word and with reasons.
struct Judging {
    private let held: Settlement.Held
    private let draft: Settlement.Draft
    private let facets: [FacetReading]
    private let doubt: Partition.Doubt?
    private let denied: ChangeID?

    /// - `facets`: all of the change, each once, the mention's own among them.
    init(
        _ held: Settlement.Held, _ draft: Settlement.Draft, among facets: [FacetReading], doubt: Partition.Doubt?,
        denied: ChangeID?
    ) {
        (self.held, self.draft, self.facets) = (held, draft, facets)
        (self.doubt, self.denied) = (doubt, denied)
    }

    /// - `isKnown`: somebody told of the change before.
    func judgement(isKnown: Bool, _ added: [Reason]) -> Judgement {
        if let doubt {
            return Judgement(.unsure(doubt.changes.filter { $0 != draft.id }), because: doubt.reasons + added)
        }
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
        guard let reading = facets.first(where: { $0.facet == held.facet }) else { return [] }
        let others = facets.count > 1 ? facets.filter { $0.facet != held.facet } : facets
        return others.map { FacetRelation(reading, $0) }.filter { $0.bond == .same }
            .max { $0.rank.lexicographicallyPrecedes($1.rank) }?.reasons ?? []
    }
}
