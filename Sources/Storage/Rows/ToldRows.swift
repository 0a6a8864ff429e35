// SPDX-License-Identifier: Apache-2.0
import Alerting
import GRDB
import Personnel
import Resolution

/// What endpoints were told, from the table `alert`. Every function runs inside its caller's transaction.
struct ToldRows {
    let database: GRDB.Database

    /// What an endpoint was told last of a change, or of one that was merged into it; nil where it was never told.
    func told(to endpoint: EndpointID, of change: Int64) throws -> Told? {
        let statement = try database.cachedStatement(
            sql: """
                WITH RECURSIVE one(number) AS (
                    SELECT ?1 UNION SELECT change.number FROM one JOIN change ON change.merged_into = one.number
                )
                SELECT alert.event, alert.kind, alert.status, alert.denials
                FROM one JOIN alert ON alert.change = one.number AND alert.endpoint = ?2
                ORDER BY alert.number DESC LIMIT 1
                """)
        guard let row = try Row.fetchOne(statement, arguments: [change, endpoint.rawValue]) else { return nil }
        guard let notice = AlertEvent(rawValue: row[0])?.notice, let kind = ChangeKind(id: row[1]),
            let status = Status(rawValue: row[2])
        else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an alert of an unknown sort") }
        return Told(notice: notice, kind: kind, status: status, denials: row[3])
    }

    /// True where any endpoint was sent, or is owed, an alert of this very change.
    func isTold(_ change: ChangeID) throws -> Bool {
        try Bool.fetchOne(
            try database.cachedStatement(
                sql: "SELECT EXISTS (SELECT 1 FROM alert WHERE change = (SELECT number FROM change WHERE id = ?))"),
            arguments: [change.rawValue]) ?? false
    }
}
