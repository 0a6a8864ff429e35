// SPDX-License-Identifier: Apache-2.0
import Personnel
import Resolution

/// A person of the register, for people and for programs.
enum PersonText {
    static func text(_ person: RegisterPerson) -> String {
        var lines = ["\(person.id)  \(TextTable.cell(person.name, limit: 200))"]
        if !person.names.isEmpty {
            lines.append(
                "  also called: " + person.names.map { TextTable.cell($0, limit: 200) }.joined(separator: "; "))
        }
        var facts = person.countries
        if let born = person.born?.iso { facts.append("born \(born)") }
        if let died = person.died?.iso { facts.append("died \(died)") }
        if person.isWatched { facts.append("watched") }
        if !facts.isEmpty { lines.append("  " + facts.joined(separator: ", ")) }
        for occupancy in person.occupancies {
            let (start, end) = (occupancy.start?.iso, occupancy.end?.iso)
            let words = [occupancy.position.title, occupancy.position.organisation, occupancy.position.country]
            let post = TextTable.cell(words.compactMap { $0 }.joined(separator: ", "), limit: 200)
            // Without an end it may be held still: the register does not say.
            lines.append("  \(start ?? "?") to \(end ?? "?")  \(post)")
        }
        return lines.joined(separator: "\n")
    }

    static func json(_ person: RegisterPerson) -> JSONValue {
        .object([
            .init("id", .string(person.id.rawValue)),
            .init("name", .string(person.name)),
            .init("aliases", .array(person.names.map { .string($0) })),
            .init("countries", .array(person.countries.map { .string($0) })),
            .init("born", JSONValue(person.born?.iso)),
            .init("died", JSONValue(person.died?.iso)),
            .init("watched", .bool(person.isWatched)),
            .init(
                "occupancies",
                .array(
                    person.occupancies.map { occupancy in
                        .object([
                            .init("title", .string(occupancy.position.title)),
                            .init("organisation", JSONValue(occupancy.position.organisation)),
                            .init("country", JSONValue(occupancy.position.country)),
                            .init("start", JSONValue(occupancy.start?.iso)),
                            .init("end", JSONValue(occupancy.end?.iso)),
                        ])
                    })),
        ])
    }
}
