// SPDX-License-Identifier: Apache-2.0
import Personnel

/// How some facets and their neighbours are divided, and which of the known changes that concerns.
struct Division {
    struct Cell {
        var readings: [FacetReading]
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
    init(_ neighbourhood: Neighbourhood, coming: Set<Facet>, opened: Set<ChangeID>, touched: [FacetReading]) {
        var homes: [Facet: Set<ChangeID>] = [:]
        var readings: [FacetReading] = []
        for (id, known) in neighbourhood.inside {
            for reading in known {
                if homes[reading.facet] == nil { readings.append(reading) }
                homes[reading.facet, default: []].insert(id)
            }
        }
        readings += touched.filter { coming.contains($0.facet) && homes[$0.facet] == nil }
        let fixed = neighbourhood.isCut ? neighbourhood.inside.sorted { $0.key < $1.key }.map(\.value) : []
        let partition = Partition(
            of: readings, separators: neighbourhood.separators, beside: neighbourhood.beside.values.flatMap { $0 },
            fixed: fixed.map { $0.map(\.facet) })
        var places: [Facet: Int] = [:]
        for (place, cell) in partition.cells.enumerated() {
            for reading in cell { places[reading.facet] = place }
        }
        let spread = neighbourhood.inside.filter { Set($0.value.compactMap { places[$0.facet] }).count > 1 }.keys
        let restless = opened.union(spread)
        let moving = Set(touched.map(\.facet))
        cells = partition.cells.map { readings in
            let owners = readings.reduce(into: Set<ChangeID>()) { $0.formUnion(homes[$1.facet] ?? []) }
            let isTouched =
                owners.count != 1 || !owners.isDisjoint(with: restless)
                || readings.contains { moving.contains($0.facet) || Self.isShaken($0, by: touched) }
            return Cell(readings: readings, homes: owners, isTouched: isTouched)
        }
        doubts = partition.doubts
        reasons = neighbourhood.isCut ? [.neighbourhoodCut] : []
        causes = touched
        (self.neighbourhood, self.places) = (neighbourhood, places)
    }

    /// True where what comes or goes can cast doubt on a facet, or take doubt away, though its cell stays the same.
    private static func isShaken(_ reading: FacetReading, by causes: [FacetReading]) -> Bool {
        causes.contains { cause in
            if Separation.mayPart(cause, reading) { return true }
            switch FacetRelation(cause, reading).bond {
            case .same, .doubt: return FacetReading.isBefore(cause, reading)
            case .opposed, .none: return false
            }
        }
    }

    /// Nil for a facet that is in no cell.
    func place(of facet: Facet) -> Int? { places[facet] }
}
