// SPDX-License-Identifier: Apache-2.0
public import Personnel
public import struct FoundationEssentials.Date

/// Grows a change from what articles say about it.
///
/// A change is a function of its testimonies, never of their order: an article that is edited takes its old words
/// back by being left out, and late articles find their place.
public enum Reviser {
    /// A change that nobody has told before. `testimonies` must not be empty.
    public static func change(
        _ id: ChangeID, from testimonies: [Testimony], firstSeen: Date, links: [Link] = []
    ) -> Change {
        let sorted = testimonies.sorted(by: Testimony.isBetter)
        let claim = Claim.merged(sorted)
        let evidence = evidence(from: sorted)
        return Change(
            id: id, claim: claim, firstSeen: firstSeen, published: earliestPublication(sorted),
            decision: decision(on: claim, evidence, sorted), evidence: evidence,
            sources: Voices.count(sorted), links: links)
    }

    /// The change with exactly these testimonies and, in addition to its own, these links. Its revision rises, with a
    /// reason, where somebody who knows the record would want to look again; more evidence alone is no such thing.
    public static func revised(
        _ known: Change, testimonies: [Testimony], links added: [Link] = []
    ) -> (change: Change, reason: String?) {
        var change = self.change(known.id, from: testimonies, firstSeen: known.firstSeen, links: known.links)
        for link in added where !change.links.contains(link) { change.links.append(link) }
        change.revision = known.revision
        let reasons = amendments(from: known, to: change)
        guard !reasons.isEmpty else { return (change, nil) }
        change.revision += 1
        return (change, reasons.joined(separator: "; "))
    }

    /// The change with exactly these testimonies and links. What was withdrawn by hand stays so.
    static func regrown(
        _ known: Change, from testimonies: [Testimony], links: [Link], firstSeen: Date
    ) -> (change: Change, reason: String?) {
        var change = self.change(known.id, from: testimonies, firstSeen: firstSeen, links: links)
        change.revision = known.revision
        var reasons = amendments(from: known, to: change)
        if let retraction = known.retraction, retraction.byHand == true {
            change.retraction = retraction
        } else if known.retraction != nil {
            reasons.append("told again")
        }
        guard !reasons.isEmpty else { return (change, nil) }
        change.revision += 1
        return (change, reasons.joined(separator: "; "))
    }

    /// The change as merged into another. It keeps what it last said, and its proof.
    static func merged(_ known: Change, into other: ChangeID, at now: Date) -> (change: Change, reason: String) {
        var change = known
        change.revision += 1
        change.mergedInto = other
        change.retraction = Retraction(at: now, reason: "one with \(other)")
        return (change, "merged: one with \(other)")
    }

    /// The change as withdrawn. It keeps what it last said, and its proof.
    public static func retracted(
        _ known: Change, at now: Date, because reason: String, byHand: Bool? = nil
    ) -> Change {
        var change = known
        change.revision += 1
        change.retraction = Retraction(at: now, reason: reason, byHand: byHand)
        return change
    }

    private static func decision(
        on claim: Mention, _ evidence: [Evidence], _ testimonies: [Testimony]
    ) -> AlertDecision {
        if testimonies.allSatisfy(\.isUnsure) { return AlertDecision(alerts: false, rule: "unsure") }
        return AlertDecision(for: claim, bestSection: evidence.first?.quote.section ?? .body)
    }

    private static func earliestPublication(_ testimonies: [Testimony]) -> PublicationTime? {
        testimonies.compactMap(\.published).min { $0.instant < $1.instant }
    }

    /// Best first; of an article each passage once.
    private static func evidence(from testimonies: [Testimony]) -> [Evidence] {
        struct Passage: Hashable {
            let article: ArticleID
            let section: Section
            let start: Int
            let end: Int
        }
        var seen: Set<Passage> = []
        return testimonies.flatMap(\.evidence).filter {
            let quote = $0.quote
            return seen.insert(
                Passage(article: $0.article, section: quote.section, start: quote.start, end: quote.end)
            ).inserted
        }
    }

    private static func amendments(from old: Change, to new: Change) -> [String] {
        func step(_ name: String, _ before: String?, _ after: String?) -> String? {
            before == after ? nil : "\(name): \(before ?? "unknown") to \(after ?? "unknown")"
        }
        let (was, now) = (old.claim, new.claim)
        let added = new.links.filter { !old.links.contains($0) }
        return [
            step("kind", was.kind.id, now.kind.id), step("subtype", was.subtype, now.subtype),
            step("status", was.status.rawValue, now.status.rawValue),
            step("background", String(was.isBackground), String(now.isBackground)),
            step("person", was.person?.name, now.person?.name),
            step("group", was.group?.phrase, now.group?.phrase), step("count", was.group?.count, now.group?.count),
            step("position", was.position?.title, now.position?.title),
            step("organisation", was.position?.organisation, now.position?.organisation),
            step("country", was.position?.country, now.position?.country),
            step("rank", was.rank, now.rank), step("agent", was.agent, now.agent),
            step("predecessor", was.predecessor, now.predecessor), step("successor", was.successor, now.successor),
            step("date", span(was.date), span(now.date)),
        ].compactMap { $0 } + added.map { "\($0.relation.rawValue): \($0.change)" }
    }

    private static func span(_ date: PartialDate?) -> String? {
        guard let date, date.earliest != nil || date.latest != nil else { return nil }
        if date.earliest == date.latest { return date.earliest?.description }
        return "\(date.earliest?.description ?? "")..\(date.latest?.description ?? "")"
    }
}
