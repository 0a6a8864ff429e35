// SPDX-License-Identifier: Apache-2.0
import Foundation
import Personnel
import Pipeline
import Testing
import WebService

struct ChangeQueryParserTests {
    private func parse(_ query: String) throws -> ChangeQuery {
        try ChangeQueryParser.parse(QueryField.fields(of: query), now: Samples.now)
    }

    @Test func `nothing asked is the default`() throws {
        #expect(try parse("") == ChangeQuery())
    }

    @Test func `every filter is read`() throws {
        let query = try parse(
            "since=7d&until=2026-03-05&kind=arrested,dismissed&kind=died&family=legal&status=rumoured&person=M%C3%BCller+A"
                + "&position=minister&country=fr&source=agency-1&background=true&limit=7&cursor=abc_1-2")
        #expect(query.since == Samples.now.addingTimeInterval(-7 * 86400))
        #expect(query.kinds == ["arrested", "dismissed", "died"])
        #expect(query.families == [.legal])
        #expect(query.statuses == [.rumoured])
        #expect(query.person == "Müller A")
        #expect(query.position == "minister")
        #expect(query.countries == ["FR"])
        #expect(query.sources == ["agency-1"])
        #expect(query.includesBackground)
        #expect(query.limit == 7)
        #expect(query.cursor == "abc_1-2")
    }

    @Test func `an empty field of a form is no filter`() throws {
        #expect(try parse("person=&kind=&since=&background=&limit=&cursor=") == ChangeQuery())
    }

    @Test func `a day as until includes that day`() throws {
        #expect(try parse("until=2026-03-04").until == Date(timeIntervalSince1970: 1_772_668_800))
    }

    @Test(arguments: [
        ("since=7d", -604_800.0), ("since=90m", -5400), ("since=2w", -1_209_600), ("since=30s", -30),
        ("since=2026-03-05T10:30:00%2B02:00", -3600), ("since=2026-03-05T09:30:00Z", 0),
        ("since=2026-03-05", -34_200),
    ])
    func `points in time are read`(query: String, seconds: Double) throws {
        #expect(try parse(query).since == Samples.now.addingTimeInterval(seconds))
    }

    @Test(arguments: [
        ("kind=sacked", "kind", "dismissed"), ("status=true", "status", "rumoured"), ("family=x", "family", "legal"),
        ("limit=0", "limit", "1 to 1000"), ("limit=1001", "limit", "1 to 1000"), ("limit=-1", "limit", "1 to 1000"),
        ("since=yesterday", "since", "7d"), ("since=d", "since", "7d"), ("since=-7d", "since", "7d"),
        ("since=99999w", "since", "7d"), ("until=2026-02-30", "until", "2026-03-05"),
        ("country=France", "country", "ISO 3166-1"), ("source=A%20B", "source", "lowercase"),
        ("background=maybe", "background", "true or false"), ("cursor=%00", "cursor", "next"),
        ("limit=1&limit=2", "limit", "twice"), ("tag=x", "tag", "since, until, kind"), ("=x", "", "no such filter"),
    ])
    func `a bad value is named with what is allowed`(query: String, field: String, allowed: String) throws {
        let bad = try #require(throws: BadQuery.self) { try parse(query) }
        #expect(bad.faults.map(\.field) == [field])
        #expect(bad.faults[0].reason.contains(allowed))
    }

    @Test func `all faults are told at once`() throws {
        let bad = try #require(throws: BadQuery.self) { try parse("kind=x&limit=x&nope=1") }
        #expect(bad.faults.map(\.field) == ["kind", "limit", "nope"])
    }

    @Test func `a span without an inside is refused`() throws {
        let bad = try #require(throws: BadQuery.self) { try parse("since=1d&until=2d") }
        #expect(bad.faults.map(\.field) == ["until"])
    }

    @Test func `a long text is refused and not repeated at length`() throws {
        let bad = try #require(throws: BadQuery.self) { try parse("person=\(String(repeating: "a", count: 201))") }
        #expect(bad.faults.map(\.field) == ["person"])
        let echoed = try #require(throws: BadQuery.self) { try parse("kind=\(String(repeating: "b", count: 5000))") }
        #expect(echoed.description.utf8.count < 600)
    }

    @Test(arguments: ["a b&c=d", "100 %", "Ąžuolas+1", "“<>”", ""])
    func `a value survives the way into a link and back`(value: String) {
        let fields = [QueryField("person", value), QueryField("kind", "died")]
        #expect(QueryField.fields(of: QueryField.query(of: fields)) == fields)
    }

    @Test func `broken percent signs stay as they are`() {
        #expect(QueryField.fields(of: "a=%zz%4&b=%ff").map(\.value) == ["%zz%4", "\u{FFFD}"])
    }
}
