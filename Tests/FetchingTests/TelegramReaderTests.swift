// SPDX-License-Identifier: Apache-2.0
import Foundation
import Personnel
import Pipeline
import Synchronization
import Testing

@testable import Fetching

@Suite("Telegram reader", .timeLimit(.minutes(5))) struct TelegramReaderTests {
    private static let preview = "https://t.me/s/HavelGov"

    /// A channel's page, made as Telegram makes it.
    private static func page(_ posts: String...) -> String {
        """
        <!doctype html><html><head><title>Havel – Telegram</title></head><body class="widget_frame_base">
        <header class="tgme_header"><div class="tgme_channel_info">Government of Havel</div></header>
        <main><section class="tgme_channel_history">\(posts.joined())</section></main></body></html>
        """
    }

    private static func post(_ number: Int, _ inner: String, kind: String = "", at minute: Int = 0) -> String {
        let time = "2026-03-02T08:\(minute < 10 ? "0" : "")\(minute):00+00:00"
        return """
            <div class="tgme_widget_message_wrap"><div class="tgme_widget_message text_not_supported_wrap \(kind)" \
            data-post="HavelGov/\(number)"><div class="tgme_widget_message_bubble">
            <div class="tgme_widget_message_author"><a class="tgme_widget_message_owner_name">Government</a></div>
            \(inner)
            <div class="tgme_widget_message_footer"><span class="tgme_widget_message_views">1.2K</span>
            <a class="tgme_widget_message_date" href="https://t.me/HavelGov/\(number)">
            <time datetime="\(time)">08:00</time></a>
            </div></div></div></div>
            """
    }

    private static func text(_ html: String) -> String {
        "<div class=\"tgme_widget_message_text js-message_text\" dir=\"auto\">\(html)</div>"
    }

    private func read(
        _ body: String, address: String = preview, landing: String? = nil, from bookmark: Bookmark? = nil
    ) async throws -> (reading: Reading, asked: [String]) {
        let source = Source(id: "havel", kind: "telegram", address: address, language: "en")
        let transport = ScriptedTransport { HTTPReply(200, [:], body, url: landing ?? $0.url) }
        let reader = try #require(ReaderCatalog.reader(for: source, over: transport))
        let reading = try await reader.read(source, from: bookmark)
        return (reading, transport.requests.map(\.url))
    }

    @Test func `posts are articles with their date, link and paragraphs`() async throws {
        let html = Self.text("Oda Terrin <b>has resigned</b> at last.<br/><br/>Jon Ruhl takes over &amp; starts now.")
        let reading = try await read(Self.page(Self.post(41, html), Self.post(42, Self.text("Budget passed."), at: 7)))
            .reading
        #expect(reading.articles.map(\.url) == ["https://t.me/HavelGov/41", "https://t.me/HavelGov/42"])
        #expect(reading.articles.map(\.keys).map(\.first) == ["id:HavelGov/41", "id:HavelGov/42"])
        let first = try #require(reading.articles.first)
        #expect(first.title.isEmpty && first.language == "en" && reading.isWindow && !reading.wantsPages)
        #expect(first.text == "Oda Terrin has resigned at last.\n\nJon Ruhl takes over & starts now.")
        #expect(first.blocks.map(\.section) == [.body, .body])
        #expect(reading.articles[1].published?.instant == Date(timeIntervalSince1970: 1_772_438_820))
    }

    @Test func `the words that a post answers are not its own`() async throws {
        let quoted = """
            <a class="tgme_widget_message_reply" href="https://t.me/HavelGov/7">
            <div class="tgme_widget_message_text js-message_reply_text" dir="auto">Tomas Brill was arrested.</div></a>
            """
        let old = quoted.replacingOccurrences(of: " js-message_reply_text", with: "")
        for reply in [quoted, old] {
            let reading = try await read(Self.page(Self.post(8, reply + Self.text("He is free again.")))).reading
            #expect(reading.articles.map(\.text) == ["He is free again."])
        }
        let picture = try await read(Self.page(Self.post(9, quoted))).reading
        #expect(picture.articles.isEmpty && picture.dropped == ["no-text": 1])
    }

    @Test func `service messages and pictures without words are counted`() async throws {
        let created = Self.post(1, Self.text("Channel created"), kind: "service_message")
        let picture = Self.post(2, "<a class=\"tgme_widget_message_photo_wrap\" href=\"x\"></a>")
        let reading = try await read(Self.page(created, picture, Self.post(3, Self.text("Terrin resigns")))).reading
        #expect(reading.articles.map(\.text) == ["Terrin resigns"])
        #expect(reading.dropped == ["service-message": 1, "no-text": 1])
    }

    @Test func `a post that is a link alone says what the page behind it says of itself`() async throws {
        let link = """
            \(Self.text("<a href=\"https://gov.example/n/1\">https://gov.example/n/1</a>"))
            <a class="tgme_widget_message_link_preview" href="https://gov.example/n/1">
            <div class="link_preview_site_name">Havel</div><div class="link_preview_title">Terrin resigns</div>
            <div class="link_preview_description">The governor has left.</div></a>
            """
        let article = try #require(try await read(Self.page(Self.post(5, link))).reading.articles.first)
        #expect(article.title == "Terrin resigns" && article.text == "The governor has left.")
        #expect(article.url == "https://t.me/HavelGov/5")
        let words = link.replacingOccurrences(of: ">https://", with: ">Ruhl is appointed: https://")
        let own = try #require(try await read(Self.page(Self.post(5, words))).reading.articles.first)
        #expect(own.title.isEmpty && own.text.hasPrefix("Ruhl is appointed"))
    }

    @Test func `a headline that is a link is the post's own`() async throws {
        let html = Self.text("<a href=\"https://gov.example/n/1\"><b>Governor Oda Terrin of Havel has resigned</b></a>")
        let article = try #require(try await read(Self.page(Self.post(5, html))).reading.articles.first)
        #expect(article.blocks.first?.section == .body && article.text.hasPrefix("Governor Oda Terrin"))
    }

    @Test func `an edited post is the same article, and new counters are no edit`() async throws {
        let first = try await read(Self.page(Self.post(5, Self.text("Terrin resigns")))).reading
        let seen = Self.page(Self.post(5, Self.text("Terrin resigns"))).replacingOccurrences(of: "1.2K", with: "1.3K")
        let again = try await read(seen, from: first.bookmark).reading
        #expect(!again.isUnchanged && again.articles.map(\.contentHash) == first.articles.map(\.contentHash))
        let edited = try await read(Self.page(Self.post(5, Self.text("Terrin and Ruhl resign")))).reading
        #expect(edited.articles.map(\.id) == first.articles.map(\.id))
        #expect(edited.articles.first?.contentHash != first.articles.first?.contentHash)
        let same = try await read(seen, from: again.bookmark).reading
        #expect(same.isUnchanged && same.articles.isEmpty)
    }

    @Test(arguments: [
        "https://t.me/s/HavelGov", "https://t.me/HavelGov", "http://telegram.me/HavelGov/12",
        "https://www.t.me/s/HavelGov/", "https://t.me/s/HavelGov?before=30",
    ])
    func `however the channel is written, its preview is asked for`(address: String) async throws {
        let (reading, asked) = try await read(Self.page(Self.post(1, Self.text("Terrin resigns"))), address: address)
        #expect(asked == [Self.preview] && reading.articles.count == 1)
    }

    @Test func `another server may pass the preview on`() async throws {
        let mirror = "https://mirror.example/tg/HavelGov"
        #expect(try await read(Self.page(Self.post(1, Self.text("Hello"))), address: mirror).asked == [mirror])
    }

    @Test(arguments: ["https://t.me/+AbCdEf123", "https://t.me/", "https://t.me/s/"])
    func `an invitation and no name are errors`(address: String) async throws {
        await #expect(throws: ReadError.self) { try await read(Self.page(), address: address) }
    }

    @Test func `a channel without a preview is an error, an empty one is not`() async throws {
        let contact = "<html><body><div class=\"tgme_page\">If you have Telegram, you can view and join</div></body>"
        await #expect {
            try await read(contact, landing: "https://t.me/HavelGov")
        } throws: { error in
            (error as? ReadError)?.description.contains("no public preview") == true
        }
        #expect(try await read(Self.page()).reading.articles.isEmpty)
    }

    /// Shows the twenty posts before a number, of so many that there are.
    private static func history(_ request: HTTPRequest, of count: Int) -> String {
        let before = request.url.split(separator: "=").dropFirst().first.flatMap { Int($0) } ?? count + 1
        let shown = (max(1, before - 20)..<before).map { post($0, text("Post number \($0).")) }
        return page(shown.joined())
    }

    @Test func `what came between two readings is asked for, in its order`() async throws {
        let count = Mutex(30)
        let isDown = Mutex(false)
        let transport = ScriptedTransport { request in
            if request.url.contains("?"), isDown.withLock(\.self) { return HTTPReply(503, url: request.url) }
            return HTTPReply(200, [:], Self.history(request, of: count.withLock(\.self)), url: request.url)
        }
        let source = Source(id: "havel", kind: "telegram", address: Self.preview)
        let reader = try #require(ReaderCatalog.reader(for: source, over: transport))
        func read(from bookmark: Bookmark?) async throws -> (numbers: [Int], asked: Int, bookmark: Bookmark?) {
            let before = transport.requests.count
            let reading = try await reader.read(source, from: bookmark)
            let numbers = reading.articles.compactMap { $0.url?.split(separator: "/").last.flatMap { Int($0) } }
            return (numbers, transport.requests.count - before, reading.bookmark)
        }
        let first = try await read(from: nil)
        #expect(first.numbers == Array(11...30) && first.asked == 1)
        let same = try await read(from: first.bookmark)
        #expect(same.numbers.isEmpty && same.asked == 1)
        count.withLock { $0 = 75 }
        isDown.withLock { $0 = true }
        let broken = try await read(from: same.bookmark)
        #expect(broken.numbers == Array(56...75) && broken.asked == 2)
        isDown.withLock { $0 = false }
        let whole = try await read(from: broken.bookmark)
        #expect(whole.numbers == Array(16...75) && whole.asked == 3)
        count.withLock { $0 = 80 }
        #expect(try await read(from: whole.bookmark).asked == 1)
        count.withLock { $0 = 1000 }
        #expect(try await read(from: whole.bookmark).asked == 6)
    }

    @Test func `a page of very many posts inside one another is read at once`() async throws {
        let posts = String(repeating: "<div class=\"tgme_widget_message\" data-post=\"a/1\"><p>", count: 20_000)
        let start = ContinuousClock.now
        _ = try await read(Self.page(posts))
        #expect(ContinuousClock.now - start < .seconds(20))
    }
}
