// SPDX-License-Identifier: Apache-2.0
import Foundation
import Personnel
import Pipeline
import Testing

@testable import Fetching

@Suite("Feed reader", .timeLimit(.minutes(5))) struct FeedReaderTests {
    private static let address = "https://gov.example/feed"
    private static let feed = """
        <rss version="2.0"><channel><title>Havel</title><ttl>30</ttl><item><guid>1</guid><title>Terrin resigns</title>\
        </item></channel></rss>
        """
    private let source = Source(id: "havel", kind: "feed", address: Self.address, headers: ["X-Key": "secret"])

    private func read(
        _ transport: any HTTPTransport, _ source: Source? = nil, from bookmark: Bookmark? = nil
    ) async throws -> Reading {
        let source = source ?? self.source
        let reader = try #require(ReaderCatalog.reader(for: source, over: transport))
        return try await reader.read(source, from: bookmark)
    }

    @Test func `a first reading brings articles and a bookmark`() async throws {
        let headers = [
            "etag": "\"v1\"", "last-modified": "Mon, 02 Mar 2026 08:00:00 GMT", "cache-control": "max-age=60",
        ]
        let transport = ScriptedTransport { HTTPReply(200, headers, Self.feed, url: $0.url) }
        let reading = try await read(transport)
        #expect(reading.articles.map(\.title) == ["Terrin resigns"] && !reading.isUnchanged)
        #expect(reading.bookmark?.etag == "\"v1\"" && reading.bookmark?.movedTo == nil)
        #expect(reading.bookmark?.lastModified == "Mon, 02 Mar 2026 08:00:00 GMT")
        #expect(reading.restFor == .seconds(1800))
        let request = try #require(transport.requests.first)
        #expect(request.url == Self.address && request.headers["X-Key"] == "secret")
        #expect(request.headers["If-None-Match"] == nil && request.headers["Accept"]?.contains("rss") == true)
        #expect(request.timeout == .seconds(20) && request.limitBytes == 15 << 20)
    }

    @Test func `the next reading asks what has changed, and 304 is an answer`() async throws {
        let transport = ScriptedTransport { request in
            request.headers["If-None-Match"] == "\"v1\""
                ? HTTPReply(304, ["cache-control": "max-age=60"], url: request.url)
                : HTTPReply(200, ["etag": "\"v1\"", "last-modified": "then"], Self.feed, url: request.url)
        }
        let first = try await read(transport)
        let second = try await read(transport, from: first.bookmark)
        #expect(second.isUnchanged && second.articles.isEmpty && second.restFor == .seconds(60))
        #expect(second.bookmark == first.bookmark)
        #expect(transport.requests.last?.headers["If-Modified-Since"] == "then")
    }

    @Test func `what 304 says of the document replaces what was known`() async throws {
        let transport = ScriptedTransport { request in
            request.headers["If-None-Match"] == nil
                ? HTTPReply(200, ["etag": "\"v1\"", "last-modified": "then"], Self.feed, url: request.url)
                : HTTPReply(304, ["etag": "W/\"v2\""], url: request.url)
        }
        let first = try await read(transport)
        let second = try await read(transport, from: first.bookmark)
        #expect(second.isUnchanged && second.bookmark?.etag == "W/\"v2\"" && second.bookmark?.lastModified == "then")
        let third = try await read(transport, from: second.bookmark)
        #expect(third.isUnchanged && transport.requests.last?.headers["If-None-Match"] == "W/\"v2\"")
    }

    @Test func `the same bytes again are no news, whatever the server knows of conditional requests`() async throws {
        let transport = ScriptedTransport { HTTPReply(200, [:], Self.feed, url: $0.url) }
        let first = try await read(transport)
        let second = try await read(transport, from: first.bookmark)
        #expect(second.isUnchanged && second.articles.isEmpty && second.bookmark == first.bookmark)
    }

    @Test func `a feed that breaks off is asked for in whole next time`() async throws {
        let half = String(Self.feed.prefix { $0 != "/" }) + "/guid><title>Terrin"
        let transport = ScriptedTransport { HTTPReply(200, ["etag": "\"v1\""], half, url: $0.url) }
        let first = try await read(transport)
        #expect(first.bookmark != nil && first.bookmark?.etag == nil)
        let second = try await read(transport, from: first.bookmark)
        #expect(!second.isUnchanged && transport.requests.last?.headers["If-None-Match"] == nil)
    }

    @Test func `a bookmark of another address says nothing`() async throws {
        let transport = ScriptedTransport { HTTPReply(200, ["etag": "\"v1\""], Self.feed, url: $0.url) }
        let old = Bookmark(etag: "\"v1\"", movedTo: "https://old.example/", fingerprints: ["https://was.example/": "x"])
        let reading = try await read(transport, from: old)
        #expect(reading.articles.count == 1 && transport.requests.map(\.url) == [Self.address])
        #expect(transport.requests.first?.headers["If-None-Match"] == nil)
    }

    // MARK: Moves

    @Test func `a move is remembered, and secrets do not move along`() async throws {
        let new = "https://new.example/feed"
        let transport = ScriptedTransport { request in
            HTTPReply(200, [:], Self.feed, url: new, movedTo: request.url == new ? nil : new)
        }
        let first = try await read(transport)
        #expect(first.bookmark?.movedTo == new)
        let second = try await read(transport, from: first.bookmark)
        #expect(second.bookmark?.movedTo == new)
        #expect(transport.requests.map(\.url) == [Self.address, new])
        #expect(transport.requests.last?.headers["X-Key"] == nil)
    }

    @Test(arguments: [404, 410]) func `where the new address is gone, the configured one is asked`(status: Int)
        async throws
    {
        let transport = ScriptedTransport { request in
            request.url == Self.address
                ? HTTPReply(200, [:], Self.feed, url: request.url) : HTTPReply(status, url: request.url)
        }
        let bookmark = Bookmark(etag: "\"n\"", movedTo: "https://new.example/", fingerprints: [source.addressKey: "x"])
        let reading = try await read(transport, from: bookmark)
        #expect(reading.articles.count == 1 && reading.bookmark?.movedTo == nil)
        #expect(transport.requests.last?.headers["If-None-Match"] == nil)
    }

    // MARK: Failures

    @Test(
        arguments: [
            (500, [:], ReadError(.refused(status: 500))), (410, [:], ReadError(.gone)),
            (429, ["retry-after": "90"], ReadError(.refused(status: 429), retryAfter: .seconds(90))),
            (503, ["retry-after": "999999"], ReadError(.refused(status: 503), retryAfter: .seconds(86400))),
            (503, [:], ReadError(.refused(status: 503))), (304, [:], ReadError(.refused(status: 304))),
        ] as [(Int, [String: String], ReadError)])
    func `any other status is an error`(status: Int, headers: [String: String], error: ReadError) async throws {
        let transport = ScriptedTransport { HTTPReply(status, headers, url: $0.url) }
        await #expect(throws: error) { try await read(transport) }
    }

    @Test(
        arguments: [
            (.unreachable("no"), .unreachable("no")), (.timeout(limit: .seconds(5)), .timeout(limit: .seconds(5))),
            (.tooLarge(limitBytes: 7), .tooLarge(limitBytes: 7)), (.cancelled, .cancelled),
            (.forbiddenAddress("10.0.0.1"), .forbiddenAddress("10.0.0.1")),
            (.tooManyRedirects(limit: 5), .unreachable("more than 5 redirects")),
        ] as [(TransportError, ReadError.Reason)])
    func `the transport's failures are told in the reader's words`(
        failure: TransportError, reason: ReadError.Reason
    ) async throws {
        let transport = ScriptedTransport { (_) throws(TransportError) in throw failure }
        await #expect(throws: ReadError(reason)) { try await read(transport) }
    }

    @Test(arguments: ["", "<html><body>Sign in</body></html>", "{}", "plain text"])
    func `what is no feed is an error`(body: String) async throws {
        let transport = ScriptedTransport { HTTPReply(200, ["etag": "x"], body, url: $0.url) }
        await #expect {
            try await read(transport)
        } throws: { error in
            if case .unreadable = (error as? ReadError)?.reason { true } else { false }
        }
    }

    @Test(arguments: ["ftp://gov.example/feed", "gov.example/feed", ""])
    func `an address that is none is an error`(address: String) async throws {
        let source = Source(id: "x", kind: "feed", address: address)
        let transport = ScriptedTransport { HTTPReply(200, url: $0.url) }
        await #expect(throws: ReadError.self) { try await read(transport, source) }
        #expect(transport.requests.isEmpty)
    }

    // MARK: Files

    @Test(arguments: ["", "file://"]) func `a file is read, and read again when it changes`(scheme: String) async throws
    {
        let folder = try TemporaryFolder()
        try folder.write("feed.xml", Self.feed)
        let source = Source(id: "x", kind: "feed", address: scheme + folder.path + "/feed.xml")
        let nobody = ScriptedTransport { HTTPReply(404, url: $0.url) }
        let first = try await read(nobody, source)
        #expect(first.articles.count == 1 && first.articles.first?.url == nil)
        let second = try await read(nobody, source, from: first.bookmark)
        #expect(second.isUnchanged && second.bookmark == first.bookmark)
        try folder.write("feed.xml", Self.feed, modified: 1_700_000_100)
        let touched = try await read(nobody, source, from: second.bookmark)
        #expect(touched.isUnchanged && touched.bookmark != second.bookmark)
        try folder.write("feed.xml", Self.feed.replacingOccurrences(of: "Terrin", with: "Ruhl"))
        #expect(try await read(nobody, source, from: touched.bookmark).articles.map(\.title) == ["Ruhl resigns"])
    }

    @Test func `a file that is not there, and a folder instead of one`() async throws {
        let folder = try TemporaryFolder()
        let nobody = ScriptedTransport { HTTPReply(404, url: $0.url) }
        let missing = folder.path + "/none.xml"
        await #expect(throws: ReadError(.missing(path: missing))) {
            try await read(nobody, Source(id: "x", kind: "feed", address: missing))
        }
        let path = folder.path
        await #expect(throws: ReadError(.denied(path: path, "not a regular file"))) {
            try await read(nobody, Source(id: "x", kind: "feed", address: path))
        }
    }

    // MARK: The whole way

    @Test func `over the loopback: gzip, redirect, ETag`() async throws {
        let feed = Self.feed
        try await withLoopback(
            answering: { request in
                if request.path == "/old" { return .reply("301 Moved", ["Location": "/feed"]) }
                if request.header("if-none-match") == "\"v1\"" { return .reply("304 Not Modified", ["ETag": "\"v1\""]) }
                return .reply("200 OK", ["ETag": "\"v1\"", "Content-Type": "application/rss+xml"], feed)
            }
        ) { transport, server in
            let source = Source(id: "x", kind: "feed", address: server.url("/old"))
            let first = try await read(transport, source)
            #expect(first.articles.count == 1 && first.bookmark?.movedTo == server.url("/feed"))
            let second = try await read(transport, source, from: first.bookmark)
            #expect(second.isUnchanged && server.requests.map(\.path) == ["/old", "/feed", "/feed"])
        }
    }
}
