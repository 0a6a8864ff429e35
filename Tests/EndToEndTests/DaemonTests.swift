// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc
import Testing

@Suite("The daemon", .serialized) struct DaemonTests {
    @Test func `it serves, survives a bad reload, takes a good one, and ends cleanly on SIGTERM`() throws {
        let trial = try Trial()
        defer { trial.remove() }
        let daemon = try Program.start(["run", "-c", trial.configuration], in: trial.scratch, name: "daemon")
        defer { end(daemon) }
        let page = "http://127.0.0.1:\(trial.pagePort)"
        try waitUntil("the page answers") { FreePort.answers(trial.pagePort) }
        try waitUntil("it is ready") { try Web.get(page + "/-/ready").status == 200 }
        try waitUntil("changes are served") {
            try Web.get(page + "/api/v1/changes?limit=1").body.contains("\"chg_")
        }
        #expect(try Web.get(page + "/").body.contains("<table"))
        try waitUntil("readings are counted") {
            try Web.get(page + "/metrics").body.contains("reshuffle_articles_total{source=\"agency\"} 8")
        }
        #expect(try Web.get(page + "/api/v1/changes?kind=sacked").status == 400)

        let good = try String(contentsOfFile: trial.configuration, encoding: .utf8)
        try Data((good + "\nsorces: []\n").utf8).write(to: URL(fileURLWithPath: trial.configuration))
        kill(daemon.processIdentifier, SIGHUP)
        try waitUntil("the bad reload is reported") {
            trial.scratch.read("daemon.err").contains("configuration refused")
        }
        #expect(try Web.get(page + "/-/healthy").status == 200)
        #expect(try Web.get(page + "/metrics").body.contains("reshuffle_configuration_good 0"))

        try Data(good.utf8).write(to: URL(fileURLWithPath: trial.configuration))
        kill(daemon.processIdentifier, SIGHUP)
        try waitUntil("the good reload is in force") {
            try Web.get(page + "/metrics").body.contains("reshuffle_configuration_good 1")
        }

        let start = ContinuousClock.now
        daemon.terminate()
        daemon.waitUntilExit()
        #expect(daemon.terminationStatus == 0)
        #expect(ContinuousClock.now - start < .seconds(10))
    }

    @Test func `a receiver that is down delays nothing and loses nothing`() throws {
        let trial = try Trial()
        defer { trial.remove() }
        let first = try trial.command(["poll"])
        #expect(first.status == 1)
        #expect(first.errors.contains("did not take"))
        let owed = try trial.command(["alerts", "list", "--json", "--limit", "1000"]).objects
        #expect(!owed.isEmpty)
        #expect(owed.allSatisfy { $0["state"] as? String == "owed" && $0["failure"] as? String == "unreachable" })
        let receiver = try trial.startReceiver()
        defer { end(receiver) }
        let daemon = try Program.start(["run", "-c", trial.configuration], in: trial.scratch, name: "daemon")
        defer { end(daemon) }
        try waitUntil("what was owed is delivered") { trial.alerts.count == owed.count }
        #expect(Set(trial.alerts.compactMap { $0["id"] as? String }) == Set(owed.compactMap { $0["id"] as? String }))
    }

    @Test(arguments: [
        ("500", "server"), ("302", "redirect"), ("429", "rate-limited"), ("401", "auth"), ("404", "client"),
    ])
    func `an answer other than 2xx is no delivery, and its reason is kept`(status: String, failure: String) throws {
        let trial = try Trial()
        defer { trial.remove() }
        let receiver = try trial.startReceiver(["--status", status, "--fail", "1000"])
        defer { end(receiver) }
        let test = try trial.command(["alerts", "test", "local"])
        #expect(test.status == 1)
        #expect(test.errors.contains(failure))
        #expect(try trial.command(["poll"]).status == 1)
        let alerts = try trial.command(["alerts", "list", "--json"]).objects
        #expect(alerts.allSatisfy { $0["state"] as? String == "owed" })
        // One that says 429 is spared the rest.
        let tried = alerts.filter { $0["attempts"] as? Int ?? 0 > 0 }
        #expect(!tried.isEmpty && (failure == "rate-limited" || tried.count == alerts.count))
        #expect(tried.allSatisfy { $0["failure"] as? String == failure })
    }

    @Test func `alerts test goes the live way`() throws {
        let trial = try Trial()
        defer { trial.remove() }
        let receiver = try trial.startReceiver()
        defer { end(receiver) }
        #expect(try trial.command(["alerts", "test", "local"]).status == 0)
        #expect(trial.alerts.count == 1)
        #expect(trial.alerts.first?["verified"] as? Bool == true)
        #expect(try trial.command(["alerts", "test", "nobody"]).status == 78)
    }
}
