// SPDX-License-Identifier: Apache-2.0
import Alerting
import FoundationEssentials
import Logging
import Personnel
import Synchronization
import TestSupport
import Testing

@testable import Pipeline

/// Answers each endpoint in its own way.
private final class Town: AlertSender {
    let hung = GatedSender(isOpen: false)
    let well = GatedSender()
    let gone = GatedSender { _ in .answered(status: 410, retryAfter: nil, detail: "") }

    func send(_ request: AlertRequest) async throws(SendCancelled) -> AlertReply {
        let all = ["hung": hung, "gone": gone]
        let name = request.url.split(separator: "/").last?.split(separator: "-").first
        let receiver = name.flatMap { all[String($0)] } ?? well
        return try await receiver.send(request)
    }
}

@Suite("The dispatcher", .timeLimit(.minutes(5))) struct DispatcherTests {
    private let store = MemoryLedger()
    private let time = ManualClock()
    private let town = Town()

    private func endpoint(_ id: EndpointID) -> Endpoint { .signing(id) }

    private func board(_ endpoints: [Endpoint]) -> RosterBoard {
        RosterBoard(Roster(sources: [], endpoints: endpoints) { Find(article: $0, mentions: []) })
    }

    /// Runs the dispatcher while `body` does; returns which endpoints it told to be off at the end.
    private func run(_ board: RosterBoard, _ body: () async throws -> Void) async throws -> [EndpointID: Bool] {
        let mailer = Mailer(outbox: store, sender: town, clock: time.clock, chance: { 0 }) { _, _ in }
        let states = AsyncStream<(EndpointID, Bool)>.makeStream()
        let dispatcher = Dispatcher(
            mailer: mailer, board: board, pulse: Pulse(), clock: time.clock, logger: Logger(label: "test")
        ) { states.continuation.yield(($0, $1)) }
        let running = Task { try await dispatcher.run() }
        do { try await body() } catch { Issue.record(error) }
        running.cancel()
        try await running.value
        states.continuation.finish()
        return await states.stream.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }

    private func delivered(to id: EndpointID) async throws -> Int {
        try await store.deliveries(in: [.delivered], limit: 1000).count { $0.endpoint == id }
    }

    @Test func `endpoints that hang delay no other`() async throws {
        let endpoints = [endpoint("hung"), endpoint("desk")]
        try await store.owe(60, to: endpoints, at: time.now)
        // The clock stands still: the good one has all of its alerts at once, or never.
        let states = try await run(board(endpoints)) {
            let isServed = try await eventually { try await delivered(to: "desk") == 60 }
            #expect(isServed)
            #expect(town.hung.inside == 16)
        }
        #expect(states == ["hung": false, "desk": false])
    }

    @Test func `however many endpoints hang, what is under way is bounded, and the others are served`() async throws {
        let hung = (1...40).map { endpoint(EndpointID(rawValue: "hung-\($0)")) }
        let endpoints = hung + [endpoint("desk"), endpoint("chat")]
        try await store.owe(20, to: endpoints, at: time.now)
        // The clock stands still: nobody is served because another's time is over.
        _ = try await run(board(endpoints)) {
            for id: EndpointID in ["desk", "chat"] {
                let isServed = try await eventually { try await delivered(to: id) == 20 }
                #expect(isServed, "\(id)")
            }
            // Each may have one under way; all of them would have 640.
            let isFull = try await eventually { town.hung.inside >= 448 }
            #expect(isFull)
            #expect(town.hung.most <= 448 + hung.count)
        }
    }

    @Test func `a switched-off endpoint is left alone until it has another address`() async throws {
        let gone = endpoint("gone")
        try await store.owe(2, to: [gone], at: time.now)
        let board = board([gone])
        let before = try await run(board) {
            #expect(try await eventually(time) { try await !store.endpoints().isEmpty })
            let asked = town.gone.ids.count
            for _ in 0..<300 { _ = try await eventually(time) { true } }
            #expect(town.gone.ids.count == asked)
        }
        #expect(before == ["gone": true])
        // After a restart too.
        let after = try await run(board) {
            for _ in 0..<300 { time.advance(by: .milliseconds(10)); await Task.yield() }
            #expect(town.gone.ids.count <= 2)
            await board.put(
                Roster(sources: [], endpoints: [Endpoint(id: "gone", url: "http://127.0.0.1:9/well")]) {
                    Find(article: $0, mentions: [])
                })
            let isServed = try await eventually(time) { try await delivered(to: "gone") == 2 }
            #expect(isServed)
        }
        #expect(after == ["gone": false])
    }

    /// So many requests an hour.
    private func limited(to requests: Int, version: String) -> Endpoint {
        var rhythm = Rhythm()
        rhythm.limit = RateLimit(requests: requests, per: .seconds(3600))
        return Endpoint(
            id: "desk", url: "http://127.0.0.1:9/desk", headers: ["x-version": version], rhythm: rhythm)
    }

    @Test func `a reload gives nobody more than its rate limit`() async throws {
        let start = time.now
        let first = limited(to: 6, version: "1")
        try await store.owe(60, to: [first], at: start)
        let board = board([first])
        _ = try await run(board) {
            let isUsedUp = try await eventually(time) { town.well.sent.count == 6 }
            #expect(isUsedUp)
            // The same limit, and then one under which what is used up comes back in half the time.
            for (limit, version, seconds) in [(6, "2", 600.0), (12, "3", 900)] {
                await board.put(
                    Roster(sources: [], endpoints: [limited(to: limit, version: version)]) {
                        Find(article: $0, mentions: [])
                    })
                let isServed = try await eventually(time, step: .milliseconds(200)) {
                    town.well.sent.last?.headers["x-version"] == version
                }
                #expect(isServed)
                #expect(time.now >= start + seconds)
            }
        }
    }

    @Test func `what nobody serves is given up after the span of all attempts`() async throws {
        try await store.owe(1, to: [endpoint("desk"), endpoint("left")], at: time.now)
        let mailer = Mailer(outbox: store, sender: town, clock: time.clock, chance: { 0 }) { _, _ in }
        let loop = PruneLoop(
            ledger: store, mailer: mailer, board: board([endpoint("desk")]), clock: time.clock,
            articles: .seconds(86400 * 365), deadLetters: .seconds(86400 * 30), logger: Logger(label: "test"))
        let running = Task { try await loop.run() }
        for hour in 1...76 {
            #expect(try await eventually { time.sleeping == 1 })
            if hour <= 75 { #expect(try await store.counts().dead == 0) }
            time.advance(by: .seconds(3601))
        }
        #expect(try await eventually { try await store.counts().dead == 1 })
        #expect(try await store.deliveries(in: [.dead], limit: 9).map(\.failure) == [.unknownEndpoint])
        running.cancel()
        _ = await running.result
    }
}
