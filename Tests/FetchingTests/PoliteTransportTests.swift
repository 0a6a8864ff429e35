// SPDX-License-Identifier: Apache-2.0
import Foundation
import Pipeline
import Synchronization
import Testing

@testable import Fetching

@Suite("Polite transport", .timeLimit(.minutes(5))) struct PoliteTransportTests {
    /// Sleepers move it on; so does each request, by as long as it takes.
    private final class Time: Sendable {
        private let state = Mutex((now: Date(timeIntervalSince1970: 1_000_000), slept: [Duration]()))
        var slept: [Duration] { state.withLock(\.slept) }
        func pass(_ span: Duration) { state.withLock { $0.now += span / .seconds(1) } }
        var clock: WallClock {
            WallClock(
                now: { [self] in state.withLock(\.now) },
                sleep: { [self] span in
                    state.withLock { $0.slept.append(span) }
                    pass(span)
                })
        }
    }

    private let time = Time()

    /// Answers with redirects along the addresses, one second a request; the last one is there.
    private func polite(
        _ hops: [String], status: Int = 302, gap: Duration = .seconds(4)
    ) -> (PoliteTransport, ScriptedTransport) {
        let next = Dictionary(uniqueKeysWithValues: zip(hops, hops.dropFirst()))
        let inner = ScriptedTransport { [time] request in
            time.pass(.seconds(1))
            return next[request.url].map { HTTPReply(status, ["location": $0], url: request.url) }
                ?? HTTPReply(200, [:], "there", url: request.url)
        }
        let gate = HostGate(gap: gap, clock: time.clock)
        return (PoliteTransport(transport: inner, gate: gate, clock: time.clock), inner)
    }

    @Test func `a redirect waits for the pause of the host that it leads to`() async throws {
        let (polite, inner) = polite(["http://a.example/", "http://b.example/"])
        _ = try await polite.send(HTTPRequest(url: "http://b.example/"))
        #expect(time.slept.isEmpty)
        let reply = try await polite.send(HTTPRequest(url: "http://a.example/"))
        #expect(reply.url == "http://b.example/" && reply.movedTo == nil)
        #expect(time.slept == [.seconds(3)])
        #expect(inner.requests.allSatisfy { $0.redirects == 0 })
    }

    @Test func `hops at one host need one turn, and the pause comes after it`() async throws {
        let (polite, _) = polite(["http://a.example/", "https://a.example/", "https://a.example/feed"], status: 301)
        let reply = try await polite.send(HTTPRequest(url: "http://a.example/"))
        #expect(reply.movedTo == "https://a.example/feed" && time.slept.isEmpty)
        _ = try await polite.send(HTTPRequest(url: "https://a.example/other"))
        #expect(time.slept == [.seconds(4)])
    }

    @Test func `two that lead to one host meet there one by one`() async throws {
        let inside = Mutex((now: 0, most: 0))
        let transport = SlowTransport { request in
            guard request.url == "http://c.example/" else {
                return HTTPReply(302, ["location": "http://c.example/"], url: request.url)
            }
            inside.withLock { ($0.now, $0.most) = ($0.now + 1, max($0.most, $0.now + 1)) }
            for _ in 0..<20 { await Task.yield() }
            inside.withLock { $0.now -= 1 }
            return HTTPReply(200, url: request.url)
        }
        let polite = PoliteTransport(
            transport: transport, gate: HostGate(gap: .zero, clock: time.clock), clock: time.clock)
        try await withThrowingTaskGroup { group in
            for name in 0..<8 {
                group.addTask { _ = try await polite.send(HTTPRequest(url: "http://\(name).example/")) }
            }
            try await group.waitForAll()
        }
        #expect(inside.withLock(\.most) == 1)
    }

    @Test func `the timeout is that of all hops together, without the waiting`() async throws {
        let chain = (0..<4).map { "http://\($0).example/" }
        let (polite, inner) = polite(chain, gap: .seconds(100))
        for address in chain.dropFirst() { _ = try await polite.send(HTTPRequest(url: address, redirects: 0)) }
        let reply = try await polite.send(HTTPRequest(url: chain[0], timeout: .seconds(5)))
        #expect(reply.status == 200)
        #expect(inner.requests.suffix(4).map(\.timeout) == [5, 4, 3, 2].map { .seconds($0) })
        await #expect(throws: TransportError.timeout(limit: .seconds(3))) {
            try await polite.send(HTTPRequest(url: chain[0], timeout: .seconds(3)))
        }
    }

    @Test func `the limit that is told is the whole one, wherever it was hit`() async throws {
        let inner = ScriptedTransport { [time] request throws(TransportError) in
            guard request.url == "http://a.example/" else { throw .timeout(limit: request.timeout) }
            time.pass(.seconds(7))
            return HTTPReply(302, ["location": "http://b.example/"], url: request.url)
        }
        let polite = PoliteTransport(
            transport: inner, gate: HostGate(gap: .zero, clock: time.clock), clock: time.clock)
        await #expect(throws: TransportError.timeout(limit: .seconds(20))) {
            try await polite.send(HTTPRequest(url: "http://a.example/"))
        }
        #expect(inner.requests.last?.timeout == .seconds(13))
    }

    @Test func `too many hops are too many, over hosts too`() async throws {
        let (polite, inner) = polite((0..<9).map { "http://\($0).example/" })
        await #expect(throws: TransportError.tooManyRedirects(limit: 5)) {
            try await polite.send(HTTPRequest(url: "http://0.example/"))
        }
        #expect(inner.requests.count == 6)
    }

    @Test func `secrets do not go to another host, nor out of TLS`() async throws {
        let (polite, inner) = polite(["https://a.example/", "http://a.example/", "http://b.example/"])
        let headers = ["X-Key": "s", "If-None-Match": "\"1\""]
        _ = try await polite.send(HTTPRequest(url: "https://a.example/", headers: headers))
        #expect(inner.requests.map { $0.headers["X-Key"] } == ["s", nil, nil])
        #expect(inner.requests.allSatisfy { $0.headers["If-None-Match"] == "\"1\"" })
    }

    private struct SlowTransport: HTTPTransport {
        let answer: @Sendable (HTTPRequest) async -> HTTPReply
        func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPReply { await answer(request) }
    }
}
