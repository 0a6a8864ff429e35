// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Personnel
import Resolution

/// The table `mention`: what each article says, and what the judging made of it. Every function runs inside its
/// caller's transaction.
struct MentionRows {
    let database: GRDB.Database

    /// What other articles than this one say about a change.
    func testimonies(to change: ChangeID, except article: ArticleID) throws -> [Testimony] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT mention.body, mention.verdict, article.id, article.source, article.url, article.title,
                    article.published, article.published_offset, article.fetched, article.content_hash
                FROM mention JOIN article ON article.id = mention.article
                WHERE mention.change = (SELECT number FROM change WHERE id = ?) AND mention.article <> ?
                ORDER BY mention.number
                """)
        let rows = try Row.fetchCursor(statement, arguments: [change.rawValue, article.rawValue])
        var testimonies: [Testimony] = []
        while let row = try rows.next() {
            let mention = try JSONColumn.value(Mention.self, from: row[0])
            let verdict: String = row[1]
            testimonies.append(
                Testimony(
                    mention, article: ArticleID(rawValue: row[2]), source: SourceID(rawValue: row[3]), url: row[4],
                    title: row[5], published: ArticleRows.publication(row[6], offset: row[7]),
                    fetched: Instant.date(row[8]), contentHash: row[9], isUnsure: verdict == Verdict.unsure([]).word))
        }
        return testimonies
    }

    func insert(_ mention: Mention, _ judgement: Judgement, of article: Article, on change: Int64) throws {
        try database.cachedStatement(
            sql: "INSERT INTO mention (article, change, source, verdict, reasons, body) VALUES (?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [
            article.id.rawValue, change, article.source.rawValue, judgement.verdict.word,
            try JSONColumn.text(judgement.reasons), try JSONColumn.text(mention),
        ])
    }

    /// What an earlier version of the article said.
    func remove(of article: ArticleID) throws {
        try database.execute(sql: "DELETE FROM mention WHERE article = ?", arguments: [article.rawValue])
    }
}
