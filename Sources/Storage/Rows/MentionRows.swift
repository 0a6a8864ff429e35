// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Personnel
import Resolution

/// The table `mention`: what each article says, and what the judging made of it. Every function runs inside its
/// caller's transaction.
struct MentionRows {
    let database: GRDB.Database

    /// What articles say about a change; one article can be left out.
    func testimonies(to change: ChangeID, except article: ArticleID?) throws -> [Testimony] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT mention.body, mention.verdict, article.id, article.source, article.url, article.title,
                    article.published, article.published_offset, article.fetched, article.content_hash,
                    mention.number, mention.register_id, mention.recorded, article.sketch
                FROM mention JOIN article ON article.id = mention.article
                WHERE mention.change = (SELECT number FROM change WHERE id = ?) AND mention.article <> ?
                ORDER BY mention.number
                """)
        let rows = try Row.fetchCursor(statement, arguments: [change.rawValue, article?.rawValue ?? ""])
        var testimonies: [Testimony] = []
        while let row = try rows.next() { testimonies.append(try Self.testimony(row)) }
        return testimonies
    }

    private static func testimony(_ row: Row) throws -> Testimony {
        let verdict: String = row[1]
        let register: String? = row[11]
        let sketch: Data? = row[13]
        return Testimony(
            try JSONColumn.value(Mention.self, from: row[0]), article: ArticleID(rawValue: row[2]),
            source: SourceID(rawValue: row[3]), url: row[4], title: row[5],
            published: ArticleRows.publication(row[6], offset: row[7]), fetched: Instant.date(row[8]),
            contentHash: row[9], isUnsure: verdict == Verdict.unsure([]).word, id: TestimonyID(row[10]),
            register: register.map(PersonID.init(rawValue:)), recorded: Instant.date(row[12]),
            sketch: sketch.flatMap { TextSketch(bytes: Array($0)) })
    }

    func insert(
        _ mention: Mention, _ placement: Placement, of article: Article, on change: Int64, recorded: Date
    ) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO mention
                    (article, change, source, verdict, reasons, body, register_id, recorded, candidates)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            article.id.rawValue, change, article.source.rawValue, placement.judgement.verdict.word,
            JSONColumn.text(placement.judgement.reasons), try JSONColumn.text(mention),
            placement.register?.rawValue, Instant.column(recorded),
            JSONColumn.text(placement.judgement.candidates),
        ])
    }

    func write(_ move: Move, to change: Int64) throws {
        try database.cachedStatement(
            sql: """
                UPDATE mention SET change = ?, verdict = ?, reasons = ?, register_id = ?, candidates = ? WHERE number = ?
                """
        ).execute(arguments: [
            change, move.judgement.verdict.word, JSONColumn.text(move.judgement.reasons),
            move.register?.rawValue, JSONColumn.text(move.judgement.candidates), move.testimony.number,
        ])
    }

    /// What mentions of a change could be about as well, by ids that stand.
    func candidates(of change: Int64) throws -> [ChangeID] {
        let told = try String.fetchAll(
            try database.cachedStatement(
                sql: "SELECT candidates FROM mention WHERE change = ? AND verdict = 'unsure'"), arguments: [change])
        let rows = ChangeRows(database: database)
        let found = try told.flatMap { try JSONColumn.value([ChangeID].self, from: $0) }.map { id in
            try rows.change(id)?.mergedInto ?? id
        }
        return try Set(found).sorted().filter { try rows.number(of: $0) != change }
    }

    /// What an earlier version of the article said.
    func remove(of article: ArticleID) throws {
        try database.cachedStatement(sql: "DELETE FROM mention WHERE article = ?")
            .execute(arguments: [article.rawValue])
    }
}
