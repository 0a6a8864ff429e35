// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import FoundationEssentials
import Testing

struct HTMLTextTests {
    static let page = """
        <!DOCTYPE html><html lang="en-GB"><head><title>Governor steps down - The Herald</title>
        <meta charset="utf-8"><meta property="og:title" content="Governor steps down">
        <meta property="article:published_time" content="2025-01-14T10:00:00+03:00">
        <link rel="canonical" href="/news/1"></head><body class="has-sidebar no-comments">
        <div id="page" class="with-sidebar"><header><nav><ul>
        <li><a href="/">Home</a><li><a href="/w">World</a></ul></nav></header>
        <main><article><h1>Governor steps down</h1><p class="byline">By Ann Lee</p>
        <figure><img src="x.jpg">
        <figcaption>Ivan Orlov in May. Photo: Herald</figcaption></figure>
        <p>The governor of the northern region, Ivan Orlov, has stepped down, his office said.
        <p>His deputy, <a href="/p">Petro Lys</a>, will run it until an election is held, the office&nbsp;said.</p>
        <div class="share-buttons"><a href="#">Tweet this story</a></div>
        <p><a href="/news/0">Read also: the mayor of the capital was sacked</a></p>
        <p>Mr Orlov had led the region since 2019. He gave no reason and left the room.<br>He is 51.</p>
        </article></main>
        <aside class="related"><h3>
        <a href="/news/2">General Petrov arrested at the airport, says source</a></h3></aside>
        <section id="comments"><p>Good riddance, they should have sacked the whole lot of them years ago!</p></section>
        </div><footer>Copyright. All rights reserved by the publisher of this newspaper, whoever that may be.</footer>
        <script>var x = "<p>no text</p>";</script></body></html>
        """

    private func parts(_ document: HTMLDocument) -> [String] {
        let bytes = Array(document.text.utf8)
        return document.blocks.map {
            $0.role.rawValue + ": " + String(decoding: bytes[$0.start..<$0.end], as: UTF8.self)
        }
    }

    @Test func `a page is read as its article, and the rest is known for what it is`() {
        let document = HTMLText.document(Array(Self.page.utf8), baseURL: "https://h.example/x")
        #expect(
            parts(document) == [
                "headline: Governor steps down", "body: By Ann Lee", "caption: Ivan Orlov in May. Photo: Herald",
                "body: The governor of the northern region, Ivan Orlov, has stepped down, his office said.",
                "body: His deputy, Petro Lys, will run it until an election is held, the office\u{A0}said.",
                "chrome: Tweet this story", "teaser: Read also: the mayor of the capital was sacked",
                "body: Mr Orlov had led the region since 2019. He gave no reason and left the room.\nHe is 51.",
                "teaser: General Petrov arrested at the airport, says source",
                "comment: Good riddance, they should have sacked the whole lot of them years ago!",
            ])
    }

    @Test func `a page says when and where it was published, and in what language`() {
        let document = HTMLText.document(Array(Self.page.utf8), baseURL: "https://h.example/x")
        #expect(document.title == "Governor steps down")
        #expect(document.published?.instant.timeIntervalSince1970 == 1_736_838_000)
        #expect(document.language == "en-GB")
        #expect(document.canonicalURL == "https://h.example/news/1")
        #expect(
            document.links.contains(
                HTMLLink(
                    address: "https://h.example/news/2", text: "General Petrov arrested at the airport, says source")))
        #expect(!document.links.contains { $0.address.contains("#") })
    }

    @Test func `what holds the heading is the article, whatever its class says`() {
        let comment = "<p>They should all have been sacked years ago, if anybody had asked me about it.</p>"
        let document = HTMLText.document(
            "<div class='latest'><h1>Mayor out</h1><p>The mayor of the capital has been dismissed by the president, "
                + "a spokesman said.</p></div><div class='comments'>\(comment)\(comment)</div>")
        #expect(document.blocks.map(\.role) == [.headline, .body, .comment, .comment])
    }

    @Test func `a page without any structure is all body`() {
        let document = HTMLText.document("Minister <b>out</b>.<br><br>More follows.")
        #expect(document.text == "Minister out.\nMore follows.")
        #expect(document.blocks.map(\.role) == [.body])
    }

    @Test(arguments: [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"), ("One<br/>Two<BR>Three", "One\nTwo\nThree"),
        ("<ul><li>A<li>B</ul>C", "A\nB\n\nC"), ("<table><tr><td>A</td><td>B</td></tr><tr><td>C</table>", "A B\nC"),
        ("  a \n\t b  ", "a b"), ("a<b>b</b>c", "abc"),
        ("&lt;b&gt; &copy 2024 &amp;c &unknown; &", "<b> © 2024 &c &unknown; &"),
        ("<p>a<!-- b --></p><script>c</script><style>d</style>", "a"), ("x < y > z", "x < y > z"), ("", ""),
        ("<p title=\"a > b\">c</p>", "c"), ("a<p></p><p></p>b", "a\n\nb"), ("<custom-tag>a</custom-tag>", "a"),
        ("<script>never closed", ""), ("<svg><text>x</text></svg>y", "y"), ("<select>x", "x"),
    ])
    func `a fragment becomes text`(_ html: String, _ text: String) { #expect(HTMLText.plainText(html) == text) }

    @Test func `a fragment of a feed is all the article's, but what says otherwise`() {
        let document = HTMLText.fragment(
            "<figure><figcaption>Photo</figcaption></figure><p>Text</p><div class='related-posts'><p>Other</p></div>"
        )
        #expect(parts(document) == ["caption: Photo", "body: Text", "teaser: Other"])
    }
}
