// SPDX-License-Identifier: Apache-2.0
import Personnel
import struct FoundationEssentials.Date

/// What a template can name: the record of the change at the top, and beside it
///
/// - `event`: the alert's type, "change.created" and so on; `alert_id`: its `webhook-id`; `timestamp`: when it was queued,
/// - `headline`: the change in a line of words; `latency`, `trimmed`: as in the format `standard`,
/// - `source`, `name`, `since`, `endpoint`, `at`, `detail`: of the operator's alerts.
///
/// Each name is there in each alert, null where it is about something else.
struct TemplateRecord: Sendable, Hashable {
    let json: JSONValue

    init(of alert: OwedAlert, at now: Date, isTrimmed: Bool = false) {
        var members: [JSONValue.Member] = [
            .init("event", .string(alert.event.rawValue)),
            .init("alert_id", .string(alert.id.rawValue)),
            .init("timestamp", .string(ChangeRecord.instant(alert.queued))),
            .init("headline", .string(AlertWording(alert).headline)),
        ]
        switch alert.subject {
        case .change(let change):
            if case .object(let record) = ChangeRecord(change).json { members += record }
            members.append(.init("latency", StandardFormat.latency(of: alert, change, sent: now)))
            members.append(.init("trimmed", .bool(isTrimmed)))
        case .source(let notice): members += StandardFormat.data(of: notice)
        case .endpoint(let notice): members += StandardFormat.data(of: notice)
        }
        let known = Set(members.map(\.key))
        json = .object(members + Self.names.filter { !known.contains($0) }.map { .init($0, .null) })
    }

    /// Those that only some alerts fill.
    private static let names: [String] = {
        let change = TemplateSample.full.change.map { ChangeRecord($0).json }
        guard case .object(let record)? = change else { return [] }
        return record.map(\.key) + ["latency", "trimmed", "source", "name", "since", "endpoint", "at", "detail"]
    }()
}
