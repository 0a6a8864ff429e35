// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import GRDB
import Personnel
import Pipeline

/// The table `alert`, as letters are given up and sent again: always whole ones. Every function runs inside its
/// caller's transaction.
struct DeadLetterRows {
    let database: GRDB.Database

    /// Returns how many alerts are owed again.
    func revive(_ which: Revival, at now: Date) throws -> Int {
        switch which {
        case .alerts(let ids):
            let batch = try database.makeStatement(sql: "SELECT batch FROM alert WHERE id = ?")
            // A receiver knows a letter, not the alerts in it.
            return try revive(
                ids.map { try Letter(id: $0.rawValue, batch: String.fetchOne(batch, arguments: [$0.rawValue])) },
                at: now)
        case .since(let since, let endpoint):
            return try revive(
                letters(
                    "state = 'dead' AND queued >= ? AND (? IS NULL OR endpoint = ?)",
                    [Instant.column(since), endpoint?.rawValue, endpoint?.rawValue]), at: now)
        }
    }

    /// What died of an endpoint's being gone is owed again.
    func revive(goneWith endpoint: EndpointID, at now: Date) throws {
        _ = try revive(
            letters(
                "state = 'dead' AND endpoint = ? AND failure = ?", [endpoint.rawValue, DeliveryFailure.gone.rawValue]),
            at: now)
    }

    /// Letters of which a part was queued before an instant, and that nobody is sending. Returns how many alerts.
    func abandon(
        of endpoint: EndpointID, queuedBefore: Date, at now: Date, because failure: DeliveryFailure
    ) throws -> Int {
        let instant = Instant.column(now)
        let old = try letters(
            "state = 'owed' AND endpoint = ? AND queued < ? AND (lease_until IS NULL OR lease_until <= ?)",
            [endpoint.rawValue, Instant.column(queuedBefore), instant])
        return try update(
            old, "state = 'dead', at = ?, lease_until = NULL, failure = ?", [instant, failure.rawValue], in: "owed")
    }

    /// Gives up alerts of which nothing can be told. They may be revived: by a program that can read them they are sent.
    func setAside(_ ids: [AlertID], at now: Date) throws {
        let statement = try database.cachedStatement(
            sql: """
                UPDATE alert SET state = 'dead', at = ?, lease_until = NULL, failure = ?, detail = ?
                WHERE id = ? AND state = 'owed'
                """)
        for id in ids {
            try statement.execute(arguments: [
                Instant.column(now), DeliveryFailure.unreadable.rawValue, Self.unreadable, id.rawValue,
            ])
        }
    }

    private static let unreadable =
        "what is stored of it cannot be read; restore a backup or update the program, then `reshuffle alerts retry` it"

    private func revive(_ dead: some Sequence<Letter>, at now: Date) throws -> Int {
        // It may have been sent, so that it keeps its id, alone or with the others.
        try update(
            dead, "state = 'owed', at = ?, due = 0, lease_until = NULL, attempts = 0, batch = coalesce(batch, id)",
            [Instant.column(now)], in: "dead")
    }

    /// An alert, or all that went out in one letter.
    private struct Letter: Hashable {
        let key: String

        init(id: String, batch: String?) { key = batch ?? id }
    }

    private func letters(_ condition: String, _ arguments: StatementArguments) throws -> Set<Letter> {
        let rows = try Row.fetchAll(
            database, sql: "SELECT id, batch FROM alert WHERE \(condition)", arguments: arguments)
        return Set(rows.map { Letter(id: $0[0], batch: $0[1]) })
    }

    /// What was withdrawn since is never sent again.
    private static let unlessWithdrawn = " AND failure IS NOT '\(DeliveryFailure.superseded.rawValue)'"

    private func update(
        _ letters: some Sequence<Letter>, _ change: String, _ arguments: StatementArguments, in state: String
    ) throws -> Int {
        let ofOne = try database.makeStatement(
            sql: "UPDATE alert SET \(change) WHERE id = ? AND state = '\(state)' AND batch IS NULL"
                + Self.unlessWithdrawn)
        let ofBatch = try database.makeStatement(
            sql: "UPDATE alert SET \(change) WHERE batch = ? AND state <> 'delivered' AND state = '\(state)'"
                + Self.unlessWithdrawn)
        var count = 0
        for letter in letters {
            for statement in [ofOne, ofBatch] {
                try statement.execute(arguments: arguments + [letter.key])
                count += database.changesCount
            }
        }
        return count
    }
}
