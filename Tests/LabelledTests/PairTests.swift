// SPDX-License-Identifier: Apache-2.0
import Foundation
import Labelled
import Personnel
import Testing

@Suite("Pairs of mentions") struct PairTests {
    private static let person = """
        "person": "Ada Moe", "kind": "dismissed", "status": "happened", "background": false
        """
    private static let group = """
        "group": "seven judges", "count": "7", "kind": "suspended", "status": "expected", "background": true
        """

    private func read(_ one: String, _ other: String = group, id: String = "d001") throws(LabelError) -> [LabelledPair]
    {
        try PairReader.read(line(one, other, id: id), file: "pairs.jsonl")
    }

    private func line(_ one: String, _ other: String, id: String) -> String {
        "{\"id\": \"\(id)\", \"same\": false, \"one\": {\(one)}, \"other\": {\(other)}}"
    }

    @Test func `a pair is read with all that its mentions say`() throws {
        let full = """
            "person": "Ada Moe", "aliases": ["Moe"], "group": null, "count": null, "kind": "appointed",
            "subtype": "acting", "status": "rumoured", "background": false, "position": "minister of health",
            "organisation": "cabinet", "country": "NO", "rank": "Colonel",
            "date": {"earliest": "2025-03-01", "latest": "2025-03-31"}, "published": "2025-04-02T08:00:00Z",
            "language": "no"
            """.replacing("\n", with: " ")
        let pair = try #require(try read(full).first)
        #expect(pair.id == "d001" && !pair.isSame)
        let mention = pair.one.mention
        #expect(mention.person == Person(name: "Ada Moe", aliases: ["Moe"]) && mention.group == nil)
        #expect(mention.kind.id == "appointed" && mention.subtype == "acting" && mention.status == .rumoured)
        #expect(mention.position == Position(title: "minister of health", organisation: "cabinet", country: "NO"))
        #expect(mention.rank == "Colonel")
        #expect(mention.date?.earliest?.description == "2025-03-01" && mention.date?.latest?.day == 31)
        #expect(pair.one.published?.day?.description == "2025-04-02" && pair.one.language == "no")
        let other = pair.other.mention
        #expect(other.group == Group(phrase: "seven judges", count: "7") && other.isBackground)
        #expect(other.person == nil && other.position == nil && other.date == nil && pair.other.published == nil)
    }

    @Test(arguments: [
        (person.replacing("dismissed", with: "sacked"), "no kind is called sacked"),
        (person.replacing("happened", with: "sure"), "no status is called sure"),
        (person + ", \"group\": \"judges\"", "either a person or a group"),
        ("\"kind\": \"died\", \"status\": \"happened\", \"background\": false", "either a person or a group"),
        (person + ", \"published\": \"yesterday\"", "no RFC 3339 date: yesterday"),
        (person + ", \"date\": {\"earliest\": \"2025-02-30\"}", "2025-02-30 is not a day"),
        (person + ", \"date\": {\"earliest\": \"2025-03-02\", \"latest\": \"2025-03-01\"}", "ends before it begins"),
        (person.replacing("\"kind\"", with: "\"sort\""), "one.kind is missing"),
        (person.replacing("false", with: "\"no\""), "one.background has a value of another type"),
        (person.replacing(":", with: ""), "no JSON object"),
    ])
    func `a faulty line is named with its number`(side: String, words: String) throws {
        let text = line(Self.person, Self.group, id: "d000") + "\n\n" + line(side, Self.group, id: "d001")
        let error = #expect(throws: LabelError.self) { try PairReader.read(text, file: "pairs.jsonl") }
        #expect(error?.line == 3 && error?.file == "pairs.jsonl")
        #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
    }

    @Test func `an id is given once`() throws {
        let text = line(Self.person, Self.group, id: "d007")
        let error = #expect(throws: LabelError.self) { try PairReader.read(text + "\n" + text, file: "f") }
        #expect(error?.line == 2 && error?.message.contains("d007") == true)
    }

    /// Pairs of one change, then of two: the first so many of each are joined.
    private func score(same: Int, joined: Int, different: Int, wrong: Int, open: Int = 0) throws -> PairScore {
        let two = try #require(try read(Self.person).first)
        let one = try #require(
            try PairReader.read(
                line(Self.person, Self.person, id: "d1").replacing("\"same\": false", with: "\"same\": true"), file: "f"
            ).first)
        var score = PairScore()
        for number in 0..<same { score.add(one, isJoined: number < joined, isOpen: number >= same - open) }
        for number in 0..<different { score.add(two, isJoined: number < wrong, isOpen: false) }
        return score
    }

    @Test func `what is left open joins nothing`() throws {
        let score = try score(same: 10, joined: 8, different: 5, wrong: 2, open: 1)
        #expect(score.pairs == 15 && score.leftOpen == 1 && score.keptApart == 3)
        #expect(score.joined.right == 8 && score.joined.wrong == 2 && score.joined.missed == 2)
        #expect(PinnedFigure.pairsRight.value(in: score) == 8000 && PinnedFigure.pairsFound.value(in: score) == 8000)
    }

    @Test func `a bar that is just missed is missed`() throws {
        let floors = try Floors("developed precision 99\ndeveloped recall 90", file: "f")
        let below = try score(same: 1000, joined: 898, different: 300, wrong: 10)
        #expect(floors.verdicts(on: below, set: "developed").map(\.value) == [9889, 8980])
        #expect(floors.verdicts(on: below, set: "developed").map(\.passes) == [false, false])
        let met = try score(same: 110, joined: 99, different: 30, wrong: 1)
        #expect(floors.verdicts(on: met, set: "developed").map(\.passes) == [true, true])
    }

    @Test func `a floor for what pairs do not measure fails, and raising writes none`() throws {
        var floors = try Floors("developed alerts-right 1", file: "f")
        let score = try score(same: 1, joined: 1, different: 0, wrong: 0)
        #expect(floors.verdicts(on: score, set: "developed").map(\.passes) == [false])
        floors.raise(to: score, set: "other")
        #expect(
            floors.bounds.keys.filter { $0.set == "other" }.map(\.figure.rawValue).sorted() == ["precision", "recall"])
    }
}
