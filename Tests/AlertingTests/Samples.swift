// SPDX-License-Identifier: Apache-2.0
import Alerting
import FoundationEssentials
import Personnel
import Testing

/// An invented change, as alerts carry it.
func sampleChange(
    kind: String = "dismissed", status: Status = .happened, alerts: Bool = true, retraction: Retraction? = nil,
    evidence: Int = 1, text: String = "The president dismissed Ann Example."
) throws -> Change {
    let quote = Quote(
        text: text, start: 40, end: 40 + text.utf8.count, rule: "en.remove.active", section: .body, status: status)
    let published = PublicationTime(instant: Date(timeIntervalSince1970: 1_772_700_000))
    let claim = Mention(
        kind: try #require(ChangeKind(id: kind)), status: status,
        person: Person(name: "Ann Example", aliases: ["Example"]),
        position: Position(title: "head of the customs service", organisation: "Customs Service", country: "FR"),
        agent: "the president", date: .day(try #require(CalendarDay("2026-03-05")), text: "on Thursday"),
        confidence: 0.75, quotes: [])
    return Change(
        id: "chg_00000000000000000000000001", claim: claim, firstSeen: Date(timeIntervalSince1970: 1_772_700_065),
        published: published, decision: AlertDecision(alerts: alerts, rule: alerts ? "official-happened" : "denied"),
        evidence: (0..<evidence).map { number in
            Evidence(
                source: "agency", article: ArticleID(rawValue: "art_\(number)"),
                url: "https://agency.example/\(number)",
                title: "Customs chief dismissed", published: published, quote: quote)
        },
        sources: evidence, retraction: retraction)
}

func sampleAlert(_ change: Change, event: AlertEvent = .created) -> OwedAlert {
    let queued = Date(timeIntervalSince1970: 1_772_700_065.25)
    return OwedAlert(
        lease: Lease(alert: "msg_1", until: queued.addingTimeInterval(60)), endpoint: "desk", event: event,
        subject: .change(change), attempts: 0, queued: queued, fetched: Date(timeIntervalSince1970: 1_772_700_064.5))
}
