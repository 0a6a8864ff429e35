// SPDX-License-Identifier: Apache-2.0
import Alerting
import FoundationEssentials
import Personnel
import Synchronization
import TestSupport
import Testing

@testable import Pipeline

@Suite("The courier", .timeLimit(.minutes(5))) struct CourierTests {
    private let store = MemoryLedger()
    private let outbox: WatchedOutbox
    private let time = ManualClock()

    init() { outbox = WatchedOutbox(store) }

    private func mailer(_ sender: GatedSender) -> Mailer {
        Mailer(outbox: outbox, sender: sender, clock: time.clock, chance: { 0 }) { _, _ in }
    }

    private func endpoint(_ id: EndpointID = "desk", rhythm: Rhythm = Rhythm()) -> Endpoint {
        .signing(id, isOperators: id != "desk", rhythm: rhythm)
    }

    /// Runs a courier that works until the returned signal is given.
    private func hire(
        _ sender: GatedSender, for endpoint: Endpoint, limited: @escaping @Sendable (Bool) -> Void = { _ in }
    ) -> (end: () -> Void, Task<Mailer.Round, Never>) {
        let (signals, signal) = AsyncStream<Void>.makeStream()
        let shift = Courier.Shift(
            end: { for await _ in signals { return } }, isWanted: { true }, refused: { _ in }, limited: limited)
        let courier = Courier(mailer: mailer(sender), endpoint: endpoint, operators: { [] }, shift: shift)
        return ({ signal.yield() }, Task { await courier.run().round })
    }

    private func delivered() async throws -> Int { try await store.deliveries(in: [.delivered], limit: 1000).count }

    @Test func `many alerts go out once each, sixteen at a time, with few commits`() async throws {
        try await store.owe(200, to: [endpoint()], at: time.now)
        let sender = GatedSender()
        let round = try await mailer(sender).deliverDue(to: endpoint())
        #expect(round == Mailer.Round(attempted: 200, delivered: 200))
        #expect(Set(sender.ids).count == 200)
        #expect(sender.ids.count == 200)
        #expect(sender.most <= 16)
        #expect(await outbox.claims < 15)
        #expect(await outbox.settlements < 30)
    }

    @Test func `a receiver that hangs has sixteen alerts, and no more are taken from the store`() async throws {
        try await store.owe(40, to: [endpoint()], at: time.now)
        let sender = GatedSender(isOpen: false)
        let (end, work) = hire(sender, for: endpoint())
        #expect(try await eventually { sender.inside == 16 })
        // What is claimed at most is claimed: the rest is there for others.
        let rest = try await store.claim(
            ClaimRequest(endpoint: "desk", now: time.now, limit: 100, lease: time.now + 25))
        #expect(rest.count == 24)
        sender.open()
        #expect(try await eventually { try await delivered() == 16 })
        end()
        _ = await work.value
    }

    @Test func `at the end, what is under way ends and the rest is given back`() async throws {
        try await store.owe(40, to: [endpoint()], at: time.now)
        let sender = GatedSender(isOpen: false)
        let (end, work) = hire(sender, for: endpoint())
        #expect(try await eventually { sender.inside == 16 })
        end()
        sender.open()
        #expect(await work.value.delivered == 16)
        #expect(try await delivered() == 16)
        let rest = try await store.claim(
            ClaimRequest(endpoint: "desk", now: time.now, limit: 100, lease: time.now + 25))
        #expect(rest.count == 24)
    }

    @Test func `at the end, a receiver that hangs is waited for five seconds`() async throws {
        try await store.owe(2, to: [endpoint()], at: time.now)
        let sender = GatedSender(isOpen: false)
        let (end, work) = hire(sender, for: endpoint())
        #expect(try await eventually { sender.inside == 2 })
        let start = time.now
        end()
        let clock = time
        let ticking = Task {
            while !Task.isCancelled {
                if clock.now < start + 6 { clock.advance(by: .milliseconds(10)) }
                await Task.yield()
            }
        }
        #expect(await work.value.delivered == 0)
        ticking.cancel()
        #expect(time.now >= start + 5)
        // Perhaps they arrived: their leases end, and they come again under their ids.
        #expect(try await store.deliveries(in: [.owed], limit: 9).count == 2)
    }

    @Test func `while the disk is full nothing is sent twice, and then all is settled`() async throws {
        try await store.owe(20, to: [endpoint()], at: time.now)
        await outbox.refuse(with: .diskFull(path: "/data"))
        let sender = GatedSender()
        let (end, work) = hire(sender, for: endpoint())
        #expect(try await eventually(time) { await outbox.refused >= 3 })
        #expect(try await delivered() == 0)
        await outbox.refuse(with: nil)
        #expect(try await eventually(time) { try await delivered() == 20 })
        end()
        #expect(await work.value.delivered == 20)
        #expect(sender.ids.count == 20)
    }

    @Test func `a pass that cannot settle says why`() async throws {
        try await store.owe(1, to: [endpoint()], at: time.now)
        await outbox.refuse(with: .diskFull(path: "/data"))
        await #expect(throws: LedgerError.diskFull(path: "/data")) {
            try await mailer(GatedSender()).deliverDue(to: endpoint())
        }
    }

    @Test func `410 switches the endpoint off for good, and tells the other operators`() async throws {
        let (desk, watch) = (endpoint(), endpoint("watch"))
        try await store.owe(3, to: [desk], at: time.now)
        let gone = GatedSender { _ in .answered(status: 410, retryAfter: nil, detail: "closed") }
        #expect(try await mailer(gone).deliverDue(to: desk, telling: [watch.id, desk.id]).isGone)
        let told = try await store.deliveries(in: [.owed], limit: 9).filter { $0.event == .endpointDisabled }
        #expect(told.map(\.endpoint) == [watch.id])
        #expect(told.map(\.subjectEndpoint) == [desk.id])

        // A restart changes nothing; another address does, and brings back what was refused.
        try await store.owe(1, to: [desk], at: time.now)
        let well = GatedSender()
        #expect(try await mailer(well).deliverDue(to: desk) == Mailer.Round(isGone: true))
        #expect(well.ids.isEmpty)
        let moved = Endpoint(id: desk.id, url: "http://127.0.0.1:9/elsewhere")
        #expect(try await mailer(well).deliverDue(to: moved).delivered == 4)
        #expect(try await store.endpoints().isEmpty)
    }

    @Test func `a rate limit is kept, and what is over it stays in the store`() async throws {
        var rhythm = Rhythm()
        rhythm.limit = RateLimit(requests: 3, per: .seconds(60))
        let endpoint = endpoint(rhythm: rhythm)
        try await store.owe(8, to: [endpoint], at: time.now)
        let sender = GatedSender()
        let told = Mutex<[Bool]>([])
        let (end, work) = hire(sender, for: endpoint) { isLimited in told.withLock { $0.append(isLimited) } }
        #expect(try await eventually { sender.ids.count == 3 })
        let start = time.now
        #expect(try await eventually(time) { sender.ids.count == 4 })
        #expect(time.now >= start + 20)
        let rest = try await store.claim(
            ClaimRequest(endpoint: "desk", now: time.now, limit: 100, lease: time.now + 25))
        #expect(rest.count == 4)
        // Others have the rest: nothing waits for the limit any more.
        #expect(try await eventually(time) { told.withLock { $0 } == [true, false] })
        end()
        _ = await work.value
    }

    @Test(arguments: [(3, false), (4, true)]) func `a pass says whether a rate limit left something over`(
        owed: Int, isLimited: Bool
    ) async throws {
        var rhythm = Rhythm()
        rhythm.limit = RateLimit(requests: 3, per: .seconds(60))
        let endpoint = endpoint(rhythm: rhythm)
        try await store.owe(owed, to: [endpoint], at: time.now)
        let round = try await mailer(GatedSender()).deliverDue(to: endpoint)
        #expect(round == Mailer.Round(attempted: 3, delivered: 3, isLimited: isLimited))
    }

    @Test func `what cannot be read is told, and the others are sent`() async throws {
        try await store.owe(5, to: [endpoint()], at: time.now)
        let lost = try #require(try await store.deliveries(in: [.owed], limit: 9).last).id
        await outbox.lose(lost)
        let told = Mutex<[AlertID]>([])
        let mailer = Mailer(
            outbox: outbox, sender: GatedSender(), clock: time.clock, chance: { 0 },
            setAside: { id, _ in told.withLock { $0.append(id) } }
        ) { _, _ in }
        #expect(try await mailer.deliverDue(to: endpoint()).delivered == 4)
        #expect(told.withLock { $0 } == [lost])
    }

    @Test func `groups keep their distance`() async throws {
        var rhythm = Rhythm()
        rhythm.grouping = Grouping(wait: .seconds(30), every: .seconds(300))
        let endpoint = endpoint(rhythm: rhythm)
        let start = time.now
        try await store.owe(2, to: [endpoint], at: start)
        let sender = GatedSender()
        let (end, work) = hire(sender, for: endpoint)
        #expect(try await eventually(time, step: .milliseconds(100)) { sender.ids.count == 2 })
        #expect(time.now >= start + 30)
        let first = time.now
        try await store.owe(1, to: [endpoint], at: time.now)
        #expect(try await eventually(time, step: .milliseconds(100)) { sender.ids.count == 3 })
        #expect(time.now >= first + 290)
        end()
        _ = await work.value
    }

    @Test func `nothing but withdrawals is claimed in quiet hours`() async throws {
        var rhythm = Rhythm()
        rhythm.quiet = [QuietHours(from: 0, until: 0)]
        try await store.owe(1, to: [endpoint(rhythm: rhythm)], at: time.now)
        let sender = GatedSender()
        #expect(try await mailer(sender).deliverDue(to: endpoint(rhythm: rhythm)).attempted == 0)
        #expect(sender.ids.isEmpty)
    }
}
