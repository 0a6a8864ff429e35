// SPDX-License-Identifier: Apache-2.0
import Personnel
import struct FoundationEssentials.Date

/// One work under way: the mentions that come, and the changes whose mentions go or are read otherwise.
struct Settling {
    let now: Date
    /// False where the article was recorded before: then it brings no news.
    let isFirstRecording: Bool
    /// Why a change that nobody tells any more is withdrawn.
    let withdrawal: String
    private(set) var added: [Testimony] = []
    private(set) var opened: [ChangeID: Opened] = [:]

    /// A change whose mentions are not those that are filed any more.
    struct Opened {
        let change: Change
        /// Under which it is filed.
        var filed: Set<Facet>
        var testimonies: [Testimony]
        /// As they are stored, by their place in `testimonies`.
        let stored: [Testimony]

        var facets: Set<Facet> { Set(testimonies.map(\.facet)) }
    }

    init(now: Date, isFirstRecording: Bool, withdrawal: String) {
        (self.now, self.isFirstRecording, self.withdrawal) = (now, isFirstRecording, withdrawal)
    }

    mutating func add(_ testimony: Testimony) { added.append(testimony) }

    /// A change that an article told, without what it told.
    mutating func open<R: Recollection>(
        _ change: Change, except article: ArticleID?, in memory: inout R
    ) throws(R.Failure) {
        guard opened[change.id] == nil else { return }
        let testimonies = try memory.testimonies(to: change.id, except: article)
        let filed = try memory.filed([change.id]).first.map { Set($0.facets) } ?? []
        opened[change.id] = Opened(change: change, filed: filed, testimonies: testimonies, stored: testimonies)
    }

    /// A change whose people are to be looked up in the register again; nothing where it says what it said.
    mutating func reopen<R: Recollection>(_ change: Change, in memory: inout R) throws(R.Failure) {
        let (stored, testimonies) = try Self.lookedUp(change.id, in: &memory)
        guard stored != testimonies else { return }
        let filed = try memory.filed([change.id]).first.map { Set($0.facets) } ?? []
        opened[change.id] = Opened(change: change, filed: filed, testimonies: testimonies, stored: stored)
    }

    /// The mentions of a change as they are stored, and as the register takes their people now.
    static func lookedUp<R: Recollection>(
        _ change: ChangeID, in memory: inout R
    ) throws(R.Failure) -> (stored: [Testimony], now: [Testimony]) {
        let stored = try memory.testimonies(to: change, except: nil)
        var testimonies = stored
        for place in testimonies.indices {
            testimonies[place].register = try RegisterMatch.person(
                testimonies[place].mention, published: testimonies[place].published, in: &memory)
        }
        return (stored, testimonies)
    }

    func settle<R: Recollection>(in memory: inout R) throws(R.Failure) -> Outcome {
        var looked = Looked()
        if let homes = try knownHomes(in: &memory, &looked) {
            var settlement = Settlement(self)
            try settlement.attach(homes, in: &memory)
            return settlement.outcome()
        }
        let coming = Set(added.map(\.facet))
        var touched = coming
        for change in opened.values { touched.formUnion(change.filed.symmetricDifference(change.facets)) }
        let neighbourhood = try Neighbourhood.around(touched, opened: opened.mapValues(\.facets), looked, in: &memory)
        let division = Division(
            neighbourhood, coming: coming, opened: Set(opened.keys), touched: neighbourhood.touched)
        var settlement = Settlement(self)
        try settlement.divide(division, in: &memory)
        return settlement.outcome()
    }

    /// The change of each new mention where nothing has to be divided anew: each is the like of one that is known,
    /// and what goes leaves its like behind. Nil otherwise.
    ///
    /// - `looked`: what was looked up for it.
    private func knownHomes<R: Recollection>(
        in memory: inout R, _ looked: inout Looked
    ) throws(R.Failure) -> [ChangeID]? {
        let coming = added.map(\.facet)
        for change in opened.values {
            let rest = change.facets.union(coming)
            guard change.filed.isSubset(of: rest), change.facets.isSubset(of: change.filed) else { return nil }
        }
        var homes: [Facet: ChangeID] = [:]
        for (id, change) in opened { for facet in change.filed { homes[facet] = id } }
        let unknown = Set(coming).subtracting(homes.keys)
        if !unknown.isEmpty {
            looked.probes = Array(Set(unknown.flatMap(FilingKeys.probes)))
            looked.filed = try memory.filed(under: looked.probes)
            for filed in looked.filed {
                for facet in filed.facets where unknown.contains(facet) { homes[facet] = filed.id }
            }
        }
        var found: [ChangeID] = []
        for facet in coming {
            guard let home = homes[facet] else { return nil }
            found.append(home)
        }
        return found
    }
}
