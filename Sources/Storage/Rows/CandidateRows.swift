// SPDX-License-Identifier: Apache-2.0
import GRDB
import Personnel
import Resolution

/// The tables `profile` and `candidate`: what is compared of a change, and the keys by which it is found. Every
/// function runs inside its caller's transaction.
struct CandidateRows {
    let database: GRDB.Database

    /// Of what lies under one probe only the latest changes are looked at, so that a store that grows does not slow
    /// down.
    static let changesPerProbe = 64
    /// A change is filed under a key once for each week; more rows than this are not read for one probe.
    private static let rowsPerProbe = 512

    /// The changes filed under any of the probes, each once, in the order in which they are found.
    func filed(under probes: [Probe]) throws -> [Filed] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT profile.change, profile.id, profile.retracted, profile.facets
                FROM candidate JOIN profile ON profile.change = candidate.change
                WHERE candidate.key = ? AND candidate.day BETWEEN ? AND ?
                ORDER BY candidate.day DESC, candidate.change DESC LIMIT \(Self.rowsPerProbe)
                """)
        var seen: Set<Int64> = []
        var found: [Filed] = []
        for probe in probes {
            let rows = try Row.fetchCursor(
                statement, arguments: [probe.key, probe.days.lowerBound, probe.days.upperBound])
            var ofProbe: Set<Int64> = []
            while ofProbe.count < Self.changesPerProbe, let row = try rows.next() {
                guard ofProbe.insert(row[0]).inserted, seen.insert(row[0]).inserted else { continue }
                found.append(Filed(id: ChangeID(rawValue: row[1]), facets: try facets(row[3]), isRetracted: row[2]))
            }
        }
        return found
    }

    /// Nil where there is no such change.
    func filed(_ change: ChangeID) throws -> Filed? {
        let statement = try database.cachedStatement(
            sql: """
                SELECT profile.retracted, profile.facets, winner.id
                FROM change JOIN profile ON profile.change = change.number
                    LEFT JOIN change AS winner ON winner.number = change.merged_into
                WHERE change.id = ?
                """)
        guard let row = try Row.fetchOne(statement, arguments: [change.rawValue]) else { return nil }
        let winner: String? = row[2]
        return Filed(
            id: change, facets: try facets(row[1]), mergedInto: winner.map(ChangeID.init(rawValue:)),
            isRetracted: row[0])
    }

    /// Files a change under its facets from now on.
    ///
    /// - `isRetracted`: nil leaves it as it is, or not withdrawn.
    func file(_ facets: [Facet], of change: ChangeID, isRetracted: Bool?, _ number: Int64) throws {
        let text = FacetText.text(facets)
        let row = try Row.fetchOne(
            try database.cachedStatement(sql: "SELECT facets, retracted FROM profile WHERE change = ?"),
            arguments: [number])
        let known: String? = row?[0]
        let wasRetracted: Bool? = row?[1]
        let isRetracted = isRetracted ?? wasRetracted ?? false
        guard known != text || wasRetracted != isRetracted else { return }
        try database.cachedStatement(
            sql: """
                INSERT INTO profile (change, id, retracted, facets) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT (change) DO UPDATE SET retracted = ?3, facets = ?4
                """
        ).execute(arguments: [number, change.rawValue, isRetracted, text])
        guard known != text else { return }
        let old = try known.map { FilingKeys.filed(try self.facets($0)) } ?? []
        let new = FilingKeys.filed(facets)
        try remove(old.subtracting(new), of: number)
        let insertion = try database.cachedStatement(
            sql: "INSERT OR IGNORE INTO candidate (key, day, change) VALUES (?, ?, ?)")
        for key in new.subtracting(old) { try insertion.execute(arguments: [key.key, key.day, number]) }
    }

    /// A change that is withdrawn or brought back under the same facets.
    func mark(_ number: Int64, isRetracted: Bool) throws {
        try database.cachedStatement(sql: "UPDATE profile SET retracted = ?1 WHERE change = ?2 AND retracted <> ?1")
            .execute(arguments: [isRetracted, number])
    }

    private func remove(_ keys: Set<FilingKey>, of number: Int64) throws {
        let deletion = try database.cachedStatement(
            sql: "DELETE FROM candidate WHERE key = ? AND day = ? AND change = ?")
        for key in keys { try deletion.execute(arguments: [key.key, key.day, number]) }
    }

    private func facets(_ text: String) throws -> [Facet] {
        guard let facets = FacetText.facets(text) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a change is filed under what cannot be read")
        }
        return facets
    }
}
