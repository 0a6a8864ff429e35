// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc
import Testing

/// The program is killed at any moment, and loses nothing and repeats nothing under a new id.
@Suite("Killed") struct KillTests {
    /// Milliseconds after the start; a whole poll takes a few hundred.
    @Test(arguments: [10, 40, 70, 100, 130, 170, 220, 300])
    func `killed during a poll and started again: the same changes, each alert delivered under one id`(
        milliseconds: Int
    ) throws {
        let whole = try Self.uninterrupted()
        let trial = try Trial()
        defer { trial.remove() }
        // The first answers are failures, so that some alerts are owed for longer than one attempt.
        let receiver = try trial.startReceiver(["--fail", "3"])
        defer { end(receiver) }
        let poll = try Program.start(["poll", "-c", trial.configuration], in: trial.scratch, name: "killed")
        usleep(useconds_t(milliseconds * 1000))
        if poll.isRunning { kill(poll.processIdentifier, SIGKILL) }
        poll.waitUntilExit()

        let daemon = try Program.start(["run", "-c", trial.configuration], in: trial.scratch, name: "daemon")
        defer { end(daemon) }
        try waitUntil("every alert is delivered") {
            Set(trial.alerts.compactMap { $0["change"] as? String }).count >= whole.alerted
        }
        end(daemon)
        #expect(daemon.terminationStatus == 0, "\(trial.scratch.read("daemon.err"))")
        let changes = try trial.changes()
        #expect(Set(changes.map(Self.identity)) == whole.changes)
        #expect(changes.count == whole.changes.count)
        // One id for each change and event: what was sent twice was sent under the same id.
        let told = trial.alerts.map { alert in
            [alert["change"], alert["type"]].compactMap { $0 as? String }.joined(separator: " ")
        }
        let ids = trial.alerts.compactMap { $0["id"] as? String }
        #expect(Set(ids).count == Set(told).count)
    }

    private struct Whole {
        let changes: Set<String>
        let alerted: Int
    }

    /// What a poll that nobody disturbs ends in.
    private static func uninterrupted() throws -> Whole {
        let trial = try Trial()
        defer { trial.remove() }
        let receiver = try trial.startReceiver()
        defer { end(receiver) }
        _ = try trial.command(["poll"])
        let changes = try trial.changes()
        return Whole(
            changes: Set(changes.map(identity)), alerted: changes.count { $0["alert"] as? Bool == true })
    }

    /// What a change says, whatever its id and time.
    private static func identity(_ record: [String: Any]) -> String {
        "\(ExampleTests.who(record)) \(record["kind"] ?? "") \(record["status"] ?? "") \(record["sources"] ?? "")"
    }
}
