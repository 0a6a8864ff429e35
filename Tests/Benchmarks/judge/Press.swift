// SPDX-License-Identifier: Apache-2.0
import Personnel
import Pipeline
import Foundation

/// What the world's press writes of a fact.
struct Press {
    let world: World

    /// - `key`: what makes the entry the same when it comes again; `version`: of its text.
    /// - `days`: how long after the fact it is told; `words`: how long the text is.
    func find(_ fact: Fact, key: String, version: Int = 0, daysLater days: Int = 0, words: Int) -> Find {
        var chance = Chance(seed: UInt64(truncatingIfNeeded: key.utf8.reduce(5381) { $0 &* 33 &+ Int($1) }))
        let source = SourceID(rawValue: "source-\(chance.below(500))")
        let status: Status = chance.below(4) == 0 ? .expected : .happened
        let full = world.name(of: fact.person)
        let name = chance.below(5) == 0 ? full.prefix(1) + ". " + world.surname(of: fact.person) : full
        let quote = "\(name), the \(world.position(of: fact.person).title), was \(fact.kind.id) on Monday."
        chance = Chance(seed: chance.next() &+ UInt64(version))
        let text = quote + " " + (0..<words).map { _ in chance.pick(Self.words) }.joined(separator: " ")
        let published = fact.noon.addingTimeInterval(Double(days) * 86_400)
        let article = Article(
            id: ArticleID(rawValue: "art_" + key), source: source, url: "https://news.example/\(key)",
            title: "\(name) \(fact.kind.id)", text: text, language: "en",
            published: PublicationTime(instant: published), fetched: published.addingTimeInterval(60),
            keys: ["guid:" + key],
            contentHash: "\(key)/\(version)")
        let mention = Mention(
            kind: fact.kind, status: status, person: Person(name: String(name)),
            position: world.position(of: fact.person), agent: version > 0 ? "the president" : nil, confidence: 0.8,
            quotes: [
                Quote(text: quote, start: 0, end: quote.utf8.count, rule: "en.bench", section: .body, status: status)
            ])
        return Find(article: article, mentions: [mention])
    }

    private static let words: [String] = {
        var chance = Chance(seed: 2)
        return (0..<5_000).map { _ in
            String((0..<(3 + chance.below(8))).map { _ in chance.pick(Array("abcdefghijklmnoprstuvwyz")) })
        }
    }()
}
