// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import Personnel
import Pipeline
import TestSupport
import Testing

/// How owed alerts go out together, and stay together.
@Suite struct LetterContract {
    private let clock = ManualClock()

    private func use(_ twin: Twin, alerts: Int, _ body: (any Store) async throws -> Void) async throws {
        try await twin.use { store in
            for number in 0..<alerts { try await queue(number, in: store) }
            try await body(store)
        }
    }

    /// One alert for the desk, of a change of its own.
    @discardableResult
    private func queue(_ number: Int, in store: any Store) async throws -> ChangeID? {
        let names = ["Ardan Velsky", "Bela Ostrow", "Ciro Lund", "Dana Roth", "Egon Falk", "Fara Quill", "Goro Tamm"]
        let posts = ["minister of ports", "judge", "mayor", "governor", "envoy", "treasurer", "prosecutor"]
        let policy = RecordPolicy(now: clock.now, endpoints: [Build.endpoint()])
        let recorded = try await store.record(
            Build.article("a\(number)"), [try Build.mention(of: names[number], as: posts[number])], under: policy)
        clock.advance(by: .seconds(1))
        return recorded.first?.change.id
    }

    private func claim(
        _ store: any Store, _ opening: Opening = .queued(by: .distantFuture), atMost limit: Int = 16, perLetter: Int = 3
    ) async throws -> [Letter] {
        try await store.claim(
            ClaimRequest(
                endpoint: "desk", now: clock.now, limit: limit, lease: clock.now + 60, opening: opening,
                alertsPerLetter: perLetter)
        ).letters
    }

    private func fail(_ letters: [Letter], in store: any Store, dead: Bool = false) async throws {
        let outcome: DeliveryOutcome =
            dead
            ? .dead(at: clock.now, failure: .server, detail: "502")
            : .retry(at: clock.now + 5, failure: .server, detail: "502")
        try await store.settle(
            Dictionary(uniqueKeysWithValues: letters.flatMap(\.alerts).map { ($0.lease, outcome) }))
        clock.advance(by: .seconds(5))
    }

