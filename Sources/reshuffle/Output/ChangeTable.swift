// SPDX-License-Identifier: Apache-2.0
import Foundation
import Personnel

/// Changes as a table for people.
enum ChangeTable {
    static func text(_ changes: [Change]) -> String {
        guard !changes.isEmpty else { return "No changes." }
        return TextTable.text(
            ["SEEN", "CHANGE", "WHO", "POST", "DATE", "SOURCES", "ALERT", "ID"], changes.map(row))
    }

    /// One change on one line, as it is found.
    static func line(_ change: Change) -> String {
        row(change).joined(separator: "  ")
    }

    private static func row(_ change: Change) -> [String] {
        let claim = change.claim
        return [
            ChangeRecord.instant(change.firstSeen), MentionTable.what(claim), MentionTable.who(claim),
            TextTable.cell(claim.position?.title), MentionTable.day(claim.date), String(change.sources),
            change.decision.alerts ? "yes" : change.decision.rule, change.id.rawValue,
        ]
    }
}

/// What one article says, as a table for people.
enum MentionTable {
    static func text(_ mentions: [Mention]) -> String {
        guard !mentions.isEmpty else { return "No changes." }
        return TextTable.text(
            ["CHANGE", "WHO", "POST", "DATE", "ALERT", "QUOTE"],
            mentions.map { mention in
                let decision = AlertDecision(for: mention, bestSection: mention.quotes.first?.section ?? .body)
                return [
                    what(mention), who(mention), TextTable.cell(mention.position?.title), day(mention.date),
                    decision.alerts ? "yes" : decision.rule, TextTable.cell(mention.quotes.first?.text, limit: 160),
                ]
            })
    }

    static func what(_ claim: Mention) -> String {
        let subtype = claim.subtype.map { " (\($0))" } ?? ""
        let background = claim.isBackground ? ", background" : ""
        return claim.kind.id + subtype + ", " + claim.status.rawValue + background
    }

    static func who(_ claim: Mention) -> String {
        TextTable.cell(claim.person?.name ?? claim.group?.phrase)
    }

    /// The day, or both ends of the span.
    static func day(_ date: PartialDate?) -> String {
        guard let date, date.earliest != nil || date.latest != nil else { return "-" }
        if date.earliest == date.latest { return date.earliest?.description ?? "-" }
        return (date.earliest?.description ?? "") + ".." + (date.latest?.description ?? "")
    }
}
