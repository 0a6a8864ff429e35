// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc
import Testing

/// A user's own words, from the folder beside the configuration to what is found.
@Suite("Words of one's own", .serialized) struct WordsTests {
    private static let frame = """
        frame: defenestrate
        kind: dismissed
        verb: defenestrate; defenestrates; defenestrated; defenestrated; defenestrating
        passive: subject=person by=agent?
        reads: Governor Anton Berel was defenestrated on Monday. => Anton Berel
        refuses: The proposal of Governor Anton Berel was defenestrated.
        """
    private static let bad = frame.replacing("=> Anton Berel", with: "=> Lena Marsh")
    private static let sentence = "Governor Lena Marsh was defenestrated on Tuesday."

    private func house(_ words: String) throws -> (scratch: Scratch, configuration: String) {
        let scratch = try Scratch()
        _ = try scratch.write("words/en/triggers/desk.txt", words)
        let text = "data: data\nwatch: [Zorblat Quuxley]\nsources: [{id: file, kind: folder, address: news}]\n"
        _ = try scratch.write("news/one.txt", "Nothing happened to anybody on Monday.\n")
        return (scratch, try scratch.write("reshuffle.yaml", text))
    }

    @Test func `extract and explain read them where a configuration is named, and only there`() throws {
        let (scratch, configuration) = try house(Self.frame)
        defer { scratch.remove() }
        let file = try scratch.write("article.txt", Self.sentence)
        #expect(try Program.run(["extract", file, "--json"]).objects.isEmpty)
        let found = try Program.run(["extract", file, "--json", "-c", configuration]).objects
        #expect(found.map { $0["kind"] as? String } == ["dismissed"])
        let line = "{\"id\": 1, \"text\": \"\(Self.sentence)\"}"
        #expect(try Program.run(["extract", "--jsonl", "-c", configuration], input: line).output.contains("en.user."))
        let explained = try Program.run(["explain", file, "-c", configuration])
        #expect(explained.output.contains("en.user.defenestrate"))
        let watched = try scratch.write("watched.txt", "The pianist Zorblat Quuxley was arrested on Monday.")
        #expect(
            try Program.run(["extract", watched, "--json", "-c", configuration]).objects.map {
                $0["alert_why"] as? String
            } == ["watched-happened"])
    }

    @Test func `words whose sentences fail are refused by every command that reads with them`() throws {
        let (scratch, configuration) = try house(Self.bad)
        defer { scratch.remove() }
        let file = try scratch.write("article.txt", Self.sentence)
        let place = "words/en/triggers/desk.txt:5: error: en.user.defenestrate: does not read"
        let check = try Program.run(["check-config", "-c", configuration])
        #expect(check.status == 78)
        #expect(check.output.contains(place), "\(check.output)")
        for command in [["run"], ["poll"], ["extract", file], ["explain", file], ["evaluate", scratch.url.path]] {
            let result = try Program.run(command + ["-c", configuration])
            #expect(result.status == 78, "\(command)")
            #expect(result.errors.contains(place), "\(command): \(result.errors)")
        }
    }

    @Test func `a bad configuration and bad words are told together`() throws {
        let (scratch, configuration) = try house(Self.bad)
        defer { scratch.remove() }
        let text = try String(contentsOfFile: configuration, encoding: .utf8) + "sorces: []\n"
        _ = try scratch.write("reshuffle.yaml", text)
        let check = try Program.run(["check-config", "--json", "-c", configuration])
        #expect(check.status == 78)
        #expect(check.objects.map { $0["line"] as? Int } == [4, 5])
    }

    @Test func `a reload with bad words keeps the old ones and says so; good ones are taken`() throws {
        let trial = try Trial()
        defer { trial.remove() }
        let folder = URL(fileURLWithPath: trial.configuration).deletingLastPathComponent()
        let words = folder.appendingPathComponent("words/en/triggers/desk.txt")
        func put(_ text: String) throws {
            try FileManager.default.createDirectory(
                at: words.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: words)
        }
        /// A source that is new to the daemon, so that it is read at once.
        func addSource(_ id: String) throws {
            _ = try trial.scratch.write("news-\(id)/one.txt", Self.sentence + "\n")
            let text = """
                sources:
                  - {id: \(id), kind: folder, address: \(trial.scratch.url.path)/news-\(id), backfill: true}

                """
            _ = try trial.scratch.write("feeds/example/conf.d/\(id).yaml", text)
        }
        func metrics() throws -> String { try Web.get("http://127.0.0.1:\(trial.pagePort)/metrics").body }
        func rules() throws -> Bool { try trial.command(["list", "--json"]).output.contains("en.user.defenestrate") }

        let daemon = try Program.start(["run", "-c", trial.configuration], in: trial.scratch, name: "daemon")
        defer { end(daemon) }
        try waitUntil("it is ready") {
            guard FreePort.answers(trial.pagePort) else { return false }
            return try Web.get("http://127.0.0.1:\(trial.pagePort)/-/ready").status == 200
        }
        try put(Self.bad)
        try addSource("first")
        kill(daemon.processIdentifier, SIGHUP)
        try waitUntil("the bad words are reported") { try metrics().contains("reshuffle_configuration_good 0") }
        #expect(trial.scratch.read("daemon.err").contains("words/en/triggers/desk.txt:5"))
        #expect(try metrics().contains("source=\"first\"") == false)

        try put(Self.frame)
        kill(daemon.processIdentifier, SIGHUP)
        try waitUntil("the good words are in force") { try metrics().contains("reshuffle_configuration_good 1") }
        try waitUntil("an article is read with them") { try rules() }
    }
}
