// SPDX-License-Identifier: Apache-2.0
import Foundation
import Personnel
import Pipeline
import Testing
import WebService

struct TenureRoutesTests {
    private func catalog() throws -> FixedCatalog {
        let day = try #require(CalendarDay(year: 2026, month: 3, day: 12))
        let position = Position(title: "defence minister", country: "RU")
        let known = Person(id: "per_1", name: "Ardan Velsky", aliases: ["Ardán Velskij"])
        let tenure = Tenure(
            person: known, position: position, end: .day(day, text: nil), seenFirst: day, seenLast: day,
            endedBy: ["chg_1", "chg_2", "chg_1"], successor: "Mira Tolland", conflicts: [.twoHolders])
        let stranger = Person(name: "Mira Tolland")
        let next = Tenure(person: stranger, position: position, isActing: true, startedBy: ["chg_3"])
        return FixedCatalog(
            people: [
                PersonTenures(person: known, countries: ["RU"], tenures: [tenure]),
                PersonTenures(person: stranger, countries: [], tenures: [next]),
            ],
            posts: [PostTenures(key: "head minister / defense", position: position, tenures: [next, tenure])])
    }

    @Test func `people come with their tenures, and with the id that the register knows`() async throws {
        let answers = try await serving(catalog()) { client in
            try await ["?name=Ardan", "?name=Mira&limit=1", "/per_1", "?name=Nobody"].asyncMap {
                try await client.get("/api/v1/people" + $0)
            }
        }
        #expect(answers.allSatisfy { $0.status == 200 })
        #expect(
            answers[0].body.hasPrefix(
                "{\"people\":[{\"id\":\"per_1\",\"name\":\"Ardan Velsky\",\"aliases\":[\"Ardán Velskij\"],\"countries\":[\"RU\"],"
            ))
        #expect(answers[0].body.contains("\"changes\":[\"chg_1\",\"chg_2\"]}"))
        #expect(answers[0].body.contains("\"seen_first\":\"2026-03-12\""))
        #expect(answers[1].body.contains("\"id\":null,\"name\":\"Mira Tolland\""))
        #expect(answers[1].body.contains("\"acting\":true"))
        #expect(answers[1].body.hasSuffix("\"next\":\"more\",\"partial\":true}"))
        #expect(answers[2].body.hasPrefix("{\"id\":\"per_1\","))
        #expect(answers[3].body == "{\"people\":[],\"next\":null,\"partial\":false}")
    }

    @Test func `posts come with their holders and what does not fit`() async throws {
        let answers = try await serving(catalog()) { client in
            try await ["defence+minister", "defence&country=ru", "defence&country=PL"].asyncMap {
                try await client.get("/api/v1/posts?title=" + $0)
            }
        }
        #expect(
            answers[0].body.hasPrefix(
                "{\"posts\":[{\"key\":\"head minister / defense\",\"title\":\"defence minister\","))
        #expect(answers[0].body.contains("\"conflicts\":[\"two-holders\"]}],\"next\":null,\"partial\":false}"))
        #expect(answers[1].body == answers[0].body)
        #expect(answers[2].body == "{\"posts\":[],\"next\":null,\"partial\":false}")
    }

    @Test(arguments: [
        ("people", 400, "name: is missing; give a part of a name"), ("posts", 400, "title: is missing"),
        ("people?name=a&on=yesterday", 400, "allowed: a day like 2026-03-05"),
        ("posts?title=a&country=Russia&limit=0", 400, "two letters after ISO 3166-1"),
        ("posts?name=a&title=b", 400, "there is no such filter; there are title, country, on, limit, cursor"),
        ("people?name=a&name=b", 400, "is given twice"), ("people/per_9", 404, "no person with the id per_9"),
    ])
    func `a bad question is told what is wrong`(target: String, status: Int, says: String) async throws {
        let answer = try await serving(catalog()) { try await $0.get("/api/v1/" + target) }
        #expect(answer.status == status)
        #expect(answer.body.contains(says))
    }
}
