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

    public func payload(for alert: OwedAlert, at now: Date) -> AlertPayload {
        let latency = Self.latency(of: alert, sent: now)
        var isTrimmed = false
        var body = Self.body(alert, alert.change, latency, isTrimmed: isTrimmed)
        for allowance in ChangeAllowance.steps where body.count >= Self.limitBytes {
            isTrimmed = true
            body = Self.body(alert, allowance.cut(alert.change), latency, isTrimmed: isTrimmed)
        }
        return AlertPayload(contentType: "application/json", body: body, isTrimmed: isTrimmed)
    }

    private static func body(
        _ alert: OwedAlert, _ change: Change, _ latency: JSONValue, isTrimmed: Bool
    ) -> [UInt8] {
        var data: [JSONValue.Member] = []
        if case .object(let members) = ChangeRecord(change).json { data = members }
        data += [.init("latency", latency), .init("trimmed", .bool(isTrimmed))]
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
    private static func latency(of alert: OwedAlert, sent: Date) -> JSONValue {
        let isNew = alert.event == .created
        return .object([
            .init("published", instant(isNew ? alert.change.published?.instant : nil)),
            .init("fetched", instant(alert.fetched)),
            .init("detected", instant(isNew ? alert.change.firstSeen : alert.queued)),
            .init("queued", instant(alert.queued)),
            .init("sent", instant(sent)),
        ])
    }

    private static func instant(_ date: Date?) -> JSONValue {
        JSONValue(date?.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true)))
    }
}
