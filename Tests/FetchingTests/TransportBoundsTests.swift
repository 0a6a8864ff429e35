// SPDX-License-Identifier: Apache-2.0
import Pipeline
import Testing

@testable import Fetching

@Suite("Transport bounds", .timeLimit(.minutes(5))) struct TransportBoundsTests {
    private static let chunked = LoopbackServer.Answer.head("200 OK", ["Transfer-Encoding": "chunked"])
    private static let chunk = Array("400\r\n".utf8) + [UInt8](repeating: 0x61, count: 1024) + Array("\r\n".utf8)

    @Test func `a server that says nothing runs into the timeout`() async throws {
        try await withLoopback(answering: { _ in .silence }) { transport, server in
            let request = HTTPRequest(url: server.url("/"), timeout: .milliseconds(100))
            await #expect(throws: TransportError.timeout(limit: .milliseconds(100))) {
                try await transport.send(request)
            }
        }
    }

    @Test func `a server that never comes to an end runs into the limit`() async throws {
        try await withLoopback(answering: { _ in .endless(Self.chunked, piece: Self.chunk) }) { transport, server in
            await #expect(throws: TransportError.tooLarge(limitBytes: 100_000)) {
                try await transport.send(HTTPRequest(url: server.url("/"), limitBytes: 100_000))
            }
        }
    }

    @Test func `a body that says it is too large is not read`() async throws {
        let head = LoopbackServer.Answer.head("200 OK", ["Content-Length": "5000"])
        try await withLoopback(answering: { _ in .bytes(head) }) { transport, server in
            await #expect(throws: TransportError.tooLarge(limitBytes: 4999)) {
                try await transport.send(HTTPRequest(url: server.url("/"), limitBytes: 4999))
            }
        }
    }

    @Test func `a body of exactly the limit is taken`() async throws {
        try await withLoopback(answering: { _ in .reply("200 OK", [:], "12345") }) { transport, server in
            let reply = try await transport.send(HTTPRequest(url: server.url("/"), limitBytes: 5))
            #expect(reply.body.count == 5)
        }
    }

    @Test func `an answer is cut where the request asks for it`() async throws {
        try await withLoopback(answering: { _ in .endless(Self.chunked, piece: Self.chunk) }) { transport, server in
            let reply = try await transport.send(HTTPRequest(url: server.url("/"), limitBytes: 3000, truncates: true))
            #expect(reply.status == 200)
            #expect(reply.body == [UInt8](repeating: 0x61, count: 3000))
        }
    }

    @Test func `gzip is unpacked`() async throws {
        let head = ["Content-Encoding": "gzip", "Content-Length": "\(GzipBytes.sentence.count)"]
        let answer = LoopbackServer.Answer.bytes(LoopbackServer.Answer.head("200 OK", head) + GzipBytes.sentence)
        try await withLoopback(answering: { _ in answer }) { transport, server in
            let reply = try await transport.send(HTTPRequest(url: server.url("/")))
            #expect(String(decoding: reply.body, as: UTF8.self) == "Oda Terrin heads Havel now.")
        }
    }

    @Test func `a gzip bomb is stopped at the limit after unpacking`() async throws {
        let bomb = GzipBytes.bomb(unpacksTo: 8 << 20)
        #expect(bomb.count < 1 << 20)
        let head = ["Content-Encoding": "gzip", "Content-Length": "\(bomb.count)"]
        let answer = LoopbackServer.Answer.bytes(LoopbackServer.Answer.head("200 OK", head) + bomb)
        try await withLoopback(answering: { _ in answer }) { transport, server in
            await #expect(throws: TransportError.tooLarge(limitBytes: 1 << 20)) {
                try await transport.send(HTTPRequest(url: server.url("/"), limitBytes: 1 << 20))
            }
            let cut = HTTPRequest(url: server.url("/"), limitBytes: 1 << 20, truncates: true)
            let reply = try await transport.send(cut)
            #expect(reply.body == [UInt8](repeating: 0, count: 1 << 20))
        }
    }

    @Test func `what comes over the wire is limited too, whatever it unpacks to`() async throws {
        // After the end of the gzip data the server goes on: nothing of it is unpacked.
        let head = LoopbackServer.Answer.head("200 OK", ["Content-Encoding": "gzip"])
        try await withLoopback(
            answering: { _ in .endless(head + GzipBytes.sentence, piece: [UInt8](repeating: 0, count: 4096)) }
        ) { transport, server in
            await #expect(throws: TransportError.self) {
                try await transport.send(HTTPRequest(url: server.url("/"), limitBytes: 64 << 10))
            }
        }
    }

    @Test(arguments: [
        "X-Fill: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 100 Go\r\n\r\n",
    ])
    func `headers without an end run into their limit`(line: String) async throws {
        let head = line.hasPrefix("HTTP/") ? "" : "HTTP/1.1 200 OK\r\n"
        try await withLoopback(
            configure: { $0.headerLimitBytes = 8192 },
            answering: { _ in .endless(Array(head.utf8), piece: Array(line.utf8)) }
        ) { transport, server in
            await #expect(throws: TransportError.tooLarge(limitBytes: 8192)) {
                try await transport.send(HTTPRequest(url: server.url("/"), truncates: true))
            }
        }
    }
}
