// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Testing

struct FlawedFeedTests {
    @Test(arguments: FlawedFeed.all)
    func `a flawed feed still says what it says, and the flaw is counted`(_ fixture: FlawedFeed) throws {
        let feed = try FeedParser.parse(Array(fixture.document.utf8))
        #expect(feed.entries.count == fixture.entryCount)
        if let title = fixture.title { #expect(feed.entries.first?.title == title) }
        if let summary = fixture.summary { #expect(feed.entries.first?.summary == summary) }
        if let content = fixture.content { #expect(feed.entries.first?.content == content) }
        if let link = fixture.link { #expect(feed.entries.first?.link == link) }
        let counted = Set(feed.repairs.map(\.kind))
        #expect(counted.isSuperset(of: fixture.repairs))
    }

    @Test func `a sound feed needs no repair`() throws {
        let document = FlawedFeed.rss(
            """
            <title>F</title><item><title>A &amp; B</title><guid>https://a.example/1</guid>
            <pubDate>Tue, 14 Jan 2025 10:00:00 +0300</pubDate><description>&lt;p&gt;Text&lt;/p&gt;</description></item>
            """)
        #expect(try FeedParser.parse(Array(document.utf8)).repairs.isEmpty)
    }

    @Test func `flaws are counted one by one`() throws {
        let feed = try FeedParser.parse(Array(FlawedFeed.rss("<title>A&B&C & D</title>").utf8))
        #expect(feed.repairs == [Repair(kind: .bareAmpersand, count: 3)])
    }
}
