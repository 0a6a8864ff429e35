// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// Whom a pronoun stands for.
extension Cast {
    mutating func pronoun(_ phrase: Phrase, _ index: Int, _ parsed: ParsedSentence, _ sentence: Int) {
        let others = others(than: phrase, index, parsed, sentence)
        let isAffected = isAffected(index, parsed)
        if let only = antecedent(of: phrase, sentence, except: others, isAffected: isAffected) {
            appear(only, phrase, index, sentence)
        }
    }

    /// Whom a pronoun cannot mean in its own clause: "was sworn in to replace him" is not the one sworn in, "named Marsh
    /// in her place" is not Marsh.
    private func others(than phrase: Phrase, _ index: Int, _ parsed: ParsedSentence, _ sentence: Int) -> Set<Int> {
        guard let chunk = parsed.chunks.indices.first(where: { parsed.phrase($0) == index }) else { return [] }
        var found: [Int] = []
        let opensClause = parsed.startsClause(after: chunk) && parsed.tells(chunk - 1)
        if parsed.verb(chunk - 1) != nil, !phrase.pronounClass.contains(.possessive), !opensClause {
            found = parsed.subject(of: chunk - 1)?.phrases ?? []
        } else if parsed.isPreposition(chunk - 1), let verb = governing(chunk - 2, parsed) {
            found = parsed.objects(after: verb)?.phrases ?? []
        }
        return Set(found.compactMap { character(of: $0, in: sentence) })
    }

    /// "his deputy", "her predecessor": who is tied to an official's post holds or held a public one too.
    func officialOwner(_ phrase: Phrase, _ index: Int, _ sentence: Int) -> Int? {
        guard let owner = antecedent(of: phrase, sentence), owner != index else { return nil }
        return characters[owner].standing == .official ? owner : nil
    }

    /// The verb that objects, and phrases tied to them, stand behind.
    private func governing(_ end: Int, _ parsed: ParsedSentence) -> Int? {
        for position in (max(0, end - 8)...max(0, end)).reversed() {
            switch parsed.kind(position) {
            case .phrase, .preposition, .comma, .date, .adverb: continue
            case .verb: return position
            default: return nil
            }
        }
        return nil
    }

