// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Personnel
import Pipeline
import Resolution

/// The tables `article` and `article_key`. Every function runs inside its caller's transaction.
struct ArticleRows {
    let database: GRDB.Database

    /// What is known of an article that is read, and the id under which it was recorded; nil for a new one.
    ///
    /// Any key in common makes it the same entry, as long as its content was seen with that entry. With content that
    /// was not, only its strongest key tells that the entry was edited: entries that merely share a link would else
    /// take back each other's words. Content that returns is not an edit, so that two entries under one key do not
    /// take turns.
    func standing(of article: Article) throws -> (ArticleStanding, ArticleID?) {
        let owners = try database.cachedStatement(sql: "SELECT article FROM article_key WHERE source = ? AND key = ?")
        let versions = try database.cachedStatement(
            sql: "SELECT 1 FROM article_version WHERE article = ? AND content_hash = ?")
        var edited: ArticleID?
        for (place, key) in article.keys.enumerated() {
            guard let owner = try String.fetchOne(owners, arguments: [article.source.rawValue, key]) else { continue }
            if try Int.fetchOne(versions, arguments: [owner, article.contentHash]) != nil {
                return (.known, ArticleID(rawValue: owner))
            }
            if place == 0 { edited = ArticleID(rawValue: owner) }
        }
        return edited.map { (.edited, $0) } ?? (.new, nil)
    }

    /// - `sketch`: of its text; nil where it tells nothing.
    func insert(_ article: Article, _ sketch: TextSketch?) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO article (source, url, title, text, language, country, blocks, published, published_offset,
                    fetched, content_hash, sketch, id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: try columns(of: article, sketch))
        try addVersion(of: article)
        try addKeys(of: article)
    }

    func update(_ article: Article, _ sketch: TextSketch?) throws {
        try database.cachedStatement(
            sql: """
                UPDATE article SET source = ?, url = ?, title = ?, text = ?, language = ?, country = ?, blocks = ?,
                    published = ?, published_offset = ?, fetched = ?, content_hash = ?, sketch = ?
                WHERE id = ?
                """
        ).execute(arguments: try columns(of: article, sketch))
        try addVersion(of: article)
        try addKeys(of: article)
    }

    /// The articles that have any of these keys, each once.
    func articles(under keys: [String], of source: SourceID) throws -> [ArticleID] {
        let statement = try database.cachedStatement(
            sql: "SELECT article FROM article_key WHERE source = ? AND key = ?")
        let found = try keys.compactMap { try String.fetchOne(statement, arguments: [source.rawValue, $0]) }
        return Set(found).sorted().map(ArticleID.init(rawValue:))
    }

    /// An entry with content that it had before is one that was edited from now on, not a known one.
    func forgetVersions(of article: ArticleID) throws {
        try database.execute(sql: "DELETE FROM article_version WHERE article = ?", arguments: [article.rawValue])
    }

    /// A key that belongs to an article already stays with it.
    func addKeys(of article: Article) throws {
        let statement = try database.cachedStatement(
            sql: "INSERT OR IGNORE INTO article_key (source, key, article, place) VALUES (?, ?, ?, ?)")
        for (place, key) in article.keys.enumerated() {
            try statement.execute(arguments: [article.source.rawValue, key, article.id.rawValue, place])
        }
    }

    /// Nil where there is none, or its text was pruned.
    func article(_ id: ArticleID) throws -> Article? {
        guard
            let row = try Row.fetchOne(
                database,
                sql: """
                    SELECT source, url, title, text, language, country, blocks, published, published_offset, fetched,
                        content_hash
                    FROM article WHERE id = ? AND text IS NOT NULL
                    """, arguments: [id.rawValue])
        else { return nil }
        let keys = try String.fetchAll(
            database, sql: "SELECT key FROM article_key WHERE article = ? ORDER BY place", arguments: [id.rawValue])
        return Article(
            id: id, source: SourceID(rawValue: row[0]), url: row[1], title: row[2], text: row[3], language: row[4],
            country: row[5], blocks: try JSONColumn.value([Block].self, from: row[6]),
            published: Self.publication(row[7], offset: row[8]), fetched: Instant.date(row[9]), keys: keys,
            contentHash: row[10])
    }

    /// Forgets texts, never quotes. Returns how many.
    func prune(before: Date) throws -> Int {
        try database.execute(
            sql: "UPDATE article SET text = NULL, blocks = '[]' WHERE text IS NOT NULL AND fetched < ?",
            arguments: [Instant.column(before)])
        return database.changesCount
    }

    static func publication(_ instant: Int64?, offset: Int) -> PublicationTime? {
        instant.map { PublicationTime(instant: Instant.date($0), offsetSeconds: offset) }
    }

    private func addVersion(of article: Article) throws {
        try database.cachedStatement(
            sql: "INSERT OR IGNORE INTO article_version (article, content_hash) VALUES (?, ?)"
        ).execute(arguments: [article.id.rawValue, article.contentHash])
    }

    private func columns(of article: Article, _ sketch: TextSketch?) throws -> StatementArguments {
        [
            article.source.rawValue, article.url, article.title, article.text, article.language, article.country,
            try JSONColumn.text(article.blocks), article.published.map { Instant.column($0.instant) },
            article.published?.offsetSeconds ?? 0, Instant.column(article.fetched), article.contentHash,
            sketch.map { Data($0.bytes) }, article.id.rawValue,
        ]
    }
}
