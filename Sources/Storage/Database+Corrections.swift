// SPDX-License-Identifier: Apache-2.0
import GRDB
public import Personnel
public import Pipeline
import Resolution

extension Database: Corrections {
    /// Changes that are judged anew in one call.
    private static let rejudgedAtOnce = 200

    public func retract(
        _ id: ChangeID, because reason: String, under policy: RecordPolicy
    ) async throws(LedgerError) -> Recorded? {
        try await correcting(under: policy) { recording in
            let rows = ChangeRows(database: recording.database)
            guard let change = try rows.change(id), change.retraction == nil, let number = try rows.number(of: id)
            else { return nil }
            let recorded = try recording.perform(.retract(id, reason: reason), fetched: nil).recorded
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
            let recorded = try recording.perform(.restore(id), fetched: nil).recorded
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
        _ people: Set<PersonID>, names: [String], under policy: RecordPolicy
    ) async throws(LedgerError) -> [Recorded] {
        guard !people.isEmpty || !names.isEmpty else { return [] }
        return try await correcting(under: policy) { recording in
            let database = recording.database
            let numbers =
                try MentionRows(database: database).changes(of: people, atMost: Self.rejudgedAtOnce)
                + CandidateRows(database: database).numbers(
                    under: FilingKeys.sought(names), atMost: Self.rejudgedAtOnce)
            let latest = Set(numbers).sorted(by: >).prefix(Self.rejudgedAtOnce).sorted()
            let changes = try latest.compactMap { try ChangeRows(database: database).id(of: $0) }
            return changes.isEmpty ? [] : try recording.perform(.rejudge(changes), fetched: nil).recorded
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
