// SPDX-License-Identifier: Apache-2.0
import Alerting
public import Personnel
public import Pipeline
import Resolution
public import FoundationEssentials

/// The store's twin in memory, for tests of what stands on the ports. It groups with the same `Grouping`, and passes
/// the same contract suite as the database.
public actor MemoryLedger: Ledger {
    var shelf = Shelf()
    var alerts: [MemoryAlert] = []
    /// How many groups were made into letters.
    var groups = 0
    var disabled: [EndpointID: EndpointState] = [:]
    var sourceHealth: [SourceID: SourceHealth] = [:]
    private var bookmarks: [SourceID: Bookmark] = [:]
    /// Thrown by every call of `record` while it is there.
    private var failure: LedgerError?

    public init() {}

    /// Makes recording fail; nil makes it work again.
    public func fail(with error: LedgerError?) { failure = error }

    public func bookmark(of source: SourceID) throws(LedgerError) -> Bookmark? { bookmarks[source] }

    public func standing(of articles: [Article]) throws(LedgerError) -> [ArticleStanding] {
        articles.map { shelf.standing(of: $0).0 }
    }

    public func record(_ finds: [Find], under policy: RecordPolicy) throws(LedgerError) -> [Recorded] {
        if let failure { throw failure }
        return finds.flatMap { record($0.article, $0.mentions, under: policy) }
    }

    private func record(_ article: Article, _ mentions: [Mention], under policy: RecordPolicy) -> [Recorded] {
        let (standing, known) = shelf.standing(of: article)
        let kept = known.map(article.renamed) ?? article
        shelf.addKeys(of: kept)
        guard standing != .known else { return [] }
        let previous = known.map { shelf.changes(toldBy: $0) }
        shelf.put(kept)
        return settle(
            .record(kept, mentions, sketch: TextSketch(of: kept), previous: previous), mentions, of: kept, under: policy
        )
    }

    /// Runs one work and writes what comes of it. `article` is what a recorded article is kept as; nil for other work.
    func settle(
        _ work: Work, _ mentions: [Mention] = [], of article: Article? = nil, under policy: RecordPolicy
    ) -> [Recorded] {
        work.parts(in: &shelf, at: policy.now).flatMap { part in
            let outcome = Grouping.run(part.work, in: &shelf, at: policy.now)
            let recorded = outcome.amendments.compactMap { write($0, fetched: article?.fetched, under: policy) }
            shelf.settle(outcome, part.mentions.map { mentions[$0] }, of: article, at: policy.now)
            return recorded
        }
    }

    public func conclude(_ conclusion: Conclusion, of source: SourceID) throws(LedgerError) {
        if let bookmark = conclusion.bookmark { bookmarks[source] = bookmark }
        sourceHealth[source] = conclusion.health
        for notice in conclusion.notices {
            for endpoint in conclusion.endpoints where endpoint.isOperators {
                alerts.append(
                    MemoryAlert(
                        number: (alerts.last?.number ?? 0) + 1, endpoint: endpoint.id, event: notice.event,
                        subject: .source(notice), queued: notice.at, fetched: nil))
            }
        }
    }

    public func health(of source: SourceID) throws(LedgerError) -> SourceHealth? { sourceHealth[source] }

    public func prune(articlesBefore: Date, deadLettersBefore: Date) throws(LedgerError) -> PruneCounts {
        let before = alerts.count
        alerts.removeAll { $0.state == .dead && $0.at < deadLettersBefore }
        let deadLetters = before - alerts.count
        alerts.removeAll { $0.state == .delivered && $0.subject.change == nil && $0.at < deadLettersBefore }
        return PruneCounts(articles: shelf.prune(before: articlesBefore), deadLetters: deadLetters)
    }

    private func write(_ amendment: Amendment, fetched: Date?, under policy: RecordPolicy) -> Recorded? {
        let change = amendment.after
        shelf.write(amendment, at: policy.now)
        var owed = 0
        for endpoint in policy.endpoints {
            let ids = [change.id] + shelf.merged(into: change.id)
            let last = alerts.last { alert in
                alert.endpoint == endpoint.id && alert.subject.change.map { ids.contains($0.id) } ?? false
            }
            let told = last.flatMap { last in
                last.subject.change.flatMap { change in last.event.notice.map { Told($0, of: change) } }
            }
            let wants = { endpoint.wants($0, at: policy.now, folding: Folding.words(of:)) }
            guard let notice = amendment.notice(to: told, wants: wants) else { continue }
            owed += 1
            shelf.alerted.insert(change.id)
            alerts.append(
                MemoryAlert(
                    number: (alerts.last?.number ?? 0) + 1, endpoint: endpoint.id, event: AlertEvent(notice),
                    subject: .change(change), queued: policy.now, fetched: fetched))
        }
        guard amendment.before == nil || amendment.reason != nil || owed > 0 else { return nil }
        return Recorded(change: change, isNew: amendment.before == nil, owed: owed)
    }
}

extension Article {
    fileprivate func renamed(_ id: ArticleID) -> Article {
        Article(
            id: id, source: source, url: url, title: title, text: text, language: language, country: country,
            blocks: blocks, published: published, fetched: fetched, keys: keys, contentHash: contentHash)
    }
}

extension AlertEvent {
    fileprivate init(_ notice: Notice) {
        self =
            switch notice {
            case .created: .created
            case .updated: .updated
            case .retracted: .retracted
            }
    }

    fileprivate var notice: Notice? {
        switch self {
        case .created: .created
        case .updated: .updated
        case .retracted: .retracted
        case .sourceFailing, .sourceSilent, .sourceGone, .sourceHealed, .endpointDisabled: nil
        }
    }
}
