// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import GRDB
import Personnel
import Pipeline
import Synchronization
import Testing
import TestSupport

@testable import Storage

/// The outbox must be as fast with a million settled alerts as with none: no statement goes through the table.
@Suite struct OutboxPlanTests {
    @Test("Every statement of claiming, settling, listing and giving up goes by an index")
    func plans() async throws {
        try await Scratch.use { folder in
            let database = try Scratch.open(folder.appending(path: "reshuffle.db").path)
            for (name, post) in [("Ardan Velsky", "mayor"), ("Bela Ostrow", "judge"), ("Ciro Lund", "envoy")] {
                let policy = RecordPolicy(now: Build.noon(5), endpoints: [Build.endpoint()])
                _ = try await database.record(
                    Build.article(name), [try Build.mention(of: name, as: post)], under: policy)
            }
            let seen = Mutex<Set<String>>([])
            let note: @Sendable (GRDB.Database.TraceEvent) -> Void = { event in
                guard case .statement(let statement) = event else { return }
                _ = seen.withLock { $0.insert(statement.sql) }
            }
            try await database.pool.writeWithoutTransaction { $0.trace(note) }
            // One reads at a time here, so that it is always this reader.
            try await database.pool.read { $0.trace(note) }
            try await Self.work(on: database)
            let statements = seen.withLock { $0 }.filter(PlanTests.isPlanned).filter { $0.contains("alert") }
            #expect(statements.count > 25)
            try await database.pool.read { connection in
                for sql in statements.sorted() {
                    for step in try PlanTests.plan(of: sql, in: connection) {
                        #expect(!Self.isScan(step), "\(step) in \(sql)")
                    }
                }
            }
            try database.close()
        }
    }

    @Test("Lists of one endpoint, of a time and of what was given up come from their own index, in order")
    func lists() async throws {
        try await Scratch.use { folder in
            let database = try Scratch.open(folder.appending(path: "reshuffle.db").path)
            for (index, query) in Self.queries {
                let seen = Mutex<[String]>([])
                try await database.pool.read { connection in
                    connection.trace { event in
                        guard case .statement(let statement) = event else { return }
                        seen.withLock { $0.append(statement.sql) }
                    }
                    _ = try DeliveryListing(database: connection, query: query).page()
                    connection.trace(nil)
                    let sql = try #require(seen.withLock { $0 }.first { $0.contains("FROM alert") })
                    let steps = try PlanTests.plan(of: sql, in: connection)
                    #expect(steps.contains { $0.contains("USING INDEX \(index) ") }, "\(steps) in \(sql)")
                    #expect(!steps.contains { $0.contains("TEMP B-TREE") }, "\(steps) in \(sql)")
                }
            }
            try database.close()
        }
    }

    /// Each with the index that alone has no more rows than are asked for.
    private static let queries: [(index: String, DeliveryQuery)] = {
        func query(_ states: Set<Delivery.State>, _ endpoint: EndpointID? = nil, since: Date? = nil) -> DeliveryQuery {
            var query = DeliveryQuery()
            (query.states, query.endpoint, query.since) = (states, endpoint, since)
            return query
        }
        let noon = Build.noon(6)
        return [
            ("alert_by_queued", query([])), ("alert_by_queued", query([], since: noon)),
            ("alert_of_endpoint", query([], "desk")), ("alert_of_endpoint", query([], "desk", since: noon)),
            ("alert_of_endpoint", query([.delivered], "desk", since: noon)),
            ("alert_dead_queued", query([.dead])), ("alert_dead_queued", query([.dead], "desk", since: noon)),
            ("alert_queued", query([.owed])), ("alert_queued", query([.owed], "desk", since: noon)),
        ]
    }()

    /// A bit of everything, with letters of one and of several, in every opening and state.
    private static func work(on database: Storage.Database) async throws {
        func claim(_ opening: Opening, perLetter: Int, at now: Date) async throws -> [Lease] {
            try await database.claim(
                ClaimRequest(
                    endpoint: "desk", now: now, limit: 2, lease: now + 60, opening: opening,
                    alertsPerLetter: perLetter)
            ).letters.flatMap(\.alerts).map(\.lease)
        }
        let noon = Build.noon(6)
        _ = try await claim(.urgentOnly, perLetter: 1, at: noon)
        let leases = try await claim(.queued(by: noon), perLetter: 2, at: noon)
        try #require(leases.count == 2)
        try await database.settle(
            Dictionary(uniqueKeysWithValues: leases.map { ($0, .retry(at: noon, failure: .server, detail: "")) }))
        let again = try await claim(.queued(by: .distantFuture), perLetter: 2, at: noon)
        try await database.settle(
            [again[0]: .dead(at: noon, failure: .gone, detail: "")], releasing: Set(again.dropFirst()))
        let last = try await claim(.queued(by: .distantFuture), perLetter: 1, at: noon)
        try await database.settle([try #require(last.first): .delivered(at: noon, status: 200)])
        _ = try await database.nextDue(for: "desk")
        _ = try await database.counts()
        try await list(in: database)
        try await database.disable(
            EndpointNotice(endpoint: "desk", at: noon, detail: ""), address: "key", telling: ["watch"])
        try await database.enable("desk", at: noon)
        _ = try await database.abandon(exceptFor: ["other"], queuedBefore: noon + 9, at: noon + 90)
        _ = try await database.revive(.alerts([leases[0].alert, leases[1].alert]), at: noon)
        _ = try await database.revive(.since(noon, endpoint: "desk"), at: noon)
        _ = try await database.prune(articlesBefore: .distantPast, deadLettersBefore: noon)
    }

    private static func list(in database: Storage.Database) async throws {
        var queries = [DeliveryQuery()]
        for states in [[Delivery.State.dead], [.owed], [.delivered], [.owed, .dead]] as [Set<Delivery.State>] {
            var query = DeliveryQuery()
            query.states = states
            queries.append(query)
            (query.endpoint, query.since, query.limit) = ("desk", Build.noon(1), 1)
            queries.append(query)
        }
        for var query in queries {
            let page = try await database.deliveries(matching: query)
            query.cursor = page.next ?? page.deliveries.last?.id.rawValue
            _ = try await database.deliveries(matching: query)
        }
        let one = try #require(try await database.deliveries(matching: DeliveryQuery()).deliveries.first)
        _ = try await database.delivery(one.id)
        if let change = one.change { _ = try await database.change(change) }
    }

    /// Indexes that hold nothing but what is owed or dead may be gone through, and so may the endpoints.
    private static func isScan(_ step: String) -> Bool {
        let isSmall = ["alert_due", "alert_urgent", "alert_queued", "alert_dead", "endpoint_state"].contains(
            where: step.contains)
        return PlanTests.isScan(step) && !isSmall
    }
}
