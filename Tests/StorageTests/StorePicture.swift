// SPDX-License-Identifier: Apache-2.0
import Personnel
import Pipeline

/// What a store says after all is told, without what may depend on the order of telling: ids, revisions, and links to
/// what was withdrawn since, which is history.
struct StorePicture: Equatable, CustomStringConvertible {
    /// One line for each change that stands, in alphabetical order.
    let lines: [String]

    init(of store: some ChangeCatalog) async throws {
        let all = try await Self.all(in: store)
        let standing = all.filter(\.stands)
        let proofs = Dictionary(standing.map { ($0.id, Self.proof($0)) }) { one, _ in one }
        let merged = Set(all.filter { $0.mergedInto != nil }.map(\.id))
        lines = standing.map { change in
            let links = change.links.compactMap { link -> String? in
                let target = proofs[link.change] ?? (merged.contains(link.change) ? "part of another" : nil)
                return target.map { "\(link.relation.rawValue) \($0)" }
            }
            return ([Self.claim(change), Self.proof(change)] + links.sorted()).joined(separator: " | ")
        }.sorted()
    }

    /// The changes that are neither withdrawn nor part of another.
    static func standing(in store: some ChangeCatalog) async throws -> [Change] {
        try await all(in: store).filter(\.stands)
    }

    private static func all(in store: some ChangeCatalog) async throws -> [Change] {
        var query = ChangeQuery()
        (query.includesBackground, query.limit) = (true, 1000)
        return try await store.changes(matching: query).changes
    }

    var description: String { lines.joined(separator: "\n") }

    /// Only in this one, only in the other.
    func difference(to other: StorePicture) -> String {
        (lines.filter { !other.lines.contains($0) }.map { "- " + $0 }
            + other.lines.filter { !lines.contains($0) }.map { "+ " + $0 }).joined(separator: "\n")
    }

    private static func claim(_ change: Change) -> String {
        let claim = change.claim
        let person = claim.person.map { ([$0.name] + $0.aliases.sorted()).joined(separator: " alias ") }
        let post = claim.position.map { [$0.title, $0.organisation ?? "-", $0.country ?? "-"].joined(separator: ", ") }
        let days = claim.date.map { "\($0.earliest?.description ?? "?")..\($0.latest?.description ?? "?")" }
        return [
            claim.kind.id, claim.status.rawValue, claim.isBackground ? "background" : "news",
            person ?? claim.group?.phrase ?? "-", post ?? "-", days ?? "-",
            change.decision.alerts ? "alerts" : "alerts not: \(change.decision.rule)", "\(change.sources) sources",
        ].joined(separator: "; ")
    }

    private static func proof(_ change: Change) -> String {
        let evidence = change.evidence.map { "\($0.article.rawValue) \($0.quote.text)" }
        return "[" + evidence.sorted().joined(separator: ", ") + "]"
    }
}

extension Change {
    fileprivate var stands: Bool { retraction == nil && mergedInto == nil }
}
