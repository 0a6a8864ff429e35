// SPDX-License-Identifier: Apache-2.0
import GRDB
public import Personnel
public import Pipeline
import struct FoundationEssentials.Date

extension Database: ChangeCatalog {
    public func changes(matching query: ChangeQuery) async throws(LedgerError) -> ChangePage {
        try await reading { try ChangeListing(database: $0, query: query).page() }
    }

    public func change(_ id: ChangeID) async throws(LedgerError) -> ChangeDossier? {
        try await reading { database in
            let rows = ChangeRows(database: database)
            guard let change = try rows.change(id), let number = try rows.number(of: id) else { return nil }
            let revisions = try Row.fetchAll(
                database, sql: "SELECT number, at, reason FROM revision WHERE change = ? ORDER BY number",
                arguments: [number])
            return ChangeDossier(
                change: change,
                revisions: revisions.map { Revision(number: $0[0], at: Instant.date($0[1]), reason: $0[2]) },
                deliveries: try AlertRows(database: database).deliveries(
                    where: "alert.change = ?", [number], limit: 1000),
                candidates: try MentionRows(database: database).candidates(of: number))
        }
    }
}

extension Database: StateCatalog {
    public func sources() async throws(LedgerError) -> [SourceID: SourceHealth] {
        try await reading { try SourceRows(database: $0).all() }
    }

    public func deliveries(matching query: DeliveryQuery) async throws(LedgerError) -> DeliveryPage {
        try await reading { try DeliveryListing(database: $0, query: query).page() }
    }

    public func delivery(_ id: AlertID) async throws(LedgerError) -> DeliveryDossier? {
        try await reading { try DeliveryListing(database: $0, query: DeliveryQuery()).dossier(id) }
    }

    public func counts() async throws(LedgerError) -> StoreCounts {
        try await reading { database in
            func count(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
            let oldest = try Int64.fetchOne(database, sql: "SELECT min(queued) FROM alert WHERE state = 'owed'")
            return StoreCounts(
                articles: try count("SELECT count(*) FROM article"),
                changes: try count("SELECT count(*) FROM change")
                    - count("SELECT count(*) FROM change WHERE merged_into IS NOT NULL"),
                owed: try count("SELECT count(*) FROM alert WHERE state = 'owed'"),
                dead: try count("SELECT count(*) FROM alert WHERE state = 'dead'"),
                oldestOwed: oldest.map(Instant.date))
        }
    }

    public func article(_ id: ArticleID) async throws(LedgerError) -> Article? {
        try await reading { try ArticleRows(database: $0).article(id) }
    }
}
