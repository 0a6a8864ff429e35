// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Personnel
import Resolution

/// The changes and holders that a question about tenures touches, by their numbers.
struct Gathering {
    let database: GRDB.Database
    private var changes: Set<Int64> = []
    private var holders: Set<Int64> = []
    /// True where more was found than is looked at.
    private(set) var isCut = false

    init(database: GRDB.Database) { self.database = database }

    /// Kinds that begin or end something; ids of our own, safe in SQL.
    private static let kinds = ChangeKind.catalogue.filter(\.tellsTenure).map { "'\($0.id)'" }
        .joined(separator: ", ")
    private static let tells = "kind IN (\(kinds)) AND status IN ('happened', 'expected') AND retracted = 0"

    /// The first ones; `found` has one more where there is more.
    mutating func first<Value>(_ limit: Int, of found: [Value]) -> ArraySlice<Value> {
        if found.count > limit { isCut = true }
        return found.prefix(limit)
    }

    mutating func addChanges(named expression: String, limit: Int) throws {
        let found = try Int64.fetchAll(
            database,
            sql: """
                SELECT number FROM change
                WHERE number IN (SELECT rowid FROM change_text WHERE change_text MATCH ?) AND \(Self.tells)
                ORDER BY number DESC LIMIT ?
                """, arguments: [expression, limit + 1])
        changes.formUnion(first(limit, of: found))
    }

    mutating func addHolders(named expression: String, limit: Int) throws {
        let found = try Int64.fetchAll(
            database, sql: "SELECT rowid FROM holder_text WHERE holder_text MATCH ? ORDER BY rowid DESC LIMIT ?",
            arguments: [expression, limit + 1])
        holders.formUnion(first(limit, of: found))
    }

    /// All that is known of some posts.
    mutating func add(posts: [Int64], limit: Int) throws {
        let told = try database.cachedStatement(
            sql: """
                SELECT number FROM change WHERE number IN (SELECT change FROM change_post WHERE post = ?)
                    AND \(Self.tells)
                ORDER BY number DESC LIMIT ?
                """)
        let held = try database.cachedStatement(
            sql: "SELECT number FROM holder WHERE post = ? ORDER BY number DESC LIMIT ?")
        for post in posts {
            guard changes.count < limit || holders.count < limit else {
                isCut = true
                return
            }
            changes.formUnion(first(limit, of: try Int64.fetchAll(told, arguments: [post, limit + 1])))
            holders.formUnion(first(limit, of: try Int64.fetchAll(held, arguments: [post, limit + 1])))
        }
    }

    /// Others who held the posts of these people: they come before and after them.
    mutating func addOthers(inPostsOf own: TenureMaterial, limit: Int) throws {
        let positions = Set(
            own.changes.compactMap(\.claim.position) + own.sightings.map(\.position)
                + own.people.flatMap { $0.occupancies.map(\.position) })
        let keys = first(limit, of: Set(positions.compactMap { PostForm($0).key }).sorted())
        let numbers = try keys.compactMap { key in
            try Int64.fetchOne(database, sql: "SELECT number FROM post WHERE key = ?", arguments: [key])
        }
        try add(posts: numbers, limit: changes.count + holders.count + 20 * limit)
    }

    /// What else is told of the people who hold these posts: an exit often does not say from which.
    mutating func addOtherNews(limit: Int) throws {
        let material = try material([])
        let names = Set(material.changes.compactMap(\.claim.person?.name) + material.sightings.map(\.person.name))
        for name in first(10 * limit, of: names.sorted()) {
            guard let own = NameSearch.expression("name", named: name) else { continue }
            try addChanges(named: own, limit: limit)
        }
    }

    /// Whom the register says to hold or have held a post.
    mutating func register(ofPosts keys: [String], limit: Int) throws -> [RegisterPerson] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT occupancy.holder FROM register_post
                JOIN register_import ON register_import.number = register_post.import
                JOIN occupancy ON occupancy.import = register_post.import AND occupancy.post = register_post.foreign_id
                WHERE register_post.post_key = ? AND register_import.state = 'live' LIMIT ?
                """)
        var ids: Set<PersonID> = []
        for key in keys where ids.count <= limit {
            ids.formUnion(try String.fetchAll(statement, arguments: [key, limit + 1]).map { PersonID(rawValue: $0) })
        }
        let rows = RegisterRows(database: database)
        var people: [PersonID: RegisterPerson] = [:]
        for id in first(limit, of: ids.sorted()) {
            guard let person = try rows.person(id) else { continue }
            people[person.id] = person
        }
        return people.values.sorted { $0.id < $1.id }
    }

    func material(_ people: [RegisterPerson]) throws -> TenureMaterial {
        let records = try database.cachedStatement(sql: "SELECT record FROM change WHERE number = ?")
        let told = try changes.sorted().compactMap { number in
            try String.fetchOne(records, arguments: [number]).map { try JSONColumn.value(Change.self, from: $0) }
        }
        return TenureMaterial(
            changes: told, sightings: try IncumbencyRows(database: database).sightings(of: holders), people: people)
    }
}
