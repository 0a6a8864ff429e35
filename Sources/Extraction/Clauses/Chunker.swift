// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// A sentence's tokens as chunks: phrases, verb groups and the small words and marks between them.
struct Chunker {
    let passage: Passage
    let sentence: Sentence
    var chunks: [Chunk] = []
    var verbs: [VerbGroup] = []
    private(set) var dates: [DateExpression] = []
    var reader: PhraseReader

    init(_ passage: Passage, _ sentence: Sentence) {
        (self.passage, self.sentence) = (passage, sentence)
        reader = PhraseReader(passage, sentence)
        read()
    }

    var limit: Int { sentence.range.upperBound }

    private mutating func read() {
        chunks.reserveCapacity(sentence.range.count)
        var index = sentence.range.lowerBound
        let dateReader = DateReader(passage: passage, limit: limit)
        while index < limit {
            if let date = dateReader.expression(at: index) {
                dates.append(date)
                add(.date(dates.count - 1), index..<date.range.upperBound)
                index = date.range.upperBound
                continue
            }
            if passage.tokens[index].kind == .mark {
                // "$3 million bail": the sign belongs to the sum.
                if passage.tokens[index].isMark("$"), index + 1 < limit, passage.tokens[index + 1].kind == .number {
                    index += 1
                    continue
                }
                add(mark(passage.tokens[index]), index..<(index + 1))
                index += 1
                continue
            }
            if let group = verbGroup(at: index) {
                verbs.append(group)
                add(.verb(verbs.count - 1), group.range)
                index = group.range.upperBound
                continue
            }
            if lastIsPhrase || closesApposition, floats(at: index) {
                add(.adverb, index..<(index + 1))
                index += 1
                continue
            }
            reader.nounPosition = index
            reader.followsVerb = lastIsVerb
            reader.expectsBearer = opensPair(at: index)
            if let found = reader.phrase(
                at: index, afterNominal: lastIsPhrase, afterPreposition: lastOpensPhrase && !isAdverb(index))
            {
                let end = reader.phrases[found].range.upperBound
                add(.phrase(found), index..<end)
                index = max(end, index + 1)
                continue
            }
            add(small(index), index..<(index + 1))
            index += 1
        }
        settlePrepositions()
        joinOpening()
        joinIncluding()
        joinAuxiliaries()
        joinCompany()
        joinTitles()
        joinDescriptions()
        joinParticles()
        joinBodies()
        joinCalled()
        joinDistantNames()
        settleOpeningParticiples()
    }

    private func isOf(_ index: Int) -> Bool {
        isPreposition(index) && passage.classes(chunks[index].range.lowerBound).contains(.of)
    }

    /// "along with", "instead of": one preposition. "as well as": another word for "and".
    private mutating func joinCompany() {
        var index = 1
        while index + 1 < chunks.count {
            let classes = passage.classes(chunks[index].range.lowerBound)
            if classes.contains(.substituting), chunks[index].kind == .adverb, isOf(index + 1) {
                merge(index...(index + 1), as: .preposition(passage.tokens[chunks[index].range.lowerBound].word))
            } else if classes.contains(.companion), isPreposition(index), isPreposition(index + 1) {
                merge(index...(index + 1), as: chunks[index + 1].kind)
            } else if classes.contains(.companion), compares(index - 1), compares(index + 1) {
                merge((index - 1)...(index + 1), as: .and)
            }
            index += 1
        }
    }

    /// "as", before and behind "well".
    private func compares(_ index: Int) -> Bool {
        switch chunks[index].kind {
        case .subordinator, .preposition:
            passage.classes(chunks[index].range.lowerBound).isSuperset(of: [.subordinator, .preposition])
        default: false
        }
    }

    /// "nine officials, among them the mayor": the preposition and its pronoun say "including".
    private mutating func joinIncluding() {
        for index in chunks.indices.dropLast(2).reversed() {
            guard case .preposition = chunks[index].kind,
                passage.classes(chunks[index].range.lowerBound).contains(.including),
                case .phrase(let pronoun) = chunks[index + 1].kind, reader.phrases[pronoun].kind == .pronoun,
                reader.phrases[pronoun].isPlural, case .phrase = chunks[index + 2].kind
            else { continue }
            merge(index...(index + 1), as: .including)
        }
    }

    private mutating func add(_ kind: Chunk.Kind, _ range: Range<Int>) {
        chunks.append(Chunk(kind: kind, range: range))
    }

    func isPreposition(_ index: Int) -> Bool {
        guard chunks.indices.contains(index), case .preposition = chunks[index].kind else { return false }
        return true
    }

    mutating func merge(_ span: ClosedRange<Int>, as kind: Chunk.Kind) {
        let range = chunks[span.lowerBound].range.lowerBound..<chunks[span.upperBound].range.upperBound
        chunks.replaceSubrange(span, with: [Chunk(kind: kind, range: range)])
    }

