// SPDX-License-Identifier: Apache-2.0
import Foundation
import Alerting
import Personnel
import Pipeline
import TestSupport
import Testing

/// What every store does with articles.
@Suite struct LedgerContract {
    private let policy = RecordPolicy(now: Build.noon(5), endpoints: [Build.endpoint()])

    private func events(_ store: any Store) async throws -> [AlertEvent] {
        try await store.deliveries(in: [], limit: 1000).reversed().map(\.event)
    }

    private func changes(_ store: any Store) async throws -> [Change] {
        var query = ChangeQuery()
        query.includesBackground = true
        return try await store.changes(matching: query).changes
    }

    @Test("A new fact makes a change with its proof, and owes an alert", arguments: Twin.allCases)
    func new(twin: Twin) async throws {
        try await twin.use { store in
            let recorded = try await store.record(Build.article("a"), [try Build.mention()], under: policy)
            let change = try #require(recorded.first?.change)
            #expect(recorded == [Recorded(change: change, isNew: true, owed: 1)])
            #expect(change.evidence.map(\.article) == ["art_a"])
            #expect(change.decision.alerts)
            #expect(try await store.change(change.id)?.change == change)
            #expect(
                try await store.counts()
                    == StoreCounts(articles: 1, changes: 1, owed: 1, dead: 0, oldestOwed: policy.now))
        }
    }

    @Test("Recording an article again changes nothing", arguments: Twin.allCases)
    func idempotent(twin: Twin) async throws {
        try await twin.use { store in
            _ = try await store.record(Build.article("a"), [try Build.mention()], under: policy)
            let before = try await changes(store)
            #expect(try await store.record(Build.article("a"), [try Build.mention()], under: policy).isEmpty)
            #expect(try await changes(store) == before)
            #expect(try await events(store) == [.created])
        }
    }

    @Test("The same feed with other guids brings nothing new", arguments: Twin.allCases)
    func otherGuids(twin: Twin) async throws {
        try await twin.use { store in
            let first = Build.article("a", keys: ["guid:1", "link:a", "text:x"])
            let again = Build.article("b", title: first.title, text: first.text, keys: ["guid:2", "link:b", "text:x"])
            let third = Build.article("c", title: first.title, text: first.text, keys: ["guid:3", "link:b"])
            _ = try await store.record(first, [try Build.mention()], under: policy)
            #expect(try await store.standing(of: [again, third]) == [.known, .new])
            for article in [again, third] {
                #expect(try await store.record(article, [try Build.mention()], under: policy).isEmpty)
            }
            #expect(try await store.standing(of: [third]) == [.known])
            #expect(try await events(store) == [.created])
        }
    }

    @Test("Guids changed and titles edited still make no new change and no alert", arguments: Twin.allCases)
    func editedTitles(twin: Twin) async throws {
        try await twin.use { store in
            let first = Build.article("a", keys: ["guid:1", "link:a"])
            let again = Build.article("b", title: "Another title", keys: ["guid:2", "link:a"])
            _ = try await store.record(first, [try Build.mention()], under: policy)
            #expect(try await store.record(again, [try Build.mention()], under: policy).isEmpty)
            let change = try #require(try await changes(store).first)
            #expect(change.revision == 1)
            #expect(change.sources == 1)
            #expect(try await changes(store).count == 1)
            #expect(try await events(store) == [.created])
        }
    }

    @Test("Entries that share a link do not take back each other's words", arguments: Twin.allCases)
    func sharedLink(twin: Twin) async throws {
        try await twin.use { store in
            let first = Build.article("a", keys: ["guid:1", "link:home"])
            let other = Build.article("b", keys: ["guid:2", "link:home"])
            #expect(try await store.record(first, [try Build.mention()], under: policy).count == 1)
            #expect(try await store.standing(of: [other]) == [.new])
            _ = try await store.record(other, [], under: policy)
            #expect(try await store.standing(of: [first, other]) == [.known, .known])
            #expect(try await changes(store).map(\.retraction) == [nil])
        }
    }

    @Test("Two texts under one key do not take turns", arguments: Twin.allCases)
    func takingTurns(twin: Twin) async throws {
        try await twin.use { store in
            let first = Build.article("a", text: "one", keys: ["link:home"])
            let other = Build.article("a", text: "two", keys: ["link:home"])
            _ = try await store.record(first, [try Build.mention()], under: policy)
            _ = try await store.record(other, [try Build.mention()], under: policy)
            #expect(try await store.standing(of: [first, other]) == [.known, .known])
        }
    }

    @Test("A key is a source's own", arguments: Twin.allCases)
    func keysOfSources(twin: Twin) async throws {
        try await twin.use { store in
            _ = try await store.record(Build.article("a", from: "wire", keys: ["guid:1"]), [], under: policy)
            #expect(try await store.standing(of: [Build.article("b", from: "echo", keys: ["guid:1"])]) == [.new])
        }
    }

    @Test("An edited article takes its old words back", arguments: Twin.allCases)
    func edited(twin: Twin) async throws {
        try await twin.use { store in
            let first = Build.article("a", text: "one", keys: ["guid:1"])
            let second = Build.article("a", text: "two", keys: ["guid:1"])
            _ = try await store.record(first, [try Build.mention(of: "Ardan Velsky")], under: policy)
            let recorded = try await store.record(
                second, [try Build.mention(of: "Ardan Velsky", status: .rumoured)], under: policy)
            #expect(recorded.map(\.change.claim.status) == [.rumoured])
            #expect(recorded.map(\.change.evidence.count) == [1])
            #expect(recorded.map(\.isNew) == [false])
            let id = try #require(recorded.first?.change.id)
            let dossier = try #require(try await store.change(id))
            #expect(
                dossier.revisions
                    == [Revision(number: 2, at: policy.now, reason: "status: happened to rumoured")])
            #expect(try await events(store) == [.created, .updated])
        }
    }

    @Test(
        "A change that no article tells any more is retracted, and those who got it are told", arguments: Twin.allCases)
    func retracted(twin: Twin) async throws {
        try await twin.use { store in
            _ = try await store.record(
                Build.article("a", text: "one", keys: ["guid:1"]), [try Build.mention()], under: policy)
            let recorded = try await store.record(
                Build.article("a", text: "two", keys: ["guid:1"]), [], under: policy)
            let change = try #require(recorded.first?.change)
            #expect(change.retraction?.at == policy.now)
            #expect(change.evidence.count == 1)
            #expect(try await events(store) == [.created, .retracted])
            // Told anew by somebody else, it is a change anew.
            let again = try await store.record(Build.article("b", from: "echo"), [try Build.mention()], under: policy)
            #expect(again.map(\.isNew) == [true])
        }
    }

    @Test("A change that another article still tells stays", arguments: Twin.allCases)
    func stillTold(twin: Twin) async throws {
        try await twin.use { store in
            _ = try await store.record(
                Build.article("a", text: "one", keys: ["guid:1"]), [try Build.mention()], under: policy)
            _ = try await store.record(Build.article("b", from: "echo"), [try Build.mention()], under: policy)
            _ = try await store.record(Build.article("a", text: "two", keys: ["guid:1"]), [], under: policy)
            let change = try #require(try await changes(store).first)
            #expect(change.retraction == nil)
            #expect(change.evidence.map(\.article) == ["art_b"])
            #expect(change.sources == 1)
            #expect(try await events(store) == [.created])
        }
    }

    @Test(
        "A denial is a change of its own; both are linked, and those who got the first hear of it",
        arguments: Twin.allCases)
    func denied(twin: Twin) async throws {
        try await twin.use { store in
            let first = try await store.record(Build.article("a"), [try Build.mention()], under: policy)
            let denial = try await store.record(
                Build.article("b", from: "echo"), [try Build.mention(status: .denied)], under: policy)
            let known = try #require(first.first?.change.id)
            let made = try #require(denial.first { $0.isNew }?.change)
            #expect(made.links == [Link(relation: .denies, change: known)])
            #expect(try await store.change(known)?.change.links == [Link(relation: .denies, change: made.id)])
            #expect(try await events(store) == [.created, .updated])
            _ = try await store.record(
                Build.article("c", from: "post"), [try Build.mention(status: .denied)], under: policy)
            #expect(try await events(store) == [.created, .updated])
        }
    }

    @Test(
        "Two people of one surname stay apart, and an unsure third is stored without an alert", arguments: Twin.allCases
    )
    func namesakes(twin: Twin) async throws {
        try await twin.use { store in
            for (name, person) in [("a", "Ivan Popov"), ("b", "Boris Popov"), ("c", "Popov")] {
                let post: String? = person == "Popov" ? nil : "commander of the Tula division"
                _ = try await store.record(
                    Build.article(name), [try Build.mention(of: person, as: post)], under: policy)
            }
            #expect(
                Set(try await changes(store).map { $0.claim.person?.name }) == ["Ivan Popov", "Boris Popov", "Popov"])
            #expect(
                try await changes(store).first { $0.claim.person?.name == "Popov" }?.decision
                    == AlertDecision(alerts: false, rule: "unsure"))
            #expect(try await events(store) == [.created, .created])
        }
    }

    @Test("Two mentions of one fact in one article are one change", arguments: Twin.allCases)
    func twice(twin: Twin) async throws {
        try await twin.use { store in
            let mentions = [try Build.mention(of: "Ardan Velsky"), try Build.mention(of: "Velsky")]
            let recorded = try await store.record(Build.article("a"), mentions, under: policy)
            #expect(recorded.map(\.isNew) == [true])
            #expect(recorded.map(\.owed) == [1])
        }
    }

    @Test(
        "A first reading without endpoints owes nothing, but news of the story that follows does",
        arguments: Twin.allCases)
    func silentFirstReading(twin: Twin) async throws {
        try await twin.use { store in
            let silent = RecordPolicy(now: policy.now, endpoints: [])
            _ = try await store.record(Build.article("a"), [try Build.mention()], under: silent)
            _ = try await store.record(
                Build.article("b", from: "echo"), [try Build.mention(isBackground: true)], under: policy)
            #expect(try await events(store) == [])
            _ = try await store.record(Build.article("c", from: "post"), [try Build.mention()], under: policy)
            _ = try await store.record(Build.article("d", from: "post"), [try Build.mention()], under: policy)
            #expect(try await events(store) == [.created])
        }
    }

    @Test("An endpoint that wants two sources hears of a change when the second tells it", arguments: Twin.allCases)
    func minimumSources(twin: Twin) async throws {
        try await twin.use { store in
            var filter = AlertFilter()
            filter.minimumSources = 2
            let policy = RecordPolicy(now: policy.now, endpoints: [Build.endpoint(filter: filter)])
            _ = try await store.record(Build.article("a"), [try Build.mention()], under: policy)
            #expect(try await events(store) == [])
            _ = try await store.record(
                Build.article("b", from: "echo"), [try Build.mention(status: .rumoured)], under: policy)
            #expect(try await events(store) == [.created])
        }
    }

    @Test("Bookmarks and health are kept; no bookmark keeps the old one", arguments: Twin.allCases)
    func sources(twin: Twin) async throws {
        try await twin.use { store in
            let bookmark = Bookmark(etag: "\"1\"", fingerprints: ["/a": "size 3"])
            let health = SourceHealth(
                lastAttempt: Build.noon(5), failuresInARow: 2, failure: "timeout", due: Build.noon(6),
                meanGap: .seconds(90))
            #expect(try await store.bookmark(of: "wire") == nil)
            #expect(try await store.health(of: "wire") == nil)
            try await store.conclude(Conclusion(health: health, bookmark: bookmark), of: "wire")
            try await store.conclude(Conclusion(health: health), of: "wire")
            #expect(try await store.bookmark(of: "wire") == bookmark)
            #expect(try await store.health(of: "wire") == health)
            #expect(try await store.sources() == ["wire": health])
        }
    }

    @Test("Pruning forgets texts and keeps quotes", arguments: Twin.allCases)
    func prune(twin: Twin) async throws {
        try await twin.use { store in
            var article = Build.article("old", fetched: Build.noon(1))
            article.blocks = [Block(section: .body, start: 0, end: 4)]
            _ = try await store.record(article, [try Build.mention()], under: policy)
            _ = try await store.record(Build.article("new", fetched: Build.noon(9)), [], under: policy)
            #expect(try await store.article("art_old") == article)
            let counts = try await store.prune(articlesBefore: Build.noon(5), deadLettersBefore: Build.noon(5))
            #expect(counts == PruneCounts(articles: 1, deadLetters: 0))
            #expect(try await store.article("art_old") == nil)
            #expect(try await store.article("art_new") != nil)
            #expect(try await changes(store).map(\.evidence.count) == [1])
            #expect(try await store.standing(of: [article]) == [.known])
            #expect(try await store.counts().articles == 2)
        }
    }
}
