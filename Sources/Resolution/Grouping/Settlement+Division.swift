// SPDX-License-Identifier: Apache-2.0
import Personnel

extension Settlement {
    /// A known change with the mentions that it has now.
    private struct Source {
        let change: Change
        let held: [Held]
    }

    mutating func divide<R: Recollection>(_ division: Division, in memory: inout R) throws(R.Failure) {
        let touched = division.cells.indices.filter { division.cells[$0].isTouched }
        for reading in touched.flatMap({ division.cells[$0].readings }) { readings[reading.facet] = reading }
        var sources: [ChangeID: Source] = [:]
        let wanted = touched.reduce(into: Set(settling.opened.keys)) { $0.formUnion(division.cells[$1].homes) }
        for id in wanted.sorted() {
            guard let change = try change(id, in: &memory) else { continue }
            sources[id] = Source(change: change, held: try held(of: id, in: &memory))
        }
        let contents = contents(of: division, from: sources)
        let naming = try name(touched, contents, division, sources, in: &memory)
        try join(naming, contents, sources, in: &memory)

        let links = Linking(division, touched: Set(touched), ids: naming.ids)
        let opponents = links.opponents()
        let doubts = doubts(of: division, ids: naming.ids)
        for cell in touched {
            guard let id = naming.ids[cell], let held = contents[cell], !held.isEmpty else { continue }
            let absorbed = naming.absorbed[id] ?? []
            let befores = ([naming.befores[id]] + absorbed.map { sources[$0]?.change }).compactMap { $0 }
            let homes = Set(held.compactMap(\.home))
            var isOld = naming.befores[id] == nil && !homes.isEmpty
            if isOld {
                for home in homes.sorted() where try memory.isTold(home) { isOld = false }
            }
            var marked = held
            for place in marked.indices {
                marked[place].testimony.isUnsure = division.doubts[marked[place].facet] != nil
            }
            write(
                Draft(
                    id: id, before: naming.befores[id], held: marked,
                    links: links.links(of: cell, keeping: befores.flatMap(\.links)), isOld: isOld,
                    firstSeen: absorbed.compactMap { sources[$0]?.change },
                    retraction: befores.lazy.compactMap(\.retraction).first { $0.byHand == true }),
                doubts: doubts, denied: opponents[cell], reasons: division.reasons)
        }
        for (id, source) in sources.sorted(by: { $0.key < $1.key })
        where source.held.isEmpty && !naming.ids.values.contains(id) {
            write(
                Draft(id: id, before: source.change, held: [], links: [], isOld: false), doubts: [:], denied: nil,
                reasons: [])
        }
        try relink(links, gone: Set(sources.keys).subtracting(naming.ids.values), in: &memory)
    }

    /// The doubts with the ids of the changes between which nobody can tell.
    private func doubts(of division: Division, ids: [Int: ChangeID]) -> [Facet: Partition.Doubt] {
        division.doubts.mapValues { doubt in
            var named = doubt
            named.changes = Set(
                doubt.with.flatMap { facet -> [ChangeID] in
                    if let cell = division.place(of: facet) { return ids[cell].map { [$0] } ?? [] }
                    return division.neighbourhood.beside.filter { $0.value.contains { $0.facet == facet } }.map(\.key)
                }
            ).sorted()
            return named
        }
    }

    /// The mentions of each touched cell. One whose facet is filed nowhere goes with the others of its change.
    private func contents(of division: Division, from sources: [ChangeID: Source]) -> [Int: [Held]] {
        var contents: [Int: [Held]] = [:]
        for (place, testimony) in settling.added.enumerated() {
            let held = Held(new: testimony, at: place)
            guard let cell = division.place(of: held.facet) else { continue }
            contents[cell, default: []].append(held)
        }
        for (_, source) in sources.sorted(by: { $0.key < $1.key }) {
            let others = source.held.lazy.compactMap { division.place(of: $0.facet) }.first
            for held in source.held {
                guard let cell = division.place(of: held.facet) ?? others else { continue }
                contents[cell, default: []].append(held)
            }
        }
        return contents
    }

    // MARK: Ids

    private struct Naming {
        var ids: [Int: ChangeID] = [:]
        /// As they were, by id; nothing for a new change.
        var befores: [ChangeID: Change] = [:]
        /// The changes that become one with another, by the id of that.
        var absorbed: [ChangeID: [ChangeID]] = [:]
    }

