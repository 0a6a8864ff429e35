// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// People who are told of together: the names behind a plural post, and "both", "the two" behind them.
extension Cast {
    /// A number looks back as many sentences.
    static let groupReach = 2
    static let listLimit = 24

    /// "Former ministers Anton Berel and Lena Marsh": what the plural says holds for each.
    mutating func readLists(_ parsed: ParsedSentence, _ sentence: Int) {
        var chunk = 0
        while chunk < parsed.chunks.count {
            guard let index = parsed.phrase(chunk) else {
                chunk += 1
                continue
            }
            // By index here and below: a phrase is far bigger than what is asked of it.
            let isPlural =
                parsed.phrases[index].isPlural
                && (parsed.phrases[index].post != nil || parsed.phrases[index].rank != nil)
            var first = chunk
            if isPlural, parsed.phrases[index].name == nil {
                // "two governors, Anton Berel of Tula and Lena Marsh of Oryol"; "five generals, among them Berel and Marsh".
                first += 1
                if parsed.kind(first) == .comma || parsed.kind(first) == .dash { first += 1 }
                if parsed.kind(first) == .including { first += 1 }
                guard first > chunk + 1 else {
                    chunk += 1
                    continue
                }
            }
            let (names, end) = names(from: first, parsed)
            let people = names.compactMap { character(of: $0, in: sentence) }
            if people.count > 1 {
                lists[sentence, default: []].append(people)
                if isPlural {
                    share(parsed.phrases[index], parsed, names, sentence)
                } else if let plural = included(before: first, parsed) ?? described(behind: end, parsed) {
                    share(plural, parsed, names, sentence)
                }
            }
            // "treasurer Berel, and committee members Marsh, Ork and Idrin": the last of a list opens another one.
            let opensAnother =
                end > first
                && parsed.phrase(end).map { last in
                    parsed.phrases[last].isPlural && parsed.phrases[last].post != nil
                        && parsed.phrases[last].name != nil
                } ?? false
            chunk = opensAnother ? end : max(end, chunk) + 1
        }
    }

    /// "Five generals were dismissed, among them Berel and Marsh": what the names are examples of.
    private func included(before chunk: Int, _ parsed: ParsedSentence) -> Phrase? {
        guard parsed.kind(chunk - 1) == .including else { return nil }
        let before = parsed.chunks[chunk].range.lowerBound
        return parsed.phrases.last {
            $0.isPlural && $0.name == nil && ($0.post != nil || $0.rank != nil) && $0.range.upperBound <= before
        }
    }

    /// "Berel and Marsh, both members of the commission,": what stands between commas behind the names.
    private func described(behind end: Int, _ parsed: ParsedSentence) -> Phrase? {
        guard parsed.kind(end + 1) == .comma, let index = parsed.phrase(end + 2) else { return nil }
        let phrase = parsed.phrases[index]
        let isClosed =
            parsed.kind(end + 3) == nil || parsed.kind(end + 3) == .comma || parsed.kind(end + 3) == .boundary
        return isClosed && phrase.isPlural && phrase.name == nil && phrase.post != nil ? phrase : nil
    }

    private mutating func share(_ opening: Phrase, _ parsed: ParsedSentence, _ names: [Int], _ sentence: Int) {
        let office = Office(opening, parsed)
        guard office.counts, !office.isArmed else { return }
        for index in names where parsed.phrases[index].post == nil || parsed.phrases[index].range == opening.range {
            guard let member = character(of: index, in: sentence), !characters[member].isPrivate else { continue }
            characters[member].isOfficial = true
            if let post = office.note { note(post, of: member) }
        }
    }

    /// "A, B of Tula and C": the names of a list that an "and" closes, and its last chunk.
    func names(from start: Int, _ parsed: ParsedSentence) -> (names: [Int], end: Int) {
        var names: [Int] = []
        var (position, end) = (start, start)
        var isClosed = false
        while names.count < Self.listLimit, let index = parsed.phrase(position), parsed.phrases[index].name != nil {
            names.append(index)
            end = position
            if isClosed { break }
            var next = position + 1
            // "Berel (energy), Marsh (tourism)".
            if parsed.kind(next) == .openBracket {
                next = (next..<next + 8).first { parsed.kind($0) == .closeBracket }.map { $0 + 1 } ?? next
            }
            while parsed.isPreposition(next), let inner = parsed.phrase(next + 1), parsed.phrases[inner].name == nil {
                next += 2
            }
            if parsed.kind(next) == .comma { next += 1 }
            if parsed.isList(next) {
                isClosed = true
                next += 1
            }
            guard next > position + 1 else { break }
            position = next
        }
        return isClosed && names.count > 1 ? (names, end) : ([], start)
    }

    /// "Two ministers resigned. The first, Anton Berel, ...", "one of them, Lena Marsh, was held": who is picked out of a
    /// plural that was told of shares its standing.
    mutating func readPicks(_ sentences: [ParsedSentence], _ sentence: Int) {
        let parsed = sentences[sentence]
        for chunk in parsed.chunks.indices where parsed.kind(chunk) == .comma {
            guard let named = parsed.phrase(chunk + 1), parsed.phrases[named].name != nil,
                isClosed(behind: chunk + 1, parsed),
                let member = character(of: named, in: sentence), !characters[member].isPrivate,
                let pick = pick(endingAt: chunk - 1, parsed)
            else { continue }
            picked[sentence, default: []].append(member)
            if let index = parsed.phrase(pick), parsed.phrases[index].name == nil {
                appear(member, parsed.phrases[index], index, sentence)
            }
            guard characters[member].standing == nil, let office = pluralOffice(sentences, sentence, before: pick)
            else {
                continue
            }
            characters[member].isOfficial = true
            if let post = office.note { note(post, of: member) }
        }
    }

