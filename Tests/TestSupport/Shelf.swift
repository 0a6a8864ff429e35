// SPDX-License-Identifier: Apache-2.0
import Personnel
import Pipeline
import Resolution
import FoundationEssentials

/// Articles, changes and people in memory, and what the grouping asks of them.
struct Shelf: Recollection {
    private struct Told {
        var testimony: Testimony
        var change: ChangeID
    }

    private var articles: [ArticleID: Article] = [:]
    private var versions: [ArticleID: Set<String>] = [:]
    private var pruned: Set<ArticleID> = []
    private var owners: [SourceID: [String: ArticleID]] = [:]
    private var told: [Told] = []
    private(set) var changes: [ChangeID: Change] = [:]
    private(set) var revisions: [ChangeID: [Revision]] = [:]
    private var profiles: [ChangeID: [Facet]] = [:]
    private var filing: [ChangeID: Set<FilingKey>] = [:]
    /// Changes that somebody was told of.
    var alerted: Set<ChangeID> = []
    var people: [RegisterPerson] = []
    private var lastID = 0
    private var lastRow: Int64 = 0

    var articleCount: Int { articles.count }

    // MARK: What the grouping asks

    func filed(under probes: [Probe]) -> [Filed] {
        var found: Set<ChangeID> = []
        for probe in probes {
            let hits = filing.compactMap { id, keys in
                keys.filter { $0.key == probe.key && probe.days.contains($0.day) }.map(\.day).max().map {
                    (day: $0, id: id)
                }
            }
            found.formUnion(hits.sorted { ($1.day, $1.id) < ($0.day, $0.id) }.prefix(64).map(\.id))
        }
        return filed(found.sorted()).filter { $0.mergedInto == nil }
    }

    func filed(_ changes: [ChangeID]) -> [Filed] {
        changes.compactMap { id in
            self.changes[id].map {
                Filed(
                    id: id, facets: profiles[id] ?? [], mergedInto: $0.mergedInto, isRetracted: $0.retraction != nil)
            }
        }
    }

    func change(_ id: ChangeID) -> Change? { changes[id] }

    func merged(into change: ChangeID) -> [ChangeID] {
        changes.values.filter { $0.mergedInto == change }.map(\.id).sorted()
    }

    func testimonies(to change: ChangeID, except article: ArticleID?) -> [Testimony] {
        told.filter { $0.change == change && $0.testimony.article != article }.map(\.testimony)
    }

    func isTold(_ change: ChangeID) -> Bool { ([change] + merged(into: change)).contains { alerted.contains($0) } }

    func people(under keys: [Int64]) -> [RegisterPerson] {
        people.filter { person in
            !Set(([person.name] + person.names).flatMap(NameKeys.register)).isDisjoint(with: keys)
        }
    }

    mutating func freshID() -> ChangeID {
        lastID += 1
        return ChangeID(rawValue: "chg_" + Self.padded(lastID))
    }

    // MARK: What the ledger keeps

    /// The same rule as the database's.
    func standing(of article: Article) -> (ArticleStanding, ArticleID?) {
        let found = article.keys.map { owners[article.source]?[$0] }
        let known = found.compactMap { $0 }.first { versions[$0]?.contains(article.contentHash) ?? false }
        if let known { return (.known, known) }
        return found.first?.map { (.edited, $0) } ?? (.new, nil)
    }

    mutating func addKeys(of article: Article) {
        for key in article.keys where owners[article.source]?[key] == nil {
            owners[article.source, default: [:]][key] = article.id
        }
    }

    func changes(toldBy article: ArticleID) -> [Change] {
        Set(told.filter { $0.testimony.article == article }.map(\.change)).compactMap { changes[$0] }
            .sorted { $0.id < $1.id }
    }

    /// An edited article takes back what it told, and lends its new title to nothing else.
    mutating func put(_ article: Article) {
        articles[article.id] = article
        versions[article.id, default: []].insert(article.contentHash)
        pruned.remove(article.id)
        told.removeAll { $0.testimony.article == article.id }
    }

    mutating func write(_ amendment: Amendment, at now: Date) {
        let change = amendment.after
        changes[change.id] = change
        guard let reason = amendment.reason else { return }
        revisions[change.id, default: []].append(Revision(number: change.revision, at: now, reason: reason))
    }

    mutating func settle(_ outcome: Outcome, _ mentions: [Mention], of article: Article?, at now: Date) {
        for move in outcome.moves {
            guard let place = told.firstIndex(where: { $0.testimony.id == move.testimony }) else { continue }
            told[place].change = move.change
            told[place].testimony.isUnsure = move.judgement.isUnsure
            told[place].testimony.register = move.register
        }
        if let article {
            for (mention, placement) in zip(mentions, outcome.placements) {
                var testimony = Testimony(
                    mention, in: article, isUnsure: placement.judgement.isUnsure, register: placement.register,
                    recorded: now, sketch: TextSketch(of: article))
                lastRow += 1
                testimony.id = TestimonyID(lastRow)
                told.append(Told(testimony: testimony, change: placement.change))
            }
        }
        for (id, facets) in outcome.profiles {
            profiles[id] = facets
            filing[id] = facets.isEmpty ? nil : FilingKeys.filed(facets)
        }
    }

    /// Articles that own any of the keys, which their publisher takes back: they tell nothing any more, and count as
    /// edited should they come again.
    mutating func withdraw(_ keys: [String], of source: SourceID) -> [(article: ArticleID, previous: [Change])] {
        Set(keys.compactMap { owners[source]?[$0] }).sorted().map { article in
            let previous = changes(toldBy: article)
            told.removeAll { $0.testimony.article == article }
            versions[article] = []
            return (article, previous)
        }
    }

    /// The changes whose mentions a change of the register can touch.
    func changes(in reach: RegisterReach) -> [ChangeID] {
        let found = told.filter { told in
            guard let person = told.testimony.mention.person else { return false }
            switch reach {
            case .all: return true
            case .people(let people, let names):
                let keys = Set(names.flatMap(NameKeys.register))
                return told.testimony.register.map(people.contains) ?? false
                    || !keys.isDisjoint(with: ([person.name] + person.aliases).flatMap(NameKeys.register))
            }
        }
        return Set(found.map(\.change)).sorted()
    }

    func mentions(of changes: [ChangeID]) -> Int { told.count { changes.contains($0.change) } }

    /// Nil where there is none, or its text was pruned.
    func article(_ id: ArticleID) -> Article? { pruned.contains(id) ? nil : articles[id] }

    mutating func prune(before: Date) -> Int {
        let old = articles.values.filter { $0.fetched < before && !pruned.contains($0.id) }
        pruned.formUnion(old.map(\.id))
        return old.count
    }

    static func padded(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 26 - digits.count)) + digits
    }
}
