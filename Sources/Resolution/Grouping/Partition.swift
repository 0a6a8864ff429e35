// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Facets divided into cells: each cell is one change. The division is a function of the set of facets; in which
/// order they became known does not matter.
struct Partition {
    /// Why nobody can tell whether a facet is about something new.
    struct Doubt {
        var reasons: [Reason]
        /// What it could be one with.
        var with: [Facet]
        /// The changes that these belong to, as far as they are known.
        var changes: [ChangeID] = []
    }

    private(set) var cells: [[FacetReading]] = []
    private(set) var doubts: [Facet: Doubt] = [:]

    private var members: [[Int]] = []
    private let readings: [FacetReading]
    private var relations: [[FacetRelation]] = []
    /// The cells that a facet could not decide between, as they were then.
    private var undecided: [Int: [Int]] = [:]

    /// - `facets`: each once.
    /// - `fixed`: cells that are not to be divided again, where more is near than can be looked at.
    /// - `beside`: other facets that are known; they only cast doubt.
    init(
        of facets: [FacetReading], separators: [FacetReading] = [], beside: [FacetReading] = [], fixed: [[Facet]] = []
    ) {
        readings = facets.sorted(by: FacetReading.isBefore)
        for (index, reading) in readings.enumerated() {
            relations.append(readings[..<index].map { FacetRelation(reading, $0, separators: separators) })
        }
        if !fixed.isEmpty {
            let places = Dictionary(uniqueKeysWithValues: readings.indices.map { (readings[$0].facet, $0) })
            members = fixed.map { $0.compactMap { places[$0] }.sorted() }.filter { !$0.isEmpty }
        }
        let settled = Set(members.joined())
        for index in readings.indices where !settled.contains(index) { place(index) }
        members = members.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
        cells = members.map { $0.map { readings[$0] } }
        weigh(beside, separators)
    }

    private func relation(_ one: Int, _ other: Int) -> FacetRelation {
        one > other ? relations[one][other] : relations[other][one]
    }

    // MARK: One facet after the other

    private mutating func place(_ index: Int) {
        let fitting = members.indices.compactMap { cell in best(for: index, in: cell).map { (cell, $0) } }
            .sorted { one, other in
                one.1.rank != other.1.rank ? other.1.rank.lexicographicallyPrecedes(one.1.rank) : one.0 < other.0
            }
        guard let first = fitting.first else {
            members.append([index])
            return
        }
        let cells = fitting.map(\.0)
        if first.1.agreement != .same, areSeveralPeople(cells) {
            undecided[index] = cells.flatMap { members[$0] }
            // With others of whom no more is known, if there are any.
            if let nameless = cells.first(where: { !members[$0].contains { readings[$0].isWhole } }) {
                members[nameless].append(index)
            } else {
                members.append([index])
            }
            return
        }
        members[first.0].append(index)
        guard !readings[index].isWide else { return }
        for cell in cells.dropFirst() where canJoin(cell, first.0, over: index) {
            members[first.0] += members[cell]
            members[cell] = []
        }
    }

    /// The relation that links a facet to a cell best; nil where none does, or something bars it.
    private func best(for index: Int, in cell: Int) -> FacetRelation? {
        let relations = members[cell].map { relation(index, $0) }
        let isSameName = relations.contains { $0.agreement == .same }
        guard !relations.contains(where: { $0.bar == .fact || $0.bar == .name && !isSameName }) else { return nil }
        return relations.filter { $0.bond == .same }.max { $0.rank.lexicographicallyPrecedes($1.rank) }
    }

    /// A facet that is one with both makes two cells one, unless something bars it. That it gives one person both
    /// names explains that the names differ.
    private func canJoin(_ one: Int, _ other: Int, over index: Int) -> Bool {
        let givesBothNames = [one, other].allSatisfy { cell in
            members[cell].contains { $0 != index && relation(index, $0).agreement == .same }
        }
        return !members[one].contains { mine in
            members[other].contains { theirs in
                guard theirs != index else { return false }
                let bar = relation(mine, theirs).bar
                return bar == .fact || bar == .name && !givesBothNames
            }
        }
    }

    private func areSeveralPeople(_ cells: [Int]) -> Bool {
        cells.indices.contains { place in
            cells[..<place].contains { earlier in
                members[cells[place]].contains { mine in
                    members[earlier].contains { readings[mine].agreement(with: readings[$0]) == .different }
                }
            }
        }
    }

    // MARK: Doubts

    /// A facet is doubtful where an earlier one outside of its cell could be the same: a bare surname never makes a
    /// whole name doubtful.
    private mutating func weigh(_ beside: [FacetReading], _ separators: [FacetReading]) {
        for cell in members {
            let mates = Set(cell)
            for index in cell {
                let reading = readings[index]
                var found = (0..<index).filter { !mates.contains($0) && relation(index, $0).bond == .doubt }
                    .map { (relation(index, $0), readings[$0]) }
                for other in beside {
                    let relation = FacetRelation(reading, other, separators: separators)
                    // Asked last, since it reads the posts of all, of whom most have another name.
                    guard relation.bond == .doubt, FacetReading.isBefore(other, reading) else { continue }
                    found.append((relation, other))
                }
                if let cells = undecided[index], let first = cells.first {
                    doubts[reading.facet] = Doubt(
                        reasons: relation(index, first).reasons + [.severalPeople],
                        with: cells.map { readings[$0].facet } + found.map(\.1.facet))
                } else if let first = found.max(by: { $0.0.rank.lexicographicallyPrecedes($1.0.rank) }) {
                    doubts[reading.facet] = Doubt(reasons: first.0.reasons, with: found.map(\.1.facet))
                }
            }
        }
    }
}
