// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Tenures for people: a heading for each post or person, and a line for each time.
enum TenureTable {
    static func text(_ posts: [PostTenures], _ people: [PersonTenures]) -> String {
        let parts =
            posts.map { post in
                part(title(post.position), "HOLDER", post.tenures) { TextTable.cell($0.person.name) }
            }
            + people.map { person in
                let aliases = person.person.aliases.prefix(5).joined(separator: ", ")
                let name = person.person.name + (aliases.isEmpty ? "" : " (\(aliases))")
                return part(name, "POST", person.tenures) { title($0.position) }
            }
        return parts.joined(separator: "\n\n")
    }

    private static func part(
        _ heading: String, _ column: String, _ tenures: [Tenure], _ first: (Tenure) -> String
    ) -> String {
        TextTable.cell(heading, limit: 200) + "\n"
            + TextTable.text(
                [column, "FROM", "UNTIL", "CALLED SO", "BEFORE", "AFTER", "NOTES"],
                tenures.map { tenure in
                    [
                        first(tenure), day(tenure.start), day(tenure.end), seen(tenure),
                        TextTable.cell(tenure.predecessor, limit: 30), TextTable.cell(tenure.successor, limit: 30),
                        notes(tenure),
                    ]
                })
    }

    private static func title(_ position: Position) -> String {
        let organisation = position.organisation.flatMap { position.title.contains($0) ? nil : $0 }
        return TextTable.cell(
            [position.title, organisation, position.country].compactMap { $0 }.joined(separator: ", "), limit: 80)
    }

    /// The day, "by" a day that is only the last possible one, or both ends.
    private static func day(_ date: PartialDate?) -> String {
        guard let date, let latest = date.latest ?? date.earliest else { return date == nil ? "-" : "unknown" }
        if date.earliest == date.latest { return latest.description }
        guard let earliest = date.earliest else { return "by \(latest)" }
        return date.latest == nil ? "after \(earliest)" : "\(earliest)..\(latest)"
    }

    private static func seen(_ tenure: Tenure) -> String {
        guard let first = tenure.seenFirst, let last = tenure.seenLast else { return "-" }
        return first == last ? first.description : "\(first)..\(last)"
    }

    private static func notes(_ tenure: Tenure) -> String {
        let words = (tenure.isActing ? ["acting"] : []) + (tenure.isPlanned ? ["planned"] : [])
        let conflicts = tenure.conflicts.map { conflict in
            switch conflict {
            case .twoHolders: "conflict: two holders"
            case .exitBeforeEntry: "conflict: exit before entry"
            case .heldAfterExit: "conflict: held after exit"
            }
        }
        let all = words + conflicts
        return all.isEmpty ? "-" : all.joined(separator: ", ")
    }
}
