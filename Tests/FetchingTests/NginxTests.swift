// SPDX-License-Identifier: Apache-2.0
import Foundation
import Personnel
import Pipeline
import Testing

@testable import Fetching

/// What a real server does with our requests, and we with its answers.
@Suite("Against nginx", .timeLimit(.minutes(5)), .enabled(if: Nginx.isInstalled, Nginx.missing))
struct NginxTests {
    private static func feed(_ titles: String...) -> String {
        let items = titles.map { "<item><guid>\($0)</guid><title>\($0)</title></item>" }
        return "<rss version=\"2.0\"><channel><title>Havel</title>\(items.joined())</channel></rss>"
    }

    private static func server(_ locations: String) -> ([Int], String) -> String {
        { ports, folder in "server { listen 127.0.0.1:\(ports[0]); root \(folder); \(locations) }" }
    }

    /// Reads through everything that a feed is read with.
    private func read(
        _ nginx: Nginx, _ path: String, from bookmark: Bookmark? = nil, limits: ReadLimits = ReadLimits()
    ) async throws -> Reading {
        try await withTransport { transport in
            let source = Source(id: "havel", kind: "feed", address: nginx.url(path))
            let reader = try #require(ReaderCatalog.reader(for: source, over: transport, limits: limits))
            return try await reader.read(source, from: bookmark)
        }
    }

    private func failure(_ nginx: Nginx, _ path: String, limits: ReadLimits = ReadLimits()) async -> ReadError? {
        await #expect(throws: ReadError.self) { try await read(nginx, path, limits: limits) }
    }

    @Test(arguments: ["etag on;", "etag off;", "gzip on; gzip_types *; gzip_min_length 1;"])
    func `what has not changed is not sent again, and what has is`(settings: String) async throws {
        let nginx = try await Nginx(files: ["feed.rss": Self.feed("A resigns")], Self.server(settings))
        let first = try await read(nginx, "/feed.rss")
        #expect(first.articles.map(\.title) == ["A resigns"])
        #expect((first.bookmark?.etag == nil) == (settings == "etag off;"))
        let second = try await read(nginx, "/feed.rss", from: first.bookmark)
        #expect(second.isUnchanged && second.articles.isEmpty)
        // A compressed answer has a weak ETag, and its 304 a strong one.
        #expect(second.bookmark?.fingerprints == first.bookmark?.fingerprints)
        try nginx.write("feed.rss", Self.feed("A resigns", "B follows"), modified: 1_700_000_060)
        let third = try await read(nginx, "/feed.rss", from: second.bookmark)
        #expect(third.articles.map(\.title) == ["A resigns", "B follows"])
        #expect(try await nginx.visits(3).map(\.status) == [200, 304, 200])
    }

    @Test func `a compressed answer is asked for and undone`() async throws {
        let text = Self.feed("A resigns") + String(repeating: " ", count: 100_000)
        let nginx = try await Nginx(
            files: ["feed.rss": text], Self.server("gzip on; gzip_types *; gzip_min_length 1;"))
        try await withTransport { transport in
            let reply = try await transport.send(HTTPRequest(url: nginx.url("/feed.rss")))
            #expect(reply.headers["content-encoding"] == "gzip" && reply.body == Array(text.utf8))
            #expect(reply.version == 11 && reply.headers["content-type"] == "application/rss+xml")
        }
    }

    @Test func `a server that dribbles is given up at the limit, which is named`() async throws {
        let text = Self.feed("A resigns") + String(repeating: " ", count: 1 << 20)
        let nginx = try await Nginx(files: ["feed.rss": text], Self.server("limit_rate 1k;"))
        var limits = ReadLimits()
        limits.timeout = .milliseconds(1500)
        #expect(await failure(nginx, "/feed.rss", limits: limits)?.reason == .timeout(limit: limits.timeout))
    }

