// SPDX-License-Identifier: Apache-2.0
import Alerting
import ArgumentParser
import Foundation
import Personnel
import Pipeline
import Settings
import WebService

extension AlertsCommand {
    /// `reshuffle alerts show`: one alert with its attempts, and what would be sent.
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Shows one alert: what it tells, its state and its failed attempts.")

        @OptionGroup var config: ConfigurationOption
        @Argument(help: "The alert's id: msg_...")
        var id: String
        @Flag(help: "Print the body that its next attempt sends, and nothing else.")
        var body = false
        @Flag(help: "Print JSON.")
        var json = false

        func validate() throws {
            if body, json { throw ValidationError("--body and --json are two answers; give one of them.") }
        }

        func run() async throws {
            let store = try Compose.store(reading: config.file)
            let wanted = AlertID(rawValue: id)
            let dossier = try await storing { () async throws(LedgerError) in try await store.state.delivery(wanted) }
            await store.close()
            guard let dossier else {
                complain("there is no alert \(id); `reshuffle alerts list` shows their ids")
                throw Exit.foundProblems
            }
            if body {
                answer(try payload(dossier).body + [0x0A])
            } else {
                answer(line: json ? Wire.delivery(dossier).line : DeliveryText.text(dossier))
            }
        }

        private func payload(_ dossier: DeliveryDossier) throws -> AlertPayload {
            guard let alert = dossier.alert else {
                complain(
                    dossier.delivery.state == .delivered
                        ? "\(id) was delivered; what it said is not kept, `reshuffle show` has the change"
                        : "what is stored of \(id) cannot be read; restore a backup, or update the program")
                throw Exit.foundProblems
            }
            let endpoints = try Compose.configuration(config.file).endpoints
            guard let endpoint = endpoints.first(where: { $0.id == alert.endpoint }),
                let format = AlertFormats.format(endpoint.format)
            else {
                complain(
                    "the configuration has no endpoint \(alert.endpoint), which alone says how the body is written")
                throw Exit.configuration
            }
            do throws(FormatError) {
                return try format.payload(for: Letter(alert), to: endpoint, at: Date())
            } catch {
                complain("\(endpoint.id): \(error.description)")
                throw Exit.foundProblems
            }
        }
    }
}
