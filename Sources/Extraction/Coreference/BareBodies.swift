// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Which bank "the bank" is: a body that is called by its last word is the public one of that kind that the article named
/// before, and so are the posts in it.
enum BareBodies {
    static func settled(_ sentences: [ParsedSentence]) -> [ParsedSentence] {
        var named: [Int32: OrganisationClass] = [:]
        return sentences.map { parsed in
            var phrases = parsed.phrases
            var isChanged = false
            for index in parsed.phrasesInOrder {
                guard let body = phrases[index].organisationClass, let words = words(of: index, phrases) else {
                    continue
                }
                let last = parsed.passage.tokens[words.upperBound - 1].word
                guard last >= 0 else { continue }
                if body.isPublic {
                    if words.count > 1 { named[last] = body }
                } else if words.count == 1, body == .private, let known = named[last] {
                    phrases[index].organisationClass = known
                    isChanged = true
                }
            }
            return isChanged ? ParsedSentence(parsed, phrases: phrases) : parsed
        }
    }

    /// The body's own words, or those of the body that owns the post.
    private static func words(of index: Int, _ phrases: [Phrase]) -> Range<Int>? {
        phrases[index].organisation ?? phrases[index].possessor.flatMap { phrases[$0].organisation }
    }
}