    /// The person that a pronoun stands for.
    func antecedent(
        of phrase: Phrase, _ sentence: Int, except others: Set<Int> = [], isAffected: Bool = false
    ) -> Int? {
        let classes = phrase.pronounClass
        guard classes.isDisjoint(with: [.plural, .firstPerson, .secondPerson]),
            phrase.age != nil || !classes.isDisjoint(with: [.masculine, .feminine])
        else { return nil }
        let gender: Gender? =
            classes.contains(.masculine) ? .masculine : classes.contains(.feminine) ? .feminine : nil
        if let age = phrase.age {
            let same = characters.indices.filter { characters[$0].age == age }
            if same.count == 1 { return same.first }
            // "The 52-year-old": of two who were told of, the one whom something befell.
            let near = Set(
                (max(0, sentence - Self.reach)..<sentence).flatMap { (appearances[$0] ?? []).map(\.character) }
            ).filter { characters[$0].age == nil }
            let befallen = near.filter { index in affected.contains { $0.key < sentence && $0.value.contains(index) } }
            if near.count > 1 { return befallen.count == 1 ? befallen.first : nil }
        }
        var current = sentence
        var back = 0
        while current >= 0, back <= Self.reach {
            let here = (appearances[current] ?? []).filter {
                (current < sentence || $0.position < phrase.range.lowerBound) && !others.contains($0.character)
            }
            let fitting = here.filter {
                let character = characters[$0.character]
                if let age = phrase.age, let known = character.age, age != known { return false }
                return (gender == nil || (character.gender ?? gender) == gender)
                    && (character.isSurelyPerson || character.words.count > 1)
            }
            let distinct = Set(fitting.map(\.character))
            if isShadowed(current, phrase, in: sentence) { return nil }
            if distinct.count == 1, let only = distinct.first {
                return current == sentence && mayTellOfAnother(only, gender, sentence) ? nil : only
            }
            if distinct.count > 1 {
                // "The president removed Berel. Hours later soldiers arrested him": whom a change befell before.
                let struck = distinct.intersection(affected[current] ?? [])
                if isAffected, current < sentence, struck.count == 1 { return struck.first }
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

    // MARK: People without a name

    /// "A man of 34 was picked up", "the suspect, who was released": people who count for nothing, but of whom a
    /// pronoun may tell.
    mutating func noteUnnamed(_ parsed: ParsedSentence, _ sentence: Int) {
        for chunk in parsed.chunks.indices {
            guard let index = parsed.phrase(chunk) else { continue }
            let phrase = parsed.phrases[index]
            // "His lawyer said he had been freed": who speaks for somebody tells of him.
            if speaksForAnother(chunk, index, parsed) || bearer(ofTrade: phrase, parsed) != nil { continue }
            let isSomebody =
                phrase.kind == .post && phrase.isPrivate || phrase.age != nil || isUnknownSpeaker(chunk, phrase, parsed)
            guard isSomebody, phrase.name == nil, phrase.rank == nil, !phrase.isPlural, !phrase.hasApposition,
                phrase.kind != .pronoun, opensOrActs(chunk, parsed)
            else { continue }
            shadows[sentence, default: []].append(phrase.range.lowerBound)
        }
    }

    /// "A ranger who had come back said he ...": an indefinite noun that "who" follows, or that speaks, is somebody.
    private func isUnknownSpeaker(_ chunk: Int, _ phrase: Phrase, _ parsed: ParsedSentence) -> Bool {
        // "Governor sacks aide; aide says he quit": headlines leave articles out.
        if parsed.sentence.isHeadline, phrase.range.count == 1, phrase.kind == .thing || phrase.kind == .post,
            speaks(chunk, parsed)
        {
            return true
        }
        guard phrase.kind == .thing, phrase.isIndefinite, phrase.nounClasses.isEmpty else { return false }
        if case .relative = parsed.kind(chunk + 1) {
            let next = parsed.chunks[chunk + 1].range.lowerBound
            return parsed.passage.classes(next).contains(.who)
        }
        return speaks(chunk, parsed)
    }

    /// "his lawyer said", "the wife of Governor Berel said".
    private func speaksForAnother(_ chunk: Int, _ index: Int, _ parsed: ParsedSentence) -> Bool {
        let phrase = parsed.phrases[index]
        if phrase.pronounClass.contains(.possessive) { return speaks(chunk, parsed) }
        if parsed.isPreposition(chunk + 1), let owner = parsed.phrase(chunk + 2), parsed.phrases[owner].name != nil {
            return parsed.passage.classes(parsed.chunks[chunk + 1].range.lowerBound).contains(.of)
                && speaks(chunk + 2, parsed)
        }
        let isOfSomebody = parsed.phrases.indices.contains { other in
            other != index && parsed.phrases[other].name != nil && phrase.range.contains(parsed.phrases[other].head)
        }
        return isOfSomebody && speaks(chunk, parsed)
    }

    private func speaks(_ chunk: Int, _ parsed: ParsedSentence) -> Bool {
        guard let group = parsed.verb(chunk + 1) else { return false }
        return group.governing.contains { $0.cue.effect == .source && $0.cue.places.contains(.clause) }
    }

    /// At the beginning of the sentence, or right before a verb.
    private func opensOrActs(_ chunk: Int, _ parsed: ParsedSentence) -> Bool {
        if chunk == 0 { return true }
        guard !parsed.isPreposition(chunk - 1) else { return false }
        var next = chunk + 1
        while parsed.kind(next) == .adverb { next += 1 }
        return parsed.verb(next) != nil
    }

    /// Somebody without a name stands where a pronoun looks.
    private func isShadowed(_ current: Int, _ phrase: Phrase, in sentence: Int) -> Bool {
        (shadows[current] ?? []).contains { current < sentence || $0 < phrase.range.lowerBound }
    }

    /// "Prosecutor Anton Berel said he had been arrested in May": who first speaks here, and speaks of others by trade,
    /// tells of whoever the sentences before were about.
    private func mayTellOfAnother(_ character: Int, _ gender: Gender?, _ sentence: Int) -> Bool {
        guard characters[character].tellsOfOthers,
            !appearances.contains(where: { here in
                here.key < sentence && here.value.contains { $0.character == character }
            })
        else { return false }
        return (max(0, sentence - 2)..<sentence).contains { before in
            !(shadows[before] ?? []).isEmpty
                || (appearances[before] ?? []).contains {
                    gender == nil || (characters[$0.character].gender ?? gender) == gender
                }
        }
    }
}
