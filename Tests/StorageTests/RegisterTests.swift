// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Personnel
import Pipeline
import Resolution
import Testing
import TestSupport

@testable import Storage

/// The register of people in the store: imports that are whole or not there, and what is decided by hand.
@Suite struct RegisterTests {
    private static let now = Build.noon(5)

    /// Reads a register of lines and puts it live, as the command does.
    func load(_ text: String, into database: Storage.Database, dataset: String = "test") async throws -> (
        counts: ImportCounts, faults: [RegisterFault]
    ) {
        var (file, reading) = (RegisterFile(dataset: dataset, isWatched: false), RegisterReading())
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            try file.read(Array(line.utf8), into: &reading)
        }
        try file.finish(into: &reading)
        let number = try await database.begin(dataset: dataset, at: Self.now)
        let faults = try await database.add(reading.entries, to: number)
        let outcome = try await database.finish(number, at: Self.now)
        return (outcome.counts, reading.faults + faults + outcome.faults)
    }

    private func use(_ body: (Storage.Database) async throws -> Void) async throws {
        try await Scratch.use { folder in
            let database = try Scratch.open(folder.appending(path: "reshuffle.db").path)
            try await body(database)
            try database.close()
        }
    }

    private func id(_ foreignID: String, dataset: String = "test") -> PersonID {
        PersonID(dataset: dataset, foreignID: foreignID)
    }

    private static let ministers = """
        {"id":"p1","schema":"Person","caption":"Anton Berel","properties":{"name":["Anton Berel"],"country":["zu","us"]}}
        {"id":"o1","schema":"Occupancy","properties":{"holder":["p1"],"post":["m1"],"startDate":["2019-02"],"endDate":["2021"]}}
        {"id":"m1","schema":"Position","properties":{"name":["Minister of Works"],"country":["us"]}}
        {"id":"p2","schema":"Person","properties":{"name":["Lena Marsh","Лена Марш"],"alias":["Helena Marsh"]}}
        """

    @Test("People are found by any spelling, with their posts, whichever came first in the file")
    func people() async throws {
        try await use { database in
            let (counts, faults) = try await load(Self.ministers, into: database)
            #expect(faults == [])
            #expect(counts == ImportCounts(people: 2, posts: 1, occupancies: 1))
            let berel = try #require(try await database.people(named: "BEREL Anton", limit: 5).first)
            #expect(berel.id == id("p1"))
            #expect(berel.countries == ["ZU", "US"])
            #expect(berel.occupancies.map(\.position.title) == ["Minister of Works"])
            #expect(berel.occupancies.map { $0.start?.iso } == ["2019-02"])
            #expect(berel.occupancies.map { $0.end?.iso } == ["2021"])
            #expect(try await database.people(named: "Helena Marsh", limit: 5).map(\.id) == [id("p2")])
            #expect(try await database.people(named: "Лена Марш", limit: 5).map(\.id) == [id("p2")])
            #expect(try await database.people(named: "Marsh", limit: 5) == [])
        }
    }
    @Test("An import takes the place of the dataset's one before as a whole, and leaves other datasets alone")
    func replaced() async throws {
        try await use { database in
            _ = try await load(Self.ministers, into: database)
            _ = try await load("id,name\nx,Aldo Prenn\n", into: database, dataset: "other")
            _ = try await load("id,name,aliases\np2,Lena Marsh,L. Marsh\n", into: database)
            #expect(try await database.person(id("p1")) == nil)
            #expect(try await database.people(named: "Anton Berel", limit: 5) == [])
            #expect(try await database.person(id("p2"))?.names == ["L. Marsh"])
            #expect(try await database.person(id("x", dataset: "other"))?.name == "Aldo Prenn")
            let left = try await rows(database)
            #expect(left == ["register_person": 2, "register_key": 2, "register_post": 0, "occupancy": 0])
        }
    }

    private func rows(_ database: Storage.Database) async throws -> [String: Int] {
        try await database.reading { database in
            var counts: [String: Int] = [:]
            for table in ["register_person", "register_key", "register_post", "occupancy"] {
                counts[table] = try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)")
            }
            return counts
        }
    }

    @Test("An import that is broken off, or overtaken by another, is never seen, and nothing of it stays")
    func brokenOff() async throws {
        try await use { database in
            _ = try await load(Self.ministers, into: database)
            let before = try await rows(database)
            let entry = RegisterEntry(
                line: 1, .person(foreignID: "z", RegisterPerson(id: id("z"), name: "Aldo Prenn"), mergedInto: nil))
            let first = try await database.begin(dataset: "test", at: Self.now)
            _ = try await database.add([entry], to: first)
            // As if the process had ended while it was copied: rows of an import that is not live.
            try await database.writing { database in
                try database.execute(
                    sql: """
                        INSERT INTO register_person (import, id, foreign_id, name, names, countries, watched)
                        VALUES (?, 'per_half', 'h', 'Half Done', '', '', 0)
                        """, arguments: [first.number])
                try database.execute(
                    sql: "INSERT INTO register_key (import, key, person) VALUES (?, 1, 1)", arguments: [first.number])
            }
            #expect(try await database.person("per_half") == nil)
            let second = try await database.begin(dataset: "other", at: Self.now)
            #expect(try await rows(database) == before)
            await #expect(throws: LedgerError.self) { try await database.add([entry], to: first) }
            await #expect(throws: LedgerError.self) { try await database.finish(first, at: Self.now) }
            try await database.discard(second)
            #expect(try await database.person(id("p1"))?.name == "Anton Berel")
            #expect(try await rows(database) == before)
        }
    }

    @Test("Rows of one id and name are one person with several posts; another name under the id is a fault")
    func twins() async throws {
        try await use { database in
            let (counts, faults) = try await load(
                """
                id,name,aliases,position,start,end,watch
                a,Anton Berel,,Mayor,2001,2004,
                b,Lena Marsh,,,,,
                a,Anton Berel,Tony Berel,Minister of Works,2005,,yes
                a,Aldo Prenn,,Judge,2005,,
                """, into: database)
            #expect(counts == ImportCounts(people: 2, posts: 3, occupancies: 2))
            #expect(faults.map(\.line) == [5])
            let berel = try #require(try await database.person(id("a")))
            #expect(berel.names == ["Tony Berel"])
            #expect(berel.isWatched)
            #expect(berel.occupancies.map(\.position.title) == ["Mayor", "Minister of Works"])
            #expect(try await database.people(named: "Tony Berel", limit: 5).map(\.id) == [id("a")])
            #expect(try await database.people(named: "Aldo Prenn", limit: 5) == [])
        }
    }

    @Test("Merges in a file are followed; circles and merges into nobody are told by line, and all people stay")
    func merges() async throws {
        try await use { database in
            let (counts, faults) = try await load(
                """
                id,name,merged_into
                a,Anton Berel,
                b,Antonin Berel,a
                c,Antoni Berel,b
                d,Lena Marsh,e
                e,Helena Marsh,f
                f,Elena Marsh,d
                g,Lenka Marsh,d
                h,Aldo Prenn,h
                i,Ilka Prenn,nobody
                """, into: database)
            #expect(counts.people == 9)
            #expect(faults.map(\.line) == [5, 6, 7, 9, 10])
            #expect(try await database.person(id("c"))?.id == id("a"))
            #expect(try await database.person(id("a"))?.names == ["Antonin Berel", "Antoni Berel"])
            #expect(try await database.person(id("d"))?.names == ["Lenka Marsh"])
            #expect(try await database.person(id("e"))?.id == id("e"))
            #expect(try await database.person(id("h"))?.id == id("h"))
            #expect(try await database.people(named: "Antoni Berel", limit: 5).map(\.id) == [id("a")])
        }
    }

    @Test("References to nobody and to no post are told by line")
    func dangling() async throws {
        try await use { database in
            let (counts, faults) = try await load(
                """
                {"id":"p1","schema":"Person","properties":{"name":["Anton Berel"]}}
                {"id":"o1","schema":"Occupancy","properties":{"holder":["p9"],"post":["m1"]}}
                {"id":"o2","schema":"Occupancy","properties":{"holder":["p1"],"post":["m9"]}}
                {"id":"m1","schema":"Position","properties":{"name":["Mayor"]}}
                {"id":"m1","schema":"Position","properties":{"name":["Another mayor"]}}
                """, into: database)
            #expect(counts == ImportCounts(people: 1, posts: 1, occupancies: 0))
            #expect(faults.map(\.line) == [2, 3, 5])
        }
    }

    @Test("An alias that two claim is told and stays with both; namesakes and merged people claim nothing")
    func claims() async throws {
        try await use { database in
            let (_, faults) = try await load(
                """
                id,name,aliases,merged_into
                a,Anton Berel,Tony Berel,
                b,Antonia Berel,Toni Moss;Tony Berel,
                c,Anton Berel,,
                d,Tony Bereel,Antonia Berel,b
                """, into: database)
            #expect(faults.map(\.line) == [3])
            #expect(faults.first?.reason.contains("Tony Berel") == true)
            #expect(
                try await database.people(named: "Tony Berel", limit: 5).map(\.id).sorted()
                    == [id("a"), id("b")].sorted())
        }
    }
}

