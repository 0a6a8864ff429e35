// SPDX-License-Identifier: Apache-2.0
import ArgumentParser

/// The program: its commands and nothing else.
@main
struct Reshuffle: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reshuffle",
        abstract: "Watches text and RSS sources for personnel changes of officials, and alerts you.",
        discussion: """
            Exit codes: 0 done, 1 found problems, 64 usage, 65 unreadable input, 69 unavailable, 75 try later, \
            78 configuration.
            """,
        version: Version.current,
        subcommands: [
            RunCommand.self, PollCommand.self, ListCommand.self, ShowCommand.self, WhoCommand.self, RetractCommand.self,
            ExtractCommand.self, ExplainCommand.self, EvaluateCommand.self, ParseCommand.self, SourcesCommand.self,
            AlertsCommand.self, PeopleCommand.self, CheckConfigCommand.self, ReceiveCommand.self,
        ])
}

enum Version {
    /// Semantic versioning; the same in CHANGELOG.md.
    static let current = "0.1.0"
}
