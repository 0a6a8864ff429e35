// SPDX-License-Identifier: Apache-2.0
import Personnel

/// What was asked, and what was found.
struct Looked {
    var probes: [Probe] = []
    var filed: [Filed] = []
}

/// All that can matter for where some facets belong: the changes whose facets are linked with them, directly or over
/// others, and what undoes any of these. Whatever lies outside is divided in the same way with these facets and
/// without them.
struct Neighbourhood {
    /// Changes with their facets, to be divided anew.
    private(set) var inside: [ChangeID: [FacetReading]] = [:]
    /// Changes that were looked at, and are not to be divided.
    private(set) var beside: [ChangeID: [FacetReading]] = [:]
    private(set) var separators: [FacetReading] = []
    /// True where more is near than is looked at.
    private(set) var isCut = false

    static let mostChanges = 64
    static let mostFacets = 512

    private var frontier: [FacetReading]
    /// What comes or goes.
    let touched: [FacetReading]
    private var probed: [String: ClosedRange<Int>] = [:]
    private var facetCount = 0

    /// - `touched`: facets that come or go.
    /// - `opened`: changes whose mentions are not those that are filed any more, with the facets that they have now.
    /// - `looked`: what is known already, and not looked up again.
    static func around<R: Recollection>(
        _ touched: Set<Facet>, opened: [ChangeID: Set<Facet>], _ looked: Looked, in memory: inout R
    ) throws(R.Failure) -> Neighbourhood {
        var found = Neighbourhood(touched)
        // Whatever is near, these are divided: a change that is not is a change lost.
        for (id, facets) in opened.sorted(by: { $0.key < $1.key }) { found.add(id, facets.map(FacetReading.init)) }
        for probe in looked.probes { found.probed[probe.key] = probe.days }
        found.meet(looked.filed)
        while !found.frontier.isEmpty {
            let wave = found.frontier
            found.frontier = []
            let probes = found.unprobed(wave.flatMap { FilingKeys.near($0.facet) })
            if !probes.isEmpty { found.meet(try memory.filed(under: probes)) }
            found.grow(by: wave)
        }
        found.findSeparators()
        return found
    }

    private init(_ touched: Set<Facet>) {
        self.touched = touched.map(FacetReading.init)
        frontier = self.touched
    }

    private mutating func meet(_ changes: [Filed]) {
        for filed in changes where inside[filed.id] == nil && beside[filed.id] == nil {
            beside[filed.id] = filed.facets.map(FacetReading.init)
        }
    }

    /// One probe for each key, as wide as all that ask for it; what was looked at is not looked at again.
    private mutating func unprobed(_ probes: [Probe]) -> [Probe] {
        var wanted: [String: ClosedRange<Int>] = [:]
        var order: [String] = []
        for probe in probes {
            if let known = wanted[probe.key] {
                wanted[probe.key] = Self.hull(known, probe.days)
            } else {
                wanted[probe.key] = probe.days
                order.append(probe.key)
            }
        }
        var left: [Probe] = []
        for key in order {
            guard let days = wanted[key] else { continue }
            if let known = probed[key], known.contains(days.lowerBound), known.contains(days.upperBound) { continue }
            let all = probed[key].map { Self.hull($0, days) } ?? days
            probed[key] = all
            left.append(Probe(key: key, days: all))
        }
        return left
    }

    private static func hull(_ one: ClosedRange<Int>, _ other: ClosedRange<Int>) -> ClosedRange<Int> {
        min(one.lowerBound, other.lowerBound)...max(one.upperBound, other.upperBound)
    }

    /// Takes in whatever is linked with the wave.
    private mutating func grow(by wave: [FacetReading]) {
        let touched = Set(touched.map(\.facet))
        for id in beside.keys.sorted() {
            guard let facets = beside[id],
                wave.contains(where: { reading in
                    let isTouched = touched.contains(reading.facet)
                    return facets.contains { Self.links(reading, isTouched: isTouched, $0) }
                })
            else { continue }
            take(id, facets)
        }
    }

    private mutating func take(_ id: ChangeID, _ facets: [FacetReading]) {
        guard inside.count < Self.mostChanges, facetCount + facets.count <= Self.mostFacets || inside.isEmpty else {
            isCut = true
            return
        }
        add(id, facets)
    }

    private mutating func add(_ id: ChangeID, _ facets: [FacetReading]) {
        beside[id] = nil
        inside[id] = facets
        facetCount += facets.count
        frontier += facets
    }

    /// True where a change with the other facet can be divided otherwise because of this one.
    private static func links(_ one: FacetReading, isTouched: Bool, _ other: FacetReading) -> Bool {
        let relation = FacetRelation(one, other)
        switch relation.bond {
        case .same, .opposed: return true
        // What comes or goes can part others, or cast doubt on them.
        case .doubt: return isTouched && FacetReading.isBefore(one, other)
        case .none: return isTouched && Separation.mayPart(one, other)
        }
    }

    private mutating func findSeparators() {
        let events = inside.values.joined() + touched
        let known = inside.values.joined() + touched + beside.values.joined()
        separators = known.filter { reading in
            reading.facet.hasHappened
                && events.contains { reading.window.meets($0.window) && Separation.undoes(reading, $0) }
        }
    }
}
