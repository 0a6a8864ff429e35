// SPDX-License-Identifier: Apache-2.0
import Personnel
import Testing

@testable import Extraction

@Suite("Confidence") struct ConfidenceTests {
    private typealias Count = ConfidenceTable.Count
    private typealias Cell = ConfidenceTable.Cell
    private let plain = Cell(form: .passive, section: .body, status: .happened)

    /// The values of Newcombe, "Two-sided confidence intervals for the single proportion" (1998), table I, method 3.
    @Test(arguments: [(81, 263, 0.2553), (15, 148, 0.0624), (0, 20, 0.0), (1, 29, 0.0061), (0, 0, 0.0)])
    func `the bound is Wilson's`(right: Int, all: Int, bound: Double) {
        #expect(abs(ConfidenceTable.Count(right: right, all: all).lowerBound - bound) < 0.00005)
    }

    @Test func `a rule speaks for itself from thirty cases on, before that its pool does`() {
        var table = ConfidenceTable()
        func trust() -> Double { table.confidence(rule: "r", in: plain, leaving: [], prior: 0.5) }
        #expect(trust() == 0.5)
        table.pools[plain] = Count(right: 90, all: 100)
        #expect(trust() == 0.826)
        table.rules["r"] = Count(right: 29, all: 29)
        #expect(trust() == 0.826)
        table.rules["r"] = Count(right: 30, all: 30)
        #expect(trust() == 0.886)
    }

    @Test func `a pool that is too small leans on its form, and its status lowers that`() {
        var table = ConfidenceTable()
        let rumour = Cell(form: .passive, section: .headline, status: .rumoured)
        table.pools = [plain: Count(right: 90, all: 100), rumour: Count(right: 9, all: 9)]
        table.statusEstimates[.rumoured] = 0.5
        let bound = Count(right: 99, all: 109).lowerBound
        let trust = table.confidence(rule: "r", in: rumour, leaving: [], prior: 1)
        #expect(abs(trust - bound * 0.5) < 0.001)
    }

    @Test func `what is trusted little is told, with the little trust that it has`() throws {
        var table = ConfidenceTable()
        table.pools[plain] = Count(right: 10, all: 100)
        let quote = Quote(text: "q", start: 0, end: 1, rule: "r", section: .body, status: .happened)
        var draft = Draft(
            affected: .unnamed("x"), kind: try #require(ChangeKind(id: "dismissed")), status: .happened, asides: [],
            standing: .official, form: .passive, prior: 0.9, isWeak: false, quote: quote, candidate: 0)
        draft.group = Group(phrase: "three governors", count: "3")
        let merge = FactMerge(cast: Cast([], FrameReadings([])), published: nil, confidence: table)
        let (mentions, dropped) = merge.mentions(of: [draft])
        #expect(mentions.map(\.group?.phrase) == ["three governors"] && dropped.isEmpty)
        #expect(mentions.allSatisfy { $0.confidence < AlertDecision.leastConfidence })
    }

    @Test func `an empty slot lowers the trust as it was measured, or as estimated`() {
        var table = ConfidenceTable()
        table.slotEstimates = [.post: 0.8, .name: 0.5]
        #expect(table.confidence(rule: "r", in: plain, leaving: [.post, .name], prior: 1) == 0.4)
        (table.empty[.post], table.filled[.post]) = (Count(right: 15, all: 30), Count(right: 90, all: 100))
        #expect(abs(table.slotFactor(.post) - 0.5 / 0.9) < 1e-9)
        (table.empty[.post], table.filled[.post]) = (Count(right: 30, all: 30), Count(right: 90, all: 100))
        #expect(table.slotFactor(.post) == 1)
    }
}
