// SPDX-License-Identifier: Apache-2.0
public import Alerting

/// One attempt at one letter: rendered, signed, posted, judged.
public struct Attempt: Sendable {
    let sender: any AlertSender
    let clock: WallClock
    /// In 0..<1.
    let chance: @Sendable () -> Double

    let settings: DeliverySettings

    public init(
        sender: any AlertSender, clock: WallClock, chance: @escaping @Sendable () -> Double,
        settings: DeliverySettings = DeliverySettings()
    ) {
        (self.sender, self.clock, self.chance, self.settings) = (sender, clock, chance, settings)
    }

    /// Nil where it was cancelled: there is nothing to settle then.
    public func outcome(of letter: Letter, to endpoint: Endpoint) async -> DeliveryOutcome? {
        guard let format = AlertFormats.format(endpoint.format) else {
            // The configuration is checked for formats; this one was valid when the alert was queued.
            return .dead(at: clock.now(), failure: .unknownEndpoint, detail: "no format is called \(endpoint.format)")
        }
        let request: AlertRequest
        do throws(FormatError) {
            request = try rendered(letter, in: format, for: endpoint)
        } catch {
            return settings.schedule.verdict(
                failure: .unrenderable, attempts: letter.attempts, now: clock.now(), chance: chance(),
                detail: error.description)
        }
        let reply: AlertReply
        do throws(SendCancelled) {
            reply = try await sender.send(request)
        } catch {
            return nil
        }
        return verdict(on: reply, format, attempts: letter.attempts)
    }

    private func rendered(
        _ letter: Letter, in format: any AlertFormat, for endpoint: Endpoint
    ) throws(FormatError) -> AlertRequest {
        // Every attempt is signed anew, with its own time and under the same id.
        let now = clock.now()
        let payload = try format.payload(for: letter, to: endpoint, at: now)
        let signature = WebhookSignature.headers(
            id: letter.id, timestamp: now, body: payload.body, secrets: endpoint.secrets)
        let headers = endpoint.headers
            .merging(["content-type": payload.contentType]) { own, _ in own }
            .merging(signature) { _, signed in signed }
        return AlertRequest(
            url: payload.url ?? endpoint.url, headers: headers, body: payload.body, method: payload.method,
            timeout: settings.timeout)
    }

    private func verdict(on reply: AlertReply, _ format: any AlertFormat, attempts: Int) -> DeliveryOutcome {
        let (now, schedule) = (clock.now(), settings.schedule)
        switch reply {
        case .answered(let status, let retryAfter, let detail):
            let words = "HTTP \(status)" + (detail.isEmpty ? "" : ": \(detail)")
            return schedule.verdict(
                status: status, attempts: attempts,
                retryAfter: longer(retryAfter, type(of: format).wait(askedIn: detail)), now: now, chance: chance(),
                detail: words)
        case .failed(let failure, let detail):
            return schedule.verdict(failure: failure, attempts: attempts, now: now, chance: chance(), detail: detail)
        }
    }

    /// Services that ask for a wait twice round one of them.
    private func longer(_ one: Duration?, _ other: Duration?) -> Duration? {
        guard let one, let other else { return one ?? other }
        return max(one, other)
    }
}
