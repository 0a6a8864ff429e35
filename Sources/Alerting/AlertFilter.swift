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
    /// 0...1.
    public var minimumConfidence: Double = 0
    public var minimumSources: Int = 1

    public init() {}

    public func accepts(_ change: Change) -> Bool {
        let claim = change.claim
        let country = claim.position?.country
        return (kinds.isEmpty || kinds.contains(claim.kind.id))
            && (families.isEmpty || families.contains(claim.kind.family))
            && (statuses.isEmpty || statuses.contains(claim.status))
            && (countries.isEmpty || country.map(countries.contains) ?? false)
            && (sources.isEmpty || change.evidence.contains { sources.contains($0.source) })
            && claim.confidence >= minimumConfidence
            && change.sources >= minimumSources
    }
}
