// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Personnel
import Settings

/// `reshuffle check-config`: every problem, with file and line.
struct CheckConfigCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-config",
        abstract: "Checks the configuration and your own words, and says every problem, with file and line.")

    @OptionGroup var config: ConfigurationOption
    @Flag(help: "Print JSON, a problem a line.")
    var json = false

    func run() async throws {
        let problems: [ConfigurationProblem]
        do throws(ConfigurationErrors) {
            let (configuration, _) = try Compose.checkedConfiguration(config.file)
            problems = configuration.warnings
            if !json {
                problems.forEach { answer(line: $0.description) }
                answer(line: summary(configuration))
            }
        } catch {
            problems = error.problems
            if !json { problems.forEach { answer(line: $0.description) } }
        }
        if json { problems.forEach { answer(line: Self.json($0).line) } }
        if problems.contains(where: { $0.severity == .error }) { throw Exit.configuration }
    }

    private func summary(_ configuration: Configuration) -> String {
        let files = configuration.files.isEmpty ? "built-in defaults" : configuration.files.joined(separator: ", ")
        return "Good: \(files); \(configuration.sources.count) sources, \(configuration.endpoints.count) endpoints, "
            + "data in \(configuration.dataDirectory)"
            + (configuration.words.map { "; words of your own in \($0.shown)" } ?? "") + "."
    }

    private static func json(_ problem: ConfigurationProblem) -> JSONValue {
        .object([
            .init("severity", .string(problem.severity.rawValue)),
            .init("file", .string(problem.file)),
            .init("line", problem.line.map(JSONValue.int) ?? .null),
            .init("column", problem.column.map(JSONValue.int) ?? .null),
            .init("message", .string(problem.message)),
        ])
    }
}
