// SPDX-License-Identifier: Apache-2.0
import Personnel
import Pipeline

/// One change with its history, for people.
enum DossierText {
    static func text(_ dossier: ChangeDossier) -> String {
        let change = dossier.change
        let claim = change.claim
        var lines = [
            "\(MentionTable.who(claim)): \(MentionTable.what(claim))",
            "",
        ]
        let fields: [(String, String?)] = [
            ("id", "\(change.id), revision \(change.revision)"),
            ("post", claim.position.map(post)), ("rank", claim.rank), ("date", MentionTable.day(claim.date)),
            ("by", claim.agent), ("predecessor", claim.predecessor), ("successor", claim.successor),
            ("reason", claim.reason), ("also called", claim.person?.aliases.joined(separator: ", ")),
            ("members", claim.group?.members.joined(separator: ", ")),
            ("first seen", ChangeRecord.instant(change.firstSeen)),
            ("alert", (change.decision.alerts ? "yes" : "no") + " (\(change.decision.rule))"),
            ("confidence", "\((claim.confidence * 100).rounded() / 100)"),
            ("is one with", change.mergedInto?.rawValue),
            ("may be one with", dossier.candidates.map(\.rawValue).joined(separator: ", ")),
            ("retracted", change.retraction.map { ChangeRecord.instant($0.at) + ": " + $0.reason }),
        ]
        for case let (name, value?) in fields where !value.isEmpty && value != "-" {
            lines.append(
                name + String(repeating: " ", count: max(1, 16 - name.count)) + TextTable.cell(value, limit: 200))
        }
        lines += ["", "Evidence (\(change.sources) independent source\(change.sources == 1 ? "" : "s"))"]
        for evidence in change.evidence {
            let when = evidence.published.map { ChangeRecord.instant($0.instant) } ?? "undated"
            lines.append("  \(evidence.source), \(when), \(evidence.quote.section), \(evidence.quote.rule)")
            lines.append("    “\(TextTable.cell(evidence.quote.text, limit: 2000))”")
            if let url = evidence.url { lines.append("    " + TextTable.cell(url, limit: 300)) }
        }
        if !dossier.revisions.isEmpty {
            lines += ["", "Revisions"]
            lines += dossier.revisions.map { "  \($0.number)  \(ChangeRecord.instant($0.at))  \($0.reason)" }
        }
        if !dossier.deliveries.isEmpty {
            lines += ["", "Deliveries"]
            lines += dossier.deliveries.map { "  " + DeliveryTable.row($0).joined(separator: "  ") }
        }
        return lines.joined(separator: "\n")
    }

    private static func post(_ position: Position) -> String {
        [position.title, position.organisation, position.country].compactMap { $0 }.joined(separator: ", ")
    }
}
