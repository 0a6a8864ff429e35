// SPDX-License-Identifier: Apache-2.0
import Personnel

/// How some facets and their neighbours are divided, and which of the known changes that concerns.
struct Division {
    struct Cell {
        var facets: [Facet]
        /// The changes that these facets belong to so far.
        var homes: Set<ChangeID>
        /// False for a change that stays as it is.
        var isTouched: Bool
    }

    let cells: [Cell]
    let doubts: [Facet: Partition.Doubt]
    /// Reasons that hold for all that is judged here.
    let reasons: [Reason]
    let neighbourhood: Neighbourhood
    /// What comes or goes.
    let causes: [FacetReading]
    private let places: [Facet: Int]

    /// - `coming`: facets of new mentions.
    /// - `opened`: changes whose mentions are not those that are filed any more, with the facets that they have now.
    /// - `touched`: all facets that come or go.
    init(_ neighbourhood: Neighbourhood, coming: Set<Facet>, opened: Set<ChangeID>, touched: Set<Facet>) {
        var homes: [Facet: Set<ChangeID>] = [:]
        for (id, readings) in neighbourhood.inside {
            for reading in readings { homes[reading.facet, default: []].insert(id) }
        }
        let known = neighbourhood.inside.sorted { $0.key < $1.key }.map { $0.value.map(\.facet) }
        let partition = Partition(
            of: coming.union(homes.keys), separators: neighbourhood.separators,
            beside: neighbourhood.beside.values.flatMap { $0 }, fixed: neighbourhood.isCut ? known : [])
        var places: [Facet: Int] = [:]
        for (place, cell) in partition.cells.enumerated() {
            for facet in cell { places[facet] = place }
        }
        let spread = neighbourhood.inside.filter { Set($0.value.compactMap { places[$0.facet] }).count > 1 }.keys
        let restless = opened.union(spread)
        let causes = touched.map(FacetReading.init)
        self.causes = causes
        cells = partition.cells.map { facets in
            let owners = facets.reduce(into: Set<ChangeID>()) { $0.formUnion(homes[$1] ?? []) }
            let isTouched =
                owners.count != 1 || !owners.isDisjoint(with: restless) || facets.contains { touched.contains($0) }
                || facets.contains { Self.isShaken($0, by: causes) }
            return Cell(facets: facets, homes: owners, isTouched: isTouched)
        }
        doubts = partition.doubts
        reasons = neighbourhood.isCut ? [.neighbourhoodCut] : []
        (self.neighbourhood, self.places) = (neighbourhood, places)
    }

    /// True where what comes or goes can cast doubt on a facet, or take doubt away, though its cell stays the same.
    private static func isShaken(_ facet: Facet, by causes: [FacetReading]) -> Bool {
        let reading = FacetReading(facet)
        return causes.contains { cause in
            if Separation.mayPart(cause, reading) { return true }
            guard FacetReading.isBefore(cause, reading) else { return false }
            switch FacetRelation(cause, reading).bond {
            case .same, .doubt: return true
            case .opposed, .none: return false
            }
        }
    }

    /// Nil for a facet that is in no cell.
    func place(of facet: Facet) -> Int? { places[facet] }
}
