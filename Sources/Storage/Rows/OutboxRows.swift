// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import GRDB
import Personnel

/// The table `alert`, as the dispatcher uses it: claimed under a lease, then settled. Every function runs inside its
/// caller's transaction.
struct OutboxRows {
    let database: GRDB.Database

    func claim(
        for endpoint: EndpointID, dueBy now: Date, atMost limit: Int, until lease: Date
    ) throws -> [OwedAlert] {
        let rows = try Row.fetchAll(
            try database.cachedStatement(
                sql: """
                    SELECT number, id, event, snapshot, attempts, queued, fetched FROM alert
                    WHERE endpoint = ? AND state = 'owed' AND at <= ? AND (lease_until IS NULL OR lease_until <= ?)
                    ORDER BY at, number LIMIT ?
                    """),
            arguments: [endpoint.rawValue, Instant.column(now), Instant.column(now), limit])
        let leasing = try database.cachedStatement(sql: "UPDATE alert SET lease_until = ? WHERE number = ?")
        return try rows.map { row in
            guard let event = AlertEvent(rawValue: row[2]) else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an alert of an unknown sort")
            }
            try leasing.execute(arguments: [Instant.column(lease), row[0] as Int64])
            let fetched: Int64? = row[6]
            return OwedAlert(
                lease: Lease(alert: AlertID(rawValue: row[1]), until: lease), endpoint: endpoint, event: event,
                subject: try Self.subject(row[3], of: event), attempts: row[4], queued: Instant.date(row[5]),
                fetched: fetched.map(Instant.date))
        }
    }

    private static func subject(_ snapshot: String, of event: AlertEvent) throws -> AlertSubject {
        event.isOperational
            ? .source(try JSONColumn.value(SourceNotice.self, from: snapshot))
            : .change(try JSONColumn.value(Change.self, from: snapshot))
    }

    /// Of what was delivered, only the fact is kept, not the snapshot: the change itself is in the store.
    func settle(_ lease: Lease, _ outcome: DeliveryOutcome) throws {
        let held: StatementArguments = [lease.alert.rawValue, Instant.column(lease.until)]
        switch outcome {
        case .delivered(let at, let status):
            try database.cachedStatement(
                sql: """
                    UPDATE alert SET state = 'delivered', attempts = attempts + 1, at = ?, lease_until = NULL,
                        failure = NULL, detail = ?, snapshot = NULL
                    WHERE id = ? AND state = 'owed' AND lease_until = ?
                    """
            ).execute(arguments: [Instant.column(at), String(status)] + held)
        case .retry(let at, let failure, let detail):
            try fail("owed", at, failure, detail, held)
        case .dead(let at, let failure, let detail):
            try fail("dead", at, failure, detail, held)
        }
    }

    private func fail(
        _ state: String, _ at: Date, _ failure: DeliveryFailure, _ detail: String, _ held: StatementArguments
    ) throws {
        try database.cachedStatement(
            sql: """
                UPDATE alert SET state = ?, attempts = attempts + 1, at = ?, lease_until = NULL, failure = ?, detail = ?
                WHERE id = ? AND state = 'owed' AND lease_until = ?
                """
        ).execute(arguments: [state, Instant.column(at), failure.rawValue, detail] + held)
    }
}
