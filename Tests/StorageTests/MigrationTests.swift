// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import class GRDB.DatabaseQueue
import Personnel
import Pipeline
import Testing
import TestSupport

@testable import Storage

@Suite struct MigrationTests {
    /// A released migration is never edited: whoever has it would not get the edit. Append another.
    @Test("The migrations are as they were released")
    func checksums() {
        let sums = Migration.all.map { "\($0.name) \(Self.checksum($0.sql))" }
        #expect(
            sums == [
                "0001-initial 2225c867132e04fd", "0002-operator-alerts 21ae5f435b4c6b11",
                "0003-people-and-posts aef4204ca66a62b1",
                "0004-delivery bcd09189d616c71f",
                "0005-delivery-lists 50ef59ab3314b101", "0006-witnesses c3973713ee9212",
                "0007-spellings cbf29ce484222325",
            ])
    }

    /// FNV-1a, 64 bits.
    private static func checksum(_ text: String) -> String {
        let sum = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
        return String(sum, radix: 16)
    }

    @Test("Names are in order, each once, and safe in a file's name")
    func names() {
        let names = Migration.all.map(\.name)
        #expect(names == Set(names).sorted())
        #expect(
            names.allSatisfy {
                $0.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D }
            })
    }

    private func open(_ path: String, _ migrations: [Migration]) throws(LedgerError) -> Storage.Database {
        try Database.open(
            path: path, identifiers: Scratch.identifiers, busyTimeout: .milliseconds(20), migrations: migrations)
    }

    private func oldDatabase(in folder: URL) async throws -> String {
        let path = folder.appending(path: "reshuffle.db").path
        let database = try open(path, Migration.all)
        _ = try await database.record(
            Build.article("a"), [try Build.mention()], under: RecordPolicy(now: Build.noon(5), endpoints: []))
        try database.close()
        return path
    }

    @Test("A database with content is copied before a step, and a new one is not")
    func backup() async throws {
        try await Scratch.use { folder in
            let path = try await oldDatabase(in: folder)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.contains("before") } == [])
            let step = Migration(name: "9999-note", sql: "CREATE TABLE note (text TEXT NOT NULL) STRICT;")
            let database = try open(path, Migration.all + [step])
            #expect(try await database.counts().changes == 1)
            try database.close()
            let copy = try Scratch.open(path + ".before-9999-note")
            #expect(try await copy.counts().changes == 1)
            try copy.close()
            #expect(throws: LedgerError.tooNew(path: path, schema: "\(Migration.all.count + 1)")) {
                try open(path, Migration.all)
            }
        }
    }

    @Test("Alerts that an older program owed are still owed, under their ids")
    func owedBefore() async throws {
        try await Scratch.use { folder in
            let path = folder.appending(path: "reshuffle.db").path
            try open(path, [.initial]).close()
            let (old, record) = (try DatabaseQueue(path: path), try Self.record())
            try await old.write { database in
                try database.execute(
                    sql: """
                        INSERT INTO change (number, id, revision, kind, family, status, background, first_seen, alerts,
                            retracted, record)
                        VALUES (7, 'chg_7', 1, 'died', 'fate', 'happened', 0, 1, 1, 0, ?);
                        INSERT INTO alert (id, change, revision, endpoint, event, kind, status, denials, snapshot,
                            state, queued, at)
                        VALUES ('msg_7', 7, 1, 'desk', 'change.created', 'died', 'happened', 0, ?, 'owed', 1, 1);
                        """,
                    arguments: [record, record])
            }
            try old.close()
            let database = try open(path, Migration.all)
            let alerts = try await database.claim(
                ClaimRequest(endpoint: "desk", now: Build.noon(5), limit: 9, lease: Build.noon(6))
            ).letters.flatMap(\.alerts)
            #expect(alerts.map(\.id) == ["msg_7"])
            #expect(alerts.first?.subject.change?.id == "chg_7")
            try database.close()
        }
    }

    @Test("What an older program was to try again is tried again when it said", arguments: [1, 2])
    func dueBefore(steps: Int) async throws {
        try await Scratch.use { folder in
            let path = folder.appending(path: "reshuffle.db").path
            try open(path, Array(Migration.all.prefix(steps))).close()
            let (old, record) = (try DatabaseQueue(path: path), try Self.record())
            try await old.write { database in
                try database.execute(
                    sql: """
                        INSERT INTO change (number, id, revision, kind, family, status, background, first_seen, alerts,
                            retracted, record)
                        VALUES (7, 'chg_7', 1, 'died', 'fate', 'happened', 0, 1, 1, 0, ?1);
                        """, arguments: [record])
                try database.execute(
                    sql: """
                        INSERT INTO alert (id, change, revision, endpoint, event, kind, status, denials, snapshot,
                            state, attempts, queued, at, failure)
                        VALUES ('msg_7', 7, 1, 'desk', 'change.created', 'died', 'happened', 0, ?1, 'owed', 2, 1, ?2,
                            'server')
                        """, arguments: [record, Instant.column(Build.noon(5))])
            }
            try old.close()
            let database = try open(path, Migration.all)
            #expect(try await database.nextDue(for: "desk") == Build.noon(5))
            func claim(at now: Date) async throws -> [Letter] {
                try await database.claim(
                    ClaimRequest(endpoint: "desk", now: now, limit: 9, lease: now + 60, alertsPerLetter: 5)
                ).letters
            }
            #expect(try await claim(at: Build.noon(5) - 1).isEmpty)
            let letters = try await claim(at: Build.noon(5))
            #expect(letters.map(\.id) == ["msg_7"])
            #expect(letters.map(\.attempts) == [2])
            try database.close()
        }
    }

    @Test("Changes that an older program made are found by what is told of them now")
    func refiled() async throws {
        try await Scratch.use { folder in
            let path = folder.appending(path: "reshuffle.db").path
            try open(path, [.initial, .operatorAlerts]).close()
            let (old, record) = (try DatabaseQueue(path: path), try Self.record())
            let body = String(decoding: try JSONEncoder().encode(try Build.mention()), as: UTF8.self)
            let noon = Instant.column(Build.noon(5))
            try await old.write { database in
                try database.execute(
                    sql: """
                        INSERT INTO article (id, source, title, text, blocks, published, fetched, content_hash)
                        VALUES ('art_7', 'wire', '', '', '[]', ?1, ?1, 'x');
                        """, arguments: [noon])
                try database.execute(
                    sql: """
                        INSERT INTO change (number, id, revision, kind, family, status, background, first_seen, alerts,
                            retracted, record)
                        VALUES (7, 'chg_7', 1, 'dismissed', 'exit', 'happened', 0, ?, 1, 0, ?)
                        """, arguments: [noon, record])
                try database.execute(
                    sql: """
                        INSERT INTO mention (article, change, source, verdict, reasons, body)
                        VALUES ('art_7', 7, 'wire', 'new', '[]', ?)
                        """, arguments: [body])
            }
            try old.close()
            let database = try open(path, Migration.all)
            let policy = RecordPolicy(now: Build.noon(6), endpoints: [])
            _ = try await database.record(Build.article("b", from: "echo"), [try Build.mention()], under: policy)
            let changes = try await database.changes(matching: ChangeQuery()).changes
            #expect(changes.map(\.id) == ["chg_7"])
            #expect(changes.first?.sources == 2)
            #expect(changes.first?.firstSeen == Build.noon(5))
            try database.close()
        }
    }

    /// A change as the first schema kept it.
    private static func record() throws -> String {
        let mention = try Build.mention()
        let change = Change(
            id: "chg_7", claim: mention, firstSeen: Build.noon(5), published: nil,
            decision: AlertDecision(alerts: true, rule: "official-happened"), evidence: [])
        return String(decoding: try JSONEncoder().encode(change), as: UTF8.self)
    }

    @Test("A step that fails leaves the database as it was")
    func failing() async throws {
        try await Scratch.use { folder in
            let path = try await oldDatabase(in: folder)
            let step = Migration(
                name: "9999-bad", sql: "CREATE TABLE note (text TEXT); INSERT INTO nowhere VALUES (1);")
            #expect(throws: LedgerError.self) { try open(path, Migration.all + [step]) }
            let database = try open(path, Migration.all)
            #expect(try await database.counts().changes == 1)
            try database.close()
        }
    }
}
