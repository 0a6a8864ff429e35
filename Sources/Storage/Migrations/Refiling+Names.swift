// SPDX-License-Identifier: Apache-2.0
import GRDB
import Personnel
import Resolution

/// What else is found by how names and posts are read: a program that reads them otherwise looks under other keys, and
/// would find nothing of what an older one filed.
extension Refiling {
    func indexAll() throws {
        try indexChanges()
        try indexHolders()
        try indexRegisterPeople()
        try indexRegisterPosts()
    }

    private func indexChanges() throws {
        let update = try database.makeStatement(sql: "UPDATE change_text SET name = ?, position = ? WHERE rowid = ?")
        let cursor = try Row.fetchCursor(database, sql: "SELECT number, record FROM change ORDER BY number")
        while let row = try cursor.next() {
            let text = SearchText(try JSONColumn.value(Change.self, from: row[1]))
            try update.execute(arguments: [text.name, text.position, row[0] as Int64])
        }
    }

    /// Holders that have become one keep what is told of both.
    private func indexHolders() throws {
        let posts = PostRows(database: database)
        // Out of the way first: an old key of one can be the new key of another.
        try database.execute(sql: "UPDATE holder SET name_key = ' ' || number")
        let rows = try Row.fetchAll(
            database, sql: "SELECT number, name, title, organisation, country, post FROM holder ORDER BY number")
        for row in rows {
            let (number, name, country): (Int64, String, String) = (row[0], row[1], row[4])
            let position = Position(title: row[2], organisation: row[3], country: country.isEmpty ? nil : country)
            // A post that is none to this program keeps the one that it had.
            let post = try posts.number(of: position) ?? row[5]
            try database.execute(
                sql: "UPDATE OR IGNORE holder SET name_key = ?, post = ? WHERE number = ?",
                arguments: [NameKeys.text(name), post, number])
            guard database.changesCount == 0 else {
                try database.execute(
                    sql: "UPDATE holder_text SET name = ? WHERE rowid = ?",
                    arguments: [NameSearch.text([name]), number])
                continue
            }
            try database.execute(
                sql: """
                    UPDATE OR IGNORE incumbency SET holder = (
                        SELECT other.number FROM holder AS other JOIN holder AS own ON own.number = ?1
                        WHERE other.name_key = ?2 AND other.post = ?3 AND other.country = own.country
                            AND other.acting = own.acting AND other.former = own.former)
                    WHERE holder = ?1;
                    """, arguments: [number, NameKeys.text(name), post])
            for statement in [
                "DELETE FROM incumbency WHERE holder = ?", "DELETE FROM holder_text WHERE rowid = ?",
                "DELETE FROM holder WHERE number = ?",
            ] {
                try database.execute(sql: statement, arguments: [number])
            }
        }
    }

    private func indexRegisterPeople() throws {
        try database.execute(sql: "DELETE FROM register_key")
        let insertion = try database.makeStatement(
            sql: "INSERT OR IGNORE INTO register_key (import, key, person) VALUES (?, ?, ?)")
        func file(_ names: [String], _ importNumber: Int64, _ person: Int64) throws {
            for key in Set(names.flatMap { FiledName($0).keys }) {
                try insertion.execute(arguments: [importNumber, key, person])
            }
        }
        let people = try Row.fetchCursor(
            database, sql: "SELECT import, number, name, names FROM register_person ORDER BY number")
        while let row = try people.next() {
            try file([row[2]] + ListColumn.values(row[3]), row[0], row[1])
        }
        let aliases = try Row.fetchAll(
            database, sql: "SELECT number, name FROM register_decision WHERE verb = 'alias' AND undone_at IS NULL")
        for row in aliases { try file([row[1]], RegisterRows.byHand, row[0]) }
    }

    private func indexRegisterPosts() throws {
        let update = try database.makeStatement(
            sql: "UPDATE register_post SET post_key = ? WHERE import = ? AND foreign_id = ?")
        let known = try database.makeStatement(sql: "INSERT OR IGNORE INTO post (key) VALUES (?)")
        let rows = try Row.fetchAll(
            database, sql: "SELECT import, foreign_id, title, organisation, country, post_key FROM register_post")
        for row in rows {
            let key = PostForm(Position(title: row[2], organisation: row[3], country: row[4])).key
            guard key != row[5] else { continue }
            if let key { try known.execute(arguments: [key]) }
            try update.execute(arguments: [key, row[0] as Int64, row[1] as String])
        }
    }
}
