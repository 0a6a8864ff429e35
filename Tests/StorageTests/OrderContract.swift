// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import Personnel
import Pipeline
import TestSupport
import Testing

/// Whatever fails and is tried again, an endpoint hears of one change in the order in which it was told.
@Suite struct OrderContract {
    private let clock = ManualClock()
    private var policy: RecordPolicy { RecordPolicy(now: clock.now, endpoints: [Build.endpoint()]) }

    /// What is expected of somebody; told again as done, it is an update.
    @discardableResult
    private func tell(_ name: String, isDone: Bool = false, in store: any Store) async throws -> ChangeID {
        let posts = ["Ardan Velsky": "judge", "Bela Ostrow": "mayor", "Ciro Lund": "envoy", "Dana Roth": "governor"]
        let recorded = try await store.record(
            Build.article(name + (isDone ? " done" : "")),
            [try Build.mention(of: name, status: isDone ? .happened : .expected, as: posts[name])], under: policy)
        clock.advance(by: .seconds(1))
        return try #require(recorded.first?.change.id)
    }

    private func claim(
        _ store: any Store, _ opening: Opening = .queued(by: .distantFuture), perLetter: Int = 1
    ) async throws -> [Letter] {
        try await store.claim(
            ClaimRequest(
                endpoint: "desk", now: clock.now, limit: 16, lease: clock.now + 60, opening: opening,
                alertsPerLetter: perLetter)
        ).letters
    }

    /// Each letter as what it tells, and of whom.
    private func words(_ letters: [Letter]) -> [[String]] {
        letters.map { letter in
            letter.alerts.map { alert in
                let name = alert.subject.change?.claim.person?.name.prefix { $0 != " " } ?? ""
                return name + " " + alert.event.rawValue.dropFirst("change.".count)
            }
        }
    }

    private func end(_ letters: [Letter], _ outcome: DeliveryOutcome, in store: any Store) async throws {
        try await store.settle(
            Dictionary(uniqueKeysWithValues: letters.flatMap(\.alerts).map { ($0.lease, outcome) }))
    }

    /// Due again in five seconds.
    private func fail(_ letters: [Letter], in store: any Store) async throws {
        try await end(letters, .retry(at: clock.now + 5, failure: .server, detail: "502"), in: store)
    }

    private var delivered: DeliveryOutcome { .delivered(at: clock.now, status: 204) }
    private var dead: DeliveryOutcome { .dead(at: clock.now, failure: .server, detail: "502") }

    @Test("An update waits until its news was taken or given up, and holds up no other", arguments: Twin.allCases)
    func update(twin: Twin) async throws {
        for isGivenUp in [false, true] {
            try await twin.use { store in
                try await tell("Ardan Velsky", in: store)
                try await tell("Ardan Velsky", isDone: true, in: store)
                try await tell("Bela Ostrow", in: store)
                let first = try await claim(store)
                #expect(words(first) == [["Ardan created"], ["Bela created"]])
                #expect(try await claim(store).isEmpty)
                try await fail(Array(first.prefix(1)), in: store)
                #expect(try await claim(store).isEmpty)
                clock.advance(by: .seconds(5))
                let again = try await claim(store)
                #expect(words(again) == [["Ardan created"]])
                try await end(again, isGivenUp ? dead : delivered, in: store)
                #expect(words(try await claim(store)) == [["Ardan updated"]])
            }
        }
    }

    @Test("News that is sent again on demand goes before what waits", arguments: Twin.allCases)
    func revived(twin: Twin) async throws {
        try await twin.use { store in
            try await tell("Ardan Velsky", in: store)
            let news = try await claim(store)
            try await end(news, dead, in: store)
            try await tell("Ardan Velsky", isDone: true, in: store)
            #expect(try await store.revive(.alerts([news[0].id]), at: clock.now) == 1)
            #expect(words(try await claim(store)) == [["Ardan created"]])
        }
    }

    @Test("News and its update may go in one letter, and again in it, never in two at once", arguments: Twin.allCases)
    func oneLetter(twin: Twin) async throws {
        try await twin.use { store in
            for name in ["Ardan Velsky", "Bela Ostrow"] { try await tell(name, in: store) }
            for name in ["Ardan Velsky", "Bela Ostrow"] { try await tell(name, isDone: true, in: store) }
            try await tell("Ciro Lund", in: store)
            let letters = try await claim(store, perLetter: 3)
            #expect(words(letters) == [["Ardan created", "Bela created", "Ardan updated"], ["Ciro created"]])
            try await fail(letters, in: store)
            clock.advance(by: .seconds(5))
            let again = try await claim(store, perLetter: 3)
            #expect(words(again) == words(letters))
            #expect(again.map(\.id) == letters.map(\.id))
            try await fail(again, in: store)
            clock.advance(by: .seconds(5))
            // The format can no longer carry them together.
            let single = try await claim(store)
            #expect(words(single) == [["Ardan created"], ["Bela created"], ["Ciro created"]])
            try await end(single, delivered, in: store)
            // One of them was never tried, and so due for longer.
            #expect(words(try await claim(store)) == [["Bela updated"], ["Ardan updated"]])
        }
    }

