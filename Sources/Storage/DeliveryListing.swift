// SPDX-License-Identifier: Apache-2.0
import Alerting
import GRDB
import Personnel
import Pipeline

/// Deliveries as they are listed and shown. Runs inside its caller's transaction.
struct DeliveryListing {
    let database: GRDB.Database
    let query: DeliveryQuery

    private var rows: AlertRows { AlertRows(database: database) }

    /// Pages go by when alerts were queued; the cursor is the id that the last page ended with.
    func page() throws -> DeliveryPage {
        var conditions = ["(alert.queued, alert.number) < (?, ?)"]
        let end = try end()
        var arguments: StatementArguments = [end.queued, end.number]
        if !query.states.isEmpty {
            // One by one: an index of the rows in one state is used only where its own condition is found.
            let states = query.states.map { "state = '\($0.rawValue)'" }.sorted()
            conditions.append("(" + states.joined(separator: " OR ") + ")")
        }
        if let endpoint = query.endpoint {
            // With `+`, no index is used for it: there are few that are owed or dead, and many of an endpoint.
            let hasFew = !query.states.isEmpty && !query.states.contains(.delivered)
            conditions.append((hasFew ? "+" : "") + "endpoint = ?")
            arguments += [endpoint.rawValue]
        }
        if let since = query.since {
            conditions.append("queued >= ?")
            arguments += [Instant.column(since)]
        }
        let limit = min(max(query.limit, 1), 1000)
        var found = try rows.deliveries(
            where: conditions.joined(separator: " AND "), arguments, limit: limit + 1)
        let hasMore = found.count > limit
        if hasMore { found.removeLast() }
        return DeliveryPage(deliveries: found, next: hasMore ? found.last?.id.rawValue : nil)
    }

    /// Where all on the page are below.
    private func end() throws -> (queued: Int64, number: Int64) {
        guard let cursor = query.cursor else { return (.max, .max) }
        let row = try Row.fetchOne(database, sql: "SELECT queued, number FROM alert WHERE id = ?", arguments: [cursor])
        guard let row else { throw LedgerError.unknownCursor }
        return (row[0], row[1])
    }

    func dossier(_ id: AlertID) throws -> DeliveryDossier? {
        guard let delivery = try rows.deliveries(where: "alert.id = ?", [id.rawValue], limit: 1).first else {
            return nil
        }
        let failures = try Row.fetchAll(
            database,
            sql: """
                SELECT number, at, failure, detail FROM alert_attempt
                WHERE alert = (SELECT number FROM alert WHERE id = ?) ORDER BY number
                """, arguments: [id.rawValue])
        return DeliveryDossier(
            delivery: delivery,
            failures: failures.compactMap { row in
                DeliveryFailure(rawValue: row[2]).map {
                    FailedAttempt(number: row[0], at: Instant.date(row[1]), failure: $0, detail: row[3])
                }
            }, alert: try unsent(delivery))
    }

    /// What is still to be sent; nil once it was delivered, for then only the fact is kept, and where it cannot be read.
    private func unsent(_ delivery: Delivery) throws -> OwedAlert? {
        guard
            let row = try Row.fetchOne(
                database, sql: "SELECT snapshot, fetched FROM alert WHERE id = ? AND snapshot IS NOT NULL",
                arguments: [delivery.id.rawValue]),
            let subject = try? AlertSubject(snapshot: row[0], of: delivery.event)
        else { return nil }
        let fetched: Int64? = row[1]
        return OwedAlert(
            lease: Lease(alert: delivery.id, until: delivery.at), endpoint: delivery.endpoint, event: delivery.event,
            subject: subject, attempts: delivery.attempts, queued: delivery.queued, fetched: fetched.map(Instant.date))
    }
}
