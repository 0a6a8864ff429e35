// SPDX-License-Identifier: Apache-2.0
import Personnel
import Testing

@Suite("The default policy") struct AlertDecisionTests {
    private func mention(_ change: (inout Mention) -> Void = { _ in }) throws -> Mention {
        let kind = try #require(ChangeKind(id: "arrested"))
        let quote = Quote(text: "x", start: 0, end: 1, rule: "r", section: .body, status: .happened)
        var mention = Mention(kind: kind, status: .happened, person: Person(name: "Ada Venn"), quotes: [quote])
        change(&mention)
        return mention
    }

    @Test func `what happened to an official is alerted, and the rule says so`() throws {
        let decision = AlertDecision(for: try mention(), bestSection: .body)
        #expect(decision == AlertDecision(alerts: true, rule: "official-happened"))
        let expected = AlertDecision(for: try mention { $0.status = .expected }, bestSection: .headline)
        #expect(expected == AlertDecision(alerts: true, rule: "official-expected"))
    }

    @Test(arguments: [Section.caption, .teaser, .chrome, .comment])
    func `nothing outside the article's own voice is alerted`(section: Section) throws {
        let decision = AlertDecision(for: try mention(), bestSection: section)
        #expect(decision == AlertDecision(alerts: false, rule: section.rawValue))
    }

    @Test func `rumours, denials, history, choices and armed groups are listed, not alerted`() throws {
        let other = try #require(ChangeKind(id: "disappeared"))
        let cases: [(String, (inout Mention) -> Void)] = [
            ("rumoured", { $0.status = .rumoured }), ("denied", { $0.status = .denied }),
            ("background", { $0.isBackground = true }), ("choice-of-kinds", { $0.alternatives = [other] }),
            ("part-of-exit", { $0.subtype = Subtype.onward }), ("armed-group", { $0.standing = .armedGroup }),
        ]
        for (rule, change) in cases {
            let decision = AlertDecision(for: try mention(change), bestSection: .body)
            #expect(decision == AlertDecision(alerts: false, rule: rule))
        }
    }

    @Test func `what is too often wrong is listed, not alerted, but of people on the watch list`() throws {
        let little = try mention { $0.confidence = AlertDecision.leastConfidence - 0.01 }
        let expected = AlertDecision(alerts: false, rule: "low-confidence")
        #expect(AlertDecision(for: little, bestSection: .body) == expected)
        let enough = try mention { $0.confidence = AlertDecision.leastConfidence }
        #expect(AlertDecision(for: enough, bestSection: .body).alerts)
        let watched = try mention { ($0.confidence, $0.standing) = (0.1, .watched) }
        #expect(AlertDecision(for: watched, bestSection: .body).rule == "watched-happened")
    }

    @Test func `somebody on the watch list is alerted whoever they are`() throws {
        let decision = AlertDecision(for: try mention { $0.standing = .watched }, bestSection: .body)
        #expect(decision.alerts)
    }
}
