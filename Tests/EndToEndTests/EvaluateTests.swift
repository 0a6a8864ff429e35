// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

/// Measuring, as `make gate` and people who write rules use it.
@Suite("Measuring, end to end") struct EvaluateTests {
    private let found = """
        origin: written for this test
        published: 2024-05-10
        title: Council meets
        ---
        Governor Anton Berel was arrested on Monday.
        ---
        kind: arrested
        status: happened
        background: false
        person: Anton Berel
        alert: true
        quote: Governor Anton Berel was arrested on Monday.

        """
    private let missed = """
        origin: written for this test
        published: 2024-05-10
        title: Council meets
        ---
        The mayor of Tula, Lena Marsh, dismissed the claim. The treasurer, Ida Moe, has sung her last song.
        ---
        kind: resigned
        status: happened
        background: false
        person: Ida Moe
        alert: true
        quote: The treasurer, Ida Moe, has sung her last song.

        kind: dismissed
        status: happened
        background: false
        person: Lena Marsh
        alert: true
        quote: The mayor of Tula, Lena Marsh, dismissed the claim.

        """

    /// A folder "set" with both articles.
    private func set(in scratch: Scratch) throws -> String {
        let folder = scratch.url.appendingPathComponent("set")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        _ = try scratch.write("set/found.txt", found)
        _ = try scratch.write("set/missed.txt", missed)
        return folder.path
    }

    @Test func `a miss is explained by what became of its sentence`() throws {
        let scratch = try Scratch()
        defer { scratch.remove() }
        let result = try Program.run(["evaluate", try set(in: scratch)])
        #expect(result.status == 0)
        #expect(result.output.contains("missed  resigned: Ida Moe TO BE ALERTED"))
        #expect(result.output.contains("no trigger that is known stands in it"))
        #expect(result.output.contains("“the claim” does not fit as its object (person)"))
        #expect(result.output.contains("kind + person    100.0 %    33.3 %"))
    }

    @Test(arguments: ["set/figures-only", "figures-only", "set/deeper/figures-only", "--figures-only"])
    func `a marked folder shows no name and no word of its articles`(marker: String) throws {
        let scratch = try Scratch()
        defer { scratch.remove() }
        let folder = try set(in: scratch)
        var arguments = ["evaluate", folder]
        if marker.hasPrefix("--") {
            arguments.append(marker)
        } else {
            let deeper = scratch.url.appendingPathComponent("set/deeper")
            try FileManager.default.createDirectory(at: deeper, withIntermediateDirectories: true)
            _ = try scratch.write(marker, "")
        }
        func expectSilence(_ text: String) {
            for word in ["Berel", "Moe", "Marsh", "hung up", "found.txt", "missed.txt", "arrested on"] {
                #expect(!text.contains(word), "\(word) in: \(text)")
            }
        }
        let result = try Program.run(arguments)
        #expect(result.status == 0 && result.output.contains("kind + person"))
        expectSilence(result.output + result.errors)
        _ = try scratch.write("set/missed.txt", missed.replacingOccurrences(of: "kind: resigned", with: "kind: Moe"))
        let faulty = try Program.run(arguments)
        #expect(faulty.status == 65)
        #expect(faulty.errors.contains("1 articles cannot be read"))
        expectSilence(faulty.output + faulty.errors)
    }

    @Test func `floors are raised, held and never lowered`() throws {
        let scratch = try Scratch()
        defer { scratch.remove() }
        let folder = try set(in: scratch)
        let floors = scratch.url.appendingPathComponent("floors.txt").path
        let check = ["evaluate", folder, "--figures-only", "--floors", floors]
        #expect(try Program.run(check).status == 65)
        #expect(try Program.run(check + ["--raise"]).status == 0)
        let held = try Program.run(check)
        #expect(held.status == 0)
        #expect(held.lines.last == "5 passed, 0 failed")
        let raised = try String(contentsOfFile: floors, encoding: .utf8)
        #expect(raised.contains("set alerts-found 33.33\n"))
        try raised.replacingOccurrences(of: "alerts-found 33.33", with: "alerts-found 50")
            .write(toFile: floors, atomically: true, encoding: .utf8)
        for arguments in [check, check + ["--raise"]] {
            let fallen = try Program.run(arguments)
            #expect(fallen.status == 1)
            #expect(fallen.output.contains("FAILED  set alerts-found 33.33 is below its floor 50.00"))
            #expect(fallen.lines.last == "4 passed, 1 failed")
        }
        let other = try scratch.write("other.txt", "elsewhere alerts-right 1\n")
        let unknown = try Program.run(["evaluate", folder, "--figures-only", "--floors", other])
        #expect(unknown.status == 1 && unknown.errors.contains("there is no floor for set"))
    }