    private var lastIsVerb: Bool {
        if case .verb = chunks.last?.kind { return true }
        return false
    }

    private var lastIsPhrase: Bool {
        if case .phrase = chunks.last?.kind { return true }
        return false
    }

    /// "Marsh and her deputy, Anton Berel, | both": behind the comma that ends a name between commas.
    private var closesApposition: Bool {
        guard chunks.last?.kind == .comma, chunks.count > 1, case .phrase(let index) = chunks[chunks.count - 2].kind
        else { return false }
        return reader.phrases[index].hasApposition
    }

    var lastOpensPhrase: Bool {
        switch chunks.last?.kind {
        case .preposition, .verb: true
        default: false
        }
    }

    /// "the king named | Petra Novak | finance minister": an entry's verb right before, in the active voice.
    private func opensPair(at index: Int) -> Bool {
        let last = pairsStart
        guard chunks.indices.contains(last), case .verb(let index) = chunks[last].kind,
            let hit = verbs[index].trigger, !verbs[index].isPassive,
            hit.forms.contains(where: { passage.language.frames[$0.frame].needsPost })
        else { return false }
        // "Lena Marsh named San Vito mayor": a headline's passive.
        guard sentence.isHeadline, last > 0, case .phrase(let before) = chunks[last - 1].kind else { return true }
        if reader.phrases[before].kind != .name { return true }
        // "Sandu named General Anton Berel army chief": somebody is named before the post too.
        let next = reader.item(at: index)
        return reader.entry(next, .rank, .honorific) != nil
            || reader.entry(next, .givenName) != nil && reader.entry(next, .place, .country, .organisation) == nil
    }

    /// The chunk before the pairs of a bearer and a post that were read last: "named Anton Berel premier, | Lena Marsh".
    private var pairsStart: Int {
        var position = chunks.count - 1
        while position > 3 {
            var mark = position
            while mark > 2, chunks[mark].kind == .comma || chunks[mark].kind == .and { mark -= 1 }
            guard mark < position, case .phrase(let post) = chunks[mark].kind,
                case .phrase(let name) = chunks[mark - 1].kind,
                reader.phrases[post].awaitsName, reader.phrases[name].kind == .name
            else { return position }
            position = mark - 2
        }
        return position
    }

    private func mark(_ token: Token) -> Chunk.Kind {
        switch token.mark {
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: "~"), UInt8(ascii: "-"): .dash
        case UInt8(ascii: "("), UInt8(ascii: "["): .openBracket
        case UInt8(ascii: ")"), UInt8(ascii: "]"): .closeBracket
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\""), UInt8(ascii: "'"): .quote
        case UInt8(ascii: "&"): .and
        default: .boundary
        }
    }

    private func small(_ index: Int) -> Chunk.Kind {
        let classes = passage.classes(index)
        if classes.contains(.including), !classes.contains(.preposition) { return .including }
        if classes.contains(.relative), !(classes.contains(.complementiser) && opensClause) { return .relative }
        if classes.contains(.complementiser) { return .complementiser }
        if classes.contains(.and) { return .and }
        if classes.contains(.or) { return .or }
        if classes.contains(.but) { return .but }
        if classes.contains(.subordinator) { return .subordinator }
        if classes.contains(.preposition) || classes.contains(.infinitive) {
            return .preposition(passage.tokens[index].word)
        }
        if !classes.isDisjoint(with: [.adverb, .negation]) || hasEnding(index, passage.language.adverbEndings) {
            return .adverb
        }
        return .other
    }

    /// True where "that" opens what is said, thought or rumoured, and does not look back at a noun.
    private var opensClause: Bool {
        var position = chunks.count - 1
        while position >= 0 {
            switch chunks[position].kind {
            // "the claim, made on Monday, that".
            case .verb(let index)
            where verbs[index].isBare && verbs[index].governing.isEmpty && position > 1
                && chunks[position - 1].kind == .comma:
                position -= 2
            case .verb(let index): return verbs[index].governing.contains { $0.cue.places.contains(.clause) }
            case .phrase(let index):
                if speaks(index) { return true }
                if position > 0, case .verb(let verb) = chunks[position - 1].kind {
                    return verbs[verb].governing.contains { $0.cue.places.contains(.clause) }
                }
                guard position > 1, case .preposition = chunks[position - 1].kind else { return false }
                position -= 2
            case .quote, .date, .adverb, .comma: position -= 1
            default: return true
            }
        }
        return true
    }

    /// "speculation", "reports": a noun with a clause behind it.
    private func speaks(_ index: Int) -> Bool {
        let range = reader.phrases[index].range
        return range.contains { start in
            passage.cues(at: start, limit: range.upperBound).contains {
                $0.cue.places.contains(.clause) && !$0.cue.isVerb && !$0.cue.places.contains(.anonymous)
            }
        }
    }
}
