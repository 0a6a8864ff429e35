// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import Logging
import Pipeline
import ServiceLifecycle
import WebService

/// A receiver of alerts on loopback, for trials and tests: any path, POST.
struct Receiver: Service {
    /// Larger than any alert of ours; a sender cannot fill the memory.
    static let limitBodyBytes = 1 << 20

    /// A loopback address; the command refuses others.
    let host: String
    /// 0: any free one.
    let port: Int
    /// Before each answer.
    let delay: Duration
    let alerts: ReceivedAlerts
    let clock: WallClock
    let logger: Logger
    let onBound: @Sendable (Int) async -> Void

    func run() async throws {
        let responder = CallbackResponder { (request: Request, _: BasicRequestContext) in try await answer(request) }
        try await HTTPListener(
            host: host, port: port, limitConnections: 256, responder: responder, logger: logger, onBound: onBound
        ).run()
    }

    private func answer(_ request: Request) async throws -> Response {
        guard request.method == .post else {
            return Self.response(.methodNotAllowed, "this is a receiver of alerts: POST them")
        }
        let body: ByteBuffer
        do {
            body = try await request.body.collect(upTo: Self.limitBodyBytes)
        } catch let error as any HTTPResponseError where error.status == .contentTooLarge {
            return Self.response(.contentTooLarge, "larger than \(Self.limitBodyBytes) bytes")
        }
        var headers: [String: String] = [:]
        for field in request.headers { headers[field.name.canonicalName] = field.value }
        let answer: ReceivedAlerts.Answer
        do {
            answer = try await alerts.take(headers: headers, body: Array(body.readableBytesView))
        } catch {
            logger.error("request not logged", metadata: ["reason": "\(error)"])
            return Self.response(.internalServerError, "the receiver cannot write its log")
        }
        await clock.sleep(delay)
        return Self.response(HTTPResponse.Status(code: answer.status), answer.words)
    }

    private static func response(_ status: HTTPResponse.Status, _ words: String?) -> Response {
        guard let words else { return Response(status: status) }
        return Response(
            status: status, headers: [.contentType: "text/plain; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: words + "\n")))
    }
}
