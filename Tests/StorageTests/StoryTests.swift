// SPDX-License-Identifier: Apache-2.0
import Foundation
import Alerting
import Personnel
import Pipeline
import TestSupport
import Testing

/// One story, told by several papers over several days.
@Suite struct StoryTests {
    /// Four spellings, two scripts, three kinds of words, two statuses, one teller who only looks back.
    private func story() throws -> [(Article, Mention)] {
        func told(_ name: String, _ source: SourceID, _ day: Int, _ mention: Mention) -> (Article, Mention) {
            (Build.article(name, from: source, published: Build.noon(day)), mention)
        }
        return [
            told("a", "wire", 3, try Build.mention("departed", of: "Sergei Velsky", status: .rumoured)),
            told(
                "b", "echo", 5,
                try Build.mention("dismissed", of: "Sergey Velskiy", as: "Minister of Defense", country: "KE")),
            told(
                "c", "post", 5,
                try Build.mention("dismissed", of: "Сергей Вельский", as: "defence minister", on: Build.march(5))),
            told("d", "wire", 6, try Build.mention("departed", of: "Velsky", successor: "Oto Lind")),
            told("e", "star", 9, try Build.mention("dismissed", of: "Sergei I. Velsky", isBackground: true)),
        ]
    }

    /// Every order of five articles, as the digits of a number in the factorial base.
    private static func order(_ number: Int) -> [Int] {
        var rest = Array(0..<5)
        var number = number
        return (1...5).reversed().map { base in
            defer { number /= base }
            return rest.remove(at: number % base)
        }
    }

    @Test("Whatever the order, it is one change with all the proof and one alert per status", arguments: Twin.allCases)
    func shuffled(twin: Twin) async throws {
        let story = try story()
        let policy = RecordPolicy(now: Build.noon(10), endpoints: [Build.endpoint()])
        var claims: Set<Mention> = []
        for number in 0..<(twin == .memory ? 120 : 12) {
            try await twin.use { store in
                let order = Self.order(number * (twin == .memory ? 1 : 10))
                for index in order {
                    _ = try await store.record(story[index].0, [story[index].1], under: policy)
                }
                var query = ChangeQuery()
                query.includesBackground = true
                let changes = try await store.changes(matching: query).changes
                let change = try #require(changes.first)
                #expect(changes.count == 1)
                #expect(Set(change.evidence.map(\.article)) == ["art_a", "art_b", "art_c", "art_d", "art_e"])
                #expect(change.sources == 4)
                let events = try await store.deliveries(in: [], limit: 10).map(\.event)
                #expect(events == [.created], "in the order \(order)")
                var claim = change.claim
                claim.person?.aliases.sort()
                claims.insert(claim)
            }
        }
        let claim = try #require(claims.first)
        #expect(claims.count == 1)
        #expect(claim.kind.id == "dismissed")
        #expect(claim.status == .happened)
        #expect(claim.person?.name == "Sergei I. Velsky")
        #expect(claim.successor == "Oto Lind")
        #expect(claim.date == Build.march(5))
    }

    /// In the database fewer orders are tried; `make soak` sets ORDERS to have more.
    private static let ordersOnDisk = ProcessInfo.processInfo.environment["ORDERS"].flatMap(Int.init) ?? 20

    @Test("Twenty articles in four languages, in a hundred orders, are one change", arguments: Twin.allCases)
    func manyLanguages(twin: Twin) async throws {
        let finds = try LongStory.finds()
        #expect(finds.count == 20 && finds.allSatisfy { $0.mentions.count == 1 })
        let policy = RecordPolicy(now: Build.noon(20), endpoints: [Build.endpoint()])
        var chance = TestChance(seed: 5)
        var claims: Set<Mention> = []
        for _ in 0..<(twin == .memory ? 100 : Self.ordersOnDisk) {
            let order = finds.shuffled(using: &chance)
            let told = order.map { "\($0.article.id) \($0.mentions.first?.status.rawValue ?? "")" }
            try await twin.use { store in
                for find in order { _ = try await store.record([find], under: policy) }
                let changes = try await StorePicture.standing(in: store)
                try #require(changes.count == 1, "in the order \(told)")
                let change = try #require(changes.first)
                #expect(Set(change.evidence.map(\.article)) == Set(finds.map(\.article.id)), "in the order \(told)")
                claims.insert(change.claim)
                // Oldest first. Whoever learned of the fact does not hear of the plan.
                let events = try await store.deliveries(in: [], limit: 100).map(\.event).reversed()
                let isPlanFirst = order.first?.mentions.first?.status == .expected
                #expect(Array(events) == (isPlanFirst ? [.created, .updated] : [.created]), "in the order \(told)")
            }
        }
        let claim = try #require(claims.first)
        #expect(claims.count == 1)
        #expect(claim.status == .happened && claim.kind.id == "dismissed")
        #expect(claim.date?.precision == .day && claim.date?.earliest == Build.march(12)?.earliest)
        #expect(claim.person?.aliases.count ?? 0 >= 4)
    }

    @Test("A plan that comes true is one change with one alert for each status", arguments: Twin.allCases)
    func planned(twin: Twin) async throws {
        try await twin.use { store in
            let policy = RecordPolicy(now: Build.noon(10), endpoints: [Build.endpoint()])
            for (name, status) in [
                ("a", Status.rumoured), ("b", .expected), ("c", .expected), ("d", .happened), ("e", .happened),
            ] {
                _ = try await store.record(Build.article(name), [try Build.mention(status: status)], under: policy)
            }
            let deliveries = try await store.deliveries(in: [], limit: 10)
            #expect(deliveries.map(\.event) == [.updated, .created])
            let change = try #require(try await store.changes(matching: ChangeQuery()).changes.first)
            #expect(change.revision == 3)
            #expect(
                try await store.change(change.id)?.revisions.map(\.reason)
                    == ["status: rumoured to expected", "status: expected to happened"])
        }
    }
}
