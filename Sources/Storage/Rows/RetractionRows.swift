// SPDX-License-Identifier: Apache-2.0
import GRDB
import struct FoundationEssentials.Date

/// The table `retraction_by_hand`: what the operator withdrew, and brought back. Every function runs inside its
/// caller's transaction.
struct RetractionRows {
    let database: GRDB.Database

    func add(_ change: Int64, at now: Date, because reason: String) throws {
        try database.execute(
            sql: "INSERT INTO retraction_by_hand (change, at, reason) VALUES (?, ?, ?)",
            arguments: [change, Instant.column(now), reason])
    }

    func undo(_ change: Int64, at now: Date) throws {
        try database.execute(
            sql: "UPDATE retraction_by_hand SET undone_at = ? WHERE change = ? AND undone_at IS NULL",
            arguments: [Instant.column(now), change])
    }
}
