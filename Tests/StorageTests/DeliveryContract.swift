// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import Personnel
import Pipeline
import TestSupport
import Testing

/// How deliveries are listed and shown.
@Suite struct DeliveryContract {
    private let clock = ManualClock()

    /// Three alerts each for the desk and the archive, queued a minute apart.
    private func use(_ twin: Twin, _ body: (any Store) async throws -> Void) async throws {
        try await twin.use { store in
            for (name, post) in [("Ardan Velsky", "mayor"), ("Bela Ostrow", "judge"), ("Ciro Lund", "envoy")] {
                let policy = RecordPolicy(now: clock.now, endpoints: [Build.endpoint(), Build.endpoint("archive")])
                _ = try await store.record(
                    Build.article(name), [try Build.mention(of: name, as: post)], under: policy)
                clock.advance(by: .seconds(60))
            }
            try await body(store)
        }
    }

    private func claim(_ store: any Store) async throws -> OwedAlert {
        let request = ClaimRequest(endpoint: "desk", now: clock.now, limit: 1, lease: clock.now + 60)
        return try #require(try await store.claim(request).letters.first?.alerts.first)
    }

    private func list(
        _ store: any Store, _ change: (inout DeliveryQuery) -> Void
    ) async throws -> DeliveryPage {
        var query = DeliveryQuery()
        change(&query)
        return try await store.deliveries(matching: query)
    }

    @Test("Pages follow one another, and what comes in between shifts nothing", arguments: Twin.allCases)
    func pages(twin: Twin) async throws {
        try await use(twin) { store in
            let all = try await list(store) { _ in }
            #expect(all.next == nil)
            let first = try await list(store) { $0.limit = 4 }
            let policy = RecordPolicy(now: clock.now, endpoints: [Build.endpoint()])
            _ = try await store.record(
                Build.article("late"), [try Build.mention(of: "Dana Roth", as: "governor")], under: policy)
            let second = try await list(store) { ($0.limit, $0.cursor) = (4, first.next) }
            #expect(first.deliveries + second.deliveries == all.deliveries)
            #expect(second.next == nil)
            let exact = try await list(store) { $0.limit = 7 }
            #expect(exact.next == nil)
            await #expect(throws: LedgerError.unknownCursor) { try await list(store) { $0.cursor = "msg_none" } }
        }
    }

    @Test("What was queued later comes first, whichever was written first", arguments: Twin.allCases)
    func order(twin: Twin) async throws {
        try await use(twin) { store in
            clock.advance(by: .seconds(-3600))
            let policy = RecordPolicy(now: clock.now, endpoints: [Build.endpoint()])
            _ = try await store.record(
                Build.article("early"), [try Build.mention(of: "Dana Roth", as: "governor")], under: policy)
            let all = try await list(store) { $0.endpoint = "desk" }.deliveries
            #expect(all.map(\.queued) == all.map(\.queued).sorted(by: >))
            #expect(all.last?.queued == clock.now)
            var (pages, cursor): ([Delivery], String?) = ([], nil)
            repeat {
                let page = try await list(store) { ($0.endpoint, $0.limit, $0.cursor) = ("desk", 1, cursor) }
                (pages, cursor) = (pages + page.deliveries, page.next)
            } while cursor != nil
            #expect(pages == all)
        }
    }

    @Test("Each filter lets through what it names, together with the others", arguments: Twin.allCases)
    func filters(twin: Twin) async throws {
        try await use(twin) { store in
            let alert = try await claim(store)
            try await store.settle([alert.lease: .delivered(at: clock.now, status: 204)])
            let dead = try await claim(store)
            try await store.settle([dead.lease: .dead(at: clock.now, failure: .auth, detail: "401")])
            #expect(try await list(store) { $0.endpoint = "archive" }.deliveries.count == 3)
            #expect(try await list(store) { $0.states = [.delivered] }.deliveries.map(\.id) == [alert.id])
            #expect(try await list(store) { $0.states = [.dead] }.deliveries.map(\.id) == [dead.id])
            #expect(try await list(store) { $0.states = [.dead, .owed] }.deliveries.count == 5)
            #expect(try await list(store) { $0.since = clock.now - 60 }.deliveries.count == 2)
            let narrow = try await list(store) {
                ($0.states, $0.endpoint, $0.since) = ([.owed], "desk", clock.now - 120)
            }
            #expect(narrow.deliveries.count == 1)
        }
    }

