// SPDX-License-Identifier: Apache-2.0
import Foundation
import Pipeline
import Synchronization
import Testing

@testable import Fetching

/// A clock that stands still but for those who sleep: they move it.
private final class TestClock: Sendable {
    private let state = Mutex((now: Date(timeIntervalSince1970: 1_000_000), slept: [Duration]()))

    var slept: [Duration] { state.withLock(\.slept) }

    func advance(_ duration: Duration) { state.withLock { $0.now += duration / .seconds(1) } }

    var clock: WallClock {
        WallClock(
            now: { [self] in state.withLock(\.now) },
            sleep: { [self] duration in
                state.withLock { $0.slept.append(duration) }
                advance(duration)
            })
    }
}

/// Lets a test hold a task at a point, and let it go.
private struct Latch: Sendable {
    private let stream: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    init() { (stream, continuation) = AsyncStream<Void>.makeStream() }
    func open() { continuation.finish() }
    func wait() async { for await _ in stream {} }
}

/// Who was inside, in which order, and how many at once.
private final class Visits: Sendable {
    private let state = Mutex((order: [Int](), inside: 0, most: 0))

    var order: [Int] { state.withLock(\.order) }
    var most: Int { state.withLock(\.most) }

    func begin(_ number: Int) {
        state.withLock { state in
            state.order.append(number)
            state.inside += 1
            state.most = max(state.most, state.inside)
        }
    }

    func end() { state.withLock { $0.inside -= 1 } }
}

@Suite("Host gate", .timeLimit(.minutes(5))) struct HostGateTests {
    private let time = TestClock()

    /// Until so many wait at the host.
    private func untilWaiting(_ count: Int, at host: String, _ gate: HostGate) async {
        while await gate.waiting(at: host) < count { await Task.yield() }
    }

    @Test func `the second request to a host waits out the gap`() async {
        let gate = HostGate(gap: .seconds(1), clock: time.clock)
        await gate.perform(at: "a.example") {}
        await gate.perform(at: "a.example") {}
        #expect(time.slept == [.seconds(1)])
    }

    @Test func `the gap is counted from the end of a request, and only what is left of it is waited`() async {
        let gate = HostGate(gap: .seconds(4), clock: time.clock)
        await gate.perform(at: "a.example") { time.advance(.seconds(30)) }
        time.advance(.seconds(3))
        await gate.perform(at: "a.example") {}
        #expect(time.slept == [.seconds(1)])
    }

    @Test func `hosts do not wait for each other`() async {
        let gate = HostGate(clock: time.clock)
        await gate.perform(at: "a.example") { await gate.perform(at: "b.example") {} }
        #expect(time.slept.isEmpty)
    }

    @Test func `without a gap nobody waits`() async {
        let gate = HostGate(gap: .zero, clock: time.clock)
        for _ in 0..<3 { await gate.perform(at: "a.example") {} }
        #expect(time.slept.isEmpty)
    }

    @Test func `one at a time, in the order in which they asked`() async {
        let gate = HostGate(gap: .zero, clock: time.clock)
        let visits = Visits()
        let latch = Latch()
        await withTaskGroup { group in
            group.addTask { await gate.perform(at: "a.example") { await latch.wait() } }
            while await gate.knownHosts == 0 { await Task.yield() }
            for number in 1...5 {
                group.addTask {
                    await gate.perform(at: "a.example") {
                        visits.begin(number)
                        await Task.yield()
                        visits.end()
                    }
                }
                await untilWaiting(number, at: "a.example", gate)
            }
            latch.open()
        }
        #expect(visits.order == [1, 2, 3, 4, 5] && visits.most == 1)
    }

    @Test func `who is cancelled while waiting does nothing, and the next one is not held up`() async {
        let gate = HostGate(gap: .zero, clock: time.clock)
        let latch = Latch()
        let first = Task { await gate.perform(at: "a.example") { await latch.wait() } }
        while await gate.knownHosts == 0 { await Task.yield() }
        let second = Task { await gate.perform(at: "a.example") { Issue.record("worked though cancelled") } }
        await untilWaiting(1, at: "a.example", gate)
        let third = Task { await gate.perform(at: "a.example") { "done" } }
        await untilWaiting(2, at: "a.example", gate)
        second.cancel()
        #expect(await second.value == nil)
        latch.open()
        #expect(await third.value == "done")
        await first.value
    }

    @Test func `who is cancelled during the pause hands the turn on`() async {
        let started = Latch()
        let sleeping = WallClock(
            now: { Date(timeIntervalSince1970: 0) },
            sleep: { _ in
                started.open()
                while !Task.isCancelled { await Task.yield() }
            })
        let gate = HostGate(gap: .seconds(1), clock: sleeping)
        await gate.perform(at: "a.example") {}
        let second = Task { await gate.perform(at: "a.example") { "worked" } }
        await started.wait()
        let third = Task { await gate.perform(at: "a.example") { "worked" } }
        await untilWaiting(1, at: "a.example", gate)
        second.cancel()
        #expect(await second.value == nil)
        // The third has its turn now, and sleeps in its own pause.
        while await gate.waiting(at: "a.example") > 0 { await Task.yield() }
        third.cancel()
        #expect(await third.value == nil)
    }

    @Test func `a failure opens the gate for the next one`() async {
        struct Failure: Error {}
        let gate = HostGate(gap: .zero, clock: time.clock)
        await #expect(throws: Failure.self) { try await gate.perform(at: "a.example") { throw Failure() } }
        #expect(await gate.perform(at: "a.example") { true } == true)
    }

    @Test func `idle hosts are forgotten, resting ones are not`() async {
        let gate = HostGate(gap: .seconds(1), clock: time.clock)
        for number in 0..<HostGate.leastSweep { await gate.perform(at: "\(number).example") {} }
        #expect(await gate.knownHosts == HostGate.leastSweep)
        time.advance(.seconds(2))
        await gate.perform(at: "last.example") {}
        #expect(await gate.knownHosts == 1)
    }

    @Test func `hosts that all rest are not looked through again at each request`() async {
        let gate = HostGate(gap: .seconds(60), clock: time.clock)
        for number in 0..<10_000 { await gate.perform(at: "\(number).example") {} }
        #expect(await gate.sweeps < 10)
        #expect(await gate.knownHosts == 10_000)
    }
}
