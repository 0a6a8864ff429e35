// SPDX-License-Identifier: Apache-2.0
import struct FoundationEssentials.Date
public import Pipeline

/// Keeps requests polite: one at a time for each host, and a pause between the end of one and the start of the next.
///
/// Who asks first goes first. A host is forgotten once its pause is over and nobody waits.
public actor HostGate {
    /// A host with somebody inside, or whose pause may not be over yet.
    private struct Host {
        /// Asked in this order; to be called when their turn comes.
        var queue: [(ticket: Int, call: AsyncStream<Void>.Continuation)] = []
        /// Somebody is inside, or has been called.
        var isTaken = false
        /// When the pause ends; nil before the first request has ended.
        var freeAt: Date?
    }

    private let gap: Duration
    private let clock: WallClock
    private var hosts: [String: Host] = [:]
    private var lastTicket = 0
    /// Idle hosts are swept out once there are more than so many: twice those that a sweep left, so that each sweep
    /// is paid for by as many hosts that came since.
    private var sweepsAbove = leastSweep

    static let leastSweep = 256

    /// `gap`: the pause for each host, 0 or more.
    public init(gap: Duration = .seconds(1), clock: WallClock) {
        (self.gap, self.clock) = (gap, clock)
    }

    /// Does the work when its turn at the host has come. Nil: the task was cancelled before, and nothing was done.
    public func perform<Value: Sendable, Failure: Error>(
        at host: String, _ work: @Sendable () async throws(Failure) -> Value
    ) async throws(Failure) -> Value? {
        guard await enter(host) else { return nil }
        defer { leave(host, restsFor: gap) }
        return try await work()
    }

    /// For tests.
    private(set) var sweeps = 0
    var knownHosts: Int { hosts.count }
    func waiting(at host: String) -> Int { hosts[host]?.queue.count ?? 0 }
}

extension HostGate {
    /// True: the turn has come and the pause is over. False: cancelled, and the turn is somebody else's.
    private func enter(_ host: String) async -> Bool {
        guard await takeTurn(at: host) else { return false }
        if let freeAt = hosts[host]?.freeAt, !Task.isCancelled {
            let pause = freeAt.timeIntervalSince(clock.now())
            if pause > 0 { await clock.sleep(min(gap, .seconds(pause))) }
        }
        guard !Task.isCancelled else {
            leave(host, restsFor: nil)
            return false
        }
        return true
    }

    private func takeTurn(at host: String) async -> Bool {
        guard hosts[host]?.isTaken == true else {
            hosts[host, default: Host()].isTaken = true
            return true
        }
        lastTicket += 1
        let ticket = lastTicket
        // A stream instead of a continuation: waiting for its next element ends by itself on cancellation.
        let (turns, call) = AsyncStream<Void>.makeStream()
        hosts[host]?.queue.append((ticket, call))
        for await _ in turns { break }
        // Called and cancelled at the same time: who is no longer in the queue has the turn.
        guard let place = hosts[host]?.queue.firstIndex(where: { $0.ticket == ticket }) else { return true }
        hosts[host]?.queue.remove(at: place)
        return false
    }

    /// Hands the turn to whoever is next, without a moment in which somebody could slip in between.
    private func leave(_ host: String, restsFor pause: Duration?) {
        if let pause { hosts[host]?.freeAt = clock.now().addingTimeInterval(pause / .seconds(1)) }
        if hosts[host]?.queue.isEmpty == false {
            hosts[host]?.queue.removeFirst().call.yield()
        } else {
            hosts[host]?.isTaken = false
            if hosts.count > sweepsAbove { forgetIdleHosts() }
        }
    }

    private func forgetIdleHosts() {
        let now = clock.now()
        hosts = hosts.filter { $0.value.isTaken || ($0.value.freeAt ?? now) > now }
        sweepsAbove = max(Self.leastSweep, 2 * hosts.count)
        sweeps += 1
    }
}