    @Test("Alerts fill letters, oldest first, under an id of the letter's own", arguments: Twin.allCases)
    func filled(twin: Twin) async throws {
        try await use(twin, alerts: 7) { store in
            let letters = try await claim(store)
            try #require(letters.map(\.alerts.count) == [3, 3, 1])
            let listed = try await store.deliveries(in: [], limit: 9)
            #expect(letters.flatMap(\.alerts).map(\.id) == listed.reversed().map(\.id))
            // One that goes alone goes under its own id.
            #expect(letters[2].id == letters[2].alerts[0].id)
            let ids = Set(letters.map(\.id))
            #expect(ids.count == 3)
            #expect(ids.isDisjoint(with: letters[0].alerts.map(\.id)))
            #expect(
                listed.reversed().map(\.letter) == Array(repeating: letters[0].id, count: 3)
                    + Array(repeating: letters[1].id, count: 3) + [nil])
            #expect(try await claim(store).isEmpty)
        }
    }

    @Test("A letter is as full as it can be, however few are asked for", arguments: Twin.allCases)
    func limit(twin: Twin) async throws {
        try await use(twin, alerts: 5) { store in
            let full = try await claim(store, atMost: 1)
            #expect(full.map(\.alerts.count) == [3])
            let single = try await claim(store, atMost: 1, perLetter: 1)
            #expect(single.map(\.alerts.count) == [1])
        }
    }

    @Test("A repeat carries the same alerts under the same id, whatever came since", arguments: Twin.allCases)
    func repeated(twin: Twin) async throws {
        try await use(twin, alerts: 2) { store in
            let first = try await claim(store)
            try await fail(first, in: store)
            try await queue(2, in: store)
            let second = try await claim(store)
            try #require(second.map(\.alerts.count) == [1, 2])
            let again = try #require(second.first { $0.id == first.first?.id })
            #expect(again.alerts.map(\.id) == first.first?.alerts.map(\.id))
            #expect(again.attempts == 1)
            // Their leases end: whoever held them died before settling.
            clock.advance(by: .seconds(60))
            try await queue(3, in: store)
            let third = try await claim(store)
            try #require(third.map(\.alerts.count) == [1, 1, 2])
            #expect(third[0].id == second[0].id)
            #expect(third[2].id == again.id)
        }
    }

    @Test("What was sent alone is never put into a group afterwards", arguments: Twin.allCases)
    func alone(twin: Twin) async throws {
        try await use(twin, alerts: 2) { store in
            try await fail(try await claim(store, perLetter: 1), in: store)
            #expect(try await claim(store, perLetter: 3).map(\.alerts.count) == [1, 1])
        }
    }

    @Test("A letter that its endpoint can no longer carry is made anew", arguments: Twin.allCases)
    func tooLarge(twin: Twin) async throws {
        try await use(twin, alerts: 3) { store in
            let first = try await claim(store)
            try await fail(first, in: store)
            let second = try await claim(store, perLetter: 1)
            #expect(second.map(\.alerts.count) == [1, 1, 1])
            #expect(second.map(\.id) == first.first?.alerts.map(\.id))
        }
    }

    @Test("What is released can be claimed at once, and has not been tried", arguments: Twin.allCases)
    func released(twin: Twin) async throws {
        try await use(twin, alerts: 2) { store in
            let first = try await claim(store)
            let leases = Set(first.flatMap(\.alerts).map(\.lease))
            try await store.settle([:], releasing: leases)
            let second = try await claim(store)
            #expect(second.map(\.id) == first.map(\.id))
            #expect(second.map(\.attempts) == [0])
            // A lease that somebody else has since is not theirs to release.
            clock.advance(by: .seconds(60))
            let third = try await claim(store)
            try await store.settle([:], releasing: leases)
            #expect(try await claim(store).isEmpty)
            #expect(third.map(\.id) == first.map(\.id))
        }
    }

    @Test("Only what was queued by an instant is let through, and nothing in quiet hours", arguments: Twin.allCases)
    func openings(twin: Twin) async throws {
        try await use(twin, alerts: 3) { store in
            #expect(try await claim(store, .urgentOnly).isEmpty)
            let second = Build.noon(5)  // Nothing is as old.
            #expect(try await claim(store, .queued(by: second - 86_400)).isEmpty)
            let queued = try await store.deliveries(in: [.owed], limit: 9).map(\.queued).sorted()
            try #require(queued.count == 3)
            #expect(try await claim(store, .queued(by: queued[1])).map(\.alerts.count) == [2])
            #expect(try await claim(store, .queued(by: queued[1])).isEmpty)
        }
    }

    @Test("A withdrawal passes quiet hours, by itself, once what it withdraws was tried", arguments: Twin.allCases)
    func withdrawal(twin: Twin) async throws {
        try await twin.use { store in
            let change = try #require(try await queue(0, in: store))
            try await queue(1, in: store)
            let policy = RecordPolicy(now: clock.now, endpoints: [Build.endpoint()])
            _ = try await store.retract(change, because: "wrong", under: policy)
            // Nobody has heard of it yet.
            #expect(try await claim(store, .urgentOnly).isEmpty)
            let told = try await claim(store)
            #expect(told.map(\.alerts.count) == [2])
            #expect(try await claim(store).isEmpty)
            try await fail(told, in: store)
            let withdrawal = try await claim(store, .urgentOnly)
            #expect(withdrawal.map { $0.alerts.map(\.event) } == [[.retracted]])
            #expect(withdrawal.map(\.id) == withdrawal.flatMap(\.alerts).map(\.id))
            // What else was told with it is told again, without it.
            let rest = try await claim(store)
            #expect(rest.map(\.id) == told.map(\.id))
            #expect(rest.flatMap(\.alerts).map { $0.subject.change?.id == change } == [false])
        }
    }

    @Test("A withdrawal and what it withdraws are never under way at once", arguments: Twin.allCases)
    func neverAtOnce(twin: Twin) async throws {
        try await twin.use { store in
            let change = try #require(try await queue(0, in: store))
            try await fail(try await claim(store), in: store)
            let news = try await claim(store)
            try #require(news.count == 1)
            let policy = RecordPolicy(now: clock.now, endpoints: [Build.endpoint()])
            _ = try await store.retract(change, because: "wrong", under: policy)
            #expect(try await claim(store).isEmpty)
            // Both are due now: only the withdrawal goes, also when it failed.
            try await fail(news, in: store)
            for _ in 0..<2 {
                let withdrawal = try await claim(store)
                #expect(withdrawal.map { $0.alerts.map(\.event) } == [[.retracted]])
                try await fail(withdrawal, in: store)
            }
            let withdrawal = try await claim(store)
            try await fail(withdrawal, in: store, dead: true)
            // Nobody will hear of the withdrawal, but neither of what is known to be wrong.
            #expect(try await claim(store).isEmpty)
            #expect(try await store.deliveries(in: [.dead], limit: 9).map(\.failure) == [.server, .superseded])
        }
    }

    @Test("What an endpoint knows to be withdrawn is not told to it afterwards, nor revived", arguments: Twin.allCases)
    func withdrawn(twin: Twin) async throws {
        try await twin.use { store in
            let change = try #require(try await queue(0, in: store))
            try await queue(1, in: store)
            let policy = RecordPolicy(now: clock.now, endpoints: [Build.endpoint()])
            try await fail(try await claim(store), in: store)
            _ = try await store.retract(change, because: "wrong", under: policy)
            let withdrawal = try #require(try await claim(store, .urgentOnly).first?.alerts.first)
            try await store.settle([withdrawal.lease: .delivered(at: clock.now, status: 200)])
            let rest = try await claim(store).flatMap(\.alerts)
            #expect(rest.count == 1 && rest.allSatisfy { $0.subject.change?.id != change })
            #expect(try await store.revive(.since(.distantPast, endpoint: nil), at: clock.now) == 0)
            let failures = try await store.deliveries(in: [.dead], limit: 9).map(\.failure)
            #expect(failures == [.superseded])
        }
    }

    @Test("A withdrawal is never grouped", arguments: Twin.allCases)
    func neverGrouped(twin: Twin) async throws {
        try await twin.use { store in
            let change = try #require(try await queue(0, in: store))
            let told = try #require(try await claim(store).first?.alerts.first)
            try await store.settle([told.lease: .delivered(at: clock.now, status: 200)])
            try await queue(1, in: store)
            let policy = RecordPolicy(now: clock.now, endpoints: [Build.endpoint()])
            _ = try await store.retract(change, because: "wrong", under: policy)
            try await queue(2, in: store)
            let letters = try await claim(store)
            #expect(letters.map { $0.alerts.map(\.event) } == [[.created, .created], [.retracted]])
        }
    }

    @Test("One alert of a dead letter, or the letter's id, brings all of it back", arguments: Twin.allCases)
    func revival(twin: Twin) async throws {
        try await use(twin, alerts: 3) { store in
            let letters = try await claim(store, perLetter: 2)
            try #require(letters.map(\.alerts.count) == [2, 1])
            try await fail(letters, in: store, dead: true)
            #expect(try await store.counts().dead == 3)
            #expect(try await store.revive(.alerts([letters[0].alerts[1].id]), at: clock.now) == 2)
            #expect(try await store.revive(.alerts([letters[0].id]), at: clock.now) == 0)
            let again = try await claim(store, perLetter: 2)
            #expect(again.map(\.id) == [letters[0].id])
            #expect(again.first?.alerts.map(\.id) == letters[0].alerts.map(\.id))
            #expect(again.first?.attempts == 0)
            try await fail(again, in: store, dead: true)
            #expect(try await store.revive(.alerts([letters[0].id]), at: clock.now) == 2)
        }
    }

    @Test("What was queued since is revived with the rest of its letter, of one endpoint", arguments: Twin.allCases)
    func revivedSince(twin: Twin) async throws {
        try await use(twin, alerts: 3) { store in
            let letters = try await claim(store, perLetter: 2)
            try #require(letters.map(\.alerts.count) == [2, 1])
            try await fail(letters, in: store, dead: true)
            let since = letters[0].alerts[1].queued
            #expect(try await store.revive(.since(since, endpoint: "other"), at: clock.now) == 0)
            #expect(try await store.revive(.since(letters[1].alerts[0].queued, endpoint: "desk"), at: clock.now) == 1)
            #expect(try await store.revive(.since(since, endpoint: nil), at: clock.now) == 2)
        }
    }

    @Test("What was revived alone goes under its id, not into a new group", arguments: Twin.allCases)
    func revivedAlone(twin: Twin) async throws {
        try await use(twin, alerts: 2) { store in
            try await fail(try await claim(store, perLetter: 1), in: store, dead: true)
            #expect(try await store.revive(.since(.distantPast, endpoint: nil), at: clock.now) == 2)
            #expect(try await claim(store, perLetter: 3).map(\.alerts.count) == [1, 1])
        }
    }

    @Test("Where the clock is set back, older leases are dead, and what was queued is ripe", arguments: Twin.allCases)
    func clockSetBack(twin: Twin) async throws {
        try await use(twin, alerts: 1) { store in
            let first = try await claim(store)
            clock.advance(by: .seconds(-3600))
            let second = try await claim(store, .queued(by: clock.now - 30))
            #expect(second.map(\.id) == first.map(\.id))
            // This one is alive.
            #expect(try await claim(store).isEmpty)
        }
    }
}
