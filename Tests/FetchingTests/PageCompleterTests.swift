// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import Personnel
import Synchronization
import TestSupport
import Testing

@testable import Fetching
@testable import Pipeline

@Suite("Full text", .timeLimit(.minutes(5))) struct PageCompleterTests {
    private static let link = "https://gov.example/n/1"
    private static let story = "Oda Terrin, the governor of Havel, has resigned after nine years in office."
    private let source = Source(
        id: "havel", kind: "feed", address: "https://gov.example/feed", fullText: true, headers: ["X-Key": "secret"])

    private static func page(_ text: String = story, title: String = "Terrin resigns", head: String = "") -> String {
        """
        <!doctype html><html lang="en"><head><title>\(title)</title>\(head)</head><body><article><h1>\(title)</h1>\
        <p>\(text)</p></article></body></html>
        """
    }

    private func article(
        _ title: String = "Terrin resigns", _ text: String = "The governor leaves.", url: String = link
    ) -> Article {
        var draft = ArticleDraft(title: title, text: text)
        (draft.ownID, draft.link) = (url, CanonicalLink(url))
        return draft.article(of: source, fetched: WallClock.still.now())
    }

    private func complete(
        _ article: Article, _ source: Source? = nil, _ answer: @escaping ScriptedTransport.Answer
    ) async throws -> (article: Article, requests: [HTTPRequest]) {
        let transport = ScriptedTransport(answer)
        let completer = ReaderCatalog.completer(
            transport: transport, gate: HostGate(gap: .zero, clock: .still), clock: .still)
        return (try await completer.complete(article, of: source ?? self.source), transport.requests)
    }

    @Test func `the text is the page's, and what identifies the article is still the feed's`() async throws {
        let head = "<meta property=\"article:published_time\" content=\"2026-03-01T10:00:00Z\">"
        let before = article()
        let (whole, requests) = try await complete(before) {
            HTTPReply(200, ["content-type": "text/html"], Self.page(title: "Governor gone", head: head), url: $0.url)
        }
        #expect(whole.text.contains("after nine years") && whole.title == "Terrin resigns")
        #expect(whole.blocks.contains { $0.section == .body } && whole.language == "en")
        #expect(whole.published?.instant == Date(timeIntervalSince1970: 1_772_359_200))
        #expect(whole.id == before.id && whole.keys == before.keys && whole.contentHash == before.contentHash)
        #expect(requests.map(\.url) == [Self.link] && requests[0].headers["X-Key"] == "secret")
        #expect(requests[0].limitBytes == 5 << 20 && requests[0].headers["Accept"]?.hasPrefix("text/html") == true)
    }

    @Test func `what a link is called gives way to the page's own title`() async throws {
        var index = source
        index.links = LinkChoice(selector: "a")
        let whole = try await complete(article("More", ""), index) { HTTPReply(200, [:], Self.page(), url: $0.url) }
        #expect(whole.article.title == "Terrin resigns")
    }

    @Test func `secrets go to the source's own server alone`() async throws {
        let elsewhere = article(url: "https://other.example/n/1")
        let requests = try await complete(elsewhere) { HTTPReply(200, [:], Self.page(), url: $0.url) }.requests
        #expect(requests[0].headers["X-Key"] == nil)
    }

    @Test func `a text without an address stays as it is`() async throws {
        var text = article()
        text.url = nil
        let (same, requests) = try await complete(text) { HTTPReply(200, [:], Self.page(), url: $0.url) }
        #expect(same == text && requests.isEmpty)
    }

    @Test(arguments: [
        (200, "text/html", "<html><body><article><p>Pay to read.</p></article></body></html>", link),
        (200, "text/html", "<html><body></body></html>", link), (200, "application/pdf", "%PDF-1.7", link),
        (200, "text/html", page(), "https://gov.example/"), (200, "text/html", page(title: "404 Not Found"), link),
        (404, "text/html", page(), link), (503, "text/html", page(), link),
    ])
    func `a page that says less, or is none, is an error`(
        status: Int, type: String, body: String, landing: String
    ) async throws {
        let before = article("Terrin resigns", "The governor has left, says her office.")
        await #expect(throws: ReadError.self) {
            try await complete(before) { _ in HTTPReply(status, ["content-type": type], body, url: landing) }
        }
    }

    @Test func `over the loopback: a list, the page behind its link, and a redirect on the way`() async throws {
        let page = Self.page()
        try await withLoopback(
            answering: { request in
                switch request.path {
                case "/news": .reply("200 OK", ["Content-Type": "text/html"], "<ul><li><a href='/n/1'>More</a></ul>")
                case "/n/1": .reply("302 Found", ["Location": "/story"])
                case "/story": .reply("200 OK", ["Content-Type": "text/html; charset=utf-8"], page)
                default: .reply("404 Not Found")
                }
            }
        ) { transport, server in
            let list = Source(
                id: "havel", kind: "page", address: server.url("/news"), links: LinkChoice(selector: "li"),
                headers: ["X-Key": "secret"])
            let reader = try #require(ReaderCatalog.reader(for: list, over: transport))
            let link = try #require(try await reader.read(list, from: nil).articles.first)
            let completer = ReaderCatalog.completer(
                transport: transport, gate: HostGate(gap: .zero, clock: .still), clock: .still)
            let whole = try await completer.complete(link, of: list)
            #expect(whole.url == server.url("/n/1") && whole.title == "Terrin resigns")
            #expect(whole.text.contains("after nine years") && whole.keys == link.keys)
            #expect(server.requests.map(\.path) == ["/news", "/n/1", "/story"])
            #expect(server.requests.allSatisfy { $0.header("x-key") == "secret" })
        }
    }

    // MARK: The whole way, from the feed to the alerts

    /// A feed whose entries the test sets, and the pages behind them.
    private final class Site: Sendable {
        let entries = Mutex<[(number: Int, summary: String)]>([])
        let broken = Mutex<Set<String>>([])

        func answer(_ request: HTTPRequest) -> HTTPReply {
            if broken.withLock({ $0.contains(request.url) }) { return HTTPReply(503, url: request.url) }
            if let number = request.url.split(separator: "/n/").last.flatMap({ Int($0) }) {
                let text = "Governor \(number) of Havel was dismissed on Monday, after nine years in her office."
                let body = page(text, title: "Page \(number)")
                return HTTPReply(200, ["content-type": "text/html"], body, url: request.url)
            }
            let items = entries.withLock { $0 }.map { entry in
                "<item><guid>g\(entry.number)</guid><title>Entry \(entry.number)</title>"
                    + "<link>https://gov.example/n/\(entry.number)</link>"
                    + "<pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate><description>\(entry.summary)</description></item>"
            }
            let feed = "<rss version='2.0'><channel>\(items.joined())</channel></rss>"
            return HTTPReply(200, [:], feed, url: request.url)
        }
    }

    private struct House {
        let ledger = MemoryLedger()
        let transport: ScriptedTransport
        let intake: Intake
        let source: Source

        init(_ site: Site, _ source: Source) {
            let transport = ScriptedTransport { site.answer($0) }
            let gate = HostGate(gap: .zero, clock: .still)
            intake = Intake(
                readers: ReaderCatalog.readers(transport: transport, gate: gate, clock: .still), ledger: ledger,
                clock: .still, schedule: PollSchedule(),
                completer: ReaderCatalog.completer(transport: transport, gate: gate, clock: .still))
            (self.transport, self.source) = (transport, source)
        }

        /// One dismissal for each article whose whole text says so.
        func poll() async throws -> (report: PollReport, pages: Int) {
            let before = transport.requests.count
            let prepared = try await intake.prepare(source) { article in
                let words = article.text.split(whereSeparator: \.isWhitespace)
                guard let place = words.firstIndex(of: "Governor"), article.text.contains("was dismissed") else {
                    return Find(article: article, mentions: [])
                }
                let number = words[place + 1]
                do {
                    let mention = try Build.mention(of: number == "2" ? "Ardan Velsky" : "Mira Tolland")
                    return Find(article: article, mentions: [mention])
                } catch {
                    return Find(article: article, mentions: [])
                }
            }
            let report = try await intake.store(prepared, endpoints: [Build.endpoint()], chance: 0)
            return (report, transport.requests.count - before - 1)
        }
    }

    @Test func `a first reading asks for no page; later news are alerted from their pages, once`() async throws {
        let site = Site()
        site.entries.withLock { $0 = [(1, "Old")] }
        let house = House(site, source)
        #expect(try await house.poll().pages == 0)
        site.entries.withLock { $0.insert((2, "New"), at: 0) }
        let second = try await house.poll()
        #expect(second.pages == 1 && second.report.articles == 1 && second.report.recorded.map(\.owed) == [1])
        site.entries.withLock { $0[0].summary = "New" + " " }
        site.entries.withLock { $0.append((1, "Old")) }
        let third = try await house.poll()
        #expect(third.pages == 0 && third.report.articles == 0 && third.report.recorded.isEmpty)
    }

    @Test func `an edit of the summary does not take back what the page told`() async throws {
        let site = Site()
        let house = House(site, source)
        _ = try await house.poll()
        site.entries.withLock { $0 = [(2, "New")] }
        #expect(try await house.poll().report.recorded.map(\.owed) == [1])
        site.entries.withLock { $0 = [(2, "New, corrected")] }
        let edited = try await house.poll()
        #expect(edited.pages == 1 && edited.report.articles == 0)
        #expect(edited.report.recorded.allSatisfy { $0.change.retraction == nil && $0.owed == 0 })
    }

    @Test func `ten pages a reading, and the eleventh with the next one`() async throws {
        let site = Site()
        let house = House(site, source)
        _ = try await house.poll()
        site.entries.withLock { $0 = (1...25).map { ($0, "New") } }
        let first = try await house.poll()
        #expect(first.pages == 10 && first.report.articles == 10)
        #expect(first.report.dropped == ["left-for-next-reading": 15])
        #expect(first.report.health.due.timeIntervalSince(WallClock.still.now()) == 300)
        let second = try await house.poll()
        #expect(second.pages == 10 && second.report.articles == 10)
        let third = try await house.poll()
        #expect(third.pages == 5 && third.report.articles == 5 && third.report.dropped.isEmpty)
        #expect(third.report.health.articles == 25 && third.report.health.gaps == 1)
        // Nothing has changed: the feed's own words are enough.
        #expect(try await house.poll().pages == 0)
    }

    @Test func `a page that cannot be had is asked for once more, and then the summary must do`() async throws {
        let site = Site()
        let house = House(site, source)
        _ = try await house.poll()
        site.entries.withLock { $0 = [(1, "It is said that governor 1 was dismissed"), (2, "New")] }
        site.broken.withLock { $0 = ["https://gov.example/n/1"] }
        let first = try await house.poll()
        #expect(first.report.articles == 1 && first.report.dropped == ["left-for-next-reading": 1])
        let second = try await house.poll()
        #expect(second.report.articles == 1 && second.report.repairs == ["full-text-failed": 1])
        #expect(second.report.dropped.isEmpty)
        site.broken.withLock { $0 = [] }
        #expect(try await house.poll().pages == 0)
    }

    @Test func `a site whose pages are down is left alone after two, and its summaries come one reading later`()
        async throws
    {
        let site = Site()
        let house = House(site, source)
        _ = try await house.poll()
        site.entries.withLock { $0 = (1...20).map { ($0, "New") } }
        site.broken.withLock { $0 = Set((1...20).map { "https://gov.example/n/\($0)" }) }
        let first = try await house.poll()
        #expect(first.pages == 2 && first.report.articles == 0)
        let second = try await house.poll()
        #expect(second.pages == 2 && second.report.articles == 20)
        #expect(second.report.repairs == ["full-text-failed": 20])
    }
}
