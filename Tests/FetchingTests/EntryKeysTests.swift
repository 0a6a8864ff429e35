// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Fetching

@Suite("Entry keys") struct EntryKeysTests {
    private let long = String(repeating: "The governor of Havel has left office. ", count: 8)

    @Test func `keys come strongest first`() {
        let keys = EntryKeys(ownID: "42", link: CanonicalLink("https://a.example/n/42"), title: "T", text: long).all
        #expect(keys.count == 3)
        #expect(keys[0] == "id:42" && keys[1] == "link:a.example/n/42" && keys[2].hasPrefix("text:"))
    }

    @Test func `a short text is a key only where there is nothing better`() {
        #expect(EntryKeys(ownID: "42", link: nil, title: "On personnel matters", text: "").all == ["id:42"])
        let last = EntryKeys(ownID: nil, link: nil, title: "On personnel matters", text: "").all
        #expect(last.count == 1 && last[0].hasPrefix("text:"))
    }

    @Test func `punctuation, spaces and capitals make no other text, letters and digits do`() {
        func key(_ title: String, _ text: String) -> String? {
            EntryKeys(ownID: nil, link: nil, title: title, text: text).all.last
        }
        #expect(key("Отставка министра", "«Он ушёл»,  сказал…") == key("ОТСТАВКА министра!", "Он ушёл - сказал"))
        #expect(key("Decree 7", "") != key("Decree 8", ""))
        #expect(key("ab", "c") != key("a", "bc"))
    }

    @Test func `an endless id is hashed`() {
        let keys = EntryKeys(ownID: String(repeating: "x", count: 10_000), link: nil, title: "", text: "").all
        #expect(keys[0].hasPrefix("id:") && keys[0].utf8.count == 29)
    }

    @Test(
        arguments: [
            (
                "https://A.Example/n/1?utm_source=rss&id=7&fbclid=x#top", "https://a.example/n/1?id=7",
                "a.example/n/1?id=7"
            ),
            ("http://a.example/n/1/?UTM_Medium=x", "http://a.example/n/1/", "a.example/n/1"),
            ("https://a.example/?p=12", "https://a.example/?p=12", "a.example?p=12"),
            ("https://a.example/n?b=2&a=1", "https://a.example/n?b=2&a=1", "a.example/n?b=2&a=1"),
            ("https://a.example:443/n", "https://a.example/n", "a.example/n"),
            ("http://a.example:443/n", "http://a.example:443/n", "a.example:443/n"),
            ("https://user:word@a.example/n", "https://a.example/n", "a.example/n"),
            ("https://a.example/новость 1", nil, nil),
        ] as [(String, String?, String?)])
    func `a link loses what only follows readers around`(text: String, url: String?, key: String?) {
        let link = CanonicalLink(text)
        #expect(link != nil)
        if let url { #expect(link?.url == url && link?.key == key) }
    }

    @Test(arguments: ["", "javascript:void(0)", "mailto:a@example.org", "tag:example.org,2026:1", "/relative"])
    func `what leads nowhere on the web is no link`(text: String) {
        #expect(CanonicalLink(text) == nil)
    }

    @Test(arguments: [
        ("https://a.example/", true), ("https://a.example", true), ("https://a.example/?utm_source=x", true),
        ("https://a.example/?p=1", false), ("https://a.example/news", false),
    ])
    func `a front page is known as one`(text: String, isFrontPage: Bool) {
        #expect(CanonicalLink(text)?.isFrontPage == isFrontPage)
    }

    @Test(arguments: [
        ("Bridge returned error 500! (19700)", true),
        ("KremlinBridge was unable to receive or process the remote website's content!", true),
        ("502 Bad Gateway", true), ("Error 404 Not Found", true), ("404 officials dismissed", false),
        ("Gateway to the east: governor resigns", false), ("The bridge returned", false), ("", false),
    ])
    func `an error page is known by its title`(title: String, isOne: Bool) {
        #expect(ErrorEntry.isOne(title: title) == isOne)
    }
}
