// SPDX-License-Identifier: Apache-2.0
public import struct FoundationEssentials.Date

/// The record of a change as everybody outside sees it: commands, API and alerts write the same keys in the same
/// order, each present, null where unknown. Keys are added, never renamed or retyped.
public struct ChangeRecord: Sendable, Hashable {
    public let json: JSONValue

    /// The record of a stored change.
    public init(_ change: Change) {
        let head = Head(
            id: change.id, revision: change.revision, firstSeen: change.firstSeen, published: change.published,
            decision: change.decision, sources: change.sources, links: change.links, retraction: change.retraction,
            mergedInto: change.mergedInto)
        json = .object(Self.members(head, change.claim, change.evidence))
    }

    /// The record of what one article says, where nothing is stored: identity is null, and `section` is added.
    public init(_ mention: Mention, in article: Article) {
        let best = mention.quotes.first?.section ?? .body
        let head = Head(
            id: nil, revision: nil, firstSeen: nil, published: article.published,
            decision: AlertDecision(for: mention, bestSection: best), sources: 1, links: [], retraction: nil,
            mergedInto: nil)
        let evidence = mention.quotes.map {
            Evidence(
                source: article.source, article: article.id, url: article.url, title: article.title,
                published: article.published, quote: $0)
        }
        let members = Self.members(head, mention, evidence)
        json = .object(members + [.init("section", .string(best.rawValue))])
    }

    /// RFC 3339 in UTC, whole seconds: 2026-03-05T09:30:00Z.
    public static func instant(_ date: Date) -> String {
        InstantText.write(date) ?? date.formatted(.iso8601)
    }
}

extension ChangeRecord {
    /// What a stored change has and a mere mention has not.
    private struct Head {
        let id: ChangeID?
        let revision: Int?
        let firstSeen: Date?
        let published: PublicationTime?
        let decision: AlertDecision
        let sources: Int
        let links: [Link]
        let retraction: Retraction?
        let mergedInto: ChangeID?
    }

    private static func members(_ head: Head, _ claim: Mention, _ evidence: [Evidence]) -> [JSONValue.Member] {
        [
            .init("id", JSONValue(head.id?.rawValue)),
            .init("revision", head.revision.map(JSONValue.int) ?? .null),
            .init("kind", .string(claim.kind.id)),
            .init("subtype", JSONValue(claim.subtype)),
            .init("status", .string(claim.status.rawValue)),
            .init("background", .bool(claim.isBackground)),
            .init("person", json(claim.person)),
            .init("group", JSONValue(claim.group?.phrase)),
            .init("count", JSONValue(claim.group?.count)),
            .init("members", claim.group.map { .array($0.members.map(JSONValue.string)) } ?? .null),
            .init("alternatives", .array(claim.alternatives.map { .string($0.id) })),
            .init("position", json(claim.position)),
            .init("rank", JSONValue(claim.rank)),
            .init("agent", JSONValue(claim.agent)),
            .init("predecessor", JSONValue(claim.predecessor)),
            .init("successor", JSONValue(claim.successor)),
            .init("reason", JSONValue(claim.reason)),
            .init("date", json(claim.date)),
            .init("first_seen", JSONValue(head.firstSeen.map(instant))),
            .init("published", JSONValue(head.published.map { instant($0.instant) })),
            .init("alert", .bool(head.decision.alerts)),
            .init("alert_why", .string(head.decision.rule)),
            .init("confidence", .double((claim.confidence * 1000).rounded() / 1000)),
            .init("evidence", .array(evidence.map(json))),
            .init("sources", .int(head.sources)),
            .init("links", .array(head.links.map(json))),
            .init("retracted", json(head.retraction)),
            .init("merged_into", JSONValue(head.mergedInto?.rawValue)),
        ]
    }

    private static func json(_ person: Person?) -> JSONValue {
        guard let person else { return .null }
        return .object([
            .init("id", JSONValue(person.id?.rawValue)),
            .init("name", .string(person.name)),
            .init("aliases", .array(person.aliases.map(JSONValue.string))),
        ])
    }

    private static func json(_ position: Position?) -> JSONValue {
        guard let position else { return .null }
        return .object([
            .init("title", .string(position.title)),
            .init("organisation", JSONValue(position.organisation)),
            .init("country", JSONValue(position.country)),
        ])
    }

    private static func json(_ date: PartialDate?) -> JSONValue {
        guard let date else { return .null }
        return .object([
            .init("earliest", JSONValue(date.earliest?.description)),
            .init("latest", JSONValue(date.latest?.description)),
            .init("precision", .string(date.precision.rawValue)),
            .init("text", JSONValue(date.text)),
        ])
    }

    private static func json(_ evidence: Evidence) -> JSONValue {
        .object([
            .init("source", .string(evidence.source.rawValue)),
            .init("article", .string(evidence.article.rawValue)),
            .init("url", JSONValue(evidence.url)),
            .init("title", .string(evidence.title)),
            .init("published", JSONValue(evidence.published.map { instant($0.instant) })),
            .init("quote", .string(evidence.quote.text)),
            .init("start", .int(evidence.quote.start)),
            .init("end", .int(evidence.quote.end)),
            .init("rule", .string(evidence.quote.rule)),
            .init("section", .string(evidence.quote.section.rawValue)),
            .init("status", .string(evidence.quote.status.rawValue)),
        ])
    }

    private static func json(_ link: Link) -> JSONValue {
        .object([
            .init("relation", .string(link.relation.rawValue)),
            .init("change", .string(link.change.rawValue)),
        ])
    }

    private static func json(_ retraction: Retraction?) -> JSONValue {
        guard let retraction else { return .null }
        return .object([
            .init("at", .string(instant(retraction.at))),
            .init("reason", .string(retraction.reason)),
        ])
    }
}
