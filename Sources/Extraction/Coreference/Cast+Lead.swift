// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// Agencies tell the post in the first sentence and the name in one of the next: "The head of the customs service was
/// arrested on Monday. Anton Berel, 54, had led ..."
extension Cast {
    /// The name comes this many sentences behind the post, at the latest.
    static let leadReach = 3
    /// The name begins this close to the beginning of its sentence, in tokens.
    static let leadOffset = 6
    /// So many lines may stand above the first sentence.
    static let leadLines = 8
    /// So many unnamed people of a first sentence are looked for.
    static let leadPosts = 3

    mutating func nameLead(_ sentences: [ParsedSentence], _ all: FrameReadings) {
        guard let lead = Self.lead(of: sentences) else { return }
        let parsed = sentences[lead]
        let readings = all[lead]
        let unnamed = parsed.chunks.indices.compactMap(parsed.phrase).filter { index in
            let phrase = parsed.phrases[index]
            return phrase.kind == .post && !phrase.isPlural && (phrase.post ?? phrase.rank) != nil
                && Office(phrase, parsed).counts
                && character(of: index, in: lead) == nil
                && readings.contains { $0.filling?.persons.contains(index) ?? false }
        }
        let next = sentences.indices.filter { $0 > lead && $0 <= lead + Self.leadReach }
        for post in unnamed.prefix(Self.leadPosts) {
            guard
                let bearer = titled(parsed.phrases[post], parsed, next, sentences)
                    ?? (unnamed.count == 1 ? named(post, lead, next, sentences, all) : nil)
                    ?? (unnamed.count == 1 ? sameChange(as: readings, of: post, in: sentences, lead + 1, all) : nil)
            else { continue }
            if loses(post, readings, parsed), enters(bearer, next, all) { continue }
            if speaksOnlyLater(bearer, than: lead, parsed.phrases[post], parsed) { continue }
            describe(bearer, by: parsed.phrases[post], parsed, lead)
            appear(bearer, parsed.phrases[post], post, lead)
        }
    }

    private func loses(
        _ post: Int, _ readings: [FrameReader.Reading], _ parsed: ParsedSentence
    ) -> Bool {
        readings.compactMap(\.filling).contains {
            $0.persons.contains(post) && parsed.passage.language.frames[$0.frame].kind.family != .entry
        }
    }

    /// "dismissed a deputy head. Colonel Berel was appointed": whoever comes is not the one who goes.
    private func enters(_ bearer: Int, _ next: [Int], _ all: FrameReadings) -> Bool {
        next.contains { sentence in
            let frames = all.sentences[sentence].passage.language.frames
            return all[sentence].compactMap(\.filling).contains { filling in
                (frames[filling.frame].kind.family == .entry
                    && filling.persons.contains { character(of: $0, in: sentence) == bearer })
                    || filling.roles[.successor].map { character(of: $0, in: sentence) == bearer } ?? false
            }
        }
    }

    /// The first sentence of the body; that of a release stands behind lines without a verb ("For immediate release").
    private static func lead(of sentences: [ParsedSentence]) -> Int? {
        guard let first = sentences.firstIndex(where: { !$0.passage.isTitle && $0.sentence.order == 0 }) else {
            return nil
        }
        return sentences.indices.dropFirst(first).prefix(leadLines).first { index in
            !sentences[index].sentence.isHeadline && sentences[index].chunks.contains(where: \.isVerb)
        } ?? first
    }

    /// "A court acquitted a former minister on Monday. The judges cleared Anton Berel of fraud": the next sentence tells
    /// the same change of one person of whom it says no more.
    func sameChange(
        as readings: [FrameReader.Reading], of post: Int, in sentences: [ParsedSentence], _ next: Int,
        _ all: FrameReadings
    ) -> Int? {
        guard sentences.indices.contains(next), !sentences[next].passage.isTitle else { return nil }
        let frames = sentences[next].passage.language.frames
        let kinds = readings.compactMap(\.filling).filter { $0.persons.contains(post) }.map { frames[$0.frame].kind }
        var found: Set<Int> = []
        for filling in all[next].compactMap(\.filling)
        where kinds.contains(frames[filling.frame].kind) {
            for person in filling.persons where sentences[next].phrases[person].name != nil {
                guard let bearer = character(of: person, in: next), characters[bearer].words.count > 1,
                    characters[bearer].posts.isEmpty && characters[bearer].rank == nil
                        && !characters[bearer].isPrivate || isOfClass(bearer, post, sentences[next - 1])
                else { continue }
                found.insert(bearer)
            }
        }
        return found.count == 1 ? found.first : nil
    }

