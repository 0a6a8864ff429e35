// SPDX-License-Identifier: Apache-2.0
import Alerting
import Personnel
import Pipeline

/// One alert with its history, for people.
enum DeliveryText {
    static func text(_ dossier: DeliveryDossier) -> String {
        let delivery = dossier.delivery
        let about = delivery.change?.rawValue ?? delivery.source?.rawValue ?? delivery.subjectEndpoint?.rawValue
        let fields: [(String, String?)] = [
            ("id", delivery.id.rawValue), ("endpoint", delivery.endpoint.rawValue),
            ("event", delivery.event.rawValue), ("about", about), ("sent in", delivery.letter?.rawValue),
            ("queued", ChangeRecord.instant(delivery.queued)), ("attempts", String(delivery.attempts)),
            ("state", delivery.state.rawValue + ", " + when(delivery)),
            ("why", delivery.failure?.rawValue), ("answer", delivery.detail),
        ]
        var lines: [String] = []
        if let alert = dossier.alert { lines += [TextTable.cell(words(alert), limit: 300), ""] }
        for case let (name, value?) in fields {
            lines.append(
                name + String(repeating: " ", count: max(1, 10 - name.count)) + TextTable.cell(value, limit: 500))
        }
        if !dossier.failures.isEmpty { lines += ["", "Failed attempts"] }
        lines += dossier.failures.map { failed in
            "  \(failed.number)  \(ChangeRecord.instant(failed.at))  \(failed.failure.rawValue)  "
                + TextTable.cell(failed.detail, limit: 200)
        }
        return lines.joined(separator: "\n")
    }

    /// Without the marks around names, which terminals show as boxes.
    private static func words(_ alert: OwedAlert) -> String {
        String(
            String.UnicodeScalarView(alert.headline.unicodeScalars.filter { !("\u{2066}"..."\u{2069}").contains($0) }))
    }

    private static func when(_ delivery: Delivery) -> String {
        let instant = ChangeRecord.instant(delivery.at)
        return switch delivery.state {
        case .owed: "due \(instant)"
        case .delivered: instant
        case .dead: "given up \(instant)"
        }
    }
}
