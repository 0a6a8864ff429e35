// SPDX-License-Identifier: Apache-2.0
import Foundation
import Personnel
import Pipeline
import Testing

@testable import Fetching

@Suite("Proxies", .timeLimit(.minutes(5))) struct ProxyTests {
    private func withProxy(
        _ test: (LoopbackProxy, LoopbackServer) async throws -> Void
    ) async throws {
        let server = try LoopbackServer { .reply("200 OK", [:], "for \($0.header("host") ?? "nobody")") }
        defer { server.stop() }
        let proxy = try LoopbackProxy(to: server.port)
        defer { proxy.stop() }
        try await test(proxy, server)
    }

    @Test(arguments: ["http", "socks5h"]) func `a request goes through the proxy, which looks the name up`(
        scheme: String
    ) async throws {
        try await withProxy { proxy, server in
            let route = ProxyRoute.through("\(scheme)://127.0.0.1:\(proxy.port)")
            try await withTransport(configure: { $0.route = route }) { transport in
                let reply = try await transport.send(HTTPRequest(url: "http://feeds.invalid/list?a=1"))
                #expect(reply.body == Array("for feeds.invalid".utf8) && reply.version == 11)
                #expect(reply.url == "http://feeds.invalid/list?a=1")
            }
            #expect(
                proxy.asked
                    == [
                        scheme == "http"
                            ? "GET http://feeds.invalid/list?a=1 HTTP/1.1" : "SOCKS feeds.invalid:80"
                    ])
        }
    }

    @Test func `what a request asks for beats the usual route`() async throws {
        try await withProxy { proxy, server in
            let usual = ProxyRoute.through("http://127.0.0.1:1")
            let own = ProxyRoute.through("http://127.0.0.1:\(proxy.port)")
            try await withTransport(configure: { $0.route = usual }) { transport in
                let reply = try await transport.send(HTTPRequest(url: "http://feeds.invalid/", route: own))
                #expect(reply.status == 200 && proxy.asked.count == 1)
                await #expect(throws: TransportError.self) {
                    try await transport.send(HTTPRequest(url: "http://feeds.invalid/"))
                }
                // No name is known by that name, which shows that nobody else was asked.
                await #expect(throws: TransportError.self) {
                    try await transport.send(HTTPRequest(url: "http://feeds.invalid/", route: .direct))
                }
            }
            #expect(proxy.asked.count == 1)
        }
    }

    @Test(arguments: [("a source's own proxy", true), ("no proxy of its own", false)])
    func `a source is read the way that it names`(_: String, isOwn: Bool) async throws {
        try await withProxy { proxy, server in
            let through = ProxyRoute.through("http://127.0.0.1:\(proxy.port)")
            let source = Source(
                id: "a", kind: "text", address: "http://feeds.invalid/", route: isOwn ? through : .usual)
            try await withTransport(configure: { $0.route = isOwn ? .usual : through }) { transport in
                let reader = try #require(ReaderCatalog.reader(for: source, over: transport))
                #expect(try await reader.read(source, from: nil).articles.map(\.text) == ["for feeds.invalid"])
            }
        }
    }

    @Test(arguments: ["127.0.0.1", "localhost"]) func `this machine is never asked through a proxy`(host: String)
        async throws
    {
        try await withProxy { proxy, server in
            let route = ProxyRoute.through("http://127.0.0.1:\(proxy.port)")
            try await withTransport(configure: { $0.route = route }) { transport in
                let reply = try await transport.send(HTTPRequest(url: "http://\(host):\(server.port)/"))
                #expect(reply.status == 200 && proxy.asked.isEmpty)
            }
        }
    }

    @Test func `https goes through a tunnel, and a refused tunnel is no answer`() async throws {
        let proxy = try LoopbackServer { _ in .reply("407 Who are you", ["Proxy-Authenticate": "Basic"], "no") }
        defer { proxy.stop() }
        let route = ProxyRoute.through("http://me:secret@127.0.0.1:\(proxy.port)")
        try await withTransport { transport in
            let headers = ["Authorization": "Bearer s"]
            await #expect {
                try await transport.send(
                    HTTPRequest(url: "https://feeds.invalid/", headers: headers, route: route))
            } throws: { error in
                guard case .unreachable(let words) = error as? TransportError else { return false }
                return words.contains("407") && words.contains("proxy http://127.0.0.1:\(proxy.port)")
                    && !words.contains("secret")
            }
        }
        let asked = try #require(proxy.requests.first)
        #expect(asked.head.hasPrefix("CONNECT feeds.invalid:443 ") && asked.header("authorization") == nil)
        #expect(asked.header("proxy-authorization") == "Basic bWU6c2VjcmV0")
    }

    @Test func `the guard judges the proxy's address, and targets that are written as addresses`() async throws {
        try await withProxy { proxy, server in
            let route = ProxyRoute.through("http://127.0.0.1:\(proxy.port)")
            try await withTransport(configure: { $0.route = route }) { transport in
                for target in ["10.0.0.1", "[fd00::1]", "169.254.169.254", "0xA000001"] {
                    let address = try WebAddress("http://\(target)/").literalAddress?.description ?? ""
                    await #expect(throws: TransportError.forbiddenAddress(address)) {
                        try await transport.send(HTTPRequest(url: "http://\(target)/"))
                    }
                }
            }
            let closed = try CurlTransport(
                configuration: TransportConfiguration(addressGuard: try AddressGuard(), route: route))
            await #expect(throws: TransportError.forbiddenAddress("127.0.0.1 (the proxy)")) {
                try await closed.send(HTTPRequest(url: "http://feeds.invalid/"))
            }
            await closed.shutdown()
            #expect(proxy.asked.isEmpty)
        }
    }

    @Test func `a redirect through a proxy to a private address is refused`() async throws {
        let proxy = try LoopbackServer { _ in .reply("302 Found", ["Location": "http://192.168.0.1/"]) }
        defer { proxy.stop() }
        let route = ProxyRoute.through("http://127.0.0.1:\(proxy.port)")
        try await withTransport(configure: { $0.route = route }) { transport in
            await #expect(throws: TransportError.forbiddenAddress("192.168.0.1")) {
                try await transport.send(HTTPRequest(url: "http://feeds.invalid/"))
            }
        }
    }

    @Test(arguments: [
        "socks5://proxy.example:1", "socks4://proxy.example:1", "proxy.example:3128", "http://", "file:///x",
    ])
    func `what is no proxy is refused`(address: String) {
        #expect(throws: TransportError.self) { try ProxyAddress(address) }
    }

    @Test(arguments: [
        ("http://127.0.0.1/", true), ("http://127.9.9.9:81/", true), ("http://[::1]/", true),
        ("http://localhost/", true), ("http://a.localhost./", true), ("http://2130706433/", true),
        ("http://128.0.0.1/", false), ("http://localhost.example/", false), ("http://notlocalhost/", false),
    ])
    func `addresses of this machine are known`(address: String, isHere: Bool) throws {
        #expect(try WebAddress(address).isOnThisMachine == isHere)
    }
}
