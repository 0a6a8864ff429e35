// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import Personnel
import Pipeline
import Storage
import Synchronization
import TestSupport
import Testing

/// Takes everything, or refuses everything.
private final class Receiver: AlertSender {
    let status = Mutex(204)
    let ids = Mutex<[String]>([])

    func send(_ request: AlertRequest) async throws(SendCancelled) -> AlertReply {
        ids.withLock { $0.append(request.headers["webhook-id"] ?? "") }
        return .answered(status: status.withLock { $0 }, retryAfter: nil, detail: "")
    }
}

/// The wall clock may be set while alerts are owed: none is lost, held up for long, or sent under a second id.
@Suite("Clock jumps") struct ClockJumpTests {
    private let time = ManualClock()
    private let receiver = Receiver()
    private static let endpoint = Endpoint(
        id: "desk", url: "https://receiver.example/",
        secrets: [try? SigningSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")].compactMap { $0 })

    /// A database that owes one alert.
    private func use(_ body: (Database, Mailer) async throws -> Void) async throws {
        try await Scratch.use { folder in
            let database = try Scratch.open(folder.appending(path: "reshuffle.db").path)
            _ = try await database.record(
                Build.article("velsky"), [try Build.mention()],
                under: RecordPolicy(now: time.now, endpoints: [Self.endpoint]))
            let mailer = Mailer(outbox: database, sender: receiver, clock: time.clock, chance: { 0 }) { _, _ in }
            try await body(database, mailer)
            try database.close()
        }
    }

    private func lease(_ database: Database) async throws -> OwedAlert {
        let request = ClaimRequest(endpoint: "desk", now: time.now, limit: 1, lease: time.now + 25)
        return try #require(try await database.claim(request).letters.first?.alerts.first)
    }

    private func send(_ mailer: Mailer) async throws -> Mailer.Round { try await mailer.deliverDue(to: Self.endpoint) }

    private func jump(hours: Int) { time.advance(by: .seconds(hours * 3600)) }

    @Test func `an hour back before the first attempt delays nothing`() async throws {
        try await use { _, mailer in
            jump(hours: -1)
            let round = try await send(mailer)
            #expect(round.delivered == 1)
        }
    }

    @Test(arguments: [-1, 24]) func `a lease from before the jump holds nobody up`(hours: Int) async throws {
        try await use { database, mailer in
            let abandoned = try await lease(database)
            #expect(try await send(mailer).attempted == 0)
            jump(hours: hours)
            #expect(try await send(mailer).delivered == 1)
            #expect(receiver.ids.withLock { $0 } == [abandoned.id.rawValue])
        }
    }

    @Test func `what was delivered while the clock jumped is settled`() async throws {
        try await use { database, mailer in
            let alert = try await lease(database)
            jump(hours: 24)
            try await database.settle([alert.lease: .delivered(at: time.now, status: 200)])
            #expect(try await send(mailer).attempted == 0)
        }
    }

    @Test func `a jump makes a retry late or early, and never loses it`() async throws {
        try await use { database, mailer in
            receiver.status.withLock { $0 = 500 }
            let round = try await send(mailer)
            #expect(round.attempted == 1)
            receiver.status.withLock { $0 = 204 }
            jump(hours: -1)
            #expect(try await send(mailer).attempted == 0)
            jump(hours: 24)
            #expect(try await send(mailer).delivered == 1)
            #expect(Set(receiver.ids.withLock { $0 }).count == 1)
            #expect(try await database.deliveries(in: [.delivered], limit: 9).count == 1)
        }
    }
}
