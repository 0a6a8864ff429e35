// SPDX-License-Identifier: Apache-2.0
import Labelled
import Personnel
import Testing

@Suite("Labelled articles") struct LabelledReaderTests {
    private let sample = """
        origin: own words
        style: agency
        published: 2024-03-05T09:30:00+03:00
        title: Governor held
        ---
        Police on Monday arrested the governor of Tana Vale, Josphat Wekulo.

        He denied wrongdoing.
        ---
        kind: arrested / charged
        status: happened
        person: Josphat Wekulo
        date: 2024-03-04
        alert: true
        quote: Police on Monday arrested the governor of Tana Vale, Josphat Wekulo

        # a comment
        kind: resigned
        status: rumoured / denied
        group: two of his deputies
        members: A. Ndege; B. Mora
        date: 2024-02-01..
        quote: x
        optional: true
        """

    @Test func `a case is read whole`() throws {
        let labelled = try LabelledReader.read(sample, file: "seeds/en/a1.txt")
        #expect(labelled.name == "a1")
        #expect(labelled.article.title == "Governor held")
        #expect(labelled.article.published?.offsetSeconds == 10800)
        #expect(labelled.article.text.hasPrefix("Police on Monday"))
        #expect(labelled.article.text.hasSuffix("wrongdoing."))
        #expect(labelled.expected.count == 2)
        let first = try #require(labelled.expected.first)
        #expect(Set(first.kinds.map(\.id)) == ["arrested", "charged"])
        #expect(first.alerts && !first.isOptional)
        #expect(first.earliest == first.latest)
        let second = try #require(labelled.expected.last)
        #expect(second.statuses == [.rumoured, .denied])
        #expect(second.members == ["A. Ndege", "B. Mora"])
        #expect(second.earliest != nil && second.latest == nil && second.isOptional)
    }

    @Test(arguments: [
        ("kind: arrested", "kind: detained", "no kind is called detained", 10),
        ("status: happened", "status: maybe", "no status is called maybe", 11),
        ("person: Josphat", "persona: Josphat", "no key is called persona", 12),
        ("2024-03-05T", "last Tuesday T", "published is no RFC 3339 date", 3),
        ("date: 2024-03-04", "date: March", "no date: March", 13),
        ("optional: true", "optional: yes", "neither true nor false", 24),
    ])
    func `a fault is named with its line`(good: String, bad: String, words: String, line: Int) throws {
        let error = #expect(throws: LabelError.self) {
            try LabelledReader.read(sample.replacing(good, with: bad), file: "f.txt")
        }
        #expect(error?.message.contains(words) == true)
        #expect(error?.line == line)
    }
}

@Suite("Scoring") struct ScoreTests {
    private func mention(_ kind: String, _ name: String, _ status: Status = .happened) throws -> Mention {
        Mention(
            kind: try #require(ChangeKind(id: kind)), status: status, person: Person(name: name),
            quotes: [Quote(text: "q", start: 0, end: 1, rule: "r", section: .body, status: status)])
    }

    private func labelled(_ changes: String) throws -> LabelledArticle {
        try LabelledReader.read("origin: o\n---\ntext\n---\n" + changes, file: "f.txt")
    }

    @Test func `right, wrong and missed are told apart at each strictness`() throws {
        let case1 = try labelled(
            """
            kind: dismissed
            status: happened
            person: Ola Brandvik
            alert: true
            quote: q

            kind: arrested
            status: happened
            person: Ida Moe
            alert: true
            quote: q
            """)
        var score = Score()
        score.add([try mention("resigned", "Brandvik"), try mention("arrested", "Ida Moe", .expected)], for: case1)
        let kind = try #require(score.byStrictness[.kindAndPerson])
        #expect((kind.right, kind.wrong, kind.missed) == (1, 1, 1))
        let family = try #require(score.byStrictness[.familyAndPerson])
        #expect((family.right, family.wrong, family.missed) == (2, 0, 0))
        #expect((score.statusRight, score.statusWrong) == (0, 1))
        #expect(kind.precision == 0.5 && kind.recall == 0.5 && kind.f1 == 0.5)
    }

    @Test func `an alert from an article with nothing to find is counted`() throws {
        var score = Score()
        score.add([try mention("dismissed", "Nobody Real")], for: try labelled(""))
        score.add([try mention("dismissed", "Nobody Real", .rumoured)], for: try labelled(""))
        #expect(score.empty == 2)
        #expect(score.emptyWithAlert == 1)
    }

    @Test(arguments: [("Popov", true), ("Ivan Popov", true), ("Ivan Petrov", false), ("I. Popova", false)])
    func `a part of the name is the name, another name is not`(name: String, isMatch: Bool) throws {
        let wanted = try labelled("kind: died\nstatus: happened\nperson: Ivan Popov\nquote: q")
        var score = Score()
        score.add([try mention("died", name)], for: wanted)
        #expect((score.byStrictness[.kindAndPerson]?.right == 1) == isMatch)
    }
}