/// What is decided by hand.
@Suite struct RegisterDecisionTests {
    private static let now = Build.noon(6)

    private func use(_ body: (Storage.Database, RegisterTests) async throws -> Void) async throws {
        try await Scratch.use { folder in
            let database = try Scratch.open(folder.appending(path: "reshuffle.db").path)
            _ = try await RegisterTests().load(Self.people, into: database)
            try await body(database, RegisterTests())
            try database.close()
        }
    }

    private static let people = """
        id,name,aliases,countries,watch,merged_into
        a,Anton Berel,Rico Berel,US,,
        b,Antonin Berell,,GB,yes,
        c,Tonio Berel,,,,b
        d,Lena Marsh,,,,
        """

    /// Why it was refused; empty where it was done.
    private func decide(_ decision: RegisterDecision, _ database: Storage.Database) async throws -> String {
        try await database.decide(decision, at: Self.now)?.reason ?? ""
    }

    private let a = PersonID(dataset: "test", foreignID: "a")
    private let b = PersonID(dataset: "test", foreignID: "b")
    private let c = PersonID(dataset: "test", foreignID: "c")
    private let d = PersonID(dataset: "test", foreignID: "d")

    @Test("A merge makes one person of all, outlives an import, and is undone by a split")
    func mergeAndSplit() async throws {
        try await use { database, register in
            #expect(try await decide(.merge(a, b), database) == "")
            let one = try #require(try await database.person(c))
            #expect(one.id == a)
            #expect(one.names == ["Rico Berel", "Antonin Berell", "Tonio Berel"])
            #expect(one.countries == ["US", "GB"])
            #expect(one.isWatched)
            _ = try await register.load(Self.people, into: database)
            #expect(try await database.person(b)?.id == a)
            #expect(try await database.people(named: "Antonin Berell", limit: 5).map(\.id) == [a])
            #expect(try await decide(.split(a, b), database) == "")
            #expect(try await database.person(c)?.id == b)
            #expect(try await database.person(a)?.names == ["Rico Berel"])
        }
    }

