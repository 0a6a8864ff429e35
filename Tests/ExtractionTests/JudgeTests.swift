// SPDX-License-Identifier: Apache-2.0
import Personnel
import Testing

@testable import Extraction

@Suite("Judge") struct JudgeTests {
    private let text = "Governor Anton Berel was arrested on Monday."

    private func weights(_ text: String) throws -> JudgeWeights {
        var problems: [LanguageProblem] = []
        let lines = DataLine.lines(of: LanguageFile(name: "judge.txt", text: text))
        let weights = JudgeWeights(lines, &problems)
        try #require(problems.isEmpty, "\(problems)")
        return weights
    }

    private func mentions(judgedBy text: String) throws -> [Mention] {
        try Extractor(try TestLanguage.pack.get(), judge: text).mentions(in: TestLanguage.article(self.text))
    }

    @Test func `clues add up to a probability`() throws {
        let weights = try weights("all | 0 | 1.5\nkind | 3 | -1.5\nrivals | 2 | 20")
        #expect(weights.probability([JudgeClue(.all, 0), JudgeClue(.kind, 3)]) == 0.5)
        #expect(abs(weights.probability([JudgeClue(.all, 0)]) - 0.817_574) < 1e-6)
        #expect(weights.probability([JudgeClue(.rivals, 2)]) > 0.999_999)
        #expect(weights.probability([JudgeClue(.rivals, 1)]) == 0.5)
    }

    @Test func `below the bound nothing is alerted, from it on all is`() throws {
        let weights = try weights("bound | 0.8\nall | 0 | 1.3\nweak | 1 | -1\nrivals | 3 | 1")
        let (plain, strong) = (JudgeClue(.all, 0), JudgeClue(.rivals, 3))
        #expect(weights.probability([plain]) > 0.78 && weights.confidence([plain]) == 0.59)
        #expect(weights.confidence([plain, strong]) == 0.909)
        let low = try self.weights("bound | 0.2\nall | 0 | -1")
        #expect(low.confidence([plain]) == AlertDecision.leastConfidence)
    }

    @Test(arguments: [
        "all | 0", "nobody | 0 | 1", "all | 128 | 1", "all | 0 | 21", "bound | 1.1", "bound | x", "all | x | 1",
    ])
    func `a line that says something else is refused`(line: String) throws {
        #expect(throws: LanguageProblems.self) { try mentions(judgedBy: line) }
    }

    @Test func `what is distrusted is told all the same, and not alerted`() throws {
        for (weight, alerts) in [(3.0, true), (-3.0, false)] {
            let found = try mentions(judgedBy: "bound | 0.5\nall | 0 | \(weight)")
            #expect(found.map(\.summary) == ["arrested happened Anton Berel"])
            let decisions = found.map { AlertDecision(for: $0, bestSection: .body) }
            #expect(decisions.map(\.alerts) == [alerts])
            #expect(alerts || decisions.map(\.rule) == ["low-confidence"])
        }
    }

    @Test func `samples name the clues by which a mention is judged`() throws {
        let samples = Extractor(try TestLanguage.pack.get()).samples(in: TestLanguage.article(text))
        #expect(samples.map(\.mention.summary) == ["arrested happened Anton Berel"])
        let clues = Set(samples.flatMap(\.clues))
        #expect(clues.isSuperset(of: ["all | 0", "section | 1", "rivals | 0", "date | 2", "headline | 8"]), "\(clues)")
        #expect(clues.contains("kind | \(ChangeKind.catalogue.firstIndex { $0.id == "arrested" } ?? -1)"))
    }
}
