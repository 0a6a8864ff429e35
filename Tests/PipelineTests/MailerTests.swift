// SPDX-License-Identifier: Apache-2.0
import Alerting
import FoundationEssentials
import Personnel
import Pipeline
import Synchronization
import TestSupport
import Testing

private final class ScriptedSender: AlertSender {
    private let answers: Mutex<[AlertReply?]>
    let sent = Mutex<[AlertRequest]>([])

    /// Nil is a cancellation; after the last answer everything is taken.
    init(_ answers: [AlertReply?]) { self.answers = Mutex(answers) }

    func send(_ request: AlertRequest) async throws(SendCancelled) -> AlertReply {
        sent.withLock { $0.append(request) }
        let next = answers.withLock { answers -> AlertReply? in
            answers.isEmpty ? .answered(status: 204, retryAfter: nil, detail: "") : answers.removeFirst()
        }
        guard let next else { throw SendCancelled() }
        return next
    }
}

@Suite("The mailer") struct MailerTests {
    private let ledger = MemoryLedger()
    private let clock = ManualClock()
    private let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

    private func endpoint() throws -> Endpoint {
        Endpoint(
            id: "desk", url: "http://127.0.0.1:9/", secrets: [try SigningSecret(secret)], headers: ["x-desk": "1"])
    }

    private func mailer(_ sender: ScriptedSender) -> Mailer {
        Mailer(outbox: ledger, sender: sender, clock: clock.clock, chance: { 0 }) { _, _ in }
    }

    private func owe(_ people: [String]) async throws {
        for person in people {
            _ = try await ledger.record(
                Build.article(person), [try Build.mention(of: person)],
                under: RecordPolicy(now: clock.now, endpoints: [try endpoint()]))
        }
    }

    @Test func `what is owed goes out once, signed, with the endpoint's headers`() async throws {
        try await owe(["Ardan Velsky", "Mira Tolland"])
        let sender = ScriptedSender([])
        let mailer = mailer(sender)
        let round = try await mailer.deliverDue(to: try endpoint())
        #expect(round == Mailer.Round(attempted: 2, delivered: 2))
        #expect(try await mailer.deliverDue(to: try endpoint()).attempted == 0)
        for request in sender.sent.withLock({ $0 }) {
            #expect(request.headers["x-desk"] == "1")
            try WebhookSignature.verify(
                headers: request.headers, body: request.body, secrets: [try SigningSecret(secret)], now: clock.now)
        }
    }

    @Test func `a failure is tried again after its wait, under the same id and a new signature`() async throws {
        try await owe(["Ardan Velsky"])
        let sender = ScriptedSender([.answered(status: 500, retryAfter: nil, detail: "oops")])
        let mailer = mailer(sender)
        #expect(try await mailer.deliverDue(to: try endpoint()) == Mailer.Round(attempted: 1))
        #expect(try await mailer.deliverDue(to: try endpoint()).attempted == 0)
        clock.advance(by: .seconds(5))
        #expect(try await mailer.deliverDue(to: try endpoint()).delivered == 1)
        let sent = sender.sent.withLock { $0 }
        #expect(Set(sent.compactMap { $0.headers["webhook-id"] }).count == 1)
        #expect(Set(sent.compactMap { $0.headers["webhook-timestamp"] }).count == 2)
    }

    @Test func `a cancelled attempt settles nothing, and the lease brings the alert back`() async throws {
        try await owe(["Ardan Velsky"])
        let mailer = mailer(ScriptedSender([nil]))
        #expect(try await mailer.deliverDue(to: try endpoint()) == Mailer.Round(attempted: 1))
        #expect(try await mailer.deliverDue(to: try endpoint()).attempted == 0)
        clock.advance(by: .seconds(60))
        #expect(try await mailer.deliverDue(to: try endpoint()).delivered == 1)
    }

    @Test func `410 says that the endpoint is gone, and what else it is owed stays owed`() async throws {
        try await owe(["Ardan Velsky"])
        let mailer = mailer(ScriptedSender([.answered(status: 410, retryAfter: nil, detail: "")]))
        #expect(try await mailer.deliverDue(to: try endpoint()).isGone)
        try await owe(["Mira Tolland"])
        let owed = try await ledger.deliveries(in: [.owed], limit: 10)
        #expect(owed.count == 1)
    }
}
