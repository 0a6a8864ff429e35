// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// "Kenya's transport minister has been dismissed. Peter Berel had held the job since 2022.": nobody is brought into a
/// news text by a bare name, unless the text has told already who that is. So the first name that stands alone behind
/// somebody without a name is that somebody's.
extension Cast {
    /// The only one whom the nearest of the next sentences brings in so; nil where it is nobody, or several.
    func newcomer(
        _ post: Int, _ lead: Int, _ next: [Int], _ sentences: [ParsedSentence], _ all: FrameReadings
    ) -> Int? {
        let story = Story(
            post: sentences[lead].phrases[post], lead: sentences[lead], kinds: all.kinds(of: post, in: lead))
        guard !story.hasBystander else { return nil }
        for sentence in next {
            let parsed = sentences[sentence]
            var found: Set<Int> = []
            for chunk in parsed.chunks.indices {
                guard let index = owner(at: chunk, parsed), let bearer = character(of: index, in: sentence),
                    isNew(bearer, in: sentence), fits(bearer, story),
                    isBare(index, at: chunk, parsed, story), isActor(index, at: chunk, parsed),
                    !speaks(index, at: chunk, parsed) || tellsOfOneself(parsed, all[sentence], story)
                else { continue }
                if isTurned(bearer, story, in: sentence, all) { return nil }
                found.insert(bearer)
            }
            if !found.isEmpty { return found.count == 1 ? found.first : nil }
        }
        return nil
    }

    /// Who is looked for.
    private struct Story {
        let post: Phrase
        let lead: ParsedSentence
        /// What the lead tells of the post's holder.
        let kinds: Set<ChangeKind>

        var postClass: PostClass? {
            post.postEntry.map { lead.passage.language.lexicon.entries[Int($0)] }?.postClass
        }
        /// "over the death of his wife", "who shot a banker": the name to come may be theirs.
        var hasBystander: Bool {
            lead.chunks.indices.contains { chunk in
                guard let phrase = lead.phrase(chunk).map({ lead.phrases[$0] }), !lead.isClauseStart(chunk) else {
                    return false
                }
                return phrase.name == nil && phrase.isPrivate && !phrase.isPlural && phrase.post == nil
            }
        }
        var isUniformed: Bool {
            switch postClass {
            case .military, .security: true
            case .generic: post.organisationClass == .military || post.organisationClass == .security
            default: post.rank != nil
            }
        }
    }

    /// The name at a chunk, or the one whose lawyer or home stands there.
    private func owner(at chunk: Int, _ parsed: ParsedSentence) -> Int? {
        guard let index = parsed.phrase(chunk) else { return nil }
        if parsed.phrases[index].name != nil { return index }
        return parsed.phrases[index].possessor.flatMap { parsed.phrases[$0].name == nil ? nil : $0 }
    }

    private func isNew(_ bearer: Int, in sentence: Int) -> Bool {
        !appearances.contains { $0.key < sentence && $0.value.contains { $0.character == bearer } }
    }

    /// A full name, of nobody whom everybody knows, of whom the article tells no other public post.
    private func fits(_ bearer: Int, _ story: Story) -> Bool {
        let character = characters[bearer]
        guard character.words.count > 1,
            story.lead.passage.language.wellKnown.note(of: character.words) == nil
        else { return false }
        guard character.rank == nil || story.isUniformed else { return false }
        let words = story.post.post.map { Set(Office.keyWords(story.lead.passage.words($0))) } ?? []
        return character.posts.allSatisfy {
            $0.isVerbal || $0.pastTitle != nil || words.isSubset(of: $0.keyWords) || words.isSuperset(of: $0.keyWords)
        }
    }

    /// No word says who it is, but for an age or a rank. A clause of its own or an apposition would: "Berel, who owns
    /// the warehouse,". A description does not where something befell the one described: "Berel, a career diplomat, took".
    private func isBare(_ index: Int, at chunk: Int, _ parsed: ParsedSentence, _ story: Story) -> Bool {
        let phrase = parsed.phrases[index]
        guard phrase.post == nil, phrase.rank == nil || story.isUniformed, !phrase.isPrivate,
            !opensWithRole(phrase, parsed)
        else { return false }
        guard parsed.phrase(chunk) == index else { return true }
        let next = parsed.kind(chunk + 1) == .comma ? chunk + 2 : chunk + 1
        guard parsed.kind(next) != .relative || phrase.age != nil || leads(behind: next, parsed) else { return false }
        guard next == chunk + 2, let other = parsed.phrase(next) else { return true }
        return !parsed.phrases[other].isPrivate && !speaks(behind: next, parsed)
    }

    /// "Anton Berel, who has led Tula Police since 2022": what he leads is what the post is of.
    private func leads(behind relative: Int, _ parsed: ParsedSentence) -> Bool {
        let verb = parsed.chunks.indices.dropFirst(relative + 1).prefix(3).lazy.compactMap(parsed.verb).first
        guard let verb, !verb.isPassive else { return false }
        return verb.main.contains { !parsed.passage.classes($0).isDisjoint(with: [.leading, .serving]) }
    }

