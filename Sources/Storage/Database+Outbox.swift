// SPDX-License-Identifier: Apache-2.0
public import Alerting
import GRDB
public import Personnel
public import Pipeline
public import struct FoundationEssentials.Date

extension Database: Outbox {
    public func claim(_ request: ClaimRequest) async throws(LedgerError) -> Claim {
        guard try await hasDue(request) else { return Claim() }
        let identifiers = identifiers
        let claimed = try await writing { database in
            try ClaimRows(database: database, request: request).claim { identifiers.alert(at: request.now) }
        }
        var claim = Claim()
        for letter in claimed {
            let (readable, unreadable) = letter.read(request)
            if let readable { claim.letters.append(readable) }
            claim.unreadable += unreadable
        }
        if !claim.unreadable.isEmpty {
            let lost = claim.unreadable
            try await writing { try DeadLetterRows(database: $0).setAside(lost, at: request.now) }
        }
        return claim
    }

    public func hasDue(_ request: ClaimRequest) async throws(LedgerError) -> Bool {
        try await reading { try ClaimRows(database: $0, request: request).hasDue() }
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
        try await writing { try DeadLetterRows(database: $0).revive(which, at: now) }
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
            try DeadLetterRows(database: database).revive(goneWith: endpoint, at: now)
        }
    }

    public func abandon(
        exceptFor served: Set<EndpointID>, queuedBefore: Date, at now: Date
    ) async throws(LedgerError) -> Int {
        try await writing { database in
            let disabled = try EndpointRows(database: database).disabled()
            let owed = try String.fetchSet(
                database, sql: "SELECT endpoint FROM alert WHERE state = 'owed' AND queued < ?",
                arguments: [Instant.column(queuedBefore)])
            let letters = DeadLetterRows(database: database)
            var count = 0
            for endpoint in owed.map(EndpointID.init(rawValue:)) where !served.contains(endpoint) {
                count += try letters.abandon(
                    of: endpoint, queuedBefore: queuedBefore, at: now,
                    because: disabled[endpoint] == nil ? .unknownEndpoint : .gone)
            }
            return count
        }
    }
}