    @Test("A withdrawal goes instead of an update that nobody has heard", arguments: Twin.allCases)
    func withdrawn(twin: Twin) async throws {
        try await twin.use { store in
            let change = try await tell("Ardan Velsky", in: store)
            try await tell("Ardan Velsky", isDone: true, in: store)
            let news = try await claim(store)
            _ = try await store.retract(change, because: "wrong", under: policy)
            #expect(try await claim(store).isEmpty)
            try await fail(news, in: store)
            let withdrawal = try await claim(store, .urgentOnly)
            #expect(words(withdrawal) == [["Ardan retracted"]])
            clock.advance(by: .seconds(5))
            #expect(try await claim(store).isEmpty)
            try await end(withdrawal, delivered, in: store)
            #expect(try await claim(store).isEmpty)
            #expect(try await store.deliveries(in: [.dead], limit: 9).map(\.failure) == [.superseded, .superseded])
        }
    }

    @Test("What is brought back is told after its withdrawal", arguments: Twin.allCases)
    func broughtBack(twin: Twin) async throws {
        try await twin.use { store in
            let change = try await tell("Ardan Velsky", in: store)
            try await end(try await claim(store), delivered, in: store)
            _ = try await store.retract(change, because: "wrong", under: policy)
            _ = try await store.restore(change, under: policy)
            for perLetter in [1, 3] {
                let withdrawal = try await claim(store, perLetter: perLetter)
                #expect(words(withdrawal) == [["Ardan retracted"]])
                try await fail(withdrawal, in: store)
                #expect(try await claim(store, perLetter: perLetter).isEmpty)
                clock.advance(by: .seconds(5))
            }
            try await end(try await claim(store), delivered, in: store)
            #expect(words(try await claim(store)) == [["Ardan created"]])
        }
    }

    @Test("Nothing waits for what is not tried again", arguments: Twin.allCases)
    func noStandstill(twin: Twin) async throws {
        try await twin.use { store in
            let change = try await tell("Ardan Velsky", in: store)
            let news = try await claim(store)
            try await end(news, dead, in: store)
            _ = try await store.retract(change, because: "wrong", under: policy)
            try await end(try await claim(store), delivered, in: store)
            _ = try await store.restore(change, under: policy)
            #expect(try await store.revive(.alerts([news[0].id]), at: clock.now) == 1)
            try await fail(try await claim(store), in: store)
            _ = try await store.retract(change, because: "wrong after all", under: policy)
            clock.advance(by: .seconds(5))
            // Sent again on demand, the first is withdrawn now; the second was never told.
            for expected in ["Ardan created", "Ardan retracted"] {
                let next = try await claim(store)
                #expect(words(next) == [[expected]])
                try await end(next, delivered, in: store)
            }
            #expect(try await claim(store).isEmpty)
            #expect(try await store.counts().owed == 0)
        }
    }
    @Test("Whatever happens it is heard in order, and in the end nothing is owed", arguments: Twin.allCases)
    func shuffled(twin: Twin) async throws {
        for seed in 0..<16 {
            try await twin.use { store in
                var chance = TestChance(seed: seed)
                // What is sent again on demand may come late.
                let isRevived = seed % 4 == 3
                var (changes, heard, underWay): (Set<ChangeID>, [ChangeID: [Int]], [Letter]) = ([], [:], [])
                func settle(_ letter: Letter, _ outcome: DeliveryOutcome) async throws {
                    try await end([letter], outcome, in: store)
                    guard case .delivered = outcome else { return }
                    for change in letter.alerts.compactMap(\.subject.change) {
                        heard[change.id, default: []].append(change.revision)
                    }
                }
                for step in 0..<80 {
                    clock.advance(by: .seconds(2))
                    underWay.removeAll { $0.alerts[0].lease.until <= clock.now }
                    switch Int.random(in: 0..<10, using: &chance) {
                    case 0, 1:
                        let name = chance.pick(["Ardan Velsky", "Bela Ostrow", "Ciro Lund"])
                        let mention = try Build.mention(
                            of: name, status: chance.once(in: 2) ? .happened : .expected, as: "minister of \(name)")
                        let recorded = try await store.record(Build.article("a\(step)"), [mention], under: policy)
                        changes.formUnion(recorded.map(\.change.id))
                    case 2 where !changes.isEmpty:
                        let change = chance.pick(changes.sorted { $0.rawValue < $1.rawValue })
                        if try await store.retract(change, because: "wrong", under: policy) == nil {
                            _ = try await store.restore(change, under: policy)
                        }
                    case 3 where isRevived:
                        _ = try await store.revive(.since(.distantPast, endpoint: nil), at: clock.now)
                    case 3, 4, 5:
                        let opening: Opening = chance.once(in: 2) ? .urgentOnly : .queued(by: .distantFuture)
                        underWay += try await claim(store, opening, perLetter: chance.pick([1, 3]))
                        let told = underWay.flatMap { Set($0.alerts.compactMap(\.subject.change?.id)) }
                        #expect(isRevived || Set(told).count == told.count, "\(seed), \(step): two letters at once")
                    case 6 where chance.once(in: 4):
                        clock.advance(by: .seconds(60))
                    default:
                        guard let letter = underWay.popLast() else { continue }
                        let failed = DeliveryOutcome.retry(at: clock.now + 30, failure: .server, detail: "502")
                        try await settle(letter, chance.pick([delivered, failed, failed, dead]))
                    }
                }
                for _ in 0..<40 {
                    clock.advance(by: .seconds(90))
                    for letter in try await claim(store, perLetter: 3) { try await settle(letter, delivered) }
                }
                #expect(try await store.counts().owed == 0, "\(seed)")
                #expect(!heard.isEmpty)
                for (change, revisions) in heard where !isRevived {
                    #expect(revisions == revisions.sorted(), "\(seed), of \(change)")
                }
            }
        }
    }
}
