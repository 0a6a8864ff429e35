// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// The people of an article: names joined, pronouns and "the general" led back to them. Two candidates: nobody.
struct Cast: Sendable {
    var characters: [Character] = []
    /// For each sentence and phrase its character.
    private var resolved: [Key: Int] = [:]
    /// Where characters appear, by sentence, in reading order.
    private var appearances: [Int: [Appearance]] = [:]
    /// The last sentence in which each character was named.
    var lastNamed: [Int: Int] = [:]
    private var lastBodyIsArmed = false

    private struct Appearance {
        let position: Int
        let character: Int
    }

    private struct Key: Hashable {
        let sentence: Int
        let phrase: Int
    }

    /// How many sentences back a pronoun looks.
    static let reach = 4
    /// More people than this are not kept apart.
    static let limit = 400

    /// Reads the sentences in order, the body before the title, so that a title's short names find their bearers.
    init(_ sentences: [ParsedSentence]) {
        let ordered = sentences.indices.sorted { left, right in
            !sentences[left].passage.isTitle && sentences[right].passage.isTitle
                || sentences[left].passage.isTitle == sentences[right].passage.isTitle && left < right
        }
        for index in ordered {
            read(sentences[index], index)
            readRoles(sentences[index], index)
        }
        // Definite phrases once more: the name may stand behind them.
        for index in ordered { resolvePosts(sentences[index], index) }
        nameLead(sentences)
        for index in ordered { resolvePosts(sentences[index], index) }
        if let language = sentences.first?.passage.language { applyLists(of: language) }
    }

    /// Whom the language's data watches or leaves out, by any name that the article gives.
    private mutating func applyLists(of language: LanguagePack) {
        for index in characters.indices {
            let aliases = characters[index].aliases.map(Normalization.words).filter { $0.count > 1 }
            let names = [characters[index].words] + aliases
            if names.contains(where: { language.watched.note(of: $0) != nil }) { characters[index].watched = .watched }
            characters[index].exclusion = names.lazy.compactMap { language.exclusions.people.note(of: $0) }.first
        }
    }

    /// The person that a phrase stands for; nil where it is nobody, or not sure who.
    func character(of phrase: Int, in sentence: Int) -> Int? { resolved[Key(sentence: sentence, phrase: phrase)] }

    /// The person of a phrase, or whose it is where it only says so: "as his successor".
    func owner(of index: Int, _ parsed: ParsedSentence, in sentence: Int) -> Int? {
        let phrase = parsed.phrases[index]
        return character(of: index, in: sentence)
            ?? (phrase.isOwned && phrase.post == nil ? antecedent(of: phrase, sentence) : nil)
    }

    /// How often somebody is named or meant.
    func mentions(of character: Int) -> Int {
        appearances.values.reduce(0) { sum, here in sum + here.filter { $0.character == character }.count }
    }

    // MARK: Reading

    private mutating func read(_ parsed: ParsedSentence, _ sentence: Int) {
        let starts = parsed.phrases.map(\.range.lowerBound)
        let order = starts.indices.sorted { starts[$0] < starts[$1] }
        for index in order {
            let phrase = parsed.phrases[index]
            if phrase.kind == .organisation || phrase.organisationClass != nil {
                let isNamed = parsed.passage.tokens[phrase.head].isCapitalised
                if isNamed || phrase.organisationClass == .armedGroup {
                    lastBodyIsArmed = phrase.organisationClass == .armedGroup
                }
            }
            switch phrase.kind {
            case .name: name(phrase, index, parsed, sentence)
            case .pronoun: pronoun(phrase, index, sentence)
            case .post: if !phrase.isPlural { post(phrase, index, parsed, sentence) }
            case .nominal, .thing, .organisation:
                if phrase.pronounClass.contains(.possessive) { pronoun(phrase, index, sentence) }
            case .place: break
            }
        }
    }

    private mutating func resolvePosts(_ parsed: ParsedSentence, _ sentence: Int) {
        for index in parsed.phrases.indices where parsed.phrases[index].kind == .post && !parsed.phrases[index].isPlural
        {
            if resolved[Key(sentence: sentence, phrase: index)] == nil {
                post(parsed.phrases[index], index, parsed, sentence)
            }
        }
    }

    mutating func appear(_ character: Int, _ phrase: Phrase, _ index: Int, _ sentence: Int) {
        resolved[Key(sentence: sentence, phrase: index)] = character
        appearances[sentence, default: []].append(Appearance(position: phrase.range.lowerBound, character: character))
        lastNamed[character] = sentence
    }

    /// Notes what a phrase says of a character.
    mutating func describe(_ index: Int, by phrase: Phrase, _ parsed: ParsedSentence, _ sentence: Int) {
        let owner = phrase.isOwned ? officialOwner(phrase, index, sentence) : nil
        if let owner, parsed.passage.holdsRelation(phrase) { characters[index].line = owner }
        var character = characters[index]
        defer { characters[index] = character }
        character.gender = character.gender ?? phrase.gender
        character.age = character.age ?? phrase.age
        character.isSurelyPerson = character.isSurelyPerson || phrase.isSurelyPerson
        character.isPrivate = character.isPrivate || phrase.isPrivate
        if character.rank == nil, let rank = phrase.rank { character.rank = parsed.passage.text(rank) }
        character.country = character.country ?? phrase.country
        character.bodyCountry = character.bodyCountry ?? phrase.bodyCountry
        let office = Office(phrase, parsed)
        character.isInternational = character.isInternational || office.isInternational
        var isArmed = office.isArmed
        if phrase.post != nil, phrase.organisationClass == nil, phrase.pronounClass.contains(.possessive),
            lastBodyIsArmed
        {
            isArmed = true
        }
        character.leadsArmedGroup = character.leadsArmedGroup || isArmed
        character.isOfficial = character.isOfficial || (office.counts || owner != nil) && !isArmed
        if let note = office.note { character.add(note) }
    }

