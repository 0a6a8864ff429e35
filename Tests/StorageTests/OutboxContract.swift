// SPDX-License-Identifier: Apache-2.0
import Foundation
import Alerting
import Personnel
import Pipeline
import TestSupport
import Testing

/// The life of an owed alert: claimed under a lease, settled, tried again, given up, revived.
@Suite struct OutboxContract {
    private let clock = ManualClock()

    /// Stores with alerts of so many changes, for one endpoint.
    private func use(_ twin: Twin, alerts: Int = 1, _ body: (any Store) async throws -> Void) async throws {
        let people = ["Ardan Velsky", "Bela Ostrow", "Ciro Lund"]
        try await twin.use { store in
            for person in people.prefix(alerts) {
                let policy = RecordPolicy(now: clock.now, endpoints: [Build.endpoint()])
                _ = try await store.record(Build.article(person), [try Build.mention(of: person)], under: policy)
                clock.advance(by: .seconds(1))
            }
            try await body(store)
        }
    }

    private func claim(_ store: any Store, atMost limit: Int = 10, seconds: Double = 60) async throws -> [OwedAlert] {
        try await store.claim(
            ClaimRequest(endpoint: "desk", now: clock.now, limit: limit, lease: clock.now + seconds)
        ).letters.flatMap(\.alerts)
    }

    @Test("What is claimed is leased to one, oldest first", arguments: Twin.allCases)
    func claimed(twin: Twin) async throws {
        try await use(twin, alerts: 3) { store in
            let first = try await claim(store, atMost: 2)
            #expect(first.map { $0.subject.change?.claim.person?.name } == ["Ardan Velsky", "Bela Ostrow"])
            #expect(first.map(\.attempts) == [0, 0])
            #expect(first.map(\.event) == [.created, .created])
            #expect(first.first?.fetched == Build.noon(5) + 60)
            #expect(try await claim(store).map { $0.subject.change?.claim.person?.name } == ["Ciro Lund"])
            #expect(try await claim(store).isEmpty)
            let other = ClaimRequest(endpoint: "other", now: clock.now, limit: 9, lease: clock.now + 9)
            #expect(try await store.claim(other).letters.isEmpty)
        }
    }

    @Test("A lease that ends brings the alert back under its id", arguments: Twin.allCases)
    func leaseEnds(twin: Twin) async throws {
        try await use(twin) { store in
            let first = try #require(try await claim(store).first)
            #expect(try await store.nextDue(for: "desk") == first.lease.until)
            clock.advance(by: .seconds(60))
            let second = try #require(try await claim(store).first)
            #expect(second.id == first.id)
            // The first claimer comes late: somebody else has it now.
            try await store.settle([first.lease: .delivered(at: clock.now, status: 200)])
            #expect(try await store.deliveries(in: [.owed], limit: 9).count == 1)
            try await store.settle([second.lease: .delivered(at: clock.now, status: 204)])
            #expect(try await store.deliveries(in: [.delivered], limit: 9).map(\.id) == [first.id])
            #expect(try await store.nextDue(for: "desk") == nil)
        }
    }

    @Test("What was delivered late, and claimed by nobody since, was delivered", arguments: Twin.allCases)
    func late(twin: Twin) async throws {
        try await use(twin) { store in
            let alert = try #require(try await claim(store).first)
            clock.advance(by: .seconds(90))
            try await store.settle([alert.lease: .delivered(at: clock.now, status: 200)])
            #expect(try await claim(store).isEmpty)
            let delivery = try #require(try await store.deliveries(in: [], limit: 9).first)
            #expect(delivery.state == .delivered)
            #expect(delivery.attempts == 1)
            #expect(delivery.at == clock.now)
        }
    }

    @Test("An alert is settled once", arguments: Twin.allCases)
    func once(twin: Twin) async throws {
        try await use(twin) { store in
            let alert = try #require(try await claim(store).first)
            try await store.settle([alert.lease: .delivered(at: clock.now, status: 200)])
            try await store.settle([alert.lease: .dead(at: clock.now, failure: .server, detail: "late")])
            #expect(try await store.deliveries(in: [.delivered], limit: 9).map(\.attempts) == [1])
        }
    }

