// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Personnel
import Pipeline
import WebService

/// `reshuffle who`: who held a post, and what a person held.
struct WhoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "who", abstract: "Shows who held a post, or what a person held, and when.",
        discussion: """
            Made from changes, from whom articles call the holder of a post in passing, and from the register of people. \
            What does not fit is shown as a conflict. An end that is missing means: still held as far as is known.
            """)

    @OptionGroup var config: ConfigurationOption
    @Argument(help: "A post (\"defence minister\") or a part of a name, in any spelling.")
    var text: String
    @Option(help: "Only posts of one country, ISO 3166-1 alpha-2.")
    var country: String?
    @Option(help: "Only who held it on that day: 2026-03-05.")
    var on: String?
    @Option(help: "At most so many posts and so many people, 1 to 1000.")
    var limit = 50
    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        let (post, person) = (try query(for: .post), try query(for: .person))
        let store = try Compose.store(reading: config.file)
        let posts = try await storing { () async throws(LedgerError) in try await store.tenures.tenures(matching: post)
        }
        let people = try await storing { () async throws(LedgerError) in
            try await store.tenures.tenures(matching: person)
        }
        await store.close()
        if json {
            let found = JSONValue.object([
                .init("posts", .array(posts.posts.map(Wire.post))),
                .init("people", .array(people.people.map(Wire.person))),
                .init("more", .bool(posts.next != nil || people.next != nil)),
                .init("partial", .bool(posts.isPartial || people.isPartial)),
            ])
            return answer(line: found.line)
        }
        guard !posts.posts.isEmpty || !people.people.isEmpty else {
            complain("nobody is known who held, or is called, “\(TextTable.cell(text))”")
            if posts.isPartial || people.isPartial { complain(Self.partly) }
            throw Exit.foundProblems
        }
        answer(line: TenureTable.text(posts.posts, people.people))
        if posts.next != nil || people.next != nil { answer(line: "There are more: add --limit, or say more.") }
        if posts.isPartial || people.isPartial { answer(line: Self.partly) }
    }

    private static let partly =
        "More is known than was looked at, so that this may lack people and times: say a fuller name or post."

    /// The same words as the API's, so that both understand the same.
    private func query(for subject: TenureQueryParser.Subject) throws -> TenureQuery {
        var fields = [QueryField(subject.rawValue, text), QueryField("limit", String(limit))]
        for case let (name, value?) in [("country", country), ("on", on)] { fields.append(QueryField(name, value)) }
        do throws(BadQuery) {
            return try TenureQueryParser.parse(fields, for: subject)
        } catch {
            throw ValidationError(
                error.faults.map {
                    $0.field == subject.rawValue ? "the text \($0.reason)" : "--\($0.field) \($0.reason)"
                }
                .joined(separator: "\n"))
        }
    }
}
