// SPDX-License-Identifier: Apache-2.0

/// Whose a body is: the state's or somebody's own.
extension PhraseReader {
    /// A company, a factory, a group is private unless the words before it say "state", "national", "municipal"; any
    /// body is where they say "private".
    func bodyClass(_ body: LexiconEntry, of run: ArraySlice<Item>, at position: Int) -> OrganisationClass? {
        let before = run[run.startIndex..<position].flatMap { Array($0.range) }
        if before.contains(where: { passage.classes($0).contains(.privately) }) { return .private }
        guard body.category == .organisationHead else { return body.organisation }
        // "state-owned bank", "state university".
        let isPublic = before.contains { passage.classes($0).contains(.publicly) }
        guard body.organisation == .company else {
            return isPublic && body.organisation == .private ? .company : body.organisation
        }
        return isPublic ? .company : .private
    }

    /// "of General", before a name: nothing but a rank.
    func isRank(_ found: Phrase) -> Bool {
        let first = found.range.first { passage.classes($0).isDisjoint(with: .article) } ?? found.range.lowerBound
        let item = item(at: first)
        return item.isCapitalised && item.range.upperBound == found.range.upperBound && entry(item, .rank) != nil
            && entry(item, .organisation, .organisationHead) == nil
    }
}
