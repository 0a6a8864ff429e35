// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import FeedParsing
import Personnel

/// `reshuffle parse`: a feed as JSON, with what was repaired.
struct ParseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse", abstract: "Shows what is read from a feed, as JSON.",
        discussion: "What cannot be read exits 65 with one line that says why.")

    @Argument(help: "A feed in a file; - for standard input.")
    var file: String

    @Option(help: "The Content-Type that the server gave.")
    var contentType: String?

    @Option(help: "Where the feed came from, for relative links.")
    var baseURL: String?

    static let limitBytes = 64 << 20

    func run() async throws {
        let bytes = try InputFile.read(file, limitBytes: Self.limitBytes)
        let feed: ParsedFeed
        do throws(FeedError) {
            feed = try FeedParser.parse(bytes, contentType: contentType, baseURL: baseURL)
        } catch {
            complain("\(file): \(error)")
            throw Exit.unreadable
        }
        answer(line: Self.json(feed).line)
    }

    static func json(_ feed: ParsedFeed) -> JSONValue {
        .object([
            .init("title", JSONValue(feed.title)),
            .init("link", JSONValue(feed.link)),
            .init("language", JSONValue(feed.language)),
            .init("entries", .array(feed.entries.map(json))),
            .init("repairs", .array(feed.repairs.map(json))),
        ])
    }

    private static func json(_ repair: Repair) -> JSONValue {
        .object([.init("kind", .string(repair.kind.rawValue)), .init("count", .int(repair.count))])
    }

    private static func json(_ entry: ParsedEntry) -> JSONValue {
        .object([
            .init("id", JSONValue(entry.id)),
            .init("title", JSONValue(entry.title)),
            .init("link", JSONValue(entry.link)),
            .init("published", JSONValue(entry.published.map { ChangeRecord.instant($0.instant) })),
            .init("updated", JSONValue(entry.updated.map { ChangeRecord.instant($0.instant) })),
            .init("summary", JSONValue(entry.summary)),
            .init("content", JSONValue(entry.content)),
            .init("author", JSONValue(entry.author)),
            .init("summary_html", JSONValue(entry.summaryHTML)),
            .init("content_html", JSONValue(entry.contentHTML)),
        ])
    }
}
