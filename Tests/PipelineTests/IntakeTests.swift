// SPDX-License-Identifier: Apache-2.0
import Alerting
import FoundationEssentials
import Personnel
@testable import Pipeline
import Synchronization
import TestSupport
import Testing

/// Gives what it is told to, and remembers what it was asked with.
private final class ScriptedReader: SourceReader {
    static let kind = "scripted"
    private let answers: Mutex<[Result<Reading, ReadError>]>
    let bookmarks = Mutex<[Bookmark?]>([])

    init(_ answers: [Result<Reading, ReadError>]) { self.answers = Mutex(answers) }

    func read(_ source: Source, from bookmark: Bookmark?) async throws(ReadError) -> Reading {
        bookmarks.withLock { $0.append(bookmark) }
        let next = answers.withLock { $0.isEmpty ? .failure(ReadError(.cancelled)) : $0.removeFirst() }
        return try next.get()
    }
}

@Suite("The intake") struct IntakeTests {
    private let ledger = MemoryLedger()
    private let clock = ManualClock()
    private let source = Source(id: "wire", kind: "scripted", address: "https://wire.example/feed")

    private func intake(_ reader: ScriptedReader) -> Intake {
        Intake(readers: ["scripted": reader], ledger: ledger, clock: clock.clock, schedule: PollSchedule())
    }

    private func poll(
        _ intake: Intake, _ source: Source, extracting mentions: (@Sendable (Article) -> [Mention])? = nil
    ) async throws -> PollReport {
        let mention = try Build.mention()
        let found = mentions ?? { $0.text.contains("quiet") ? [] : [mention] }
        let prepared = try await intake.prepare(source, extracting: { Find(article: $0, mentions: found($0)) })
        return try await intake.store(prepared, endpoints: [Build.endpoint()], chance: 0)
    }

    private func reading(_ names: [String], etag: String) -> Result<Reading, ReadError> {
        .success(Reading(articles: names.map { Build.article($0) }, bookmark: Bookmark(etag: etag)))
    }

    @Test func `a first reading fills the store and owes nobody; what comes later is owed`() async throws {
        let other = try Build.mention(of: "Mira Tolland")
        let reader = ScriptedReader([reading(["a"], etag: "1"), reading(["a", "b"], etag: "2")])
        let mentions: @Sendable (Article) -> [Mention] = {
            $0.id.rawValue == "art_b" ? [other] : (try? [Build.mention()]) ?? []
        }
        let intake = intake(reader)
        let first = try await poll(intake, source, extracting: mentions)
        #expect(first.recorded.map(\.owed) == [0])
        let second = try await poll(intake, source, extracting: mentions)
        #expect(second.articles == 1)
        #expect(second.recorded.map(\.owed) == [1])
        #expect(reader.bookmarks.withLock { $0.map { $0?.etag } } == [nil, "1"])
    }

    @Test func `with backfill a first reading is owed too`() async throws {
        var eager = source
        eager.backfill = true
        let report = try await poll(intake(ScriptedReader([reading(["a"], etag: "1")])), eager)
        #expect(report.recorded.map(\.owed) == [1])
    }

    @Test func `a failure keeps the bookmark, counts, and backs off; the next success heals`() async throws {
        let reader = ScriptedReader([
            reading(["a"], etag: "1"), .failure(ReadError(.refused(status: 503), retryAfter: .seconds(7200))),
            .failure(ReadError(.timeout(limit: .seconds(20)))), reading(["a"], etag: "2"),
        ])
        let intake = intake(reader)
        _ = try await poll(intake, source)
        let failed = try await poll(intake, source)
        #expect(failed.error?.reason == .refused(status: 503))
        #expect(failed.health.due.timeIntervalSince(clock.now) == 7200)
        let again = try await poll(intake, source)
        #expect(again.health.failuresInARow == 2)
        #expect(again.health.failure?.contains("20") == true)
        let healed = try await poll(intake, source)
        #expect(healed.health.failuresInARow == 0 && healed.health.failure == nil)
        #expect(healed.articles == 0 && healed.recorded.isEmpty)
        #expect(reader.bookmarks.withLock { $0.map { $0?.etag } } == [nil, "1", "1", "1"])
    }

    @Test func `a store that refuses leaves the bookmark, and the reading repeats without loss`() async throws {
        let reader = ScriptedReader([reading(["a"], etag: "1"), reading(["a"], etag: "1")])
        let intake = intake(reader)
        let prepared = try await intake.prepare(source) { Find(article: $0, mentions: []) }
        await ledger.fail(with: .diskFull(path: "/store"))
        await #expect(throws: LedgerError.diskFull(path: "/store")) {
            try await intake.store(prepared, endpoints: [], chance: 0)
        }
        await ledger.fail(with: nil)
        #expect(try await ledger.bookmark(of: "wire") == nil)
        let report = try await poll(intake, source)
        #expect(report.recorded.count == 1)
    }

    @Test func `a cancelled reading is no failure of the source`() async throws {
        let intake = intake(ScriptedReader([]))
        let prepared = try await intake.prepare(source) { Find(article: $0, mentions: []) }
        await #expect(throws: LedgerError.cancelled) {
            try await intake.store(prepared, endpoints: [], chance: 0)
        }
        #expect(try await ledger.health(of: "wire") == nil)
    }

    @Test func `the gaps between entries set the pace`() async throws {
        let articles = (0..<5).map { Build.article("g\($0)", published: Build.noon(1) + Double($0) * 7200) }
        let reader = ScriptedReader([.success(Reading(articles: articles, bookmark: Bookmark(etag: "1")))])
        let report = try await poll(intake(reader), source)
        #expect(report.health.meanGap == .seconds(7200))
        #expect(report.health.due.timeIntervalSince(clock.now) == 3600)
    }

    @Test func `an entry that is pinned, or dated wrongly, does not slow a source down`() async throws {
        // Hour by hour, one from last year, and two of one moment.
        let times = [0.0, 3600, 3600, 7200, 10800, -40_000_000]
        let articles = times.enumerated().map { Build.article("g\($0)", published: Build.noon(1) + $1) }
        let reader = ScriptedReader([.success(Reading(articles: articles, bookmark: Bookmark(etag: "1")))])
        let report = try await poll(intake(reader), source)
        #expect(report.health.meanGap == .seconds(3600))
    }
}
