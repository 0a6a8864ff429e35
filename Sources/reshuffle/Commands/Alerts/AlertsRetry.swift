// SPDX-License-Identifier: Apache-2.0
import Alerting
import ArgumentParser
import Foundation
import Personnel
import Pipeline
import Settings
import WebService

extension AlertsCommand {
    /// `reshuffle alerts retry`: dead letters become owed again. Who sends them is the daemon, or the next `poll`.
    struct Retry: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "retry", abstract: "Sends alerts that were given up again, under their old ids.",
            discussion:
                "Either ids, or --since for all that were queued since then. The daemon sends them at once, without it "
                + "the next `reshuffle poll`.")

        @OptionGroup var config: ConfigurationOption
        @Argument(help: "Ids of alerts: msg_...")
        var ids: [String] = []
        @Option(help: "Queued since: a span (7d, 12h), a day or an instant.")
        var since: String?
        @Option(help: "With --since: only those of this endpoint.")
        var endpoint: String?

        func validate() throws {
            if ids.isEmpty == (since == nil) { throw ValidationError("Give either ids of alerts or --since.") }
            if endpoint != nil, since == nil { throw ValidationError("--endpoint goes with --since.") }
            _ = try revival()
        }

        func run() async throws {
            let (revival, now) = (try revival(), Date())
            let configuration = try Compose.configuration(config.file)
            let store = try Compose.store(reading: config.file)
            let revived = try await storing { () async throws(LedgerError) in
                try await store.outbox.revive(revival, at: now)
            }
            let hindrances = try await storing { () async throws(LedgerError) in
                try await Self.hindrances(configuration, store)
            }
            await store.close()
            for words in hindrances { complain(words) }
            guard revived > 0 else {
                complain("nothing was given up that fits; `reshuffle alerts list --failed` shows what was")
                throw Exit.foundProblems
            }
            answer(line: revived == 1 ? "1 alert is owed again." : "\(revived) alerts are owed again.")
        }

        private func revival() throws -> Revival {
            guard let since else { return .alerts(Set(ids.map(AlertID.init(rawValue:)))) }
            guard let bound = TimeBound(since) else {
                throw ValidationError("--since “\(since)” is not understood; allowed: \(TimeBound.forms)")
            }
            return .since(bound.start(now: Date()), endpoint: endpoint.map(EndpointID.init(rawValue:)))
        }

        /// Endpoints that are owed something and get nothing as things stand.
        private static func hindrances(
            _ configuration: Configuration, _ store: Store
        ) async throws(LedgerError) -> [String] {
            var query = DeliveryQuery()
            (query.states, query.limit) = ([.owed], 1000)
            let owing = Set(try await store.state.deliveries(matching: query).deliveries.map(\.endpoint))
            let (known, off) = (Set(configuration.endpoints.map(\.id)), try await store.state.endpoints())
            return owing.sorted().compactMap { id in
                if !known.contains(id) {
                    return "the configuration has no endpoint \(id): what it is owed waits for one"
                }
                return off[id].map { state in
                    "\(id) is switched off since \(ChangeRecord.instant(state.disabledAt)): `reshuffle alerts test \(id)` "
                        + "switches it on where it answers"
                }
            }
        }
    }
}
