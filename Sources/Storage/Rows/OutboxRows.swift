// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import GRDB
import Personnel
import Pipeline

/// The table `alert`, as the dispatcher uses it: claimed under a lease, then settled. Every function runs inside its
/// caller's transaction.
struct OutboxRows {
    let database: GRDB.Database

    func claim(_ request: ClaimRequest) throws -> [OwedAlert] {
        let now = Instant.column(request.now)
        let (urgent, queuedBy): (Bool, Int64) =
            switch request.opening {
            case .urgentOnly: (true, Int64.min)
            case .queued(let by): (false, by == .distantFuture ? Int64.max : Instant.column(by))
            }
        let rows = try Row.fetchAll(
            try database.cachedStatement(
                sql: """
                    SELECT number, id, event, snapshot, attempts, queued, fetched FROM alert
                    WHERE endpoint = ? AND state = 'owed' AND due <= ? AND (lease_until IS NULL OR lease_until <= ?)
                        AND (event = 'change.retracted' OR (NOT ? AND queued <= ?))
                    ORDER BY due, number LIMIT ?
                    """),
            arguments: [request.endpoint.rawValue, now, now, urgent, queuedBy, request.limit])
        let leasing = try database.cachedStatement(sql: "UPDATE alert SET lease_until = ? WHERE number = ?")
        return try rows.map { row in
            guard let event = AlertEvent(rawValue: row[2]) else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an alert of an unknown sort")
            }
            try leasing.execute(arguments: [Instant.column(request.lease), row[0] as Int64])
            let fetched: Int64? = row[6]
            return OwedAlert(
                lease: Lease(alert: AlertID(rawValue: row[1]), until: request.lease), endpoint: request.endpoint,
                event: event, subject: try Self.subject(row[3], of: event), attempts: row[4],
                queued: Instant.date(row[5]), fetched: fetched.map(Instant.date))
        }
    }

    static func subject(_ snapshot: String, of event: AlertEvent) throws -> AlertSubject {
        switch event {
        case .created, .updated, .retracted: .change(try JSONColumn.value(Change.self, from: snapshot))
        case .sourceFailing, .sourceSilent, .sourceGone, .sourceHealed:
            .source(try JSONColumn.value(SourceNotice.self, from: snapshot))
        case .endpointDisabled: .endpoint(try JSONColumn.value(EndpointNotice.self, from: snapshot))
        }
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
        let instant = Instant.column(at)
        try database.cachedStatement(
            sql: """
                UPDATE alert SET state = ?, attempts = attempts + 1, at = ?, due = ?, lease_until = NULL, failure = ?,
                    detail = ?
                WHERE id = ? AND state = 'owed' AND lease_until = ?
                """
        ).execute(arguments: [state, instant, instant, failure.rawValue, detail] + held)
    }

    func release(_ lease: Lease) throws {
        try database.cachedStatement(
            sql: "UPDATE alert SET lease_until = NULL WHERE id = ? AND state = 'owed' AND lease_until = ?"
        ).execute(arguments: [lease.alert.rawValue, Instant.column(lease.until)])
    }
}
