// SPDX-License-Identifier: Apache-2.0
import Alerting
import GRDB
import Personnel
import Pipeline
import struct FoundationEssentials.Date

/// The table `alert`, as it is claimed from. Every function runs inside its caller's transaction.
///
/// Alerts that were never sent are put into letters, whose id (`batch`) stays with them: a repeat carries the same
/// alerts under the same id. Whatever may have been sent already goes as it went before.
struct ClaimRows {
    let database: GRDB.Database
    let request: ClaimRequest

    private var now: Int64 { Instant.column(request.now) }
    /// A lease that ends later than this was given before the clock was set back: its holder counts as dead.
    private var latestLease: Int64 { 2 * Instant.column(request.lease) - now }

    /// True where a claim would find something. It only reads, so that an endpoint without work costs no write.
    func hasDue() throws -> Bool { try !due(atMost: 1).isEmpty }

    /// Letters, each leased; `makeID` names the groups that are new.
    func claim(naming makeID: () -> AlertID) throws -> [ClaimedLetter] {
        let perLetter = max(request.alertsPerLetter, 1)
        var (letters, fresh, seen): ([ClaimedLetter], [ClaimedRow], Set<String>) = ([], [], [])
        // A group is as full as its format lets, however few are asked for.
        for row in try due(atMost: max(request.limit, perLetter)) {
            if let batch = row.batch, batch != row.id {
                guard seen.insert(batch).inserted, let members = try members(of: batch) else { continue }
                if members.count <= perLetter {
                    letters.append(ClaimedLetter(id: batch, rows: members))
                } else {
                    // The endpoint's format has changed since, and cannot carry so many.
                    fresh += members
                }
            } else if row.wasBegun || row.event == AlertEvent.retracted.rawValue || perLetter == 1 {
                letters.append(ClaimedLetter(id: row.id, rows: [row]))
            } else {
                fresh.append(row)
            }
        }
        var begun: Set<Int64> = []
        for start in stride(from: 0, to: fresh.count, by: perLetter) {
            // What is told of a change after one letter waits until that one is settled.
            let rows = fresh[start..<min(start + perLetter, fresh.count)].filter { row in
                row.change.map { !begun.contains($0) } ?? true
            }
            guard let first = rows.first else { continue }
            begun.formUnion(rows.compactMap(\.change))
            letters.append(ClaimedLetter(id: rows.count == 1 ? first.id : makeID().rawValue, rows: rows))
        }
        let leasing = try database.cachedStatement(sql: "UPDATE alert SET lease_until = ?, batch = ? WHERE number = ?")
        for letter in letters {
            for row in letter.rows {
                try leasing.execute(arguments: [Instant.column(request.lease), letter.id, row.number])
            }
        }
        return letters.sorted { $0.rows[0].place < $1.rows[0].place }
    }

    /// What is due and under no live lease, oldest first.
    ///
    /// Nobody hears of one change in the wrong order: an alert waits while one of before is owed, unless both are new
    /// and may go in one letter. But a withdrawal takes the place of what it withdraws, and waits only for news that
    /// was never tried and for what is under way. So the oldest that is not withdrawn can always go.
    private func due(atMost limit: Int) throws -> [ClaimedRow] {
        let opening = opening("alert"), company = company
        let statement = try database.cachedStatement(
            sql: """
                SELECT \(ClaimedRow.columns) FROM alert
                WHERE endpoint = ? AND state = 'owed' AND due <= ?
                    AND (lease_until IS NULL OR lease_until <= ? OR lease_until > ?) AND \(opening.condition)
                    AND NOT EXISTS (
                        SELECT 1 FROM alert AS earlier
                        WHERE earlier.change = alert.change AND earlier.endpoint = alert.endpoint
                            AND earlier.number < alert.number AND +earlier.state = 'owed'
                            AND (earlier.lease_until > ? AND earlier.lease_until <= ?
                                OR NOT \(Self.isWithdrawn("earlier")))
                            AND NOT \(company.condition))
                    AND NOT \(Self.isWithdrawn("alert"))
                ORDER BY due, number LIMIT ?
                """)
        return try Row.fetchAll(
            statement,
            arguments: [request.endpoint.rawValue, now, now, latestLease] + opening.arguments
                + [now, latestLease] + company.arguments + [limit]
        ).map(ClaimedRow.init)
    }

    /// While its withdrawal is owed, what was tried is not tried again, and no update is told.
    private static func isWithdrawn(_ row: String) -> String {
        """
        (\(row).event <> 'change.retracted' AND (\(row).attempts > 0 OR \(row).event = 'change.updated') AND EXISTS (
            SELECT 1 FROM alert AS later
            WHERE later.change = \(row).change AND later.endpoint = \(row).endpoint
                AND later.event = 'change.retracted' AND later.number > \(row).number AND +later.state = 'owed'))
        """
    }

