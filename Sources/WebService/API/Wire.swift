// SPDX-License-Identifier: Apache-2.0
import Alerting
public import Personnel
public import Pipeline

/// What the API writes, apart from the record itself. Keys are added, never renamed or retyped.
public enum Wire {
    /// `{"changes":[record...],"next":cursor|null}`
    public static func page(_ page: ChangePage) -> JSONValue {
        .object([
            .init("changes", .array(page.changes.map { ChangeRecord($0).json })),
            .init("next", JSONValue(page.next)),
        ])
    }

    /// The record with its history: `revisions` and `deliveries` stand after the record's own keys.
    public static func dossier(_ dossier: ChangeDossier) -> JSONValue {
        let history: [JSONValue.Member] = [
            .init("revisions", .array(dossier.revisions.map(revision))),
            .init("deliveries", .array(dossier.deliveries.map(delivery))),
        ]
        guard case .object(let members) = ChangeRecord(dossier.change).json else { return .object(history) }
        return .object(members + history)
    }

    public static func delivery(_ delivery: Delivery) -> JSONValue {
        .object([
            .init("id", .string(delivery.id.rawValue)),
            .init("endpoint", .string(delivery.endpoint.rawValue)),
            .init("change", JSONValue(delivery.change?.rawValue)),
            .init("source", JSONValue(delivery.source?.rawValue)),
            .init("event", .string(delivery.event.rawValue)),
            .init("state", .string(delivery.state.rawValue)),
            .init("attempts", .int(delivery.attempts)),
            .init("queued", .string(ChangeRecord.instant(delivery.queued))),
            .init("at", .string(ChangeRecord.instant(delivery.at))),
            .init("failure", JSONValue(delivery.failure?.rawValue)),
            .init("detail", JSONValue(delivery.detail)),
            .init("subject_endpoint", JSONValue(delivery.subjectEndpoint?.rawValue)),
            .init("letter", JSONValue(delivery.letter?.rawValue)),
        ])
    }

    private static func revision(_ revision: Revision) -> JSONValue {
        .object([
            .init("revision", .int(revision.number)),
            .init("at", .string(ChangeRecord.instant(revision.at))),
            .init("reason", .string(revision.reason)),
        ])
    }
}
