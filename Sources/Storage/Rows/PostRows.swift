// SPDX-License-Identifier: Apache-2.0
import GRDB
import Personnel
import Resolution

/// The tables `post`, `post_text` and `change_post`: every post that a change, a holder or the register names, by the
/// key that is one for all wordings. Every function runs inside its caller's transaction.
struct PostRows {
    let database: GRDB.Database

    /// The post's number, new where it is met for the first time; nil for one that says too little to be one.
    func number(of position: Position) throws -> Int64? {
        guard let key = PostForm(position).key else { return nil }
        if let known = try known(key) { return known }
        try database.cachedStatement(sql: "INSERT INTO post (key) VALUES (?)").execute(arguments: [key])
        // Not the last row's number: the index of its words has rows of its own.
        return try known(key)
    }

    private func known(_ key: String) throws -> Int64? {
        try Int64.fetchOne(
            try database.cachedStatement(sql: "SELECT number FROM post WHERE key = ?"), arguments: [key])
    }

    /// Files a change under its post, and under no other.
    func file(_ change: Change, _ number: Int64) throws {
        let filed = try Int64.fetchOne(
            try database.cachedStatement(sql: "SELECT post FROM change_post WHERE change = ?"), arguments: [number])
        let post = try change.claim.position.flatMap { try self.number(of: $0) }
        guard post != filed else { return }
        if filed != nil {
            try database.cachedStatement(sql: "DELETE FROM change_post WHERE change = ?").execute(arguments: [number])
        }
        guard let post else { return }
        try database.cachedStatement(sql: "INSERT INTO change_post (post, change) VALUES (?, ?)")
            .execute(arguments: [post, number])
    }

    /// Posts that have all words of a text, in any wording that the tables of posts know: numbers and keys, at most
    /// `limit`.
    func posts(like text: String, limit: Int) throws -> [(number: Int64, key: String)] {
        if let key = PostForm(Position(title: text)).key {
            let words = Folding.words(of: key).map { "\"\($0)\"" }.joined(separator: " AND ")
            let found = try posts(matching: words, limit: limit)
            if !found.isEmpty { return found }
        }
        let words = Folding.words(of: text).map { "\"\($0)\"*" }
        return words.isEmpty ? [] : try posts(matching: words.joined(separator: " AND "), limit: limit)
    }

    private func posts(matching expression: String, limit: Int) throws -> [(number: Int64, key: String)] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT number, key FROM post
                WHERE number IN (SELECT rowid FROM post_text WHERE post_text MATCH ? ORDER BY rank LIMIT ?)
                ORDER BY number
                """, arguments: [expression, limit]
        ).map { ($0[0], $0[1]) }
    }
}
