// SPDX-License-Identifier: Apache-2.0
import Personnel
import Pipeline
import Resolution
import FoundationEssentials

/// Articles and changes in memory, and what the merging asks of them.
struct Shelf: Memory {
    private struct Told {
        let testimony: Testimony
        let change: ChangeID
    }

    private var articles: [ArticleID: Article] = [:]
    private var versions: [ArticleID: Set<String>] = [:]
    private var pruned: Set<ArticleID> = []
    private var owners: [SourceID: [String: ArticleID]] = [:]
    private var told: [Told] = []
    private(set) var changes: [ChangeID: Change] = [:]
    private(set) var revisions: [ChangeID: [Revision]] = [:]
    private var lastID = 0

    var articleCount: Int { articles.count }

    // MARK: What the merging asks

    func candidates(for keys: [String]) -> [Change] {
        changes.values.filter { $0.retraction == nil && !CandidateKeys.filed($0.claim).isDisjoint(with: keys) }
            .sorted { $0.id < $1.id }
    }

    func testimonies(to change: ChangeID, except article: ArticleID) -> [Testimony] {
        told.filter { $0.change == change && $0.testimony.article != article }.map(\.testimony)
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

    mutating func tell(_ mention: Mention, _ judgement: Judgement, in article: Article, of change: ChangeID) {
        let isUnsure = judgement.verdict.word == Verdict.unsure([]).word
        told.append(Told(testimony: Testimony(mention, in: article, isUnsure: isUnsure), change: change))
    }

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
