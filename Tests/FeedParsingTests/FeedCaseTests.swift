// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

struct FeedCaseTests {
    @Test(arguments: FeedCase.all)
    func `a document is read as a careful reader reads it`(_ document: FeedCase) {
        let failures = document.failures
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
    }

    @Test func `every format has its cases, and every case its title`() {
        let formats = Set(FeedCase.all.map(\.format))
        #expect(formats == ["atom", "dates", "encodings", "illformed", "json", "rdf", "rss"])
        #expect(FeedCase.all.count >= 250)
        #expect(FeedCase.all.allSatisfy { !$0.title.isEmpty })
    }

    /// `make cases` prints it.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["CASES"] == "table"))
    func `the table of what was passed`() {
        for line in Self.table { print(line) }
    }

    @Test func `the table in the README says what was passed`() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
        let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
        let lines = Set(readme.split(separator: "\n").map(String.init))
        guard lines.contains(Self.table[0]) else { return }
        for line in Self.table { #expect(lines.contains(line), "README.md: run make cases, and put in \(line)") }
    }

    private static let table: [String] = {
        var lines = ["| format | cases | passed |", "|---|---|---|"]
        var (all, allPassed) = (0, 0)
        for format in Set(FeedCase.all.map(\.format)).sorted() {
            let cases = FeedCase.all.filter { $0.format == format }
            let passed = cases.count { $0.failures.isEmpty }
            (all, allPassed) = (all + cases.count, allPassed + passed)
            lines.append("| \(format) | \(cases.count) | \(passed) |")
        }
        return lines + ["| all | \(all) | \(allPassed) |"]
    }()
}
