// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Personnel
import Resolution

/// The tables `change`, `revision` and `change_text`. Every function runs inside its caller's transaction.
struct ChangeRows {
    let database: GRDB.Database

    /// The changes that an article tells now.
    func told(by article: ArticleID) throws -> [Change] {
        try String.fetchAll(
            try database.cachedStatement(
                sql: """
                    SELECT record FROM change WHERE number IN (SELECT change FROM mention WHERE article = ?)
                    ORDER BY number
                    """), arguments: [article.rawValue]
        ).map { try JSONColumn.value(Change.self, from: $0) }
    }

    func change(_ id: ChangeID) throws -> Change? {
        try String.fetchOne(
            try database.cachedStatement(sql: "SELECT record FROM change WHERE id = ?"), arguments: [id.rawValue]
        ).map { try JSONColumn.value(Change.self, from: $0) }
    }

    func id(of number: Int64) throws -> ChangeID? {
        try String.fetchOne(
            try database.cachedStatement(sql: "SELECT id FROM change WHERE number = ?"), arguments: [number]
        ).map(ChangeID.init(rawValue:))
    }

    /// Nil where there is no such change.
    func number(of id: ChangeID) throws -> Int64? {
        try Int64.fetchOne(
            try database.cachedStatement(sql: "SELECT number FROM change WHERE id = ?"), arguments: [id.rawValue])
    }

    /// The changes that were merged into this one.
    func merged(into winner: ChangeID) throws -> [ChangeID] {
        try String.fetchAll(
            try database.cachedStatement(
                sql: "SELECT id FROM change WHERE merged_into = (SELECT number FROM change WHERE id = ?) ORDER BY id"),
            arguments: [winner.rawValue]
        ).map(ChangeID.init(rawValue:))
    }

    /// Whoever asks for the one is led to the other, which was written before; nil makes it stand by itself again.
    func merge(_ number: Int64, into winner: ChangeID?) throws {
        try database.cachedStatement(
            sql: "UPDATE change SET merged_into = (SELECT number FROM change WHERE id = ?) WHERE number = ?"
        ).execute(arguments: [winner?.rawValue, number])
    }

    /// Writes the change as it was left, but for `merged_into`; `record` is its JSON. Returns its number.
    func write(_ amendment: Amendment, _ record: String, at now: Date) throws -> Int64 {
        let change = amendment.after
        let number = try write(change, record, before: amendment.before)
        if let reason = amendment.reason {
            try database.cachedStatement(sql: "INSERT INTO revision (change, number, at, reason) VALUES (?, ?, ?, ?)")
                .execute(arguments: [number, change.revision, Instant.column(now), reason])
        }
        let text = SearchText(change)
        let known = amendment.before.map(SearchText.init)
        if known != text { try index(text, number, isNew: known == nil) }
        if amendment.before == nil || amendment.before?.claim.position != change.claim.position {
            try PostRows(database: database).file(change, number)
        }
        return number
    }

    private func write(_ change: Change, _ record: String, before: Change?) throws -> Int64 {
        let claim = change.claim
        let columns: StatementArguments = [
            change.revision, claim.kind.id, claim.kind.family.rawValue, claim.status.rawValue, claim.isBackground,
            claim.position?.country, change.decision.alerts, change.retraction != nil, record,
        ]
        let firstSeen = Instant.column(change.firstSeen)
        if let before {
            guard let number = try number(of: change.id) else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a change that was read is gone")
            }
            try database.cachedStatement(
                sql: """
                    UPDATE change SET revision = ?, kind = ?, family = ?, status = ?, background = ?, country = ?,
                        alerts = ?, retracted = ?, record = ?
                    WHERE number = ?
                    """
            ).execute(arguments: columns + [number])
            // By itself: a page of its index is written whenever it is set, even to what it was.
            if before.firstSeen != change.firstSeen {
                try database.cachedStatement(sql: "UPDATE change SET first_seen = ? WHERE number = ?")
                    .execute(arguments: [firstSeen, number])
            }
            return number
        }
        try database.cachedStatement(
            sql: """
                INSERT INTO change (revision, kind, family, status, background, country, alerts, retracted, record,
                    first_seen, id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: columns + [firstSeen, change.id.rawValue])
        return database.lastInsertedRowID
    }

    private func index(_ text: SearchText, _ number: Int64, isNew: Bool) throws {
        if !isNew {
            try database.cachedStatement(sql: "DELETE FROM change_text WHERE rowid = ?").execute(arguments: [number])
        }
        try database.cachedStatement(
            sql: "INSERT INTO change_text (rowid, name, position, quotes) VALUES (?, ?, ?, ?)"
        ).execute(arguments: [number, text.name, text.position, text.quotes])
    }
}
