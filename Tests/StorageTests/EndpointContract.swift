// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import Personnel
import Pipeline
import TestSupport
import Testing

/// What happens to owed alerts when their endpoint is switched off, or nobody serves it.
@Suite struct EndpointContract {
    private let clock = ManualClock()
    private let notice = EndpointNotice(endpoint: "desk", at: Build.noon(6), detail: "HTTP 410")

    /// One alert each for the desk and the archive.
    private func use(_ twin: Twin, _ body: (any Store) async throws -> Void) async throws {
        try await twin.use { store in
            let policy = RecordPolicy(now: clock.now, endpoints: [Build.endpoint(), Build.endpoint("archive")])
            _ = try await store.record(Build.article("a"), [try Build.mention()], under: policy)
            try await body(store)
        }
    }

    private func claim(_ store: any Store, for endpoint: EndpointID = "desk", perLetter: Int = 1) async throws
        -> [Letter]
    {
        try await store.claim(
            ClaimRequest(
                endpoint: endpoint, now: clock.now, limit: 9, lease: clock.now + 60, alertsPerLetter: perLetter)
        ).letters
    }

    @Test("An endpoint that is switched off stays so, and the operators hear of it once", arguments: Twin.allCases)
    func disabled(twin: Twin) async throws {
        try await use(twin) { store in
            let outbox: any Outbox = store
            try await store.disable(notice, address: "key-1", telling: ["watch", "other"])
            try await store.disable(notice, address: "key-1", telling: ["watch", "other"])
            #expect(
                try await outbox.endpoints() == [
                    "desk": EndpointState(address: "key-1", disabledAt: Build.noon(6), reason: "HTTP 410")
                ])
            let told = try await claim(store, for: "watch")
            #expect(told.flatMap(\.alerts).map(\.subject) == [.endpoint(notice)])
            #expect(told.flatMap(\.alerts).map(\.event) == [.endpointDisabled])
            let listed = try await store.deliveries(in: [], limit: 9).filter { $0.event == .endpointDisabled }
            #expect(listed.map(\.subjectEndpoint) == ["desk", "desk"])
            #expect(listed.map(\.source) == [nil, nil])
            // Another address that is gone as well is other news.
            var later = notice
            later.at += 60
            try await store.disable(later, address: "key-2", telling: ["watch"])
            #expect(try await outbox.endpoints()["desk"]?.address == "key-2")
            #expect(try await claim(store, for: "watch").count == 1)
        }
    }

    @Test("Switched on again, it gets what died of its being gone, and nothing else", arguments: Twin.allCases)
    func enabled(twin: Twin) async throws {
        try await use(twin) { store in
            let outbox: any Outbox = store
            let policy = RecordPolicy(now: clock.now, endpoints: [Build.endpoint()])
            _ = try await store.record(
                Build.article("b"), [try Build.mention(of: "Bela Ostrow", as: "judge")], under: policy)
            let letters = try await claim(store)
            try #require(letters.map(\.alerts.count) == [1, 1])
            try await store.settle([
                letters[0].alerts[0].lease: .dead(at: clock.now, failure: .gone, detail: "410"),
                letters[1].alerts[0].lease: .dead(at: clock.now, failure: .server, detail: "500"),
            ])
            try await store.disable(notice, address: "key-1", telling: [])
            try await store.enable("desk", at: clock.now)
            #expect(try await outbox.endpoints().isEmpty)
            #expect(try await claim(store).map(\.id) == [letters[0].id])
        }
    }

    @Test("What nobody serves is given up once it is old, and can be sent again", arguments: Twin.allCases)
    func abandoned(twin: Twin) async throws {
        try await use(twin) { store in
            try await store.disable(notice, address: "key-1", telling: [])
            let early = clock.now - 1
            #expect(try await store.abandon(exceptFor: [], queuedBefore: early, at: clock.now) == 0)
            let late = clock.now + 1
            #expect(try await store.abandon(exceptFor: ["desk", "archive"], queuedBefore: late, at: clock.now) == 0)
            #expect(try await store.abandon(exceptFor: [], queuedBefore: late, at: clock.now + 5) == 2)
            let dead = try await store.deliveries(in: [.dead], limit: 9)
            #expect(
                Dictionary(uniqueKeysWithValues: dead.map { ($0.endpoint, $0.failure) })
                    == ["desk": .gone, "archive": .unknownEndpoint])
            #expect(dead.map(\.at) == [clock.now + 5, clock.now + 5])
            #expect(try await store.revive(.since(.distantPast, endpoint: "archive"), at: clock.now) == 1)
            #expect(try await claim(store, for: "archive").count == 1)
        }
    }

    @Test("A letter is given up as a whole, and not while it is being sent", arguments: Twin.allCases)
    func abandonedWhole(twin: Twin) async throws {
        try await use(twin) { store in
            let first = clock.now
            clock.advance(by: .seconds(10))
            let policy = RecordPolicy(now: clock.now, endpoints: [Build.endpoint()])
            _ = try await store.record(
                Build.article("b"), [try Build.mention(of: "Bela Ostrow", as: "judge")], under: policy)
            let letter = try #require(try await claim(store, perLetter: 2).first)
            #expect(letter.alerts.count == 2)
            #expect(try await store.abandon(exceptFor: ["archive"], queuedBefore: first + 5, at: clock.now) == 0)
            clock.advance(by: .seconds(60))
            #expect(try await store.abandon(exceptFor: ["archive"], queuedBefore: first + 5, at: clock.now) == 2)
        }
    }
}
