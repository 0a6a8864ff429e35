// SPDX-License-Identifier: Apache-2.0
import Alerting
import Personnel
import Pipeline

/// Alerts on their way, for people.
enum DeliveryTable {
    static func text(_ deliveries: [Delivery]) -> String {
        guard !deliveries.isEmpty else { return "No alerts." }
        return TextTable.text(
            ["ALERT", "ENDPOINT", "EVENT", "ABOUT", "STATE", "ATTEMPTS", "AT", "WHY"], deliveries.map(row))
    }

    static func row(_ delivery: Delivery) -> [String] {
        let why = [delivery.failure?.rawValue, delivery.detail].compactMap { $0 }.joined(separator: ": ")
        return [
            delivery.id.rawValue, delivery.endpoint.rawValue, delivery.event.rawValue,
            delivery.change?.rawValue ?? delivery.source?.rawValue ?? delivery.subjectEndpoint?.rawValue ?? "-",
            delivery.state.rawValue, String(delivery.attempts), ChangeRecord.instant(delivery.at),
            TextTable.cell(why, limit: 100),
        ]
    }
}