    /// One pair that is joined rightly, one that nobody could join.
    private let pairs = """
        {"id": "d001", "same": true, "why": "plain", "one": {"person": "Anton Berel", "kind": "arrested", "status": \
        "happened", "background": false, "position": "governor of Tula", "published": "2024-05-10T08:00:00Z"}, \
        "other": {"person": "Anton Berel", "kind": "arrested", "status": "happened", "background": false, "position": \
        "governor of Tula", "published": "2024-05-11T08:00:00Z"}}
        {"id": "d002", "same": true, "why": "wrongly labelled", "one": {"person": "Lena Marsh", "kind": "died", \
        "status": "happened", "background": false, "position": "mayor of Tula", "published": "2024-05-10T08:00:00Z"}, \
        "other": {"person": "Ida Moe", "kind": "died", "status": "happened", "background": false, "position": \
        "treasurer", "published": "2024-05-11T08:00:00Z"}}

        """

    @Test func `pairs are measured, shown where they are wrong, and held against their floors`() throws {
        let scratch = try Scratch()
        defer { scratch.remove() }
        let file = try scratch.write("set.jsonl", pairs)
        let floors = try scratch.write("floors.txt", "set precision 99\nset recall 50\n")
        let held = try Program.run(["evaluate", "--pairs", file, "--floors", floors])
        #expect(held.status == 0, "\(held.errors)")
        #expect(held.output.contains("d002  missed (different): wrongly labelled"))
        #expect(held.output.contains("Lena Marsh") && !held.output.contains("Anton Berel"))
        #expect(held.output.contains("precision 100.00 %") && held.output.contains("recall    50.00 %"))
        #expect(held.lines.last == "2 passed, 0 failed")
        _ = try scratch.write("floors.txt", "set precision 99\nset recall 90\n")
        let fallen = try Program.run(["evaluate", "--pairs", file, "--floors", floors])
        #expect(fallen.status == 1)
        #expect(fallen.output.contains("FAILED  set recall 50.00 is below its floor 90.00"))
        let json = try Program.run(["evaluate", "--pairs", file, file, "--json"])
        #expect(json.lines.count == 2)
        #expect(json.objects.first?["recall"] as? Double == 0.5 && json.objects.first?["right"] as? Int == 1)
    }

    @Test(arguments: ["set.figures-only", "figures-only", "--figures-only"])
    func `of marked pairs the figures are shown and no word of theirs`(marker: String) throws {
        let scratch = try Scratch()
        defer { scratch.remove() }
        let file = try scratch.write("set.jsonl", pairs)
        if !marker.hasPrefix("--") { _ = try scratch.write(marker, "") }
        let arguments = ["evaluate", "--pairs", file] + (marker.hasPrefix("--") ? [marker] : [])
        let result = try Program.run(arguments)
        #expect(result.status == 0 && result.output.contains("recall    50.00 %"))
        _ = try scratch.write("set.jsonl", pairs.replacing("\"died\"", with: "\"perished\""))
        let faulty = try Program.run(arguments)
        #expect(faulty.status == 65 && faulty.errors.contains("line 2 cannot be read"))
        for text in [result.output + result.errors, faulty.output + faulty.errors] {
            for word in ["Marsh", "Moe", "Berel", "wrongly labelled", "perished"] { #expect(!text.contains(word)) }
        }
    }

    @Test func `figures come as JSON, one line a folder`() throws {
        let scratch = try Scratch()
        defer { scratch.remove() }
        let folder = try set(in: scratch)
        let result = try Program.run(["evaluate", folder, folder, "--json"])
        #expect(result.objects.count == 2 && result.lines.count == 2)
        let strict = try #require(result.objects.first?["kind + person"] as? [String: Any])
        #expect(strict["right"] as? Int == 1 && strict["missed"] as? Int == 2)
        #expect((strict["families"] as? [String: Any])?["exit"] != nil)
        #expect((strict["languages"] as? [String: Any])?["en"] != nil)
        #expect((result.objects.first?["fields"] as? [String: Any])?["country"] != nil)
    }

    @Test func `what was measured is written with the estimates kept`() throws {
        let scratch = try Scratch()
        defer { scratch.remove() }
        let table = try scratch.write(
            "confidence.txt", "# source: here\nestimate | post | 0.5\nrule | en.old.active | 1 | 90\n")
        let result = try Program.run(["evaluate", try set(in: scratch), "--figures-only", "--calibrate", table])
        #expect(result.status == 0)
        let text = try String(contentsOfFile: table, encoding: .utf8)
        #expect(text.contains("# source: here\nestimate | post | 0.5\n"))
        #expect(text.contains("pool | passive body happened | 1 | 1\n"))
        #expect(!text.contains("en.old"))
    }

    @Test func `explain shows the frames that were tried, in words and as JSON`() throws {
        let text = "Governor Anton Berel dismissed the claim and was arrested."
        let words = try Program.run(["explain", "-"], input: text)
        #expect(words.output.contains("“the claim” does not fit as its object (person)"))
        #expect(words.output.contains("  frame    en.arrest, passive"))
        let json = try Program.run(["explain", "-", "--json"], input: text)
        let candidates = try #require(json.objects.first?["candidates"] as? [[String: Any]])
        #expect(candidates.contains { ($0["tried"] as? [[String: Any]])?.isEmpty == false })
        #expect(candidates.contains { $0["form"] as? String == "passive" })
    }
}
