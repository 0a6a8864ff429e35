// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// The last rooms of one run: frames, status, people, and one mention for each fact.
struct ArticleReading {
    let article: Article
    let sentences: [ParsedSentence]
    let gate: ContextGate.Verdict?
    let blocks: [Block]
    /// At the end of the text, which no sentence here holds.
    private let unreadBytes: Int
    let cast: Cast
    let maker: DraftMaker
    /// The frames that were read in each sentence that holds a trigger.
    let readings: [Int: [Reading]]
    let times: NarratedTimes
    /// Whether the trace is to be read by people: what was tried in vain, and words that only look like triggers.
    private let explains: Bool
    private let weights: JudgeWeights?
    /// Nil where the language has no classifier, or no frame reads anything.
    let opinion: SecondOpinion?

    /// Candidates of one article that are followed up; a text of nothing but triggers stops here.
    static let candidateLimit = 2000
    /// "the post" is the last one that was named, so many sentences back.
    static let samePostReach = 2

    init(
        article: Article, sentences: [ParsedSentence], gate: ContextGate.Verdict?, blocks: [Block], unreadBytes: Int,
        explains: Bool, judge: JudgeWeights?, classifier: Classifier?
    ) {
        let sentences = BareTitles.settled(SamePosts.settled(BareBodies.settled(sentences)))
        (self.article, self.sentences, self.gate, self.blocks) = (article, sentences, gate, blocks)
        (self.unreadBytes, self.explains, weights) = (unreadBytes, explains, judge)
        let read = FrameReadings(sentences)
        var cast = Cast(sentences, read)
        readings = Self.readings(of: sentences, read, &cast)
        self.cast = cast
        // Without that a text comes here only to be explained.
        let isRead = readings.values.joined().contains { $0.filling != nil }
        opinion = isRead ? classifier.map { [readings] in SecondOpinion(sentences, readings, cast, $0) } : nil
        let published = article.published?.day ?? NarratedTimes.dateline(of: sentences)
        times = NarratedTimes(sentences, published: published)
        maker = DraftMaker(
            article: article, sentences: sentences, cast: self.cast, atlas: Atlas(sentences), times: times,
            opinion: opinion, published: published)
    }

    /// What the article tells; who holds a post besides, only where that is asked for.
    func trace(withIncumbencies: Bool) -> ExtractionTrace {
        var (candidates, drafts, unread) = read()
        let (mentions, dropped) = merge(drafts).mentions(of: drafts)
        for (candidate, reason) in dropped { candidates[candidate].dropped = reason }
        var trace = ExtractionTrace(mentions: mentions, candidates: candidates, blocks: blocks, unreadBytes: unread)
        if withIncumbencies, gate == nil {
            trace.incumbencies = IncumbencyReader(sentences: sentences, cast: cast, maker: maker, times: times)
                .incumbencies(beside: mentions)
        }
        return trace
    }

    func merge(_ drafts: [Draft]) -> FactMerge {
        FactMerge(
            cast: cast, published: maker.published,
            confidence: sentences.first?.passage.language.confidence ?? ConfidenceTable(),
            judge: weights.map { Judge(drafts, sentences, cast, maker.published, $0, beside: opinion) })
    }

    func read() -> (candidates: [ExtractionTrace.Candidate], drafts: [Draft], unread: Int) {
        var candidates: [ExtractionTrace.Candidate] = []
        var drafts: [Draft] = []
        var unread = unreadBytes
        // Words that only look like triggers take no room from those that are.
        var passedOver = 0
        for index in sentences.indices {
            guard candidates.count - passedOver < Self.candidateLimit else {
                let (passage, first) = (sentences[index].passage, sentences[index].sentence.range.lowerBound)
                if !passage.isTitle { unread = passage.bytes.count - Int(passage.tokens[first].start) }
                break
            }
            read(index, &candidates, &drafts)
            if explains, passedOver < Self.candidateLimit {
                let triggers = (readings[index] ?? []).map(\.trigger)
                let others = SentenceNotes(sentences[index]).ruledOut(beside: triggers)
                candidates += others
                passedOver += others.count
            }
        }
        propose(&candidates, &drafts)
        return (candidates, drafts, unread)
    }

