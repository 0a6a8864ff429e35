// SPDX-License-Identifier: Apache-2.0
import Foundation
import Labelled
import Personnel
import Testing

/// The program on its example feeds, from the files to the receiver.
@Suite("The example, end to end", .serialized) struct ExampleTests {
    /// What the whole folder must end in.
    static func expected() throws -> [ExpectedChange] {
        let path = Program.root.appendingPathComponent("seeds/example/changes.txt")
        return try LabelledReader.readChanges(String(contentsOf: path, encoding: .utf8), file: path.path)
    }

    static func who(_ record: [String: Any]) -> String {
        (record["person"] as? [String: Any])?["name"] as? String ?? record["group"] as? String ?? "?"
    }

    private static func fits(_ record: [String: Any], _ expected: ExpectedChange) -> Bool {
        guard let kind = (record["kind"] as? String).flatMap(ChangeKind.init(id:)),
            let status = (record["status"] as? String).flatMap(Status.init(rawValue:))
        else { return false }
        let wanted = expected.person ?? expected.group ?? ""
        let aliases = (record["person"] as? [String: Any])?["aliases"] as? [String] ?? []
        let names = [who(record)] + aliases
        return expected.kinds.contains(kind) && expected.statuses.contains(status)
            && names.contains {
                $0.lowercased().contains(wanted.lowercased()) || wanted.lowercased().contains($0.lowercased())
            }
    }

    @Test func `a poll finds what the labelled twin says and alerts it once, a second one finds nothing`() throws {
        let trial = try Trial()
        defer { trial.remove() }
        let receiver = try trial.startReceiver()
        defer { end(receiver) }
        let first = try trial.command(["poll"])
        #expect(first.status == 0, "\(first.errors)")
        let stored = try trial.changes()
        let expected = try Self.expected()
        for change in expected where !change.isOptional {
            let found = stored.filter { Self.fits($0, change) }
            let name = change.person ?? change.group ?? "?"
            #expect(found.count == 1, "\(name): \(change.kinds) found \(found.count) times")
            guard let record = found.first else { continue }
            #expect(record["alert"] as? Bool == change.alerts, "\(name): \(record["alert_why"] ?? "")")
            if let sources = change.sources { #expect(record["sources"] as? Int == sources, "\(name)") }
        }
        for record in stored {
            #expect(
                expected.contains { Self.fits(record, $0) }, "not expected: \(Self.who(record)) \(record["kind"] ?? "")"
            )
        }
        let owed = Set(stored.filter { $0["alert"] as? Bool == true }.compactMap { $0["id"] as? String })
        let told = trial.alerts
        #expect(Set(told.compactMap { $0["change"] as? String }) == owed)
        #expect(Set(told.compactMap { $0["id"] as? String }).count == told.count)
        #expect(told.allSatisfy { $0["verified"] as? Bool == true })
        let created = told.filter { $0["type"] as? String == "change.created" }
        #expect(created.count == owed.count)

        let second = try trial.command(["poll"])
        #expect(second.status == 0, "\(second.errors)")
        #expect(try trial.changes().count == stored.count)
        #expect(trial.alerts.count == told.count)
    }

    /// With addresses changed too, nothing but the text tells that an entry is an old one.
    @Test(arguments: [Refeed(keepsLinks: true), Refeed(keepsLinks: false)], [true, false])
    func `the same feeds with other guids and edited titles are no news`(refeed: Refeed, backfill: Bool) throws {
        let trial = try Trial()
        defer { trial.remove() }
        if !backfill { try trial.edit("reshuffle.yaml") { $0.replacing("backfill: true", with: "backfill: false") } }
        let receiver = try trial.startReceiver()
        defer { end(receiver) }
        let first = try trial.command(["poll"])
        #expect(first.status == 0, "\(first.errors)")
        let stored = try trial.changes()
        let told = trial.alerts
        #expect(!stored.isEmpty && told.isEmpty != backfill)

        try refeed.apply(to: trial)
        let second = try trial.command(["poll"])
        #expect(second.status == 0, "\(second.errors)")
        let ids = Set(stored.compactMap { $0["id"] as? String })
        let after = try trial.changes()
        let fresh = after.filter { !ids.contains($0["id"] as? String ?? "") }
        #expect(fresh.isEmpty, "new: \(fresh.map { "\(Self.who($0)) \($0["kind"] ?? "")" })")
        #expect(after.count == stored.count)
        let more = trial.alerts.dropFirst(told.count)
        #expect(more.isEmpty, "alerted: \(more.map { "\($0["type"] ?? "") \($0["change"] ?? "")" })")
        // Not for want of reading: the new titles are there.
        #expect(after.contains { ($0["evidence"] as? [[String: Any]] ?? []).contains { Refeed.isEdited($0["title"]) } })
    }

    @Test(arguments: ["example.csv", "example.ftm.json"])
    func `the small register knows the people of the example, and is imported without a fault`(file: String) throws {
        let trial = try Trial()
        defer { trial.remove() }
        let path = Program.root.appendingPathComponent("seeds/register/" + file).path
        let imported = try trial.command(["people", "import", path])
        #expect(imported.status == 0, "\(imported.output)\(imported.errors)")
        #expect(imported.output.contains("25 people"), "\(imported.output)")
        let register = try String(contentsOfFile: path, encoding: .utf8).lowercased()
        for change in try Self.expected() {
            guard let person = change.person else { continue }
            #expect(register.contains(person.lowercased()), "\(person) is not in \(file)")
        }
    }

    @Test func `every labelled twin is the text that its feed gives`() throws {
        let trial = try Trial()
        defer { trial.remove() }
        let twins = try FileManager.default.contentsOfDirectory(
            atPath: Program.root.appendingPathComponent("seeds/example").path
        ).filter { $0.hasPrefix("agency-") }
        let feed = try Program.run(["parse", Program.root.appendingPathComponent("feeds/example/agency.rss").path])
        let entries = try #require(feed.objects.first?["entries"] as? [[String: Any]])
        #expect(entries.count == twins.count)
        for (index, entry) in entries.enumerated() {
            let path = Program.root.appendingPathComponent("seeds/example/agency-\(index + 1).txt")
            let twin = try LabelledReader.read(String(contentsOf: path, encoding: .utf8), file: path.path)
            #expect(entry["title"] as? String == twin.article.title)
            let words = (entry["content"] as? String)?.split(whereSeparator: \.isWhitespace)
            #expect(words == twin.article.text.split(whereSeparator: \.isWhitespace))
        }
    }
}
