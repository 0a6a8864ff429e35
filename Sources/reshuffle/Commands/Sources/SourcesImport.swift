// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Personnel
import Pipeline
import Settings

extension SourcesCommand {
    /// The feeds of another reader.
    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import", abstract: "Adds the feeds of an OPML file, as feed readers export it.",
            discussion: """
                Nothing is read from the network: `sources test` tries each. Writes conf.d/50-added.yaml beside the \
                configuration. Exits 1 where an outline could not be used, 65 where the file is no OPML.
                """)

        @Argument(help: "An OPML file; - for standard input.")
        var file: String
        @OptionGroup var config: ConfigurationOption
        @OptionGroup var words: SourceWords
        @Flag(help: "Write nothing; say what would be added.")
        var dryRun = false
        @Flag(help: "Print JSON: a source a line, then the counts.")
        var json = false

        func run() async throws {
            let configuration = try Compose.configuration(config.file)
            let bytes = try InputFile.read(file, limitBytes: OPML.limitBytes)
            guard let opml = OPML(bytes) else {
                complain("\(file) is no OPML: it has no <opml> element")
                throw Exit.unreadable
            }
            let plan = ImportPlan(opml, words, beside: configuration)
            if !dryRun, !plan.entries.isEmpty {
                let after = try ConfigurationFolder(main: config.file).change(addedFile, header: addedHeader) { file in
                    guard file.append(plan.entries.map(\.lines), to: "sources") else {
                        throw unchangeable(addedFile, "sources")
                    }
                }
                for warning in after.warnings where warning.file.hasSuffix(addedFile) { complain(warning.description) }
            }
            for title in opml.withoutAddress {
                complain("\(TextTable.cell(title)): an outline without xmlUrl, left out")
            }
            for (address, why) in plan.refused { complain("\(TextTable.cell(address, limit: 200)): \(why), left out") }
            tell(plan, opml)
            if !opml.withoutAddress.isEmpty || !plan.refused.isEmpty { throw Exit.foundProblems }
        }

        private func tell(_ plan: ImportPlan, _ opml: OPML) {
            for entry in plan.entries {
                let object = JSONValue.object([
                    .init("id", .string(entry.id)), .init("address", .string(entry.address)),
                ])
                answer(line: json ? object.line : "\(entry.id)  \(entry.address)")
            }
            let (added, double) = (plan.entries.count, plan.duplicates)
            let (silent, bad) = (opml.withoutAddress.count, plan.refused.count)
            if json {
                let counts = JSONValue.object([
                    .init(dryRun ? "would_add" : "added", .int(added)), .init("duplicates", .int(double)),
                    .init("without_address", .int(silent)), .init("refused", .int(bad)),
                ])
                answer(line: counts.line)
            } else {
                answer(
                    line: "\(added) sources \(dryRun ? "would be added" : "added"); \(double) were there already, "
                        + "\(silent) outlines without xmlUrl, \(bad) with an address that cannot be used.")
                if added > 0, !dryRun { answer(line: reloadHint) }
            }
        }
    }
}

/// What of a list is to be added to a configuration.
struct ImportPlan {
    private(set) var entries: [SourceEntry] = []
    /// Feeds that are configured, or that the list names twice.
    private(set) var duplicates = 0
    private(set) var refused: [(address: String, why: String)] = []

    /// The words of the command stand in where the list says nothing.
    init(_ opml: OPML, _ words: SourceWords, beside configuration: Configuration) {
        var keys = Set(configuration.sources.map { SourceAddress.key($0.address) })
        var ids = Set(configuration.sources.map(\.id.rawValue))
        for feed in opml.feeds {
            let address: String
            do throws(SourceAddress.Trouble) {
                address = try SourceAddress.web(feed.address)
            } catch {
                refused.append((feed.address, "\(error)"))
                continue
            }
            guard keys.insert(SourceAddress.key(address)).inserted else {
                duplicates += 1
                continue
            }
            let id = feed.id.flatMap { ids.contains($0) ? nil : $0 } ?? SourceAddress.id(for: address, notIn: ids)
            ids.insert(id)
            entries.append(
                SourceEntry(
                    id: id, address: address, name: feed.title, language: feed.language ?? words.language,
                    country: feed.country ?? words.country, isOfficial: feed.isOfficial || words.official,
                    expect: feed.expect ?? words.expect, isPaused: feed.isPaused, fullText: feed.fullText))
        }
    }
}
