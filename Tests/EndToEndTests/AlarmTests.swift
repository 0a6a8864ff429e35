// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc
import Testing

/// The operator hears of a source that fails, and that it is well again: once each, through the outbox.
@Suite("The alarm") struct AlarmTests {
    /// A trial whose one endpoint is the operator's too, and whose agency can be broken and mended.
    private struct House {
        let trial: Trial
        private let feed: URL
        private let good: Data

        init() throws {
            trial = try Trial()
            feed = trial.scratch.url.appendingPathComponent("feeds/example/agency.rss")
            good = try Data(contentsOf: feed)
            let path = URL(fileURLWithPath: trial.configuration)
            let text = try String(contentsOf: path, encoding: .utf8)
                .replacing("secret_file: secret.txt", with: "secret_file: secret.txt\n    operator: true")
            try Data(text.utf8).write(to: path)
        }

        func breakAgency() throws { try Data("no feed at all\n".utf8).write(to: feed) }
        func mendAgency() throws { try good.write(to: feed) }

        func poll(_ times: Int = 1) throws {
            for _ in 0..<times { _ = try trial.command(["poll"]) }
        }

        /// What the receiver took about sources, in order: each attempt that it accepted.
        var notices: [[String: Any]] {
            trial.alerts.filter { ($0["type"] as? String)?.hasPrefix("source.") ?? false }
        }
        var types: [String] { notices.compactMap { $0["type"] as? String } }
        var ids: Set<String> { Set(notices.compactMap { $0["id"] as? String }) }
    }

    @Test func `three failures make one alert, and healing one`() throws {
        let house = try House()
        defer { house.trial.remove() }
        let receiver = try house.trial.startReceiver()
        defer { end(receiver) }
        try house.poll()
        try house.breakAgency()
        try house.poll(2)
        #expect(house.types.isEmpty, "twice is weather")
        try house.poll(3)
        #expect(house.types == ["source.failing"])
        try house.mendAgency()
        try house.poll(2)
        #expect(house.types == ["source.failing", "source.healed"])
        #expect(house.ids.count == 2)
        let listed = try house.trial.command(["alerts", "list", "--json", "--limit", "1000"]).objects
        #expect(listed.count { ($0["event"] as? String ?? "").hasPrefix("source.") } == 2, "\(listed.first ?? [:])")
    }

    @Test func `an endpoint that is not the operator's hears of changes alone`() throws {
        let trial = try Trial()
        defer { trial.remove() }
        let receiver = try trial.startReceiver()
        defer { end(receiver) }
        let feed = trial.scratch.url.appendingPathComponent("feeds/example/agency.rss")
        try Data("no feed at all\n".utf8).write(to: feed)
        for _ in 0..<4 { _ = try trial.command(["poll"]) }
        let types = Set(trial.alerts.compactMap { $0["type"] as? String })
        #expect(!types.isEmpty && types.allSatisfy { $0.hasPrefix("change.") }, "\(types)")
    }

    @Test func `what is owed while the receiver is down is delivered under its id later`() throws {
        let house = try House()
        defer { house.trial.remove() }
        try house.breakAgency()
        try house.poll(3)
        let owed = try house.trial.command(["alerts", "list", "--json", "--limit", "1000"]).objects
            .filter { $0["event"] as? String == "source.failing" }.compactMap { $0["id"] as? String }
        #expect(owed.count == 1)
        let receiver = try house.trial.startReceiver()
        defer { end(receiver) }
        let daemon = try Program.start(
            ["run", "-c", house.trial.configuration], in: house.trial.scratch, name: "daemon")
        defer { end(daemon) }
        try waitUntil("the alarm is delivered") { !house.notices.isEmpty }
        #expect(house.ids == Set(owed))
    }

    /// Milliseconds after the start of the poll that makes the third failure.
    @Test(arguments: [20, 60, 100, 140, 180, 240, 320])
    func `killed on the way and started again: one alarm, one id`(milliseconds: Int) throws {
        let house = try House()
        defer { house.trial.remove() }
        let receiver = try house.trial.startReceiver()
        defer { end(receiver) }
        try house.breakAgency()
        try house.poll(2)
        let killed = try Program.start(
            ["poll", "-c", house.trial.configuration], in: house.trial.scratch, name: "killed")
        usleep(useconds_t(milliseconds * 1000))
        if killed.isRunning { kill(killed.processIdentifier, SIGKILL) }
        killed.waitUntilExit()
        try house.poll(3)
        #expect(Set(house.types) == ["source.failing"])
        #expect(house.ids.count == 1)
        try house.mendAgency()
        try house.poll()
        #expect(house.types.last == "source.healed")
        #expect(house.ids.count == 2)
    }
}