    @Test("A cursor that no page ended with is refused", arguments: Twin.allCases)
    func badCursor(twin: Twin) async throws {
        try await use(twin) { store in
            await #expect(throws: LedgerError.self) { try await list(store) { $0.cursor = "nonsense" } }
        }
    }

    @Test("A dossier has every failed attempt, and what is still to be sent", arguments: Twin.allCases)
    func dossier(twin: Twin) async throws {
        try await use(twin) { store in
            var alert = try await claim(store)
            let begun = clock.now
            // 199 bytes and a character of two: no half of it is kept.
            let words = String(repeating: "x", count: 199) + "é and more"
            try await store.settle([alert.lease: .retry(at: clock.now, failure: .server, detail: words)])
            clock.advance(by: .seconds(1))
            // The others come first: they were never tried.
            for _ in 0..<2 {
                let other = try await claim(store)
                try await store.settle([other.lease: .delivered(at: clock.now, status: 200)])
            }
            alert = try await claim(store)
            try await store.settle([alert.lease: .dead(at: clock.now, failure: .timeout, detail: "no answer")])
            let shown = try #require(try await store.delivery(alert.id))
            #expect(
                shown.failures == [
                    FailedAttempt(
                        number: 1, at: begun, failure: .server, detail: String(repeating: "x", count: 199)),
                    FailedAttempt(number: 2, at: begun + 1, failure: .timeout, detail: "no answer"),
                ])
            #expect(shown.delivery.state == .dead)
            #expect(shown.delivery.detail == "no answer")
            #expect(shown.alert?.subject == alert.subject)
            // Revived, it is tried anew, and goes on counting.
            #expect(try await store.revive(.alerts([alert.id]), at: clock.now) == 1)
            alert = try await claim(store)
            #expect(alert.attempts == 0)
            try await store.settle([alert.lease: .retry(at: clock.now, failure: .client, detail: "400")])
            #expect(try await store.delivery(alert.id)?.failures.map(\.number) == [1, 2, 3])
            alert = try await claim(store)
            try await store.settle([alert.lease: .delivered(at: clock.now, status: 200)])
            let delivered = try #require(try await store.delivery(alert.id))
            #expect(delivered.alert == nil)
            #expect(delivered.failures.count == 3)
            #expect(try await store.delivery("msg_none") == nil)
        }
    }

    @Test("An outcome that comes too late leaves no attempt behind", arguments: Twin.allCases)
    func late(twin: Twin) async throws {
        try await use(twin) { store in
            let first = try await claim(store)
            clock.advance(by: .seconds(61))
            let second = try await claim(store)
            #expect(second.id == first.id)
            try await store.settle([first.lease: .retry(at: clock.now, failure: .server, detail: "502")])
            #expect(try await store.delivery(first.id)?.failures == [])
        }
    }

    @Test("Old news for the operator is forgotten; what was told of changes is kept", arguments: Twin.allCases)
    func pruned(twin: Twin) async throws {
        try await use(twin) { store in
            let notice = EndpointNotice(endpoint: "gone", at: clock.now, detail: "HTTP 410")
            try await store.disable(notice, address: "key", telling: ["desk"])
            for _ in 0..<4 {
                let alert = try await claim(store)
                try await store.settle([alert.lease: .delivered(at: clock.now, status: 200)])
            }
            _ = try await store.prune(articlesBefore: .distantPast, deadLettersBefore: clock.now)
            #expect(try await store.deliveries(in: [.delivered], limit: 9).count == 4)
            let pruned = try await store.prune(articlesBefore: .distantPast, deadLettersBefore: clock.now + 1)
            #expect(pruned.deadLetters == 0)
            let kept = try await store.deliveries(in: [.delivered], limit: 9)
            #expect(kept.map(\.event) == [.created, .created, .created])
        }
    }
}
