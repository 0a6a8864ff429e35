// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import GRDB
import Personnel
import Pipeline

/// The tables `alert` and `alert_attempt`, as attempts are settled. Every function runs inside its caller's
/// transaction.
struct OutboxRows {
    let database: GRDB.Database

    /// Of each failed attempt so much of the words is kept; the last ones stay whole, with the alert.
    static let wordsBytes = 200

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
            if database.changesCount > 0 { try supersede(with: lease.alert, at: at) }
        case .retry(let at, let failure, let detail):
            _ = try fail(lease, "owed", at, failure, detail)
        case .dead(let at, let failure, let detail):
            if try fail(lease, "dead", at, failure, detail) { try supersede(with: lease.alert, at: at) }
        }
    }

    /// Where a withdrawal was delivered or given up, nothing of before is told to that endpoint any more.
    private func supersede(with withdrawal: AlertID, at now: Date) throws {
        let row = try Row.fetchOne(
            try database.cachedStatement(
                sql: "SELECT change, endpoint, number FROM alert WHERE id = ? AND event = 'change.retracted'"),
            arguments: [withdrawal.rawValue])
        guard let row else { return }
        let (change, endpoint, number): (Int64, String, Int64) = (row[0], row[1], row[2])
        let instant = Instant.column(now)
        try database.cachedStatement(
            sql: """
                UPDATE alert SET state = 'dead', at = ?, lease_until = NULL, failure = ?
                WHERE change = ? AND endpoint = ? AND number < ? AND state = 'owed'
                    AND (lease_until IS NULL OR lease_until <= ?)
                """
        ).execute(arguments: [
            instant, DeliveryFailure.superseded.rawValue, change, endpoint, number, instant,
        ])
    }

    /// False where the lease no longer counts.
    private func fail(
        _ lease: Lease, _ state: String, _ at: Date, _ failure: DeliveryFailure, _ detail: String
    ) throws -> Bool {
        let instant = Instant.column(at)
        try database.cachedStatement(
            sql: """
                UPDATE alert SET state = ?, attempts = attempts + 1, at = ?, due = ?, lease_until = NULL, failure = ?,
                    detail = ?
                WHERE id = ? AND state = 'owed' AND lease_until = ?
                """
        ).execute(arguments: [
            state, instant, instant, failure.rawValue, detail, lease.alert.rawValue, Instant.column(lease.until),
        ])
        guard database.changesCount > 0 else { return false }
        // Counted over the alert's whole life: once it was revived, its attempts count from 0 again.
        try database.cachedStatement(
            sql: """
                INSERT INTO alert_attempt (alert, number, at, failure, detail)
                SELECT number, 1 + coalesce(
                    (SELECT max(number) FROM alert_attempt WHERE alert_attempt.alert = alert.number), 0), ?, ?, ?
                FROM alert WHERE id = ?
                """
        ).execute(arguments: [
            Instant.column(lease.since), failure.rawValue, Self.beginning(of: detail), lease.alert.rawValue,
        ])
        return true
    }

    /// It stays claimable under the id it has: nothing was sent.
    func release(_ lease: Lease) throws {
        try database.cachedStatement(
            sql: "UPDATE alert SET lease_until = NULL WHERE id = ? AND state = 'owed' AND lease_until = ?"
        ).execute(arguments: [lease.alert.rawValue, Instant.column(lease.until)])
    }

    /// At most `wordsBytes`, without half a character.
    static func beginning(of words: String) -> String {
        guard words.utf8.count > wordsBytes else { return words }
        var (size, end) = (0, words.startIndex)
        while end < words.endIndex {
            size += words[end].utf8.count
            if size > wordsBytes { break }
            end = words.index(after: end)
        }
        return String(words[..<end])
    }
}
