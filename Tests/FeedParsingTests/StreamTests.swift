// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Testing

struct StreamTests {
    private static let documents = [
        FlawedFeed.rss("<item><title>A</title></item><item><title>B</title></item><language>uk</language>"),
        "{\"items\":[{\"id\":1,\"title\":\"A\"},{\"title\":\"B\"}],\"language\":\"uk\"}",
    ]

    @Test(arguments: documents)
    func `the feed is told before its entries, and they in their order`(_ document: String) throws {
        var told = [String]()
        let repairs = try FeedParser.read(Array(document.utf8)) { feed in
            told.append(feed.language ?? "")
            #expect(feed.entries.isEmpty)
        } each: { entry in
            told.append((entry.title ?? "") + (entry.language ?? ""))
        }
        #expect(told == ["uk", "Auk", "Buk"])
        #expect(repairs == (try FeedParser.parse(Array(document.utf8)).repairs))
    }

    @Test(arguments: documents)
    func `nothing is told of a feed that breaks a bound at its end`(_ document: String) {
        var limits = FeedLimits()
        limits.entries = 1
        #expect(throws: FeedError.tooManyEntries(limit: 1)) {
            _ = try FeedParser.read(Array(document.utf8), limits: limits) { _ in
                Issue.record("the feed was told")
            } each: { _ in
                Issue.record("an entry was told")
            }
        }
    }

    @Test func `a field in a million pieces and a document of a million prefixes are read`() throws {
        let pieces = String(repeating: "a<!-- -->", count: 1_000_000)
        #expect(
            try FeedParser.parse(Array(FlawedFeed.rss("<item><description>\(pieces)</description></item>").utf8))
                .entries.first?.summary?.utf8.count == 1_000_000)
        let prefixes = (0..<200_000).map { "<p\($0):x/>" }.joined()
        #expect(try FeedParser.parse(Array(FlawedFeed.rss("<item>\(prefixes)</item>").utf8)).entries.count == 1)
    }
}
