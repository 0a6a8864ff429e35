// SPDX-License-Identifier: Apache-2.0
import Foundation
import Pipeline
import Storage
import Synchronization
import TestSupport
import Testing

typealias Store = Ledger & ChangeCatalog & StateCatalog & Outbox & Corrections

/// What fulfils the ports. Every contract test runs against each.
enum Twin: String, CaseIterable, CustomTestStringConvertible {
    case memory, sqlite

    var testDescription: String { rawValue }

    /// Runs a test against an empty store, and removes what it leaves on disk.
    func use(_ body: (any Store) async throws -> Void) async throws {
        switch self {
        case .memory: try await body(MemoryLedger())
        case .sqlite:
            try await Scratch.use { folder in
                let database = try Scratch.open(folder.appending(path: "reshuffle.db").path)
                try await body(database)
                try database.close()
            }
        }
    }
}

enum Scratch {
    static func use(_ body: (URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "reshuffle-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        do {
            try await body(folder)
        } catch {
            try FileManager.default.removeItem(at: folder)
            throw error
        }
        try FileManager.default.removeItem(at: folder)
    }

    /// Ids without chance: what counts rises with every one.
    static var identifiers: IdentifierSource { IdentifierSource(chance: { 7 }) }

    static func open(_ path: String) throws(LedgerError) -> Database {
        try Database.open(path: path, identifiers: identifiers, busyTimeout: .milliseconds(20))
    }
}
