// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Personnel
import Resolution

/// Files every change anew from what its articles say.
struct Refiling {
    let database: GRDB.Database

    func fileAll() throws {
        try fileUnderPeople()
        try fileUnderPosts()
    }

    private func fileUnderPosts() throws {
        let posts = PostRows(database: database)
        let cursor = try Row.fetchCursor(database, sql: "SELECT number, record FROM change ORDER BY number")
        while let row = try cursor.next() {
            try posts.file(try JSONColumn.value(Change.self, from: row[1]), row[0])
        }
    }

    private func fileUnderPeople() throws {
        try database.execute(sql: "DELETE FROM candidate; DELETE FROM profile")
        let rows = CandidateRows(database: database)
        // Withdrawn changes have no mention; they are answered by their ids, and found by nothing.
        let cursor = try Row.fetchCursor(
            database,
            sql: """
                SELECT change.number, change.id, change.retracted, mention.body, article.published,
                    article.published_offset, article.fetched, mention.register_id
                FROM change LEFT JOIN mention ON mention.change = change.number
                    LEFT JOIN article ON article.id = mention.article
                ORDER BY change.number
                """)
        var (number, id, isRetracted): (Int64, String, Bool) = (0, "", false)
        var facets: [Facet] = []
        while let row = try cursor.next() {
            if row[0] != number {
                if number != 0 { try rows.file(facets, of: ChangeID(rawValue: id), isRetracted: isRetracted, number) }
                (number, id, isRetracted, facets) = (row[0], row[1], row[2], [])
            }
            if let facet = try Self.facet(row) { facets.append(facet) }
        }
        if number != 0 { try rows.file(facets, of: ChangeID(rawValue: id), isRetracted: isRetracted, number) }
    }

    /// Nil for a change without a mention.
    private static func facet(_ row: Row) throws -> Facet? {
        guard let body: String = row[3] else { return nil }
        let register: String? = row[7]
        return Facet(
            try JSONColumn.value(Mention.self, from: body),
            published: ArticleRows.publication(row[4], offset: row[5] ?? 0),
            found: PublicationTime(instant: Instant.date(row[6] ?? 0)),
            register: register.map(PersonID.init(rawValue:)))
    }
}
