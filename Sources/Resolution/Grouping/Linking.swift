// SPDX-License-Identifier: Apache-2.0
import Personnel

/// The derived links of the cells of a division, and of the changes beside them.
struct Linking {
    private var derived: [Int: Set<Link>] = [:]
    private var ofNeighbours: [ChangeID: Set<Link>] = [:]
    private let touchedIDs: Set<ChangeID>
    private let denials: [(denial: Int, denied: Int)]
    private let ids: [Int: ChangeID]

    /// The changes that are not divided anew, and are linked with one that is.
    var neighbours: Set<ChangeID> { Set(ofNeighbours.keys) }

    /// - `ids`: of all cells.
    init(_ division: Division, touched: Set<Int>, ids: [Int: ChangeID]) {
        let parties = division.cells.map { DerivedLinks.Party(readings: $0.facets.map(FacetReading.init)) }
        denials = DerivedLinks.denials(among: parties, separators: division.neighbourhood.separators)
        touchedIDs = Set(touched.compactMap { ids[$0] })
        self.ids = ids
        for (denial, denied) in denials where touched.contains(denial) || touched.contains(denied) {
            guard let one = ids[denial], let other = ids[denied] else { continue }
            add(Link(relation: .denies, change: other), to: denial, one, touched)
            add(Link(relation: .denies, change: one), to: denied, other, touched)
        }
        for cell in touched.sorted() {
            guard let id = ids[cell] else { continue }
            for other in parties.indices where other != cell {
                guard let otherID = ids[other] else { continue }
                if DerivedLinks.reverses(parties[cell], parties[other]) {
                    add(Link(relation: .reverses, change: otherID), to: cell, id, touched)
                } else if !touched.contains(other), DerivedLinks.reverses(parties[other], parties[cell]) {
                    add(Link(relation: .reverses, change: id), to: other, otherID, touched)
                }
            }
            for (otherID, readings) in division.neighbourhood.beside {
                let other = DerivedLinks.Party(readings: readings)
                if DerivedLinks.reverses(parties[cell], other) {
                    derived[cell, default: []].insert(Link(relation: .reverses, change: otherID))
                } else if DerivedLinks.reverses(other, parties[cell]) {
                    ofNeighbours[otherID, default: []].insert(Link(relation: .reverses, change: id))
                }
            }
        }
    }

    private mutating func add(_ link: Link, to cell: Int, _ id: ChangeID, _ touched: Set<Int>) {
        if touched.contains(cell) {
            derived[cell, default: []].insert(link)
        } else {
            ofNeighbours[id, default: []].insert(link)
        }
    }

    /// For each cell one that it denies, or that denies it.
    func denialOfNew(_ division: Division) -> [Int: ChangeID] {
        var found: [Int: ChangeID] = [:]
        for (denial, denied) in denials {
            found[denial] = found[denial] ?? ids[denied]
            found[denied] = found[denied] ?? ids[denial]
        }
        return found
    }

    /// All links of a cell: those that it derives, and of its changes' what is not derived.
    func links(of cell: Int, keeping known: [Link]) -> [Link] {
        Self.ordered(derived[cell] ?? [], keeping: known) { !DerivedLinks.relations.contains($0.relation) }
    }

    /// What a change that is not divided is linked with now; its links to others stay.
    func links(ofNeighbour id: ChangeID, keeping known: [Link], gone: Set<ChangeID>) -> [Link] {
        Self.ordered(ofNeighbours[id] ?? [], keeping: known) { link in
            !DerivedLinks.relations.contains(link.relation)
                || !touchedIDs.contains(link.change) && !gone.contains(link.change)
        }
    }

    /// Known links keep their places.
    private static func ordered(_ new: Set<Link>, keeping known: [Link], where stays: (Link) -> Bool) -> [Link] {
        var links: [Link] = []
        for link in known where (stays(link) || new.contains(link)) && !links.contains(link) { links.append(link) }
        let rest = new.subtracting(links).sorted {
            ($0.relation.rawValue, $0.change) < ($1.relation.rawValue, $1.change)
        }
        return links + rest
    }
}
