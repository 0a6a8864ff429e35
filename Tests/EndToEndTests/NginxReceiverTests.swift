// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc
import Testing

/// nginx in front of somebody's receiver that is well, moved, closed, busy, broken or gone.
@Suite("Alerts to nginx", .enabled(if: NginxReceiver.isInstalled, NginxReceiver.missing))
struct NginxReceiverTests {
    /// What a server answers and what is made of it.
    struct Case: CustomTestStringConvertible {
        let location: String
        let failure: String
        /// The least wait for the next attempt, in seconds; the first one of the schedule is 5 s.
        var wait = 5.0

        var testDescription: String { failure }
    }

    @Test(arguments: [
        Case(location: "return 301 /elsewhere;", failure: "redirect"),
        Case(location: "return 308 /elsewhere;", failure: "redirect"),
        Case(location: "return 401;", failure: "auth"),
        Case(location: "return 404;", failure: "client"),
        Case(location: "add_header Retry-After 120 always; return 429;", failure: "rate-limited", wait: 120),
        Case(location: "add_header Retry-After 3600 always; return 503;", failure: "server", wait: 3600),
        Case(location: "return 444;", failure: "unreachable"),
    ])
    func `no 2xx is no delivery, and the next attempt comes when it may`(answer: Case) throws {
        let trial = try Trial()
        defer { trial.remove() }
        let nginx = try NginxReceiver(port: trial.receiverPort, answer.location)
        defer { nginx.remove() }
        // The list gives whole seconds.
        let start = Date(timeIntervalSince1970: Date().timeIntervalSince1970.rounded(.down))
        #expect(try trial.command(["alerts", "test", "local"]).status == 1)
        #expect(try trial.command(["poll"]).status == 1)
        let alerts = try trial.command(["alerts", "list", "--json", "--limit", "1000"]).objects
        #expect(!alerts.isEmpty)
        let tried = alerts.filter { $0["attempts"] as? Int ?? 0 > 0 }
        #expect(alerts.allSatisfy { $0["state"] as? String == "owed" })
        for alert in tried {
            #expect(alert["failure"] as? String == answer.failure)
            let next = try #require((alert["at"] as? String).flatMap(Self.instant))
            #expect(next.timeIntervalSince(start) >= answer.wait, "\(alert)")
        }
        // Each was tried once, but for a receiver that has asked to be spared; and no redirect was followed.
        #expect(answer.failure == "rate-limited" ? 1...16 ~= tried.count : tried.count == alerts.count)
        let told = nginx.visits.filter { $0.path != "/elsewhere" }
        #expect(told.count == tried.count + 1)
        #expect(nginx.visits.count == told.count)
    }

    @Test func `what was owed while it was down arrives under the same ids when it is up`() throws {
        let trial = try Trial()
        defer { trial.remove() }
        let nginx = try NginxReceiver(port: trial.receiverPort, "return 204;")
        defer { nginx.remove() }
        nginx.stop()
        #expect(try trial.command(["poll"]).status == 1)
        let owed = try trial.command(["alerts", "list", "--json", "--limit", "1000"]).objects
        #expect(!owed.isEmpty && owed.allSatisfy { $0["failure"] as? String == "unreachable" })
        try nginx.start("return 204;")
        let daemon = try Program.start(["run", "-c", trial.configuration], in: trial.scratch, name: "daemon")
        defer { end(daemon) }
        let ids = Set(owed.compactMap { $0["id"] as? String })
        try waitUntil("what was owed is delivered") { Set(nginx.visits.map(\.id)).isSuperset(of: ids) }
        end(daemon)
        #expect(Set(nginx.visits.map(\.id)) == ids && nginx.visits.count == ids.count)
        let after = try trial.command(["alerts", "list", "--json", "--limit", "1000"]).objects
        #expect(after.allSatisfy { $0["state"] as? String == "delivered" })
    }

