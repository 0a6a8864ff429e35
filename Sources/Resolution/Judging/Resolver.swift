// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// Decides whether a mention tells something new or something known. Pure: the same input gives the same verdict,
/// in whatever order the candidates come.
public enum Resolver {
    /// `candidates` are the changes that `CandidateKeys` finds for the mention; others among them do no harm.
    public static func judge(
        _ mention: Mention, of article: Article, against candidates: [Change]
    ) -> Judgement {
        let window = EventWindow(
            of: mention, published: article.published, found: PublicationTime(instant: article.fetched))
        let living = candidates.filter { $0.retraction == nil }
        let links = reversals(by: mention, in: window, among: living)
        let matches = living.compactMap { Match(mention, in: window, with: $0, among: living) }
        let certain = matches.filter(\.isCertain).sorted(by: Match.isBetter)

        // A denial joins the denials, an assertion the assertions; each contradicts the other.
        let isDenial = mention.status == .denied
        let sameSide = certain.filter { ($0.change.claim.status == .denied) == isDenial }
        guard let best = sameSide.first ?? certain.first else {
            guard !matches.isEmpty else { return Judgement(.new, links: links) }
            let doubtful = matches.sorted(by: Match.isBetter)
            return Judgement(.unsure(doubtful.map(\.change.id)), because: doubtful[0].reasons, links: links)
        }
        if best.agreement != .same, certain.contains(where: { $0.isSomebodyElse(than: best) }) {
            return Judgement(
                .unsure(certain.map(\.change.id)), because: best.reasons + [.severalPeople], links: links)
        }
        guard !sameSide.isEmpty else {
            return Judgement(.contradicts(best.change.id), because: best.reasons + [.denies], links: links)
        }
        return Judgement(
            verdict(on: mention, best.change), because: best.reasons, links: links)
    }

    private static func verdict(on mention: Mention, _ change: Change) -> Verdict {
        if mention.status > change.claim.status { return .amends(change.id, .statusRises) }
        if change.claim.kind.isGeneral, !mention.kind.isGeneral {
            return .amends(change.id, .kindIsMoreExact)
        }
        return .supports(change.id)
    }

    /// How long after an event its reversal is still told with a link to it.
    private static let reversalDays = 365

    private static func reversals(by mention: Mention, in window: EventWindow, among known: [Change]) -> [Link] {
        guard mention.status == .happened, !mention.isBackground else { return [] }
        return known.filter { change in
            KindRelations.isReversal(of: change.claim.kind, by: mention.kind)
                && change.claim.status == .happened
                && Subject.agreement(mention, change.claim) == .same
                && change.window.gap(to: window) <= reversalDays
        }.map { Link(relation: .reverses, change: $0.id) }
    }
}

extension Change {
    /// When it can have happened.
    var window: EventWindow {
        EventWindow(of: claim, published: published, found: PublicationTime(instant: firstSeen))
    }
}
