// SPDX-License-Identifier: Apache-2.0
import Alerting
import ArgumentParser
import Foundation
import Personnel
import Pipeline
import Settings

extension AlertsCommand {
    /// `reshuffle alerts test`: one alert the live way, past the outbox.
    struct Test: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "test", abstract: "Sends a trial alert the live way; fails unless the receiver answers 2xx.",
            discussion:
                "An endpoint that was switched off is switched on again by it, and what was given up since is sent."
        )

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
            case .delivered(_, let status):
                answer(line: "\(endpoint) answered \(status).")
                try await switchOn(target.id)
            case .retry(_, let failure, let detail), .dead(_, let failure, let detail):
                complain("\(endpoint) did not take it: \(failure.rawValue): \(TextTable.cell(detail, limit: 300))")
                throw Exit.foundProblems
            case nil: throw Exit.tryLater
            }
        }

        /// It takes alerts again: nothing more is needed where it never was switched off.
        private func switchOn(_ id: EndpointID) async throws {
            guard let store = try Compose.storeIfThere(reading: config.file) else { return }
            let wasOff = try await storing { () async throws(LedgerError) in
                guard try await store.state.endpoints()[id] != nil else { return false }
                try await store.outbox.enable(id, at: Date())
                return true
            }
            await store.close()
            if wasOff { answer(line: "\(id) is switched on again.") }
        }
    }
}
