// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// Which of the changes that the default policy alerts an endpoint wants. An empty list lets everything through.
public struct AlertFilter: Sendable, Hashable {
    public var kinds: Set<String> = []
    public var families: Set<Family> = []
    public var statuses: Set<Status> = []
    /// ISO 3166-1 alpha-2.
    public var countries: Set<String> = []
    public var sources: Set<SourceID> = []
    /// Ids of the register, or names: all words of one must be words of the person's name, or of one alias.
    public var people: Set<String> = []
    /// All words of one must be words of the post's title and organisation.
    public var posts: Set<String> = []
    /// 0...1.
    public var minimumConfidence: Double = 0
    public var minimumSources: Int = 1

    public init() {}

    /// `folding` gives the words of a text as they are compared (case, marks and script made one).
    public func accepts(_ change: Change, folding: (String) -> [String]) -> Bool {
        let claim = change.claim
        let country = claim.position?.country
        return (kinds.isEmpty || kinds.contains(claim.kind.id))
            && (families.isEmpty || families.contains(claim.kind.family))
            && (statuses.isEmpty || statuses.contains(claim.status))
            && (countries.isEmpty || country.map(countries.contains) ?? false)
            && (sources.isEmpty || change.evidence.contains { sources.contains($0.source) })
            && claim.confidence >= minimumConfidence
            && change.sources >= minimumSources
            && (people.isEmpty || accepts(claim.person, folding))
            && (posts.isEmpty || accepts(claim.position, folding))
    }

    private func accepts(_ person: Person?, _ folding: (String) -> [String]) -> Bool {
        guard let person else { return false }
        let names = ([person.name] + person.aliases).map { Set(folding($0)) }
        return people.contains { wanted in
            if wanted == person.id?.rawValue { return true }
            let words = folding(wanted)
            return !words.isEmpty && names.contains { $0.isSuperset(of: words) }
        }
    }

    private func accepts(_ post: Position?, _ folding: (String) -> [String]) -> Bool {
        guard let post else { return false }
        let words = Set(folding(post.title + " " + (post.organisation ?? "")))
        return posts.contains { wanted in
            let sought = folding(wanted)
            return !sought.isEmpty && words.isSuperset(of: sought)
        }
    }
}
