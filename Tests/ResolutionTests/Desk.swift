// SPDX-License-Identifier: Apache-2.0
import Personnel
import Resolution
import FoundationEssentials

@testable import TestSupport

/// Takes articles as a store does, without alerts.
struct Desk {
    var shelf = Shelf()

    /// Changes that stand by themselves, by their ids.
    var changes: [Change] { shelf.changes.values.filter { $0.mergedInto == nil }.sorted { $0.id < $1.id } }
    var living: [Change] { changes.filter { $0.retraction == nil } }

    @discardableResult
    mutating func tell(
        _ name: String, _ mentions: Mention..., from source: SourceID = "wire", on day: Int = 5, text: String? = nil
    ) -> Outcome {
        take(Build.article(name, from: source, text: text, published: Build.noon(day)), mentions)
    }

    /// An article with the same id is the same entry, edited.
    @discardableResult
    mutating func take(_ article: Article, _ mentions: [Mention]) -> Outcome {
        let isKnown = shelf.article(article.id) != nil
        let previous = isKnown ? shelf.changes(toldBy: article.id) : nil
        shelf.addKeys(of: article)
        shelf.put(article)
        return run(
            .record(article, mentions, sketch: TextSketch(of: article), previous: previous), mentions, of: article)
    }

    @discardableResult
    mutating func withdraw(_ article: Article) -> [Outcome] {
        shelf.withdraw(article.keys, of: article.source).map { article, previous in
            run(.withdraw(article, previous: previous, reason: "taken back"))
        }
    }

    @discardableResult
    mutating func run(_ work: Work, _ mentions: [Mention] = [], of article: Article? = nil) -> Outcome {
        var whole = Outcome()
        for part in work.parts(in: &shelf, at: Build.noon(10)) {
            let outcome = Grouping.run(part.work, in: &shelf, at: Build.noon(10))
            for amendment in outcome.amendments { shelf.write(amendment, at: Build.noon(10)) }
            shelf.settle(outcome, part.mentions.map { mentions[$0] }, of: article, at: Build.noon(10))
            whole.amendments += outcome.amendments
            whole.placements += outcome.placements
            whole.moves += outcome.moves
            whole.profiles.merge(outcome.profiles) { $1 }
        }
        return whole
    }
}
