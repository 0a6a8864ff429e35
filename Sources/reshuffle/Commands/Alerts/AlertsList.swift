// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation
import Personnel
import Pipeline
import WebService

extension AlertsCommand {
    /// `reshuffle alerts list`: a page of deliveries.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "Lists alerts, newest first.")

        @OptionGroup var config: ConfigurationOption
        @Flag(help: "Only those that were given up; the same as --state dead.")
        var failed = false
        @Option(help: "owed, delivered or dead; several with commas.")
        var state: String?
        @Option(help: "The endpoint's name in the configuration.")
        var endpoint: String?
        @Option(help: "Queued since: a span (7d, 12h), a day or an instant.")
        var since: String?
        @Option(help: "At most so many, 1 to 1000.")
        var limit = 50
        @Option(help: "What the page before ended with.")
        var cursor: String?
        @Flag(help: "Print JSON, an alert a line.")
        var json = false

        func validate() throws {
            if failed, state != nil { throw ValidationError("--failed is --state dead; give one of them.") }
            _ = try query()
        }

        func run() async throws {
            let query = try query()
            let store = try Compose.store(reading: config.file)
            let page = try await storing { () async throws(LedgerError) in
                try await store.state.deliveries(matching: query)
            }
            await store.close()
            if json {
                for delivery in page.deliveries { answer(line: Wire.delivery(delivery).line) }
            } else {
                answer(line: DeliveryTable.text(page.deliveries))
            }
            if let next = page.next, !json { answer(line: "More: add --cursor \(next)") }
        }

        /// The same words as the API's, so that both understand the same.
        private func query() throws -> DeliveryQuery {
            var fields = [QueryField("limit", String(limit))]
            let given = [
                ("state", failed ? "dead" : state), ("endpoint", endpoint), ("since", since), ("cursor", cursor),
            ]
            for case let (name, value?) in given { fields.append(QueryField(name, value)) }
            do throws(BadQuery) {
                return try DeliveryQueryParser.parse(fields, now: Date())
            } catch {
                throw ValidationError(error.faults.map { "--\($0.field) \($0.reason)" }.joined(separator: "\n"))
            }
        }
    }
}
