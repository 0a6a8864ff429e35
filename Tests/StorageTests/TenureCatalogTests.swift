// SPDX-License-Identifier: Apache-2.0
import Foundation
import Personnel
import Pipeline
import Resolution
import TestSupport
import Testing

@testable import Storage

/// Tenures are made of what the database holds: changes, sightings, the register.
@Suite struct TenureCatalogTests {
    private func incumbency(
        _ name: String, _ title: String, country: String? = "RU", isFormer: Bool = false
    ) -> Incumbency {
        Incumbency(
            person: Person(name: name), position: Position(title: title, country: country), isFormer: isFormer,
            quote: Quote(
                text: title + " " + name, start: 0, end: title.utf8.count + 1 + name.utf8.count, rule: "en.incumbent",
                section: .body, status: .happened))
    }

    private func use(_ body: (Storage.Database) async throws -> Void) async throws {
        try await Scratch.use { folder in
            let database = try Scratch.open(folder.appending(path: "reshuffle.db").path)
            try await body(database)
            try database.close()
        }
    }

    private func record(
        _ article: Article, _ mentions: [Mention] = [], _ incumbencies: [Incumbency] = [], in database: Storage.Database
    ) async throws {
        _ = try await database.record(
            [Find(article: article, mentions: mentions, incumbencies: incumbencies)],
            under: RecordPolicy(now: article.fetched, endpoints: []))
    }

    /// Somebody is seen, dismissed and followed.
    private func tell(_ database: Storage.Database) async throws {
        try await record(
            Build.article("1", published: Build.noon(1)), [], [incumbency("Ardan Velsky", "Defence Minister")],
            in: database)
        let exit = try Build.mention(of: "Ardan Velsky", as: "defense minister", country: "RU", on: Build.march(8))
        try await record(Build.article("2", published: Build.noon(8)), [exit], in: database)
        let entry = try Build.mention(
            "appointed", of: "Mira Tolland", as: "minister of defence", country: "RU", on: Build.march(9))
        try await record(Build.article("3", published: Build.noon(9)), [entry], in: database)
        try await record(
            Build.article("4", published: Build.noon(20)), [],
            [incumbency("Mira Tolland", "Defence Minister"), incumbency("Egon Falk", "Deputy Defence Minister")],
            in: database)
    }

    private func holders(_ database: Storage.Database, _ change: (inout TenureQuery) -> Void) async throws -> [String] {
        var query = TenureQuery()
        change(&query)
        let page = try await database.tenures(matching: query)
        return (page.posts.flatMap(\.tenures) + page.people.flatMap(\.tenures)).map { tenure in
            "\(tenure.person.name), \(tenure.position.title)"
        }
    }

    @Test("What an entry called somebody is forgotten with it; another one of that day still proves it")
    func takenBack() async throws {
        try await use { database in
            for (name, source) in [("1", "wire"), ("2", "echo")] as [(String, SourceID)] {
                let article = Build.article(name, from: source, published: Build.noon(1))
                try await record(article, [], [incumbency("Ardan Velsky", "Defence Minister")], in: database)
            }
            let policy = RecordPolicy(now: Build.noon(2), endpoints: [])
            _ = try await database.withdraw(["guid:1"], of: "wire", because: "x", under: policy)
            #expect(try await holders(database) { $0.post = "defence minister" }.count == 1)
            _ = try await database.withdraw(["guid:2"], of: "echo", because: "x", under: policy)
            #expect(try await holders(database) { $0.post = "defence minister" } == [])
        }
    }

    @Test("A post is found in any wording, a deputy's is another")
    func post() async throws {
        try await use { database in
            try await tell(database)
            for text in ["defence minister", "Defense Minister", "Minister of Defence"] {
                let names = try await holders(database) { $0.post = text }.map { $0.prefix { $0 != "," } }
                #expect(names == ["Mira Tolland", "Ardan Velsky"], "\(text)")
            }
            #expect(try await holders(database) { $0.post = "deputy defence minister" }.count == 1)
            #expect(try await holders(database) { $0.post = "finance minister" } == [])
        }
    }

