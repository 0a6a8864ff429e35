// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import GRDB
import Personnel
import Pipeline
import Testing
import TestSupport

@testable import Storage

/// An alert of which nothing can be read any more, be it a fault of the disk or of another version of the program.
@Suite struct UnreadableTests {
    @Test("It is given up with the reason, and holds up no other", arguments: [1, 3])
    func setAside(perLetter: Int) async throws {
        try await Scratch.use { folder in
            let database = try Scratch.open(folder.appending(path: "reshuffle.db").path)
            for (name, post) in [("Ardan Velsky", "mayor"), ("Bela Ostrow", "judge"), ("Ciro Lund", "envoy")] {
                let policy = RecordPolicy(now: Build.noon(5), endpoints: [Build.endpoint()])
                _ = try await database.record(
                    Build.article(name), [try Build.mention(of: name, as: post)], under: policy)
            }
            let ids = try await database.deliveries(in: [.owed], limit: 9).map(\.id)
            let (lost, sound) = (ids[1], Set([ids[0], ids[2]]))
            try await database.pool.write { connection in
                try connection.execute(
                    sql: "UPDATE alert SET snapshot = replace(snapshot, 'Bela', 'Be\"la') WHERE id = ?",
                    arguments: [lost.rawValue])
            }
            func claim(at now: Date) async throws -> Claim {
                try await database.claim(
                    ClaimRequest(
                        endpoint: "desk", now: now, limit: 9, lease: now + 60, alertsPerLetter: perLetter))
            }
            let first = try await claim(at: Build.noon(6))
            #expect(Set(first.letters.flatMap(\.alerts).map(\.id)) == sound)
            #expect(first.unreadable == [lost])
            // It is listed and shown, and nothing more is done about it.
            let dossier = try #require(try await database.delivery(lost))
            #expect(dossier.delivery.state == .dead && dossier.delivery.failure == .unreadable)
            #expect(dossier.delivery.detail?.contains("alerts retry") == true)
            #expect(dossier.alert == nil)
            #expect(try await claim(at: Build.noon(7)).unreadable == [])
            // Revived by a program that cannot read it either, it is given up again.
            #expect(try await database.revive(.alerts([lost]), at: Build.noon(8)) > 0)
            #expect(try await claim(at: Build.noon(9)).unreadable == [lost])
            try database.close()
        }
    }
}
