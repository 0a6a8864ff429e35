// SPDX-License-Identifier: Apache-2.0
import Alerting
import ArgumentParser
import Foundation
import Personnel
import Pipeline
import Resolution
import Settings

extension PeopleCommand {
    /// A register from a file, of any size.
    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import",
            abstract:
                "Imports a register: FollowTheMoney entities, one a line of JSON, or a table (CSV) with a header.",
            discussion: """
                Of FollowTheMoney, as OpenSanctions publishes it, Person, Position and Occupancy are read. The columns \
                of a table are \(RegisterCSVReader.Column.allCases.map(\.rawValue).joined(separator: ",")); id and name \
                must be there, several aliases and countries have a semicolon between them, and whoever held several \
                posts has a row for each.
                An import takes the place of the dataset's import before, as a whole, once all of it is read; until \
                then, and if it is broken off, that one stands. What is stored is judged again with what it knows. Faults are told by line, and the rest is kept. Exits 1 \
                where there were faults, 65 where the file is no register.
                """)

        @Argument(help: "The file; - for standard input.")
        var file: String
        @Option(help: "The register's name: the same at each import of it. Without it: the file's name.")
        var dataset: String?
        @Flag(help: "Put all of its people on the watch list: they count, whatever they do.")
        var watch = false
        @OptionGroup var config: ConfigurationOption

        func validate() throws {
            guard dataset?.isEmpty != true else { throw ValidationError("--dataset needs a name.") }
        }

        func run() async throws {
            let configuration = try Compose.configuration(config.file)
            let handle = try InputFile.handle(file)
            let store = try Compose.store(configuration)
            let stem = URL(fileURLWithPath: file).lastPathComponent.prefix { $0 != "." }
            let dataset = dataset ?? (file == "-" || stem.isEmpty ? "people" : String(stem))
            let importing = RegisterImporting(register: store.register, path: file, dataset: dataset, isWatched: watch)
            let outcome: RegisterImporting.Outcome
            let revised: Int
            do {
                outcome = try await importing.run(handle)
                revised = try await rejudge(store, configuration.endpoints)
            } catch {
                await store.close()
                throw error
            }
            await store.close()
            answer(line: outcome.summary(dataset))
            if revised > 0 { answer(line: Deciding.summary(revised)) }
            if outcome.faults > 0 { throw Exit.foundProblems }
        }

        /// What is stored is judged again with what the register knows now.
        private func rejudge(_ store: Store, _ endpoints: [Endpoint]) async throws -> Int {
            var progress = ImportProgress(path: file)
            let policy = RecordPolicy(now: Compose.clock.now(), endpoints: endpoints)
            let revised = try await storing { () async throws(LedgerError) in
                try await store.corrections.rejudgeAll(.all, under: policy) { mentions, changes in
                    progress.tick("\(mentions) stored mentions judged again, \(changes) changes revised")
                }
            }
            progress.end()
            return revised
        }
    }
}
