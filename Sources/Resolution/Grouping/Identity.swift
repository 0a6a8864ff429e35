// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Which cell goes on under which id.
enum Identity {
    /// A claim of a cell to an id: it holds so many mentions of that change.
    struct Title {
        let cell: Int
        let id: ChangeID
        let mentions: Int
        /// True where somebody was told of that change: they must hear of it under one id.
        let isTold: Bool
    }

    /// For each cell its id, where it has one; each id goes to one cell. The change that somebody was told of wins,
    /// then the one most of whose mentions are there, then the one that was known first.
    static func assign(_ titles: [Title]) -> [Int: ChangeID] {
        var ids: [Int: ChangeID] = [:]
        var given: Set<ChangeID> = []
        for title in titles.sorted(by: isStronger) where ids[title.cell] == nil && !given.contains(title.id) {
            ids[title.cell] = title.id
            given.insert(title.id)
        }
        return ids
    }

    private static func isStronger(_ one: Title, _ other: Title) -> Bool {
        if one.isTold != other.isTold { return one.isTold }
        if one.mentions != other.mentions { return one.mentions > other.mentions }
        return (one.id, one.cell) < (other.id, other.cell)
    }
}
