// SPDX-License-Identifier: Apache-2.0
import GRDB
public import Pipeline

/// The store in one SQLite file. Many read at a time, one writes; each call is one transaction.
///
/// It fulfils `Ledger`, `ChangeCatalog`, `StateCatalog`, `Outbox` and `PeopleRegister`; each port has a file of its own.
public final class Database: Sendable {
    let pool: DatabasePool
    let path: String
    let identifiers: IdentifierSource

    private init(pool: DatabasePool, path: String, identifiers: IdentifierSource) {
        (self.pool, self.path, self.identifiers) = (pool, path, identifiers)
    }

    /// Opens the file, or creates it where there is none, and brings it to this program's schema, with a backup
    /// beside it before each step. A file that is damaged, foreign or from a newer program is refused as it is.
    ///
    /// `busyTimeout` is how long another process's writing is waited for.
    public static func open(
        path: String, identifiers: IdentifierSource, busyTimeout: Duration = .seconds(5)
    ) throws(LedgerError) -> Database {
        try open(path: path, identifiers: identifiers, busyTimeout: busyTimeout, migrations: Migration.all)
    }

    static func open(
        path: String, identifiers: IdentifierSource, busyTimeout: Duration, migrations: [Migration]
    ) throws(LedgerError) -> Database {
        do {
            var configuration = Configuration()
            configuration.busyMode = .timeout(busyTimeout / .seconds(1))
            configuration.label = "reshuffle"
            try SchemaKeeper(path: path, migrations: migrations, configuration: configuration).prepare()
            let pool = try DatabasePool(path: path, configuration: configuration)
            // The pool has set NORMAL, which is the rule in WAL mode, and can lose the last transactions when the
            // power goes: an alert that was sent would be owed again.
            // A mention touches some thirty-five pages all over the file, and a few again and again: those stay at hand,
            // and are not copied out of the log too often.
            try pool.writeWithoutTransaction {
                try $0.execute(
                    sql: """
                        PRAGMA synchronous = FULL;
                        PRAGMA cache_size = -\(writerCacheKilobytes);
                        PRAGMA wal_autocheckpoint = \(pagesPerCheckpoint);
                        """)
            }
            return Database(pool: pool, path: path, identifiers: identifiers)
        } catch {
            throw LedgerError(error, path: path)
        }
    }

    /// 16 MB, where SQLite's own default is 2 MB: readers keep that.
    private static let writerCacheKilobytes = 16_384
    /// Of 4 kB: the log grows to some 16 MB, four times SQLite's own default.
    private static let pagesPerCheckpoint = 4_000

    /// Waits for calls under way, and folds the write-ahead log into the file. Calls that come later fail.
    public func close() throws(LedgerError) {
        do { try pool.close() } catch { throw LedgerError(error, path: path) }
    }

    func reading<Value: Sendable>(
        _ body: @escaping @Sendable (GRDB.Database) throws -> Value
    ) async throws(LedgerError) -> Value {
        do { return try await pool.read(body) } catch { throw LedgerError(error, path: path) }
    }

    func writing<Value: Sendable>(
        _ body: @escaping @Sendable (GRDB.Database) throws -> Value
    ) async throws(LedgerError) -> Value {
        do { return try await pool.write(body) } catch { throw LedgerError(error, path: path) }
    }
}
