// SPDX-License-Identifier: Apache-2.0
import Foundation
import Pipeline
import Testing
import TestSupport

@testable import Storage

@Suite struct MigrationTests {
    /// A released migration is never edited: whoever has it would not get the edit. Append another.
    @Test("The migrations are as they were released")
    func checksums() {
        let sums = Migration.all.map { "\($0.name) \(Self.checksum($0.sql))" }
        #expect(sums == ["0001-initial 2225c867132e04fd"])
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

    private func open(_ path: String, _ migrations: [Migration]) throws(LedgerError) -> Database {
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
