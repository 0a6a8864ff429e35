// SPDX-License-Identifier: Apache-2.0
import Foundation
import Personnel
import TestSupport
import Testing

@testable import Resolution

@Suite("Tenures") struct TenureTests {
    private static func day(_ day: Int, _ month: Int = 3) throws -> CalendarDay {
        try #require(CalendarDay(year: 2026, month: month, day: day))
    }

    private static func change(
        _ id: String, _ kind: String, of person: String, as title: String? = "defence minister",
        country: String? = "RU",
        on day: Int, status: Status = .happened, successor: String? = nil, subtype: String? = nil
    ) throws -> Change {
        var mention = try Build.mention(
            kind, of: person, status: status, as: title, country: country, on: Build.march(day), successor: successor)
        mention.subtype = subtype
        return Build.change(mention, id: ChangeID(rawValue: "chg_" + id), firstSeen: Build.noon(day))
    }

    private static func sighting(
        of person: String, as title: String = "Defence Minister", country: String? = "RU", on days: [CalendarDay],
        isFormer: Bool = false, isActing: Bool = false
    ) -> Sighting {
        Sighting(
            person: Person(name: person), position: Position(title: title, country: country), isActing: isActing,
            isFormer: isFormer, days: days)
    }

    /// "from..until seen first..last [conflicts]"
    private static func text(_ tenure: Tenure) -> String {
        func date(_ date: PartialDate?) -> String {
            guard let date else { return "-" }
            let latest = date.latest?.description.suffix(5) ?? "?"
            return date.earliest == date.latest ? String(latest) : "by " + latest
        }
        func day(_ day: CalendarDay?) -> String { day.map { String($0.description.suffix(5)) } ?? "-" }
        var words = "\(tenure.person.name) \(date(tenure.start))..\(date(tenure.end))"
        words += " \(day(tenure.seenFirst))..\(day(tenure.seenLast))"
        if tenure.isActing { words += " acting" }
        if tenure.isPlanned { words += " planned" }
        return words + tenure.conflicts.map { " " + $0.rawValue }.joined()
    }

    private func post(_ material: TenureMaterial, _ place: SourceLocation = #_sourceLocation) throws -> [String] {
        let posts = Tenures.byPost(material)
        try #require(posts.count == 1, sourceLocation: place)
        return posts[0].tenures.map(Self.text)
    }

