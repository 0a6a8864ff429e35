// SPDX-License-Identifier: Apache-2.0
import Alerting
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
        _ finds: [Find], under policy: RecordPolicy
    ) async throws(LedgerError) -> [Recorded] {
        guard !finds.isEmpty else { return [] }
        let identifiers = identifiers
        return try await writing { database in
            let recording = Recording(database: database, identifiers: identifiers, policy: policy)
            return try finds.flatMap { try recording.record($0.article, $0.mentions, $0.incumbencies) }
        }
    }

    public func conclude(_ conclusion: Conclusion, of source: SourceID) async throws(LedgerError) {
        let identifiers = identifiers
        try await writing { database in
            let rows = SourceRows(database: database)
            if let bookmark = conclusion.bookmark { try rows.write(bookmark, of: source) }
            try rows.write(conclusion.health, of: source)
            let alerts = AlertRows(database: database)
            for notice in conclusion.notices {
                for endpoint in conclusion.endpoints where endpoint.isOperators {
                    try alerts.insert(identifiers.alert(at: notice.at), notice, to: endpoint.id)
                }
            }
        }
    }

    public func health(of source: SourceID) async throws(LedgerError) -> SourceHealth? {
        try await reading { try SourceRows(database: $0).health(of: source) }
    }

    public func prune(
        articlesBefore: Date, deadLettersBefore: Date
    ) async throws(LedgerError) -> PruneCounts {
        try await writing { database in
            let articles = try ArticleRows(database: database).prune(before: articlesBefore)
            try database.execute(
                sql: "DELETE FROM alert WHERE state = 'dead' AND at < ?",
                arguments: [Instant.column(deadLettersBefore)])
            let deadLetters = database.changesCount
            // What a receiver was told of a change decides what it is told next; other news is past.
            try database.execute(
                sql: "DELETE FROM alert WHERE subject > '' AND state = 'delivered' AND at < ?",
                arguments: [Instant.column(deadLettersBefore)])
            return PruneCounts(articles: articles, deadLetters: deadLetters)
        }
    }
}
