// SPDX-License-Identifier: Apache-2.0
import GRDB
public import Personnel
public import Pipeline
public import struct FoundationEssentials.Date

extension Database: Ledger {
    public func bookmark(of source: SourceID) async throws(LedgerError) -> Bookmark? {
        try await reading { try SourceRows(database: $0).bookmark(of: source) }
    }

    public func standing(of articles: [Article]) async throws(LedgerError) -> [ArticleStanding] {
        try await reading { database in
            let rows = ArticleRows(database: database)
            return try articles.map { try rows.standing(of: $0).0 }
        }
    }

    public func record(
        _ article: Article, _ mentions: [Mention], under policy: RecordPolicy
    ) async throws(LedgerError) -> [Recorded] {
        let identifiers = identifiers
        return try await writing { database in
            try Recording(database: database, identifiers: identifiers, policy: policy).record(article, mentions)
        }
    }

    public func advance(_ source: SourceID, to bookmark: Bookmark?) async throws(LedgerError) {
        guard let bookmark else { return }
        try await writing { try SourceRows(database: $0).write(bookmark, of: source) }
    }

    public func health(of source: SourceID) async throws(LedgerError) -> SourceHealth? {
        try await reading { try SourceRows(database: $0).health(of: source) }
    }

    public func note(_ health: SourceHealth, of source: SourceID) async throws(LedgerError) {
        try await writing { try SourceRows(database: $0).write(health, of: source) }
    }

    public func prune(
        articlesBefore: Date, deadLettersBefore: Date
    ) async throws(LedgerError) -> PruneCounts {
        try await writing { database in
            let articles = try ArticleRows(database: database).prune(before: articlesBefore)
            try database.execute(
                sql: "DELETE FROM alert WHERE state = 'dead' AND at < ?",
                arguments: [Instant.column(deadLettersBefore)])
            return PruneCounts(articles: articles, deadLetters: database.changesCount)
        }
    }
}