    @Test func `entries, exits and what articles call people make one chain of holders`() throws {
        let material = TenureMaterial(
            changes: [
                try Self.change("1", "dismissed", of: "Ardan Velsky", on: 12),
                try Self.change("2", "appointed", of: "Mira Tolland", as: "minister of defence", on: 14),
            ],
            sightings: [
                Self.sighting(of: "Ardan Velsky", on: [try Self.day(1), try Self.day(3)]),
                Self.sighting(of: "Mira Tolland", on: [try Self.day(20), try Self.day(28)]),
            ])
        let posts = Tenures.byPost(material)
        try #require(posts.count == 1)
        #expect(
            posts[0].tenures.map(Self.text) == [
                "Mira Tolland 03-14..- 03-20..03-28", "Ardan Velsky -..03-12 03-01..03-03",
            ])
        #expect(posts[0].tenures.map(\.predecessor) == ["Ardan Velsky", nil])
        #expect(posts[0].tenures.map(\.successor) == [nil, "Mira Tolland"])
        #expect(posts[0].tenures.map(\.endedBy) == [[], ["chg_1"]])
    }

    @Test func `the order in which things are told changes nothing`() throws {
        let changes = [
            try Self.change("1", "dismissed", of: "Ardan Velsky", on: 12),
            try Self.change("2", "appointed", of: "Mira Tolland", on: 14),
            try Self.change("3", "appointed", of: "Ardan Velsky", on: 2),
            try Self.change("4", "resigned", of: "Tolland", on: 25),
        ]
        let sightings = [
            Self.sighting(of: "Ardan Velsky", on: [try Self.day(1)]),
            Self.sighting(of: "Mira Tolland", on: [try Self.day(20)]),
        ]
        let first = Tenures.byPerson(TenureMaterial(changes: changes, sightings: sightings))
        let second = Tenures.byPerson(TenureMaterial(changes: changes.reversed(), sightings: sightings.reversed()))
        #expect(first == second)
        #expect(first.count == 2)
    }

    @Test func `two who surely hold one post at a time are both marked, deputies and members are not`() throws {
        let days = try (1...4).map { try Self.day(10, 2 + $0) }
        let titles = [
            ("Defence Minister", 2), ("Prime Minister", 2), ("Deputy Defence Minister", 0),
            ("Judge of the Constitutional Court", 0), ("member of parliament", 0),
        ]
        for (title, marks) in titles {
            let material = TenureMaterial(sightings: [
                Self.sighting(of: "Ardan Velsky", as: title, on: days),
                Self.sighting(of: "Mira Tolland", as: title, on: days),
            ])
            let posts = Tenures.byPost(material)
            try #require(posts.count == 1)
            #expect(posts[0].tenures.count { $0.conflicts == [.twoHolders] } == marks, "\(title)")
        }
    }

    @Test func `ministers of two states are two posts`() throws {
        let material = TenureMaterial(
            changes: [
                try Self.change("1", "appointed", of: "Ardan Velsky", country: "RU", on: 12),
                try Self.change("2", "appointed", of: "Mira Tolland", country: "PL", on: 12),
            ])
        #expect(Tenures.byPost(material).map(\.tenures.count) == [1, 1])
    }

    @Test func `who is called the holder long after an exit is a conflict, for some days it is habit`() throws {
        let exit = try Self.change("1", "dismissed", of: "Ardan Velsky", on: 2)
        let soon = Self.sighting(of: "Ardan Velsky", on: [try Self.day(20)])
        #expect(try post(TenureMaterial(changes: [exit], sightings: [soon])) == ["Ardan Velsky -..03-02 03-20..03-20"])
        let late = Self.sighting(of: "Ardan Velsky", on: [try Self.day(20, 5)])
        #expect(
            try post(TenureMaterial(changes: [exit], sightings: [late]))
                == ["Ardan Velsky -..03-02 05-20..05-20 held-after-exit"])
    }

    @Test func `an exit shortly before its entry is a conflict, a return is not`() throws {
        let exit = try Self.change("1", "dismissed", of: "Ardan Velsky", on: 2)
        let entry = try Self.change("2", "appointed", of: "Ardan Velsky", on: 9)
        #expect(
            try post(TenureMaterial(changes: [exit, entry])) == ["Ardan Velsky 03-09..03-02 -..- exit-before-entry"])
        let back = try Self.change("3", "reinstated", of: "Ardan Velsky", on: 9)
        #expect(
            try post(TenureMaterial(changes: [exit, back]))
                == ["Ardan Velsky 03-09..- -..-", "Ardan Velsky -..03-02 -..-"])
    }

    @Test func `rumours, denials, retractions and what is only planned end nothing`() throws {
        let held = Self.sighting(of: "Ardan Velsky", on: [try Self.day(1)])
        for status in [Status.rumoured, .denied, .expected] {
            let exit = try Self.change("1", "dismissed", of: "Ardan Velsky", on: 12, status: status)
            #expect(try post(TenureMaterial(changes: [exit], sightings: [held])) == ["Ardan Velsky -..- 03-01..03-01"])
        }
        var exit = try Self.change("1", "dismissed", of: "Ardan Velsky", on: 12)
        exit.retraction = Retraction(at: Build.noon(13), reason: "withdrawn")
        #expect(try post(TenureMaterial(changes: [exit], sightings: [held])) == ["Ardan Velsky -..- 03-01..03-01"])
    }

    @Test func `a planned entry is shown as planned until articles call the person the holder`() throws {
        let entry = try Self.change("1", "appointed", of: "Mira Tolland", on: 14, status: .expected)
        #expect(try post(TenureMaterial(changes: [entry])) == ["Mira Tolland 03-14..- -..- planned"])
        let seen = Self.sighting(of: "Mira Tolland", on: [try Self.day(20)])
        #expect(
            try post(TenureMaterial(changes: [entry], sightings: [seen])) == ["Mira Tolland 03-14..- 03-20..03-20"])
    }

    @Test func `a nomination plans a tenure whose beginning nobody knows, and an entry settles it`() throws {
        let nominated = try Self.change("1", "nominated", of: "Mira Tolland", on: 3)
        #expect(try post(TenureMaterial(changes: [nominated])) == ["Mira Tolland -..- -..- planned"])
        let appointed = try Self.change("2", "appointed", of: "Mira Tolland", on: 20)
        #expect(try post(TenureMaterial(changes: [nominated, appointed])) == ["Mira Tolland 03-20..- -..-"])
    }

    @Test(arguments: ["President", "Speaker"])
    func `a bare title of a state's office is a post`(title: String) throws {
        let seen = Self.sighting(of: "Mira Tolland", as: title, on: [try Self.day(20)])
        #expect(try post(TenureMaterial(sightings: [seen])) == ["Mira Tolland -..- 03-20..03-20"])
    }

    @Test func `acting is a time of its own, and ends where the post is given for good`() throws {
        let acting = try Self.change("1", "appointed", of: "Mira Tolland", on: 3, subtype: "acting")
        let full = try Self.change("2", "appointed", of: "Mira Tolland", on: 20)
        #expect(
            try post(TenureMaterial(changes: [acting, full]))
                == ["Mira Tolland 03-20..- -..-", "Mira Tolland 03-03..by 03-20 -..- acting"])
    }

    @Test func `former ends what was seen, by that day`() throws {
        let material = TenureMaterial(sightings: [
            Self.sighting(of: "Ardan Velsky", on: [try Self.day(1)]),
            Self.sighting(of: "Ardan Velsky", on: [try Self.day(9), try Self.day(11)], isFormer: true),
        ])
        #expect(try post(material) == ["Ardan Velsky -..by 03-09 03-01..03-01"])
    }

    @Test func `an exit that names no post is from the one post that was held, a death from all`() throws {
        let held = [
            Self.sighting(of: "Ardan Velsky", on: [try Self.day(1)]),
            Self.sighting(of: "Ardan Velsky", as: "Mayor of Orel", on: [try Self.day(1)]),
        ]
        let exit = try Self.change("1", "resigned", of: "Ardan Velsky", as: nil, country: nil, on: 12)
        let one = Tenures.byPerson(TenureMaterial(changes: [exit], sightings: [held[0]]))
        #expect(one.flatMap(\.tenures).map(Self.text) == ["Ardan Velsky -..03-12 03-01..03-01"])
        let two = Tenures.byPerson(TenureMaterial(changes: [exit], sightings: held))
        #expect(two.flatMap(\.tenures).allSatisfy { $0.end == nil })
        let death = try Self.change("2", "died", of: "Ardan Velsky", as: nil, country: nil, on: 12)
        let all = Tenures.byPerson(TenureMaterial(changes: [death], sightings: held))
        #expect(all.flatMap(\.tenures).count == 2)
        #expect(all.flatMap(\.tenures).allSatisfy { $0.endedBy == ["chg_2"] })
    }

    @Test func `a move leaves the one post that was held for the new one`() throws {
        let move = try Self.change(
            "1", "reassigned", of: "Ardan Velsky", as: "secretary of the Security Council", on: 12)
        let held = Self.sighting(of: "Ardan Velsky", on: [try Self.day(1)])
        let tenures = Tenures.byPerson(TenureMaterial(changes: [move], sightings: [held])).flatMap(\.tenures)
        #expect(tenures.map(Self.text) == ["Ardan Velsky 03-12..- -..-", "Ardan Velsky -..03-12 03-01..03-01"])
    }

    @Test func `the register's people, names and dates are taken up`() throws {
        let known = RegisterPerson(
            id: "per_1", name: "Ardan Velsky", names: ["Ardán Velskij"], countries: ["RU"],
            occupancies: [
                Occupancy(
                    position: Position(title: "Minister of Defence", country: "RU"),
                    start: PartialDate(
                        earliest: try Self.day(1, 1), latest: try Self.day(1, 1), precision: .day, text: nil))
            ])
        let exit = try Self.change("1", "dismissed", of: "Ardán Velskij", on: 12)
        let people = Tenures.byPerson(TenureMaterial(changes: [exit], people: [known]))
        #expect(people.map(\.person.id) == ["per_1"])
        #expect(people.flatMap(\.tenures).map(Self.text) == ["Ardan Velsky 01-01..03-12 -..-"])
    }

    @Test(arguments: [
        ("2026-02-20", true), ("2026-01-20", false), ("2026-03-12", true), ("2026-03-13", false),
    ])
    func `on a day: from shortly before the first sign to the end`(text: String, holds: Bool) throws {
        let material = TenureMaterial(
            changes: [try Self.change("1", "dismissed", of: "Ardan Velsky", on: 12)],
            sightings: [Self.sighting(of: "Ardan Velsky", on: [try Self.day(5)])])
        let tenure = try #require(Tenures.byPost(material).first?.tenures.first)
        #expect(tenure.holds(on: try #require(CalendarDay(text))) == holds)
    }
}
