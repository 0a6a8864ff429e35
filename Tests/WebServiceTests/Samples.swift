// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import Personnel
import Pipeline
import Testing

/// Invented people in invented posts.
enum Samples {
    /// 2026-03-05T09:30:00Z
    static let now = Date(timeIntervalSince1970: 1_772_703_000)

    static func change(
        _ id: String = "chg_one", kind: String = "arrested", status: Status = .happened,
        name: String = "Odo Marchbanks", title: String = "Deputy Minister of Tides",
        headline: String = "Deputy minister held",
        quote: String = "Police arrested Odo Marchbanks on Thursday.", url: String? = "https://news.example/1",
        retraction: Retraction? = nil
    ) throws -> Change {
        let kind = try #require(ChangeKind(id: kind))
        let claim = Mention(
            kind: kind, status: status, person: Person(name: name),
            position: Position(title: title, organisation: "Ministry of Tides", country: "FR"),
            date: .day(try #require(CalendarDay("2026-03-05")), text: "on Thursday"), confidence: 0.83, quotes: [])
        let quote = Quote(text: quote, start: 0, end: quote.utf8.count, rule: "en.test", section: .body, status: status)
        let evidence = Evidence(
            source: "agency-1", article: "art_one", url: url, title: headline,
            published: PublicationTime(instant: now.addingTimeInterval(-600)), quote: quote)
        return Change(
            id: ChangeID(rawValue: id), claim: claim, firstSeen: now,
            decision: AlertDecision(for: claim, bestSection: .body), evidence: [evidence], retraction: retraction)
    }

    static func dossier(_ change: Change, because reason: String = "a second source", detail: String = "try later")
        -> ChangeDossier
    {
        ChangeDossier(
            change: change, revisions: [Revision(number: 2, at: now, reason: reason)],
            deliveries: [
                Delivery(
                    id: "msg_one", endpoint: "desk", change: change.id, event: .created, state: .owed, attempts: 2,
                    queued: now, at: now, failure: .server, detail: detail)
            ])
    }
}
