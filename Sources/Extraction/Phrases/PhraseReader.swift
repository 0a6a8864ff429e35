// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Reads noun phrases: `[modifier]* [portfolio] HEAD [of BODY] [RANK] NAME`, possessors and appositions.
struct PhraseReader {
    let passage: Passage
    let sentence: Sentence
    /// All phrases of the sentence that were read, possessors and complements too.
    var phrases: [Phrase] = []

    /// The phrase stands right behind a verb: "named army chief, General Berel has resigned".
    var followsVerb = false

    /// Where a word that may be a verb was found to be a noun.
    var nounPosition = -1

    /// Behind "named": a bearer, and then the post.
    var expectsBearer = false

    /// A preposition opens a phrase of unknown words.
    var isAfterPreposition = false

    static let longestRun = 14
    static let deepestNesting = 3

    var limit: Int { sentence.range.upperBound }
    var lexicon: Lexicon { passage.language.lexicon }

    init(_ passage: Passage, _ sentence: Sentence) { (self.passage, self.sentence) = (passage, sentence) }

    /// The phrase that begins at a token, with possessors and appositions; nil where none does.
    mutating func phrase(at start: Int, afterNominal: Bool, afterPreposition: Bool = false) -> Int? {
        isAfterPreposition = afterPreposition
        defer { isAfterPreposition = false }
        guard var index = core(at: start, possessor: nil, depth: 0, afterNominal: afterNominal) else { return nil }
        var steps = 0
        while passage.isPossessiveMark(phrases[index].range.upperBound), steps < Self.deepestNesting,
            phrases[index].kind != .pronoun
        {
            let next = phrases[index].range.upperBound + 1
            guard next < limit,
                let owned = core(at: next, possessor: index, depth: 0, afterNominal: false)
            else { break }
            let owner = phrases[index]
            phrases[owned].range = owner.range.lowerBound..<phrases[owned].range.upperBound
            if let count = owner.count, phrases[owned].count == nil {
                // "at least 11 of the country's governors": the governors are counted.
                (phrases[owned].count, phrases[owned].isPlural, phrases[index].count) = (count, true, nil)
            }
            index = owned
            steps += 1
        }
        joinApposition(to: index)
        return index
    }

    mutating func phraseWithoutApposition(at start: Int, possessor: Int? = nil) -> Int? {
        core(at: start, possessor: possessor, depth: 0, afterNominal: false)
    }

    // MARK: The core of a phrase

    private mutating func core(at start: Int, possessor: Int?, depth: Int, afterNominal: Bool) -> Int? {
        var phrase = Phrase(kind: .thing, range: start..<start, head: start, possessor: possessor)
        var index = start
        determiner(&phrase, &index)
        if let past = agePhrase(&phrase, at: index) { return add(phrase, to: past) }
        if phrase.pronounClass != [], phrase.kind == .pronoun { return add(phrase, to: index) }
        if isOrder(phrase, at: index) { return add(picked(phrase), to: index + 1) }
        if let possessor, phrases[possessor].kind == .place || phrases[possessor].kind == .organisation {
            (phrase.country, phrase.bodyCountry) = (phrases[possessor].country, phrases[possessor].bodyCountry)
            phrase.organisationClass = phrases[possessor].organisationClass
            phrase.isDefinite = true
        } else if let possessor {
            (phrase.country, phrase.bodyCountry) = (phrases[possessor].country, phrases[possessor].bodyCountry)
        }
        let hasOpening =
            index > start || possessor != nil || isAfterPreposition && start == phrase.range.lowerBound && depth == 0
        let isObject = isAfterPreposition
        isAfterPreposition = false
        let run = items(from: index, hasOpening: hasOpening, afterNominal: afterNominal)
        guard !run.isEmpty else {
            if isCount(phrase, endingAt: index) { return add(counted(phrase), to: index) }
            return nominal(phrase, at: index, hasOpening: hasOpening, items: [])
        }
        // "filed graft charges": what follows a verb or a preposition is no clause of its own.
        phrase.isObject = isObject && !run.contains { $0.isCapitalised || isBody($0) && !$0.entries.isEmpty }
        let end = run.last?.range.upperBound ?? index
        if let found = nominal(phrase, at: end, hasOpening: true, items: run) { return found }
        interpret(run, into: &phrase)
        phrase.isCounted = isCounted(phrase)
        complement(&phrase, depth: depth)
        return add(phrase, to: phrase.range.upperBound)
    }

