// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Personnel
import Resolution

/// The tables `change`, `revision`, `candidate_key` and `change_text`. Every function runs inside its caller's
/// transaction.
struct ChangeRows {
    let database: GRDB.Database

    /// Of a key that many changes share, only the latest are looked at, so that a store that grows does not slow
    /// down: with the initial of the given name in the key, this many people with one name are rarely in the news.
    static let candidatesPerKey = 64

    /// Each once, in the order in which they were first seen.
    func candidates(for keys: [String]) throws -> [Change] {
        let statement = try database.cachedStatement(
            sql: "SELECT change FROM candidate_key WHERE key = ? ORDER BY change DESC LIMIT ?")
        var numbers: Set<Int64> = []
        for key in keys {
            numbers.formUnion(try Int64.fetchAll(statement, arguments: [key, Self.candidatesPerKey]))
        }
        let records = try database.cachedStatement(sql: "SELECT record FROM change WHERE number = ?")
        return try numbers.sorted().compactMap { number in
            try String.fetchOne(records, arguments: [number]).map { try JSONColumn.value(Change.self, from: $0) }
        }
    }

    /// The changes that an article tells now.
    func told(by article: ArticleID) throws -> [Change] {
        try String.fetchAll(
            database,
            sql: """
                SELECT record FROM change WHERE number IN (SELECT change FROM mention WHERE article = ?)
                ORDER BY number
                """, arguments: [article.rawValue]
        ).map { try JSONColumn.value(Change.self, from: $0) }
    }

    func change(_ id: ChangeID) throws -> Change? {
        try String.fetchOne(database, sql: "SELECT record FROM change WHERE id = ?", arguments: [id.rawValue])
            .map { try JSONColumn.value(Change.self, from: $0) }
    }

    /// Nil where there is no such change.
    func number(of id: ChangeID) throws -> Int64? {
        try Int64.fetchOne(
            try database.cachedStatement(sql: "SELECT number FROM change WHERE id = ?"), arguments: [id.rawValue])
    }

    /// Writes the change as the article left it. Returns its number.
    func write(_ amendment: Amendment, at now: Date) throws -> Int64 {
        let change = amendment.after
        let number = try write(change, isNew: amendment.before == nil)
        if let reason = amendment.reason {
            try database.cachedStatement(sql: "INSERT INTO revision (change, number, at, reason) VALUES (?, ?, ?, ?)")
                .execute(arguments: [number, change.revision, Instant.column(now), reason])
        }
        try file(change, number)
        try index(change, number)
        try PostRows(database: database).file(change, number)
        return number
    }

    private func write(_ change: Change, isNew: Bool) throws -> Int64 {
        let claim = change.claim
        let columns: StatementArguments = [
            change.revision, claim.kind.id, claim.kind.family.rawValue, claim.status.rawValue, claim.isBackground,
            claim.position?.country, Instant.column(change.firstSeen), change.decision.alerts,
            change.retraction != nil, try JSONColumn.text(change), change.id.rawValue,
        ]
        guard isNew else {
            try database.cachedStatement(
                sql: """
                    UPDATE change SET revision = ?, kind = ?, family = ?, status = ?, background = ?, country = ?,
                        first_seen = ?, alerts = ?, retracted = ?, record = ?
                    WHERE id = ?
                    """
            ).execute(arguments: columns)
            guard let number = try number(of: change.id) else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a change that was read is gone")
            }
            return number
        }
        try database.cachedStatement(
            sql: """
                INSERT INTO change (revision, kind, family, status, background, country, first_seen, alerts,
                    retracted, record, id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: columns)
        return database.lastInsertedRowID
    }

    /// A change that was withdrawn is no candidate for anything.
    private func file(_ change: Change, _ number: Int64) throws {
        let old = Set(
            try String.fetchAll(
                try database.cachedStatement(sql: "SELECT key FROM candidate_key WHERE change = ?"),
                arguments: [number]))
        let keys = change.retraction == nil ? CandidateKeys.filed(change.claim) : []
        let insertion = try database.cachedStatement(sql: "INSERT INTO candidate_key (key, change) VALUES (?, ?)")
        for key in keys.subtracting(old).sorted() { try insertion.execute(arguments: [key, number]) }
        let deletion = try database.cachedStatement(sql: "DELETE FROM candidate_key WHERE key = ? AND change = ?")
        for key in old.subtracting(keys).sorted() { try deletion.execute(arguments: [key, number]) }
    }

    private func index(_ change: Change, _ number: Int64) throws {
        let text = SearchText(change)
        try database.cachedStatement(sql: "DELETE FROM change_text WHERE rowid = ?").execute(arguments: [number])
        try database.cachedStatement(
            sql: "INSERT INTO change_text (rowid, name, position, quotes) VALUES (?, ?, ?, ?)"
        ).execute(arguments: [number, text.name, text.position, text.quotes])
    }
}
