// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

/// `parse` as other programs read it.
@Suite("Parse") struct ParseTests {
    private static let feed = """
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>A "B"</title>
        <item><title>One</title><guid>1</guid><pubDate>Tue, 14 Jan 2025 10:00:00 +0300</pubDate>
        <description>&lt;p&gt;a\\b&lt;/p&gt;&lt;p&gt;c&lt;/p&gt;</description></item>
        <item><title>Two</title></item></channel></rss>
        """

    @Test func `every key is there in its order, null where the feed does not say`() throws {
        let result = try Program.run(["parse", "-"], input: Self.feed)
        #expect(result.status == 0, "\(result.errors)")
        #expect(
            result.output == """
                {"title":"A \\"B\\"","link":null,"language":null,"entries":[{"id":"1","title":"One","link":null,\
                "published":"2025-01-14T07:00:00Z","updated":null,"summary":"a\\\\b\\n\\nc","content":null,"author":null,\
                "summary_html":"<p>a\\\\b</p><p>c</p>","content_html":null},{"id":null,"title":"Two","link":null,\
                "published":null,"updated":null,"summary":null,"content":null,"author":null,"summary_html":null,\
                "content_html":null}],"repairs":[{"kind":"missing-guid","count":1}]}

                """)
    }

    @Test func `a text longer than what is written at a time comes whole`() throws {
        let words = String(repeating: "министр \"ушёл\"\n", count: 40_000)
        let result = try Program.run(
            ["parse", "-"],
            input: "<rss><channel><item><title>A</title><description>"
                + words + "</description></item></channel></rss>")
        let entries = try #require(result.objects.first?["entries"] as? [[String: Any]])
        #expect((entries.first?["summary_html"] as? String) == words.trimmingCharacters(in: .newlines))
    }

    @Test func `a folder and a file that is not there exit 65 with the reason`() throws {
        for (path, words) in [("/", "it is a directory"), ("/nonexistent/feed.xml", "there is no such file")] {
            let result = try Program.run(["parse", path])
            #expect(result.status == 65)
            #expect(result.errors.contains(words), "\(result.errors)")
        }
    }
}
