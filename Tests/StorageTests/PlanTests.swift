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

/// Judging and recording must not grow slower as the store grows: no statement on the way goes through a table.
@Suite struct PlanTests {
    @Test("Every statement of recording and correcting goes by an index")
    func plans() async throws {
        try await Scratch.use { folder in
            let database = try Scratch.open(folder.appending(path: "reshuffle.db").path)
            let seen = Mutex<Set<String>>([])
            try await database.pool.writeWithoutTransaction { connection in
                connection.trace { event in
                    guard case .statement(let statement) = event else { return }
                    _ = seen.withLock { $0.insert(statement.sql) }
                }
            }
            try await Self.work(on: database)
            let statements = seen.withLock { $0 }.filter(Self.isPlanned)
            #expect(statements.count > 20)
            try await database.pool.read { connection in
                for sql in statements.sorted() {
                    for step in try Self.plan(of: sql, in: connection) {
                        #expect(!Self.isScan(step), "\(step) in \(sql)")
                    }
                }
            }
            try database.close()
        }
    }

    /// A bit of everything: new, told again, denied, edited, withdrawn by hand and by the publisher.
    private static func work(on database: Storage.Database) async throws {
        let policy = RecordPolicy(now: Build.noon(6), endpoints: [Build.endpoint()])
        let other = Build.article("b", from: "echo", published: Build.noon(6))
        let first = try await database.record(Build.article("a"), [try Build.mention()], under: policy)
        _ = try await database.record(other, [try Build.mention(of: "A. Velsky")], under: policy)
        _ = try await database.record(Build.article("c"), [try Build.mention(status: .denied)], under: policy)
        let edited = Build.article("b", from: "echo", text: "other", published: Build.noon(6))
        _ = try await database.record(edited, [try Build.mention("arrested")], under: policy)
        let id = try #require(first.first?.change.id)
        _ = try await database.retract(id, because: "x", under: policy)
        _ = try await database.restore(id, under: policy)
        _ = try await database.withdraw(["guid:a"], of: "wire", because: "x", under: policy)
        let reach = RegisterReach.people(["per_1"], names: ["Ardan Velsky"])
        _ = try await database.rejudgeAll(reach, under: policy)
        _ = try await database.rejudgeAll(.all, under: policy)
    }

    /// Not the schema's own, nor what FTS5 asks of its inner tables.
    static func isPlanned(_ sql: String) -> Bool {
        let verb = sql.prefix { $0 != " " && $0 != "\n" }
        let isInner = ["_config", "_data", "_docsize", "_idx", "_content"].contains { sql.contains("_text" + $0) }
        return ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"].contains(verb) && !sql.contains("sqlite_") && !isInner
    }

    static func plan(of sql: String, in connection: GRDB.Database) throws -> [String] {
        let statement = try connection.makeStatement(sql: "EXPLAIN QUERY PLAN " + sql)
        let arguments = StatementArguments(Array(repeating: DatabaseValue.null, count: Self.marks(in: statement)))
        return try Row.fetchAll(statement, arguments: arguments).map { $0["detail"] }
    }

    private static func marks(in statement: Statement) -> Int {
        var count = 0
        while count < 40 {
            let arguments = StatementArguments(Array(repeating: DatabaseValue.null, count: count))
            if (try? statement.validateArguments(arguments)) != nil { return count }
            count += 1
        }
        return count
    }

    /// What a query has made itself may be gone through, and the imports that are live: there are a handful.
    static func isScan(_ step: String) -> Bool {
        step.hasPrefix("SCAN") && !step.hasPrefix("SCAN one") && !step.contains("CONSTANT ROW")
            && !step.contains("VIRTUAL TABLE") && !step.contains("register_import_live")
    }
}
