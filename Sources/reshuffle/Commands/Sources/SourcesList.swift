// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Alerting
import Personnel
import Pipeline
import Settings

extension SourcesCommand {
    /// What is read, and how it is doing.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Lists the configured sources with their last reading.")

        @OptionGroup var config: ConfigurationOption
        @Flag(help: "Print JSON, a source a line.")
        var json = false

        func run() async throws {
            let configuration = try Compose.configuration(config.file)
            let health = try await self.health()
            if json {
                for source in configuration.sources { answer(line: Self.json(source, health[source.id]).line) }
            } else if configuration.sources.isEmpty {
                answer(line: "No sources. Name some under `sources:` or `feeds:` in the configuration.")
            } else {
                answer(
                    line: TextTable.text(
                        ["SOURCE", "KIND", "STATE", "LAST READ", "NEXT", "ARTICLES", "ADDRESS"],
                        configuration.sources.map { Self.row($0, health[$0.id]) }))
            }
        }

        /// Empty where nothing was ever read: a list of sources needs no database.
        private func health() async throws -> [SourceID: SourceHealth] {
            guard let store = try Compose.storeIfThere(reading: config.file) else { return [:] }
            let health = try await storing { () async throws(LedgerError) in try await store.state.sources() }
            await store.close()
            return health
        }

        private static func row(_ source: Source, _ health: SourceHealth?) -> [String] {
            [
                source.id.rawValue, source.kind, state(source, health),
                health?.lastSuccess.map(ChangeRecord.instant) ?? "never",
                source.isPaused ? "-" : health.map { ChangeRecord.instant($0.due) } ?? "at once",
                String(health?.articles ?? 0), TextTable.cell(source.address, limit: 80),
            ]
        }

        private static func state(_ source: Source, _ health: SourceHealth?) -> String {
            if source.isPaused { return "paused" }
            guard let health else { return "new" }
            guard let failure = health.failure else { return health.trouble?.sort.rawValue ?? "well" }
            return TextTable.cell("failing (\(health.failuresInARow)): \(failure)", limit: 60)
        }

        private static func json(_ source: Source, _ health: SourceHealth?) -> JSONValue {
            .object([
                .init("id", .string(source.id.rawValue)),
                .init("kind", .string(source.kind)),
                .init("name", .string(source.name)),
                .init("address", .string(source.address)),
                .init("paused", .bool(source.isPaused)),
                .init("last_attempt", JSONValue(health.map { ChangeRecord.instant($0.lastAttempt) })),
                .init("last_success", JSONValue(health?.lastSuccess.map(ChangeRecord.instant))),
                .init("last_news", JSONValue(health?.lastNews.map(ChangeRecord.instant))),
                .init("failures_in_a_row", .int(health?.failuresInARow ?? 0)),
                .init("trouble", JSONValue(health?.trouble?.sort.rawValue)),
                .init("gaps", .int(health?.gaps ?? 0)),
                .init("failure", JSONValue(health?.failure)),
                .init("due", JSONValue(health.map { ChangeRecord.instant($0.due) })),
                .init("articles", .int(health?.articles ?? 0)),
            ])
        }
    }
}
