// SPDX-License-Identifier: Apache-2.0
import GRDB
public import Personnel
public import Pipeline
import Resolution

extension Database: Corrections {
    /// Mentions that are judged anew in one transaction.
    private static let rejudgedAtOnce = 256

    public func retract(
        _ id: ChangeID, because reason: String, under policy: RecordPolicy
    ) async throws(LedgerError) -> Recorded? {
        try await correcting(under: policy) { recording in
            let rows = ChangeRows(database: recording.database)
            guard let change = try rows.change(id), change.retraction == nil, let number = try rows.number(of: id)
            else { return nil }
            let recorded = try recording.perform(.retract(id, reason: reason), fetched: nil)
            try RetractionRows(database: recording.database).add(number, at: policy.now, because: reason)
            return recorded.first { $0.change.id == id }
        }
    }

    public func restore(_ id: ChangeID, under policy: RecordPolicy) async throws(LedgerError) -> Recorded? {
        try await correcting(under: policy) { recording in
            let rows = ChangeRows(database: recording.database)
            guard let change = try rows.change(id), change.retraction?.byHand == true,
                let number = try rows.number(of: id)
            else { return nil }
            let recorded = try recording.perform(.restore(id), fetched: nil)
            try RetractionRows(database: recording.database).undo(number, at: policy.now)
            return recorded.first { $0.change.id == id }
        }
    }

    public func withdraw(
        _ keys: [String], of source: SourceID, because reason: String, under policy: RecordPolicy
    ) async throws(LedgerError) -> [Recorded] {
        guard !keys.isEmpty else { return [] }
        return try await correcting(under: policy) { recording in
            try ArticleRows(database: recording.database).articles(under: keys, of: source)
                .flatMap { try recording.withdraw($0, because: reason) }
        }
    }

    public func rejudge(
        _ reach: RegisterReach, after place: RejudgedPlace?, under policy: RecordPolicy
    ) async throws(LedgerError) -> RejudgedPiece {
        try await correcting(under: policy) { recording in
            let database = recording.database
            let found = try RejudgedRows(database: database).mentions(
                in: reach, after: place?.number ?? 0, atMost: Self.rejudgedAtOnce)
            let changes = try Set(found.map(\.change)).sorted()
                .compactMap { try ChangeRows(database: database).id(of: $0) }
            let recorded =
                changes.isEmpty ? [] : try recording.perform(.rejudge(changes), fetched: nil)
            let next = found.count < Self.rejudgedAtOnce ? nil : found.last.map { RejudgedPlace($0.number) }
            return RejudgedPiece(recorded: recorded, mentions: found.count, next: next)
        }
    }

    private func correcting<Value: Sendable>(
        under policy: RecordPolicy, _ body: @escaping @Sendable (Recording) throws -> Value
    ) async throws(LedgerError) -> Value {
        let identifiers = identifiers
        return try await writing { database in
            try body(Recording(database: database, identifiers: identifiers, policy: policy))
        }
    }
}
