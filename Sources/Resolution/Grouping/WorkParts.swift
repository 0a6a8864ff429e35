// SPDX-License-Identifier: Apache-2.0
import Personnel
public import struct FoundationEssentials.Date

extension Work {
    /// Some of a work that is done by itself.
    public struct Part: Sendable {
        public let work: Work
        /// Where its mentions stand among those of the whole work.
        public let mentions: [Int]
    }

    /// Up to so many mentions and changes are looked at together whoever they are about: most articles are one part.
    static let smallest = 16

    /// The work in parts, to be done and written one after the other. Whatever can be one is in the same part, so what
    /// comes of it is the same; but a list of a hundred governors is not a hundred neighbours to be compared with one
    /// another (`Neighbourhood.mostChanges`).
    ///
    /// - Returns: the parts in the order of their first mentions and changes; none where there is nothing to do.
    public func parts<R: Recollection>(in memory: inout R, at now: Date) throws(R.Failure) -> [Part] {
        switch self {
        case .record(let article, let mentions, let sketch, let previous):
            guard mentions.count + (previous?.count ?? 0) > Self.smallest else { return whole }
            var bearers: [Set<String>] = []
            for mention in mentions {
                let register = try RegisterMatch.person(mention, published: article.published, in: &memory)
                bearers.append(
                    FilingKeys.bearers(
                        [Testimony(mention, in: article, register: register, recorded: now).facet]))
            }
            for change in previous ?? [] { bearers.append(try Self.bearers(of: change, in: &memory)) }
            return Self.sharing(bearers).map { part in
                let places = part.filter { $0 < mentions.count }
                let changes = previous.map { all in
                    part.filter { $0 >= mentions.count }.map { all[$0 - mentions.count] }
                }
                return Part(
                    work: .record(article, places.map { mentions[$0] }, sketch: sketch, previous: changes),
                    mentions: places)
            }
        case .withdraw(let article, let previous, let reason):
            guard previous.count > Self.smallest else { return whole }
            var bearers: [Set<String>] = []
            for change in previous { bearers.append(try Self.bearers(of: change, in: &memory)) }
            return Self.sharing(bearers).map { part in
                Part(work: .withdraw(article, previous: part.map { previous[$0] }, reason: reason), mentions: [])
            }
        case .rejudge(let ids):
            var changed: [ChangeID] = []
            var bearers: [Set<String>] = []
            for id in ids {
                guard let change = try memory.change(id), change.mergedInto == nil else { continue }
                let (stored, now) = try Settling.lookedUp(id, in: &memory)
                guard stored != now else { continue }
                changed.append(id)
                bearers.append(FilingKeys.bearers((stored + now).map(\.facet)))
            }
            return Self.sharing(bearers).map { Part(work: .rejudge($0.map { changed[$0] }), mentions: []) }
        case .retract, .restore: return whole
        }
    }

    private var whole: [Part] {
        guard case .record(_, let mentions, _, _) = self else { return [Part(work: self, mentions: [])] }
        return [Part(work: self, mentions: Array(mentions.indices))]
    }

    /// Of what it was filed for, too: that may be no longer told.
    private static func bearers<R: Recollection>(
        of change: Change, in memory: inout R
    ) throws(R.Failure) -> Set<String> {
        FilingKeys.bearers(try memory.filed([change.id]).flatMap(\.facets))
    }

    /// The places of all sets; two are together where they have something in common, be it over others.
    static func sharing(_ sets: [Set<String>]) -> [[Int]] {
        var parents = Array(sets.indices)
        func root(of place: Int) -> Int {
            var root = place
            while parents[root] != root { root = parents[root] }
            parents[place] = root
            return root
        }
        var owners: [String: Int] = [:]
        for (place, set) in sets.enumerated() {
            for element in set {
                let one = root(of: place)
                let other = root(of: owners[element] ?? place)
                parents[max(one, other)] = min(one, other)
                owners[element] = min(one, other)
            }
        }
        let together = Dictionary(grouping: sets.indices) { root(of: $0) }
        return together.sorted { $0.key < $1.key }.map(\.value)
    }
}
