// SPDX-License-Identifier: Apache-2.0
import Personnel
import Resolution
import Testing

@testable import TestSupport

/// Whatever the order in which articles come, change and go, what is known in the end is the same.
@Suite struct OrderTests {
    /// A change as it reads, without the ids that depend on who came first.
    private struct Reading: Hashable {
        let claim: Mention
        let articles: [ArticleID]
        let sources: Int
        let decision: AlertDecision
        let links: Set<String>
    }

    private func readings(of desk: Desk) -> Set<Reading> {
        func articles(_ change: Change) -> [ArticleID] { change.evidence.map(\.article) }
        let changes = Dictionary(uniqueKeysWithValues: desk.living.map { ($0.id, $0) })
        return Set(
            desk.living.map { change in
                Reading(
                    claim: change.claim, articles: articles(change), sources: change.sources,
                    decision: change.decision,
                    links: Set(
                        change.links.map { link in
                            "\(link.relation) \(changes[link.change].map { articles($0).description } ?? "nothing")"
                        }))
            })
    }

    @Test("The same articles in another order give the same changes", arguments: 1...30)
    func shuffled(seed: UInt64) throws {
        var chance = Dice(seed: seed)
        let world = try World(&chance)
        var expected: Set<Reading>?
        for _ in 0..<4 {
            var desk = Desk()
            for index in world.articles.indices.shuffled(using: &chance) {
                desk.take(world.articles[index].article, world.articles[index].mentions)
            }
            let found = readings(of: desk)
            let isSame = expected == nil || found == expected
            #expect(isSame, "\(world.text)")
            expected = expected ?? found
        }
    }

    @Test("Articles that were edited or taken back leave nothing behind", arguments: 1...15)
    func corrected(seed: UInt64) throws {
        var chance = Dice(seed: seed)
        let world = try World(&chance)
        let half = world.articles.count / 2
        var plain = Desk()
        for told in world.articles[..<half] { plain.take(told.article, told.mentions) }
        var desk = Desk()
        for index in world.articles.indices.shuffled(using: &chance) {
            // Each of the first half comes first with another one's words; the second half is taken back.
            let wrong = world.articles[(index + 1) % world.articles.count].mentions
            desk.take(world.articles[index].article, index < half ? wrong : world.articles[index].mentions)
        }
        for index in world.articles.indices.shuffled(using: &chance) {
            if index < half {
                desk.take(world.articles[index].article, world.articles[index].mentions)
            } else {
                desk.withdraw(world.articles[index].article)
            }
        }
        let isSame = readings(of: desk) == readings(of: plain)
        #expect(isSame, "\(world.text)")
    }
}

/// A repeatable chance (SplitMix64).
private struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Articles about a few people who are easily mistaken for one another.
private struct World {
    struct Told {
        let article: Article
        let mentions: [Mention]
    }

    let articles: [Told]

    var text: String {
        articles.map { told in
            let mentions = told.mentions.map {
                "\($0.kind) \($0.status.rawValue) \($0.person?.name ?? "") \($0.person?.aliases ?? []) "
                    + "\($0.position?.title ?? "-") on \($0.date?.text ?? "-")\($0.isBackground ? " (history)" : "")"
            }
            return "\(told.article.id): \(mentions.joined(separator: "; "))"
        }.joined(separator: "\n")
    }

    init(_ chance: inout Dice) throws {
        var articles: [Told] = []
        for number in 0..<Int.random(in: 6...14, using: &chance) {
            let day = Int.random(in: 1...70, using: &chance)
            var mentions: [Mention] = []
            for _ in 0..<Int.random(in: 1...2, using: &chance) { mentions.append(try Self.mention(day, &chance)) }
            for place in mentions.indices {
                mentions[place].quotes[0].start += 100 * place
                mentions[place].quotes[0].end += 100 * place
            }
            let source = SourceID(rawValue: "source-\(Int.random(in: 0...3, using: &chance))")
            articles.append(
                Told(
                    article: Build.article("\(number)", from: source, published: Build.noon(day)), mentions: mentions))
        }
        self.articles = articles
    }

    private static func mention(_ day: Int, _ chance: inout Dice) throws -> Mention {
        let names = ["Ivan Popov", "Ivan Popov", "Boris Popov", "Popov", "I. Popov", "Ivan P. Popov"]
        let posts = ["commander of the Tula division", "commander of the Orel division", "head of the navy", nil, nil]
        let kinds = [
            "arrested", "arrested", "released", "dismissed", "departed", "resigned", "reinstated", "appointed",
        ]
        let statuses: [Status] = [.happened, .happened, .happened, .expected, .rumoured, .denied]
        let event = max(1, day - Int.random(in: 0...9, using: &chance))
        var mention = try Build.mention(
            kinds.randomElement(using: &chance) ?? "arrested", of: names.randomElement(using: &chance),
            status: statuses.randomElement(using: &chance) ?? .happened, as: posts.randomElement(using: &chance) ?? nil,
            on: Bool.random(using: &chance) ? Build.march(min(event, 31)) : nil,
            isBackground: Int.random(in: 0...6, using: &chance) == 0)
        if Int.random(in: 0...9, using: &chance) == 0 { mention.person?.aliases = ["Boris Popov"] }
        return mention
    }
}
