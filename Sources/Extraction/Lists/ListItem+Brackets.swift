// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// Lists inside a sentence: "sworn in were Anton Berel (Finance) and Lena Marsh (Justice)".
extension ListItem {
    /// Two pairs at least, in a sentence that tells of a change, or right behind one.
    static func bracketed(in parsed: ParsedSentence, after before: ParsedSentence?) -> [Filling] {
        let pairs = pairs(in: parsed)
        guard pairs.count > 1, let first = pairs.first, !keeps(parsed, before: first.person),
            let introduction = ListIntroduction(parsed, before: parsed.chunks[first.person].range.lowerBound)
                ?? before.flatMap({ ListIntroduction($0, before: $0.sentence.range.upperBound) })
        else { return [] }
        return pairs.map { pair in
            let item = ListItem(parsed: parsed, range: pair.person..<(pair.close + 1), introduction: introduction)
            return item.filling(pair.person, pair.post)
        }
    }

    /// "Those staying are".
    private static func keeps(_ parsed: ParsedSentence, before chunk: Int) -> Bool {
        let language = parsed.passage.language
        let end = parsed.chunks[chunk].range.lowerBound
        return (parsed.sentence.range.lowerBound..<end).contains { index in
            parsed.passage.walk(language.listCues, from: index, limit: end).contains { found in
                found.values.contains { language.lists[Int($0)].role == .kept }
            }
        }
    }

    private static func pairs(in parsed: ParsedSentence) -> [(person: Int, close: Int, post: Office)] {
        var found: [(person: Int, close: Int, post: Office)] = []
        for chunk in parsed.chunks.indices {
            guard let index = parsed.phrase(chunk), let words = bracketedPost(in: index, parsed) else { continue }
            found.append((chunk, chunk, Office(listed: words, parsed)))
        }
        guard found.isEmpty else { return found }
        for open in parsed.chunks.indices where parsed.kind(open) == .openBracket && open > 0 {
            guard let person = parsed.phrase(open - 1), parsed.phrases[person].name != nil,
                parsed.phrases[person].isPersonLike, let inner = parsed.phrase(open + 1),
                let close = parsed.chunks.indices.first(where: { $0 > open && parsed.kind($0) == .closeBracket }),
                close - open < longestLabel, parsed.phrases[inner].name == nil,
                parsed.isPortfolio(inner) || parsed.phrases[inner].kind == .post && parsed.phrases[inner].post != nil
            else { continue }
            let words = parsed.chunks[open + 1].range.lowerBound..<parsed.chunks[close - 1].range.upperBound
            found.append((open - 1, close, Office(listed: words, parsed)))
        }
        return found
    }

    /// "Lena Marsh (Justice)" that was read as one phrase: the words in the brackets, where they are a post.
    private static func bracketedPost(in index: Int, _ parsed: ParsedSentence) -> Range<Int>? {
        let (phrase, tokens) = (parsed.phrases[index], parsed.passage.tokens)
        guard let name = phrase.name, phrase.isPersonLike, name.upperBound + 2 < phrase.range.upperBound,
            tokens[name.upperBound].isMark("("), tokens[phrase.range.upperBound - 1].isMark(")")
        else { return nil }
        let words = (name.upperBound + 1)..<(phrase.range.upperBound - 1)
        let isPost =
            parsed.passage.longestMatch(at: words.lowerBound, limit: words.upperBound, .portfolio) != nil
            || parsed.passage.longestMatch(at: words.lowerBound, limit: words.upperBound, .post) != nil
        return isPost ? words : nil
    }
}

extension ParsedSentence {
    /// A portfolio by itself: "Finance", "Works and Housing".
    func isPortfolio(_ index: Int) -> Bool {
        let phrase = phrases[index]
        guard phrase.name == nil, phrase.kind == .thing || phrase.kind == .organisation else { return false }
        return passage.longestMatch(at: phrase.range.lowerBound, limit: phrase.range.upperBound, .portfolio) != nil
    }

    /// "the finance ministry", "the portfolio of defence": a thing that names a field of government.
    func namesPortfolio(_ index: Int) -> Bool {
        let phrase = phrases[index]
        guard phrase.name == nil, phrase.kind == .thing || phrase.kind == .organisation else { return false }
        return phrase.range.prefix(4).contains {
            passage.longestMatch(at: $0, limit: phrase.range.upperBound, .portfolio) != nil
        }
    }

    func isMark(_ mark: Swift.Character, at chunk: Int) -> Bool {
        guard kind(chunk) == .boundary, let mark = mark.asciiValue else { return false }
        return passage.tokens[chunks[chunk].range.lowerBound].mark == mark
    }

    /// More than a letter or a number that counts items.
    func isWord(_ chunk: Int) -> Bool {
        let token = passage.tokens[chunks[chunk].range.lowerBound]
        return token.kind == .word && token.end - token.start > 2
    }
}
