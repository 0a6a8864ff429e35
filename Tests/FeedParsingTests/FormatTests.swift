// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import FoundationEssentials
import Testing

struct FormatTests {
    private func parse(_ document: String, baseURL: String? = nil) throws -> ParsedFeed {
        try FeedParser.parse(Array(document.utf8), baseURL: baseURL)
    }

    @Test func `RSS 2.0 with its usual modules`() throws {
        let feed = try parse(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"
              xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">
            <channel><title>Herald</title><link>https://h.example/</link>
            <atom:link rel="self" href="https://h.example/rss"/>
            <language>en-GB</language><ttl>90</ttl><skipHours><hour>1</hour><hour>24</hour></skipHours>
            <skipDays><day>Sunday</day></skipDays><image><title>Logo</title><link>https://logo.example/</link></image>
            <item><title>Mayor resigns</title><link>https://r.example/1</link><guid isPermaLink="false">m-1</guid>
            <feedburner:origLink>https://h.example/1</feedburner:origLink><dc:creator>Ann Lee</dc:creator>
            <pubDate>Tue, 14 Jan 2025 10:00:00 +0300</pubDate><description>Short.</description>
            <content:encoded><![CDATA[<p>One.</p><p>Two<br>lines.</p>]]></content:encoded></item>
            </channel></rss>
            """)
        #expect(feed.format == .rss)
        #expect(feed.title == "Herald")
        #expect(feed.link == "https://h.example/")
        #expect(feed.language == "en-GB")
        #expect(feed.ttl == .seconds(5400))
        #expect(feed.skipHours == [0, 1])
        #expect(feed.skipDays == [7])
        let entry = try #require(feed.entries.first)
        #expect(entry.id == "m-1")
        #expect(entry.link == "https://h.example/1")
        #expect(entry.author == "Ann Lee")
        #expect(entry.published?.offsetSeconds == 10800)
        #expect(entry.published?.instant.timeIntervalSince1970 == 1_736_838_000)
        #expect(entry.summary == "Short.")
        #expect(entry.content == "One.\n\nTwo\nlines.")
        #expect(entry.contentHTML == "<p>One.</p><p>Two<br>lines.</p>")
        #expect(entry.language == "en-GB")
    }

    @Test func `Atom 1.0 with its types, links and bases`() throws {
        let feed = try parse(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="uk" xml:base="https://n.example/">
            <title>N</title><link href="/"/><updated>2025-01-14T07:00:00Z</updated>
            <entry xml:base="news/" xml:lang="en"><title type="text">5 &lt; 6 &amp;amp; &lt;b></title>
            <link rel="enclosure" href="a.mp3"/><link rel="alternate" type="application/json" href="1.json"/>
            <link rel="alternate" type="text/html" href="1.html"/><id>tag:n.example,2025:1</id>
            <published>2025-01-14T09:00:00+02:00</published><updated>2025-01-14T10:00Z</updated>
            <author><name>Olha K</name><email>o@n.example</email></author>
            <source><title>Other</title><id>x</id></source>
            <summary type="html">&lt;i>In&lt;/i> short</summary>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A &amp; B</p><p>C</p></div></content>
            </entry>
            </feed>
            """, baseURL: "https://feeds.example/n")
        #expect(feed.format == .atom)
        #expect(feed.link == "https://n.example/")
        let entry = try #require(feed.entries.first)
        #expect(entry.title == "5 < 6 &amp; <b>")
        #expect(entry.link == "https://n.example/news/1.html")
        #expect(entry.id == "tag:n.example,2025:1")
        #expect(entry.author == "Olha K (o@n.example)")
        #expect(entry.summary == "In short")
        #expect(entry.content == "A & B\n\nC")
        #expect(entry.contentHTML == "<p>A &amp; B</p><p>C</p>")
        #expect(entry.language == "en")
        #expect(entry.published?.offsetSeconds == 7200)
        #expect(feed.language == "uk")
    }

    @Test func `Atom 0.3 with escaped and encoded content`() throws {
        let feed = try parse(
            """
            <feed version="0.3" xmlns="http://purl.org/atom/ns#">
            <title mode="escaped" type="text/html">A &lt;b>B&lt;/b></title>
            <entry><issued>2004-01-02</issued><modified>2004-01-03T00:00:00Z</modified>
            <content type="text/html" mode="base64">PHA+T25lPC9wPg==</content></entry></feed>
            """)
        #expect(feed.title == "A B")
        #expect(feed.entries.first?.content == "One")
        #expect(feed.entries.first?.published?.hasTime == false)
    }

    @Test func `RDF with Dublin Core dates`() throws {
        let feed = try parse(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
              xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
            <channel rdf:about="https://d.example/"><title>D</title><link>https://d.example/</link>
            <sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>
            <items><rdf:Seq><rdf:li rdf:resource="https://d.example/1"/></rdf:Seq></items></channel>
            <item rdf:about="urn:1"><title>A</title><link>https://d.example/1</link>
            <dc:date>2025-01-14T10:00+03:00</dc:date><dc:language>de</dc:language></item></rdf:RDF>
            """)
        #expect(feed.format == .rdf)
        #expect(feed.ttl == .seconds(21600))
        let entry = try #require(feed.entries.first)
        #expect(entry.id == "urn:1")
        #expect(entry.published?.instant.timeIntervalSince1970 == 1_736_838_000)
        #expect(entry.language == "de")
    }

    @Test func `JSON Feed with values of the wrong type`() throws {
        let feed = try parse(
            """
            {"version":"https://jsonfeed.org/version/1.1","title":"J","home_page_url":"https://j.example/",
            "language":"en","authors":[{"name":"Desk"}],"items":[
            {"id":17,"url":"/1","title":"A\n B","content_html":"<p>One</p><p>Two</p>",
            "date_published":"2025-01-14T10:00:00+03:00"},
            {"id":"b","content_text":"Plain","title":["no"],"author":{"name":"Ann"},"authors":"?",
            "date_published":1736838000},
            "nonsense"]}
            """)
        #expect(feed.format == .jsonFeed)
        #expect(feed.entries.count == 2)
        #expect(feed.entries[0].id == "17")
        #expect(feed.entries[0].title == "A B")
        #expect(feed.entries[0].link == "https://j.example/1")
        #expect(feed.entries[0].content == "One\n\nTwo")
        #expect(feed.entries[0].author == "Desk")
        #expect(feed.entries[1].title == nil)
        #expect(feed.entries[1].author == "Ann")
        #expect(feed.entries[0].published?.instant == feed.entries[1].published?.instant)
        #expect(feed.repairs == [Repair(kind: .wrongType, count: 4)])
    }

    @Test func `JSON Feed that is cut off keeps what is there`() throws {
        let feed = try parse(
            "{\"version\":\"1\",\"items\":[{\"id\":\"a\",\"content_text\":"
                + "\"\\ud83d\\ude00 \\u00e9\\n\\\"One\\\"\"},{\"id\":\"b"
        )
        #expect(feed.entries.map(\.id) == ["a", nil])
        #expect(feed.entries[0].content == "😀 é\n\"One\"")
        #expect(feed.repairs.contains(Repair(kind: .truncated, count: 1)))
    }
}
