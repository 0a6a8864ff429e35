// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import Personnel
import Testing
@testable import reshuffle

struct ReceivedAlertsTests {
    private static let now = Date(timeIntervalSince1970: 1_772_703_000)
    private static let body = Array(
        #"""
        {"type":"change.created","timestamp":"2026-03-05T09:29:00Z","data":{"id":"chg_one","revision":3,"kind":\#
        "arrested","status":"happened","person":{"id":null,"name":"Odo Marchbanks","aliases":[]},"position":{"title":"Deputy \#
        Minister","organisation":"Ministry of Tides","country":"FR"},"date":{"earliest":"2026-03-05","latest":\#
        "2026-03-05","precision":"day","text":"on Thursday"},"evidence":[{"source":"agency-1","url":\#
        "https://news.example/1","quote":"Police arrested Odo\u001b[2J Marchbanks."}],"latency":{"published":\#
        "2026-03-05T09:00:00Z","queued":"2026-03-05T09:29:58.000Z"}}}
        """#.utf8)

    private func secret(_ byte: UInt8) throws -> SigningSecret {
        try SigningSecret("whsec_" + Data(repeating: byte, count: 32).base64EncodedString())
    }

    /// Keeps what is told.
    private final class Told: Sendable {
        private let stream: AsyncStream<String>
        private let sink: AsyncStream<String>.Continuation
        init() { (stream, sink) = AsyncStream.makeStream(of: String.self) }
        func add(_ text: String) { sink.yield(text) }
        func all() async -> [String] {
            sink.finish()
            return await stream.reduce(into: []) { $0.append($1) }
        }
    }

    private func receiver(
        secrets: [SigningSecret] = [], faults: FaultPlan = FaultPlan(status: 500, first: 0, rate: 0, seed: 1),
        style: ReceivedAlerts.Style = .text, log: AppendedFile? = nil, told: Told = Told()
    ) -> ReceivedAlerts {
        ReceivedAlerts(
            secrets: secrets, toleranceSeconds: 300, faults: faults, style: style, log: log, now: { Self.now },
            tell: { told.add($0) })
    }

    @Test func `an alert is told as a short block`() async throws {
        let told = Told()
        let answer = try await receiver(told: told).take(headers: ["webhook-id": "msg_1"], body: Self.body)
        #expect(answer.status == 204)
        #expect(
            await told.all() == [
                """
                Odo Marchbanks: arrested (happened)
                  Deputy Minister, Ministry of Tides, FR
                  2026-03-05, in the text “on Thursday”
                  “Police arrested Odo [2J Marchbanks.”
                  agency-1, https://news.example/1
                  change.created, chg_one, published 30 min ago, queued 2.0 s ago
                """
            ])
    }

    @Test func `a signature by a known secret is believed, any other is not`() async throws {
        let told = Told()
        let receiver = receiver(secrets: [try secret(1), try secret(2)], told: told)
        func headers(_ secret: SigningSecret, at date: Date = Self.now) -> [String: String] {
            WebhookSignature.headers(id: "msg_1", timestamp: date, body: Self.body, secrets: [secret])
        }
        #expect(try await receiver.take(headers: headers(secret(2)), body: Self.body).status == 204)
        let forged = try await receiver.take(headers: headers(secret(3)), body: Self.body)
        #expect(forged.status == 401)
        #expect(forged.words?.isEmpty == false)
        let altered = try await receiver.take(headers: headers(secret(1)), body: Self.body + [0x20])
        #expect(altered.status == 401)
        let stale = try await receiver.take(
            headers: headers(secret(1), at: Self.now.addingTimeInterval(-301)), body: Self.body)
        #expect(stale.status == 401)
        #expect(try await receiver.take(headers: [:], body: Self.body).status == 401)
        #expect(await receiver.counts == ReceivedAlerts.Counts(accepted: 1, unverified: 4))
        #expect(await told.all().filter { $0.hasPrefix("refused a request that is not believed") }.count == 4)
    }

    @Test func `a repeat is accepted and told once`() async throws {
        let told = Told()
        let receiver = receiver(told: told)
        for id in ["msg_1", "msg_1", "msg_2"] {
            #expect(try await receiver.take(headers: ["webhook-id": id], body: Self.body).status == 204)
        }
        #expect(await receiver.counts == ReceivedAlerts.Counts(accepted: 2, repeated: 1))
        #expect(await told.all().count == 2)
    }

    @Test func `what was refused on purpose is no repeat when it comes again`() async throws {
        let receiver = receiver(faults: FaultPlan(status: 503, first: 2, rate: 0, seed: 1))
        var answers: [Int] = []
        for _ in 0..<4 {
            answers.append(try await receiver.take(headers: ["webhook-id": "msg_1"], body: Self.body).status)
        }
        #expect(answers == [503, 503, 204, 204])
        #expect(await receiver.counts == ReceivedAlerts.Counts(accepted: 1, repeated: 1, refused: 2))
    }

    @Test func `the log has a line for each request`() async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
        defer { unlink(path) }
        let receiver = receiver(log: AppendedFile(path: path))
        _ = try await receiver.take(headers: ["webhook-id": "msg_1", "webhook-timestamp": "17"], body: Self.body)
        _ = try await receiver.take(headers: [:], body: Array("hello".utf8))
        #expect(
            try String(contentsOfFile: path, encoding: .utf8) == """
                {"id":"msg_1","timestamp":"17","type":"change.created","change":"chg_one","revision":3,\
                "person":"Odo Marchbanks","verified":true,"status":204,"repeat":false,"queued":\
                "2026-03-05T09:29:58.000Z","received":"2026-03-05T09:30:00.000Z"}
                {"id":null,"timestamp":null,"type":null,"change":null,"revision":null,"person":null,"verified":true,\
                "status":204,"repeat":false,"queued":null,"received":"2026-03-05T09:30:00.000Z"}

                """)
    }

    @Test func `a log that cannot be written fails the request, so that it comes again`() async {
        let receiver = receiver(log: AppendedFile(path: "/nowhere/at/all"))
        await #expect(throws: AppendedFile.Failure.self) { try await receiver.take(headers: [:], body: Self.body) }
    }

    @Test func `lines of JSON are the bodies as they came`() async throws {
        let told = Told()
        let receiver = receiver(style: .jsonLines, told: told)
        _ = try await receiver.take(headers: [:], body: Array("{\"a\":\n1}".utf8))
        #expect(await told.all() == ["{\"a\": 1}"])
    }
}
