// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// A sentence with its people, posts, bodies, places and days replaced by what they are: what is left is how it is told.
struct MaskedSentence {
    let words: [Feature.Word]
    /// The people in it, in their order.
    let people: [Person]
    /// By chunk, where its last word stands.
    let places: [Int: Int]

    struct Person {
        let phrase: Int
        let place: Int
    }

    private static let official = Feature.Word("OFFICIAL")
    private static let person = Feature.Word("PERSON")
    private static let name = Feature.Word("NAME")
    private static let post = Feature.Word("POST")
    private static let posts = Feature.Word("POSTS")
    private static let body = Feature.Word("BODY")
    private static let place = Feature.Word("PLACE")
    private static let date = Feature.Word("DATE")
    private static let owner = Feature.Word("'s")

    /// - `spelt`: the words are to be read, not only told apart.
    init(_ parsed: ParsedSentence, spelt: Bool) {
        var (words, people, places): ([Feature.Word], [Person], [Int: Int]) = ([], [], [:])
        let passage = parsed.passage
        func word(_ token: Int) -> Feature.Word {
            Feature.Word(
                passage.bytes[Int(passage.tokens[token].start)..<Int(passage.tokens[token].end)], spelt: spelt)
        }
        func add(_ index: Int, depth: Int) {
            let phrase = parsed.phrases[index]
            if let owner = phrase.possessor, owner != index, depth < 3 {
                add(owner, depth: depth + 1)
                words.append(Self.owner)
            }
            switch phrase.kind {
            case .name:
                let isOfficial = phrase.post != nil || phrase.rank != nil
                words.append(isOfficial ? Self.official : phrase.isSurelyPerson ? Self.person : Self.name)
            case .post: words.append(phrase.isPlural ? Self.posts : Self.post)
            case .organisation: words.append(Self.body)
            case .place: words.append(Self.place)
            case .pronoun: words.append(word(phrase.head))
            case .thing, .nominal: words += phrase.range.suffix(depth > 0 ? 3 : phrase.range.count).map(word)
            }
            switch phrase.kind {
            case .name, .post, .pronoun: people.append(Person(phrase: index, place: words.count - 1))
            case .organisation, .place, .thing, .nominal: break
            }
        }
        for (number, chunk) in parsed.chunks.enumerated() {
            switch chunk.kind {
            case .phrase(let index): add(index, depth: 0)
            case .date: words.append(Self.date)
            default: words += chunk.range.map(word)
            }
            places[number] = words.count - 1
        }
        (self.words, self.people, self.places) = (words, people, places)
    }
}
