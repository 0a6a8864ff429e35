// SPDX-License-Identifier: Apache-2.0
import Foundation
import Alerting
import Personnel
import Pipeline
import TestSupport
import Testing

/// How changes are found again.
@Suite struct CatalogContract {
    /// Five changes, one a day from 1 March.
    private func use(_ twin: Twin, _ body: (any Store) async throws -> Void) async throws {
        let mentions = [
            try Build.mention("dismissed", of: "Ardan Velsky", country: "KE"),
            try Build.mention("arrested", of: "Bela Ostrów", as: "mayor of Orel", country: "PL"),
            try Build.mention("appointed", of: "Сиро Лунд", status: .expected, as: "governor of Tula"),
            try Build.mention("dismissed", of: "Dana Roth", as: "judge", isBackground: true),
            try Build.mention("arrested", as: nil, group: Group(phrase: "eleven commanders", members: ["Egon Falk"])),
        ]
        try await twin.use { store in
            for (index, mention) in mentions.enumerated() {
                let article = Build.article(
                    "\(index)", from: index == 1 ? "echo" : "wire", published: Build.noon(index + 1))
                _ = try await store.record(
                    article, [mention], under: RecordPolicy(now: Build.noon(index + 1), endpoints: []))
            }
            try await body(store)
        }
    }

    private func expect(
        _ expected: [String], in store: any Store, at place: SourceLocation = #_sourceLocation,
        _ change: (inout ChangeQuery) -> Void
    ) async throws {
        var query = ChangeQuery()
        change(&query)
        let found = try await store.changes(matching: query).changes
        #expect(found.map { $0.claim.person?.name ?? $0.claim.group?.phrase } == expected, sourceLocation: place)
    }

    @Test("Newest first, without the background unless it is asked for", arguments: Twin.allCases)
    func all(twin: Twin) async throws {
        try await use(twin) { store in
            try await expect(["eleven commanders", "Сиро Лунд", "Bela Ostrów", "Ardan Velsky"], in: store) { _ in }
            let all = ["eleven commanders", "Dana Roth", "Сиро Лунд", "Bela Ostrów", "Ardan Velsky"]
            try await expect(all, in: store) { $0.includesBackground = true }
        }
    }

    @Test("Each filter lets through what it names", arguments: Twin.allCases)
    func filters(twin: Twin) async throws {
        try await use(twin) { store in
            try await expect(["Ardan Velsky"], in: store) { $0.kinds = ["dismissed", "promoted"] }
            try await expect(["eleven commanders", "Bela Ostrów"], in: store) { $0.families = [.legal] }
            try await expect(["Сиро Лунд"], in: store) { $0.statuses = [.expected] }
            try await expect(["Bela Ostrów", "Ardan Velsky"], in: store) { $0.countries = ["PL", "KE"] }
            try await expect(["Bela Ostrów"], in: store) { $0.sources = ["echo"] }
            try await expect(["eleven commanders", "Сиро Лунд"], in: store) { $0.since = Build.noon(3) }
            try await expect(["Ardan Velsky"], in: store) { $0.until = Build.noon(2) }
        }
    }

    @Test(
        "A person is found by the beginnings of names, in any script and order, and as a group's member",
        arguments: Twin.allCases)
    func people(twin: Twin) async throws {
        try await use(twin) { store in
            try await expect(["Ardan Velsky"], in: store) { $0.person = "vel" }
            try await expect(["Bela Ostrów"], in: store) { $0.person = "OSTROW, Bela" }
            try await expect(["Сиро Лунд"], in: store) { $0.person = "lund" }
            try await expect(["eleven commanders"], in: store) { $0.person = "Falk" }
            try await expect([], in: store) { $0.person = "elsky" }
            try await expect([], in: store) { $0.person = "?" }
            try await expect([], in: store) { $0.person = "\" OR name : *" }
            try await expect(["Сиро Лунд"], in: store) { $0.position = "tula gov" }
        }
    }

    @Test("Pages follow one another, and what comes in between shifts nothing", arguments: Twin.allCases)
    func pages(twin: Twin) async throws {
        try await use(twin) { store in
            var query = ChangeQuery()
            query.limit = 3
            let first = try await store.changes(matching: query)
            _ = try await store.record(
                Build.article("late"), [try Build.mention(of: "Zora Quill")],
                under: RecordPolicy(now: Build.noon(9), endpoints: []))
            let next = try #require(first.next)
            query.cursor = next
            let second = try await store.changes(matching: query)
            #expect(first.changes.count == 3)
            #expect(second.changes.map { $0.claim.person?.name } == ["Ardan Velsky"])
            #expect(second.next == nil)
        }
    }

    @Test("A cursor that no page ended with is refused", arguments: Twin.allCases)
    func badCursor(twin: Twin) async throws {
        try await use(twin) { store in
            var query = ChangeQuery()
            query.cursor = "nonsense"
            await #expect(throws: LedgerError.self) { try await store.changes(matching: query) }
        }
    }

    @Test("What is not there is nil", arguments: Twin.allCases)
    func missing(twin: Twin) async throws {
        try await use(twin) { store in
            let change = try await store.change("chg_none")
            let article = try await store.article("art_none")
            #expect(change == nil)
            #expect(article == nil)
        }
    }
}
