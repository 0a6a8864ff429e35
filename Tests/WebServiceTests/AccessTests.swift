// SPDX-License-Identifier: Apache-2.0
import Foundation
import Logging
import Pipeline
import Testing
@testable import WebService

struct AccessTests {
    private let secret = "0123456789abcdef0123"

    private func token() throws -> AccessToken { try #require(AccessToken(secret)) }

    @Test(arguments: [
        ("localhost", true), ("LocalHost:8080", true), ("127.0.0.1", true), ("127.9.9.9:1", true), ("[::1]:80", true),
        ("", false), ("evil.example", false), ("127.0.0.1.evil.example", false), ("127.1", false), ("[::2]", false),
        ("localhost.evil.example", false), ("128.0.0.1", false), ("127.0.0.999", false), ("127.0.0.+1", false),
    ])
    func `names of other hosts are not ours`(authority: String, isOurs: Bool) {
        #expect(HostRule.accepts(authority) == isOurs)
    }

    @Test func `a page that points its own name here reads nothing`() async throws {
        let answers = try await serving { client in
            try await ["/", "/api/v1/changes", "/metrics", "/-/ready"].asyncMap {
                try await client.get($0, ["Host": "evil.example"])
            }
        }
        #expect(answers.map(\.status) == [421, 421, 421, 421])
    }

    @Test func `with a token any name will do`() async throws {
        let token = try token()
        let secret = secret
        let answer = try await serving(tokens: [token]) {
            try await $0.get("/", ["Host": "desk.example", "Authorization": "Bearer \(secret)"])
        }
        #expect(answer.status == 200)
    }

    @Test func `without the token only health answers`() async throws {
        let token = try token()
        let answers = try await serving(tokens: [token]) { client in
            try await ["/", "/api/v1/changes", "/metrics", "/style.css", "/-/healthy", "/-/ready"].asyncMap {
                try await client.get($0)
            }
        }
        #expect(answers.map(\.status) == [401, 401, 401, 401, 200, 200])
        #expect(answers[0].headers["www-authenticate"]?.contains("Basic") == true)
        #expect(!answers.contains { $0.body.contains("0123456789") })
    }

    @Test func `the token is taken from programs and from browsers`() throws {
        let basic = Data("anybody:\(secret)".utf8).base64EncodedString()
        let token = try token()
        for shown in ["Bearer \(secret)", "bearer \(secret)", "Basic \(basic)"] {
            #expect(token.isShown(in: shown), "\(shown)")
        }
    }

    @Test func `what is not the token does not open`() throws {
        let token = try token()
        let short = Data(secret.utf8).base64EncodedString()
        for shown in [
            "", secret, "Bearer", "Bearer ", "Bearer \(secret)x", "Bearer \(secret.dropLast())",
            "Bearer \(secret)\(secret)", "Digest \(secret)", "Basic \(short)", "Basic !",
        ] {
            #expect(!token.isShown(in: shown), "\(shown)")
        }
    }

    @Test func `a token does not show itself, and a short one is none`() throws {
        #expect(!"\(try token())".contains("0123"))
        #expect(!String(reflecting: try token()).contains("48"))
        #expect(AccessToken("short") == nil)
    }

    @Test(.timeLimit(.minutes(5))) func `off loopback it does not start without a token`() async throws {
        let server = WebServer(
            configuration: WebConfiguration(host: "0.0.0.0", port: 0), changes: FixedCatalog(), state: FixedCatalog(),
            tenures: FixedCatalog(),
            metrics: MetricsRegistry(help: [:]), health: HealthProbe(faults: { [] }, obstacles: { [] }),
            clock: WallClock(now: { Samples.now }, sleep: { _ in }),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, onBound: { _ in })
        await #expect(throws: ListenError.needsToken(host: "0.0.0.0")) { try await server.run() }
    }

    @Test func `an address that is taken is told with its port`() async throws {
        let error = try await serving { client in
            let second = WebServer(
                configuration: WebConfiguration(port: client.port), changes: FixedCatalog(), state: FixedCatalog(),
                tenures: FixedCatalog(),
                metrics: MetricsRegistry(help: [:]), health: HealthProbe(faults: { [] }, obstacles: { [] }),
                clock: WallClock(now: { Samples.now }, sleep: { _ in }),
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, onBound: { _ in })
            do {
                try await second.run()
                return "started"
            } catch {
                return "\(error)".contains("port \(client.port)") ? "told" : "\(error)"
            }
        }
        #expect(error == "told")
    }

    @Test func `every answer carries the headers that keep it in its place`() async throws {
        let answers = try await serving { client in
            try await ["/", "/nowhere", "/api/v1/changes", "/metrics"].asyncMap { try await client.get($0) }
        }
        for answer in answers {
            let policy = answer.headers["content-security-policy"] ?? ""
            #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe"))
            #expect(answer.headers["x-content-type-options"] == "nosniff")
            #expect(answer.headers["referrer-policy"] == "no-referrer")
            #expect(answer.headers["set-cookie"] == nil)
        }
    }
}
