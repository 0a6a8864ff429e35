// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation
import Personnel
import Pipeline
import WebService

/// `reshuffle list`: recent changes.
struct ListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists recent changes, newest first.",
        discussion: "Filters that name several values take them with commas or repeated.")

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case table, json, jsonl
    }

    @OptionGroup var config: ConfigurationOption

    @Option(help: "First seen since: a span (7d, 12h), a day or an instant.")
    var since: String?
    @Option(help: "First seen until: a day (inclusive) or an instant.")
    var until: String?
    @Option(help: "Kinds: dismissed, arrested, ...")
    var kind: [String] = []
    @Option(help: "Families: entry, move, exit, legal, fate.")
    var family: [String] = []
    @Option(help: "Statuses: happened, expected, rumoured, denied.")
    var status: [String] = []
    @Option(help: "A part of the name.")
    var person: String?
    @Option(help: "A part of the post or its organisation.")
    var position: String?
    @Option(help: "Countries of the posts, ISO 3166-1 alpha-2.")
    var country: [String] = []
    @Option(help: "Ids of sources.")
    var source: [String] = []
    @Flag(help: "What is told as history too.")
    var background = false
    @Option(help: "At most so many, 1 to 1000.")
    var limit = 50
    @Option(help: "What the page before ended with.")
    var cursor: String?
    @Option(help: "table, json or jsonl.")
    var format = Format.table
    @Flag(help: "The same as --format json.")
    var json = false

    func run() async throws {
        let query = try self.query()
        let store = try Compose.store(reading: config.file)
        let page = try await storing { () async throws(LedgerError) in try await store.changes.changes(matching: query)
        }
        switch json ? .json : format {
        case .table:
            answer(line: ChangeTable.text(page.changes))
            if let next = page.next { answer(line: "More: add --cursor \(next)") }
        case .json:
            answer(line: Wire.page(page).line)
        case .jsonl:
            for change in page.changes { answer(line: ChangeRecord(change).json.line) }
        }
        await store.close()
    }

    /// The same words as the API's, so that both understand the same.
    private func query() throws -> ChangeQuery {
        var fields = [QueryField("limit", String(limit)), QueryField("background", String(background))]
        let single = [
            ("since", since), ("until", until), ("person", person), ("position", position), ("cursor", cursor),
        ]
        for case let (name, value?) in single { fields.append(QueryField(name, value)) }
        let lists = [
            ("kind", kind), ("family", family), ("status", status), ("country", country), ("source", source),
        ]
        for (name, values) in lists { fields += values.map { QueryField(name, $0) } }
        do throws(BadQuery) {
            return try ChangeQueryParser.parse(fields, now: Date())
        } catch {
            throw ValidationError(error.faults.map { "--\($0.field) \($0.reason)" }.joined(separator: "\n"))
        }
    }
}
