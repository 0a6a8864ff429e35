// SPDX-License-Identifier: Apache-2.0
public import Alerting
import GRDB
public import Personnel
public import Pipeline
public import struct FoundationEssentials.Date

extension Database: Outbox {
    public func claim(_ request: ClaimRequest) async throws(LedgerError) -> [Letter] {
        try await writing { database in
            try OutboxRows(database: database).claim(request).map { Letter($0) }
        }
    }

    /// An outcome counts as long as nobody has claimed the alert since: what was delivered late was delivered.
    public func settle(
        _ outcomes: [Lease: DeliveryOutcome], releasing: Set<Lease>
    ) async throws(LedgerError) {
        guard !outcomes.isEmpty || !releasing.isEmpty else { return }
        try await writing { database in
            let rows = OutboxRows(database: database)
            for (lease, outcome) in outcomes { try rows.settle(lease, outcome) }
            for lease in releasing { try rows.release(lease) }
        }
    }

    public func nextDue(for endpoint: EndpointID) async throws(LedgerError) -> Date? {
        try await reading { database in
            let instant = try Int64.fetchOne(
                database,
                sql: """
                    SELECT min(max(due, coalesce(lease_until, due))) FROM alert
                    WHERE endpoint = ? AND state = 'owed'
                    """, arguments: [endpoint.rawValue])
            return instant.map(Instant.date)
        }
    }

    public func revive(_ which: Revival, at now: Date) async throws(LedgerError) -> Int {
        try await writing { database in
            let revival =
                "UPDATE alert SET state = 'owed', at = ?, due = 0, lease_until = NULL, attempts = 0 WHERE state = 'dead'"
            let instant = Instant.column(now)
            switch which {
            case .alerts(let ids):
                let statement = try database.makeStatement(sql: revival + " AND id = ?")
                var revived = 0
                for id in ids {
                    try statement.execute(arguments: [instant, id.rawValue])
                    revived += database.changesCount
                }
                return revived
            case .since(let since, let endpoint):
                try database.execute(
                    sql: revival + " AND queued >= ? AND (? IS NULL OR endpoint = ?)",
                    arguments: [instant, Instant.column(since), endpoint?.rawValue, endpoint?.rawValue])
                return database.changesCount
            }
        }
    }

    public func endpoints() async throws(LedgerError) -> [EndpointID: EndpointState] {
        try await reading { try EndpointRows(database: $0).disabled() }
    }

    public func disable(
        _ notice: EndpointNotice, address: String, telling operators: [EndpointID]
    ) async throws(LedgerError) {
        let identifiers = identifiers
        try await writing { database in
            guard try EndpointRows(database: database).disable(notice, address: address) else { return }
            for endpoint in operators {
                try AlertRows(database: database).insert(identifiers.alert(at: notice.at), notice, to: endpoint)
            }
        }
    }

    public func enable(_ endpoint: EndpointID, at now: Date) async throws(LedgerError) {
        try await writing { database in
            try EndpointRows(database: database).enable(endpoint)
            try database.execute(
                sql: """
                    UPDATE alert SET state = 'owed', at = ?, due = 0, lease_until = NULL, attempts = 0
                    WHERE state = 'dead' AND endpoint = ? AND failure = ?
                    """,
                arguments: [Instant.column(now), endpoint.rawValue, DeliveryFailure.gone.rawValue])
        }
    }

    public func abandon(
        exceptFor served: Set<EndpointID>, queuedBefore: Date, at now: Date
    ) async throws(LedgerError) -> Int {
        try await writing { database in
            let disabled = try EndpointRows(database: database).disabled()
            let owed = try String.fetchAll(
                database, sql: "SELECT DISTINCT endpoint FROM alert WHERE state = 'owed' AND queued < ?",
                arguments: [Instant.column(queuedBefore)])
            var abandoned = 0
            for endpoint in owed where !served.contains(EndpointID(rawValue: endpoint)) {
                let failure: DeliveryFailure =
                    disabled[EndpointID(rawValue: endpoint)] == nil ? .unknownEndpoint : .gone
                try database.execute(
                    sql: """
                        UPDATE alert SET state = 'dead', at = ?, lease_until = NULL, failure = ?
                        WHERE state = 'owed' AND endpoint = ? AND queued < ?
                        """,
                    arguments: [
                        Instant.column(now), failure.rawValue, endpoint, Instant.column(queuedBefore),
                    ])
                abandoned += database.changesCount
            }
            return abandoned
        }
    }
}
