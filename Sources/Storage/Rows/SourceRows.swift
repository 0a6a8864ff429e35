// SPDX-License-Identifier: Apache-2.0
import GRDB
import Personnel
import Pipeline

/// The table `source_state`. Every function runs inside its caller's transaction.
struct SourceRows {
    let database: GRDB.Database

    func bookmark(of source: SourceID) throws -> Bookmark? {
        try String.fetchOne(
            database, sql: "SELECT bookmark FROM source_state WHERE source = ?", arguments: [source.rawValue]
        ).map { try JSONColumn.value(Bookmark.self, from: $0) }
    }

    func health(of source: SourceID) throws -> SourceHealth? {
        try String.fetchOne(
            database, sql: "SELECT health FROM source_state WHERE source = ?", arguments: [source.rawValue]
        ).map { try JSONColumn.value(SourceHealth.self, from: $0) }
    }

    func all() throws -> [SourceID: SourceHealth] {
        let rows = try Row.fetchCursor(
            database, sql: "SELECT source, health FROM source_state WHERE health IS NOT NULL")
        var sources: [SourceID: SourceHealth] = [:]
        while let row = try rows.next() {
            sources[SourceID(rawValue: row[0])] = try JSONColumn.value(SourceHealth.self, from: row[1])
        }
        return sources
    }

    func write(_ bookmark: Bookmark, of source: SourceID) throws {
        try database.execute(
            sql: """
                INSERT INTO source_state (source, bookmark) VALUES (?1, ?2)
                ON CONFLICT (source) DO UPDATE SET bookmark = ?2
                """, arguments: [source.rawValue, try JSONColumn.text(bookmark)])
    }

    func write(_ health: SourceHealth, of source: SourceID) throws {
        try database.execute(
            sql: """
                INSERT INTO source_state (source, health) VALUES (?1, ?2)
                ON CONFLICT (source) DO UPDATE SET health = ?2
                """, arguments: [source.rawValue, try JSONColumn.text(health)])
    }
}
