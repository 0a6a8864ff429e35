// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation
import Personnel
import Pipeline
import Settings

/// `reshuffle people`: the register of people, imported and corrected by hand.
struct PeopleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people",
        abstract: "The register of people: who is known under which names, and held which posts.",
        discussion: """
            What is decided by hand outlives every import, and is undone by its opposite: merge and split, alias and \
            alias --remove.
            """,
        subcommands: [Import.self, Merge.self, Split.self, Alias.self, Show.self])

    struct Merge: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "merge", abstract: "Makes two entries one person, who keeps the first one's id and name.")

        @Argument(help: "The id of the entry that stays: per_...")
        var first: String
        @Argument(help: "The id of the entry that is the same person.")
        var second: String
        @OptionGroup var config: ConfigurationOption

        func run() async throws {
            let (first, second) = (PersonID(rawValue: first), PersonID(rawValue: second))
            try await decide(.merge(first, second), config, showing: [first])
        }
    }

    struct Split: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "split", abstract: "Makes two entries two people again, whatever a register says.")

        @Argument(help: "The id of one entry: per_...")
        var first: String
        @Argument(help: "The id of the entry that is somebody else.")
        var second: String
        @OptionGroup var config: ConfigurationOption

        func run() async throws {
            let (first, second) = (PersonID(rawValue: first), PersonID(rawValue: second))
            try await decide(.split(first, second), config, showing: [first, second])
        }
    }

    struct Alias: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "alias", abstract: "Gives a person another name, or takes one away.")

        @Argument(help: "The person's id: per_...")
        var id: String
        @Argument(help: "The whole name, as texts write it.")
        var name: String
        @Flag(help: "Take the name away, one that a register gives too.")
        var remove = false
        @OptionGroup var config: ConfigurationOption

        func validate() throws {
            guard name.contains(where: { !$0.isWhitespace }), name.utf8.count <= 500 else {
                throw ValidationError("A name has 1 to 500 bytes.")
            }
        }

        func run() async throws {
            let id = PersonID(rawValue: id)
            let name = name.trimmingCharacters(in: .whitespacesAndNewlines)
            try await decide(remove ? .unalias(id, name) : .alias(id, name), config, showing: [id])
            if !remove { try await warnOfOthers(called: name, than: id) }
        }

        /// Two may have one name; alone it then stands for neither.
        private func warnOfOthers(called name: String, than id: PersonID) async throws {
            let store = try Compose.store(reading: config.file)
            let others = try await storing { () async throws(LedgerError) in
                let person = try await store.register.person(id)
                return try await store.register.people(named: name, limit: 10).filter { $0.id != person?.id }
            }
            await store.close()
            for other in others { complain("\(other.id) is called that too; the name alone stands for neither") }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Shows a person of the register: names, countries, posts.")

        @Argument(help: "The person's id (per_...), or a whole name in any spelling.")
        var person: String
        @Flag(help: "Print JSON, a person a line.")
        var json = false
        @OptionGroup var config: ConfigurationOption

        func run() async throws {
            let store = try Compose.store(reading: config.file)
            let found = try await storing { () async throws(LedgerError) -> [RegisterPerson] in
                if person.hasPrefix("per_") {
                    let found = try await store.register.person(PersonID(rawValue: person))
                    return found.map { [$0] } ?? []
                }
                return try await store.register.people(named: person, limit: 100)
            }
            await store.close()
            guard !found.isEmpty else {
                complain("the register has nobody called \(TextTable.cell(person)); `people import` fills it")
                throw Exit.foundProblems
            }
            for person in found { answer(line: json ? PersonText.json(person).line : PersonText.text(person)) }
        }
    }
}

extension ParsableCommand {
    /// Takes a decision, judges what it touches anew, and shows what has become of these people; exits 1 where it cannot
    /// be taken.
    fileprivate func decide(
        _ decision: RegisterDecision, _ config: ConfigurationOption, showing ids: [PersonID]
    ) async throws {
        let configuration = try Compose.configuration(config.file)
        let store = try Compose.store(reading: config.file)
        let (refusal, people, revised) = try await storing { () async throws(LedgerError) in
            let deciding = Deciding(store: store, endpoints: configuration.endpoints)
            let (refusal, revised) = try await deciding.take(decision, at: Compose.clock.now())
            var people: [RegisterPerson] = []
            for id in ids where refusal == nil {
                if let person = try await store.register.person(id), !people.contains(person) { people.append(person) }
            }
            return (refusal, people, revised)
        }
        await store.close()
        if let refusal {
            complain(refusal.reason)
            throw Exit.foundProblems
        }
        for person in people { answer(line: PersonText.text(person)) }
        if revised > 0 { answer(line: Deciding.summary(revised)) }
    }
}