    /// "a top judge", who is a president of the supreme court.
    private func isOfClass(_ bearer: Int, _ post: Int, _ lead: ParsedSentence) -> Bool {
        let phrase = lead.phrases[post]
        guard let told = phrase.postEntry.flatMap({ lead.passage.language.lexicon.entries[Int($0)].postClass }) else {
            return false
        }
        return characters[bearer].posts.contains { note in
            switch told {
            case .justice: note.postClass == .justice || note.bodyClass == .court
            case .parliament, .party, .diplomacy, .region, .military, .security: note.postClass == told
            case .state, .company, .agency, .international, .generic, .armedGroup, .service: false
            }
        }
    }

    private func named(
        _ post: Int, _ lead: Int, _ next: [Int], _ sentences: [ParsedSentence], _ all: FrameReadings
    ) -> Int? {
        next.lazy.compactMap { introduction(in: sentences[$0], $0) }.first
            ?? newcomer(post, lead, next, sentences, all)
    }

    /// "The governor of the island fled on Monday. Governor Anton Berel had ...": the one who bears the same title.
    private func titled(
        _ post: Phrase, _ parsed: ParsedSentence, _ next: [Int], _ sentences: [ParsedSentence]
    ) -> Int? {
        let title = parsed.passage.tokens[post.head].word
        var found: Set<Int> = []
        for sentence in next {
            let here = sentences[sentence]
            for index in here.phrases.indices {
                let phrase = here.phrases[index]
                guard phrase.name != nil, let own = phrase.post, isAlike(phrase, post, here, parsed),
                    isSameTitle(here.passage.words(own), post, parsed),
                    let bearer = character(of: index, in: sentence),
                    own.contains(where: { here.passage.tokens[$0].word == title }),
                    phrase.modifiers.contains(.deputy) == post.modifiers.contains(.deputy),
                    phrase.modifiers.contains(.former) == post.modifiers.contains(.former),
                    phrase.country == nil || post.country == nil || phrase.country == post.country
                else { continue }
                found.insert(bearer)
            }
        }
        return found.count == 1 ? found.first : nil
    }

    /// "Minister Berel" may be "the construction minister", "Prime Minister Marsh" is not.
    private func isSameTitle(_ own: [String], _ post: Phrase, _ lead: ParsedSentence) -> Bool {
        guard let others = post.post else { return true }
        let (here, there) = (Set(Office.keyWords(own)), Set(Office.keyWords(lead.passage.words(others))))
        return here.isSubset(of: there) || there.isSubset(of: here)
    }

    /// "head of the security service", "head of its Osh department": a word that heads many posts needs another one.
    private func isAlike(_ own: Phrase, _ post: Phrase, _ here: ParsedSentence, _ lead: ParsedSentence) -> Bool {
        guard let words = own.post, let others = post.post, own.post?.count ?? 0 > 1,
            let entry = post.postEntry.map({ lead.passage.language.lexicon.entries[Int($0)] }),
            entry.postClass == .generic
        else { return true }
        let common = Set(Office.keyWords(here.passage.words(words))).intersection(
            Office.keyWords(lead.passage.words(others)))
        return common.count > 1
    }

    /// "The ministry identified her as Lena Marsh", "The suspect was later named as Lena Marsh".
    private func introduction(in parsed: ParsedSentence, _ sentence: Int) -> Int? {
        // "The official, Anton Berel, denies it".
        if let first = parsed.phrase(0).map({ parsed.phrases[$0] }), first.hasApposition, first.isDefinite,
            first.name != nil, !first.postIsComplete, first.organisation == nil, first.country == nil, !first.isOwned,
            first.pronounClass.isEmpty,
            let entry = first.postEntry.map({ parsed.passage.language.lexicon.entries[Int($0)] }),
            entry.postClass == .generic, !entry.complements.contains(.none)
        {
            return parsed.phrase(0).flatMap { character(of: $0, in: sentence) }
        }
        for chunk in parsed.chunks.indices {
            guard let group = parsed.verb(chunk),
                group.main.contains(where: { parsed.passage.classes($0).contains(.naming) }),
                let object = group.isPassive ? parsed.subject(of: chunk)?.phrases.first : parsed.phrase(chunk + 1),
                parsed.phrases[object].name == nil,
                parsed.phrases[object].kind == .pronoun || parsed.phrases[object].kind == .post,
                parsed.isPreposition(chunk + (group.isPassive ? 1 : 2)),
                let named = parsed.phrase(chunk + (group.isPassive ? 2 : 3)), parsed.phrases[named].name != nil
            else { continue }
            return character(of: named, in: sentence)
        }
        return nil
    }
}
