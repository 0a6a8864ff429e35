// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Of what "the previous chairman, Anton Berel," was chairman: of the public body whose chairman a sentence before told of.
/// Of the body whose head was told of, under whatever title, is "the outgoing director", too.
enum SamePosts {
    /// So many sentences back the body is looked for.
    static let reach = 2

    static func settled(_ sentences: [ParsedSentence]) -> [ParsedSentence] {
        var told: [Int32: (body: OrganisationClass, sentence: Int)] = [:]
        var headed: (body: OrganisationClass, sentence: Int)?
        return sentences.enumerated().map { number, parsed in
            var phrases = parsed.phrases
            var isChanged = false
            for index in parsed.phrasesInOrder where phrases[index].post != nil {
                let phrase = phrases[index]
                guard let title = title(of: phrase, parsed), title >= 0 else { continue }
                if let body = phrase.organisationClass {
                    told[title] = (body, number)
                    if isHead(phrase, parsed) { headed = (body, number) }
                } else if phrase.name != nil, phrase.hasApposition, phrase.isDefinite, phrase.possessor == nil,
                    phrase.country == nil, isHead(phrase, parsed), isTurning(phrase), told[title] == nil,
                    let last = headed, number - last.sentence <= reach, last.body.isPublic
                {
                    phrases[index].organisationClass = last.body
                    isChanged = true
                } else if phrase.name != nil, phrase.hasApposition, phrase.isDefinite, phrase.possessor == nil,
                    phrase.country == nil, phrase.post?.count == 1, let last = told[title],
                    number - last.sentence <= reach, last.body.isPublic
                {
                    phrases[index].organisationClass = last.body
                    isChanged = true
                }
            }
            return isChanged ? ParsedSentence(parsed, phrases: phrases) : parsed
        }
    }

    /// A director, a head, a chairman: titles that any body may give to whoever leads it.
    private static func isHead(_ phrase: Phrase, _ parsed: ParsedSentence) -> Bool {
        let entries = parsed.passage.language.lexicon.entries
        guard let post = phrase.postEntry.map({ entries[Int($0)] }) else { return false }
        return post.postClass == .generic && !phrase.isPlural && !phrase.modifiers.contains(.deputy)
    }

    /// "the outgoing", "the previous", "the present": the holder before or until a change.
    private static func isTurning(_ phrase: Phrase) -> Bool {
        [.outgoing, .former, .current].contains { phrase.modifiers.contains($0) }
    }

    /// The last word of a title in front of its complement.
    private static func title(of phrase: Phrase, _ parsed: ParsedSentence) -> Int32? {
        guard let post = phrase.post else { return nil }
        let end = post.first { parsed.passage.classes($0).contains(.preposition) } ?? post.upperBound
        return end > post.lowerBound ? parsed.passage.tokens[end - 1].word : nil
    }
}
