// SPDX-License-Identifier: Apache-2.0
import Labelled
import Personnel
import Testing

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

@Suite("Figures") struct FigureTests {
    private let changes = [
        "dismissed, happened, Ola Brandvik, alert: true, country: NO", "arrested, expected, Ida Moe, alert: true",
        "died, rumoured, Per Lund",
    ]

    @Test func `families, languages and statuses have figures of their own`() throws {
        let answers = [
            try Sample.mention("resigned", "Ola Brandvik"), try Sample.mention("arrested", "Ida Moe"),
            try Sample.mention("died", "Per Lund", .rumoured),
        ]
        var score = Score()
        score.add(answers, for: try Sample.labelled(changes))
        score.add([], for: try Sample.labelled(["fled, happened, Liv Dahl"], language: "no"))
        let strict = try #require(score.figures[.kindAndPerson])
        #expect(strict.byFamily[.exit].map { [$0.right, $0.wrong, $0.missed] } == [0, 1, 1])
        #expect(strict.byLanguage["no"]?.recall == 0)
        #expect(strict.byLanguage["en"]?.right == 2)
        #expect(score.figures[.familyAndPerson]?.byFamily[.exit]?.f1 == 1)
        #expect(score.byStatus[.expected].map { [$0.right, $0.wrong, $0.missed] } == [0, 0, 1])
        #expect(score.byStatus[.happened].map { [$0.right, $0.wrong, $0.missed] } == [0, 1, 0])
        #expect(score.byStatus[.rumoured]?.f1 == 1)
        #expect(score.figures[.alerted]?.byKind.count == 3)
    }

    @Test func `an alert of what is not to be alerted is wrong, even where the find itself is right`() throws {
        let score = try Sample.score(
            [try Sample.mention("died", "Per Lund")], ["died, happened, Per Lund, background: true, optional: true"])
        #expect(score.byStrictness[.kindAndPerson]?.right == 1)
        #expect(score.byStrictness[.alerted]?.wrong == 1)
    }

    @Test func `a field counts where it is given, made up, left out or rightly empty`() throws {
        var given = try Sample.mention("dismissed", "Brandvik")
        given.position = Position(title: "mayor of Moss", country: "NO")
        given.agent = "King Harald"
        let change = "dismissed, happened, Ola Brandvik, position: mayor of Moss, country: SE, reason: theft of boats"
        let fields = try Sample.score([given], [change]).byField
        func figures(_ field: Field) -> [Int] {
            fields[field].map { [$0.tally.right, $0.tally.wrong, $0.tally.missed, $0.right, $0.all] } ?? []
        }
        #expect(figures(.position) == [1, 0, 0, 1, 1])
        #expect(figures(.country) == [0, 1, 1, 0, 1])
        #expect(figures(.agent) == [0, 1, 0, 0, 1])
        #expect(figures(.reason) == [0, 0, 1, 0, 1])
        #expect(figures(.rank) == [0, 0, 0, 1, 1])
        #expect(figures(.name) == [0, 1, 1, 0, 1])
    }
}
