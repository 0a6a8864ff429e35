// SPDX-License-Identifier: Apache-2.0
import Foundation
import Pipeline
import Testing

@testable import Fetching

@Suite(
    "Against nginx with TLS", .timeLimit(.minutes(5)), .enabled(if: Nginx.isInstalled, Nginx.missing),
    .enabled(if: TestAuthority.isInstalled, TestAuthority.missing))
struct NginxTLSTests {
    private let authority: TestAuthority

    init() throws { authority = try TestAuthority() }

    private func nginx(
        _ certificate: TestAuthority.Certificate, options: String = "ssl", _ settings: String = "return 200 'well';"
    ) async throws -> Nginx {
        try await Nginx(ports: 2) { ports, _ in
            """
            server {
                listen 127.0.0.1:\(ports[0]) \(options);
                ssl_certificate \(certificate.file); ssl_certificate_key \(certificate.key);
                location / { \(settings.replacing("PLAIN", with: "127.0.0.1:\(ports[1])")) }
            }
            server { listen 127.0.0.1:\(ports[1]); return 200 'plain'; }
            """
        }
    }

    private func get(
        _ nginx: Nginx, trusting file: String?, headers: [String: String] = [:]
    ) async throws -> HTTPReply {
        try await withTransport(configure: { $0.authorities = file }) { transport in
            let address = "https://127.0.0.1:\(nginx.ports[0])/feed"
            return try await transport.send(HTTPRequest(url: address, headers: headers))
        }
    }

    @Test func `a server that the operator's authority has signed is trusted`() async throws {
        let nginx = try await nginx(try authority.certificate())
        let reply = try await get(nginx, trusting: authority.file)
        #expect(reply.status == 200 && reply.body == Array("well".utf8) && reply.version == 11)
    }

    @Test func `HTTP 2 is spoken where the server can`() async throws {
        let nginx = try await nginx(try authority.certificate(), options: "ssl http2")
        let reply = try await get(nginx, trusting: authority.file)
        #expect(reply.version == 20 && reply.status == 200 && reply.body == Array("well".utf8))
        #expect(reply.headers["content-length"] == "4")
        #expect(try await nginx.visits(1).map(\.version) == ["HTTP/2.0"])
    }

    @Test func `many requests share one connection of HTTP 2`() async throws {
        let nginx = try await nginx(try authority.certificate(), options: "ssl http2")
        let address = "https://127.0.0.1:\(nginx.ports[0])/feed"
        try await withTransport(configure: { $0.authorities = authority.file }) { transport in
            _ = try await transport.send(HTTPRequest(url: address))
            try await withThrowingTaskGroup { group in
                for _ in 0..<20 { group.addTask { _ = try await transport.send(HTTPRequest(url: address)) } }
                try await group.waitForAll()
            }
        }
        #expect(Set(try await nginx.visits(21).map(\.connection)).count == 1)
    }

    enum Flaw: CaseIterable {
        case unknownAuthority, otherHost, expired, selfSigned
    }

    @Test(arguments: Flaw.allCases) func `a certificate that proves nothing is refused, with the reason`(flaw: Flaw)
        async throws
    {
        let (certificate, words) =
            switch flaw {
            case .unknownAuthority: (try authority.certificate(), "unable to get local issuer certificate")
            case .otherHost: (try authority.certificate("DNS:other.example"), "no alternative certificate subject name")
            case .expired: (try authority.certificate(days: 0), "certificate has expired")
            case .selfSigned: (try authority.stranger(), "self-signed certificate")
            }
        let nginx = try await nginx(certificate)
        let trusted = flaw == .unknownAuthority ? nil : authority.file
        await #expect {
            try await get(nginx, trusting: trusted, headers: ["Authorization": "Bearer s"])
        } throws: { error in
            guard case .unreachable(let said) = error as? TransportError else { return false }
            if !said.contains(words) { Issue.record("\(said)") }
            return true
        }
        #expect(try await nginx.visits(0).allSatisfy { $0.status == 400 })
    }

    @Test func `a list of authorities that is not there is named`() async throws {
        let nginx = try await nginx(try authority.certificate())
        await #expect {
            try await get(nginx, trusting: "/nowhere/authorities.pem")
        } throws: { error in
            guard case .unreachable(let said) = error as? TransportError else { return false }
            return said.contains("/nowhere/authorities.pem")
        }
    }

    @Test func `secrets do not follow a redirect out of TLS`() async throws {
        let nginx = try await nginx(try authority.certificate(), "return 302 http://PLAIN/feed;")
        let reply = try await get(nginx, trusting: authority.file, headers: ["Authorization": "Bearer s"])
        #expect(reply.body == Array("plain".utf8) && reply.url == nginx.url("/feed", port: 1))
        #expect(try await nginx.visits(2).map(\.authorization) == ["Bearer s", ""])
    }

    @Test(arguments: ["http", "socks5h"]) func `TLS reaches through a proxy to the server, which proves its own name`(
        scheme: String
    ) async throws {
        let nginx = try await nginx(try authority.certificate("DNS:feeds.example"), options: "ssl http2")
        let proxy = try LoopbackProxy(to: nginx.ports[0])
        defer { proxy.stop() }
        let route = ProxyRoute.through("\(scheme)://127.0.0.1:\(proxy.port)")
        try await withTransport(configure: { $0.authorities = authority.file }) { transport in
            let reply = try await transport.send(HTTPRequest(url: "https://feeds.example/feed", route: route))
            #expect(reply.status == 200 && reply.version == 20 && reply.body == Array("well".utf8))
            await #expect(throws: TransportError.self) {
                try await transport.send(HTTPRequest(url: "https://other.example/feed", route: route))
            }
        }
        let word = scheme == "http" ? "CONNECT" : "SOCKS"
        #expect(proxy.asked == ["\(word) feeds.example:443", "\(word) other.example:443"])
    }
}
