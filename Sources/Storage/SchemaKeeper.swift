// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Pipeline

/// Brings a database file to the schema of this program, or refuses it. Nothing is ever recreated.
struct SchemaKeeper {
    let path: String
    let migrations: [Migration]
    let configuration: Configuration

    /// "RSHF": how `file` and the program tell our databases from others (PRAGMA application_id).
    static let applicationID = 0x5253_4846
    /// Files up to this size are checked in full when they are opened: it takes a tenth of a second. Of larger ones
    /// only the header and the schema are read; `db check` does the rest.
    static let fullCheckLimitBytes = 32 << 20

    /// Checks, backs up and migrates. The file is created where there is none.
    func prepare() throws {
        let sizeBytes = try checkFile()
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        let applied = try queue.inDatabase { try self.applied(in: $0, sizeBytes: sizeBytes) }
        for (index, migration) in migrations.enumerated().dropFirst(applied) {
            if applied > 0 { try backUp(queue, before: migration) }
            try apply(migration, number: index + 1, in: queue)
        }
    }

    /// The size of the file, 0 where there is none.
    private func checkFile() throws(LedgerError) -> Int {
        let files = FileManager.default
        var isDirectory: ObjCBool = false
        guard files.fileExists(atPath: path, isDirectory: &isDirectory) else {
            let folder = URL(filePath: path).deletingLastPathComponent().path
            guard files.fileExists(atPath: folder) else {
                throw .cannotOpen(path: path, detail: "there is no folder \(folder)")
            }
            return 0
        }
        guard !isDirectory.boolValue else { throw .cannotOpen(path: path, detail: "it is a folder") }
        guard files.isReadableFile(atPath: path) else { throw .cannotOpen(path: path, detail: "permission denied") }
        guard files.isWritableFile(atPath: path) else { throw .readOnly(path: path) }
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw .cannotOpen(path: path, detail: "permission denied")
        }
        do {
            let head = try handle.read(upToCount: 16) ?? Data()
            guard head.isEmpty || head == Data("SQLite format 3\0".utf8) else {
                throw LedgerError.corrupt(path: path, detail: "it does not begin like a database")
            }
            return Int(try handle.seekToEnd())
        } catch let error as LedgerError {
            throw error
        } catch {
            throw .cannotOpen(path: path, detail: "it cannot be read")
        }
    }

    /// How many migrations the file has seen.
    private func applied(in database: GRDB.Database, sizeBytes: Int) throws -> Int {
        let id = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
        if id == 0, version == 0, tables == 0 { return 0 }
        guard id == Self.applicationID else {
            throw LedgerError.corrupt(path: path, detail: "it belongs to another program")
        }
        guard version <= migrations.count else { throw LedgerError.tooNew(path: path, schema: String(version)) }
        if sizeBytes <= Self.fullCheckLimitBytes {
            let finding = try String.fetchOne(database, sql: "PRAGMA quick_check(1)") ?? "no answer"
            guard finding == "ok" else { throw LedgerError.corrupt(path: path, detail: finding) }
        }
        return version
    }

    /// Leaves a whole copy beside the database, or none. An older copy of that name is from an attempt that failed.
    private func backUp(_ queue: DatabaseQueue, before migration: Migration) throws {
        let place = path + ".before-" + migration.name
        let partial = place + ".partial"
        let files = FileManager.default
        if files.fileExists(atPath: partial) { try files.removeItem(atPath: partial) }
        try queue.writeWithoutTransaction { database in
            try database.execute(sql: "VACUUM INTO ?", arguments: [partial])
        }
        if files.fileExists(atPath: place) { try files.removeItem(atPath: place) }
        try files.moveItem(atPath: partial, toPath: place)
    }

    /// The step and its mark are one transaction.
    private func apply(_ migration: Migration, number: Int, in queue: DatabaseQueue) throws {
        try queue.inTransaction(.immediate) { database in
            // Somebody else may have migrated since we looked.
            let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
            guard version == number - 1 else { return .rollback }
            try database.execute(sql: migration.sql)
            try migration.then?(database)
            try database.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
            try database.execute(sql: "PRAGMA user_version = \(number)")
            return .commit
        }
    }
}