    @Test("A post is asked for by country and by day")
    func postFilters() async throws {
        try await use { database in
            try await tell(database)
            #expect(
                try await holders(database) {
                    ($0.post, $0.on) = ("defence minister", CalendarDay(year: 2026, month: 3, day: 5))
                }.map { $0.prefix { $0 != "," } } == ["Ardan Velsky"])
            #expect(
                try await holders(database) { ($0.post, $0.country) = ("defence minister", "PL") } == [])
        }
    }

    @Test("A person is found in any spelling, with who came before and after")
    func person() async throws {
        try await use { database in
            try await tell(database)
            for text in ["Velsky", "Ardan Velskii", "Велский", "velsk"] {
                var query = TenureQuery()
                query.person = text
                let page = try await database.tenures(matching: query)
                #expect(page.people.map(\.person.name) == ["Ardan Velsky"], "\(text)")
                #expect(page.people.flatMap(\.tenures).map(\.successor) == ["Mira Tolland"], "\(text)")
                #expect(page.people.flatMap(\.tenures).map { $0.endedBy.count } == [1], "\(text)")
            }
        }
    }

    @Test("An answer that is made of a part of what is known says so")
    func partial() async throws {
        try await use { database in
            let syllables = ["ba", "ce", "di", "fo", "gu", "ka", "le", "mi"]
            let given = syllables.flatMap { one in syllables.flatMap { two in syllables.map { one + two + $0 } } }
            let told = given.map { incumbency($0.capitalized + " Velsky", "Mayor of \($0.capitalized)ville") }
            try await record(Build.article("1"), [], Array(told.prefix(50)), in: database)
            var query = TenureQuery()
            query.person = "Velsky"
            #expect(try await !database.tenures(matching: query).isPartial)
            try await record(Build.article("2"), [], told, in: database)
            #expect(told.count > TenureListing.limit)
            #expect(try await database.tenures(matching: query).isPartial)
            query.person = "Babace Velsky"
            #expect(try await !database.tenures(matching: query).isPartial)
        }
    }

    @Test("An edited article takes back whom it called the holder")
    func edits() async throws {
        try await use { database in
            let told = incumbency("Ardan Velsky", "Defence Minister")
            try await record(Build.article("1", text: "one", keys: ["guid:1"]), [], [told], in: database)
            #expect(try await holders(database) { $0.person = "Velsky" }.count == 1)
            try await record(Build.article("1", text: "two", keys: ["guid:1"]), [], [], in: database)
            #expect(try await holders(database) { $0.person = "Velsky" } == [])
        }
    }

    @Test("An article without a day, and a title that is nobody's alone, tell of no tenure")
    func unusable() async throws {
        try await use { database in
            try await record(
                Build.article("1", published: nil), [], [incumbency("Ardan Velsky", "Defence Minister")], in: database)
            try await record(
                Build.article("2", published: Build.noon(2)), [], [incumbency("Ardan Velsky", "minister")], in: database
            )
            #expect(try await holders(database) { $0.person = "Velsky" } == [])
        }
    }

    @Test("Pages follow each other without a gap")
    func paging() async throws {
        try await use { database in
            for (number, name) in ["Ardan", "Bela", "Ciro", "Dana", "Egon"].enumerated() {
                try await record(
                    Build.article(name, published: Build.noon(number + 1)), [],
                    [incumbency("\(name) Velsky", "Mayor of \(name)ville")], in: database)
            }
            var query = TenureQuery()
            (query.person, query.limit) = ("Velsky", 2)
            var names: [String] = []
            repeat {
                let page = try await database.tenures(matching: query)
                names += page.people.map(\.person.name)
                query.cursor = page.next
            } while query.cursor != nil
            #expect(names == ["Egon Velsky", "Dana Velsky", "Ciro Velsky", "Bela Velsky", "Ardan Velsky"])
        }
    }

    @Test("The register's posts are found by their words, its people by their names and ids")
    func register() async throws {
        try await use { database in
            let number = try await database.begin(dataset: "test", at: Build.noon(1))
            let person = RegisterPerson(
                id: PersonID(dataset: "test", foreignID: "Q1"), name: "Ardan Velsky", names: ["Ardán Velskij"],
                countries: ["RU"])
            let start = PartialDate(
                earliest: CalendarDay(year: 2025, month: 1, day: 2), latest: CalendarDay(year: 2025, month: 1, day: 2),
                precision: .day, text: nil)
            _ = try await database.add(
                [
                    RegisterEntry(line: 1, .person(foreignID: "Q1", person, mergedInto: nil)),
                    RegisterEntry(
                        line: 2, .post(foreignID: "P1", Position(title: "Minister of Defence", country: "RU"))),
                    RegisterEntry(line: 3, .occupancy(holder: "Q1", post: "P1", start: start, end: nil)),
                ], to: number)
            _ = try await database.finish(number, at: Build.noon(1))
            try await tell(database)
            var query = TenureQuery()
            query.post = "defence minister"
            let page = try await database.tenures(matching: query)
            let first = try #require(page.posts.first?.tenures.last)
            #expect(first.person.id != nil && first.start == start && first.end?.latest?.day == 8)
            query = TenureQuery()
            query.personID = first.person.id
            let people = try await database.tenures(matching: query).people
            #expect(people.flatMap(\.tenures).map(\.seenFirst?.day) == [1])
        }
    }
}