    @Test("A failure is tried again when it is due, not before", arguments: Twin.allCases)
    func retry(twin: Twin) async throws {
        try await use(twin) { store in
            let alert = try #require(try await claim(store).first)
            let due = clock.now + 300
            try await store.settle([alert.lease: .retry(at: due, failure: .server, detail: "502")])
            #expect(try await store.nextDue(for: "desk") == due)
            clock.advance(by: .seconds(299))
            #expect(try await claim(store).isEmpty)
            clock.advance(by: .seconds(1))
            #expect(try await claim(store).map(\.attempts) == [1])
            let delivery = try #require(try await store.deliveries(in: [.owed], limit: 9).first)
            #expect(delivery.failure == .server)
            #expect(delivery.detail == "502")
        }
    }

    @Test("A dead letter is kept, revived under its id, and pruned when it is old", arguments: Twin.allCases)
    func dead(twin: Twin) async throws {
        try await use(twin) { store in
            let alert = try #require(try await claim(store).first)
            try await store.settle([alert.lease: .dead(at: clock.now, failure: .auth, detail: "401")])
            #expect(try await store.counts().dead == 1)
            #expect(try await claim(store).isEmpty)
            #expect(try await store.revive(.alerts([alert.id, "msg_unknown"]), at: clock.now) == 1)
            let again = try #require(try await claim(store).first)
            #expect(again.id == alert.id)
            #expect(again.subject == alert.subject)
            try await store.settle([again.lease: .dead(at: clock.now, failure: .auth, detail: "401")])
            #expect(try await store.prune(articlesBefore: .distantPast, deadLettersBefore: clock.now).deadLetters == 0)
            #expect(
                try await store.prune(articlesBefore: .distantPast, deadLettersBefore: clock.now + 1).deadLetters == 1)
        }
    }

    @Test("The alert carries the change as it was when it was queued", arguments: Twin.allCases)
    func snapshot(twin: Twin) async throws {
        try await use(twin) { store in
            _ = try await store.record(
                Build.article("later", from: "echo"), [try Build.mention(of: "Velsky", country: "KE")],
                under: RecordPolicy(now: clock.now, endpoints: [Build.endpoint()]))
            let alert = try #require(try await claim(store).first)
            #expect(alert.subject.change?.revision == 1)
            #expect(alert.subject.change?.claim.position?.country == nil)
            #expect(try await store.change(try #require(alert.subject.change).id)?.change.revision == 2)
        }
    }

    @Test("What the operator is told of a source is owed to those who ask for it", arguments: Twin.allCases)
    func operatorAlerts(twin: Twin) async throws {
        try await twin.use { store in
            let health = SourceHealth(lastAttempt: Build.noon(5), due: Build.noon(6))
            let notice = SourceNotice(
                sort: .failing, source: "wire", name: "Wire", since: Build.noon(4), at: Build.noon(5),
                detail: "timeout")
            let endpoints = [
                Endpoint(id: "watch", url: "https://watch.example/", isOperators: true), Build.endpoint(),
            ]
            try await store.conclude(
                Conclusion(health: health, notices: [notice], endpoints: endpoints), of: "wire")
            let listed = try await store.deliveries(in: [], limit: 9)
            #expect(listed.map(\.endpoint) == ["watch"])
            #expect(listed.map(\.source) == ["wire"])
            #expect(listed.map(\.change) == [nil])
            let alert = try #require(
                try await store.claim(
                    ClaimRequest(endpoint: "watch", now: Build.noon(6), limit: 9, lease: Build.noon(7))
                ).letters.first?.alerts.first)
            #expect(alert.event == .sourceFailing)
            #expect(alert.subject == .source(notice))
            try await store.settle([alert.lease: .delivered(at: Build.noon(6), status: 204)])
            #expect(try await store.deliveries(in: [.delivered], limit: 9).map(\.id) == [alert.id])
        }
    }
}
