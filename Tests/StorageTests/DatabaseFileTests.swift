// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Glibc
import Personnel
import Pipeline
import Testing
import TestSupport

@testable import Storage

/// What is done with files that are not as they should be: refused as they are, never recreated.
@Suite struct DatabaseFileTests {
    private let policy = RecordPolicy(now: Build.noon(5), endpoints: [Build.endpoint()])

    /// A database with one change, closed.
    private func fill(_ path: String) async throws {
        let database = try Scratch.open(path)
        _ = try await database.record(Build.article("a"), [try Build.mention()], under: policy)
        try database.close()
    }

    private func refusal(of path: String) -> LedgerError? {
        do {
            _ = try Scratch.open(path)
            return nil
        } catch {
            return error
        }
    }

    @Test("What was written is there when the file is opened again")
    func reopened() async throws {
        try await Scratch.use { folder in
            let path = folder.appending(path: "reshuffle.db").path
            try await fill(path)
            let database = try Scratch.open(path)
            #expect(try await database.counts().changes == 1)
            #expect(try await database.standing(of: [Build.article("a")]) == [.known])
            try database.close()
        }
    }

    @Test("Every connection is durable and keeps its foreign keys")
    func pragmas() async throws {
        try await Scratch.use { folder in
            let database = try Scratch.open(folder.appending(path: "reshuffle.db").path)
            let found = try await database.writing { connection in
                try ["journal_mode", "synchronous", "foreign_keys"].map {
                    try String.fetchOne(connection, sql: "PRAGMA \($0)") ?? ""
                }
            }
            #expect(found == ["wal", "2", "1"])
            try database.close()
        }
    }

    @Test("A text, a torn header and a torn page are refused, and stay as they are", arguments: [0, 1, 2])
    func corrupt(flaw: Int) async throws {
        try await Scratch.use { folder in
            let file = folder.appending(path: "reshuffle.db")
            try await fill(file.path)
            var bytes = try Data(contentsOf: file)
            switch flaw {
            case 0: bytes = Data("dear diary, this is no database at all".utf8)
            case 1: bytes.replaceSubrange(0..<16, with: Data(repeating: 0xAA, count: 16))
            default: bytes.replaceSubrange(4096..<bytes.count, with: Data(repeating: 0xAA, count: bytes.count - 4096))
            }
            try bytes.write(to: file)
            guard case .corrupt(let path, _) = refusal(of: file.path) else {
                Issue.record("\(String(describing: refusal(of: file.path)))")
                return
            }
            #expect(path == file.path)
            #expect(try Data(contentsOf: file) == bytes)
        }
    }

    @Test("Another program's database is refused, and stays as it is")
    func foreign() async throws {
        try await Scratch.use { folder in
            let file = folder.appending(path: "cookbook.db")
            let queue = try DatabaseQueue(path: file.path)
            try await queue.write { try $0.execute(sql: "CREATE TABLE recipe (name TEXT)") }
            try queue.close()
            let bytes = try Data(contentsOf: file)
            #expect(refusal(of: file.path) == .corrupt(path: file.path, detail: "it belongs to another program"))
            #expect(try Data(contentsOf: file) == bytes)
        }
    }

    @Test("A database of a newer program is refused")
    func newer() async throws {
        try await Scratch.use { folder in
            let path = folder.appending(path: "reshuffle.db").path
            try await fill(path)
            let queue = try DatabaseQueue(path: path)
            try await queue.write { try $0.execute(sql: "PRAGMA user_version = 99") }
            try queue.close()
            #expect(refusal(of: path) == .tooNew(path: path, schema: "99"))
        }
    }

