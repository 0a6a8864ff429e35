// SPDX-License-Identifier: Apache-2.0
public import Alerting

/// One attempt at one alert: rendered, signed, posted, judged.
public struct Attempt: Sendable {
    let sender: any AlertSender
    let clock: WallClock
    /// In 0..<1.
    let chance: @Sendable () -> Double

    private let schedule = AttemptSchedule.standard

    public init(sender: any AlertSender, clock: WallClock, chance: @escaping @Sendable () -> Double) {
        (self.sender, self.clock, self.chance) = (sender, clock, chance)
    }

    /// Nil where it was cancelled: there is nothing to settle then.
    public func outcome(of alert: OwedAlert, to endpoint: Endpoint) async -> DeliveryOutcome? {
        guard let request = rendered(alert, for: endpoint) else {
            // The configuration is checked for formats; this one was valid when the alert was queued.
            return .dead(at: clock.now(), failure: .unknownEndpoint, detail: "no format is called \(endpoint.format)")
        }
        let reply: AlertReply
        do throws(SendCancelled) {
            reply = try await sender.send(request)
        } catch {
            return nil
        }
        return verdict(on: reply, attempts: alert.attempts)
    }

    private func rendered(_ alert: OwedAlert, for endpoint: Endpoint) -> AlertRequest? {
        guard let format = AlertFormats.format(endpoint.format) else { return nil }
        // Every attempt is signed anew, with its own time and under the same id.
        let now = clock.now()
        let payload = format.payload(for: alert, at: now)
        let signature = WebhookSignature.headers(
            id: alert.id, timestamp: now, body: payload.body, secrets: endpoint.secrets)
        let headers = endpoint.headers
            .merging(["content-type": payload.contentType]) { own, _ in own }
            .merging(signature) { _, signed in signed }
        return AlertRequest(url: endpoint.url, headers: headers, body: payload.body)
    }

    private func verdict(on reply: AlertReply, attempts: Int) -> DeliveryOutcome {
        let now = clock.now()
        switch reply {
        case .answered(let status, let retryAfter, let detail):
            let words = "HTTP \(status)" + (detail.isEmpty ? "" : ": \(detail)")
            return schedule.verdict(
                status: status, attempts: attempts, retryAfter: retryAfter, now: now, chance: chance(), detail: words)
        case .failed(let failure, let detail):
            return schedule.verdict(failure: failure, attempts: attempts, now: now, chance: chance(), detail: detail)
        }
    }
}
