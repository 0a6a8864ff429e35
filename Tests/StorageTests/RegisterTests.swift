// SPDX-License-Identifier: Apache-2.0
import Foundation
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
    private func load(_ text: String, into database: Storage.Database, dataset: String = "test") async throws -> (
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
}
