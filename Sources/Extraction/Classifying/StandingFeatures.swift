// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// What the classifier looks at to say whether somebody holds a public post, where no rule knows the words for it: what
/// the text calls the person in all places, what stands around that, and what the article is about.
struct StandingFeatures {
    private let sentences: [ParsedSentence]
    private let cast: Cast
    private let isSpelt: Bool
    /// By sentence, what its triggers can tell of.
    private let kinds: [Int: [Feature.Word]]
    private let article: [Feature.Word]
    private let officials: Int

    /// Words on either side of a phrase, and words of a headline or first sentence.
    private static let reach = 7
    private static let leadWords = 40
    /// Sentences that tell of one person.
    private static let sentenceLimit = 12

    init(_ sentences: [ParsedSentence], _ readings: [Int: [FrameReader.Reading]], _ cast: Cast, spelt: Bool) {
        (self.sentences, self.cast, isSpelt) = (sentences, cast, spelt)
        kinds = readings.mapValues { found in
            var kinds: [Feature.Word] = []
            for reading in found {
                guard let filling = reading.filling else { continue }
                let word = Feature.Word(sentences[0].passage.language.frames[filling.frame].kind.id)
                if !kinds.contains(word) { kinds.append(word) }
            }
            return kinds
        }
        officials = cast.characters.count { $0.standing == .official }
        var lead: [Feature.Word] = []
        for parsed in sentences.prefix(2) {
            lead += parsed.sentence.range.prefix(Self.leadWords).map { Self.word($0, parsed, spelt) }
        }
        article = lead
    }

    /// By character; who stands in no phrase has none.
    func bags(of wanted: (Int) -> Bool) -> [Int: Feature.Bag] {
        var (bags, seen): ([Int: Feature.Bag], [Int: Int]) = ([:], [:])
        for (index, parsed) in sentences.enumerated() {
            for phrase in parsed.phrases.indices {
                switch parsed.phrases[phrase].kind {
                case .name, .post: break
                case .pronoun, .organisation, .place, .thing, .nominal: continue
                }
                guard let character = cast.character(of: phrase, in: index), wanted(character),
                    seen[character, default: 0] < Self.sentenceLimit
                else { continue }
                seen[character, default: 0] += 1
                var bag = bags[character] ?? start(of: character)
                add(parsed.phrases[phrase], index, parsed, to: &bag)
                bags[character] = bag
            }
        }
        return bags
    }

    private func start(of character: Int) -> Feature.Bag {
        var bag = Feature.Bag(spelt: isSpelt)
        let known = cast.characters[character]
        bag.add(Question.all)
        let others = officials - (known.standing == .official ? 1 : 0)
        bag.add(Question.officials, Feature.Word(number: others, most: 3))
        let line = known.line.map { cast.characters[$0].standing == .official }
        bag.add(Question.line, line == nil ? Self.none : line == true ? Self.yes : Self.no)
        bag.add(Question.trade, known.trades.isEmpty ? Self.no : Self.yes)
        bag.add(Question.isPrivate, known.isPrivate ? Self.yes : Self.no)
        for word in article { bag.add(Question.lead, word) }
        return bag
    }

    private func add(_ phrase: Phrase, _ index: Int, _ parsed: ParsedSentence, to bag: inout Feature.Bag) {
        let sentence = parsed.sentence.range
        func word(_ token: Int) -> Feature.Word { Self.word(token, parsed, isSpelt) }
        let own = phrase.range.filter { !(phrase.name?.contains($0) ?? false) }.map(word)
        for word in own { bag.add(Question.own, word) }
        for (one, next) in zip(own, own.dropFirst()) { bag.add(Question.ownPair, one, next) }
        if own.isEmpty { bag.add(Question.own) }
        if let body = phrase.organisationClass { bag.add(Question.body, Feature.Word(body.rawValue)) }
        let after = (phrase.range.upperBound..<min(phrase.range.upperBound + Self.reach, sentence.upperBound)).map(word)
        let before = (max(sentence.lowerBound, phrase.range.lowerBound - Self.reach)..<phrase.range.lowerBound).map(
            word)
        for word in after + before { bag.add(Question.near, word) }
        for (one, next) in zip(after, after.dropFirst()) { bag.add(Question.nearPair, one, next) }
        for (one, next) in zip(before, before.dropFirst()) { bag.add(Question.nearPair, one, next) }
        if let first = after.first { bag.add(Question.after, first) }
        if after.count > 1 { bag.add(Question.after, after[0], after[1]) }
        if let last = before.last { bag.add(Question.before, last) }
        if before.count > 1 { bag.add(Question.before, before[before.count - 2], before[before.count - 1]) }
        for kind in kinds[index] ?? [] { bag.add(Question.kind, kind) }
        for other in parsed.phrases where other.kind == .organisation {
            if let body = other.organisationClass { bag.add(Question.bodyBeside, Feature.Word(body.rawValue)) }
        }
    }

    private static func word(_ token: Int, _ parsed: ParsedSentence, _ spelt: Bool) -> Feature.Word {
        let passage = parsed.passage
        return Feature.Word(
            passage.bytes[Int(passage.tokens[token].start)..<Int(passage.tokens[token].end)], spelt: spelt)
    }

    private static let yes = Feature.Word("yes")
    private static let no = Feature.Word("no")
    private static let none = Feature.Word("none")

    /// By the words that name them in `classifier.txt`.
    private enum Question {
        static let all = Feature.Word("pall")
        static let own = Feature.Word("po")
        static let ownPair = Feature.Word("pp")
        static let near = Feature.Word("pn")
        static let nearPair = Feature.Word("pnn")
        static let after = Feature.Word("pa")
        static let before = Feature.Word("pb")
        static let body = Feature.Word("pc")
        static let bodyBeside = Feature.Word("pd")
        static let kind = Feature.Word("pk")
        static let lead = Feature.Word("pw")
        static let officials = Feature.Word("pf")
        static let line = Feature.Word("pl")
        static let trade = Feature.Word("pt")
        static let isPrivate = Feature.Word("px")
    }
}

/// A person of an article to learn from: whether the person counts.
public struct ClassifiedPerson: Sendable {
    /// The fullest name that the article gives.
    public let person: String
    /// By the names of `classifier.txt`.
    public let features: [String]
    /// By the rules.
    public let isOfficial: Bool
    /// A frame reads a change of the person.
    public let isTold: Bool
}