    @Test func `redirects of all kinds are followed, permanent ones are remembered`() async throws {
        let locations = """
            location = /a { return 301 /b; } location = /b { return 308 /c; }
            location = /c { return 302 /d; } location = /d { return 307 /feed.rss; }
            """
        let nginx = try await Nginx(files: ["feed.rss": Self.feed("A resigns")], Self.server(locations))
        let first = try await read(nginx, "/a")
        #expect(first.articles.count == 1 && first.bookmark?.movedTo == nginx.url("/c"))
        let second = try await read(nginx, "/a", from: first.bookmark)
        #expect(second.isUnchanged && second.bookmark?.movedTo == nginx.url("/c"))
        let paths = try await nginx.visits(8).map(\.path)
        #expect(paths == ["/a", "/b", "/c", "/d", "/feed.rss", "/c", "/d", "/feed.rss"])
    }

    @Test(arguments: ["return 302 /loop;", "return 301 $scheme://$http_host$uri;", "return 308 /loop?x=$request_id;"])
    func `a redirect that leads back ends at the limit`(location: String) async throws {
        let nginx = try await Nginx(Self.server("location = /loop { \(location) }"))
        #expect(await failure(nginx, "/loop")?.reason == .unreachable("more than 5 redirects"))
        #expect(try await nginx.visits(6).count == 6)
    }

    @Test(
        arguments: [
            ("return 410;", .gone, nil), ("return 404;", .refused(status: 404), nil),
            ("add_header Retry-After 120 always; return 429;", .refused(status: 429), .seconds(120)),
            ("add_header Retry-After 120 always; return 503;", .refused(status: 503), .seconds(120)),
            // Further away than is obeyed.
            (
                "add_header Retry-After 'Fri, 01 Jan 2100 00:00:00 GMT' always; return 429;", .refused(status: 429),
                .seconds(86400)
            ),
            ("add_header Retry-After 'Fri, 01 Jan 1999 00:00:00 GMT' always; return 503;", .refused(status: 503), nil),
            ("add_header Retry-After 120 always; return 404;", .refused(status: 404), nil),
            ("return 200 '<html><title>Soon</title>';", nil, nil), ("return 444;", nil, nil),
        ] as [(String, ReadError.Reason?, Duration?)])
    func `a refusal says what it is and when to come again`(
        location: String, reason: ReadError.Reason?, retryAfter: Duration?
    ) async throws {
        let nginx = try await Nginx(Self.server("location / { \(location) }"))
        let error = try #require(await failure(nginx, "/feed.rss"))
        if let reason { #expect(error.reason == reason) }
        #expect(error.retryAfter == retryAfter)
    }

    @Test func `connections are used again, one for each request under way`() async throws {
        let nginx = try await Nginx(files: ["feed.rss": Self.feed("A resigns")], Self.server(""))
        let address = nginx.url("/feed.rss")
        try await withTransport { transport in
            for _ in 0..<5 { _ = try await transport.send(HTTPRequest(url: address)) }
            #expect(Set(try await nginx.visits(5).map(\.connection)).count == 1)
            for _ in 0..<3 {
                try await withThrowingTaskGroup { group in
                    for _ in 0..<16 { group.addTask { _ = try await transport.send(HTTPRequest(url: address)) } }
                    try await group.waitForAll()
                }
            }
            #expect(Set(try await nginx.visits(53).map(\.connection)).count <= 16)
        }
    }

    @Test func `a name that nobody knows is named`() async throws {
        await #expect {
            try await withTransport { try await $0.send(HTTPRequest(url: "http://feeds.invalid/")) }
        } throws: { error in
            switch error as? TransportError {
            case .unreachable(let words): words.contains("feeds.invalid")
            // A machine without a resolver.
            case .timeout: true
            default: false
            }
        }
    }
}

/// Runs a test with a transport that may reach this machine, and ends it afterwards.
@discardableResult
func withTransport<Value>(
    configure: (inout TransportConfiguration) -> Void = { _ in }, _ test: (CurlTransport) async throws -> Value
) async throws -> Value {
    var configuration = TransportConfiguration(addressGuard: try AddressGuard(allow: ["127.0.0.0/8"]))
    configure(&configuration)
    let transport = try CurlTransport(configuration: configuration)
    do {
        let value = try await test(transport)
        await transport.shutdown()
        return value
    } catch {
        await transport.shutdown()
        throw error
    }
}
