// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Testing

struct HTMLPageTests {
    private static let page = HTMLPage(
        Array(
            """
            <body><div class="wrap message" id="m1" data-post="c/1"><div class="message_text">One<br/>two</div>
            <a class="date" href="/c/1"><time datetime="2025-01-14T07:00:00+00:00">07:00</time></a></div>
            <div class="message" data-post="c/2"><p>Open<p>Three &amp; four<a href='https://x.example/n.pdf'>x</a></div>
            <a href="/about">About</a>
            """.utf8), baseURL: "https://t.example/s/c")

    @Test(arguments: [
        ("div.message", 2), ("DIV .message_text", 1), (".message .date time[datetime]", 1), ("#m1", 1),
        ("[data-post]", 2),
        ("[data-post=\"c/2\"]", 1), ("a[href^='/']", 2), ("a[href$=pdf]", 1), ("a[href*=\"/c/\"], time", 2),
        ("div.wrap p", 0), ("[class~=wrap]", 1), ("*", 11),
    ])
    func `a selector picks its elements`(_ selector: String, _ count: Int) throws {
        #expect(Self.page.elements(matching: try #require(HTMLSelector(selector))).count == count)
    }

    @Test(arguments: ["", ",", "a,", "a > b", "a:hover", "[x", "[x=]", ".", "a..b", "a[x!=y]"])
    func `what is not read of CSS is no selector`(_ selector: String) { #expect(HTMLSelector(selector) == nil) }

    @Test func `an element gives its text, its link and what is inside it`() throws {
        let messages = Self.page.elements(matching: try #require(HTMLSelector(".message")))
        let text = try #require(HTMLSelector(".message_text"))
        #expect(messages.first?.elements(matching: text).first?.text == "One\ntwo")
        #expect(messages.last?.elements(matching: text).isEmpty == true)
        #expect(messages.last?.text == "Open\n\nThree & fourx")
        let links = messages.flatMap { message in HTMLSelector("a").map(message.elements) ?? [] }
        #expect(links.map(\.link) == ["https://t.example/c/1", "https://x.example/n.pdf"])
        #expect(messages.first?.attribute("data-post") == "c/1")
    }
}
