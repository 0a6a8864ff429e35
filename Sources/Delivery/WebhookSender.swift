// SPDX-License-Identifier: Apache-2.0
import Alerting
public import Pipeline

/// Posts alerts to webhooks over the transport, whose address guard stands before them too.
public struct WebhookSender: AlertSender {
    private let transport: any HTTPTransport

    /// What is read of an answer; the rest is cut off.
    private static let answerLimitBytes = 8 << 10

    public init(transport: any HTTPTransport) { self.transport = transport }

    public func send(_ request: AlertRequest) async throws(SendCancelled) -> AlertReply {
        // Redirects are answers: a webhook that has moved has to be configured anew.
        let post = HTTPRequest(
            method: request.method, url: request.url, headers: request.headers, body: request.body,
            timeout: request.timeout,
            limitBytes: Self.answerLimitBytes, truncates: true, redirects: 0)
        do {
            let reply = try await transport.send(post)
            return .answered(
                status: reply.status, retryAfter: RetryAfter.wait(askedBy: reply.headers),
                detail: String(decoding: reply.body, as: UTF8.self))
        } catch {
            return try failure(error)
        }
    }

    private func failure(_ error: TransportError) throws(SendCancelled) -> AlertReply {
        switch error {
        case .badURL(let words): .failed(.unreachable, detail: "not a usable address: \(words)")
        case .unreachable(let words): .failed(.unreachable, detail: words)
        case .timeout(let limit): .failed(.timeout, detail: "no complete answer within \(limit)")
        case .tooLarge(let limit): .failed(.unreachable, detail: "the answer's header is larger than \(limit) bytes")
        case .tooManyRedirects: .failed(.redirect, detail: "redirects are not followed")
        case .forbiddenAddress(let address):
            .failed(.forbiddenAddress, detail: "\(address) is a private or local address; see network.allow")
        case .cancelled: throw SendCancelled()
        }
    }
}
