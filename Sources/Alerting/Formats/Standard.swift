// SPDX-License-Identifier: Apache-2.0
import Personnel
public import struct FoundationEssentials.Date

/// The body of Standard Webhooks: `{"type","timestamp","data"}`, where `data` is the change's record, the latency
/// of its stages and whether it was trimmed.
public struct StandardFormat: AlertFormat {
    public static let id = "standard"
    public static let isSigned = true
    /// Standard Webhooks 1.0 asks for payloads below 20 kB.
    static let limitBytes = 20_000

    public init() {}

    /// A letter of this format holds one alert.
    public func payload(for letter: Letter, to endpoint: Endpoint, at now: Date) -> AlertPayload {
        let alert = letter.alerts[0]
        return switch alert.subject {
        case .change(let change): Self.payload(for: alert, change, at: now)
        case .source(let notice): Self.payload(alert, data: Self.data(of: notice))
        case .endpoint(let notice): Self.payload(alert, data: Self.data(of: notice))
        }
    }

    private static func payload(_ alert: OwedAlert, data: [JSONValue.Member]) -> AlertPayload {
        AlertPayload(contentType: "application/json", body: body(alert, data: data), isTrimmed: false)
    }

    private static func payload(for alert: OwedAlert, _ change: Change, at now: Date) -> AlertPayload {
        let latency = latency(of: alert, change, sent: now)
        var isTrimmed = false
        var body = body(alert, change, latency, isTrimmed: isTrimmed)
        for allowance in ChangeAllowance.steps where body.count >= limitBytes {
            isTrimmed = true
            body = Self.body(alert, allowance.cut(change), latency, isTrimmed: isTrimmed)
        }
        return AlertPayload(contentType: "application/json", body: body, isTrimmed: isTrimmed)
    }

    private static func body(
        _ alert: OwedAlert, _ change: Change, _ latency: JSONValue, isTrimmed: Bool
    ) -> [UInt8] {
        var data: [JSONValue.Member] = []
        if case .object(let members) = ChangeRecord(change).json { data = members }
        return body(alert, data: data + [.init("latency", latency), .init("trimmed", .bool(isTrimmed))])
    }

    static func data(of notice: SourceNotice) -> [JSONValue.Member] {
        [
            .init("source", .string(notice.source.rawValue)), .init("name", .string(notice.name)),
            .init("since", .string(ChangeRecord.instant(notice.since))),
            .init("at", .string(ChangeRecord.instant(notice.at))), .init("detail", JSONValue(notice.detail)),
        ]
    }

    static func data(of notice: EndpointNotice) -> [JSONValue.Member] {
        [
            .init("endpoint", .string(notice.endpoint.rawValue)),
            .init("at", .string(ChangeRecord.instant(notice.at))), .init("detail", .string(notice.detail)),
        ]
    }

    private static func body(_ alert: OwedAlert, data: [JSONValue.Member]) -> [UInt8] {
        let document = JSONValue.object([
            .init("type", .string(alert.event.rawValue)),
            .init("timestamp", .string(ChangeRecord.instant(alert.queued))),
            .init("data", .object(data)),
        ])
        var bytes: [UInt8] = []
        document.write(into: &bytes)
        return bytes
    }

    /// The instants at which the news went through the stages, to the millisecond; null where unknown. A change is
    /// detected and its alert queued in one transaction, so an update was detected when it was queued; which article
    /// brought an update is not known here, so its publication is not either.
    static func latency(of alert: OwedAlert, _ change: Change, sent: Date) -> JSONValue {
        let isNew = alert.event == .created
        return .object([
            .init("published", instant(isNew ? change.published?.instant : nil)),
            .init("fetched", instant(alert.fetched)),
            .init("detected", instant(isNew ? change.firstSeen : alert.queued)),
            .init("queued", instant(alert.queued)),
            .init("sent", instant(sent)),
        ])
    }

    private static func instant(_ date: Date?) -> JSONValue {
        JSONValue(date?.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true)))
    }
}