    /// "Analyst Anton Berel": a capital that the sentence gives.
    private func opensWithRole(_ phrase: Phrase, _ parsed: ParsedSentence) -> Bool {
        guard let name = phrase.name else { return false }
        let reader = PhraseReader(parsed.passage, parsed.sentence)
        let before = max(parsed.sentence.range.lowerBound, name.lowerBound - 1)
        return [before, phrase.range.lowerBound].contains {
            reader.entry(reader.item(at: $0), .privateRole, .noun) != nil
        }
    }

    /// Whoever only speaks may be anybody.
    private func speaks(_ index: Int, at chunk: Int, _ parsed: ParsedSentence) -> Bool {
        parsed.phrase(chunk) == index && speaks(behind: chunk, parsed)
    }

    private func speaks(behind chunk: Int, _ parsed: ParsedSentence) -> Bool {
        let verb = (chunk..<min(chunk + ParsedSentence.reach, parsed.chunks.count)).lazy.compactMap(parsed.verb).first
        guard let verb else { return false }
        return !verb.isPassive && verb.governing.contains { $0.cue.places.contains(.clause) }
    }

    /// "Berel told reporters he was stepping down".
    private func tellsOfOneself(
        _ parsed: ParsedSentence, _ readings: [FrameReader.Reading], _ story: Story
    ) -> Bool {
        let frames = parsed.passage.language.frames
        return readings.compactMap(\.filling).contains { filling in
            story.kinds.contains(frames[filling.frame].kind)
                && filling.persons.allSatisfy {
                    parsed.phrases[$0].kind == .pronoun && !parsed.phrases[$0].isPlural
                        && parsed.phrases[$0].pronounClass.isDisjoint(with: [.firstPerson, .secondPerson])
                }
        }
    }

    /// The subject of a clause, or somebody whose lawyer, home or case is told of.
    private func isActor(_ index: Int, at chunk: Int, _ parsed: ParsedSentence) -> Bool {
        guard parsed.phrase(chunk) == index else { return true }
        if parsed.isPreposition(chunk - 1) {
            // "Lawyers for Berel said".
            return parsed.phrase(chunk - 2).map { parsed.phrases[$0].isPrivate && parsed.phrases[$0].name == nil }
                ?? false
        }
        if parsed.sentence.range.lowerBound == parsed.chunks[chunk].range.lowerBound { return true }
        return parsed.chunks.indices.contains { verb in
            parsed.chunks[verb].isVerb && verb > chunk
                && parsed.subject(of: verb).map { $0.phrases == [index] && !$0.isRelative } ?? false
        }
    }

    /// Somebody who comes where the lead tells of somebody who goes, who is hurt where it tells of a suspect, or who is
    /// held where it tells of a death.
    private func isTurned(_ bearer: Int, _ story: Story, in sentence: Int, _ all: FrameReadings) -> Bool {
        let frames = all.sentences[sentence].passage.language.frames
        let isExit = story.kinds.contains { $0.family == .exit }
        let isCase = story.kinds.contains { $0.family == .legal }
        let isDeath = story.kinds.contains { $0.family == .fate && $0.tenure == .ends }
        return all[sentence].compactMap(\.filling).contains { filling in
            let kind = frames[filling.frame].kind
            let isAffected = filling.persons.contains { character(of: $0, in: sentence) == bearer }
            let isSuccessor = filling.roles[.successor].map { character(of: $0, in: sentence) == bearer } ?? false
            let isAgent = filling.roles[.agent].map { character(of: $0, in: sentence) == bearer } ?? false
            let dies = kind.family == .fate && kind.tenure == .ends
            let isOther = isExit && kind.family == .entry || isCase && dies || isDeath && kind.family == .legal
            return isSuccessor || isAgent || isAffected && isOther
        }
    }

    /// "Berel walked free on Monday, two years after the former governor was jailed": who is told to have held a post is
    /// the only one whom the text has named so far, and of whom it has told no post.
    func onlyPerson(before phrase: Phrase, _ parsed: ParsedSentence, _ sentence: Int) -> Int? {
        guard phrase.isDefinite, phrase.modifiers.contains(.former), !phrase.isOwned, phrase.pronounClass.isEmpty else {
            return nil
        }
        let before = appearances.flatMap { place, here in
            here.filter { place < sentence || place == sentence && $0.position < phrase.range.lowerBound }
        }
        // "His wife said the former governor had ordered it" may mean anybody.
        let opens = phrase.range.lowerBound == parsed.sentence.range.lowerBound
        guard
            opens || appearances[sentence]?.contains(where: { $0.position == parsed.sentence.range.lowerBound }) == true
        else { return nil }
        let people = Set(before.map(\.character))
        guard people.count == 1, let only = people.first, characters[only].words.count > 1,
            characters[only].posts.isEmpty, characters[only].rank == nil, !characters[only].isPrivate
        else { return nil }
        return only
    }
}
