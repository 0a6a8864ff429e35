// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc
import Testing

/// One clear error with what, where and what to do; nothing stored is lost.
@Suite("Bad input") struct BadInputTests {
    @Test(arguments: [
        ("sorces: []", "sources"), ("sources: 7", "sources"), ("data: [", "reshuffle.yaml:"),
        ("polling:\n  min_interval: 5 parsecs", "min_interval"), ("feeds: [nowhere/*.yaml]", "nowhere"),
    ])
    func `a bad configuration is refused with file, line and remedy`(text: String, words: String) throws {
        let scratch = try Scratch()
        defer { scratch.remove() }
        let path = try scratch.write("reshuffle.yaml", text + "\n")
        for command in ["check-config", "poll", "run"] {
            let result = try Program.run([command, "-c", path])
            #expect(result.status == 78, "\(command): \(result.output) \(result.errors)")
            #expect((result.output + result.errors).contains("reshuffle.yaml:"))
            #expect((result.output + result.errors).contains(words), "\(result.output) \(result.errors)")
        }
    }

    @Test func `a configuration that is not there is said to be missing`() throws {
        let result = try Program.run(["poll", "-c", "/nonexistent/reshuffle.yaml"])
        #expect(result.status == 78)
        #expect(result.errors.contains("/nonexistent/reshuffle.yaml"))
    }

    @Test(arguments: [
        ("empty.xml", "", "empty"), ("page.html", "<html><body>No such page</body></html>", "HTML"),
        ("words.txt", "Just some words.", "not a feed"), ("bad.json", "{\"version\": ", "JSON"),
    ])
    func `what is no feed exits 65 with one line`(name: String, text: String, words: String) throws {
        let scratch = try Scratch()
        defer { scratch.remove() }
        let result = try Program.run(["parse", try scratch.write(name, text)])
        #expect(result.status == 65)
        #expect(result.output.isEmpty)
        #expect(result.errors.split(separator: "\n").count == 1)
        #expect(result.errors.contains(words), "\(result.errors)")
    }

    @Test func `a feed over 64 MiB is refused naming the bound`() throws {
        let scratch = try Scratch()
        defer { scratch.remove() }
        let path = try scratch.write("huge.xml", "<rss>" + String(repeating: "x", count: (64 << 20) + 1))
        let result = try Program.run(["parse", path])
        #expect(result.status == 65)
        #expect(result.errors.contains("\(64 << 20)"))
    }

    @Test func `one source that cannot be read does not keep the others from being read`() throws {
        let trial = try Trial()
        defer { trial.remove() }
        let receiver = try trial.startReceiver()
        defer { end(receiver) }
        let feed = trial.scratch.url.appendingPathComponent("feeds/example/agency.rss")
        try Data("no feed at all\n".utf8).write(to: feed)
        let result = try trial.command(["poll"])
        #expect(result.status == 1)
        #expect(result.errors.contains("agency"))
        #expect(try trial.changes().count > 5)
        let health = try trial.command(["sources", "list", "--json"]).objects
        #expect(health.count { $0["failure"] is String } == 1)
    }

    @Test func `a corrupt database is refused and left as it is`() throws {
        let trial = try Trial()
        defer { trial.remove() }
        _ = try trial.command(["poll"])
        let path = try trial.database()
        var bytes = try Data(contentsOf: path)
        for index in 0..<min(4096, bytes.count) { bytes[index] = 0x5A }
        try bytes.write(to: path)
        for command in [["poll"], ["list"], ["run"]] {
            let result = try trial.command(command)
            #expect(result.status == 69, "\(command): \(result.errors)")
            #expect(result.errors.contains("damaged"), "\(result.errors)")
        }
        #expect(try Data(contentsOf: path) == bytes)
    }

    @Test func `jsonl answers each line in order, bad ones with an error`() throws {
        let lines = [
            #"{"id":"1","text":"The weather was fine.","published":"2024-05-03"}"#, "not json", "",
            #"{"id":3,"text":"\ud800"}"#, #"{"id":"4"}"#, #"{"id":"5","text":"x","published":"someday"}"#,
            #"{"id":"6","html":"<p>Nothing here.</p>"}"#,
        ]
        let result = try Program.run(["extract", "--jsonl"], input: lines.joined(separator: "\n"))
        #expect(result.status == 0, "\(result.errors)")
        let answers = result.objects
        #expect(answers.count == 6)
        #expect(
            answers.map { $0["error"] is String } == [false, true, false, true, true, false])
        #expect(answers.map { $0["id"] as? String ?? "" }.filter { !$0.isEmpty }.suffix(3) == ["4", "5", "6"])
        #expect(answers.allSatisfy { $0["changes"] is [Any] })
    }

    @Test func `broken characters in a line cost the character, not the article`() throws {
        let change = "Governor Anton Berel was dismissed on Monday."
        let texts = [
            #"\ud800 "# + change, change + #" \udc00\ud83d"#, #"\ud83d\ude00 "# + change, change + #" \\ud800"#,
        ]
        var input = Data(texts.enumerated().map { "{\"id\":\"\($0)\",\"text\":\"\($1)\"}\n" }.joined().utf8)
        input += Data("{\"id\":\"4\",\"text\":\"".utf8) + [0xFF, 0xC3, 0x28] + Data("\(change)\"}\n".utf8)
        let answers = try Program.run(["extract", "--jsonl"], bytes: input).objects
        #expect(answers.map { $0["id"] as? String } == ["0", "1", "2", "3", "4"])
        #expect(answers.allSatisfy { ($0["changes"] as? [Any])?.count == 1 }, "\(answers)")
    }
}

extension Trial {
    /// The database file, wherever the example's data directory is.
    func database() throws -> URL {
        let paths = FileManager.default.enumerator(at: scratch.url, includingPropertiesForKeys: nil)
        while let url = paths?.nextObject() as? URL {
            if url.lastPathComponent == "reshuffle.sqlite" { return url }
        }
        throw NotYet(description: "there is no database below \(scratch.url.path)")
    }
}
