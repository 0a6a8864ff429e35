// SPDX-License-Identifier: Apache-2.0
import Alerting
import Personnel
import Pipeline
import TestSupport
import Testing

/// What every store does with what is taken back.
@Suite struct CorrectionsContract {
    private func policy(_ day: Int) -> RecordPolicy {
        RecordPolicy(now: Build.noon(day), endpoints: [Build.endpoint()])
    }

    private func events(_ store: any Store) async throws -> [AlertEvent] {
        try await store.deliveries(in: [], limit: 1000).reversed().map(\.event)
    }

    private func changes(_ store: any Store) async throws -> [Change] {
        try await store.changes(matching: ChangeQuery()).changes
    }

    /// A store in which one change was made and told.
    private func told(_ store: any Store) async throws -> ChangeID {
        let recorded = try await store.record(Build.article("a"), [try Build.mention()], under: policy(5))
        return try #require(recorded.first?.change.id)
    }

    @Test("What is withdrawn by hand keeps its proof, and those who were told are told once", arguments: Twin.allCases)
    func retract(twin: Twin) async throws {
        try await twin.use { store in
            let id = try await told(store)
            let recorded = try #require(try await store.retract(id, because: "a namesake", under: policy(6)))
            #expect(recorded.owed == 1)
            let dossier = try #require(try await store.change(id))
            #expect(dossier.change == recorded.change)
            #expect(dossier.change.retraction == Retraction(at: Build.noon(6), reason: "a namesake", byHand: true))
            #expect(dossier.change.evidence.map(\.article) == ["art_a"])
            #expect(dossier.change.revision == 2)
            #expect(dossier.revisions.map(\.number) == [2])
            #expect(try await store.retract(id, because: "again", under: policy(7)) == nil)
            #expect(try await events(store) == [.created, .retracted])
        }
    }

    @Test("Nobody is told of a withdrawal who was not told of the change", arguments: Twin.allCases)
    func quiet(twin: Twin) async throws {
        try await twin.use { store in
            let silent = RecordPolicy(now: Build.noon(5), endpoints: [])
            let recorded = try await store.record(Build.article("a"), [try Build.mention()], under: silent)
            let id = try #require(recorded.first?.change.id)
            #expect(try await store.retract(id, because: "a namesake", under: policy(6))?.owed == 0)
            #expect(try await events(store).isEmpty)
        }
    }

    @Test("What comes later about a withdrawn change stays with it, and alerts nobody", arguments: Twin.allCases)
    func later(twin: Twin) async throws {
        try await twin.use { store in
            let id = try await told(store)
            _ = try await store.retract(id, because: "a namesake", under: policy(6))
            let more = Build.article("b", from: "echo", published: Build.noon(6))
            _ = try await store.record(more, [try Build.mention()], under: policy(6))
            let all = try await changes(store)
            #expect(all.map(\.id) == [id])
            #expect(all.first?.retraction?.byHand == true)
            #expect(Set(all.first?.evidence.map(\.article) ?? []) == ["art_a", "art_b"])
            #expect(try await events(store) == [.created, .retracted])
        }
    }

    @Test("What was withdrawn by hand can be brought back", arguments: Twin.allCases)
    func restore(twin: Twin) async throws {
        try await twin.use { store in
            let id = try await told(store)
            #expect(try await store.restore(id, under: policy(6)) == nil)
            _ = try await store.retract(id, because: "a namesake", under: policy(6))
            let recorded = try #require(try await store.restore(id, under: policy(7)))
            #expect(recorded.change.retraction == nil)
            #expect(recorded.change.revision == 3)
            #expect(try await store.change(id)?.change == recorded.change)
            #expect(try await store.restore(id, under: policy(8)) == nil)
            #expect(try await events(store) == [.created, .retracted, .created])
        }
    }

    @Test("There is nothing to withdraw where there is no change", arguments: Twin.allCases)
    func unknown(twin: Twin) async throws {
        try await twin.use { store in
            let retracted = try await store.retract("chg_none", because: "x", under: policy(6))
            let restored = try await store.restore("chg_none", under: policy(6))
            let withdrawn = try await store.withdraw(["guid:none"], of: "wire", because: "x", under: policy(6))
            #expect(retracted == nil)
            #expect(restored == nil)
            #expect(withdrawn.isEmpty)
        }
    }

    @Test("What a publisher takes back is withdrawn where nobody else tells it", arguments: Twin.allCases)
    func withdrawn(twin: Twin) async throws {
        try await twin.use { store in
            let alone = try await told(store)
            let (petrov, echo) = (try Build.mention(of: "Luka Petran"), Build.article("c", from: "echo"))
            for article in [Build.article("b"), echo] {
                _ = try await store.record(article, [petrov], under: policy(5))
            }
            let both = try #require(try await changes(store).first { $0.id != alone }?.id)
            let keys = ["guid:a", "guid:b", "guid:c"]
            _ = try await store.withdraw(keys, of: "wire", because: "its article was withdrawn", under: policy(6))
            #expect(
                try await store.change(alone)?.change.retraction
                    == Retraction(at: Build.noon(6), reason: "its article was withdrawn"))
            let rest = try #require(try await store.change(both)?.change)
            #expect(rest.retraction == nil)
            #expect(rest.evidence.map(\.article) == ["art_c"])
            #expect(rest.sources == 1)
            #expect(try await store.withdraw(keys, of: "wire", because: "x", under: policy(7)).isEmpty)
            #expect(try await events(store) == [.created, .created, .retracted])
        }
    }

    @Test("What was taken back and is published again, as it was, is told again", arguments: Twin.allCases)
    func publishedAgain(twin: Twin) async throws {
        try await twin.use { store in
            _ = try await told(store)
            _ = try await store.withdraw(["guid:a"], of: "wire", because: "withdrawn", under: policy(6))
            #expect(try await store.standing(of: [Build.article("a")]) == [.edited])
            _ = try await store.record(Build.article("a"), [try Build.mention()], under: policy(7))
            #expect(try await changes(store).count { $0.retraction == nil } == 1)
            #expect(try await events(store) == [.created, .retracted, .created])
        }
    }
}
