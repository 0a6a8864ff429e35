// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Settings

@Suite struct WarningsTests {
    private func warnings(_ text: String) throws -> [String] {
        let scratch = try Scratch()
        try scratch.write("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", to: "desk.secret")
        let file = try scratch.write(text, to: "reshuffle.yaml")
        return try Configuration.load(path: file, in: .sample()).warnings.map { "\($0.line ?? 0): \($0.message)" }
    }

    @Test("a file that is not there yet is a warning: it may come")
    func missingSource() throws {
        let found = try warnings("sources:\n  - {id: a, address: nowhere.xml}\n")
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("2: ") == true)
        #expect(found.first?.hasSuffix("nowhere.xml does not exist (yet)") == true)
    }

    @Test(
        "an address of this machine that the guard will refuse is a warning",
        arguments: ["http://127.0.0.1:8098/", "http://localhost/", "https://[::1]:1/x", "HTTP://127.8.9.10"])
    func loopback(url: String) throws {
        let endpoint = "endpoints:\n  - id: a\n    secret_file: desk.secret\n    url: \"\(url)\"\n"
        let found = try warnings(endpoint)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("4: ") == true)
        #expect(found.first?.contains("network.allow") == true)
        #expect(try warnings(endpoint + "network: {allow: [127.0.0.0/8, \"::1/128\"]}\n").isEmpty)
    }

    @Test("a file in conf.d that is not read for its name is a warning")
    func otherExtension() throws {
        let scratch = try Scratch()
        try scratch.write("log_level: debug\n", to: "conf.d/10-log.yml")
        let file = try scratch.write("backfill: true\n", to: "reshuffle.yaml")
        let configuration = try Configuration.load(path: file, in: .sample())
        #expect(configuration.logLevel == .notice)
        #expect(configuration.warnings.map(\.message) == ["this is not read; name it .yaml"])
        #expect(configuration.warnings.first?.file.hasSuffix("conf.d/10-log.yml") == true)
    }

    @Test("more sources than there are is a warning")
    func tooManySources() throws {
        let found = try warnings(
            """
            endpoints:
              - id: a
                secret_file: desk.secret
                url: https://desk.example/
                filter: {min_sources: 3}
            sources:
              - {id: b, address: "https://b.example/"}
            """)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("5: this filter may let nothing through") == true)
    }
}
