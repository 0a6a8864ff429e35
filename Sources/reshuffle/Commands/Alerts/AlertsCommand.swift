// SPDX-License-Identifier: Apache-2.0
import ArgumentParser

/// `reshuffle alerts`: what was sent, sending it again, and trying it out.
struct AlertsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alerts", abstract: "Deliveries of alerts.",
        subcommands: [List.self, Show.self, Retry.self, Test.self])
}
