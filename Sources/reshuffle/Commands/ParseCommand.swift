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

    func run() async throws {
        let limits = FeedLimits()
        let bytes = try InputFile.read(file, limitBytes: limits.bytes)
        var document = FeedDocument()
        do throws(FeedError) {
            let repairs = try FeedParser.read(bytes, contentType: contentType, baseURL: baseURL, limits: limits) {
                document.begin($0)
            } each: {
                document.add($0)
            }
            document.end(repairs)
        } catch {
            complain("\(file): \(error)")
            throw Exit.unreadable
        }
    }
}
