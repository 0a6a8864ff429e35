// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials
import Logging
import Personnel
import Synchronization
import TestSupport
import Testing

@testable import Pipeline

/// Reads at once, but for sources called "dead…", which it never ends reading; remembers who was read, and how many at
/// once of one host.
private final class HostReader: SourceReader {
    static let kind = "hosts"
    private let state = Mutex((order: [SourceID](), inside: [String: Int](), most: 0))

    var order: [SourceID] { state.withLock(\.order) }
    var most: Int { state.withLock(\.most) }

    func read(_ source: Source, from bookmark: Bookmark?) async throws(ReadError) -> Reading {
        state.withLock { state in
            state.order.append(source.id)
            state.inside[source.pollHost, default: 0] += 1
            state.most = max(state.most, state.inside[source.pollHost] ?? 0)
        }
        defer { state.withLock { $0.inside[source.pollHost, default: 0] -= 1 } }
        if source.id.rawValue.hasPrefix("dead") {
            let (never, end) = AsyncStream<Void>.makeStream()
            for await _ in never {}
            end.finish()
            throw ReadError(.cancelled)
        }
        for _ in 0..<10 { await Task.yield() }
        return Reading(articles: [Build.article(source.id.rawValue)], bookmark: Bookmark())
    }
}

@Suite("The poll loop", .timeLimit(.minutes(5))) struct PollLoopTests {
    private let ledger = MemoryLedger()
    private let time = ManualClock()
    private let reader = HostReader()

    private func intake(_ clock: WallClock) -> Intake {
        Intake(readers: [HostReader.kind: reader], ledger: ledger, clock: clock, schedule: PollSchedule())
    }

    private func source(_ id: String, at host: String) -> Source {
        Source(id: SourceID(rawValue: id), kind: HostReader.kind, address: "https://\(host)/\(id)")
    }

    private func roster(_ sources: [Source]) -> Roster {
        Roster(sources: sources, endpoints: []) { Find(article: $0, mentions: []) }
    }

    /// Runs the loop until so many readings are stored.
    private func run(_ sources: [Source], clock: WallClock, concurrency: Int, until count: Int) async {
        let (reports, report) = AsyncStream<PollReport>.makeStream()
        let loop = PollLoop(
            intake: intake(clock), board: RosterBoard(roster(sources)), pulse: Pulse(), clock: clock,
            concurrency: concurrency, hostGap: .seconds(1), chance: { 0 }, logger: Logger(label: "test")
        ) { report.yield($0) }
        let running = Task { try await loop.run() }
        var stored = 0
        for await _ in reports {
            stored += 1
            if stored == count { break }
        }
        running.cancel()
        _ = await running.result
    }

    @Test func `sixteen dead sources of one host hold up nobody else`() async {
        let dead = (0..<16).map { source("dead\($0)", at: "dead.example") }
        let well = (0..<100).map { source("well\($0)", at: "\($0).example") }
        // The clock stands still: all of them are read at once, or never.
        await run(dead + well, clock: time.clock, concurrency: 16, until: 100)
        #expect(Set(reader.order).isSuperset(of: well.map(\.id)))
        #expect(reader.order.count { $0.rawValue.hasPrefix("dead") } == 1)
    }

    @Test func `a host gives out one source after the other, with a rest between`() async {
        let sources = (0..<5).map { source("\($0)", at: "one.example") }
        await run(sources, clock: time.skippingClock, concurrency: 16, until: 5)
        #expect(reader.order == sources.map(\.id) && reader.most == 1)
        #expect(time.now.timeIntervalSince(ManualClock().now) >= 4)
    }

    @Test func `a source that was read before is due when its health says`() async throws {
        let (early, late) = (source("early", at: "a.example"), source("late", at: "b.example"))
        for (source, seconds) in [(early, -60.0), (late, 3600)] {
            let health = SourceHealth(lastAttempt: time.now, due: time.now.advanced(by: seconds))
            try await ledger.conclude(Conclusion(health: health), of: source.id)
        }
        await run([late, early], clock: time.clock, concurrency: 16, until: 1)
        #expect(reader.order == [early.id])
    }

    @Test func `one pass goes round the hosts, one source of each at a time`() async throws {
        // As lists are written: host after host.
        let sources = (0..<20).map { source("\($0)", at: "\($0 / 5).example") }
        let pass = PollPass(
            intake: intake(time.skippingClock), concurrency: 16, hostGap: .seconds(1), chance: { 0 })
        let stored = Mutex(0)
        try await pass.run(over: roster(sources)) { _ in stored.withLock { $0 += 1 } }
        #expect(stored.withLock(\.self) == 20 && Set(reader.order).count == 20 && reader.most == 1)
        #expect(Set(reader.order.prefix(4)) == ["0", "5", "10", "15"])
    }

    @Test func `a store that refuses ends a pass`() async {
        await ledger.fail(with: .diskFull(path: "/store"))
        let pass = PollPass(
            intake: intake(time.skippingClock), concurrency: 2, hostGap: .seconds(1), chance: { 0 })
        await #expect(throws: LedgerError.diskFull(path: "/store")) {
            try await pass.run(over: roster([source("a", at: "a.example"), source("dead", at: "b.example")])) { _ in }
        }
    }
}
