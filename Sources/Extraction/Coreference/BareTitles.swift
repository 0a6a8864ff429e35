// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Whose president "its president" is. A title that no body stands beside belongs to the body that was told of last; in
/// an article that begins with the president of a club, "vice president" is the club's too; and a captain among sailors
/// or players is no officer.
struct BareTitles {
    private let sentences: [ParsedSentence]
    /// The last words of titles that the article's first sentences give to private bodies, and to nobody else.
    private var houseTitles: Set<Int32> = []
    /// The article tells of the state or its services somewhere: there a captain may be an officer.
    private var hasService = false

    /// The sentences, with the bodies of bare titles filled in where they are private.
    static func settled(_ sentences: [ParsedSentence]) -> [ParsedSentence] {
        BareTitles(possessed(sentences)).settled()
    }

    private init(_ sentences: [ParsedSentence]) {
        self.sentences = sentences
        var others: Set<Int32> = []
        for parsed in sentences {
            for index in parsed.phrases.indices where Self.mayCount(parsed.phrases[index]) {
                let phrase = parsed.phrases[index]
                if isService(phrase, parsed) { hasService = true }
                guard let title = Self.title(phrase, parsed), !phrase.modifiers.contains(.former) else { continue }
                if let body = phrase.organisationClass, Self.isPrivate(body) {
                    if parsed.passage.isTitle || parsed.sentence.order == 0 { houseTitles.insert(title.word) }
                } else if phrase.organisationClass != nil && !parsed.passage.isTitle || phrase.country != nil
                    || phrase.name != nil && !title.isCompound && phrase.pronounClass.isEmpty
                {
                    others.insert(title.word)
                }
            }
        }
        houseTitles.subtract(others)
    }

    /// "its president": of the body that stands last before it.
    private static func possessed(_ sentences: [ParsedSentence]) -> [ParsedSentence] {
        var last: OrganisationClass?
        return sentences.map { parsed in
            var phrases = parsed.phrases
            var isChanged = false
            for index in parsed.phrasesInOrder {
                let phrase = phrases[index]
                if phrase.kind == .place { last = nil }
                // "its board" too.
                let isOwnBody = phrase.kind == .organisation && phrase.possessor == nil
                if isOwnBody, isNeuter(phrase.pronounClass) {
                } else if let body = phrase.organisationClass {
                    last = body
                }
                guard let body = last, isPrivate(body), isBare(phrase) || isOwnBody, isNeuter(phrase.pronounClass)
                else { continue }
                phrases[index].organisationClass = body
                isChanged = true
            }
            return isChanged ? ParsedSentence(parsed, phrases: phrases) : parsed
        }
    }

    private func settled() -> [ParsedSentence] {
        sentences.map { parsed in
            var phrases = parsed.phrases
            var isChanged = false
            for index in parsed.phrases.indices where Self.mayCount(parsed.phrases[index]) {
                let phrase = parsed.phrases[index]
                if isHouseTitle(phrase, parsed) {
                    phrases[index].organisationClass = .private
                    isChanged = true
                }
                if phrase.rank != nil, !hasService, isWeakRank(phrase, parsed) {
                    (phrases[index].rank, phrases[index].tellsOffice) = (nil, false)
                    phrases[index].isPrivate = phrase.post == nil
                    isChanged = true
                }
            }
            return isChanged ? ParsedSentence(parsed, phrases: phrases) : parsed
        }
    }

    /// "vice president", "the acting president", where the article began with a club's.
    private func isHouseTitle(_ phrase: Phrase, _ parsed: ParsedSentence) -> Bool {
        guard Self.isBare(phrase), phrase.pronounClass.isEmpty, let title = Self.title(phrase, parsed) else {
            return false
        }
        return houseTitles.contains(title.word) && (phrase.name == nil || title.isCompound)
    }

    /// Few phrases have a post, a rank or a body; the others are not looked at.
    private static func mayCount(_ phrase: Phrase) -> Bool {
        phrase.post != nil || phrase.rank != nil || phrase.organisationClass != nil || phrase.postEntry != nil
    }

    private static func isBare(_ phrase: Phrase) -> Bool {
        phrase.post != nil && phrase.organisationClass == nil && phrase.country == nil && phrase.possessor == nil
    }

    private static func isPrivate(_ body: OrganisationClass) -> Bool { !body.isPublic && body != .armedGroup }

    /// "its".
    private static func isNeuter(_ classes: WordClass) -> Bool {
        classes.contains(.possessive)
            && classes.isDisjoint(with: [.masculine, .feminine, .plural, .firstPerson, .secondPerson, .who])
    }

    /// The last word of a title in front of its complement, and whether others stand before it.
    private static func title(_ phrase: Phrase, _ parsed: ParsedSentence) -> (word: Int32, isCompound: Bool)? {
        guard let post = phrase.post else { return nil }
        let end = post.first { parsed.passage.classes($0).contains(.preposition) } ?? post.upperBound
        guard end > post.lowerBound else { return nil }
        return (parsed.passage.tokens[end - 1].word, end - post.lowerBound > 1)
    }

    private func isService(_ phrase: Phrase, _ parsed: ParsedSentence) -> Bool {
        if phrase.rank != nil, !isWeakRank(phrase, parsed) { return true }
        switch phrase.organisationClass {
        case .military, .security, .police, .ministry, .armedGroup: return true
        default: break
        }
        switch phrase.postEntry.map({ parsed.passage.language.lexicon.entries[Int($0)] })?.postClass {
        case .state, .military, .security, .region, .armedGroup: return phrase.organisationClass?.isPublic != false
        default: return false
        }
    }

    private func isWeakRank(_ phrase: Phrase, _ parsed: ParsedSentence) -> Bool {
        guard let rank = phrase.rank else { return false }
        let reader = PhraseReader(parsed.passage, parsed.sentence)
        return reader.entry(reader.item(at: rank.lowerBound), .rank)?.isWeak ?? false
    }
}
