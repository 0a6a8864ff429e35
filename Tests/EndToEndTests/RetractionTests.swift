// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

/// What was told and is taken back: by the operator, by the publisher's tombstone, by an edit. Receivers hear of it once,
/// the proof stays, and who held which post follows.
@Suite("Retractions") struct RetractionTests {
    private static let tells = "Prime Minister Ardo Selk dismissed Defence Minister Mira Tollan on Monday."
    private static let tellsNothing = "Prime Minister Ardo Selk met Defence Minister Mira Tollan on Monday."
    private static let tellsMore =
        "Prime Minister Ardo Selk dismissed Defence Minister Mira Tollan on Monday over the missing rifles."

    /// A trial with one feed of one entry, which can be published anew.
    private struct House {
        let trial: Trial

        init() throws {
            trial = try Trial()
            let path = URL(fileURLWithPath: trial.configuration)
            let text = try String(contentsOf: path, encoding: .utf8)
            let start = try #require(text.range(of: "sources:\n"))
            let stop = try #require(text.range(of: "endpoints:\n"))
            let sources = "sources:\n  - {id: gazette, address: gazette.atom, language: en}\n\n"
            try Data(text.replacingCharacters(in: start.lowerBound..<stop.lowerBound, with: sources).utf8)
                .write(to: path)
            try publish(entry(RetractionTests.tells))
        }

        func publish(_ content: String) throws {
            _ = try trial.scratch.write(
                "feeds/example/gazette.atom",
                """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="en">
                <title>The gazette</title><id>tag:gazette.example,2026:all</id>
                <updated>2026-03-10T12:00:00Z</updated>
                \(content)
                </feed>
                """)
        }

        func entry(_ text: String) -> String {
            """
            <entry><title>Decree</title><id>tag:gazette.example,2026:1</id>
            <link href="https://gazette.example/1"/>
            <published>2026-03-10T08:00:00Z</published><updated>2026-03-10T08:00:00Z</updated>
            <content type="text">\(text)</content></entry>
            """
        }

        func poll() throws {
            let result = try trial.command(["poll"])
            #expect(result.status == 0, "\(result.errors)")
        }

        /// What the receiver took of the minister's dismissal, in order.
        var told: [String] {
            trial.alerts.filter { ($0["type"] as? String)?.hasPrefix("change.") ?? false }
                .compactMap { $0["type"] as? String }
        }

        func change() throws -> [String: Any] {
            try #require(try trial.changes().first { $0["kind"] as? String == "dismissed" })
        }

        /// Who is known to hold the post, and until when: the end of each tenure.
        func ends() throws -> [String] {
            try trial.command(["who", "Defence Minister"]).output.split(separator: "\n").map(String.init)
        }
    }

    @Test func `by the operator, and back: told each time, the proof stays, the post follows`() throws {
        let house = try House()
        defer { house.trial.remove() }
        let receiver = try house.trial.startReceiver()
        defer { end(receiver) }
        try house.poll()
        #expect(house.told == ["change.created"])
        let id = try #require(try house.change()["id"] as? String)
        let dismissed = try house.ends()

        let retracted = try house.trial.command(["retract", id, "--reason", "a namesake"])
        #expect(retracted.status == 0 && retracted.output.contains("revision 2; 1 alert is owed"), "\(retracted)")
        #expect(try house.trial.command(["retract", id, "--reason", "again"]).status == 1)
        try house.poll()
        try house.poll()
        #expect(house.told == ["change.created", "change.retracted"])
        let change = try house.change()
        #expect((change["retracted"] as? [String: Any])?["reason"] as? String == "a namesake")
        #expect((change["evidence"] as? [Any])?.count ?? 0 > 0 && change["revision"] as? Int == 2)
        #expect(try house.ends() != dismissed, "she holds the post again")

        #expect(try house.trial.command(["retract", id, "--undo"]).status == 0)
        #expect(try house.trial.command(["retract", id, "--undo"]).status == 1)
        try house.poll()
        #expect(house.told == ["change.created", "change.retracted", "change.created"])
        #expect(try house.change()["revision"] as? Int == 3)
        #expect(try house.ends() == dismissed)
    }

    @Test func `a tombstone in the feed: told once, and nobody is seen in the post any more`() throws {
        let house = try House()
        defer { house.trial.remove() }
        let receiver = try house.trial.startReceiver()
        defer { end(receiver) }
        try house.poll()
        #expect(try !house.ends().isEmpty)
        let tombstone = #"<at:deleted-entry ref="tag:gazette.example,2026:1" when="2026-03-11T08:00:00Z"/>"#
        try house.publish(tombstone)
        try house.poll()
        try house.poll()
        #expect(house.told == ["change.created", "change.retracted"])
        let reason = (try house.change()["retracted"] as? [String: Any])?["reason"] as? String
        #expect(reason == "its article was withdrawn by the publisher")
        #expect(try house.ends().isEmpty, "only that article called her minister")
        // Published again, it is told again; what was withdrawn stays so.
        try house.publish(house.entry(Self.tells))
        try house.poll()
        let standing = try house.trial.changes().filter {
            $0["kind"] as? String == "dismissed" && $0["retracted"] is NSNull
        }
        #expect(standing.count == 1)
        #expect(try !house.ends().isEmpty)
    }

    @Test func `an edit that tells of no change any more, and one that tells more`() throws {
        let house = try House()
        defer { house.trial.remove() }
        let receiver = try house.trial.startReceiver()
        defer { end(receiver) }
        try house.poll()
        let dismissed = try house.ends()
        try house.publish(house.entry(Self.tellsMore))
        try house.poll()
        let more = try house.change()
        #expect(more["revision"] as? Int ?? 0 >= 1 && more["retracted"] is NSNull)
        #expect(house.told.filter { $0 == "change.created" }.count == 1, "\(house.told)")
        #expect(try house.ends() == dismissed)

        try house.publish(house.entry(Self.tellsNothing))
        try house.poll()
        try house.poll()
        #expect(house.told.filter { $0 == "change.retracted" }.count == 1, "\(house.told)")
        let change = try house.change()
        let reason = (change["retracted"] as? [String: Any])?["reason"] as? String
        #expect(reason == "its article was edited and no longer says so")
        let shown = try house.trial.command(["show", try #require(change["id"] as? String)])
        #expect(shown.output.contains("retracted"), "\(shown.output)")
        #expect(try house.ends().isEmpty, "nothing tells of her post any more")
    }
}
