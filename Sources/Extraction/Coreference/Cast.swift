// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// The people of an article: names joined, pronouns and "the general" led back to them. Two candidates: nobody.
struct Cast: Sendable {
    var characters: [Character] = []
    /// For each sentence and phrase its character.
    private var resolved: [Key: Int] = [:]
    /// For each sentence and phrase that stands for several people, who they are.
    private var groups: [Key: [Int]] = [:]
    private var named: Set<Key> = []
    /// Who was singled out of a number, by sentence: "one of them, Berel".
    var picked: [Int: [Int]] = [:]
    /// Lists of names, by sentence.
    var lists: [Int: [[Int]]] = [:]
    /// Where characters appear, by sentence, in reading order.
    private(set) var appearances: [Int: [Appearance]] = [:]
    /// The last sentence in which each character was named.
    var lastNamed: [Int: Int] = [:]
    private var lastBodyIsArmed = false
    private var lastBodyIsPublic = false
    /// Where somebody stands who has no name, and of whom the next words may tell, by sentence.
    var shadows: [Int: [Int]] = [:]

    /// Who is brought in as a speaker, and in which sentence.
    var speakers: [Int: Int] = [:]
    /// Whom a verb of change befalls, by sentence.
    var affected: [Int: Set<Int>] = [:]

