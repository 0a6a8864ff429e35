// SPDX-License-Identifier: Apache-2.0
import GRDB
import Personnel
import Resolution

/// Copies a checked import from the temporary tables into the store, and sweeps away imports that are not live: piece by
/// piece, each in a transaction of its own and in the order of the indexes, so that each page is written about once and
/// no other writer waits for longer than a piece.
struct RegisterCopy {
    let database: GRDB.Database
    let number: Int64

    /// Rows a transaction.
    static let piece = 20_000

    /// The parts in their order, each with the temporary table that it is copied from.
    enum Part: CaseIterable {
        case people, keys, posts, occupancies

        var table: String {
            switch self {
            case .people: "place"
            case .keys: "sorted_key"
            case .posts: "sorted_post"
            case .occupancies: "sorted_occupancy"
            }
        }
    }

    /// Makes the order of people and keys. Returns how many rows each part has.
    func order() throws -> [Part: Int] {
        try database.execute(
            sql: """
                CREATE TEMP TABLE place AS SELECT number AS staged FROM temp.staged_person ORDER BY id;
                CREATE INDEX temp.place_of ON place(staged);
                CREATE TEMP TABLE sorted_key AS
                    SELECT DISTINCT key, place.rowid AS place FROM temp.staged_name
                    JOIN temp.place ON place.staged = staged_name.person ORDER BY key, place.rowid;
                """)
        var rows: [Part: Int] = [:]
        for part in Part.allCases {
            rows[part] = try Int.fetchOne(database, sql: "SELECT max(rowid) FROM temp.\(part.table)") ?? 0
        }
        return rows
    }

    /// The greatest number of a person before this import's.
    func base() throws -> Int64 { try Int64.fetchOne(database, sql: "SELECT max(number) FROM register_person") ?? 0 }

    /// True while the import is this process's to write: another one that began later has taken its place.
    func isUnderWay() throws -> Bool {
        try Bool.fetchOne(
            database, sql: "SELECT state = 'under-way' FROM register_import WHERE number = ?", arguments: [number])
            ?? false
    }

    /// Copies the rows after `start` of one part.
    func copy(_ part: Part, after start: Int, base: Int64) throws {
        let end = start + Self.piece
        switch part {
        case .people:
            try database.execute(
                sql: """
                    INSERT INTO register_person (number, import, id, foreign_id, name, names, countries, born, died,
                        watched, merged_into)
                    SELECT ? + place.rowid, ?, id, foreign_id, name, names, countries, born, died, watched, successor
                    FROM temp.place JOIN temp.staged_person ON staged_person.number = place.staged
                    WHERE place.rowid > ? AND place.rowid <= ? ORDER BY place.rowid
                    """, arguments: [base, number, start, end])
        case .keys:
            try database.execute(
                sql: """
                    INSERT INTO register_key (import, key, person) SELECT ?, key, ? + place FROM temp.sorted_key
                    WHERE rowid > ? AND rowid <= ? ORDER BY rowid
                    """, arguments: [number, base, start, end])
        case .posts: try copyPosts(after: start, to: end)
        case .occupancies:
            try database.execute(
                sql: """
                    INSERT INTO occupancy (import, holder, post, starts, ends)
                    SELECT ?, holder, post, starts, ends FROM temp.sorted_occupancy
                    WHERE rowid > ? AND rowid <= ? ORDER BY rowid
                    """, arguments: [number, start, end])
        }
    }

    private func copyPosts(after start: Int, to end: Int) throws {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT foreign_id, title, organisation, country FROM temp.sorted_post
                WHERE rowid > ? AND rowid <= ? ORDER BY rowid
                """, arguments: [start, end])
        let insertion = try database.cachedStatement(
            sql: """
                INSERT INTO register_post (import, foreign_id, title, organisation, country, post_key)
                VALUES (?, ?, ?, ?, ?, ?)
                """)
        while let row = try rows.next() {
            let position = Position(title: row[1], organisation: row[2], country: row[3])
            try insertion.execute(arguments: [
                number, row[0] as String, position.title, position.organisation, position.country,
                PostForm(position).key,
            ])
        }
    }
}

/// Rows of imports that are not live.
struct RegisterSweep {
    let database: GRDB.Database

    /// Takes away one piece of what is left of an import. True once nothing is.
    func sweep(_ number: Int64) throws -> Bool {
        let piece = RegisterCopy.piece
        for (table, column) in [("register_key", "key"), ("register_post", "foreign_id")] {
            try database.execute(
                sql: """
                    DELETE FROM \(table) WHERE import = ?1 AND \(column) <= coalesce(
                        (SELECT \(column) FROM \(table) WHERE import = ?1 ORDER BY \(column) LIMIT 1 OFFSET \(piece)),
                        (SELECT max(\(column)) FROM \(table) WHERE import = ?1))
                    """, arguments: [number])
            if database.changesCount > 0 { return false }
        }
        for table in ["occupancy", "register_person"] {
            try database.execute(
                sql: """
                    DELETE FROM \(table)
                    WHERE number IN (SELECT number FROM \(table) WHERE import = ? LIMIT \(piece))
                    """, arguments: [number])
            if database.changesCount > 0 { return false }
        }
        return true
    }

    /// Imports with rows left: ended ones are swept when the next begins, if the process ended first.
    func leftOver() throws -> [Int64] {
        try Int64.fetchAll(
            database,
            sql: """
                SELECT number FROM register_import WHERE state = 'superseded' AND (
                    EXISTS (SELECT 1 FROM register_person WHERE import = register_import.number)
                    OR EXISTS (SELECT 1 FROM register_key WHERE import = register_import.number)
                    OR EXISTS (SELECT 1 FROM register_post WHERE import = register_import.number)
                    OR EXISTS (SELECT 1 FROM occupancy WHERE import = register_import.number))
                """)
    }
}