    @Test("An empty file becomes a database, a folder and a missing folder do not")
    func odd() async throws {
        try await Scratch.use { folder in
            let empty = folder.appending(path: "empty.db")
            try Data().write(to: empty)
            #expect(refusal(of: empty.path) == nil)
            #expect(refusal(of: folder.path) == .cannotOpen(path: folder.path, detail: "it is a folder"))
            let lost = folder.appending(path: "nowhere/reshuffle.db").path
            #expect(
                refusal(of: lost)
                    == .cannotOpen(path: lost, detail: "there is no folder \(folder.appending(path: "nowhere").path)"))
        }
    }

    @Test("A file that may not be written is refused as such", .enabled(if: geteuid() != 0, "root may write anything"))
    func readOnly() async throws {
        try await Scratch.use { folder in
            let path = folder.appending(path: "reshuffle.db").path
            try await fill(path)
            try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
            #expect(refusal(of: path) == .readOnly(path: path))
        }
    }

    @Test("While another process writes, recording is refused as busy, and reading goes on")
    func locked() async throws {
        try await Scratch.use { folder in
            let path = folder.appending(path: "reshuffle.db").path
            let database = try Scratch.open(path)
            var loose = Configuration()
            loose.allowsUnsafeTransactions = true
            let other = try DatabaseQueue(path: path, configuration: loose)
            try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
            await #expect(throws: LedgerError.busy(path: path)) {
                try await database.record(Build.article("a"), [try Build.mention()], under: policy)
            }
            #expect(try await database.counts().changes == 0)
            try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
            #expect(try await database.record(Build.article("a"), [try Build.mention()], under: policy).count == 1)
            try other.close()
            try database.close()
        }
    }

    @Test("A full disk is told as such, and nothing half done stays")
    func diskFull() async throws {
        try await Scratch.use { folder in
            let path = folder.appending(path: "reshuffle.db").path
            let database = try Scratch.open(path)
            try await database.writing { connection in
                let pages = try Int.fetchOne(connection, sql: "PRAGMA page_count") ?? 0
                try connection.execute(sql: "PRAGMA max_page_count = \(pages)")
            }
            let article = Build.article("a", text: String(repeating: "long ", count: 20_000))
            await #expect(throws: LedgerError.diskFull(path: path)) {
                try await database.record(article, [try Build.mention()], under: policy)
            }
            #expect(try await database.standing(of: [article]) == [.new])
            try database.close()
        }
    }

    @Test(
        "A transaction that breaks at its last statement leaves nothing of the article",
        arguments: ["article", "change", "candidate", "mention", "alert"])
    func aborted(table: String) async throws {
        try await Scratch.use { folder in
            let path = folder.appending(path: "reshuffle.db").path
            let database = try Scratch.open(path)
            try await database.writing {
                try $0.execute(
                    sql: "CREATE TRIGGER power_cut AFTER INSERT ON \(table) BEGIN SELECT RAISE(ABORT, 'power cut'); END"
                )
            }
            await #expect(throws: LedgerError.self) {
                try await database.record(Build.article("a"), [try Build.mention()], under: policy)
            }
            #expect(try await database.standing(of: [Build.article("a")]) == [.new])
            #expect(
                try await database.counts()
                    == StoreCounts(articles: 0, changes: 0, owed: 0, dead: 0, oldestOwed: nil))
            try await database.writing { try $0.execute(sql: "DROP TRIGGER power_cut") }
            let recorded = try await database.record(Build.article("a"), [try Build.mention()], under: policy)
            #expect(recorded.map(\.owed) == [1])
            try database.close()
        }
    }

    @Test("After it is closed, calls fail and say so")
    func closed() async throws {
        try await Scratch.use { folder in
            let database = try Scratch.open(folder.appending(path: "reshuffle.db").path)
            try database.close()
            await #expect(throws: LedgerError.self) { try await database.counts() }
        }
    }

    @Test(
        "SQLite's errors become the port's",
        arguments: [
            (ResultCode.SQLITE_READONLY, LedgerError.readOnly(path: "p")), (.SQLITE_BUSY, .busy(path: "p")),
            (.SQLITE_FULL, .diskFull(path: "p")), (.SQLITE_INTERRUPT, .cancelled),
            (.SQLITE_NOTADB, .corrupt(path: "p", detail: "m")), (.SQLITE_CANTOPEN, .cannotOpen(path: "p", detail: "m")),
        ])
    func errors(code: ResultCode, expected: LedgerError) {
        #expect(LedgerError(DatabaseError(resultCode: code, message: "m"), path: "p") == expected)
    }
}
