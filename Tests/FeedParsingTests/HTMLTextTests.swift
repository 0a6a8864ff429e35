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
        #expect(document.text == "Minister out.\n\nMore follows.")
        #expect(document.blocks.map(\.role) == [.body])
    }

    @Test(arguments: [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"), ("One<br/>Two<BR>Three", "One\nTwo\nThree"),
        ("<b>Minister out</b><br/>\n<br>More", "Minister out\n\nMore"), ("<ul><li>A<br></li><li>B</ul>", "A\nB"),
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

    @Test func `lines of pre are kept, and items of a list stand on lines of their own`() {
        #expect(HTMLText.plainText("<pre>A\n  b\n\nc</pre>d\ne") == "A\nb\n\nc\n\nd e")
        let document = HTMLText.fragment(
            "<p>A</p><ul><li>b</li><li>c</li></ul><table><tr><td>d</td><td>e</td></tr></table>")
        #expect(document.text == "A\n\nb\nc\n\nd e")
        #expect(document.text == HTMLText.plainText("<p>A</p><ul><li>b<li>c</ul><table><tr><td>d<td>e</table>"))
    }

    @Test func `a page offers its feeds`() {
        let document = HTMLText.document(
            """
            <head><base href="/de/"><link rel="alternate" type="application/rss+xml" title="News" href="feed.xml">
            <LINK REL="Alternate home" TYPE="application/atom+xml; charset=utf-8" HREF="//f.example/a">
            <link rel=alternate type=application/feed+json href=/j.json><link rel=alternate hreflang=fr href=/fr>
            <link rel=alternate type=application/json href=/wp-json><link rel="alternate" type="text/xml" href="feed.xml">
            <link rel="alternate stylesheet" type="text/xml" href="/s.xsl"><link rel=feed href=/any title="All &amp; more">
            <link rel=alternate type=application/json+oembed href=/o></head>
            """, baseURL: "https://h.example/news/1")
        #expect(
            document.feeds == [
                HTMLLink(address: "https://h.example/de/feed.xml", text: "News", type: "application/rss+xml"),
                HTMLLink(address: "https://f.example/a", text: "", type: "application/atom+xml"),
                HTMLLink(address: "https://h.example/j.json", text: "", type: "application/feed+json"),
                HTMLLink(address: "https://h.example/any", text: "All & more"),
            ])
    }

    @Test(arguments: [
        ("<html lang='uk'>", "uk"), ("<meta property='og:locale' content='ru_RU'>", "ru-RU"),
        ("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"inLanguage\":\"pl-PL\"}</script>", "pl-PL"),
        ("<meta http-equiv='Content-Language' content='de, en'>", "de"), ("<html lang='English'>", nil),
        ("<html lang=''><meta property='og:locale' content='fr_FR'>", "fr-FR"),
        ("<html lang='fr'><meta property='og:locale' content='de_DE'>", "fr"), ("<html lang='und'>", nil),
        // The language of the system, not of the text.
        (
            "<html lang='en'><meta property='og:locale' content='ru_RU'><p>Губернатор области подал в отставку, сообщили "
                + "во вторник в пресс-службе.", "ru-RU"
        ),
    ])
    func `a page's language is what it states, in this order`(_ html: String, _ language: String?) {
        #expect(HTMLText.document(html).language == language)
    }

    @Test(arguments: [
        // What is said for other sites, for search engines, in microdata, on the page, in the window.
        ("<title>W</title><meta name='twitter:title' content='T'><h1>H</h1>", "T"),
        ("<title>W</title><h1 itemprop=headline>H</h1><meta name='twitter:title' content='T'>", "H"),
        ("<title>W</title><h1>H</h1>", "H"), ("<title>W</title>", "W"),
        ("<meta property=og:title content='Mayor out - The Post'><h1>Mayor out</h1>", "Mayor out"),
        ("<meta property=og:title content='The Post'><meta property=og:site_name content='The Post'><h1>H</h1>", "H"),
        ("<title>The mayor is out | Politics | The Post</title>", "The mayor is out"),
        ("<title>The mayor of Norby is out — The Post</title>", "The mayor of Norby is out"),
        ("<title>Mayor - out</title>", "Mayor - out"), ("<title>h.example: Mayor out</title>", "Mayor out"),
        ("<title>Interview: the mayor explains</title>", "Interview: the mayor explains"),
        ("<svg><title>Menu</title></svg>", nil),
    ])
    func `a title is the story's, without the name of the site`(_ html: String, _ title: String?) {
        #expect(HTMLText.document(html, baseURL: "https://h.example/1").title == title)
    }

    @Test(arguments: [
        ("<h1>T</h1><time>2025-01-02</time>", "2025-01-02"),
        ("<time datetime=2026-11-27>today</time><h1>T</h1><time datetime=2025-01-02>x</time>", "2025-01-02"),
        ("<h1>T</h1><div class=related><time datetime=2020-01-01>x</time></div>", nil),
        (
            "<h1>T</h1><span itemprop=datePublished content=2025-01-02></span><time datetime=2024-01-01></time>",
            "2025-01-02"
        ),
        ("<meta name=date content=2025-01-02><time itemprop=datePublished datetime=2025-01-03>", "2025-01-03"),
        ("<h1>T</h1><p>By A. Lee | 2 January 2025</p>", "2025-01-02"),
        (
            "<h1>T</h1><p>He was dismissed on 2 January 2020 and came back five years later, as nobody had expected at all.",
            nil
        ),
    ])
    func `a page's date is the story's`(_ html: String, _ day: String?) {
        let date = HTMLText.document(html).published
        #expect(date.map { String($0.instant.formatted(.iso8601).prefix(10)) } == day)
    }
}
