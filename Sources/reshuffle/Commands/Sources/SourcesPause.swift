// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Personnel
import Pipeline
import Settings

/// The file in which paused sources stand.
private let pausedFile = "51-paused.yaml"
private let pausedHeader = "# Sources that `reshuffle sources pause` stopped; `resume` takes them out again.\n"

extension SourcesCommand {
    struct Pause: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "pause", abstract: "Stops reading sources; what was found stays.",
            discussion: "Writes conf.d/51-paused.yaml beside the configuration.")

        @Argument(help: "The ids of the sources.")
        var sources: [String]
        @OptionGroup var config: ConfigurationOption
        @Flag(help: "Print JSON, a source a line.")
        var json = false

        func run() async throws {
            let before = try knownSources(sources, config.file)
            let running = sources.uniqued.filter { before[$0] == false }
            if !running.isEmpty {
                _ = try ConfigurationFolder(main: config.file).change(pausedFile, header: pausedHeader) { file in
                    guard file.append(running.map { [SourceEntry.scalar($0)] }, to: "paused") else {
                        throw unchangeable(pausedFile, "paused")
                    }
                }
            }
            for id in sources.uniqued {
                let isNew = running.contains(id)
                let words = isNew ? "\(id) is paused." : "\(id) was paused already."
                answer(line: json ? Self.json(id, paused: true, changed: isNew) : words)
            }
            if !json, !running.isEmpty { answer(line: reloadHint) }
        }
    }

    struct Resume: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "resume", abstract: "Reads paused sources again.",
            discussion: "Changes conf.d/51-paused.yaml beside the configuration. Exits 1 where a source stays paused.")

        @Argument(help: "The ids of the sources.")
        var sources: [String]
        @OptionGroup var config: ConfigurationOption
        @Flag(help: "Print JSON, a source a line.")
        var json = false

        func run() async throws {
            let before = try knownSources(sources, config.file)
            let paused = sources.uniqued.filter { before[$0] == true }
            var after = before
            if !paused.isEmpty {
                let configuration = try ConfigurationFolder(main: config.file)
                    .change(pausedFile, header: pausedHeader) { file in
                        for id in paused { _ = file.remove(id, from: "paused") }
                    }
                after = pauses(in: configuration)
            }
            for id in sources.uniqued {
                let (was, stays) = (before[id] == true, after[id] == true)
                if json {
                    answer(line: Pause.json(id, paused: stays, changed: was && !stays))
                } else if !stays {
                    answer(line: was ? "\(id) is read again." : "\(id) was not paused.")
                }
                if stays {
                    complain("\(id) is paused elsewhere: look for `paused` in its own item and in the other files")
                }
            }
            if !json, paused.contains(where: { after[$0] != true }) { answer(line: reloadHint) }
            if sources.contains(where: { after[$0] == true }) { throw Exit.foundProblems }
        }
    }
}

extension SourcesCommand.Pause {
    fileprivate static func json(_ id: String, paused: Bool, changed: Bool) -> String {
        JSONValue.object([
            .init("id", .string(id)), .init("paused", .bool(paused)), .init("changed", .bool(changed)),
        ]).line
    }
}

/// Whether each source is paused, by id. Exits 78 where one of the wanted is none.
private func knownSources(_ wanted: [String], _ file: String?) throws -> [String: Bool] {
    let pauses = pauses(in: try Compose.configuration(file))
    let unknown = wanted.filter { pauses[$0] == nil }
    guard unknown.isEmpty else {
        complain("no source is called \(unknown.joined(separator: ", ")); `reshuffle sources list` shows them")
        throw Exit.configuration
    }
    return pauses
}

private func pauses(in configuration: Configuration) -> [String: Bool] {
    Dictionary(configuration.sources.map { ($0.id.rawValue, $0.isPaused) }) { first, _ in first }
}

/// The program changes lists only where each item stands on a line of its own.
func unchangeable(_ file: String, _ key: String) -> any Error {
    complain(
        "conf.d/\(file): this form of `\(key)` is left to people; write `\(key):` and each item on a line of its own, "
            + "behind a dash")
    return Exit.configuration
}

extension [String] {
    /// Each once, in order.
    var uniqued: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
