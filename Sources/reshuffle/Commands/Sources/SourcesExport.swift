// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Settings

extension SourcesCommand {
    /// The feeds, for another reader.
    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export",
            abstract: "Prints the configured feeds as OPML 2.0, for other readers and for import.",
            discussion: """
                Without headers, logins and proxies. Other kinds of source, and files, are left out; `sources list \
                --json` has them.
                """)

        @OptionGroup var config: ConfigurationOption

        func run() async throws {
            let sources = try Compose.configuration(config.file).sources
            let opml = OPML(sources)
            answer(Array(opml.text.utf8))
            let others = sources.count - opml.feeds.count
            if others > 0 { complain("\(others) sources are no feeds on the web and were left out") }
        }
    }
}
