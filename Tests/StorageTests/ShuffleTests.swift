// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import Personnel
import Pipeline
import TestSupport
import Testing

/// Late articles, articles out of order and many at a time give what they give in order and one by one.
@Suite struct ShuffleTests {
    private static let policy = RecordPolicy(now: Build.noon(30), endpoints: [Build.endpoint()])

    @Test("Whatever the order and the batches, the changes are the same", arguments: Twin.allCases)
    func anyOrder(twin: Twin) async throws {
        for seed in 0..<(twin == .memory ? 200 : 20) {
            var world = try ShuffledWorld(seed: seed)
            let expected = try await picture(of: world.articles.flatMap(\.self).map { [$0] }, in: twin)
            let found = try await picture(of: world.batches(of: world.order()), in: twin)
            guard found != expected else { continue }
            Issue.record("seed \(seed), in order and shuffled:\n\(expected.difference(to: found))")
        }
    }

    @Test("Whoever is known by two names is one, whichever article says so, and when", arguments: Twin.allCases)
    func bridge(twin: Twin) async throws {
        let told = try ["Anna Maro", "Anna Delacour", "Anna Maro"].enumerated().map { index, name in
            var mention = try Build.mention("dismissed", of: name, as: "mayor of Tula", on: Build.march(5))
            if index == 2 { mention.person?.aliases = ["Anna Delacour"] }
            return Find(article: Build.article("\(index)", from: SourceID(rawValue: "s\(index)")), mentions: [mention])
        }
        for order in [[0, 1, 2], [1, 0, 2], [0, 2, 1], [2, 0, 1], [2, 1, 0], [1, 2, 0]] {
            try await twin.use { store in
                var made: Set<ChangeID> = []
                for index in order {
                    made.formUnion(try await store.record([told[index]], under: Self.policy).map(\.change.id))
                }
                let standing = try await StorePicture(of: store).lines
                #expect(standing.count == 1, "in the order \(order): \(standing)")
                #expect(standing.first?.contains("3 sources") == true)
                for id in made {
                    let change = try #require(try await store.change(id)?.change, "\(id) is gone")
                    #expect((change.mergedInto == nil) == (change.retraction == nil))
                }
            }
        }
    }

    /// Also holds what must hold in any order: nothing that was ever told of is gone, nobody is told twice of one thing.
    private func picture(of batches: [[Find]], in twin: Twin) async throws -> StorePicture {
        var picture: StorePicture?
        try await twin.use { store in
            var seen: Set<ChangeID> = []
            for batch in batches {
                for recorded in try await store.record(batch, under: Self.policy) { seen.insert(recorded.change.id) }
            }
            for id in seen {
                #expect(try await store.change(id) != nil, "\(id) is gone")
            }
            let told = Dictionary(grouping: try await store.deliveries(in: [], limit: 1000), by: \.change)
            for (id, deliveries) in told {
                let events = deliveries.map(\.event)
                let (created, retracted) = (events.count { $0 == .created }, events.count { $0 == .retracted })
                #expect(created <= 1 + retracted, "\(id?.rawValue ?? "-") was alerted as new \(created) times")
            }
            picture = try await StorePicture(of: store)
        }
        return try #require(picture)
    }
}