    @Test("A split parts what a register makes one, at each import, until the two are merged again")
    func splitOfTheRegister() async throws {
        try await use { database, register in
            #expect(try await decide(.split(b, c), database) == "")
            _ = try await register.load(Self.people, into: database)
            #expect(try await database.person(c)?.id == c)
            #expect(try await decide(.split(c, b), database).contains("two already"))
            #expect(try await decide(.merge(b, c), database) == "")
            #expect(try await database.person(c)?.id == b)
        }
    }

    @Test("A circle, a stranger and two who were declared apart are refused, and nothing is done")
    func refusals() async throws {
        try await use { (database, _) async throws in
            #expect(try await decide(.merge(a, "per_nobody"), database).contains("per_nobody"))
            #expect(try await decide(.merge(b, c), database).contains("one already"))
            #expect(try await decide(.merge(c, b), database).contains("one already"))
            #expect(try await decide(.merge(a, a), database).contains("one already"))
            #expect(try await decide(.split(a, c), database) == "")
            // B and C are one by the register, so that A is kept from B too.
            #expect(try await decide(.merge(a, b), database).contains("declared two"))
            #expect(try await database.person(b)?.names == ["Tonio Berel"])
            #expect(try await decide(.split(a, a), database) != "")
        }
    }

    @Test("An alias is found in any spelling, is taken away again, and so is a register's own")
    func aliases() async throws {
        try await use { database, register in
            #expect(try await decide(.alias(d, "Helena Marsh"), database) == "")
            #expect(try await decide(.alias(d, "Helena Marsh"), database).contains("already"))
            _ = try await register.load(Self.people, into: database)
            #expect(try await database.people(named: "MARSH, Helena", limit: 5).map(\.id) == [d])
            #expect(try await decide(.unalias(d, "Helena Marsh"), database) == "")
            #expect(try await database.people(named: "Helena Marsh", limit: 5) == [])
            #expect(try await decide(.unalias(d, "Helena Marsh"), database).contains("not called"))
            #expect(try await decide(.unalias(d, "Lena Marsh"), database) != "")

            #expect(try await decide(.unalias(a, "Rico Berel"), database) == "")
            _ = try await register.load(Self.people, into: database)
            #expect(try await database.person(a)?.names == [])
            #expect(try await database.people(named: "Rico Berel", limit: 5) == [])
            #expect(try await decide(.alias(a, "Rico Berel"), database) == "")
            #expect(try await database.person(a)?.names == ["Rico Berel"])
        }
    }

    @Test("Watched are those of the register, under all their whole names, with whom they are one")
    func watched() async throws {
        try await use { (database, _) async throws in
            #expect(try await database.watched(limit: 10).sorted() == ["Antonin Berell", "Tonio Berel"])
            #expect(try await decide(.alias(b, "Bertie Berel"), database) == "")
            #expect(try await decide(.alias(b, "Bert"), database) == "")
            #expect(
                try await database.watched(limit: 10).sorted() == ["Antonin Berell", "Bertie Berel", "Tonio Berel"])
            #expect(try await database.watched(limit: 2).count == 2)
        }
    }
}
