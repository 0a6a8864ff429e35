// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import GRDB
import Personnel
import Pipeline
import Resolution

/// Records one article inside one transaction: looks up candidates, judges, writes changes and owed alerts. Since
/// nobody else can write meanwhile, two articles about one arrest cannot both be new.
struct Recording {
    let database: GRDB.Database
    let identifiers: IdentifierSource
    let policy: RecordPolicy

    private var articles: ArticleRows { ArticleRows(database: database) }
    private var changes: ChangeRows { ChangeRows(database: database) }
    private var mentions: MentionRows { MentionRows(database: database) }
    private var alerts: AlertRows { AlertRows(database: database) }

    func record(_ read: Article, _ told: [Mention], _ incumbencies: [Incumbency]) throws -> [Recorded] {
        let (standing, known) = try articles.standing(of: read)
        // The entry keeps the id under which it was first recorded, whatever its guid is now.
        let article = known.map(read.renamed) ?? read
        var previous: [Change]?
        switch standing {
        case .known:
            try articles.addKeys(of: article)
            return []
        case .edited:
            previous = try changes.told(by: article.id)
            try mentions.remove(of: article.id)
            try articles.update(article)
        case .new:
            try articles.insert(article)
        }
        var memory = TransactionMemory(database: database, identifiers: identifiers, now: policy.now)
        let merged = try Merging.merge(told, of: article, previous: previous, in: &memory, at: policy.now)
        let recorded = try merged.amendments.map { try write($0, of: article) }
        for (mention, placement) in zip(told, merged.placements) {
            guard let number = try changes.number(of: placement.change) else { continue }
            try mentions.insert(mention, placement.judgement, of: article, on: number)
        }
        try IncumbencyRows(database: database).write(incumbencies, of: article)
        return recorded.compactMap { $0 }
    }

    /// Nil where nothing but the proof has grown, and nobody is owed anything.
    private func write(_ amendment: Amendment, of article: Article) throws -> Recorded? {
        let number = try changes.write(amendment, at: policy.now)
        var owed = 0
        for (endpoint, notice) in try notices(of: amendment, number) {
            try alerts.insert(
                identifiers.alert(at: policy.now), notice, of: amendment.after, number, to: endpoint,
                fetched: article.fetched, at: policy.now)
            owed += 1
        }
        guard amendment.before == nil || amendment.reason != nil || owed > 0 else { return nil }
        return Recorded(change: amendment.after, isNew: amendment.before == nil, owed: owed)
    }

    private func notices(of amendment: Amendment, _ number: Int64) throws -> [(EndpointID, Notice)] {
        try policy.endpoints.compactMap { endpoint in
            let told = amendment.before == nil ? nil : try alerts.told(to: endpoint.id, of: number)
            return amendment.notice(to: told) { endpoint.wants($0, at: policy.now, folding: Folding.words(of:)) }
                .map { (endpoint.id, $0) }
        }
    }
}

/// What the merging asks for, answered from within the transaction.
private struct TransactionMemory: Memory {
    let database: GRDB.Database
    let identifiers: IdentifierSource
    let now: Date

    func candidates(for keys: [String]) throws -> [Change] {
        try ChangeRows(database: database).candidates(for: keys)
    }

    func testimonies(to change: ChangeID, except article: ArticleID) throws -> [Testimony] {
        try MentionRows(database: database).testimonies(to: change, except: article)
    }

    func freshID() throws -> ChangeID { identifiers.change(at: now) }
}

extension Article {
    /// The same entry under the id by which it is known.
    fileprivate func renamed(_ id: ArticleID) -> Article {
        Article(
            id: id, source: source, url: url, title: title, text: text, language: language, country: country,
            blocks: blocks, published: published, fetched: fetched, keys: keys, contentHash: contentHash)
    }
}