    /// Both can go in one new letter.
    private var company: (condition: String, arguments: StatementArguments) {
        guard request.alertsPerLetter > 1 else { return ("0", []) }
        let areNew = ["alert", "earlier"].map { row in
            "\(row).event <> 'change.retracted' AND \(row).batch IS NULL AND \(row).attempts = 0 "
                + "AND \(row).lease_until IS NULL"
        }
        let opening = opening("earlier")
        return ("(\(areNew.joined(separator: " AND ")) AND \(opening.condition))", opening.arguments)
    }

    private func opening(_ row: String) -> (condition: String, arguments: StatementArguments) {
        switch request.opening {
        case .urgentOnly: ("\(row).event = 'change.retracted'", [])
        case .queued(by: .distantFuture): ("1", [])
        // What was queued in the future was queued before the clock was set back.
        case .queued(let by):
            (
                "(\(row).queued <= ? OR \(row).queued > ? OR \(row).event = 'change.retracted')",
                [Instant.column(by), now]
            )
        }
    }

    /// All that a letter carries but for what is withdrawn meanwhile; nil while not all of it may be claimed.
    private func members(of batch: String) throws -> [ClaimedRow]? {
        let statement = try database.cachedStatement(
            sql: """
                SELECT \(ClaimedRow.columns) FROM alert
                WHERE batch = ? AND state <> 'delivered' AND state = 'owed' AND NOT \(Self.isWithdrawn("alert"))
                ORDER BY number
                """)
        let members = try Row.fetchAll(statement, arguments: [batch]).map(ClaimedRow.init)
        let areFree = members.allSatisfy { row in
            row.due <= now && row.leaseUntil.map { $0 <= now || $0 > latestLease } ?? true
        }
        return areFree ? members : nil
    }
}

/// One alert as it was claimed. What it says is read only after the transaction, since that takes longest.
struct ClaimedRow: Sendable {
    static let columns = "number, id, event, snapshot, attempts, queued, fetched, due, lease_until, batch, change"

    let number: Int64
    let id: String
    let event: String
    let snapshot: String
    let attempts: Int
    let queued: Int64
    let fetched: Int64?
    let due: Int64
    let leaseUntil: Int64?
    let batch: String?
    /// The row of the change that it is about, if it is about one.
    let change: Int64?

    init(_ row: Row) {
        (number, id, event, snapshot) = (row[0], row[1], row[2], row[3])
        (attempts, queued, fetched) = (row[4], row[5], row[6])
        (due, leaseUntil, batch, change) = (row[7], row[8], row[9], row[10])
    }

    /// True where it may have been sent: it keeps the id under which that was.
    var wasBegun: Bool { batch != nil || attempts > 0 || leaseUntil != nil }

    var place: (Int64, Int64) { (due, number) }

    func alert(_ request: ClaimRequest) throws -> OwedAlert {
        guard let event = AlertEvent(rawValue: event) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an alert of an unknown sort")
        }
        return OwedAlert(
            lease: Lease(alert: AlertID(rawValue: id), until: request.lease, since: request.now),
            endpoint: request.endpoint, event: event, subject: try AlertSubject(snapshot: snapshot, of: event),
            attempts: attempts, queued: Instant.date(queued), fetched: fetched.map(Instant.date))
    }
}

struct ClaimedLetter: Sendable {
    let id: String
    /// Never empty; oldest first.
    let rows: [ClaimedRow]

    /// What can be sent of it, if anything, and the alerts that cannot be read.
    func read(_ request: ClaimRequest) -> (letter: Letter?, unreadable: [AlertID]) {
        var (alerts, unreadable): ([OwedAlert], [AlertID]) = ([], [])
        for row in rows {
            do { alerts.append(try row.alert(request)) } catch { unreadable.append(AlertID(rawValue: row.id)) }
        }
        return (alerts.isEmpty ? nil : Letter(id: AlertID(rawValue: id), alerts: alerts), unreadable)
    }
}

extension AlertSubject {
    init(snapshot: String, of event: AlertEvent) throws {
        self =
            switch event {
            case .created, .updated, .retracted: .change(try JSONColumn.value(Change.self, from: snapshot))
            case .sourceFailing, .sourceSilent, .sourceGone, .sourceHealed:
                .source(try JSONColumn.value(SourceNotice.self, from: snapshot))
            case .endpointDisabled: .endpoint(try JSONColumn.value(EndpointNotice.self, from: snapshot))
            }
    }
}
