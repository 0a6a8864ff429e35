// SPDX-License-Identifier: Apache-2.0
public import Alerting
import GRDB
public import Personnel
public import Pipeline
public import struct FoundationEssentials.Date

extension Database: Outbox {
    public func claim(
        for endpoint: EndpointID, dueBy now: Date, atMost limit: Int, until lease: Date
    ) async throws(LedgerError) -> [OwedAlert] {
        try await writing { database in
            try OutboxRows(database: database).claim(for: endpoint, dueBy: now, atMost: limit, until: lease)
        }
    }

    /// An outcome counts as long as nobody has claimed the alert since: what was delivered late was delivered.
    public func settle(_ outcomes: [Lease: DeliveryOutcome]) async throws(LedgerError) {
        guard !outcomes.isEmpty else { return }
        try await writing { database in
            let rows = OutboxRows(database: database)
            for (lease, outcome) in outcomes { try rows.settle(lease, outcome) }
        }
    }

    public func nextDue(for endpoint: EndpointID) async throws(LedgerError) -> Date? {
        try await reading { database in
            let instant = try Int64.fetchOne(
                database,
                sql: "SELECT min(max(at, coalesce(lease_until, at))) FROM alert WHERE endpoint = ? AND state = 'owed'",
                arguments: [endpoint.rawValue])
            return instant.map(Instant.date)
        }
    }

    public func revive(_ alerts: Set<AlertID>, at now: Date) async throws(LedgerError) -> Int {
        try await writing { database in
            let statement = try database.makeStatement(
                sql: """
                    UPDATE alert SET state = 'owed', at = ?, lease_until = NULL, attempts = 0
                    WHERE id = ? AND state = 'dead'
                    """)
            var revived = 0
            for id in alerts {
                try statement.execute(arguments: [Instant.column(now), id.rawValue])
                revived += database.changesCount
            }
            return revived
        }
    }
}
