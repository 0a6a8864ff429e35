// SPDX-License-Identifier: Apache-2.0
public import Alerting
public import Personnel
public import struct FoundationEssentials.Date

/// The writing side of the store. Each call is one transaction: all or nothing.
public protocol Ledger: Sendable {
    /// Nil before the first complete reading.
    func bookmark(of source: SourceID) async throws(LedgerError) -> Bookmark?

    /// What the store knows of articles, in their order, so that known ones are not extracted again.
    func standing(of articles: [Article]) async throws(LedgerError) -> [ArticleStanding]

    /// Stores articles, their mentions, the changes those make and the alerts that are owed, in one transaction.
    /// Returns the changes that were made or visibly revised. Recording the same article again changes nothing.
    func record(_ finds: [Find], under policy: RecordPolicy) async throws(LedgerError) -> [Recorded]

    /// Ends a reading, once every article of it is recorded: moves the bookmark, keeps the health and queues what the
    /// operator is owed, in one transaction.
    func conclude(_ conclusion: Conclusion, of source: SourceID) async throws(LedgerError)

    /// Nil before the first attempt.
    func health(of source: SourceID) async throws(LedgerError) -> SourceHealth?

    /// The health of all sources that were ever attempted.
    func sources() async throws(LedgerError) -> [SourceID: SourceHealth]

    /// Forgets the texts of articles fetched before one day, and dead letters and news for the operator that was
    /// delivered before another; quotes stay.
    func prune(articlesBefore: Date, deadLettersBefore: Date) async throws(LedgerError) -> PruneCounts
}

/// An article that is new or edited, with what was found in it.
public struct Find: Sendable {
    public var article: Article
    public var mentions: [Mention]
    /// Whom the article calls the holder of a post in passing.
    public var incumbencies: [Incumbency]

    public init(article: Article, mentions: [Mention], incumbencies: [Incumbency] = []) {
        (self.article, self.mentions, self.incumbencies) = (article, mentions, incumbencies)
    }
}

/// What a reading leaves behind besides its articles.
public struct Conclusion: Sendable {
    public var health: SourceHealth
    /// Nil forgets nothing: the old one is kept.
    public var bookmark: Bookmark?
    public var notices: [SourceNotice]
    /// Who is owed the notices, among these: those that ask for them.
    public var endpoints: [Endpoint]

    public init(
        health: SourceHealth, bookmark: Bookmark? = nil, notices: [SourceNotice] = [], endpoints: [Endpoint] = []
    ) {
        (self.health, self.bookmark, self.notices, self.endpoints) = (health, bookmark, notices, endpoints)
    }
}

extension Ledger {
    /// One article by itself.
    public func record(
        _ article: Article, _ mentions: [Mention], under policy: RecordPolicy
    ) async throws(LedgerError) -> [Recorded] {
        try await record([Find(article: article, mentions: mentions)], under: policy)
    }
}

/// What the store knows of an article.
public enum ArticleStanding: Sendable, Hashable {
    case new
    /// Seen with the same content, perhaps under another guid.
    case known
    /// Seen, and its title or text has been edited since.
    case edited
}

/// How an article is to be recorded.
public struct RecordPolicy: Sendable {
    /// The instant that becomes `first_seen` and the time of queueing.
    public var now: Date
    /// Who is owed alerts; empty: nobody is (a first reading without backfill).
    public var endpoints: [Endpoint]

    public init(now: Date, endpoints: [Endpoint]) {
        (self.now, self.endpoints) = (now, endpoints)
    }
}

/// One change that an article made or amended.
public struct Recorded: Sendable, Hashable {
    public let change: Change
    /// False where the article amended a change that was known.
    public let isNew: Bool
    /// How many alerts it owes.
    public let owed: Int

    public init(change: Change, isNew: Bool, owed: Int) {
        (self.change, self.isNew, self.owed) = (change, isNew, owed)
    }
}

/// How a source is doing.
public struct SourceHealth: Sendable, Hashable, Codable {
    public var lastAttempt: Date
    public var lastSuccess: Date?
    /// When a reading last brought an article that was new.
    public var lastNews: Date?
    public var failuresInARow: Int
    /// The last failure in words; nil while the source is well.
    public var failure: String?
    /// When it is due again.
    public var due: Date
    /// Articles that were new, over the source's life.
    public var articles: Int
    /// The usual gap between entries that the adaptive interval rests on; nil until two are dated. Of one reading it
    /// is the median, of several a smoothed mean.
    public var meanGap: Duration?
    /// The first attempt ever, from which the silence of a source without news counts; nil where it was not kept.
    public var began: Date?
    /// Readings that shared no entry with what was known: entries may have been missed before them. Nil is none.
    public var gaps: Int?
    /// What the operator was told, and has not been told to be over yet.
    public var trouble: Trouble?

    /// Something that the operator was told of.
    public struct Trouble: Sendable, Hashable, Codable {
        public var sort: SourceNotice.Sort
        public var since: Date
        /// The last time: it is said again every day.
        public var told: Date

        public init(sort: SourceNotice.Sort, since: Date, told: Date) {
            (self.sort, self.since, self.told) = (sort, since, told)
        }
    }

    public init(
        lastAttempt: Date, lastSuccess: Date? = nil, lastNews: Date? = nil, failuresInARow: Int = 0,
        failure: String? = nil, due: Date, articles: Int = 0, meanGap: Duration? = nil, began: Date? = nil
    ) {
        (self.lastAttempt, self.lastSuccess, self.lastNews) = (lastAttempt, lastSuccess, lastNews)
        (self.failuresInARow, self.failure, self.due) = (failuresInARow, failure, due)
        (self.articles, self.meanGap, self.began) = (articles, meanGap, began)
    }
}

public struct PruneCounts: Sendable, Hashable {
    public var articles: Int
    public var deadLetters: Int

    public init(articles: Int, deadLetters: Int) {
        (self.articles, self.deadLetters) = (articles, deadLetters)
    }
}

/// What went wrong with the store.
public enum LedgerError: Error, Hashable, CustomStringConvertible {
    /// Another process holds it; trying again helps.
    case busy(path: String)
    case readOnly(path: String)
    /// The file is damaged or no database of ours: it is refused, never recreated.
    case corrupt(path: String, detail: String)
    case diskFull(path: String)
    /// It was written by a newer version of the program.
    case tooNew(path: String, schema: String)
    case cannotOpen(path: String, detail: String)
    /// The cursor is none that a page of this sort ended with, or what it stood for is gone.
    case unknownCursor
    /// A statement failed: a fault of the program.
    case failed(detail: String)
    case cancelled

    public var description: String {
        switch self {
        case .busy(let path): "\(path) is locked by another process; stop that one, or try again"
        case .readOnly(let path): "\(path) cannot be written; check its owner and the file system"
        case .corrupt(let path, let detail):
            "\(path) is damaged or is no reshuffle database (\(detail)); restore a backup, or move it away to start anew"
        case .diskFull(let path): "no space is left for \(path); free some, nothing is lost meanwhile"
        case .tooNew(let path, let schema): "\(path) was written by a newer version (\(schema)); install that one"
        case .cannotOpen(let path, let detail): "\(path) cannot be opened: \(detail)"
        case .unknownCursor:
            "no page ended with this cursor; take `next` of the page before as it is, or begin without a cursor"
        case .failed(let detail): "the database refused a statement: \(detail)"
        case .cancelled: "cancelled"
        }
    }
}
