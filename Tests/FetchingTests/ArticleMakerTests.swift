// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Foundation
import Personnel
import Pipeline
import Testing

@testable import Fetching

@Suite("Article maker") struct ArticleMakerTests {
    private let source = Source(id: "havel-gov", kind: "feed", address: "https://gov.example/feed", country: "HV")
    private let fetched = Date(timeIntervalSince1970: 1_772_443_800)

    private func articles(_ entries: [ParsedEntry], link: String? = nil, language: String? = nil) -> ArticleMaker {
        var maker = ArticleMaker(source: source, fetched: fetched)
        maker.add(ParsedFeed(format: .rss, link: link, language: language, entries: entries))
        return maker
    }

    @Test func `an entry becomes an article with all that is known`() throws {
        let date = FeedDate(instant: Date(timeIntervalSince1970: 1_772_000_000), offsetSeconds: 10_800)
        let entry = ParsedEntry(
            id: "n-1", title: "Terrin resigns", link: "https://gov.example/n/1?utm_source=rss", published: date,
            summary: "Oda Terrin has resigned.")
        let article = try #require(articles([entry], language: "en").articles.first)
        #expect(article.source == "havel-gov" && article.country == "HV" && article.language == "en")
        #expect(article.title == "Terrin resigns" && article.text == "Oda Terrin has resigned.")
        #expect(article.url == "https://gov.example/n/1")
        #expect(article.published == PublicationTime(instant: date.instant, offsetSeconds: 10_800))
        #expect(article.fetched == fetched && article.keys == ["id:n-1", "link:gov.example/n/1"])
        #expect(article.id.rawValue.hasPrefix("art_") && article.id.rawValue.count == 30)
    }

    @Test func `the id stays the same for ever`() throws {
        let article = try #require(articles([ParsedEntry(id: "n-1", title: "Terrin resigns")]).articles.first)
        #expect(article.id == "art_3187VTZME7FQNWN78AZRF8WS92")
        let edited = try #require(articles([ParsedEntry(id: "n-1", title: "Terrin and Ruhl resign")]).articles.first)
        #expect(edited.id == article.id && edited.contentHash != article.contentHash)
    }

    @Test func `white space alone is no edit`() throws {
        let first = try #require(articles([ParsedEntry(id: "1", title: "A b", summary: "c\n\nd")]).articles.first)
        let second = try #require(articles([ParsedEntry(id: "1", title: "A  b", summary: "c d")]).articles.first)
        let third = try #require(articles([ParsedEntry(id: "1", title: "A bc", summary: "d")]).articles.first)
        #expect(first.contentHash == second.contentHash && first.contentHash != third.contentHash)
    }

    @Test func `the longer one of content and summary is the text`() {
        let made = articles([
            ParsedEntry(id: "1", title: "a", summary: "The whole statement of the governor.", content: "Read more"),
            ParsedEntry(id: "2", title: "b", summary: "In short", content: "The whole statement of the governor."),
        ])
        #expect(made.articles.map(\.text) == Array(repeating: "The whole statement of the governor.", count: 2))
    }

    @Test func `HTML gives blocks, and their offsets fit the text`() throws {
        let html = "<p>Oda Terrin has resigned.</p><figure><img src=x><figcaption>Terrin in May</figcaption></figure>"
        let feed = """
            <rss version="2.0"><channel><item><guid>1</guid><title>T</title>\
            <description><![CDATA[\(html)]]></description></item></channel></rss>
            """
        var maker = ArticleMaker(source: source, fetched: fetched)
        maker.add(try FeedParser.parse(Array(feed.utf8)))
        let article = try #require(maker.articles.first)
        let parts = article.blocks.map { block in
            let bytes = Array(article.text.utf8)[block.start..<block.end]
            return block.section.rawValue + ": " + String(decoding: bytes, as: UTF8.self)
        }
        #expect(parts == ["body: Oda Terrin has resigned.", "caption: Terrin in May"])
    }

