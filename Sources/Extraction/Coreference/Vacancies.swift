// SPDX-License-Identifier: Apache-2.0
import Personnel

/// The posts that an article's changes leave empty, for those who fill them without a post of their own in the clause:
/// "The police chief was suspended. His deputy, Lena Marsh, takes over."
struct Vacancies {
    private struct Vacancy {
        let office: Office
        let leaver: Int?
        let agent: Int?
        let sentence: Int
    }

    private var all: [Vacancy] = []
    /// The posts that somebody was told to get.
    private var entries: [(heir: Int, office: Office, sentence: Int)] = []

    /// Who fills a post is told in the same sentence as its vacancy, or at most so many later.
    static let reach = 2

    /// Notes what a change in a sentence leaves empty.
    mutating func note(_ filling: Filling, _ parsed: ParsedSentence, _ sentence: Int, _ cast: Cast) {
        let family = parsed.passage.language.frames[filling.frame].kind.family
        guard family != .entry else { return noteEntry(filling, parsed, sentence, cast) }
        for person in filling.persons.prefix(4) where !parsed.phrases[person].isPlural {
            let leaver = cast.character(of: person, in: sentence)
            let told = family == .exit ? filling.roles[.post].map { Office(postOf: filling, at: $0, parsed) } : nil
            let own = Office(parsed.phrases[person], parsed)
            let held = leaver.flatMap { Office(heldBy: cast.characters[$0]) }
            let offices = [told, filling.samePost, own, held].compactMap { $0 }.filter { $0.note != nil }
            guard let office = offices.first(where: \.counts) ?? offices.first else { continue }
            let agent = filling.roles[.agent].flatMap { cast.character(of: $0, in: sentence) }
            all.append(Vacancy(office: office, leaver: leaver, agent: agent, sentence: sentence))
        }
    }

    private mutating func noteEntry(_ filling: Filling, _ parsed: ParsedSentence, _ sentence: Int, _ cast: Cast) {
        guard let post = filling.roles[.post], filling.persons.count == 1, let person = filling.persons.first,
            let heir = cast.character(of: person, in: sentence)
        else { return }
        entries.append((heir, Office(postOf: filling, at: post, parsed), sentence))
    }

    /// Gives the entries of a sentence the posts that they fill, and takes those back that need one and find none.
    func fill(_ readings: inout [ArticleReading.Reading], _ parsed: ParsedSentence, _ sentence: Int, _ cast: Cast) {
        for position in readings.indices {
            guard let filling = readings[position].filling else { continue }
            let frame = parsed.passage.language.frames[filling.frame]
            guard frame.kind.family == .entry || frame.fillsVacancy else { continue }
            if let post = filling.roles[.post] {
                let office = Office(postOf: filling, at: post, parsed)
                guard let found = completed(office, by: filling, parsed, sentence, cast) else { continue }
                readings[position].filling?.roles[.post] = nil
                readings[position].filling?.isActing = parsed.phrases[post].modifiers.contains(.acting)
                readings[position].filling?.samePost = found.office
                readings[position].filling?.leaver = found.leaver
            } else if frame.fillsVacancy || filling.namesSamePost, filling.samePost == nil {
                guard let found = filled(by: filling, parsed, sentence, cast) else {
                    guard frame.fillsVacancy else { continue }
                    (readings[position].filling, readings[position].reason) = (nil, "no post is told to be free")
                    continue
                }
                readings[position].filling?.samePost = found.office
                readings[position].filling?.leaver = found.leaver
            }
        }
    }

