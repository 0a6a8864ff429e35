// SPDX-License-Identifier: Apache-2.0
import Alerting
import ArgumentParser
import Foundation
import Personnel
import Pipeline
import Settings

/// `reshuffle poll`: one pass over the sources, alerts sent, then the end.
struct PollCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "poll", abstract: "Reads every source once, sends what is owed, and ends.",
        discussion:
            "Exits 1 where a source could not be read or an alert was not taken; both are tried again next time.")

    @OptionGroup var config: ConfigurationOption
    @Option(help: "Only these sources, by id.")
    var source: [String] = []
    @Flag(help: "Print JSON, a change a line.")
    var json = false

    func run() async throws {
        let configuration = try Compose.configuration(config.file)
        let sources = try chosen(configuration)
        let house = try await Compose.house(configuration)
        let tally = PollTally()
        do {
            try await storing { () async throws(LedgerError) in
                try await read(sources, house, tally)
                try await send(house, tally)
            }
        } catch {
            await house.close()
            throw error
        }
        await house.close()
        let counts = await tally.counts
        if !json { answer(line: counts.summary) }
        if counts.failed > 0 || counts.undelivered > 0 || counts.switchedOff > 0 { throw Exit.foundProblems }
    }

    private func chosen(_ configuration: Configuration) throws -> [Source] {
        guard !source.isEmpty else { return configuration.sources.filter { !$0.isPaused } }
        let unknown = source.filter { id in !configuration.sources.contains { $0.id.rawValue == id } }
        guard unknown.isEmpty else {
            complain("no source is called \(unknown.joined(separator: ", ")); `reshuffle sources list` shows them")
            throw Exit.configuration
        }
        return configuration.sources.filter { source.contains($0.id.rawValue) }
    }

    private func read(_ sources: [Source], _ house: Compose.House, _ tally: PollTally) async throws(LedgerError) {
        let pass = PollPass(
            intake: house.intake, concurrency: house.configuration.network.atOnce,
            hostGap: house.configuration.network.hostGap, chance: Compose.chance)
        let roster = Roster(
            sources: sources, endpoints: house.configuration.endpoints, findings: house.extractors.findings(in:))
        try await pass.run(over: roster) { report in
            await tally.add(report)
            if let error = report.error { complain("\(report.source): \(error)") }
            for recorded in report.recorded {
                answer(line: json ? ChangeRecord(recorded.change).json.line : ChangeTable.line(recorded.change))
            }
        }
    }

    /// Until nothing is due any more or a rate limit is reached; each endpoint for itself.
    private func send(_ house: Compose.House, _ tally: PollTally) async throws(LedgerError) {
        let mailer = house.mailer(setAside: { alert, endpoint in
            await tally.addUnreadable()
            complain(
                "what is stored of \(alert) for \(endpoint) cannot be read; restore a backup or update the program, then "
                    + "`reshuffle alerts retry \(alert)`")
        }) { alert, outcome in
            await tally.add(outcome)
            guard case .delivered = outcome else {
                complain("\(alert.endpoint) did not take \(alert.id); it is tried again by the next poll or the daemon")
                return
            }
        }
        let verdicts = await withTaskGroup(of: LedgerError?.self) { group in
            for endpoint in house.configuration.endpoints {
                let told = house.configuration.endpoints.filter { $0.isOperators && $0.id != endpoint.id }.map(\.id)
                group.addTask { await drain(endpoint, mailer, telling: told, tally) }
            }
            return await group.reduce(into: [LedgerError?]()) { $0.append($1) }
        }
        if let error = verdicts.compactMap({ $0 }).first { throw error }
    }

    private func drain(
        _ endpoint: Endpoint, _ mailer: Mailer, telling operators: [EndpointID], _ tally: PollTally
    ) async -> LedgerError? {
        do throws(LedgerError) {
            while true {
                let round = try await mailer.deliverDue(to: endpoint, telling: operators)
                if round.isGone {
                    await tally.addSwitchedOff()
                    complain(
                        "\(endpoint.id) is switched off: it answered 410; give it another url, or switch it on with "
                            + "`reshuffle alerts test \(endpoint.id)`")
                }
                if round.isLimited {
                    complain(
                        "\(endpoint.id) has reached its rate limit, or has asked us to wait (429); what it is still owed is "
                            + "sent by the next poll or the daemon")
                }
                if round.isGone || round.isLimited || round.attempted == 0 { break }
            }
            return nil
        } catch {
            return error
        }
    }
}

/// Adds up what one pass did.
private actor PollTally {
    struct Counts {
        var sources = 0
        var failed = 0
        var articles = 0
        var changes = 0
        var delivered = 0
        var undelivered = 0
        /// Endpoints.
        var switchedOff = 0

        var summary: String {
            "\(sources) sources read, \(failed) failed; \(articles) new articles, \(changes) changes new or revised; "
                + "\(delivered) alerts delivered, \(undelivered) not taken."
        }
    }

    private(set) var counts = Counts()

    func add(_ report: PollReport) {
        counts.sources += 1
        counts.failed += report.error == nil ? 0 : 1
        counts.articles += report.articles
        counts.changes += report.recorded.count
    }

    func addSwitchedOff() { counts.switchedOff += 1 }

    func addUnreadable() { counts.undelivered += 1 }

    func add(_ outcome: DeliveryOutcome) {
        if case .delivered = outcome { counts.delivered += 1 } else { counts.undelivered += 1 }
    }
}
