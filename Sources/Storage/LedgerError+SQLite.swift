// SPDX-License-Identifier: Apache-2.0
import GRDB
import Pipeline

extension LedgerError {
    /// What an error of SQLite, of decoding or of the task means to the port's callers. No values are shown.
    init(_ error: any Error, path: String) {
        switch error {
        case let error as LedgerError: self = error
        case is CancellationError: self = .cancelled
        case let error as DatabaseError: self.init(error, path: path)
        case is DecodingError: self = .corrupt(path: path, detail: "a record in it cannot be read")
        default: self = .failed(detail: String(describing: error))
        }
    }

    private init(_ error: DatabaseError, path: String) {
        let message = error.message ?? "error \(error.resultCode.rawValue)"
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .readOnly(path: path)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT: self = .corrupt(path: path, detail: message)
        case .SQLITE_FULL: self = .diskFull(path: path)
        case .SQLITE_CANTOPEN: self = .cannotOpen(path: path, detail: message)
        case .SQLITE_INTERRUPT: self = .cancelled
        case .SQLITE_IOERR: self = .failed(detail: "\(message) (code \(error.extendedResultCode.rawValue))")
        default: self = .failed(detail: [message, error.sql].compactMap { $0 }.joined(separator: ": "))
        }
    }
}
