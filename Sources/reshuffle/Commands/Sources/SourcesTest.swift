// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation
import Personnel
import Pipeline
import Settings

extension SourcesCommand {
    /// One reading that stores nothing.
    struct Test: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "test", abstract: "Reads a source once, stores nothing, and shows what came.",
            discussion: """
                Exits 0 where articles were read, 1 where it holds none, 65 where what came cannot be read, 69 where \
                nothing came.
                """)

        @Argument(help: "The id of a source, an address, or a path.")
        var source: String
        @OptionGroup var config: ConfigurationOption
        @Option(help: "What kind of source an address is. Default: feed, or telegram for t.me.")
        var kind: String?
        @OptionGroup var pageLinks: PageLinks
        @Flag(help: "Print JSON, one line.")
        var json = false

        func run() async throws {
            let configuration = try Compose.configuration(config.file)
            let source = try chosen(configuration)
            let probe = try Compose.probe(configuration)
            let trial = await probe.read(source)
            await probe.close()
            let report = TrialReport(trial)
            answer(line: json ? report.json.line : report.text)
            if let error = trial.error { complain("\(source.id): \(error)") }
            guard trial.exitCode == .success else { throw trial.exitCode }
        }

        private func chosen(_ configuration: Configuration) throws -> Source {
            if let known = configuration.sources.first(where: { $0.id.rawValue == source }) { return known }
            let (id, given) = (SourceTrial.id, try knownKind(kind) ?? pageLinks.kind)
            if let path = LocalPath(source) {
                return Source(id: id, kind: given ?? path.kind, address: path.absolute)
            }
            do throws(SourceAddress.Trouble) {
                let address = try SourceAddress.web(source)
                let usual = SourceAddress.telegramChannel(address) == nil ? "feed" : "telegram"
                return Source(id: id, kind: given ?? usual, address: address, links: pageLinks.choice)
            } catch {
                complain("no source is called \(source), and as an address: \(error); `sources list` shows the ids")
                throw Exit.configuration
            }
        }
    }
}

/// The links of a page that lists articles.
struct PageLinks: ParsableArguments {
    @Option(help: "Of a page: the elements that lead to articles, as '.news-list a'.")
    var links: String?
    @Option(help: "Of a page: the form of articles' addresses, as 'https://gov.example/news/*'.")
    var pattern: String?

    /// Nil where nothing is said.
    var choice: LinkChoice? { links == nil && pattern == nil ? nil : LinkChoice(selector: links, pattern: pattern) }
    /// Only pages have such links.
    var kind: String? { choice == nil ? nil : "page" }
}

/// A kind that there is a reader for; nil for nil. Exits 64 for others.
func knownKind(_ kind: String?) throws -> String? {
    if let kind, !Compose.sourceKinds.contains(kind) {
        throw ValidationError("--kind \(kind) is not known; known: \(Compose.sourceKinds.joined(separator: ", "))")
    }
    return kind
}

/// A file or folder that a command was given.
struct LocalPath {
    let absolute: String
    /// The kind of source that it can be.
    let kind: String

    /// Nil for what does not begin like a path or a file URL.
    init?(_ text: String) {
        let path = text.hasPrefix("file:///") ? URL(string: text)?.path ?? text : text
        guard path.hasPrefix("/") || path.hasPrefix("./") || path.hasPrefix("../") else { return nil }
        absolute = URL(fileURLWithPath: path).standardized.path
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: absolute, isDirectory: &isFolder)
        kind = isFolder.boolValue ? "folder" : absolute.hasSuffix(".txt") ? "text" : "feed"
    }
}