    mutating func add(_ phrase: consuming Phrase, to end: Int) -> Int? {
        guard end > phrase.range.lowerBound else { return nil }
        phrase.range = phrase.range.lowerBound..<end
        phrases.append(phrase)
        return phrases.count - 1
    }

    /// Articles, possessive pronouns, numbers; or a pronoun by itself.
    private func determiner(_ phrase: inout Phrase, _ index: inout Int) {
        while index < limit, index - phrase.range.lowerBound < 6 {
            let classes = passage.classes(index)
            if index == phrase.range.lowerBound, entry(item(at: index), .noun) != nil || isAcronym(index) {
                return
            }
            let isObject =
                classes.contains([.possessive, .feminine]) && index == phrase.range.lowerBound
                && (index + 1 >= limit || passage.tokens[index + 1].kind == .mark || passage.isClosed(index + 1))
            if !classes.isDisjoint(with: [.article, .demonstrative, .possessive]), !isObject {
                if classes.contains(.possessive) { phrase.pronounClass = classes }
                if classes.contains(.indefinite) { phrase.isIndefinite = true } else { phrase.isDefinite = true }
                // "both men".
                if classes.contains(.demonstrative), let number = passage.language.numbers[passage.tokens[index].word] {
                    (phrase.count, phrase.isPlural) = (Count(number: number), true)
                }
            } else if classes.contains(.pronoun) || isObject {
                guard index == phrase.range.lowerBound, !isNamedLikePronoun(index) else { return }
                (phrase.kind, phrase.pronounClass) = (.pronoun, classes)
                phrase.isPlural = classes.contains(.plural)
                index += 1
                return
            } else if let end = count(&phrase, at: index) {
                index = end
                continue
            } else {
                return
            }
            index += 1
        }
    }

    /// "at least 11 of the", "two", "several".
    private func count(_ phrase: inout Phrase, at index: Int) -> Int? {
        var next = index
        var sign = Count.Sign.exactly
        if let match = passage.longestMatch(at: index, limit: limit, .count),
            let entry = match.value.numbers.first(where: { lexicon.entries[Int($0)].category == .count })
        {
            sign = lexicon.entries[Int(entry)].sign
            next = match.end
        }
        guard next < limit else { return nil }
        let token = passage.tokens[next]
        if isAgeCompound(next) { return nil }
        var number: Int?
        if token.kind == .number {
            number = Int(passage.text(next..<(next + 1)).filter { $0 != "," })
        } else if let word = passage.language.numbers[token.word] {
            number = word
        }
        if let number {
            // "Twenty-one": not read.
            // "three of the five deputies": three.
            if phrase.count == nil { phrase.count = Count(sign: sign, number: number) }
            phrase.isPlural = phrase.isPlural || number != 1
            next += 1
        } else if sign == .exactly, passage.classes(next).contains(.quantifier) {
            phrase.isPlural = true
            next += 1
        } else {
            return nil
        }
        // A partitive: what follows "of the" is what is counted.
        if next + 1 < limit, passage.classes(next).contains(.of),
            !passage.classes(next + 1).isDisjoint(with: [.article, .possessive, .demonstrative])
        {
            next += 1
        }
        return next
    }

    /// The nominal words from a token on, as far as one phrase can reach.
    private func items(from start: Int, hasOpening: Bool, afterNominal: Bool) -> [Item] {
        var run: [Item] = []
        var index = start
        var hasHead = false
        while index < limit, run.count < Self.longestRun {
            if !run.isEmpty, let past = insertion(at: index, in: run) {
                index = past
                continue
            }
            if let last = run.last, joinsModifiers(at: index, behind: last) {
                index += 1
                continue
            }
            if let last = run.last, let named = bodyName(at: index, behind: last) {
                run += named
                index = named.last?.range.upperBound ?? index
                continue
            }
            let token = passage.tokens[index]
            guard token.kind != .mark, index == start || !token.traits.contains(.lineStart) || !hasHead else { break }
            if !run.isEmpty, let family = familyWord(at: index) {
                run.append(family)
                index += 1
                continue
            }
            let item = item(at: index)
            if let last = run.last, tells(item, behind: last, isOpened: hasOpening) { break }
            if isStop(
                item, at: index, isFirst: run.isEmpty, hasOpening: hasOpening,
                hasHead: hasHead || run.contains { isBody($0) || entry($0, .noun) != nil },
                afterNominal: afterNominal)
            {
                break
            }
            let isNameEnd = continuesName(item, in: run)
            if item.entries.isEmpty, !item.isCapitalised, !isNameEnd {
                // An unknown small word: an adjective or a noun where something opened the phrase, else a verb.
                guard hasOpening || !run.isEmpty, !hasHead, run.count < 6, !isPast(index, behind: run) else { break }
            }
            if hasHead, item.isNumber || describesHead(item, at: index, behind: run) { break }
            if item.isCapitalised, !sentence.isTitleCase, parts(item, from: run) { break }
            if ends(run, at: item, isNameEnd: isNameEnd, isOpened: hasOpening) { break }
            run.append(item)
            if entry(item, .post, .rank, .privateRole) != nil { hasHead = true }
            index = item.range.upperBound
        }
        return run
    }

