// SPDX-License-Identifier: Apache-2.0
import Personnel

/// The links between changes that follow from what they say: they are derived anew whenever a change is divided anew.
struct DerivedLinks {
    static let relations: Set<Link.Relation> = [.denies, .reverses]

    /// One change, or a cell that is to be one.
    struct Party {
        let readings: [FacetReading]
        var isDenial: Bool { readings.first?.facet.isDenied ?? false }

        /// True where something of the one denies something of the other.
        func opposes(_ other: Party) -> Bool {
            readings.contains { mine in other.readings.contains { FacetRelation(mine, $0).bond == .opposed } }
        }
    }

    /// Pairs of a party that denies and one that it denies.
    static func denials(among parties: [Party], separators: [FacetReading]) -> [(denial: Int, denied: Int)] {
        let denied = parties.indices.filter { !parties[$0].isDenial && !parties[$0].readings.isEmpty }
        var pairs: [(denial: Int, denied: Int)] = []
        for denial in parties.indices where parties[denial].isDenial {
            for reading in parties[denial].readings {
                guard let place = opponent(of: reading, among: denied, parties, separators),
                    !pairs.contains(where: { $0 == (denial, place) })
                else { continue }
                pairs.append((denial, place))
            }
        }
        return pairs
    }

    /// The one that a denial fits best; nil where there is none, or where it could be about several people.
    private static func opponent(
        of denial: FacetReading, among places: [Int], _ parties: [Party], _ separators: [FacetReading]
    ) -> Int? {
        var found: [(place: Int, relation: FacetRelation)] = []
        for place in places {
            let relations = parties[place].readings.map { FacetRelation(denial, $0, separators: separators) }
            let opposed = relations.filter { $0.bond == .opposed }
            guard let best = opposed.max(by: { $0.rank.lexicographicallyPrecedes($1.rank) }) else { continue }
            found.append((place, best))
        }
        guard let best = found.max(by: { $0.relation.rank.lexicographicallyPrecedes($1.relation.rank) }) else {
            return nil
        }
        let isSeveral = found.contains { other in
            parties[best.place].readings.contains { mine in
                parties[other.place].readings.contains { mine.agreement(with: $0) == .different }
            }
        }
        return best.relation.agreement != .same && isSeveral ? nil : best.place
    }

    /// True where the one takes the other back.
    static func reverses(_ one: Party, _ other: Party) -> Bool {
        one.readings.contains { later in other.readings.contains { Separation.reverses(later, $0) } }
    }
}
