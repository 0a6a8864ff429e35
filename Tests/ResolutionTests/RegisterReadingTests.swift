// SPDX-License-Identifier: Apache-2.0
import Foundation
import Personnel
import Testing

@testable import Resolution

/// Registers as files: FollowTheMoney lines and tables, with what can be wrong with them.
@Suite struct RegisterReadingTests {
    private func read(_ text: String, isWatched: Bool = false) throws -> RegisterReading {
        var (file, reading) = (RegisterFile(dataset: "test", isWatched: isWatched), RegisterReading())
        for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            try file.read(Array(line), into: &reading)
        }
        try file.finish(into: &reading)
        return reading
    }

    private func people(_ reading: RegisterReading) -> [RegisterPerson] {
        reading.entries.compactMap { if case .person(_, let person, _) = $0.content { person } else { nil } }
    }

    @Test("A person of FollowTheMoney: the caption's name first, weak aliases left out, codes of countries alone")
    func followTheMoney() throws {
        let reading = try read(
            """
            {"id":"Q1","caption":"Anton Berel","schema":"Person","referents":["x"],"datasets":["d"],"target":true,\
            "properties":{"name":["Антон Берел"," Anton Berel "],"alias":["Tony Berel","Anton Berel"],\
            "weakAlias":["Tony"],"country":["gb-sct","suhh","zz"],"citizenship":["us"],"birthDate":["1955","1955-05-21"],\
            "deathDate":["2020-01"],"position":["Minister of Works"],"topics":["role.pep"]}}
            {"id":"c","caption":"Works Ltd","schema":"Company","properties":{"name":["Works Ltd"]}}
            {"id":"P","schema":"Position","properties":{"name":["Minister"],"country":["us"],"organization":["Q99"]}}
            {"id":"O","schema":"Occupancy","properties":{"holder":["Q1"],"post":["P"],"startDate":["2014-05-01T00:00:00"],\
            "status":["ended"]}}
            """)
        #expect(reading.faults == [])
        #expect(reading.passedOver == 1)
        let person = try #require(people(reading).first)
        #expect(person.id == PersonID(dataset: "test", foreignID: "Q1"))
        #expect(person.name == "Anton Berel")
        #expect(person.names == ["Антон Берел", "Tony Berel"])
        #expect(person.countries == ["GB", "US"])
        #expect((person.born?.iso, person.died?.iso) == ("1955-05-21", "2020-01"))
        #expect(person.occupancies.map(\.position) == [Position(title: "Minister of Works")])
        let rest = reading.entries.dropFirst().map(\.content)
        let start = PartialDate(iso: "2014-05-01")
        #expect(
            rest == [
                .post(foreignID: "P", Position(title: "Minister", country: "US")),
                .occupancy(holder: "Q1", post: "P", start: start, end: nil),
            ])
        #expect(reading.entries.map(\.line) == [1, 3, 4])
    }

    @Test(
        "A faulty line is told with its number and the fault, and those around it are read",
        arguments: [
            ("{\"id\":\"b\",\"schema\":\"Per", "no JSON"),
            ("[1,2]", "no JSON object"),
            ("{\"schema\":\"Person\",\"properties\":{\"name\":[\"A B\"]}}", "no \"id\""),
            ("{\"id\":\"\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A B\"]}}", "id is empty"),
            ("{\"id\":\"b\",\"schema\":\"Person\",\"properties\":{\"name\":[17]}}", "name"),
            ("{\"id\":\"b\",\"schema\":\"Person\",\"properties\":{}}", "has no name"),
            ("{\"id\":\"b\",\"schema\":\"Person\"}", "no \"properties\""),
            ("{\"id\":\"b\",\"schema\":\"Occupancy\",\"properties\":{\"post\":[\"p\"]}}", "no holder"),
            (
                "{\"id\":\"b\",\"schema\":\"Occupancy\",\"properties\":{\"holder\":[\"h\"],\"post\":[\"p\"],"
                    + "\"startDate\":[\"2020\"],\"endDate\":[\"2019-12-31\"]}}", "before it starts"
            ),
            (
                "{\"id\":\"b\",\"schema\":\"Occupancy\",\"properties\":{\"holder\":[\"h\"],\"post\":[\"p\"],"
                    + "\"endDate\":[\"31.12.2019\"]}}", "no date"
            ),
            (String(repeating: "[", count: 100_000), "no JSON"),
        ])
    func faultyLines(line: String, reason: String) throws {
        let good = "{\"id\":\"%\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Lena Marsh\"]}}"
        let reading = try read(
            [good.replacing("%", with: "a"), line, good.replacing("%", with: "c")].joined(separator: "\n"))
        #expect(people(reading).map(\.name) == ["Lena Marsh", "Lena Marsh"])
        #expect(reading.faults.map(\.line) == [2])
        #expect(reading.faults.first?.reason.contains(reason) == true, "\(reading.faults)")
    }

    @Test("A broken date of a life is left out, the person is kept")
    func lifetimes() throws {
        let reading = try read(
            """
            id,name,born,died
            a,Anton Berel,1955,1954-12-31
            b,Lena Marsh,May 1955,
            """)
        #expect(people(reading).map { $0.born?.iso } == [nil, nil])
        #expect(people(reading).map { $0.died?.iso } == [nil, nil])
        #expect(reading.faults.map(\.line) == [2, 3])
    }

    @Test("A table in any order of columns, with quotes, line breaks in fields, CR LF and a byte order mark")
    func table() throws {
        let reading = try read(
            "\u{FEFF}name,id,aliases,countries,position,organisation,country,start,end,watch,merged_into\r\n"
                + "\"Berel, Anton\",a, A. Berel ; Антон Берел ;,us;gb,\"Minister\nof \"\"Works\"\"\",Cabinet,US,2019,,yes,\r\n"
                + "\r\n"
                + "Lena \"Ace\" Marsh,b,,,,,,,,,a\r\n")
        #expect(reading.faults == [])
        let found = people(reading)
        try #require(found.map(\.name) == ["Berel, Anton", "Lena \"Ace\" Marsh"])
        #expect(found[0].names == ["A. Berel", "Антон Берел"])
        #expect(found[0].countries == ["US", "GB"])
        #expect(found.map(\.isWatched) == [true, false])
        let position = Position(title: "Minister\nof \"Works\"", organisation: "Cabinet", country: "US")
        #expect(found[0].occupancies == [Occupancy(position: position, start: PartialDate(iso: "2019"))])
        guard case .person(_, _, let mergedInto) = reading.entries[1].content else { return }
        #expect(mergedInto == "a")
        #expect(reading.entries.map(\.line) == [2, 5])
    }

    @Test(
        "A faulty row is told, and what it spoils is left out",
        arguments: [
            ("b,Lena Marsh,,\"never closed,", 2, "never closed"),
            ("b,\"Lena\" Marsh,,,", 2, "behind a closing"),
            ("b,Lena Marsh", 2, "2 fields, the header 5"),
            (",Lena Marsh,,,", 2, "no id"),
            ("b,,,,", 2, "no name"),
            ("b,Lena Marsh,Minister,2020,2019", 3, "before it starts"),
            ("b,Lena Marsh,,2020,", 3, "no position"),
            ("b,Lena Marsh,Minister,soon,", 3, "no date"),
        ])
    func faultyRows(row: String, kept: Int, reason: String) throws {
        let reading = try read("id,name,position,start,end\na,Anton Berel,,,\n\(row)\nc,Aldo Prenn,Judge,2001,2002\n")
        #expect(people(reading).count == kept)
        #expect(people(reading).last?.name == "Aldo Prenn")
        #expect(people(reading).flatMap(\.occupancies).map(\.position.title) == ["Judge"])
        #expect(reading.faults.map(\.line) == [3])
        #expect(reading.faults.first?.reason.contains(reason) == true, "\(reading.faults)")
    }

    @Test("A quotation mark that is never closed costs its own row alone, in a file of any length")
    func unclosed() throws {
        let rows = (1...500).map { $0 == 3 ? "\($0),\"Person\($0) Berel," : "\($0),Person\($0) Berel,no" }
        let reading = try read("id,name,watch\n" + rows.joined(separator: "\n"))
        #expect(people(reading).count == 499)
        #expect(reading.faults.map(\.line) == [4])
    }

    @Test(
        "A file that is no register is refused",
        arguments: ["", "\n\n", "name,born\nA B,1950", "hello\nworld", "id,name,id\n"])
    func refused(text: String) {
        #expect(throws: RegisterFault.self) { try read(text) }
    }

    @Test("A line that is too long is a fault, whatever stands in it")
    func longLine() throws {
        var (file, reading) = (RegisterFile(dataset: "test", isWatched: true), RegisterReading())
        try file.read(Array("id,name".utf8), into: &reading)
        try file.read(nil, into: &reading)
        try file.read(Array("a,Anton Berel".utf8), into: &reading)
        try file.finish(into: &reading)
        #expect(reading.faults.map(\.line) == [2])
        #expect(people(reading).map(\.isWatched) == [true])
    }

    @Test("Ids are the same at each import, and of each dataset its own")
    func ids() {
        let id = PersonID(dataset: "ab", foreignID: "c")
        #expect(id == PersonID(dataset: "ab", foreignID: "c"))
        #expect(id != PersonID(dataset: "a", foreignID: "bc"))
        #expect(id.rawValue.count == 30)
        #expect(id.rawValue == "per_39DXZ4CKVNE9VVG1Q9ES2XVRM4")
    }

    @Test(
        "Dates are read and written alike",
        arguments: ["2014", "2014-02", "2014-02-28", "2014-02-11/2014-02-20", "../2014-02-20", "2014-02-11/.."])
    func dates(text: String) throws {
        #expect(try #require(PartialDate(iso: text)).iso == text)
    }

    @Test(
        "What is no date is none",
        arguments: ["", "14", "2014-13", "2014-02-30", "2014-2-3", "../..", "2014/2013", "20.1.2014"])
    func noDates(text: String) { #expect(PartialDate(iso: text) == nil) }
}