    @Test func `HTML that was escaped twice leaves no tags`() throws {
        let feed = """
            <rss version="2.0"><channel><item><guid>1</guid><title>T</title><description>\
            &amp;lt;p&amp;gt;Oda &amp;lt;b&amp;gt;Terrin&amp;lt;/b&amp;gt; has resigned.&amp;lt;/p&amp;gt;\
            </description></item></channel></rss>
            """
        var maker = ArticleMaker(source: source, fetched: fetched)
        maker.add(try FeedParser.parse(Array(feed.utf8)))
        #expect(maker.articles.map(\.text) == ["Oda Terrin has resigned."])
        #expect(maker.repairs["double-escaped"] == 1)
    }

    @Test func `what says nothing is dropped and counted`() {
        let made = articles([
            ParsedEntry(id: "1"), ParsedEntry(id: "2", title: "  ", summary: "\n"),
            ParsedEntry(id: "3", title: "Bridge returned error 500! (19700)", content: "Details"),
            ParsedEntry(id: "4", title: "Terrin resigns"),
        ])
        #expect(made.articles.count == 1)
        #expect(made.dropped == ["empty": 2, "error-page": 1])
    }

    @Test func `an id or a link that several entries share identifies none of them`() {
        let link = "https://gov.example/news"
        let made = articles([
            ParsedEntry(id: "0", title: "Terrin resigns", link: link),
            ParsedEntry(id: "0", title: "Ruhl appointed", link: link),
            ParsedEntry(id: "7", title: "Budget passed", link: "https://gov.example/n/7"),
        ])
        #expect(Set(made.articles.map(\.id)).count == 3)
        #expect(Set(made.articles.flatMap(\.keys)).count == 4)
        #expect(made.articles[2].keys == ["id:7", "link:gov.example/n/7"])
    }

    @Test func `the same entry twice in one feed is one article`() {
        let entry = ParsedEntry(id: "0", title: "Terrin resigns", link: "https://gov.example/n/1")
        #expect(Set(articles([entry, entry]).articles.map(\.id)).count == 1)
    }

    @Test(arguments: ["https://gov.example/", "https://gov.example/press", "https://gov.example/press/"])
    func `the site's own page identifies no entry`(link: String) {
        let made = articles([ParsedEntry(id: "1", title: "T", link: link)], link: "https://gov.example/press")
        #expect(made.articles.first?.keys == ["id:1"])
        #expect(made.articles.first?.url != nil)
    }

    @Test func `only a date with its day is a date, and an update stands in for a publication`() {
        let at = Date(timeIntervalSince1970: 1_767_225_600)
        let made = articles([
            ParsedEntry(id: "1", title: "a", published: FeedDate(instant: at, offsetSeconds: nil, precision: .year)),
            ParsedEntry(id: "2", title: "b", published: FeedDate(instant: at, offsetSeconds: nil, precision: .day)),
            ParsedEntry(id: "3", title: "c", updated: FeedDate(instant: at, offsetSeconds: 3600)),
        ])
        #expect(made.articles.map { $0.published?.offsetSeconds } == [nil, 0, 3600])
        #expect(made.articles[1].published?.day?.description == "2026-01-01")
    }

    @Test(
        arguments: [
            (-400.0, -400.0, 0), (1.9, 1.9, 0), (2.1, nil, 1), (36500, nil, 1), (-13214, nil, 1), (-13209, -13209, 0),
        ] as [(Double, Double?, Int)])
    func `a date far ahead, or older than the web, is no date`(days: Double, taken: Double?, repairs: Int) {
        let entry = ParsedEntry(
            id: "1", title: "a", published: FeedDate(instant: fetched + days * 86400, offsetSeconds: nil))
        let made = articles([entry])
        #expect(made.articles.map { $0.published?.instant } == [taken.map { fetched + $0 * 86400 }])
        #expect(made.repairs["implausible-date", default: 0] == repairs)
        var updated = entry
        updated.updated = FeedDate(instant: fetched, offsetSeconds: 0)
        #expect(
            articles([updated]).articles.first?.published?.instant == (taken == nil ? fetched : fetched + days * 86400))
    }

    @Test func `the operator's language goes before the feed's`() {
        var source = source
        source.language = "ru"
        var maker = ArticleMaker(source: source, fetched: fetched)
        maker.add(ParsedFeed(format: .rss, language: "en", entries: [ParsedEntry(id: "1", title: "a")]))
        #expect(maker.articles.first?.language == "ru")
    }
}
