// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import Personnel
import Pipeline
import Testing

@testable import Settings

/// The configurations that the repository ships.
@Suite struct ShippedConfigurationTests {
    private func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: Repository.root + "/" + path)), as: UTF8.self)
    }

    /// The text with its examples taken into use: keys right behind a #, and the indented lines below them.
    private func uncommented(_ text: String) -> String {
        var isExample = false
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let indent = line.prefix { $0 == " " }
            let rest = line.dropFirst(indent.count)
            let isKey = rest.hasPrefix("#") && rest.dropFirst().first?.isLetter == true
            isExample = isKey || (isExample && rest.hasPrefix("#  "))
            return isExample ? indent + rest.dropFirst() : line
        }.joined(separator: "\n")
    }

    @Test("the default configuration is the built-in defaults")
    func defaults() throws {
        var configuration = try Configuration.load(
            path: Repository.root + "/deploy/reshuffle.yaml", in: .sample())
        #expect(configuration.warnings.isEmpty)
        configuration.files = []
        #expect(configuration == Configuration(dataDirectory: "/home/somebody/.local/state/reshuffle"))
    }

    @Test("the default configuration shows every key")
    func everyKey() throws {
        let lines = uncommented(try text("deploy/reshuffle.yaml")).split(separator: "\n")
        for path in Schema.root.paths {
            let (depth, key) = (path.split(separator: ".").count - 1, path.split(separator: ".").last ?? "")
            let isShown = lines.contains { line in
                let indent = line.prefix { $0 == " " || $0 == "-" }.count
                // Small mappings stand on one line.
                if depth > 0, line.contains("{\(key):") || line.contains(", \(key):") { return true }
                return line.dropFirst(indent).hasPrefix(key + ":") && (depth == 0) == (indent == 0)
            }
            #expect(isShown, "\(path) is not in deploy/reshuffle.yaml")
        }
    }

    @Test("the examples in the default configuration work")
    func examples() throws {
        let scratch = try Scratch()
        let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
        for name in [
            "etc/ministry.token", "etc/ministry.password", "etc/http.token", "etc/authorities.pem",
            "credentials/http-token", "credentials/ministry-password", "etc/ntfy.token", "etc/matrix.token",
        ] {
            try scratch.write("0123456789abcdef", to: name)
        }
        try FileManager.default.createDirectory(
            atPath: scratch.path + "/etc/words", withIntermediateDirectories: true)
        try scratch.write("https://api.telegram.org/bot1:a/sendMessage", to: "etc/telegram.address")
        try scratch.write(#"{"text": "{{headline}}"}"#, to: "etc/own.mustache")
        for name in ["etc/desk.secret", "credentials/desk-secret"] { try scratch.write(secret, to: name) }
        try scratch.write("sources:\n  - {id: other, address: \"https://other.example/\"}\n", to: "feeds/other.yaml")
        // An example replaces the default above it, which YAML would call a key that is given twice.
        let lines = uncommented(try text("deploy/reshuffle.yaml"))
            .replacing("/etc/reshuffle/", with: scratch.path + "/etc/")
            .split(separator: "\n")
            .filter { !["feeds: []", "paused: []", "sources: []", "endpoints: []", "  allow: []"].contains($0) }
        let file = try scratch.write(lines.joined(separator: "\n"), to: "reshuffle.yaml")
        let configuration = try Configuration.load(
            path: file, in: .sample(environment: ["CREDENTIALS_DIRECTORY": scratch.path + "/credentials"]))
        #expect(configuration.warnings.isEmpty, "\(configuration.warnings)")
        try #require(configuration.sources.map(\.id) == ["ministry", "other"])
        #expect(configuration.sources[0].separator == .line("----"))
        #expect(configuration.sources[0].headers.count == 3)
        #expect(configuration.sources[0].isPaused)
        try #require(configuration.endpoints.map(\.format) == ["standard", "telegram", "ntfy", "matrix", "template"])
        #expect(configuration.endpoints[1].channel.chat == "-1001234567890")
        #expect(configuration.endpoints[1].rhythm.grouping == Grouping())
        #expect(configuration.endpoints[3].rhythm.digest == Digest(minute: 480, weekday: 1))
        #expect(configuration.endpoints[4].template?.contentType == "application/json")
        #expect(configuration.endpoints[0].secrets.count == 2)
        #expect(configuration.http?.tokens.count == 2)
        #expect(configuration.words?.path == scratch.path + "/etc/words")
        #expect(configuration.network.allow == ["127.0.0.0/8", "fd00::/8"])
    }

    @Test("the configuration of the first run loads, from its directory or from elsewhere")
    func example() throws {
        let file = "feeds/example/reshuffle.yaml"
        let configuration = try Configuration.load(path: file, in: .sample(in: Repository.root))
        #expect(configuration.dataDirectory == Repository.root + "/var/example")
        #expect(configuration.sources.map(\.id) == ["agency", "ministry", "observer", "wire", "bulletin"])
        #expect(configuration.sources.allSatisfy { $0.backfill && FileManager.default.fileExists(atPath: $0.address) })
        #expect(configuration.endpoints.map(\.url) == ["http://127.0.0.1:8098/"])
        #expect(configuration.endpoints[0].secrets.count == 1)
        #expect(configuration.http?.port == 8099)
        // Git keeps no modes but the executable's: the example's secret, which is none, may be readable by everybody.
        #expect(configuration.warnings.allSatisfy { $0.message.contains("can be read by everybody") })
    }
}