    /// "current and former officials": an "and" between two adjectives.
    private func joinsModifiers(at index: Int, behind last: Item) -> Bool {
        guard passage.classes(index).contains(.and), entry(last, .modifier) != nil, index + 1 < limit else {
            return false
        }
        let next = item(at: index + 1)
        return entry(next, .modifier) != nil && nominalFollows(next.range.upperBound)
    }

    private func isStop(
        _ item: Item, at index: Int, isFirst: Bool, hasOpening: Bool, hasHead: Bool, afterNominal: Bool
    ) -> Bool {
        let isLong =
            item.range.count > 1
            && entry(item, .noun, .portfolio, .organisation, .post, .rank, .organisationHead) != nil
        if isLong, passage.triggers(at: index, limit: limit).first.map({ $0.end < item.range.upperBound }) ?? true {
            return false
        }
        // "a long-standing critic": a compound is not its first word.
        let opensCompound = index + 1 < limit && passage.tokens[index + 1].traits.contains(.joined)
        if passage.isClosed(index), !isFamilyName(at: index), !opensCompound || isFirst && !hasOpening,
            isFirst || !isParticle(at: index)
        {
            if isFirst, isNamedLikePronoun(index) { return false }
            // "the home of": a noun that is an adverb elsewhere.
            let isNoun =
                hasOpening || item.range.upperBound < limit && passage.classes(item.range.upperBound).contains(.of)
            return !isModifier(item, at: index) && !(isNoun && entry(item, .noun) != nil)
        }
        if !isFirst, isNamedLikeDay(index) { return false }
        if isFirst ? isMonth(item, at: index) : opensDate(index) { return true }
        let isJoined = passage.tokens[index].traits.contains(.joined)
        let isNameLike = item.isCapitalised && !sentence.isTitleCase && index > sentence.range.lowerBound
        let hits = isJoined || isNameLike ? [] : passage.triggers(at: index, limit: limit)
        let isBehindArticle = isFirst && followsArticle(index)
        if let hit = hits.first {
            if isField(item, at: index, isFirst: isFirst) { return false }
            if isBehindArticle, !hit.allForms.contains(.noun) { return false }
            // "motorcycles shot dead": the longer words are the verb.
            if entry(item, .noun) != nil, hasOpening || index == nounPosition, !hit.allForms.contains(.noun),
                hit.end <= item.range.upperBound
            {
                return false
            }
            // "the ousted president": a trigger as an adjective opens a phrase; it never stands behind a noun.
            let isModifier = entry(item, .modifier) != nil && !hasHead && !(isFirst && !hasOpening && afterNominal)
            return !isModifier || !nominalFollows(item.range.upperBound)
        }
        if !isJoined, !isBehindArticle, !item.isCapitalised || sentence.isTitleCase, item.entries.isEmpty,
            passage.cues(at: index, limit: limit).contains(where: { $0.cue.isVerb }),
            !(isFirst && hasOpening && isNounCue(at: index))
        {
            return true
        }
        if passage.language.calendar.weekdays[passage.tokens[index].word] != nil, item.isCapitalised { return true }
        return false
    }

    /// "by decree", "another decree": a word of status that is a noun as well as a verb.
    private func isNounCue(at index: Int) -> Bool {
        let cues = passage.cues(at: index, limit: limit)
        return cues.contains { hit in hit.cue.isVerb && cues.contains { !$0.cue.isVerb && $0.end == hit.end } }
    }

    /// What can act by itself: "police in Sofia arrested", "Kyiv sacked".
    func isBody(_ item: Item) -> Bool {
        entry(item, .organisation, .organisationHead, .place, .country) != nil || item.entries.isEmpty
    }
}
