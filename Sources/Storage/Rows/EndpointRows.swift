// SPDX-License-Identifier: Apache-2.0
import Alerting
import GRDB
import Personnel
import Pipeline

/// The table `endpoint_state`: who is switched off. Every function runs inside its caller's transaction.
struct EndpointRows {
    let database: GRDB.Database

    func disabled() throws -> [EndpointID: EndpointState] {
        let rows = try Row.fetchAll(
            database, sql: "SELECT endpoint, address, disabled_at, reason FROM endpoint_state")
        return Dictionary(
            uniqueKeysWithValues: rows.map { row in
                (
                    EndpointID(rawValue: row[0]),
                    EndpointState(address: row[1], disabledAt: Instant.date(row[2]), reason: row[3])
                )
            })
    }

    /// False where it is switched off already, under this address.
    func disable(_ notice: EndpointNotice, address: String) throws -> Bool {
        if try disabled()[notice.endpoint]?.address == address { return false }
        try database.execute(
            sql: """
                INSERT INTO endpoint_state (endpoint, address, disabled_at, reason) VALUES (?, ?, ?, ?)
                ON CONFLICT (endpoint) DO UPDATE SET address = excluded.address,
                    disabled_at = excluded.disabled_at, reason = excluded.reason
                """,
            arguments: [notice.endpoint.rawValue, address, Instant.column(notice.at), notice.detail])
        return true
    }

    func enable(_ endpoint: EndpointID) throws {
        try database.execute(
            sql: "DELETE FROM endpoint_state WHERE endpoint = ?", arguments: [endpoint.rawValue])
    }
}
