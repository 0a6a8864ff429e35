// SPDX-License-Identifier: Apache-2.0
import GRDB
public import Personnel
public import Pipeline
public import Resolution
public import struct FoundationEssentials.Date

extension Database: PeopleRegister {
    public func begin(dataset: String, at now: Date) async throws(LedgerError) -> ImportNumber {
        let number = try await writing { database in
            try database.execute(sql: "UPDATE register_import SET state = 'superseded' WHERE state = 'under-way'")
            try database.execute(
                sql: "INSERT INTO register_import (dataset, state, began) VALUES (?, 'under-way', ?)",
                arguments: [dataset, Instant.column(now)])
            return database.lastInsertedRowID
        }
        try await sweepLeftOver()
        try await aside { try RegisterStaging(database: $0).begin() }
        return ImportNumber(number)
    }

    public func add(
        _ entries: [RegisterEntry], to number: ImportNumber
    ) async throws(LedgerError) -> [RegisterFault] {
        try await aside { database in
            let dataset = try String.fetchOne(
                database, sql: "SELECT dataset FROM register_import WHERE number = ? AND state = 'under-way'",
                arguments: [number.number])
            guard let dataset else { throw LedgerError.overtaken }
            try RegisterStaging(database: database).add(entries, dataset: dataset)
            return []
        }
    }

    public func finish(
        _ number: ImportNumber, at now: Date
    ) async throws(LedgerError) -> (counts: ImportCounts, faults: [RegisterFault]) {
        let outcome = try await aside { database in
            var finish = RegisterFinish(database: database)
            return try finish.check()
        }
        let rows = try await aside { try RegisterCopy(database: $0, number: number.number).order() }
        let base = try await reading { try RegisterCopy(database: $0, number: number.number).base() }
        for part in RegisterCopy.Part.allCases {
            for start in stride(from: 0, to: rows[part] ?? 0, by: RegisterCopy.piece) {
                try await piece { database in
                    let copy = RegisterCopy(database: database, number: number.number)
                    guard try copy.isUnderWay() else { throw LedgerError.overtaken }
                    try copy.copy(part, after: start, base: base)
                }
            }
        }
        try await writing { database in
            guard try RegisterCopy(database: database, number: number.number).isUnderWay() else {
                throw LedgerError.overtaken
            }
            try database.execute(
                sql: """
                    UPDATE register_import SET state = 'superseded' WHERE state = 'live'
                        AND dataset = (SELECT dataset FROM register_import WHERE number = ?)
                    """, arguments: [number.number])
            try database.execute(
                sql: "UPDATE register_import SET state = 'live', finished = ? WHERE number = ?",
                arguments: [Instant.column(now), number.number])
        }
        try await aside { try RegisterStaging(database: $0).clear() }
        try await sweepLeftOver()
        return outcome
    }

    public func discard(_ number: ImportNumber) async throws(LedgerError) {
        try await writing { database in
            try database.execute(
                sql: "UPDATE register_import SET state = 'superseded' WHERE number = ? AND state = 'under-way'",
                arguments: [number.number])
        }
        try await aside { try RegisterStaging(database: $0).clear() }
        try await sweepLeftOver()
    }

    public func decide(_ decision: RegisterDecision, at now: Date) async throws(LedgerError) -> RegisterRefusal? {
        try await writing { try RegisterDecisions(database: $0, now: Instant.column(now)).take(decision) }
    }

    public func person(_ id: PersonID) async throws(LedgerError) -> RegisterPerson? {
        try await reading { try RegisterRows(database: $0).person(id) }
    }

    public func people(named name: String, limit: Int) async throws(LedgerError) -> [RegisterPerson] {
        try await reading { database in
            let limit = min(max(limit, 1), 1000)
            return try RegisterRows(database: database).people(under: FiledName(name).keys, limit: limit)
                .filter { $0.canBeCalled(name) }
        }
    }

    public func watched(limit: Int) async throws(LedgerError) -> [String] {
        try await reading { try RegisterRows(database: $0).watched(limit: limit) }
    }
}

extension Database {
    /// A transaction that writes temporary tables alone: no other writer waits for it.
    private func aside<Value: Sendable>(
        _ body: @escaping @Sendable (GRDB.Database) throws -> Value
    ) async throws(LedgerError) -> Value {
        do {
            return try await pool.writeWithoutTransaction { database in
                var value: Value?
                try database.inTransaction(.deferred) {
                    value = try body(database)
                    return .commit
                }
                guard let value else { throw LedgerError.cancelled }
                return value
            }
        } catch {
            throw LedgerError(error, path: path)
        }
    }

    /// One piece of a long writing, and a pause in which others get their turn: SQLite's lock has no queue.
    private func piece<Value: Sendable>(
        _ body: @escaping @Sendable (GRDB.Database) throws -> Value
    ) async throws(LedgerError) -> Value {
        let value = try await writing(body)
        do { try await Task.sleep(for: .milliseconds(10)) } catch { throw .cancelled }
        return value
    }

    private func sweepLeftOver() async throws(LedgerError) {
        for number in try await reading({ try RegisterSweep(database: $0).leftOver() }) {
            while try await !piece({ try RegisterSweep(database: $0).sweep(number) }) {}
        }
    }
}

extension LedgerError {
    /// Two imports at a time: the later one goes on.
    fileprivate static var overtaken: LedgerError {
        .failed(detail: "another import of people began meanwhile; nothing of this one was kept, run it again")
    }
}
