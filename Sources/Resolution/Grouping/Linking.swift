// SPDX-License-Identifier: Apache-2.0
import Personnel

/// The derived links of the cells of a division, and of the changes beside them.
struct Linking {
    /// By cell.
    private var derived: [Int: Set<Link>] = [:]
    /// Of changes that are not divided anew; nothing where one may have lost its links.
    private var ofNeighbours: [ChangeID: Set<Link>] = [:]
    private let touched: Set<Int>
    private let ids: [Int: ChangeID]
    private let denials: [(denial: Int, denied: Int)]

    /// The changes that are not divided anew, and whose links may be others now.
    var neighbours: Set<ChangeID> { Set(ofNeighbours.keys) }

    /// - `ids`: of all cells.
    init(_ division: Division, touched: Set<Int>, ids: [Int: ChangeID]) {
        let parties = division.cells.map { DerivedLinks.Party(readings: $0.readings) }
        denials = DerivedLinks.denials(among: parties, separators: division.neighbourhood.separators)
        (self.touched, self.ids) = (touched, ids)
        let causes = DerivedLinks.Party(readings: division.causes)
        // Whom a denial fits best depends on all that it could deny, and all of these are cells.
        let deniers = parties.indices.filter { parties[$0].isDenial }
        for cell in parties.indices where !touched.contains(cell) {
            guard let id = ids[cell],
                parties[cell].isDenial || deniers.contains(where: { parties[$0].opposes(parties[cell]) })
                    || causes.opposes(parties[cell])
            else { continue }
            ofNeighbours[id] = []
        }
        for (denial, denied) in denials {
            add(.denies, from: denial, to: denied)
            add(.denies, from: denied, to: denial)
        }
        findReversals(division, parties)
    }

    private mutating func findReversals(_ division: Division, _ parties: [DerivedLinks.Party]) {
        for cell in touched.sorted() {
            for other in parties.indices where other != cell {
                if DerivedLinks.reverses(parties[cell], parties[other]) { add(.reverses, from: cell, to: other) }
                if !touched.contains(other), DerivedLinks.reverses(parties[other], parties[cell]) {
                    add(.reverses, from: other, to: cell)
                }
            }
        }
        let causes = DerivedLinks.Party(readings: division.causes)
        for (otherID, readings) in division.neighbourhood.beside {
            let other = DerivedLinks.Party(readings: readings)
            if DerivedLinks.reverses(other, causes) { ofNeighbours[otherID] = [] }
            for cell in touched.sorted() {
                guard let id = ids[cell] else { continue }
                if DerivedLinks.reverses(parties[cell], other) {
                    derived[cell, default: []].insert(Link(relation: .reverses, change: otherID))
                }
                if DerivedLinks.reverses(other, parties[cell]) {
                    ofNeighbours[otherID, default: []].insert(Link(relation: .reverses, change: id))
                }
            }
        }
    }

    private mutating func add(_ relation: Link.Relation, from cell: Int, to other: Int) {
        guard let id = ids[cell], let otherID = ids[other] else { return }
        let link = Link(relation: relation, change: otherID)
        if touched.contains(cell) {
            derived[cell, default: []].insert(link)
        } else {
            ofNeighbours[id, default: []].insert(link)
        }
    }

    /// For each cell one that it denies, or that denies it.
    func opponents() -> [Int: ChangeID] {
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

    /// What a change that is not divided is linked with now. Reversals of what was not looked at stay, and denials of
    /// a change that is in no cell.
    func links(ofNeighbour id: ChangeID, keeping known: [Link], gone: Set<ChangeID>) -> [Link] {
        let isCell = ids.values.contains(id)
        let lookedAt = gone.union(touched.compactMap { ids[$0] })
        return Self.ordered(ofNeighbours[id] ?? [], keeping: known) { link in
            switch link.relation {
            case .succession, .confirms: true
            case .denies: !isCell && !lookedAt.contains(link.change)
            case .reverses: !lookedAt.contains(link.change)
            }
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
