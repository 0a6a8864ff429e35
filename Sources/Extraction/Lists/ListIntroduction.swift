// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// What the sentence or the title before a list says of all its items.
struct ListIntroduction: Sendable {
    /// An index into the language's frames.
    let frame: Int
    /// Weaker than asserted: "will be sworn in on Monday".
    var status: Status = .happened
    /// "appointed senior divisional officers": the post that all of the list hold.
    var post: Office?
    /// The last words open the list: a colon, not only a title that promises one.
    let opens: Bool

    /// Nil where a sentence announces no list.
    init?(_ parsed: ParsedSentence, before limit: Int? = nil) {
        let passage = parsed.passage
        let range = parsed.sentence.range
        let end = limit ?? range.upperBound
        opens = limit != nil || range.last.map { passage.tokens[$0].isMark(":") } ?? false
        guard opens || passage.isTitle, !parsed.sentence.isQuestion, !Self.isPrivate(parsed) else { return nil }
        if parsed.passage.isTitle, let frame = Self.cue(parsed, end) {
            self.frame = frame
            return
        }
        if let found = Self.verb(parsed, end) {
            guard !found.group.isNegated else { return nil }
            var status = Status.happened
            for hit in found.group.cues where hit.cue.places.contains(.modal) {
                guard hit.cue.effect == .expected else { return nil }
                status = .expected
            }
            (frame, self.status) = (found.frame, status)
            post = Self.sharedPost(parsed, after: found.chunk)
            return
        }
        guard let frame = Self.noun(parsed, end) ?? Self.cue(parsed, end) else { return nil }
        self.frame = frame
        post = Self.sharedPost(parsed, after: 0)
    }

    /// "elected officers of the hurling club": not a list of public posts.
    private static func isPrivate(_ parsed: ParsedSentence) -> Bool {
        parsed.phrases.contains { phrase in
            phrase.isPrivate || phrase.organisationClass.map { !$0.isPublic } ?? false
        }
    }

    /// The last verb of change before a token, with a frame that is true of one person.
    private static func verb(_ parsed: ParsedSentence, _ end: Int) -> (group: VerbGroup, frame: Int, chunk: Int)? {
        for chunk in parsed.chunks.indices.reversed() where parsed.chunks[chunk].range.upperBound <= end {
            guard let group = parsed.verb(chunk), let hit = group.trigger,
                let frame = frame(of: hit, in: parsed.passage.language)
            else { continue }
            return (group, frame, chunk)
        }
        return nil
    }

    private static func noun(_ parsed: ParsedSentence, _ end: Int) -> Int? {
        for phrase in parsed.phrases where phrase.range.upperBound <= end {
            if let hit = phrase.trigger, let frame = frame(of: hit, in: parsed.passage.language) { return frame }
        }
        return nil
    }

    private static func frame(of hit: TriggerHit, in language: LanguagePack) -> Int? {
        hit.forms.map(\.frame).first { number in
            let frame = language.frames[number]
            // "passed a motion", "handed out posts": a frame that asks for a thing tells nothing of the items.
            let isPlain = frame.patterns.contains { $0.items.allSatisfy(\.classes.isEmpty) }
            return frame.companion == nil && !frame.fillsVacancy && lists(frame.kind.family) && isPlain
        }
    }

    private static func lists(_ family: Family) -> Bool {
        switch family {
        case .entry, .move, .exit: true
        case .legal, .fate: false
        }
    }

    private static func cue(_ parsed: ParsedSentence, _ end: Int) -> Int? {
        let language = parsed.passage.language
        for index in parsed.sentence.range where index < end {
            for (_, values) in parsed.passage.walk(language.listCues, from: index, limit: end)
            where language.listCues.opens(parsed.passage.tokens[index].word) {
                for value in values where language.lists[Int(value)].role == .intro {
                    let id = "\(language.code).\(language.lists[Int(value)].frame)"
                    if let frame = language.frames.firstIndex(where: { $0.id == id }) { return frame }
                }
            }
        }
        return nil
    }

    /// A post in the plural behind the verb.
    private static func sharedPost(_ parsed: ParsedSentence, after chunk: Int) -> Office? {
        for position in parsed.chunks.indices where position > chunk {
            guard let index = parsed.phrase(position), parsed.phrases[index].isPlural,
                parsed.phrases[index].kind == .post, parsed.phrases[index].name == nil
            else { continue }
            let office = Office(parsed.phrases[index], parsed)
            return office.counts ? office : nil
        }
        return nil
    }
}
