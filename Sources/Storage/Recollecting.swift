// SPDX-License-Identifier: Apache-2.0
import GRDB
import Personnel
import Resolution
import struct FoundationEssentials.Date

/// What the grouping asks for, answered from within the transaction that will write what comes of it.
struct TransactionRecollection: Recollection {
    let database: GRDB.Database
    let identifiers: IdentifierSource
    let now: Date

    private var candidates: CandidateRows { CandidateRows(database: database) }

    func filed(under probes: [Probe]) throws -> [Filed] { try candidates.filed(under: probes) }

    func filed(_ changes: [ChangeID]) throws -> [Filed] { try changes.compactMap { try candidates.filed($0) } }

    func change(_ id: ChangeID) throws -> Change? { try ChangeRows(database: database).change(id) }

    func merged(into change: ChangeID) throws -> [ChangeID] {
        try ChangeRows(database: database).merged(into: change)
    }

    func testimonies(to change: ChangeID, except article: ArticleID?) throws -> [Testimony] {
        try MentionRows(database: database).testimonies(to: change, except: article)
    }

    func isTold(_ change: ChangeID) throws -> Bool { try ToldRows(database: database).isTold(change) }

    func people(under keys: [Int64]) throws -> [RegisterPerson] {
        try RegisterRows(database: database).people(under: keys)
    }

    func freshID() throws -> ChangeID { identifiers.change(at: now) }
}
