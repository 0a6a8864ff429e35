// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// Who is called the holder of a post in passing: "Defence Minister Anton Berel said". True as of the article's day.
///
/// Only where the post stands beside a whole name, in the time that the article itself tells of. Whoever gets or loses
/// a post in the article is left to its mentions: they say more exactly since when.
struct IncumbencyReader {
    let sentences: [ParsedSentence]
    let cast: Cast
    let maker: DraftMaker
    let times: NarratedTimes

    /// More of one article are a list of members, not what it tells in passing.
    static let limit = 60

    func incumbencies(beside mentions: [Mention]) -> [Incumbency] {
        let turning = turning(by: mentions)
        var found: [Incumbency] = []
        var told: Set<Telling> = []
        for (index, parsed) in sentences.enumerated() where !times.isOfThePast(index) {
            for position in parsed.phrasesInOrder {
                guard found.count < Self.limit else { return found }
                let phrase = parsed.phrases[position]
                guard phrase.kind == .name, phrase.post != nil, !phrase.isPlural, !phrase.isPrivate,
                    !Self.isSomebodyElses(phrase, parsed), !Self.isNotHeld(phrase),
                    // "Then-Defence Minister": the rest of a compound.
                    !parsed.passage.tokens[phrase.range.lowerBound].traits.contains(.joined),
                    let character = cast.character(of: position, in: index)
                else { continue }
                let isFormer = phrase.modifiers.contains(.former) || phrase.modifiers.contains(.retired)
                guard isFormer || !turning.contains(character) else { continue }
                guard let incumbency = incumbency(phrase, character, isFormer, parsed, index),
                    told.insert(Telling(character, incumbency)).inserted
                else { continue }
                found.append(incumbency)
            }
        }
        return found
    }

    /// What is told once of an article.
    private struct Telling: Hashable {
        let character: Int
        let title: String
        let isActing: Bool
        let isFormer: Bool

        init(_ character: Int, _ told: Incumbency) {
            (self.character, title) = (character, Normalization.key(told.position.title))
            (isActing, isFormer) = (told.isActing, told.isFormer)
        }
    }

    private func incumbency(
        _ phrase: Phrase, _ character: Int, _ isFormer: Bool, _ parsed: ParsedSentence, _ index: Int
    ) -> Incumbency? {
        let known = cast.characters[character]
        let office = Office(phrase, parsed)
        guard office.counts, office.isUnique, !office.isArmed, let note = office.note, let post = phrase.post,
            known.words.count > 1, known.standing == .official, known.exclusion == nil
        else { return nil }
        let isActing = phrase.modifiers.contains(.acting)
        // "acting head" is a head: that somebody only acts in the post is told beside it.
        let title = isActing ? Office.lastingTitle(post, parsed) ?? note.title : note.title
        return Incumbency(
            person: Person(name: known.name, aliases: known.aliases),
            position: Position(
                title: title, organisation: note.organisation,
                country: maker.country(office, note, known, in: index)),
            rank: known.rank, isActing: isActing, isFormer: isFormer, quote: quote(phrase, post, parsed))
    }

    /// People whose posts change in this article: those who come or move, and those who went.
    private func turning(by mentions: [Mention]) -> Set<Int> {
        var leaving: Set<String> = []
        var turning: Set<String> = []
        for mention in mentions {
            guard let name = mention.person?.name else { continue }
            switch mention.kind.tenure {
            case .begins, .moves: turning.insert(name)
            case .ends where mention.status == .happened: turning.insert(name)
            case .ends: leaving.insert(name)
            case .none where mention.kind.family == .entry: turning.insert(name)
            case .none: continue
            }
        }
        return Set(
            cast.characters.indices.filter { index in
                let character = cast.characters[index]
                // Told to lose a post, without a mention that says whether it is so far.
                let isLosing = character.isLosing && !leaving.contains(character.name)
                return character.isGaining || isLosing || turning.contains(character.name)
            })
    }

    /// "his deputy", "Berel's adviser": a post that is nothing without its owner.
    private static func isSomebodyElses(_ phrase: Phrase, _ parsed: ParsedSentence) -> Bool {
        if phrase.isOwned || phrase.pronounClass.contains(.possessive) { return true }
        return phrase.possessor.map { parsed.phrases[$0].isPersonLike } ?? false
    }

    /// Posts that somebody does not hold on that day: not yet, not any more by the words themselves, or in dispute.
    private static func isNotHeld(_ phrase: Phrase) -> Bool {
        let not: [PostModifier] = [.then, .late, .elect, .removed, .disputed, .honorary, .new]
        return not.contains { phrase.modifiers.contains($0) }
    }

    private func quote(_ phrase: Phrase, _ post: Range<Int>, _ parsed: ParsedSentence) -> Quote {
        let words =
            min(phrase.range.lowerBound, post.lowerBound)..<max(phrase.range.upperBound, post.upperBound)
        let tokens = parsed.passage.tokens
        let bytes = Int(tokens[words.lowerBound].start)..<Int(tokens[words.upperBound - 1].end)
        return Quote(
            text: String(decoding: parsed.passage.bytes[bytes], as: UTF8.self), start: bytes.lowerBound,
            end: bytes.upperBound, rule: "\(parsed.passage.language.code).incumbent",
            section: parsed.passage.isTitle ? .headline : .body, status: .happened)
    }
}
