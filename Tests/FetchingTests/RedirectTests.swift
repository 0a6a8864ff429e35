// SPDX-License-Identifier: Apache-2.0
import Pipeline
import Testing

@testable import Fetching

@Suite("Redirects", .timeLimit(.minutes(5))) struct RedirectTests {
    /// "/301/302/end": answers 301 to /302/end, and so on.
    private static func chain(_ request: LoopbackServer.Request) -> LoopbackServer.Answer {
        let parts = request.path.split(separator: "/")
        guard let status = parts.first.flatMap({ Int($0) }) else { return .reply("200 OK", [:], "end") }
        return .reply("\(status) Moved", ["Location": "/" + parts.dropFirst().joined(separator: "/")], "moved")
    }

    @Test(
        arguments: [
            ("/end", nil), ("/301/end", "/end"), ("/308/end", "/end"), ("/302/end", nil), ("/307/end", nil),
            ("/303/end", nil), ("/301/308/end", "/end"), ("/301/302/end", "/302/end"), ("/302/301/end", nil),
            ("/301/302/301/end", "/302/301/end"),
        ] as [(String, String?)])
    func `an unbroken chain of permanent redirects from the start is remembered`(path: String, moved: String?)
        async throws
    {
        try await withLoopback(answering: Self.chain) { transport, server in
            let reply = try await transport.send(HTTPRequest(url: server.url(path)))
            #expect(reply.status == 200 && String(decoding: reply.body, as: UTF8.self) == "end")
            #expect(reply.url == server.url("/end"))
            #expect(reply.movedTo == moved.map(server.url))
        }
    }

    @Test func `a chain of as many hops as allowed is followed, one more is an error`() async throws {
        try await withLoopback(answering: Self.chain) { transport, server in
            let allowed = try await transport.send(HTTPRequest(url: server.url("/301/302/end"), redirects: 2))
            #expect(allowed.status == 200)
            await #expect(throws: TransportError.tooManyRedirects(limit: 2)) {
                try await transport.send(HTTPRequest(url: server.url("/301/302/307/end"), redirects: 2))
            }
        }
    }

    @Test func `a loop ends at the limit`() async throws {
        try await withLoopback(answering: { _ in .reply("302 Found", ["Location": "/again"]) }) { transport, server in
            await #expect(throws: TransportError.tooManyRedirects(limit: 5)) {
                try await transport.send(HTTPRequest(url: server.url("/again")))
            }
            #expect(server.requests.count == 6)
        }
    }

    @Test func `without redirects a redirect is an answer like others`() async throws {
        try await withLoopback(answering: Self.chain) { transport, server in
            let reply = try await transport.send(HTTPRequest(url: server.url("/301/end"), redirects: 0))
            #expect(reply.status == 301 && reply.headers["location"] == "/end" && reply.movedTo == nil)
            #expect(String(decoding: reply.body, as: UTF8.self) == "moved")
        }
    }

    @Test func `a redirect without an address is an answer`() async throws {
        try await withLoopback(answering: { _ in .reply("302 Found", [:], "where?") }) { transport, server in
            let reply = try await transport.send(HTTPRequest(url: server.url("/")))
            #expect(reply.status == 302 && String(decoding: reply.body, as: UTF8.self) == "where?")
        }
    }

    @Test(arguments: ["ftp://127.0.0.1/x", "file:///etc/passwd", "gopher://127.0.0.1/", "http://"])
    func `a redirect out of http is refused`(location: String) async throws {
        try await withLoopback(answering: { _ in .reply("302 Found", ["Location": location]) }) { transport, server in
            await #expect {
                try await transport.send(HTTPRequest(url: server.url("/")))
            } throws: { error in
                if case .badURL = error as? TransportError { true } else { false }
            }
        }
    }

    @Test func `the address guard stands before each hop`() async throws {
        try await withLoopback(
            answering: { _ in .reply("302 Found", ["Location": "http://127.0.0.2:80/latest/meta-data"]) }
        ) { transport, server in
            await #expect(throws: TransportError.forbiddenAddress("127.0.0.2")) {
                try await transport.send(HTTPRequest(url: server.url("/")))
            }
        }
    }

    @Test func `headers stay with their host, but for those that tell nothing`() async throws {
        let second = try LoopbackServer { _ in .reply() }
        defer { second.stop() }
        let elsewhere = second.url("/elsewhere")
        try await withLoopback(
            answering: { request in
                let here = request.path == "/first"
                return .reply("302 Found", ["Location": here ? "/second" : elsewhere])
            }
        ) { transport, server in
            let headers = ["Authorization": "Bearer s", "X-Api-Key": "k", "Cookie": "c=1", "If-None-Match": "\"1\""]
            _ = try await transport.send(HTTPRequest(url: server.url("/first"), headers: headers))
            #expect(server.requests.count == 2)
            #expect(server.requests.allSatisfy { $0.header("x-api-key") == "k" })
            let last = try #require(second.requests.first)
            #expect(last.header("authorization") == nil && last.header("x-api-key") == nil)
            #expect(last.header("cookie") == nil && last.header("if-none-match") == "\"1\"")
        }
    }

    @Test(arguments: [
        ("http://a.example/x", "https://a.example/y", true), ("http://a.example/x", "http://a.example/y", true),
        ("https://a.example/x", "http://a.example/x", false), ("http://a.example/", "http://a.example:8080/", false),
        ("http://a.example/", "http://b.example/", false), ("https://a.example/", "https://www.a.example/", false),
        ("http://a.example:8080/", "https://a.example/", false), ("http://A.example/", "http://a.example:80/", true),
    ])
    func `secrets go to the same server only, and not to a less protected one`(from: String, to: String, goes: Bool)
        throws
    {
        #expect(try WebAddress(from).shares(secretsWith: WebAddress(to)) == goes)
    }

    @Test(arguments: [
        (301, "POST", "GET", false), (302, "POST", "GET", false), (303, "POST", "GET", false),
        (307, "POST", "POST", true), (308, "POST", "POST", true), (303, "HEAD", "HEAD", false),
        (303, "PUT", "GET", false),
        (301, "PUT", "PUT", true),
    ])
    func `a redirect keeps or changes the method`(status: Int, method: String, next: String, keepsBody: Bool) throws {
        var chain = try RedirectChain(
            HTTPRequest(method: method, url: "http://a.example/", body: method == "HEAD" ? nil : [1]))
        try chain.follow(status: status, to: "/b")
        #expect(chain.method == next && (chain.body != nil) == keepsBody)
    }

    @Test(arguments: [
        ("http://A.Example:80/P/../q?x=1#f", "http://a.example:80/q?x=1"),
        ("http://президент.рф/", "http://xn--d1abbgf6aiiy.xn--p1ai/"),
        ("http://a.example/ä b", "http://a.example/%c3%a4%20b"), ("http://2130706433/", "http://127.0.0.1/"),
        ("  https://a.example ", "https://a.example/"),
    ])
    func `an address has one spelling`(text: String, url: String) throws {
        #expect(try WebAddress(text).url == url)
    }

    @Test(arguments: [
        "http://a.example/\0b", "http://a\u{1}.example/", "http://a.example:99999/",
        String(repeating: "a", count: 9000),
    ])
    func `a broken address is refused`(text: String) {
        #expect(throws: TransportError.self) { try WebAddress(text) }
    }
}
