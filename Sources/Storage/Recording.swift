// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Personnel
import Pipeline
import Resolution

/// Records one article, or a correction, inside one transaction: what is near is looked up, grouped and written with
/// the alerts that are owed. Since nobody else can write meanwhile, two articles about one arrest cannot both be new.
struct Recording {
    let database: GRDB.Database
    let identifiers: IdentifierSource
    let policy: RecordPolicy

    private var articles: ArticleRows { ArticleRows(database: database) }
    private var changes: ChangeRows { ChangeRows(database: database) }
    private var mentions: MentionRows { MentionRows(database: database) }

    func record(_ read: Article, _ told: [Mention], _ incumbencies: [Incumbency]) throws -> [Recorded] {
        let (standing, known) = try articles.standing(of: read)
        // The entry keeps the id under which it was first recorded, whatever its guid is now.
        let article = known.map(read.renamed) ?? read
        let sketch = told.isEmpty || standing == .known ? nil : TextSketch(of: article)
        var previous: [Change]?
        switch standing {
        case .known:
            try articles.addKeys(of: article)
            return []
        case .edited:
            previous = try changes.told(by: article.id)
            try mentions.remove(of: article.id)
            try articles.update(article, sketch)
        case .new:
            try articles.insert(article, sketch)
        }
        let work = Work.record(article, told, sketch: sketch, previous: previous)
        let recorded = try perform(work, fetched: article.fetched) { part, outcome in
            for (place, placement) in zip(part.mentions, outcome.placements) {
                guard let number = try changes.number(of: placement.change) else { continue }
                try mentions.insert(told[place], placement, of: article, on: number, recorded: policy.now)
            }
        }
        try IncumbencyRows(database: database).write(incumbencies, of: article)
        return recorded
    }

    /// Takes back what an article told. The publisher may publish it again, even as it was.
    func withdraw(_ article: ArticleID, because reason: String) throws -> [Recorded] {
        let previous = try changes.told(by: article)
        let calledHolders = try IncumbencyRows(database: database).remove(of: article)
        guard !previous.isEmpty || calledHolders else { return [] }
        try mentions.remove(of: article)
        try articles.forgetVersions(of: article)
        guard !previous.isEmpty else { return [] }
        return try perform(.withdraw(article, previous: previous, reason: reason), fetched: nil)
    }

    /// Judges and writes, part by part. `fetched` is when the article behind it came; nil where none is.
    ///
    /// - `wrote`: writes what else comes of a part, before the next one is judged.
    @discardableResult
    func perform(
        _ work: Work, fetched: Date?, wrote: (Work.Part, Outcome) throws -> Void = { _, _ in }
    ) throws -> [Recorded] {
        var memory = TransactionRecollection(database: database, identifiers: identifiers, now: policy.now)
        let writer = OutcomeWriter(database: database, identifiers: identifiers, policy: policy)
        return try work.parts(in: &memory, at: policy.now).flatMap { part in
            let outcome = try Grouping.run(part.work, in: &memory, at: policy.now)
            let recorded = try writer.write(outcome, fetched: fetched)
            try wrote(part, outcome)
            return recorded
        }
    }
}

extension Article {
    /// The same entry under the id by which it is known.
    fileprivate func renamed(_ id: ArticleID) -> Article {
        Article(
            id: id, source: source, url: url, title: title, text: text, language: language, country: country,
            blocks: blocks, published: published, fetched: fetched, keys: keys, contentHash: contentHash)
    }
}