    /// A comma or the end of the sentence behind a name: "Berel of Tula,".
    private func isClosed(behind name: Int, _ parsed: ParsedSentence) -> Bool {
        var next = name + 1
        while parsed.isPreposition(next), let inner = parsed.phrase(next + 1), parsed.phrases[inner].name == nil {
            next += 2
        }
        return parsed.kind(next) == nil || parsed.kind(next) == .comma || parsed.kind(next) == .boundary
    }

    /// The chunk of "the first", "one", "one of them" that ends at a chunk.
    private func pick(endingAt end: Int, _ parsed: ParsedSentence) -> Int? {
        var start = end
        if parsed.isPreposition(end - 1), let them = parsed.phrase(end), parsed.phrases[them].kind == .pronoun,
            parsed.phrases[them].isPlural
        {
            start = end - 2
        }
        guard parsed.chunks.indices.contains(start), !parsed.isPreposition(start - 1) || start < end else { return nil }
        let range = parsed.chunks[start].range
        let isPick = range.contains { word in
            parsed.passage.classes(word).contains(.ordinal)
                || parsed.passage.language.numbers[parsed.passage.tokens[word].word] == 1
        }
        guard isPick, range.count <= 2 else { return nil }
        return start
    }

    /// The public post of a plural without a name, in the same sentence or one of the two before.
    private func pluralOffice(_ sentences: [ParsedSentence], _ sentence: Int, before chunk: Int) -> Office? {
        let here = sentences[sentence].chunks[chunk].range.lowerBound
        for current in stride(from: sentence, through: max(0, sentence - Self.groupReach), by: -1) {
            let parsed = sentences[current]
            let plural = parsed.phrases.last {
                $0.kind == .post && $0.isPlural && $0.name == nil && $0.post != nil
                    && (current < sentence || $0.range.upperBound <= here)
            }
            guard let plural else { continue }
            let office = Office(plural, parsed)
            return office.counts && !office.isArmed ? office : nil
        }
        return nil
    }

    /// The people whom "both", "the two ministers" or "the trio" stands for: the last list of so many names, else all
    /// who were named since the sentence before. Nobody, where others of that number stand between.
    func group(of phrase: Phrase, _ sentences: [ParsedSentence], _ sentence: Int) -> [Int]? {
        guard let count = phrase.count?.exact else { return nil }
        var current = sentence
        while current >= max(0, sentence - Self.groupReach) {
            let parsed = sentences[current]
            let limit = current == sentence ? phrase.range.lowerBound : parsed.sentence.range.upperBound
            // "Both men denied it. Both were freed."
            let before = parsed.phrases.indices.filter { parsed.phrases[$0].range.upperBound <= limit }
            let same = before.last { parsed.phrases[$0].isCounted && parsed.phrases[$0].count == phrase.count }
            if let same, let known = several(same, in: current) { return known }
            // What stands before a list may open it: "two ministers, Berel and Marsh".
            let first = current < sentence ? lastListed(count, in: current) : nil
            guard
                !before.contains(where: {
                    parsed.phrases[$0].range.lowerBound > first ?? -1 && isAnother(parsed.phrases[$0], phrase)
                })
            else { return nil }
            if current < sentence, let listed = lists[current], !listed.isEmpty {
                let fitting = listed.filter { $0.count == count }
                guard fitting.count == 1, let only = fitting.first else { return nil }
                return fits(only, phrase, sentences[sentence]) ? only : nil
            }
            current -= 1
        }
        var people: [Int] = []
        for current in max(0, sentence - 1)...sentence {
            for here in appearances[current] ?? [] where current < sentence || here.position < phrase.range.lowerBound {
                if !people.contains(here.character) { people.append(here.character) }
            }
        }
        return people.count == count && fits(people, phrase, sentences[sentence]) ? people : nil
    }

    /// Where the last member of a list of so many names stands.
    private func lastListed(_ count: Int, in sentence: Int) -> Int? {
        let members = (lists[sentence] ?? []).filter { $0.count == count }.flatMap { $0 }
        return (appearances[sentence] ?? []).filter { members.contains($0.character) }.map(\.position).max()
    }

    /// "received two complaints and dismissed both", "two men": what else the number may stand for.
    private func isAnother(_ other: Phrase, _ phrase: Phrase) -> Bool {
        guard other.isPlural, other.name == nil, other.kind != .pronoun else { return false }
        return other.count == phrase.count || phrase.kind == .pronoun && other.count == nil && other.kind == .post
    }

    /// "the two judges" are no ministers.
    private func fits(_ people: [Int], _ phrase: Phrase, _ parsed: ParsedSentence) -> Bool {
        guard phrase.post != nil else { return true }
        guard let head = parsed.passage.words(phrase.head..<(phrase.head + 1)).first else { return false }
        return people.allSatisfy { index in
            characters[index].posts.contains { post in
                post.keyWords.contains { $0 == head || $0.count > 3 && head.hasPrefix($0) }
            }
        }
    }
}
