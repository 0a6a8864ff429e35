// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Settings

/// No file makes the reader trap or run for ever, whatever is in it.
@Suite struct HostileFilesTests {
    /// Reads a file as a configuration and as a list of sources; what is said about it does not matter.
    private func read(_ bytes: [UInt8], _ scratch: Scratch) throws {
        let root: Bool
        do throws(ConfigurationProblem) {
            root = try YAMLDocument.root(of: bytes, file: "hostile.yaml") != nil
        } catch {
            #expect(!error.message.isEmpty)
            return
        }
        guard root else { return }
        try scratch.write(String(decoding: bytes, as: UTF8.self), to: "hostile.yaml")
        #expect(problems(of: scratch.path + "/hostile.yaml", in: .sample()).allSatisfy { !$0.message.isEmpty })
    }

    @Test("the shipped configuration survives every cut and every changed byte")
    func mutations() throws {
        let scratch = try Scratch()
        let text = Array(
            """
            log_level: &a info
            feeds: ["f/*.yaml", *a]
            sources:
              - id: agency
                address: https://agency.example/rss
                interval: 1h30m
                headers: {X-Note: "x"}
            endpoints: [{id: desk, url: "http://[::1]:80/", filter: {kinds: [dismissed], min_confidence: .5}}]
            http: {listen: "[::1]:80"}
            network: {allow: ["fd00::/8"], body_limit: 1MiB}
            """.utf8)
        let awkward: [UInt8] = Array("\0\t\n\r \"'#%&*-:?@[]{}|!<,`~\u{7F}".utf8) + [0x80, 0xC3, 0xFF]
        for index in text.indices {
            try read(Array(text[..<index]), scratch)
            var changed = text
            changed[index] = awkward[index % awkward.count]
            try read(changed, scratch)
            changed[index] = awkward[(index * 7 + 3) % awkward.count]
            try read(changed, scratch)
        }
    }

    @Test(
        "odd YAML is an answer, not a trap",
        arguments: [
            "? [a, b]\n: c", "{}", "[]", "!!binary aGVsbG8=", "!<tag:yaml.org,2002:int> 5", "--- |\n text",
            "a: !!float x",
            "%YAML 9.9\n---\na: b", "%TAG ! !\n%TAG ! !\n---\n", "...", "---", "--- ---", "&a *a", "a: &a [*a]",
            "*a : b",
            "sources: [[[[]]]]", "sources: [~, 1, true, {}]", "endpoints: [{id: {a: b}, url: [x], filter: [y]}]",
            "http: {listen: [1]}", "network: {allow: {a: b}}", "log_level: !!null", "watch: [\"\\0\"]",
            "data: \"\\0\"", "feeds: [\"\\0\"]", "feeds: [\"[\"]", "feeds: [\"/dev/nul[l]\"]", "feeds: [/]",
            "sources: [{id: a, address: \"http://[::\"}]", "sources: [{id: a, address: \"http://:/\"}]",
            "sources: [{id: a, address: \"http://a:b:c/\"}]", "sources: [{id: a, address: \"\\uD800\"}]",
            "polling: {min_interval: 99999999999999999999999999999d}", "network: {body_limit: 9223372036854775807MiB}",
            "network: {allow: [/, //, a/b/c, 1.2.3.4/, /8, \"::/129\", \"::/-1\", 1.2.3.4/08]}",
            "endpoints: [{filter: {min_confidence: nan}}, {filter: {min_confidence: inf}}]", "\u{FEFF}log_level: info",
            "a\u{85}b: c", "🗞: 🗞", "\"\\U00110000\": x",
        ])
    func odd(text: String) throws {
        try read(Array(text.utf8), try Scratch())
    }

    @Test(
        "deep nesting is refused before the stack ends",
        arguments: ["[", "{a: ", "- ", "? ", "{? ", "[[{a: ["])
    func deep(unit: String) throws {
        let scratch = try Scratch()
        for count in [50, 500, 999, 5000, 200_000] {
            try read(Array(("watch: " + String(repeating: unit, count: count)).utf8.prefix(1 << 20)), scratch)
            try read(Array(String(repeating: unit, count: count).utf8.prefix(1 << 20)), scratch)
        }
        let stairs = (0..<1400).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
        try read(Array(stairs.utf8.prefix(1 << 20)), scratch)
    }

    @Test("a byte order mark is no fault")
    func byteOrderMark() throws {
        let scratch = try Scratch()
        let file = try scratch.write("\u{FEFF}log_level: debug\n", to: "bom.yaml")
        #expect(try Configuration.load(path: file, in: .sample()).logLevel == .debug)
    }

    @Test("as many aliases as are read stay small, in keys too")
    func aliases() throws {
        let scratch = try Scratch()
        for (base, use) in [
            ("&a [x, y, z]", "[*NAME, *NAME, *NAME]"), ("&a {x: y}", "{? *NAME : 1, b: *NAME, c: *NAME}"),
        ] {
            var text = "k0: \(base)\n"
            for level in 1...5 {
                let before = level == 1 ? "a" : "n\(level - 1)"
                text += "k\(level): &n\(level) \(use.replacing("NAME", with: before))\n"
            }
            try read(Array(text.utf8), scratch)
        }
    }
}
