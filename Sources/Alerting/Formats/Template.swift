// SPDX-License-Identifier: Apache-2.0
import Personnel
public import struct FoundationEssentials.Date

/// A user's own text (`AlertTemplate`), for receivers that none of the other formats suits. Signed where the endpoint has
/// a secret.
public struct TemplateFormat: AlertFormat {
    public static let id = "template"
    public static let isSigned = false
    public static let needs: Set<ChannelNeed> = [.template]
    /// More than any receiver of such messages takes.
    static let limitBytes = 256 << 10

    public init() {}

    /// A letter of this format holds one alert.
    public func payload(
        for letter: Letter, to endpoint: Endpoint, at now: Date
    ) throws(FormatError) -> AlertPayload {
        guard let template = endpoint.template else { throw .template("the endpoint \(endpoint.id) has none") }
        let (body, isTrimmed) = try Self.body(of: letter.alerts[0], template, at: now)
        return AlertPayload(contentType: template.contentType, body: body, isTrimmed: isTrimmed)
    }

    static func body(
        of alert: OwedAlert, _ template: AlertTemplate, at now: Date
    ) throws(FormatError) -> (body: [UInt8], isTrimmed: Bool) {
        guard case .change(let change) = alert.subject else {
            return (try sendable(template.rendered(TemplateRecord(of: alert, at: now))), false)
        }
        for allowance in allowances {
            let cut = allowance.cut(change)
            let isTrimmed = cut != change
            let record = TemplateRecord(of: alert.about(cut), at: now, isTrimmed: isTrimmed)
            let body = try template.rendered(record)
            if body.count <= limitBytes, !body.isEmpty { return (body, isTrimmed) }
        }
        throw .template("it gives nothing, or more than \(limitBytes) bytes")
    }

    /// The first one bounds what lists within lists can make.
    private static let allowances =
        [ChangeAllowance(evidence: 20, items: 50, textBytes: 20_000)] + ChangeAllowance.steps

    private static func sendable(_ body: [UInt8]) throws(FormatError) -> [UInt8] {
        guard !body.isEmpty, body.count <= limitBytes else {
            throw .template("it gives nothing, or more than \(limitBytes) bytes")
        }
        return body
    }
}

extension OwedAlert {
    /// The same alert with its change told at another length.
    fileprivate func about(_ change: Change) -> OwedAlert {
        OwedAlert(
            lease: lease, endpoint: endpoint, event: event, subject: .change(change), attempts: attempts,
            queued: queued, fetched: fetched)
    }
}
