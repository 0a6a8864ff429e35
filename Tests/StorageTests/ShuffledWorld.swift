// SPDX-License-Identifier: Apache-2.0
import Foundation
import Personnel
import Pipeline
import TestSupport

/// Invented people, what befell them in one spring, and articles that tell it well or badly: namesakes, people with two
/// names, posts in several wordings, dates left out, denials, returns to office, looks back, edited articles.
struct ShuffledWorld {
    /// The versions of each article, in the order in which they came out.
    let articles: [[Find]]
    private var chance: TestChance

    private struct Somebody {
        let names: [String]
        let surname: String
        let posts: [String]
        let country: String?
    }

    private struct Fact {
        let who: Somebody
        let kinds: [String]
        let day: Int
    }

    private static let surnames = [["Popov"], ["Ivanova"], ["Tarsky", "Tarskiy", "Тарский"], ["Maro"]]
    private static let givens = [["Boris", "Борис"], ["Sergei", "Sergey", "Сергей"], ["Anna"], ["Igor"]]
    private static let posts = [
        ["defence minister", "Minister of Defense", "minister"],
        ["deputy defence minister", "vice minister of defence"],
        ["mayor of Tula", "Tula mayor"], ["chief of the general staff", "head of the general staff", "general"],
    ]
    private static let kinds = [
        ["dismissed", "departed", "resigned"], ["arrested"], ["appointed", "appointed", "promoted"], ["released"],
        ["reinstated"], ["charged"],
    ]

    init(seed: Int) throws {
        chance = TestChance(seed: seed)
        var chance = TestChance(seed: seed &* 2 &+ 1)
        let people = (0..<4).map { _ in Self.somebody(&chance) }
        let facts = (0..<Int.random(in: 3...6, using: &chance)).map { _ in
            Fact(who: chance.pick(people), kinds: chance.pick(Self.kinds), day: Int.random(in: 0...70, using: &chance))
        }
        var articles: [[Find]] = []
        for number in 0..<Int.random(in: 6...16, using: &chance) {
            var versions: [Find] = []
            for version in 0..<(chance.once(in: 6) ? 2 : 1) {
                var mentions: [Mention] = []
                let fact = chance.pick(facts)
                // An edit can also take everything back.
                if version == 0 || !chance.once(in: 3) { mentions.append(try Self.telling(fact, &chance)) }
                if chance.once(in: 4) { mentions.append(try Self.telling(chance.pick(facts), &chance)) }
                let published = chance.once(in: 8) ? nil : fact.day + Int.random(in: 0...9, using: &chance)
                let article = Build.article(
                    Self.name(number), from: chance.pick(["wire", "echo", "post"]), text: "version \(version)",
                    published: published.map(Self.noon), fetched: Self.noon(90), keys: ["guid:\(number)"])
                versions.append(
                    Find(article: versions.first?.article.edited(like: article) ?? article, mentions: mentions))
            }
            articles.append(versions)
        }
        self.articles = articles
    }

    /// All versions of all articles: each article's in their order, and the articles among one another in any.
    mutating func order() -> [Find] {
        var turns = articles.indices.flatMap { index in articles[index].map { _ in index } }
        turns.shuffle(using: &chance)
        var next = Array(repeating: 0, count: articles.count)
        return turns.map { index in
            defer { next[index] += 1 }
            return articles[index][next[index]]
        }
    }

    /// What comes in one transaction: one to five at a time.
    mutating func batches(of finds: [Find]) -> [[Find]] {
        var rest = finds[...]
        var batches: [[Find]] = []
        while !rest.isEmpty {
            let size = Int.random(in: 1...5, using: &chance)
            batches.append(Array(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        return batches
    }

    private static func somebody(_ chance: inout TestChance) -> Somebody {
        let (surname, given) = (chance.pick(surnames), chance.pick(givens))
        var names = given.flatMap { given in surname.map { "\(given) \($0)" } }
        names.append("\(given[0].prefix(1)). \(surname[0])")
        // Somebody with another name altogether, who is called by either.
        if chance.once(in: 4) { names.append("\(given[0]) Delacour") }
        return Somebody(
            names: names, surname: surname[0], posts: chance.pick(posts), country: chance.pick([nil, "KE", "KE", "PE"]))
    }

    private static func telling(_ fact: Fact, _ chance: inout TestChance) throws -> Mention {
        let who = fact.who
        let name = chance.once(in: 5) ? who.surname : chance.pick(who.names)
        let status = chance.pick([.happened, .happened, .happened, .expected, .rumoured, Status.denied])
        let hasPost = !chance.once(in: 4)
        var mention = try Build.mention(
            chance.pick(fact.kinds), of: name, status: status, as: hasPost ? chance.pick(who.posts) : nil,
            country: hasPost && chance.once(in: 2) ? who.country : nil, on: date(fact.day, &chance),
            isBackground: chance.once(in: 7))
        if chance.once(in: 4) { mention.person?.aliases = [chance.pick(who.names)].filter { $0 != name } }
        return mention
    }

    private static func date(_ day: Int, _ chance: inout TestChance) -> PartialDate? {
        guard chance.once(in: 2), let told = CalendarDay(ordinal: first + day) else { return nil }
        if chance.once(in: 4) {
            return PartialDate(
                earliest: chance.once(in: 3) ? nil : told, latest: told.adding(days: 6), precision: .range, text: nil)
        }
        return .day(told.adding(days: chance.once(in: 5) ? 1 : 0), text: nil)
    }

    /// 1 March 2026.
    private static let first = 20_513

    private static func noon(_ day: Int) -> Date { Date(timeIntervalSince1970: Double(first + day) * 86400 + 43200) }

    private static func name(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}

extension Article {
    /// This article with the words and the date of another.
    fileprivate func edited(like other: Article) -> Article {
        Article(
            id: id, source: source, url: url, title: other.title, text: other.text, language: language,
            published: other.published, fetched: other.fetched, keys: keys, contentHash: other.contentHash)
    }
}
