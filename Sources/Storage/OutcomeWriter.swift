// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import GRDB
import Personnel
import Pipeline
import Resolution

/// Writes what came of one work as a whole: changes, what was merged, stored mentions that moved, the keys, and the
/// alerts that are owed. Runs inside its caller's transaction.
struct OutcomeWriter {
    let database: GRDB.Database
    let identifiers: IdentifierSource
    let policy: RecordPolicy

    private var changes: ChangeRows { ChangeRows(database: database) }

    /// What was made or visibly revised. `fetched` is when the article behind it came; nil where none is.
    func write(_ outcome: Outcome, fetched: Date?) throws -> [Recorded] {
        let candidates = CandidateRows(database: database)
        var numbers: [ChangeID: Int64] = [:]
        // The record of a change is also what is owed of it.
        let records = try outcome.amendments.map { try JSONColumn.text($0.after) }
        for (amendment, record) in zip(outcome.amendments, records) {
            let number = try changes.write(amendment, record, at: policy.now)
            numbers[amendment.after.id] = number
            try candidates.mark(number, isRetracted: amendment.after.retraction != nil)
        }
        // Only now is every change there that another can be merged into.
        for amendment in outcome.amendments where amendment.before?.mergedInto != amendment.after.mergedInto {
            guard let number = numbers[amendment.after.id] else { continue }
            try changes.merge(number, into: amendment.after.mergedInto)
        }
        func number(of change: ChangeID) throws -> Int64 {
            if let number = numbers[change] { return number }
            guard let number = try changes.number(of: change) else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a mention belongs to no change")
            }
            numbers[change] = number
            return number
        }
        let mentions = MentionRows(database: database)
        for move in outcome.moves { try mentions.write(move, to: try number(of: move.change)) }
        let amended = Dictionary(outcome.amendments.map { ($0.after.id, $0.after) }, uniquingKeysWith: { $1 })
        for (change, facets) in outcome.profiles {
            let retraction = amended[change].map { $0.retraction != nil }
            try candidates.file(facets, of: change, isRetracted: retraction, try number(of: change))
        }
        return try zip(outcome.amendments, records).compactMap { amendment, record in
            try numbers[amendment.after.id].flatMap { try tell(amendment, record, $0, fetched: fetched) }
        }
    }

    /// Nil where nothing but the proof has grown, and nobody is owed anything.
    private func tell(
        _ amendment: Amendment, _ record: String, _ number: Int64, fetched: Date?
    ) throws -> Recorded? {
        var owed = 0
        for endpoint in policy.endpoints {
            let told =
                amendment.before == nil ? nil : try ToldRows(database: database).told(to: endpoint.id, of: number)
            let notice = amendment.notice(to: told) {
                endpoint.wants($0, at: policy.now, folding: Folding.words(of:))
            }
            guard let notice else { continue }
            try AlertRows(database: database).insert(
                identifiers.alert(at: policy.now), notice, of: amendment.after, record, number, to: endpoint.id,
                fetched: fetched ?? policy.now, at: policy.now)
            owed += 1
        }
        guard amendment.before == nil || amendment.reason != nil || owed > 0 else { return nil }
        return Recorded(change: amendment.after, isNew: amendment.before == nil, owed: owed)
    }
}