    /// The post that an entry fills; nil where none is empty, or where it is not sure which.
    func filled(
        by filling: Filling, _ parsed: ParsedSentence, _ sentence: Int, _ cast: Cast
    ) -> (office: Office, leaver: Int?)? {
        guard filling.persons.count == 1, let person = filling.persons.first else { return nil }
        let phrase = parsed.phrases[person]
        // "Mayor Marsh, who took over in May": told in passing of whoever speaks.
        let isAhead = parsed.verb(filling.chunk)?.auxiliaries.contains(.modal) ?? false
        guard !filling.isRelative || isAhead else { return nil }
        let heir = cast.character(of: person, in: sentence)
        // "His widow took over": of what was his own.
        let chunk = parsed.chunks.indices.first { parsed.phrase($0) == person } ?? 0
        let before = parsed.kind(chunk - 1) == .comma ? parsed.phrase(chunk - 2) : nil
        let isPrivate =
            phrase.isPrivate || before.map { parsed.phrases[$0].isPrivate } ?? false
            || heir.map { cast.characters[$0].isPrivate } ?? false
        let isCalledHeir = parsed.passage.language.frames[filling.frame].isCopular
        guard !isPrivate || isCalledHeir || filling.noun != nil || filling.construction != .active else { return nil }
        // "his deputy": the post is his, whatever befell him.
        let owner = phrase.kind != .thing ? cast.line(of: phrase, heir, sentence) : nil
        let near = all.filter { vacancy in
            sentence - vacancy.sentence <= Self.reach && (heir == nil || vacancy.leaver != heir)
                && (vacancy.agent == nil || vacancy.agent != heir)
        }
        // "follows him": whoever it is must have left.
        if let slot = filling.roles[.predecessor] {
            guard !filling.isReduced else { return nil }
            let other = cast.owner(of: slot, parsed, in: sentence)
            guard other != nil || parsed.phrases[slot].kind == .pronoun else { return nil }
            if let left = near.last(where: { $0.leaver == other && $0.office.counts }) { return (left.office, other) }
            // "Police chief Berel's successor will be Marsh": called so by name, in the post that he still holds.
            if isCalledHeir, let other, other != heir, parsed.phrases[slot].name != nil,
                let held = Office(heldBy: cast.characters[other]), held.note?.pastTitle == nil
            {
                return (held, other)
            }
            // "The new police chief is Marsh. She follows Berel": in the post that she has just got.
            let entered = entries.last { $0.heir == heir && sentence - $0.sentence <= Self.reach && $0.office.counts }
            guard other != nil, other != heir, let entered else { return nil }
            return (entered.office, other)
        }
        // "The ministry is run by Marsh": it has been for long.
        let isBy = parsed.passage.classes(max(0, phrase.range.lowerBound - 1)).contains(.agentive)
        guard !isBy || isAhead else { return nil }
        if let owner = owner ?? self.owner(of: filling.noun, parsed, sentence, cast), owner != heir {
            if let vacancy = near.last(where: { $0.leaver == owner }) { return (vacancy.office, owner) }
            return Office(heldBy: cast.characters[owner]).map { ($0, owner) }
        }
        guard let last = near.last else { return nil }
        let rivals = near.filter { $0.sentence == last.sentence && $0.leaver != last.leaver }
        return rivals.isEmpty && last.office.counts ? (last.office, last.leaver) : nil
    }

    /// "gave his post to Marsh": whose the post is.
    private func owner(of noun: Int?, _ parsed: ParsedSentence, _ sentence: Int, _ cast: Cast) -> Int? {
        guard let phrase = noun.map({ parsed.phrases[$0] }), phrase.isOwned else { return nil }
        if let possessor = phrase.possessor { return cast.character(of: possessor, in: sentence) }
        return cast.officialOwner(phrase, -1, sentence)
    }

    /// "becomes acting chairman", of a body that the exit alone names: the same word for the post.
    func completed(
        _ post: Office, by filling: Filling, _ parsed: ParsedSentence, _ sentence: Int, _ cast: Cast
    ) -> (office: Office, leaver: Int?)? {
        guard !post.counts, let words = post.note?.lastingWords, !words.isEmpty,
            let found = filled(by: filling, parsed, sentence, cast), found.office.note?.holds(words) == true
        else { return nil }
        return found
    }
}
