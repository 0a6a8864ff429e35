// SPDX-License-Identifier: Apache-2.0
public import struct FoundationEssentials.Date

/// One passage of one article that proves a change.
public struct Evidence: Hashable, Sendable, Codable {
    public var source: SourceID
    public var article: ArticleID
    public var url: String?
    public var title: String
    public var published: PublicationTime?
    public var quote: Quote

    public init(
        source: SourceID, article: ArticleID, url: String?, title: String, published: PublicationTime?, quote: Quote
    ) {
        (self.source, self.article, self.url, self.title) = (source, article, url, title)
        (self.published, self.quote) = (published, quote)
    }
}

/// How two changes belong together.
public struct Link: Hashable, Sendable, Codable {
    public enum Relation: String, Sendable, Codable, CaseIterable {
        case succession, denies, confirms, reverses
    }

    public var relation: Relation
    public var change: ChangeID

    public init(relation: Relation, change: ChangeID) {
        (self.relation, self.change) = (relation, change)
    }
}

/// Why a change was withdrawn: its articles were corrected, or the operator withdrew it.
public struct Retraction: Hashable, Sendable, Codable {
    public var at: Date
    public var reason: String
    /// True where the operator withdrew it: only the operator brings it back. Nil is no.
    public var byHand: Bool?

    public init(at: Date, reason: String, byHand: Bool? = nil) {
        (self.at, self.reason, self.byHand) = (at, reason, byHand)
    }
}

/// One fact about one person or group, grown from every article that tells it. Never deleted: revised or withdrawn.
public struct Change: Hashable, Sendable, Codable {
    public let id: ChangeID
    /// 1, 2, ...: each visible amendment adds one.
    public var revision: Int
    /// What is claimed, merged over all articles. Its quotes are empty: the proof is `evidence`.
    public var claim: Mention
    public var firstSeen: Date
    /// The earliest publication among the evidence; nil where no article is dated.
    public var published: PublicationTime?
    public var decision: AlertDecision
    /// Best first; never empty.
    public var evidence: [Evidence]
    /// How many independent sources report it; at least 1.
    public var sources: Int
    public var links: [Link]
    public var retraction: Retraction?
    /// The change that this one turned out to be; nil for one that stands by itself. A merged change is withdrawn,
    /// and its id goes on to be answered.
    public var mergedInto: ChangeID?

    public init(
        id: ChangeID, revision: Int = 1, claim: Mention, firstSeen: Date, published: PublicationTime? = nil,
        decision: AlertDecision, evidence: [Evidence], sources: Int = 1, links: [Link] = [],
        retraction: Retraction? = nil, mergedInto: ChangeID? = nil
    ) {
        (self.id, self.revision, self.claim, self.firstSeen) = (id, revision, claim, firstSeen)
        (self.published, self.decision, self.evidence) = (published, decision, evidence)
        (self.sources, self.links, self.retraction) = (sources, links, retraction)
        self.mergedInto = mergedInto
    }
}