    /// It dribbles its answer: some bytes a second.
    @Test func `a receiver that is slow is waited for, one that is too slow hears again`() throws {
        let trial = try Trial()
        defer { trial.remove() }
        let waits = Array(repeating: "2s", count: 50).joined(separator: ", ")
        try trial.edit("reshuffle.yaml") { $0 + "\ndelivery: {waits: [\(waits)], timeout: 5s}\n" }
        // nginx counts whole seconds: the slow one needs some, the other 20 and more.
        let text = String(repeating: "x", count: 400)
        let (slow, tooSlow) = ("limit_rate 300; return 200 \(text);", "limit_rate 20; return 200 \(text);")
        let nginx = try NginxReceiver(port: trial.receiverPort, tooSlow)
        defer { nginx.remove() }
        #expect(try trial.command(["alerts", "test", "local"]).errors.contains("timeout: no complete answer within"))
        let daemon = try Program.start(["run", "-c", trial.configuration], in: trial.scratch, name: "daemon")
        defer { end(daemon) }
        func alerts() throws -> [[String: Any]] {
            try trial.command(["alerts", "list", "--json", "--limit", "1000"]).objects
        }
        try waitUntil("attempts have failed") { try alerts().contains { $0["failure"] as? String == "timeout" } }
        #expect(try alerts().allSatisfy { $0["state"] as? String == "owed" })
        try nginx.start(slow)
        try waitUntil("everything is delivered") { try alerts().allSatisfy { $0["state"] as? String == "delivered" } }
        #expect(Set(nginx.visits.map(\.id)).isSuperset(of: try alerts().compactMap { $0["id"] as? String }))
    }

    @Test func `410 is remembered over a restart, until a test is answered`() throws {
        let trial = try Trial()
        defer { trial.remove() }
        try trial.edit("reshuffle.yaml") { $0.replacing("address: wire", with: "address: wire\n    interval: 1s") }
        let nginx = try NginxReceiver(port: trial.receiverPort, "return 410;")
        defer { nginx.remove() }
        func switchedOff() -> Int {
            trial.scratch.read("daemon.err").components(separatedBy: "endpoint is switched off").count - 1
        }
        let first = try Program.start(["run", "-c", trial.configuration], in: trial.scratch, name: "daemon")
        defer { end(first) }
        try waitUntil("410 is told") { switchedOff() == 1 }
        kill(first.processIdentifier, SIGKILL)
        first.waitUntilExit()
        let refused = nginx.visits
        #expect(!refused.isEmpty && refused.allSatisfy { $0.status == 410 })

        try nginx.start("return 204;")
        let second = try Program.start(["run", "-c", trial.configuration], in: trial.scratch, name: "daemon")
        defer { end(second) }
        try waitUntil("it is told again") { switchedOff() == 2 }
        try Wires.write(0..<1, to: trial)
        try waitUntil("more is found") {
            try trial.changes().contains { ExampleTests.who($0).contains("Arvid Ostrave") }
        }
        // What it is owed meanwhile is kept, and nothing is sent.
        #expect(nginx.visits == refused)
        let owed = try trial.command(["alerts", "list", "--state", "owed", "--json", "--limit", "1000"]).objects
        #expect(!owed.isEmpty)

        let test = try trial.command(["alerts", "test", "local"])
        #expect(test.output.contains("local is switched on again"), "\(test.output) \(test.errors)")
        try waitUntil("everything is delivered") {
            try trial.command(["alerts", "list", "--json", "--limit", "1000"]).objects
                .allSatisfy { $0["state"] as? String == "delivered" }
        }
        // Under the ids under which it was refused, and each once.
        let taken = nginx.visits.filter { $0.status == 204 && !$0.id.hasPrefix("msg_trial") }.map(\.id)
        #expect(Set(taken).count == taken.count)
        #expect(Set(taken).isSuperset(of: refused.map(\.id)))
        #expect(Set(taken).isSuperset(of: owed.compactMap { $0["id"] as? String }))
    }

    private static func instant(_ text: String) -> Date? {
        try? Date(text, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: text.contains(".")))
    }
}
