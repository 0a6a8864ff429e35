// SPDX-License-Identifier: Apache-2.0
import Alerting
public import Personnel
public import Pipeline

extension Wire {
    /// `{"alerts":[delivery...],"next":cursor|null}`
    public static func deliveries(_ page: DeliveryPage) -> JSONValue {
        .object([.init("alerts", .array(page.deliveries.map(delivery))), .init("next", JSONValue(page.next))])
    }

    /// The delivery with its failed attempts; `headline` says in words what it tells, null once it was delivered.
    public static func delivery(_ dossier: DeliveryDossier) -> JSONValue {
        guard case .object(let members) = delivery(dossier.delivery) else { return .null }
        return .object(
            members + [
                .init("headline", JSONValue(dossier.alert?.headline)),
                .init("failures", .array(dossier.failures.map(failure))),
            ])
    }

    private static func failure(_ failure: FailedAttempt) -> JSONValue {
        .object([
            .init("attempt", .int(failure.number)),
            .init("at", .string(ChangeRecord.instant(failure.at))),
            .init("failure", .string(failure.failure.rawValue)),
            .init("detail", .string(failure.detail)),
        ])
    }
}