    mutating func note(_ post: PostNote, of index: Int) { characters[index].add(post) }

    // MARK: Pronouns and posts

    private mutating func pronoun(_ phrase: Phrase, _ index: Int, _ sentence: Int) {
        if let only = antecedent(of: phrase, sentence) { appear(only, phrase, index, sentence) }
    }

    /// "his deputy", "her predecessor": who is tied to an official's post holds or held a public one too.
    private func officialOwner(_ phrase: Phrase, _ index: Int, _ sentence: Int) -> Int? {
        guard let owner = antecedent(of: phrase, sentence), owner != index else { return nil }
        return characters[owner].standing == .official ? owner : nil
    }

    /// The person that a pronoun stands for.
    private func antecedent(of phrase: Phrase, _ sentence: Int) -> Int? {
        let classes = phrase.pronounClass
        guard classes.isDisjoint(with: [.plural, .firstPerson, .secondPerson]),
            phrase.age != nil || !classes.isDisjoint(with: [.masculine, .feminine])
        else { return nil }
        let gender: Gender? =
            classes.contains(.masculine) ? .masculine : classes.contains(.feminine) ? .feminine : nil
        if let age = phrase.age {
            let same = characters.indices.filter { characters[$0].age == age }
            if same.count == 1 { return same.first }
        }
        var current = sentence
        var back = 0
        while current >= 0, back <= Self.reach {
            let here = (appearances[current] ?? []).filter {
                current < sentence || $0.position < phrase.range.lowerBound
            }
            let fitting = here.filter {
                let character = characters[$0.character]
                if let age = phrase.age, let known = character.age, age != known { return false }
                return (gender == nil || (character.gender ?? gender) == gender)
                    && (character.isSurelyPerson || character.words.count > 1)
            }
            let distinct = Set(fitting.map(\.character))
            if distinct.count == 1, let only = distinct.first { return only }
            if distinct.count > 1 {
                // The subject of the sentence, where the pronoun begins the next one.
                guard current < sentence, let first = here.first, distinct.contains(first.character),
                    isAlone(first.character, in: here)
                else { return nil }
                return first.character
            }
            current -= 1
            back += 1
        }
        return nil
    }

    /// True where somebody is named twice in a sentence in which all others are named once.
    private func isAlone(_ character: Int, in here: [Appearance]) -> Bool {
        let own = here.filter { $0.character == character }.count
        return own > 1
            && here.allSatisfy { other in
                other.character == character || here.filter { $0.character == other.character }.count < own
            }
    }

    private mutating func post(
        _ phrase: Phrase, _ index: Int, _ parsed: ParsedSentence, _ sentence: Int
    ) {
        guard !phrase.isIndefinite, phrase.isDefinite || phrase.post != nil || phrase.rank != nil else { return }
        let words: [String]
        if let post = phrase.post {
            words = Office.keyWords(parsed.passage.words(post))
        } else if let rank = phrase.rank {
            words = parsed.passage.words(rank)
        } else {
            return
        }
        guard let head = words.last else { return }
        let isDeputy = phrase.modifiers.contains(.deputy)
        let fitting = characters.indices.filter { index in
            if phrase.rank != nil, phrase.post == nil {
                guard characters[index].rankWords.contains(head) else { return false }
            } else {
                guard characters[index].posts.contains(where: { $0.isDeputy == isDeputy && $0.holds(words) }) else {
                    return false
                }
            }
            guard let country = phrase.country, let other = characters[index].country else { return true }
            return country == other
        }
        if fitting.count == 1 {
            if standsOnlyBehind(phrase, fitting[0], sentence) { return }
            return appear(fitting[0], phrase, index, sentence)
        }
        guard fitting.count > 1 else { return }
        // Several: the one that alone stands in this sentence or the one before.
        let before = (appearances[sentence] ?? []).filter { $0.position < phrase.range.lowerBound }
        let near = Set(((appearances[sentence - 1] ?? []) + before).map(\.character).filter(fitting.contains))
        if near.count == 1, let only = near.first { appear(only, phrase, index, sentence) }
    }

    /// "The minister handed her resignation to Prime Minister Berel": who is named first behind a post in its own
    /// sentence is somebody else.
    private func standsOnlyBehind(_ phrase: Phrase, _ character: Int, _ sentence: Int) -> Bool {
        let here = (appearances[sentence] ?? []).filter { $0.character == character }
        guard !here.isEmpty, here.allSatisfy({ $0.position > phrase.range.lowerBound }) else { return false }
        return !appearances.contains { $0.key < sentence && $0.value.contains { $0.character == character } }
    }
}