    struct Appearance {
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
    init(_ sentences: [ParsedSentence], _ readings: FrameReadings) {
        let ordered = sentences.indices.sorted { left, right in
            !sentences[left].passage.isTitle && sentences[right].passage.isTitle
                || sentences[left].passage.isTitle == sentences[right].passage.isTitle && left < right
        }
        for index in ordered {
            // The body is read; what its speakers say is asked from here on.
            if speakers.isEmpty, sentences[index].passage.isTitle { noteSpeakers(sentences) }
            noteUnnamed(sentences[index], index)
            read(sentences[index], index, sentences)
            noteAffected(sentences[index], index)
            readRoles(sentences[index], index)
            readLists(sentences[index], index)
            readPicks(sentences, index)
            readNamings(sentences, index)
        }
        if speakers.isEmpty { noteSpeakers(sentences) }
        // Definite phrases once more: the name may stand behind them.
        for index in ordered { resolvePosts(sentences[index], index) }
        nameLead(sentences, readings)
        nameTitle(sentences, readings)
        bindForward(sentences)
        nameHolders(sentences)
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

    /// The people that a phrase of number stands for; nil where it is none, or not sure who.
    func several(_ phrase: Int, in sentence: Int) -> [Int]? { groups[Key(sentence: sentence, phrase: phrase)] }

    /// True where the words around a number of people name each of them.
    func isNamed(_ phrase: Int, in sentence: Int) -> Bool { named.contains(Key(sentence: sentence, phrase: phrase)) }

    mutating func name(_ phrase: Int, as people: [Int], in sentence: Int) {
        groups[Key(sentence: sentence, phrase: phrase)] = people
        named.insert(Key(sentence: sentence, phrase: phrase))
    }

    /// The person of a phrase, or whose it is where it only says so: "as his successor".
    func owner(of index: Int, _ parsed: ParsedSentence, in sentence: Int) -> Int? {
        let phrase = parsed.phrases[index]
        return character(of: index, in: sentence)
            ?? (phrase.isOwned && phrase.post == nil ? antecedent(of: phrase, sentence) : nil)
    }

    /// Whose deputy or colleague a phrase says somebody is: "his deputy, Lena Marsh".
    func line(of phrase: Phrase, _ character: Int?, _ sentence: Int) -> Int? {
        guard phrase.isOwned, phrase.post != nil else { return nil }
        return character.flatMap { characters[$0].line } ?? officialOwner(phrase, character ?? -1, sentence)
    }

    /// How often somebody is named or meant.
    func mentions(of character: Int) -> Int {
        appearances.values.reduce(0) { sum, here in sum + here.filter { $0.character == character }.count }
    }

    // MARK: Reading

    private mutating func read(_ parsed: ParsedSentence, _ sentence: Int, _ sentences: [ParsedSentence]) {
        for index in parsed.phrasesInOrder {
            let phrase = parsed.phrases[index]
            if phrase.kind == .organisation || phrase.organisationClass != nil {
                let isNamed = parsed.passage.tokens[phrase.head].isCapitalised
                if isNamed || phrase.organisationClass == .armedGroup {
                    lastBodyIsArmed = phrase.organisationClass == .armedGroup
                    lastBodyIsPublic = phrase.organisationClass?.isPublic == true
                }
            }
            switch phrase.kind {
            case .name: name(phrase, index, parsed, sentence)
            case .pronoun where phrase.isCounted, .post where phrase.isCounted:
                groups[Key(sentence: sentence, phrase: index)] = group(of: phrase, sentences, sentence)
            case .pronoun where phrase.isPlural:
                groups[Key(sentence: sentence, phrase: index)] = listed(before: phrase, sentences, sentence)
            case .pronoun: pronoun(phrase, index, parsed, sentence)
            case .post: if !phrase.isPlural { post(phrase, index, parsed, sentence) }
            case .nominal, .thing, .organisation:
                if phrase.pronounClass.contains(.possessive) { pronoun(phrase, index, parsed, sentence) }
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
        if phrase.isOwned, parsed.passage.holdsRelation(phrase) {
            // Whether that somebody counts may be told by a change alone.
            characters[index].line = owner ?? antecedent(of: phrase, sentence).flatMap { $0 == index ? nil : $0 }
        }
        var character = characters[index]
        defer { characters[index] = character }
        character.gender = character.gender ?? phrase.gender
        character.age = character.age ?? phrase.age
        character.isSurelyPerson = character.isSurelyPerson || phrase.isSurelyPerson
        character.isPrivate = character.isPrivate || phrase.isPrivate
        if character.rank == nil, let rank = phrase.rank { character.rank = parsed.passage.text(rank) }
        character.country = character.country ?? phrase.country
        character.bodyCountry = character.bodyCountry ?? phrase.bodyCountry
        if let trade = trade(of: phrase, parsed) { character.trades.insert(trade) }
        let office = Office(phrase, parsed)
        character.tellsOfOthers = character.tellsOfOthers || office.tellsOfOthers || phrase.isPrivate
        character.isInternational = character.isInternational || office.isInternational
        character.isService = character.isService || office.isService
        var isArmed = office.isArmed
        if phrase.post != nil, phrase.organisationClass == nil, phrase.pronounClass.contains(.possessive),
            lastBodyIsArmed
        {
            isArmed = true
        }
        character.leadsArmedGroup = character.leadsArmedGroup || isArmed
        let counts = office.counts && !(phrase.isOwned && owner == nil && isOfPrivateOwner(phrase, sentence))
        character.isOfficial = character.isOfficial || (counts || owner != nil || isOfBody(phrase)) && !isArmed
        if let note = office.note { character.add(note) }
    }

    /// "his deputy", where he leads a club.
    private func isOfPrivateOwner(_ phrase: Phrase, _ sentence: Int) -> Bool {
        guard let owner = antecedent(of: phrase, sentence) else { return false }
        return characters[owner].standing == nil && (!characters[owner].posts.isEmpty || characters[owner].isPrivate)
    }

    /// "its treasurer": a post in the public body that was told of last.
    private func isOfBody(_ phrase: Phrase) -> Bool {
        phrase.post != nil && phrase.organisationClass == nil && phrase.pronounClass.contains(.possessive)
            && phrase.pronounClass.isDisjoint(with: [.masculine, .feminine, .plural, .firstPerson, .secondPerson])
            && lastBodyIsPublic
    }

    mutating func note(_ post: PostNote, of index: Int) { characters[index].add(post) }

    // MARK: Posts

    private mutating func post(
        _ phrase: Phrase, _ index: Int, _ parsed: ParsedSentence, _ sentence: Int
    ) {
        guard !phrase.isIndefinite, phrase.isDefinite || phrase.post != nil || phrase.rank != nil else { return }
        if let bearer = bearer(ofTrade: phrase, parsed) { return appear(bearer, phrase, index, sentence) }
        let words: [String]
        if let post = phrase.post {
            words = Office.distinguishing(parsed.passage.words(post))
        } else if let rank = phrase.rank {
            words = parsed.passage.words(rank)
        } else {
            return
        }
        guard let head = words.last else { return }
        let isDeputy = phrase.modifiers.contains(.deputy)
        let body = words.count == 1 ? bodyWords(of: phrase, parsed) : []
        var fitting = characters.indices.filter { index in
            if phrase.rank != nil, phrase.post == nil {
                guard characters[index].rankWords.contains(head) else { return false }
            } else {
                guard characters[index].posts.hold(words, isDeputy: isDeputy, in: body) else { return false }
            }
            guard let country = phrase.country, let other = characters[index].country else { return true }
            return country == other
        }
        if fitting.isEmpty { fitting = holders(meantBy: phrase, parsed) }
        if fitting.count == 1 {
            if standsOnlyBehind(phrase, fitting[0], sentence) { return }
            if speaksOnlyLater(fitting[0], than: sentence, phrase, parsed) { return }
            return appear(fitting[0], phrase, index, sentence)
        }
        if fitting.isEmpty, let only = onlyPerson(before: phrase, parsed, sentence) {
            describe(only, by: phrase, parsed, sentence)
            return appear(only, phrase, index, sentence)
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

    /// "the state miner's chief" is no chief of sanctions: a bare word of leading belongs to the body before it.
    private func bodyWords(of phrase: Phrase, _ parsed: ParsedSentence) -> Set<String> {
        guard let owner = phrase.possessor.map({ parsed.phrases[$0] }),
            owner.kind == .thing || owner.kind == .organisation,
            owner.pronounClass.isEmpty,
            phrase.postEntry.map({ parsed.passage.language.lexicon.entries[Int($0)].postClass }) == .generic
        else { return [] }
        return Set(Office.keyWords(parsed.passage.words(owner.range)))
    }
}