    /// Reads the frames of all sentences first: what one change tells of a post bears on the others.
    private static func readings(
        of sentences: [ParsedSentence], _ read: FrameReadings, _ cast: inout Cast
    ) -> [Int: [Reading]] {
        var readings: [Int: [Reading]] = [:]
        var count = 0
        var last: (post: Int, sentence: Int)?
        var leaver: (Int, Int)?
        var vacancies = Vacancies()
        let listed = ListReader(sentences: sentences).items()
        for (index, parsed) in sentences.enumerated() where count < candidateLimit {
            let items = listed[index] ?? []
            guard
                !items.isEmpty
                    || parsed.verbs.contains(where: {
                        $0.trigger != nil || $0.main.isEmpty && $0.auxiliaries.contains(.be)
                    })
                    || parsed.phrases.contains(where: { $0.trigger != nil }) || Echoes.mayEcho(parsed)
            else { continue }
            var found = read[index].filter { reading in
                !items.contains { $0.chunk == reading.chunk }
            }
            found += items.map { ($0.trigger, $0.chunk, $0, "") }
            found += Echoes(sentences).readings(in: index, beside: found, after: readings)
            found = ExclusionReader(parsed: parsed).applied(to: found)
            for position in found.indices {
                guard let filling = found[position].filling else { continue }
                if let post = filling.roles[.post] {
                    last = (post, index)
                } else if filling.namesSamePost, let last, index - last.sentence <= samePostReach {
                    let parsed = sentences[last.sentence]
                    found[position].filling?.samePost = Office(parsed.phrases[last.post], parsed)
                }
                if let filling = found[position].filling { vacancies.note(filling, parsed, index, cast) }
            }
            vacancies.fill(&found, parsed, index, cast)
            VacatedPosts(parsed: parsed).note(in: &found)
            readings[index] = found
            count += found.count
            for filling in found.compactMap(\.filling) {
                cast.settleTurn(of: filling, in: parsed, index, &leaver)
                let entry = filling.entry.flatMap { chunk in found.first { $0.chunk == chunk }?.filling }
                if let entry, !cast.isPublic(entry, parsed) { continue }
                cast.learn(from: filling, in: parsed, index)
            }
        }
        return readings
    }

    private func read(_ index: Int, _ candidates: inout [ExtractionTrace.Candidate], _ drafts: inout [Draft]) {
        guard var readings = readings[index] else { return }
        let parsed = sentences[index]
        joinMoves(&readings, parsed)
        leaveOutReasons(&readings, parsed)
        let choices = joinChoices(&readings, parsed)
        var idle: Set<Int> = []
        for reading in readings {
            var candidate = candidate(reading, parsed)
            defer { candidates.append(candidate) }
            guard let filling = reading.filling else { continue }
            let assessment = assessment(of: filling, in: index)
            (candidate.status, candidate.cues) = (assessment.status, assessment.cues)
            if let reason = assessment.dropped ?? (gate?.isForAll == true ? gate?.reason : nil) {
                candidate.dropped = reason
                continue
            }
            var (found, reason) = maker.drafts(of: filling, in: index, assessment, candidate: candidates.count)
            // "The museum hired Marsh as its director, replacing Berel": where the entry is no news, nor is the exit.
            if let entry = filling.entry, idle.contains(entry) {
                candidate.dropped = "tells of an entry that counts for nothing"
                continue
            }
            if found.isEmpty { idle.insert(reading.chunk) }
            for position in found.indices { found[position].alternatives = choices[reading.chunk] ?? [] }
            if let quote = found.first?.quote { (candidate.start, candidate.end) = (quote.start, quote.end) }
            if let gate {
                found.removeAll { $0.standing != .watched }
                if found.isEmpty { reason = gate.reason }
            }
            candidate.dropped = reason
            drafts += found
        }
    }

    typealias Reading = FrameReader.Reading

