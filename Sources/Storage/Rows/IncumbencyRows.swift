// SPDX-License-Identifier: Apache-2.0
import GRDB
import Personnel
import Resolution

/// The tables `holder`, `holder_text` and `incumbency`: whom articles call the holder of which post, once a day each.
/// Every function runs inside its caller's transaction.
struct IncumbencyRows {
    let database: GRDB.Database

    /// Takes the place of what an earlier version of the article told. Without a day of publication nobody knows of
    /// which day it is true, and nothing is kept. Of several articles of a day the first ones stand for all: more than one,
    /// so that the day is still proven when a publisher takes one back.
    func write(_ incumbencies: [Incumbency], of article: Article) throws {
        try remove(of: article.id)
        guard let day = article.published?.day?.ordinal else { return }
        let insertion = try database.cachedStatement(
            sql: """
                INSERT OR IGNORE INTO incumbency (holder, day, article, quote) SELECT ?1, ?2, ?3, ?4
                WHERE (SELECT count(*) FROM incumbency WHERE holder = ?1 AND day = ?2) < \(Self.witnesses)
                """)
        for incumbency in incumbencies {
            guard let holder = try holder(incumbency) else { continue }
            try insertion.execute(arguments: [
                holder, day, article.id.rawValue, try JSONColumn.text(incumbency.quote),
            ])
        }
    }

    /// False where it called nobody the holder of a post.
    @discardableResult
    func remove(of article: ArticleID) throws -> Bool {
        try database.cachedStatement(sql: "DELETE FROM incumbency WHERE article = ?")
            .execute(arguments: [article.rawValue])
        return database.changesCount > 0
    }

    private func holder(_ told: Incumbency) throws -> Int64? {
        guard let post = try PostRows(database: database).number(of: told.position) else { return nil }
        let key: StatementArguments = [
            NameKeys.text(told.person.name), post, told.position.country ?? "", told.isActing, told.isFormer,
        ]
        let known = try Int64.fetchOne(
            try database.cachedStatement(
                sql: """
                    SELECT number FROM holder
                    WHERE name_key = ? AND post = ? AND country = ? AND acting = ? AND former = ?
                    """), arguments: key)
        if let known { return known }
        try database.cachedStatement(
            sql: """
                INSERT INTO holder (name_key, post, country, acting, former, name, title, organisation)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: key + [told.person.name, told.position.title, told.position.organisation])
        let number = database.lastInsertedRowID
        try database.cachedStatement(sql: "INSERT INTO holder_text (rowid, name) VALUES (?, ?)")
            .execute(arguments: [number, NameSearch.text([told.person.name])])
        return number
    }

    /// Articles that are kept for one holder and day.
    private static let witnesses = 3

    /// Days of one holder that are looked at: thirteen years of every day.
    private static let dayLimit = 5000

    /// What articles say of these holders, in the order of their numbers.
    func sightings(of holders: Set<Int64>) throws -> [Sighting] {
        let rows = try database.cachedStatement(
            sql: "SELECT name, title, organisation, country, acting, former FROM holder WHERE number = ?")
        let days = try database.cachedStatement(
            sql: "SELECT DISTINCT day FROM incumbency WHERE holder = ? ORDER BY day LIMIT \(Self.dayLimit)")
        return try holders.sorted().compactMap { number in
            let seen = try Int.fetchAll(days, arguments: [number]).compactMap { CalendarDay(ordinal: $0) }
            guard !seen.isEmpty, let row = try Row.fetchOne(rows, arguments: [number]) else { return nil }
            let country: String = row[3]
            return Sighting(
                person: Person(name: row[0]),
                position: Position(title: row[1], organisation: row[2], country: country.isEmpty ? nil : country),
                isActing: row[4], isFormer: row[5], days: seen)
        }
    }
}
