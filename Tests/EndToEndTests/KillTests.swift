// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc
import Synchronization
import Testing

@testable import reshuffle

/// The daemon is killed at moments that a seed gives, five times in one house, each time with more to read, while its
/// receiver refuses half of what it is sent; whatever the moments were, no change is lost and none is told under two ids.
///
/// `KILLS` says how many kills there are in all, 30 if it says nothing.
@Suite("Killed", .timeLimit(.minutes(60))) struct KillTests {
    private static let killsInHouse = 5
    static let seeds: [UInt64] = {
        let kills = ProcessInfo.processInfo.environment["KILLS"].flatMap { Int($0) } ?? 30
        return (1...UInt64(max(1, kills / killsInHouse))).map { $0 }
    }()

    private struct Tally {
        var (kills, requests, alerts, repeats) = (0, 0, 0, 0)
    }

    /// Of all houses so far, for those who read along.
    private static let tally = Mutex(Tally())

    /// What a poll that nobody disturbs ends in.
    private struct Whole {
        /// What each change says, whatever its id and time.
        let changes: [String]
        let alerted: Int
        /// How long the daemon took to tell them, from its start.
        let duration: Duration
    }

    private static let whole = Result { () throws -> Whole in
        let house = try KillHouse(seed: 0, failRate: 0)
        defer { house.remove() }
        for life in 0..<killsInHouse { try house.publish(life) }
        let start = ContinuousClock.now
        try house.live(until: killsInHouse * KillHouse.articlesInLife)
        let duration = ContinuousClock.now - start
        try house.settle()
        let changes = try house.trial.changes()
        return Whole(
            changes: changes.map(KillHouse.identity).sorted(), alerted: changes.count(where: KillHouse.isAlerted),
            duration: duration)
    }

    @Test(arguments: seeds) func `whenever it dies, nothing is lost and nothing is told under two ids`(
        seed: UInt64
    ) throws {
        let whole = try Self.whole.get()
        #expect(whole.alerted >= 40, "the house has much to tell")
        let house = try KillHouse(seed: seed, failRate: 0.5)
        defer { house.remove() }
        var generator = SplitMix64(state: seed)
        // As shares of the time that the whole takes, so that a slow machine is killed at work too.
        let moments = (0..<Self.killsInHouse).map { _ in Int.random(in: 0..<100, using: &generator) }
        for (life, moment) in moments.enumerated() {
            try house.publish(life)
            try house.live(killedAfter: whole.duration * moment / 100)
        }
        try house.live(until: whole.alerted)
        try house.settle()

        let changes = try house.trial.changes()
        #expect(changes.map(KillHouse.identity).sorted() == whole.changes, "killed at \(moments)")
        let requests = house.trial.alerts
        let accepted = requests.filter { $0["status"] as? Int == 204 }
        #expect(requests.allSatisfy { $0["verified"] as? Bool == true })
        // Told at least once: every change that is to be alerted.
        let told = Set(accepted.filter { $0["type"] as? String == "change.created" }.compactMap(KillHouse.change))
        for change in changes where KillHouse.isAlerted(change) {
            #expect(told.contains(change["id"] as? String ?? ""), "killed at \(moments): \(change)")
        }
        // One id for each change, revision and event, among what is stored and among what was sent.
        let listed = try house.trial.command(["alerts", "list", "--json", "--limit", "1000"]).objects
        #expect(listed.allSatisfy { $0["state"] as? String == "delivered" }, "\(listed)")
        let ids = Set(requests.compactMap { $0["id"] as? String })
        #expect(ids == Set(listed.compactMap { $0["id"] as? String }), "killed at \(moments)")
        let events = Set(requests.map { "\($0["change"] ?? "") \($0["revision"] ?? "") \($0["type"] ?? "")" })
        #expect(events.count == ids.count, "killed at \(moments): \(events.count) events under \(ids.count) ids")
        // No alert without its change.
        let stored = Set(changes.compactMap { $0["id"] as? String })
        for change in Set(requests.compactMap(KillHouse.change)).subtracting(stored) {
            #expect(try house.trial.command(["show", change]).status == 0, "\(change) is not there")
        }
        let sums = Self.tally.withLock { sums in
            sums.kills += moments.count
            sums.requests += requests.count
            sums.alerts += ids.count
            sums.repeats += accepted.count - ids.count
            return sums
        }
        print(
            "killed \(sums.kills) times (seed \(seed): at \(moments) % of \(whole.duration)): \(sums.requests) requests for "
                + "\(sums.alerts) alerts, \(sums.repeats) of them accepted again")
    }
}

/// A trial with much to tell, waits of a tenth of a second between attempts, and a receiver that refuses some.
struct KillHouse {
    let trial: Trial
    private let receiver: Process

    init(seed: UInt64, failRate: Double) throws {
        trial = try Trial()
        let waits = Array(repeating: "100ms", count: 40).joined(separator: ", ")
        try trial.edit("reshuffle.yaml") {
            $0.replacing("address: wire", with: "address: wire\n    interval: 1s")
                + "\ndelivery: {waits: [\(waits)], timeout: 1s}\n"
        }
        receiver = try trial.startReceiver(["--fail-rate", String(failRate), "--seed", String(seed)])
    }

    func remove() {
        end(receiver)
        trial.remove()
    }

    static let articlesInLife = 8

    /// Adds what is to be found in one life of the daemon.
    func publish(_ life: Int) throws {
        try Wires.write(life * Self.articlesInLife..<(life + 1) * Self.articlesInLife, to: trial)
    }

    /// The daemon runs and is killed; sooner, and of itself, it may not end.
    func live(killedAfter duration: Duration) throws {
        let daemon = try Program.start(["run", "-c", trial.configuration], in: trial.scratch, name: "daemon")
        usleep(useconds_t(duration / .microseconds(1)))
        #expect(daemon.isRunning, "\(trial.scratch.read("daemon.err"))")
        kill(daemon.processIdentifier, SIGKILL)
        daemon.waitUntilExit()
    }

    /// The daemon runs until so many changes were told, and ends as it is told to.
    func live(until changes: Int) throws {
        let daemon = try Program.start(["run", "-c", trial.configuration], in: trial.scratch, name: "daemon")
        defer { end(daemon) }
        // All may be told already; before it listens to signals, one that asks it to end would kill it.
        try waitUntil("the daemon is ready") {
            try FreePort.answers(trial.pagePort)
                && Web.get("http://127.0.0.1:\(trial.pagePort)/-/ready").status == 200
        }
        try waitUntil("\(changes) changes are told") {
            let accepted = trial.alerts.filter { $0["status"] as? Int == 204 }
            return Set(accepted.compactMap(Self.change)).count >= changes
        }
        end(daemon)
        #expect(daemon.terminationStatus == 0, "\(trial.scratch.read("daemon.err"))")
    }

    /// Reads and sends what is left: a poll ends well only where everything was read and taken.
    func settle() throws {
        try waitUntil("all is read and taken") { try trial.command(["poll"]).status == 0 }
    }

    static func change(_ request: [String: Any]) -> String? { request["change"] as? String }

    static func isAlerted(_ record: [String: Any]) -> Bool { record["alert"] as? Bool == true }

    static func identity(_ record: [String: Any]) -> String {
        "\(ExampleTests.who(record)) \(record["kind"] ?? "") \(record["status"] ?? "") \(record["sources"] ?? "")"
    }
}