    private func name<R: Recollection>(
        _ touched: [Int], _ contents: [Int: [Held]], _ division: Division, _ sources: [ChangeID: Source],
        in memory: inout R
    ) throws(R.Failure) -> Naming {
        var naming = Naming()
        for (place, cell) in division.cells.enumerated() where !cell.isTouched { naming.ids[place] = cell.homes.first }
        var titles: [Identity.Title] = []
        for cell in touched {
            let counts = Dictionary(grouping: (contents[cell] ?? []).compactMap(\.home)) { $0 }.mapValues(\.count)
            for (id, count) in counts {
                titles.append(
                    Identity.Title(cell: cell, id: id, mentions: count, isTold: try memory.isTold(id)))
            }
            if counts.isEmpty { titles += orphans(of: division.cells[cell], cell, sources) }
        }
        for (cell, id) in Identity.assign(titles) {
            naming.ids[cell] = id
            naming.befores[id] = sources[id]?.change
        }
        for cell in touched where naming.ids[cell] == nil {
            let held = contents[cell] ?? []
            guard !held.isEmpty else { continue }
            if let back = try formerID(of: held, naming, in: &memory) {
                naming.ids[cell] = back.id
                naming.befores[back.id] = back
            } else {
                naming.ids[cell] = try memory.freshID()
            }
        }
        let living = Set(naming.ids.values)
        for (id, source) in sources where !living.contains(id) && !source.held.isEmpty {
            let counts = touched.map { cell in (cell, (contents[cell] ?? []).count { $0.home == id }) }
            guard let cell = counts.max(by: { ($0.1, -$0.0) < ($1.1, -$1.0) })?.0, let other = naming.ids[cell] else {
                continue
            }
            naming.absorbed[other, default: []].append(id)
        }
        for id in naming.absorbed.keys { naming.absorbed[id]?.sort() }
        return naming
    }

    /// A change whose article says it in other words now goes on under its id.
    private func orphans(
        of cell: Division.Cell, _ place: Int, _ sources: [ChangeID: Source]
    ) -> [Identity.Title] {
        return settling.opened.filter { sources[$0.key]?.held.isEmpty ?? false }.compactMap { id, opened in
            let isLike = opened.filed.map(FacetReading.init).contains { old in
                cell.readings.contains { FacetRelation(old, $0).bond == .same }
            }
            return isLike ? Identity.Title(cell: place, id: id, mentions: 0, isTold: false) : nil
        }
    }

    /// The id under which a change stood before it was merged with those that it leaves now; nil for a new one.
    private func formerID<R: Recollection>(
        of held: [Held], _ naming: Naming, in memory: inout R
    ) throws(R.Failure) -> Change? {
        let proof = Set(held.filter { $0.home != nil }.flatMap { $0.testimony.evidence.map(Passage.init) })
        var best: (change: Change, common: Int)?
        for home in Set(held.compactMap(\.home)).sorted() {
            for id in try memory.merged(into: home) where !naming.ids.values.contains(id) {
                guard let change = try memory.change(id) else { continue }
                let common = change.evidence.count { proof.contains(Passage($0)) }
                if common > best?.common ?? 0 { best = (change, common) }
            }
        }
        return best?.change
    }

    private mutating func join<R: Recollection>(
        _ naming: Naming, _ contents: [Int: [Held]], _ sources: [ChangeID: Source], in memory: inout R
    ) throws(R.Failure) {
        for (other, ids) in naming.absorbed.sorted(by: { $0.key < $1.key }) {
            for id in ids {
                guard let before = sources[id]?.change else { continue }
                let (after, reason) = Reviser.merged(before, into: other, at: settling.now)
                result.amendments.append(Amendment(before: before, after: after, reason: reason, isNews: false))
                result.profiles[id] = []
                for earlier in try memory.merged(into: id) {
                    guard let before = try memory.change(earlier) else { continue }
                    var after = before
                    after.mergedInto = other
                    result.amendments.append(Amendment(before: before, after: after, reason: nil, isNews: false))
                }
            }
        }
    }

    // MARK: Links of changes that are not divided

    private mutating func relink<R: Recollection>(
        _ links: Linking, gone: Set<ChangeID>, in memory: inout R
    ) throws(R.Failure) {
        for id in links.neighbours.sorted() where result.profiles[id] == nil {
            guard let before = try change(id, in: &memory), before.mergedInto == nil else { continue }
            var after = before
            after.links = links.links(ofNeighbour: id, keeping: before.links, gone: gone)
            let new = after.links.filter { !before.links.contains($0) }
            guard after.links != before.links else { continue }
            if !new.isEmpty { after.revision += 1 }
            let reason = new.map { "\($0.relation.rawValue): \($0.change)" }.joined(separator: "; ")
            result.amendments.append(
                Amendment(before: before, after: after, reason: new.isEmpty ? nil : reason, isNews: false))
        }
    }
}

/// A passage of an article, to tell whether two proofs are one.
private struct Passage: Hashable {
    let article: ArticleID
    let section: Section
    let start: Int
    let end: Int

    init(_ evidence: Evidence) {
        (article, section) = (evidence.article, evidence.quote.section)
        (start, end) = (evidence.quote.start, evidence.quote.end)
    }
}
