// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import Personnel

/// What a receiver does with a request, one after another: believe it or not, refuse it as planned, tell it, log it.
actor ReceivedAlerts {
    /// What came of the requests so far.
    struct Counts: Sendable, Hashable {
        var accepted = 0
        var repeated = 0
        var refused = 0
        var unverified = 0
    }

    /// The status that is answered, with words for the sender.
    struct Answer: Sendable, Hashable {
        let status: Int
        let words: String?
    }

    private let secrets: [SigningSecret]
    private let toleranceSeconds: Int
    private let style: Style
    private let log: AppendedFile?
    private let now: @Sendable () -> Date
    private let tell: @Sendable (String) -> Void
    private var faults: FaultPlan
    private var seen = RecentIDs(capacity: 100_000)
    private(set) var counts = Counts()

    private static let toTheMillisecond = Date.ISO8601FormatStyle(includingFractionalSeconds: true)

    /// How alerts are told.
    enum Style: Sendable { case text, jsonLines }

    /// Without secrets everything is believed. `tell` is given what is to be printed.
    init(
        secrets: [SigningSecret], toleranceSeconds: Int, faults: FaultPlan, style: Style, log: AppendedFile?,
        now: @escaping @Sendable () -> Date, tell: @escaping @Sendable (String) -> Void
    ) {
        (self.secrets, self.toleranceSeconds, self.faults, self.style) = (secrets, toleranceSeconds, faults, style)
        (self.log, self.now, self.tell) = (log, now, tell)
    }

    /// Names of headers in lower case.
    func take(headers: [String: String], body: [UInt8]) throws(AppendedFile.Failure) -> Answer {
        let now = now()
        let alert = ReceivedAlert(body)
        let distrust = distrust(headers, body, now)
        // Planned refusals come before the answer to a bad signature: a broken receiver looks at nothing.
        let planned = faults.next()
        let status = planned ?? (distrust == nil ? 204 : 401)
        let id = headers["webhook-id"]
        // A sender that was refused sends again under the same id: only what was accepted makes the next one a repeat.
        let isRepeat = status == 204 && id.map { !seen.insert($0) } ?? false
        count(distrust: distrust, planned: planned, isRepeat: isRepeat)
        try log?.append(
            .object([
                .init("id", JSONValue(id)),
                .init("timestamp", JSONValue(headers["webhook-timestamp"])),
                .init("type", JSONValue(alert?.type)),
                .init("change", JSONValue(alert?.data.id)),
                .init("revision", alert?.data.revision.map(JSONValue.int) ?? .null),
                .init("person", JSONValue(alert?.data.person?.name)),
                .init("verified", .bool(distrust == nil)),
                .init("status", .int(status)),
                .init("repeat", .bool(isRepeat)),
                .init("queued", JSONValue(alert?.data.latency?.queued)),
                .init("received", .string(now.formatted(Self.toTheMillisecond))),
            ]))
        if let distrust, planned == nil {
            tell("refused a request that is not believed: \(distrust)")
        } else if status == 204, !isRepeat {
            tell(words(alert, body, now))
        }
        return Answer(status: status, words: planned == nil ? distrust : nil)
    }
}

extension ReceivedAlerts {
    /// Why the request is not believed; nil where it is.
    private func distrust(_ headers: [String: String], _ body: [UInt8], _ now: Date) -> String? {
        guard !secrets.isEmpty else { return nil }
        do throws(VerificationError) {
            try WebhookSignature.verify(
                headers: headers, body: body, secrets: secrets, now: now, toleranceSeconds: toleranceSeconds)
            return nil
        } catch {
            return error.description
        }
    }

    private func count(distrust: String?, planned: Int?, isRepeat: Bool) {
        if planned != nil {
            counts.refused += 1
        } else if distrust != nil {
            counts.unverified += 1
        } else if isRepeat {
            counts.repeated += 1
        } else {
            counts.accepted += 1
        }
    }

    private func words(_ alert: ReceivedAlert?, _ body: [UInt8], _ now: Date) -> String {
        switch style {
        // A body on one line is what is sent; another format's may have more.
        case .jsonLines:
            String(decoding: body.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
        case .text: alert?.text(at: now) ?? "a message of \(body.count) bytes that is no alert in the standard format"
        }
    }
}
