// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import Glibc
import Logging
import Personnel
import Pipeline
import Testing
@testable import reshuffle

@Suite(.timeLimit(.minutes(5))) struct ReceiverTests {
    private static let now = Date(timeIntervalSince1970: 1_772_703_000)

    /// The statuses that a receiver answers these requests with.
    private func statuses(_ requests: [String], secrets: [SigningSecret] = []) async throws -> [String] {
        let (ports, bound) = AsyncStream.makeStream(of: Int.self)
        let alerts = ReceivedAlerts(
            secrets: secrets, toleranceSeconds: 300, faults: FaultPlan(status: 500, first: 0, rate: 0, seed: 1),
            style: .text, log: nil, now: { Self.now }, tell: { _ in })
        let receiver = Receiver(
            host: "127.0.0.1", port: 0, delay: .zero, alerts: alerts,
            clock: WallClock(now: { Self.now }, sleep: { _ in }),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, onBound: { bound.yield($0) })
        return try await withThrowingTaskGroup { group in
            group.addTask {
                defer { bound.finish() }
                do { try await receiver.run() } catch is CancellationError {}
            }
            defer { group.cancelAll() }
            for await port in ports {
                var answers: [String] = []
                for request in requests { answers.append(await Self.status(of: request, port: port)) }
                return answers
            }
            try await group.waitForAll()
            return []
        }
    }

    /// On a thread of its own: the calls block, and the server needs the threads that tasks run on.
    private static func status(of request: String, port: Int) async -> String {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
                defer { close(descriptor) }
                var address = sockaddr_in()
                address.sin_family = sa_family_t(AF_INET)
                address.sin_port = UInt16(port).bigEndian
                address.sin_addr.s_addr = inet_addr("127.0.0.1")
                _ = withUnsafePointer(to: &address) {
                    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                    }
                }
                let bytes = Array(request.utf8)
                send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
                var buffer = [UInt8](repeating: 0, count: 4096)
                let count = recv(descriptor, &buffer, buffer.count, 0)
                let answer = String(decoding: buffer[..<max(0, count)], as: UTF8.self)
                continuation.resume(returning: String(answer.dropFirst("HTTP/1.1 ".count).prefix(3)))
            }
        }
    }

    private func post(_ body: String, _ headers: [String: String] = [:]) -> String {
        let lines = headers.map { "\($0.key.capitalized): \($0.value)\r\n" }.joined()
        return "POST /any/path HTTP/1.1\r\nHost: x\r\n\(lines)Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
    }

    @Test func `signed alerts are taken on any path, unsigned ones are not`() async throws {
        let secret = try SigningSecret("whsec_" + Data(repeating: 7, count: 32).base64EncodedString())
        let signed = WebhookSignature.headers(
            id: "msg_1", timestamp: Self.now, body: Array("{}".utf8), secrets: [secret])
        let answers = try await statuses([post("{}", signed), post("{ }", signed), post("{}")], secrets: [secret])
        #expect(answers == ["204", "401", "401"])
    }

    @Test func `only posts of a bearable size are taken`() async throws {
        let large = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: \(Receiver.limitBodyBytes + 1)\r\n\r\n"
        let body = String(repeating: "a", count: Receiver.limitBodyBytes + 1)
        let answers = try await statuses(["GET / HTTP/1.1\r\nHost: x\r\n\r\n", large + body])
        #expect(answers == ["405", "413"])
    }
}
