// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import GRDB
import Personnel
import Pipeline
import Testing
import TestSupport

@testable import Storage

/// A disk that is full while attempts are settled: nothing is lost, and nothing is sent twice because of it.
@Suite struct FullDiskTests {
    @Test("What could not be settled is settled as soon as there is room, and is claimed by nobody meanwhile")
    func settling() async throws {
        try await Scratch.use { folder in
            let database = try Scratch.open(folder.appending(path: "reshuffle.db").path)
            for (name, post) in [("Ardan Velsky", "mayor"), ("Bela Ostrow", "judge"), ("Ciro Lund", "envoy")] {
                let policy = RecordPolicy(now: Build.noon(5), endpoints: [Build.endpoint()])
                _ = try await database.record(
                    Build.article(name), [try Build.mention(of: name, as: post)], under: policy)
            }
            let request = ClaimRequest(
                endpoint: "desk", now: Build.noon(6), limit: 9, lease: Build.noon(6) + 60)
            let alerts = try await database.claim(request).letters.flatMap(\.alerts)
            let words = String(repeating: "no ", count: 2700)
            let outcomes = Dictionary(
                uniqueKeysWithValues: alerts.enumerated().map { place, alert -> (Lease, DeliveryOutcome) in
                    place == 0
                        ? (alert.lease, .delivered(at: Build.noon(6), status: 200))
                        : (alert.lease, .retry(at: Build.noon(6) + 300, failure: .server, detail: words))
                })
            try await Self.limit(database, pages: "(SELECT page_count FROM pragma_page_count)")
            await #expect(throws: LedgerError.diskFull(path: database.path)) { try await database.settle(outcomes) }
            // None of it, not a part of it.
            #expect(try await database.deliveries(in: [.delivered], limit: 9).isEmpty)
            #expect(try await database.claim(request).letters.isEmpty)
            try await Self.limit(database, pages: "1000000")
            try await database.settle(outcomes)
            #expect(try await database.deliveries(in: [.delivered], limit: 9).map(\.id) == [alerts[0].id])
            #expect(try await database.deliveries(in: [.owed], limit: 9).map(\.attempts) == [1, 1])
            try database.close()
        }
    }

    /// SQLite says that the disk is full where the file may not grow.
    private static func limit(_ database: Storage.Database, pages: String) async throws {
        try await database.pool.writeWithoutTransaction { connection in
            let count = try Int.fetchOne(connection, sql: "SELECT \(pages)") ?? 0
            try connection.execute(sql: "PRAGMA max_page_count = \(count)")
        }
    }
}
