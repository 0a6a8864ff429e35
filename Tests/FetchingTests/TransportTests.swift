// SPDX-License-Identifier: Apache-2.0
import Pipeline
import Synchronization
import Testing

@testable import Fetching

/// Runs a test against a server, and ends both afterwards.
func withLoopback(
    allow: [String] = ["127.0.0.1"], configure: (inout TransportConfiguration) -> Void = { _ in },
    answering answer: @escaping @Sendable (LoopbackServer.Request) -> LoopbackServer.Answer,
    _ test: (CurlTransport, LoopbackServer) async throws -> Void
) async throws {
    var configuration = TransportConfiguration(addressGuard: try AddressGuard(allow: allow))
    configure(&configuration)
    let server = try LoopbackServer(answer)
    let transport = try CurlTransport(configuration: configuration)
    do {
        try await test(transport, server)
    } catch {
        await transport.shutdown()
        server.stop()
        throw error
    }
    await transport.shutdown()
    server.stop()
}

@Suite("Transport", .timeLimit(.minutes(5))) struct TransportTests {
    @Test func `an answer comes with status, headers in lower case, body and address`() async throws {
        try await withLoopback(answering: { _ in .reply("404 Not Found", ["X-Word": " a b ", "ETag": "\"1\""], "gone") }
        ) {
            transport, server in
            let reply = try await transport.send(HTTPRequest(url: server.url("/a b?q=ü#part")))
            #expect(reply.status == 404)
            #expect(reply.headers["x-word"] == "a b" && reply.headers["etag"] == "\"1\"")
            #expect(String(decoding: reply.body, as: UTF8.self) == "gone")
            #expect(reply.url == server.url("/a%20b?q=%c3%bc") && reply.movedTo == nil)
        }
    }

    @Test func `requests say who asks, take compressed answers and carry the headers given`() async throws {
        try await withLoopback(
            configure: { $0.userAgent = "reshuffle/0.1 (+desk@example.org)" }, answering: { _ in .reply() }
        ) { transport, server in
            let request = HTTPRequest(url: server.url("/"), headers: ["X-Key": "k", "X-Empty": ""])
            _ = try await transport.send(request)
            let seen = try #require(server.requests.first)
            #expect(seen.header("user-agent") == "reshuffle/0.1 (+desk@example.org)")
            #expect(seen.header("accept-encoding")?.contains("gzip") == true)
            #expect(seen.header("x-key") == "k" && seen.header("x-empty") == "")
        }
    }

    @Test func `a post carries its body, and nothing is asked before it`() async throws {
        try await withLoopback(answering: { _ in .reply("204 No Content") }) { transport, server in
            let body = [UInt8](repeating: 0x61, count: 2 << 20)
            let request = HTTPRequest(
                method: "POST", url: server.url("/hook"), headers: ["Content-Type": "text/plain"], body: body)
            let reply = try await transport.send(request)
            #expect(reply.status == 204)
            let seen = try #require(server.requests.first)
            #expect(seen.head.hasPrefix("POST /hook ") && seen.body == body)
            #expect(seen.header("content-type") == "text/plain" && seen.header("expect") == nil)
        }
    }

    @Test func `a connection is used again`() async throws {
        try await withLoopback(answering: { _ in .reply("200 OK", [:], "x") }) { transport, server in
            for _ in 0..<3 { _ = try await transport.send(HTTPRequest(url: server.url("/"))) }
            #expect(server.connections == 1 && server.requests.count == 3)
        }
    }

    @Test func `many requests are under way at once, up to the limit`() async throws {
        try await withLoopback(configure: { $0.requestsAtOnce = 2 }, answering: { _ in .reply() }) {
            transport, server in
            await withThrowingTaskGroup { group in
                for number in 0..<50 {
                    group.addTask { _ = try await transport.send(HTTPRequest(url: server.url("/\(number)"))) }
                }
            }
            #expect(server.requests.count == 50 && server.connections <= 2)
        }
    }

    @Test(arguments: ["ftp://127.0.0.1/", "file:///etc/passwd", "no url", "", "http://", "//127.0.0.1/", "http://a b/"])
    func `what is no http address is refused`(url: String) async throws {
        try await withLoopback(answering: { _ in .reply() }) { transport, _ in
            await #expect {
                try await transport.send(HTTPRequest(url: url))
            } throws: { error in
                if case .badURL = error as? TransportError { true } else { false }
            }
        }
    }

    @Test(arguments: [["X-A": "b\r\nX-B: c"], ["X-A\r\nX-B": "c"], ["": "c"], ["X-A": "\0"], ["X:A": "c"]])
    func `a header cannot smuggle another one in`(headers: [String: String]) async throws {
        try await withLoopback(answering: { _ in .reply() }) { transport, server in
            await #expect(throws: TransportError.self) {
                try await transport.send(HTTPRequest(url: server.url("/"), headers: headers))
            }
            #expect(server.requests.isEmpty)
        }
    }

    @Test func `nobody listens`() async throws {
        try await withLoopback(answering: { _ in .reply() }) { transport, server in
            let closed = try LoopbackServer { _ in .reply() }
            closed.stop()
            await #expect {
                try await transport.send(HTTPRequest(url: closed.url("/")))
            } throws: { error in
                if case .unreachable(let words) = error as? TransportError { !words.isEmpty } else { false }
            }
        }
    }

    @Test(arguments: [
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", "HTTP/1.1 200 OK\r\nContent-Le", "", "rubbish\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhe",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nhalf",
    ])
    func `an answer that breaks off is no answer`(bytes: String) async throws {
        try await withLoopback(answering: { _ in .lastBytes(Array(bytes.utf8)) }) { transport, server in
            await #expect {
                try await transport.send(HTTPRequest(url: server.url("/")))
            } throws: { error in
                if case .unreachable = error as? TransportError { true } else { false }
            }
        }
    }

    @Test func `the address guard stands before a name, a decimal address and an IPv6 one`() async throws {
        try await withLoopback(allow: [], answering: { _ in .reply() }) { transport, server in
            let port = server.port
            let hosts = ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"]
            for host in hosts {
                await #expect {
                    try await transport.send(HTTPRequest(url: "http://\(host):\(port)/"))
                } throws: { error in
                    if case .forbiddenAddress = error as? TransportError { true } else { false }
                }
            }
            #expect(server.connections == 0)
        }
    }

    @Test func `after shutdown every request is cancelled, and shutting down again does no harm`() async throws {
        try await withLoopback(answering: { _ in .silence }) { transport, server in
            let pending = Task { try await transport.send(HTTPRequest(url: server.url("/"))) }
            while server.requests.isEmpty { await Task.yield() }
            await transport.shutdown()
            await #expect(throws: TransportError.cancelled) { try await pending.value }
            await #expect(throws: TransportError.cancelled) {
                try await transport.send(HTTPRequest(url: server.url("/")))
            }
            await transport.shutdown()
        }
    }

    @Test func `a cancelled request returns at once, whenever the cancellation comes`() async throws {
        try await withLoopback(configure: { $0.requestsAtOnce = 4 }, answering: { _ in .silence }) {
            transport, server in
            let tasks = (0..<200).map { number in
                Task { try await transport.send(HTTPRequest(url: server.url("/\(number)"))) }
            }
            for (number, task) in tasks.enumerated() {
                if number % 3 == 0 { await Task.yield() }
                task.cancel()
            }
            for task in tasks {
                await #expect(throws: TransportError.cancelled) { try await task.value }
            }
        }
    }

    @Test func `a cancelled request makes room for the next`() async throws {
        try await withLoopback(
            configure: { $0.requestsAtOnce = 1 }, answering: { $0.path == "/slow" ? .silence : .reply() }
        ) { transport, server in
            let slow = Task { try await transport.send(HTTPRequest(url: server.url("/slow"))) }
            while server.requests.isEmpty { await Task.yield() }
            async let next = transport.send(HTTPRequest(url: server.url("/next")))
            slow.cancel()
            let reply = try await next
            #expect(reply.status == 200)
            await #expect(throws: TransportError.cancelled) { try await slow.value }
        }
    }
}
