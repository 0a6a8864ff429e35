// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Personnel
import Pipeline
import Resolution
import TestSupport
import Testing

@testable import Storage

/// A store whose keys an older program made, which read names and posts otherwise.
@Suite struct RefilingTests {
    private static let tables = [
        "candidate", "profile", "change_text", "change_post", "holder", "holder_text", "incumbency", "register_key",
        "register_post",
    ]

    private static let people = """
        {"id":"p1","schema":"Person","caption":"Anton Berel","properties":{"name":["Anton Berel","Антон Берель"]}}
        {"id":"o1","schema":"Occupancy","properties":{"holder":["p1"],"post":["m1"],"startDate":["2019-02"]}}
        {"id":"m1","schema":"Position","properties":{"name":["Minister of Works"],"country":["us"]}}
        """

    private func sighting(_ name: String) -> Incumbency {
        Incumbency(
            person: Person(name: name), position: Position(title: "Defence Minister", country: "RU"), isFormer: false,
            quote: Quote(
                text: name, start: 0, end: name.utf8.count, rule: "en.incumbent", section: .body, status: .happened))
    }

    private func filled(_ path: String) async throws {
        let database = try Scratch.open(path)
        _ = try await database.record(
            [
                Find(
                    article: Build.article("1", published: Build.noon(1)),
                    mentions: [
                        try Build.mention(
                            of: "Ardan Velsky", as: "defense minister", country: "RU", on: Build.march(1))
                    ],
                    incumbencies: [sighting("Ardan Velsky"), sighting("Mira Tolland")])
            ], under: RecordPolicy(now: Build.noon(2), endpoints: []))
        _ = try await RegisterTests().load(Self.people, into: database)
        let person = PersonID(dataset: "test", foreignID: "p1")
        #expect(try await database.decide(.alias(person, "Tonio Berel"), at: Build.noon(3)) == nil)
        try database.close()
    }

    private func picture(_ path: String) throws -> [String: [Row]] {
        let queue = try DatabaseQueue(path: path)
        defer { try? queue.close() }
        return try queue.read { database in
            try Dictionary(
                uniqueKeysWithValues: Self.tables.map {
                    ($0, try Row.fetchAll(database, sql: "SELECT * FROM \($0) ORDER BY 1"))
                })
        }
    }

    /// As an older program left it.
    private func age(_ path: String, _ statements: String) throws {
        let queue = try DatabaseQueue(path: path)
        defer { try? queue.close() }
        try queue.write { try $0.execute(sql: statements + "; PRAGMA user_version = 6") }
    }

    @Test("Changes, holders and the register are all found under the keys of this program")
    func everything() async throws {
        try await Scratch.use { folder in
            let path = folder.appending(path: "reshuffle.db").path
            try await filled(path)
            let before = try picture(path)
            #expect(before.values.allSatisfy { !$0.isEmpty })
            try age(
                path,
                """
                UPDATE candidate SET key = 'n:old ' || key; UPDATE change_text SET name = 'old';
                UPDATE holder SET name_key = 'old' || number; UPDATE holder_text SET name = 'old';
                UPDATE register_key SET key = -key; UPDATE register_post SET post_key = NULL
                """)
            #expect(try picture(path) != before)
            try Scratch.open(path).close()
            let after = try picture(path)
            for table in Self.tables { #expect(after[table] == before[table], "\(table)") }
        }
    }

    @Test("Two holders that were one all along are one, with what is told of both")
    func holdersOfOneName() async throws {
        try await Scratch.use { folder in
            let path = folder.appending(path: "reshuffle.db").path
            try await filled(path)
            let before = try picture(path)
            try age(
                path,
                """
                INSERT INTO holder SELECT 99, 'old', post, country, acting, former, name, title, organisation
                    FROM holder WHERE name = 'Ardan Velsky';
                INSERT INTO holder_text (rowid, name) VALUES (99, 'old');
                INSERT INTO incumbency SELECT 99, day + 1, article, quote FROM incumbency
                    WHERE holder = (SELECT number FROM holder WHERE name = 'Ardan Velsky' AND number <> 99);
                INSERT INTO incumbency SELECT 99, day, article, quote FROM incumbency
                    WHERE holder = (SELECT number FROM holder WHERE name = 'Ardan Velsky' AND number <> 99)
                """)
            try Scratch.open(path).close()
            let after = try picture(path)
            #expect(after["holder"] == before["holder"])
            #expect(after["holder_text"] == before["holder_text"])
            #expect(after["incumbency"]?.count == 3)
        }
    }
}
