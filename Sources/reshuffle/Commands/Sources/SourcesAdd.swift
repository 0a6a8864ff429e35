// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Personnel
import Pipeline
import Settings

/// The file in which sources stand that the program adds.
let addedFile = "50-added.yaml"
let addedHeader =
    "# Sources that `reshuffle sources add` and `import` wrote. Yours to edit: what is added comes at the end.\n"

/// What can be said of a source that is added.
struct SourceWords: ParsableArguments {
    @Option(help: "The language of its articles (BCP 47). Default: what it says itself.")
    var language: String?
    @Option(help: "The country of the posts that it tells of (two letters).")
    var country: String?
    @Flag(help: "The state itself speaks here.")
    var official = false
    @Option(help: "How long it may be silent before the operator is told, as 2d.")
    var expect: String?
}

extension SourcesCommand {
    /// Finds a feed and writes it into the configuration.
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Adds a source: a feed, or a site, on whose page a feed is looked for.",
            discussion: """
                Reads it once first and stores nothing. Writes conf.d/50-added.yaml beside the configuration, never the \
                main file. Exits 1 where several feeds were found, or none, or where it is there already; 65 and 69 as \
                `sources test` does.
                """)

        @Argument(help: "An address, or a path.")
        var address: String
        @OptionGroup var config: ConfigurationOption
        @Option(help: "Its name for ever. Default: made from the address.")
        var id: String?
        @Option(help: "For people. Default: the feed's title.")
        var name: String?
        @Option(help: "feed, page, telegram, text or folder. Default: found out.")
        var kind: String?
        @OptionGroup var words: SourceWords
        @OptionGroup var pageLinks: PageLinks
        @Flag(help: "Take the text of articles from the pages behind their links.")
        var fullText = false
        @Flag(help: "Add the address as it is, without reading it.")
        var untested = false
        @Flag(help: "Print JSON: the source that was added, or those that were found, one a line.")
        var json = false

        func run() async throws {
            let configuration = try Compose.configuration(config.file)
            let (wanted, kind) = (try wanted(), try knownKind(kind) ?? pageLinks.kind ?? LocalPath(address)?.kind)
            try refuseDouble(wanted, configuration)
            guard !untested else {
                return try add(entry(wanted, kind: kind ?? "feed", nil), configuration)
            }
            let probe = try Compose.probe(configuration)
            let discovery = Discovery(probe: probe, links: pageLinks.choice)
            var found = await discovery.look(at: wanted, kind: kind)
            if case .failed(let trial) = found, trial.answers.isEmpty, wanted.hasPrefix("https:"), isBare {
                found = await discovery.look(at: "http" + wanted.dropFirst(5), kind: kind)
            }
            await probe.close()
            switch found {
            case .source(let trial):
                let source = trial.source
                let address = source.isLocal ? source.address : trial.movedTo ?? source.address
                try refuseDouble(address, configuration)
                try add(entry(address, kind: source.kind, trial), configuration)
                for note in TrialReport(trial).warnings where trial.movedTo == nil || address != trial.movedTo {
                    complain("\(address): \(note)")
                }
            case .several(let trials):
                for trial in trials { show(trial) }
                complain("\(wanted) offers \(trials.count) feeds; add one of them by its own address")
                throw Exit.foundProblems
            case .nothing:
                complain(
                    "\(wanted) is a page, and no feed was found on it or where feeds usually are; the pages that it "
                        + "lists can be read with --pattern or --links, its own text with --kind page")
                throw Exit.foundProblems
            case .failed(let trial):
                complain("\(wanted): \(trial.error.map(\.description) ?? "cannot be read")")
                throw trial.exitCode
            }
        }
    }
}

extension SourcesCommand.Add {
    /// Without a scheme: then the address may be https or http.
    private var isBare: Bool { !address.contains("://") }

    private func wanted() throws -> String {
        if let path = LocalPath(address) { return path.absolute }
        do throws(SourceAddress.Trouble) {
            return try SourceAddress.web(address)
        } catch {
            throw ValidationError("\(address): \(error)")
        }
    }

    private func refuseDouble(_ address: String, _ configuration: Configuration) throws {
        let key = SourceAddress.key(address)
        guard let there = configuration.sources.first(where: { SourceAddress.key($0.address) == key }) else { return }
        complain("\(address) is there already: it is the source \(there.id)")
        throw Exit.foundProblems
    }

    private func entry(_ address: String, kind: String, _ trial: SourceTrial?) -> SourceEntry {
        SourceEntry(
            id: id ?? "", kind: kind, address: address, name: name ?? trial?.feed?.title, language: words.language,
            country: words.country, isOfficial: words.official, expect: words.expect,
            fullText: fullText, links: kind == "page" ? pageLinks.choice : nil)
    }

    private func add(_ entry: SourceEntry, _ configuration: Configuration) throws {
        var entry = entry
        if id == nil {
            entry.id = SourceAddress.id(
                for: entry.address, notIn: Set(configuration.sources.map(\.id.rawValue)))
        }
        let after = try ConfigurationFolder(main: config.file).change(addedFile, header: addedHeader) { file in
            guard file.append([entry.lines], to: "sources") else { throw unchangeable(addedFile, "sources") }
        }
        for warning in after.warnings where warning.file.hasSuffix(addedFile) { complain(warning.description) }
        if json {
            answer(
                line: JSONValue.object([
                    .init("id", .string(entry.id)), .init("kind", .string(entry.kind)),
                    .init("address", .string(entry.address)), .init("name", JSONValue(entry.name)),
                ]).line)
        } else {
            answer(line: "Added \(entry.id): \(entry.address)")
            answer(line: reloadHint)
        }
    }

    private func show(_ trial: SourceTrial) {
        if json { return answer(line: TrialReport(trial).json.line) }
        let newest = trial.newest.map { ", newest " + ChangeRecord.instant($0) } ?? ""
        answer(
            line: "\(trial.source.address)  \(TextTable.cell(trial.feed?.title)), "
                + "\(trial.articles.count) articles\(newest)")
    }
}
