// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Testing
@testable import reshuffle

@Suite("Addresses of sources") struct SourceAddressTests {
    @Test(arguments: [
        ("https://gov.example/rss", "https://gov.example/rss"),
        (" HTTP://gov.example/rss#top\n", "http://gov.example/rss"),
        ("feed://gov.example/rss", "http://gov.example/rss"),
        ("feed:https://gov.example/rss", "https://gov.example/rss"),
        ("gov.example", "https://gov.example"), ("http://[::1]:8080/a", "http://[::1]:8080/a"),
        ("https://правительство.рф/rss", "https://правительство.рф/rss"),
        ("https://gov.example/é/\u{300}?ü \u{7F}", "https://gov.example/%C3%A9/%CC%80?%C3%BC%20%7F"),
        ("@ministry_of", "https://t.me/s/ministry_of"),
    ])
    func `what people write becomes a web address`(written: String, address: String) throws {
        #expect(try SourceAddress.web(written) == address)
    }

    @Test(arguments: [
        "mailto:a@b.example", "http://a.example:0/", "http://a.example:99999", "http://:80/", "http://a.example:8:9/",
        "http://[::1", "http://[12]/", "http://a.example:+80/", "http://a b.example/",
        "http://\u{300}a.example/", "http://a\u{7F}.example/", "@", "a@b.example",
        "ftp://gov.example/", "ministry", "", "https://",
        "https://a:b@gov.example/",
    ])
    func `what is none is refused`(written: String) {
        #expect(throws: SourceAddress.Trouble.self) { try SourceAddress.web(written) }
    }

    @Test func `copies of one address have one key`() {
        let key = SourceAddress.key("https://gov.example/rss")
        for copy in ["http://gov.example/rss/", "https://www.GOV.example:443/rss"] {
            #expect(SourceAddress.key(copy) == key)
        }
        for other in ["https://gov.example/RSS", "https://gov.example/rss?a", "https://gov.example:8443/rss"] {
            #expect(SourceAddress.key(other) != key)
        }
    }

    @Test(
        arguments: [
            ("https://www.gov.example/rss.xml", [], "gov.example"),
            ("https://gov.example/justice/rss.xml", ["gov.example"], "gov.example-justice"),
            ("https://gov.example/rss.xml", ["gov.example"], "gov.example-2"),
            ("https://t.me/s/Ministry_Of", [], "telegram.ministry-of"),
            ("http://[::1]:8080/feed", [], "1-8080"),
        ] as [(String, Set<String>, String)])
    func `ids are made from addresses`(address: String, taken: Set<String>, id: String) {
        #expect(SourceAddress.id(for: address, notIn: taken) == id)
    }

    @Test func `feeds of readers' words count only where there are no others`() {
        let (news, words) = (
            HTMLLink(address: "https://a.example/feed/", text: ""),
            HTMLLink(address: "https://a.example/comments/feed/", text: "")
        )
        #expect(FeedLinks.worthwhile([words, news]) == [news])
        #expect(FeedLinks.worthwhile([words]) == [words])
    }

    @Test(arguments: [
        ("https://a.example/rss.xml", "", true), ("https://a.example/?format=feed&type=rss", "Abonnieren", true),
        ("https://a.example/subscribe/12", "RSS 2.0", true), ("https://a.example/feedback", "Your feedback", false),
        ("https://feedly.example/i/feed/https://a.example/rss", "RSS", false), ("mailto:rss@a.example", "RSS", false),
        ("https://a.example/news", "News", false),
    ])
    func `links that say that they are feeds are tried`(address: String, text: String, isTried: Bool) {
        let tried = FeedLinks.among([HTMLLink(address: address, text: text)])
        #expect(tried == (isTried ? [address] : []))
    }

    @Test(arguments: [
        ("gov.example-2", "gov.example-2"), ("NO", "NO"), ("null", "\"null\""), ("a: b # c", "\"a: b # c\""),
        ("say \"x\"\n*\u{300}", "\"say \\\"x\\\"\\n\\x2A\u{300}\""), ("", "\"\""), ("Ämter", "\"Ämter\""),
        ("-", "\"-\""),
        ("a\u{80}\u{7F}b", "\"a  b\""),
    ])
    func `words are written so that YAML reads them back`(word: String, written: String) {
        #expect(SourceEntry.scalar(word) == written)
    }
}
