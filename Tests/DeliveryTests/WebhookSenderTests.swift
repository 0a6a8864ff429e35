// SPDX-License-Identifier: Apache-2.0
import Alerting
import Delivery
import Pipeline
import Synchronization
import Testing

/// A transport that gives one answer and remembers what it was asked.
private final class OneAnswer: HTTPTransport {
    private let answer: Result<HTTPReply, TransportError>
    private let seen = Mutex<[HTTPRequest]>([])
    var requests: [HTTPRequest] { seen.withLock(\.self) }

    init(_ answer: Result<HTTPReply, TransportError>) { self.answer = answer }

    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPReply {
        seen.withLock { $0.append(request) }
        return try answer.get()
    }
}

@Suite("Webhook sender") struct WebhookSenderTests {
    private static let url = "https://hook.example/in"
    private let request = AlertRequest(url: Self.url, headers: ["webhook-id": "msg_1"], body: Array("{}".utf8))

    private func reply(_ status: Int, _ headers: [String: String] = [:], _ body: String = "") -> OneAnswer {
        OneAnswer(.success(HTTPReply(status: status, headers: headers, body: Array(body.utf8), url: Self.url)))
    }

    @Test func `an alert is posted once, within its bounds`() async throws {
        let transport = reply(200)
        _ = try await WebhookSender(transport: transport).send(request)
        #expect(
            transport.requests == [
                HTTPRequest(
                    method: "POST", url: Self.url, headers: ["webhook-id": "msg_1"], body: Array("{}".utf8),
                    timeout: .seconds(15), limitBytes: 8192, truncates: true, redirects: 0)
            ])
    }

    @Test func `a request keeps its own method and time limit`() async throws {
        let transport = reply(200)
        var put = request
        (put.method, put.timeout) = ("PUT", .seconds(3))
        _ = try await WebhookSender(transport: transport).send(put)
        #expect(transport.requests.map(\.method) == ["PUT"])
        #expect(transport.requests.map(\.timeout) == [.seconds(3)])
    }

    @Test(arguments: [200, 204, 301, 400, 410, 429, 500]) func `any status is an answer`(status: Int) async throws {
        let answer = try await WebhookSender(transport: reply(status, [:], "words")).send(request)
        #expect(answer == .answered(status: status, retryAfter: nil, detail: "words"))
    }

    @Test(
        arguments: [
            (["retry-after": "30"], .seconds(30)), (["retry-after": "0"], .zero), (["retry-after": "-1"], nil),
            (["retry-after": "later"], nil), ([:], nil), (["retry-after": "0.65"], .milliseconds(650)),
            (["retry-after": "1.0004"], .milliseconds(1001)), (["retry-after": "1.000"], .seconds(1)),
            (["retry-after": "1."], nil), (["retry-after": ".5"], nil), (["retry-after": "1.2.3"], nil),
            (["retry-after": "5e3"], nil), (["retry-after": "99999999999"], nil),
            (
                ["retry-after": "Sun, 06 Nov 1994 08:50:37 GMT", "date": "Sun, 06 Nov 1994 08:49:37 GMT"],
                .seconds(60)
            ),
            (
                ["retry-after": "Sun, 06 Nov 1994 08:00:00 GMT", "date": "Sun, 06 Nov 1994 08:49:37 GMT"], .zero
            ),
            (["retry-after": "Sun, 06 Nov 1994 08:50:37 GMT"], nil),
            (["retry-after": "Sun, 31 Feb 1994 08:50:37 GMT", "date": "Sun, 06 Nov 1994 08:49:37 GMT"], nil),
            (["retry-after": "Sun, 06 Nov 1994 25:00:00 GMT", "date": "Sun, 06 Nov 1994 08:49:37 GMT"], nil),
        ] as [([String: String], Duration?)])
    func `Retry-After is given back`(headers: [String: String], wait: Duration?) async throws {
        let answer = try await WebhookSender(transport: reply(429, headers)).send(request)
        #expect(answer == .answered(status: 429, retryAfter: wait, detail: ""))
    }

    @Test(
        arguments: [
            (.unreachable("no route"), .unreachable), (.timeout(limit: .seconds(15)), .timeout),
            (.badURL("no host"), .unreachable), (.tooLarge(limitBytes: 65536), .unreachable),
            (.tooManyRedirects(limit: 0), .redirect), (.forbiddenAddress("10.0.0.1"), .forbiddenAddress),
        ] as [(TransportError, DeliveryFailure)])
    func `what the transport could not do is a failure with words`(
        error: TransportError, failure: DeliveryFailure
    ) async throws {
        let answer = try await WebhookSender(transport: OneAnswer(.failure(error))).send(request)
        guard case .failed(failure, let detail) = answer else {
            Issue.record("\(answer)")
            return
        }
        #expect(!detail.isEmpty)
    }

    @Test func `a cancelled attempt is no outcome`() async {
        await #expect(throws: SendCancelled()) {
            try await WebhookSender(transport: OneAnswer(.failure(.cancelled))).send(request)
        }
    }
}
