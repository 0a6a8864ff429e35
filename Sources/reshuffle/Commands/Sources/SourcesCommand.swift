// SPDX-License-Identifier: Apache-2.0
import ArgumentParser

/// `reshuffle sources`: what is read, how it is doing, and what else could be read.
struct SourcesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources", abstract: "Sources and their health; finds, tries, adds and pauses them.",
        subcommands: [List.self, Test.self, Add.self, Pause.self, Resume.self, Import.self, Export.self])
}

/// How an operator makes a running daemon see a change.
let reloadHint = "A running daemon reads it after `systemctl reload reshuffle` (SIGHUP)."