    /// "has been transferred and posted as commissioner": one move, told by the verb that has the post.
    private func joinMoves(_ readings: inout [Reading], _ parsed: ParsedSentence) {
        let frames = parsed.passage.language.frames
        for position in readings.indices.dropLast() {
            guard let move = readings[position].filling, frames[move.frame].kind.family == .move,
                move.roles[.post] == nil, let entry = readings[position + 1].filling,
                frames[entry.frame].kind.family == .entry, entry.persons == move.persons, entry.roles[.post] != nil,
                entry.borrowedFrom == move.chunk
            else { continue }
            readings[position].filling?.roles[.post] = entry.roles[.post]
            readings[position].filling?.end = entry.end
            let other = readings[position + 1]
            readings[position + 1] = (other.trigger, other.chunk, nil, "tells where another verb moves somebody")
        }
    }

    /// "dismissed in connection with his transfer to other work": the move is a part of what is said of the exit.
    private func leaveOutReasons(_ readings: inout [Reading], _ parsed: ParsedSentence) {
        let frames = parsed.passage.language.frames
        for position in readings.indices.dropFirst() {
            guard let move = readings[position].filling, move.construction == .nominal,
                frames[move.frame].kind.family == .move, let exit = readings[position - 1].filling,
                frames[exit.frame].kind.family == .exit, exit.chunk < move.chunk,
                !parsed.chunks[(exit.chunk + 1)..<move.chunk].contains(where: { chunk in
                    switch chunk.kind {
                    case .verb, .comma, .boundary, .relative, .and, .but: true
                    default: false
                    }
                })
            else { continue }
            let reason = "a part of what is said of another change"
            readings[position] = (readings[position].trigger, readings[position].chunk, nil, reason)
        }
    }

    /// "arrested, fired or have disappeared": one change, whose kind is a choice. The first reading keeps the others
    /// as alternatives; they speak no more for themselves.
    private func joinChoices(_ readings: inout [Reading], _ parsed: ParsedSentence) -> [Int: [ChangeKind]] {
        var choices: [Int: [ChangeKind]] = [:]
        var position = 0
        while position < readings.count {
            guard let first = readings[position].filling, first.construction != .nominal else {
                position += 1
                continue
            }
            var end = position
            while end + 1 < readings.count, let next = readings[end + 1].filling, next.persons == first.persons,
                next.construction != .nominal
            {
                end += 1
            }
            // Items of a list stand behind what verbs tell, wherever they stand in the sentence.
            let (one, other) = (readings[position].chunk, readings[end].chunk)
            let span = min(one, other)...max(one, other)
            if end > position, parsed.chunks[span].contains(where: { $0.kind == .or }) {
                let frames = parsed.passage.language.frames
                choices[first.chunk] = readings[(position + 1)...end].compactMap {
                    $0.filling.map { frames[$0.frame].kind }
                }
                let last = parsed.chunks[readings[end].chunk].range.upperBound
                readings[position].filling?.end = max(first.end, last)
                for other in (position + 1)...end {
                    readings[other] = (readings[other].trigger, readings[other].chunk, nil, "an alternative of another")
                }
            }
            position = end + 1
        }
        return choices
    }

    func candidate(_ reading: Reading, _ parsed: ParsedSentence) -> ExtractionTrace.Candidate {
        let passage = parsed.passage
        let section: Section = passage.isTitle ? .headline : .body
        // Its words are read by people alone.
        guard explains else {
            return ExtractionTrace.Candidate(
                trigger: "", section: section, start: 0, end: 0, slots: [:], tried: [], cues: [])
        }
        let range = reading.trigger.start..<reading.trigger.end
        let frame = (reading.filling?.frame ?? reading.trigger.forms.first?.frame).map {
            passage.language.frames[$0].id
        }
        var slots: [String: String] = [:]
        if let filling = reading.filling {
            slots["person"] = filling.persons.map { passage.text(parsed.phrases[$0].range) }.joined(separator: "; ")
            for (role, phrase) in filling.roles { slots[role.rawValue] = passage.text(parsed.phrases[phrase].range) }
        }
        return ExtractionTrace.Candidate(
            trigger: passage.text(range), frame: frame, form: reading.filling?.construction.rawValue,
            section: section, start: Int(passage.tokens[range.lowerBound].start),
            end: Int(passage.tokens[range.upperBound - 1].end),
            slots: slots, tried: SentenceNotes(parsed).attempts(on: reading.trigger), cues: [],
            status: nil, dropped: reading.filling == nil ? reading.reason : nil)
    }
}
