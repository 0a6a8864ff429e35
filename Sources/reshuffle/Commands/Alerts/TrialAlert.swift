// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import Personnel

/// The alert that `alerts test` sends: a change that says of itself that it is a trial, of a person who is none.
enum TrialAlert {
    static func alert(for endpoint: EndpointID, at now: Date) -> OwedAlert? {
        guard let kind = ChangeKind(id: "appointed") else { return nil }
        let words = "This is a trial: nobody was appointed."
        let quote = Quote(
            text: words, start: 0, end: words.utf8.count, rule: "trial", section: .body, status: .expected)
        let claim = Mention(
            kind: kind, subtype: "trial", status: .expected, person: Person(name: "Trial Person"),
            position: Position(title: "trial post"), confidence: 0, quotes: [])
        let evidence = Evidence(
            source: "trial", article: "art_trial", url: nil, title: "Trial alert",
            published: PublicationTime(instant: now), quote: quote)
        let change = Change(
            id: "chg_trial", claim: claim, firstSeen: now, published: PublicationTime(instant: now),
            decision: AlertDecision(alerts: true, rule: "trial"), evidence: [evidence])
        // Its own id each time, so that a receiver that drops repeats takes every trial.
        let id = AlertID(rawValue: "msg_trial" + String(Int(now.timeIntervalSince1970 * 1000)))
        return OwedAlert(
            lease: Lease(alert: id, until: now.addingTimeInterval(60)), endpoint: endpoint, event: .created,
            subject: .change(change), attempts: 0, queued: now, fetched: now)
    }
}
