// SPDX-License-Identifier: Apache-2.0
import Alerting
import ArgumentParser
import Foundation
import Personnel
import Pipeline
import Settings
import WebService

/// `reshuffle alerts`: what was sent, and trying it out.
struct AlertsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alerts", abstract: "Deliveries of alerts.", subcommands: [List.self, Test.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Lists alerts, newest first.")

        @OptionGroup var config: ConfigurationOption
        @Flag(help: "Only those that were given up.")
        var failed = false
        @Option(help: "At most so many, 1 to 1000.")
        var limit = 50
        @Flag(help: "Print JSON, an alert a line.")
        var json = false

        func validate() throws {
            guard (1...1000).contains(limit) else { throw ValidationError("--limit is from 1 to 1000, not \(limit).") }
        }

        func run() async throws {
            let store = try Compose.store(reading: config.file)
            let deliveries = try await storing { () async throws(LedgerError) in
                try await store.state.deliveries(in: failed ? [.dead] : [], limit: limit)
            }
            await store.close()
            if json {
                for delivery in deliveries { answer(line: Wire.delivery(delivery).line) }
            } else {
                answer(line: DeliveryTable.text(deliveries))
            }
        }
    }

    struct Test: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "test", abstract: "Sends a trial alert the live way; fails unless the receiver answers 2xx.")

        @OptionGroup var config: ConfigurationOption
        @Argument(help: "The endpoint's name in the configuration.")
        var endpoint: String

        func run() async throws {
            let configuration = try Compose.configuration(config.file)
            guard let target = configuration.endpoints.first(where: { $0.id.rawValue == endpoint }) else {
                let known = configuration.endpoints.map(\.id.rawValue).joined(separator: ", ")
                complain("no endpoint is called \(endpoint); there are: \(known.isEmpty ? "none" : known)")
                throw Exit.configuration
            }
            guard let alert = TrialAlert.alert(for: target.id, at: Date()) else { throw Exit.unavailable }
            switch try await Compose.sendOnce(Letter(alert), to: target, configuration) {
            case .delivered(_, let status): answer(line: "\(endpoint) answered \(status).")
            case .retry(_, let failure, let detail), .dead(_, let failure, let detail):
                complain("\(endpoint) did not take it: \(failure.rawValue): \(TextTable.cell(detail, limit: 300))")
                throw Exit.foundProblems
            case nil: throw Exit.tryLater
            }
        }
    }
}
