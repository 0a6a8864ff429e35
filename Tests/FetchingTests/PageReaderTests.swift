// SPDX-License-Identifier: Apache-2.0
import Foundation
import Personnel
import Pipeline
import Testing

@testable import Fetching

@Suite("Page reader", .timeLimit(.minutes(5))) struct PageReaderTests {
    private static let address = "https://gov.example/news/"
    private static let list = """
        <!doctype html><html lang="en"><head><title>News</title></head><body>
        <nav><a href="/news/about">About the ministry</a></nav>
        <div class="list">
          <div class="item"><a href="terrin"><img src="t.jpg"></a><h2><a href="terrin">Terrin resigns</a></h2>
            <a href="/news/terrin?utm_source=home">Read</a></div>
          <div class="item"><a href="https://gov.example/news/ruhl#top"><h3>Ruhl appointed</h3><p>The new governor
            of Havel takes office on Monday.</p></a></div>
          <div class="pages"><a href="/news/2">2</a> <a href="/news/">Back to the news</a> <a href="/">Home</a></div>
        </div>
        <p><a href="https://elsewhere.example/news/x">A partner's story</a> <a href="mailto:press@gov.example">Write</a></p>
        <footer><a href="/news/imprint">Imprint</a></footer></body></html>
        """

    private func read(
        _ body: String, _ headers: [String: String] = ["content-type": "text/html; charset=utf-8"],
        links: LinkChoice? = nil, from bookmark: Bookmark? = nil
    ) async throws -> Reading {
        let source = Source(id: "havel", kind: "page", address: Self.address, links: links)
        let transport = ScriptedTransport { HTTPReply(200, headers, body, url: $0.url) }
        let reader = try #require(ReaderCatalog.reader(for: source, over: transport))
        return try await reader.read(source, from: bookmark)
    }

    private static func page(_ title: String, _ text: String) -> String {
        """
        <!doctype html><html lang="en"><head><title>\(title)</title></head><body><nav><a href="/">Home</a></nav>\
        <main><h1>\(title)</h1><p>\(text)</p></main></body></html>
        """
    }

    // MARK: One page

    @Test func `a page is one article; edited it stays the same, with another title it is another`() async throws {
        let first = try await read(Self.page("Terrin resigns", "Oda Terrin has left the office of governor of Havel."))
        let article = try #require(first.articles.first)
        #expect(article.title == "Terrin resigns" && article.language == "en" && article.url == Self.address)
        #expect(article.text.contains("has left the office") && !article.text.contains("Home"))
        #expect(!first.isWindow && !first.wantsPages)
        let edited = try await read(Self.page("Terrin resigns", "Oda Terrin has left the office of governor today."))
        #expect(edited.articles.map(\.id) == [article.id] && edited.articles.first?.contentHash != article.contentHash)
        let other = try await read(Self.page("Ruhl appointed", "Jon Ruhl is the new governor of Havel from Monday."))
        #expect(other.articles.first?.keys.contains(where: article.keys.contains) == false)
    }

    @Test func `a page without change is unchanged`() async throws {
        let page = Self.page("Terrin resigns", "Oda Terrin has left the office of governor of Havel.")
        let first = try await read(page)
        let second = try await read(page, from: first.bookmark)
        #expect(second.isUnchanged && second.articles.isEmpty && second.bookmark == first.bookmark)
    }

    @Test(arguments: [["content-type": "text/plain"], ["content-type": "application/pdf"], [:]])
    func `what is no page is an error`(headers: [String: String]) async throws {
        await #expect {
            try await read("<rss version=\"2.0\"><channel></channel></rss>", headers)
        } throws: { error in
            if case .unreadable = (error as? ReadError)?.reason { true } else { false }
        }
    }

    // MARK: Pages that list articles

    @Test(
        arguments: [
            (".item a", nil, ["terrin", "ruhl"]), (".item", nil, ["terrin", "ruhl"]),
            (".item h2, .item h3", nil, ["terrin"]), (nil, "https://gov.example/news/*", ["terrin", "ruhl"]),
            (nil, "http://gov.example/*/ruhl", ["ruhl"]), (".list a", "https://gov.example/news/t*", ["terrin"]),
        ] as [(String?, String?, [String])])
    func `links that are chosen are articles, menus and numbers of pages are not`(
        selector: String?, pattern: String?, names: [String]
    ) async throws {
        let reading = try await read(Self.list, links: LinkChoice(selector: selector, pattern: pattern))
        #expect(reading.articles.map(\.url) == names.map { "https://gov.example/news/" + $0 })
        #expect(reading.isWindow && reading.wantsPages)
    }

    @Test func `an article's title is what its links say at most, or the heading in one`() async throws {
        let reading = try await read(Self.list, links: LinkChoice(selector: ".item a"))
        #expect(reading.articles.map(\.title) == ["Terrin resigns", "Ruhl appointed"])
        #expect(reading.articles.map(\.keys) == [["link:gov.example/news/terrin"], ["link:gov.example/news/ruhl"]])
    }

    @Test func `other words of a link are no edit`() async throws {
        func article(_ words: String) async throws -> Article {
            let html = "<html><body><a href='/news/terrin'>\(words)</a></body></html>"
            let pattern = LinkChoice(pattern: "https://gov.example/news/*")
            return try #require(try await read(html, links: pattern).articles.first)
        }
        let (first, second) = (try await article("Terrin resigns, 1 hour ago"), try await article("Terrin resigns"))
        #expect(first.id == second.id && first.contentHash == second.contentHash && first.title != second.title)
    }

    @Test func `links are relative to what the page says`() async throws {
        let html = "<html><head><base href='https://cdn.example/a/'></head><body><a href='x'>Terrin resigns</a>"
        let reading = try await read(html, links: LinkChoice(selector: "a"))
        #expect(reading.articles.map(\.url) == ["https://cdn.example/a/x"])
    }

    @Test(arguments: [("a:hover > b", "a:hover > b"), (".news-list a", "still fit the page"), ("nav li", "still fit")])
    func `a selector that cannot be read, or picks nothing, is an error`(selector: String, words: String) async throws {
        await #expect {
            try await read(Self.list, links: LinkChoice(selector: selector))
        } throws: { error in
            (error as? ReadError)?.description.contains(words) == true
        }
    }

    @Test func `a page of very many links is cut, and that is counted`() async throws {
        let links = (0..<1100).map { "<a href='/news/n\($0)'>Number \($0)</a>" }.joined()
        let reading = try await read("<html><body>\(links)</body></html>", links: LinkChoice(selector: "a"))
        #expect(reading.articles.count == 1000 && reading.dropped == ["beyond-limit": 100])
    }

    @Test func `links that are never closed are read at once, and their words are cut`() async throws {
        func titles(_ link: String) async throws -> [String] {
            let links = (0..<500).map { "<a href='/news/n\($0)'>\(link) \($0) " }.joined()
            return try await read("<html><body>\(links)", links: LinkChoice(selector: "a")).articles.map(\.title)
        }
        #expect(try await titles("Wort für Wort").prefix(2) == ["Wort für Wort 0", "Wort für Wort 1"])
        let nested = try await titles("<b>Wort für Wort")
        #expect(!nested.isEmpty && nested.allSatisfy { $0.utf8.count <= 303 && $0.hasPrefix("Wort für Wort") })
    }

    // MARK: Patterns

    @Test(arguments: [
        ("https://gov.example/news/*", "https://gov.example/news/1", true),
        ("https://gov.example/news/*", "http://gov.example/news/1", true),
        ("https://gov.example/news/*", "https://gov.example/news/", false),
        ("https://gov.example/news/*", "https://gov.example/new/1", false),
        ("https://gov.example/*/news/*.html", "https://gov.example/en/news/a/b.html", true),
        ("https://gov.example/*/news/*.html", "https://gov.example/en/news/a/b.htm", false),
        ("https://gov.example/*-*-*", "https://gov.example/a-b-c-d", true),
        ("https://gov.example/*-*-*", "https://gov.example/a-b", false),
        ("https://*.gov.example/**", "https://www.gov.example/ab", true),
        ("https://*.gov.example/**", "https://www.gov.example/a", false),
    ])
    func `a star stands for anything but nothing`(pattern: String, address: String, fits: Bool) {
        #expect(AddressPattern(pattern).matches(address) == fits)
    }
}
