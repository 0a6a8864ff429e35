// SPDX-License-Identifier: Apache-2.0
import Alerting
import Personnel
import Pipeline
import TestSupport
import Testing

/// What every store does where two changes turn out to be one, or one to be two.
@Suite struct MergingContract {
    private func policy(_ day: Int) -> RecordPolicy {
        RecordPolicy(now: Build.noon(day), endpoints: [Build.endpoint()])
    }

    private func events(_ store: any Store) async throws -> [AlertEvent] {
        try await store.deliveries(in: [], limit: 1000).reversed().map(\.event)
    }

    /// Two reports more than three weeks apart, and one between them that lies near enough to both.
    private func reports() throws -> [(article: Article, mention: Mention)] {
        try [("a", 1), ("b", 30), ("c", 15)].map { name, day in
            (
                Build.article(name, from: SourceID(rawValue: "source-" + name), published: Build.noon(day)),
                try Build.mention()
            )
        }
    }

    private func changes(_ store: any Store) async throws -> [Change] {
        try await store.changes(matching: ChangeQuery()).changes
    }

    @Test("Two changes that a third report joins are one, and both ids are answered", arguments: Twin.allCases)
    func bridge(twin: Twin) async throws {
        try await twin.use { store in
            var ids: [ChangeID] = []
            for (article, mention) in try reports() {
                let recorded = try await store.record(article, [mention], under: policy(30))
                ids += recorded.filter(\.isNew).map(\.change.id)
            }
            #expect(ids.count == 2)
            let all = try await changes(store)
            let winner = try #require(all.first)
            #expect(all.count == 1)
            #expect(winner.retraction == nil)
            #expect(Set(winner.evidence.map(\.article)) == ["art_a", "art_b", "art_c"])
            #expect(winner.sources == 3)
            #expect(winner.firstSeen == Build.noon(30))
            #expect(try await store.counts().changes == 1)
            let loser = try #require(ids.first { $0 != winner.id })
            let dossier = try #require(try await store.change(loser))
            #expect(dossier.change.mergedInto == winner.id)
            #expect(dossier.change.retraction != nil)
            #expect(try await events(store) == [.created, .created])
        }
    }

    @Test("What was joined comes back under two ids when what joined it goes", arguments: Twin.allCases)
    func split(twin: Twin) async throws {
        try await twin.use { store in
            for (article, mention) in try reports() {
                _ = try await store.record(article, [mention], under: policy(30))
            }
            let winner = try #require(try await changes(store).first?.id)
            _ = try await store.withdraw(["guid:c"], of: "source-c", because: "withdrawn", under: policy(31))
            let all = try await changes(store)
            #expect(all.count == 2)
            #expect(all.allSatisfy { $0.mergedInto == nil && $0.retraction == nil })
            #expect(all.contains { $0.id == winner })
            #expect(Set(all.flatMap(\.evidence).map(\.article)) == ["art_a", "art_b"])
            #expect(try await store.counts().changes == 2)
            #expect(try await events(store) == [.created, .created])
        }
    }

    @Test("Whoever was told of one is told of the other's correction", arguments: Twin.allCases)
    func correction(twin: Twin) async throws {
        try await twin.use { store in
            for (article, mention) in try reports() {
                _ = try await store.record(article, [mention], under: policy(30))
            }
            let id = try #require(try await changes(store).first?.id)
            _ = try await store.retract(id, because: "a namesake", under: policy(31))
            #expect(try await events(store) == [.created, .created, .retracted])
        }
    }
}
