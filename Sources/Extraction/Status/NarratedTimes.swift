// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// Follows which time a paragraph tells of: "In 1977 the government suspended him. The next one reinstated him."
struct NarratedTimes: Sendable {
    private let sentences: [ParsedSentence]
    private let published: CalendarDay?
    /// For each sentence: the sentences before it in its paragraph left the story in old times.
    private let beginsInThePast: [Bool]
    /// For each sentence: the last date before it in its paragraph.
    private let anchors: [DateExpression?]

    init(_ sentences: [ParsedSentence], published: CalendarDay?) {
        (self.sentences, self.published) = (sentences, published)
        var begins: [Bool] = []
        var isPast = false
        var anchors: [DateExpression?] = []
        var anchor: DateExpression?
        for parsed in sentences {
            if parsed.passage.isTitle
                || parsed.passage.tokens[parsed.sentence.range.lowerBound].traits.contains(.lineStart)
            {
                isPast = false
                anchor = nil
            }
            begins.append(isPast)
            anchors.append(anchor)
            if let told = Self.told(by: parsed, published, anchor) { isPast = told }
            for (index, date) in parsed.dates.enumerated() where !Self.isTerm(index, parsed) {
                anchor = date.isAnchored ? date.settled(after: anchor, published) ?? anchor : date
            }
        }
        beginsInThePast = begins
        self.anchors = anchors
    }

    /// The date that a date of a sentence hangs on: the last one before it.
    func anchor(of date: Int, in sentence: Int) -> DateExpression? {
        var anchor = anchors[sentence]
        for (index, earlier) in sentences[sentence].dates[..<date].enumerated()
        where !Self.isTerm(index, sentences[sentence]) {
            anchor = earlier.isAnchored ? earlier.settled(after: anchor, published) ?? anchor : earlier
        }
        return anchor
    }

    /// "until 24 June": the end of a term is no day that a story goes on from.
    private static func isTerm(_ date: Int, _ parsed: ParsedSentence) -> Bool {
        guard let chunk = parsed.chunks.indices.first(where: { parsed.kind($0) == .date(date) }), chunk > 0 else {
            return false
        }
        return parsed.passage.classes(parsed.chunks[chunk - 1].range.lowerBound).isSuperset(of: [
            .preposition, .subordinator,
        ])
    }

    /// True where the event is told in the simple past, in a passage that old dates have opened.
    func isHistory(_ filling: Filling, in sentence: Int) -> Bool {
        let parsed = sentences[sentence]
        guard let group = parsed.verb(filling.chunk), group.auxiliaries.isDisjoint(with: [.have, .modal]),
            group.auxiliaries.isDisjoint(with: .be) || group.auxiliaries.contains(.past), !group.isInfinitive
        else { return false }
        if hasNearDate(after: filling.chunk, parsed) { return false }
        var isPast = beginsInThePast[sentence]
        for chunk in 0..<filling.chunk where parsed.isDate(chunk) {
            if let isOld = Self.isOld(chunk, parsed, published, anchors[sentence]),
                isOld == false || Self.isMain(chunk, parsed)
            {
                isPast = isOld
            }
        }
        return isPast
    }

    /// True where a sentence as a whole tells of old times: by its own dates, or in a passage that old dates have opened.
    func isOfThePast(_ sentence: Int) -> Bool {
        Self.told(by: sentences[sentence], published, anchors[sentence]) ?? beginsInThePast[sentence]
    }

    /// "was caught on Tuesday": the event's own day is of late, whatever the sentence began with.
    private func hasNearDate(after trigger: Int, _ parsed: ParsedSentence) -> Bool {
        for (position, chunk) in parsed.chunks.enumerated().dropFirst(trigger + 1).prefix(12) {
            switch chunk.kind {
            case .date(let index): if parsed.dates[index].isNear { return !parsed.isPreposition(position - 1) }
            case .verb, .boundary, .relative, .subordinator, .complementiser: return false
            default: break
            }
        }
        return false
    }

    /// The day that the first sentences of a text give before a dash: "KYIV, 13 May 2025 -".
    static func dateline(of sentences: [ParsedSentence]) -> CalendarDay? {
        for parsed in sentences.filter({ !$0.passage.isTitle }).prefix(3) {
            for chunk in parsed.chunks.indices.prefix(5) {
                if case .date(let index) = parsed.chunks[chunk].kind, case .day(let day) = parsed.dates[index].meaning,
                    parsed.kind(chunk + 1) == .dash || parsed.kind(chunk + 1) == .openBracket
                {
                    return day
                }
            }
        }
        return nil
    }

    /// What a sentence's dates say of the time that it tells of; nil where they say nothing.
    private static func told(
        by parsed: ParsedSentence, _ published: CalendarDay?, _ anchor: DateExpression?
    ) -> Bool? {
        var found: Bool?
        for chunk in parsed.chunks.indices where parsed.isDate(chunk) {
            guard let isOld = isOld(chunk, parsed, published, anchor) else { continue }
            if !isOld { return false }
            if isMain(chunk, parsed) { found = true }
        }
        return found ?? (opensTale(parsed) ? true : nil)
    }

    /// "Back then", "Remember": words that put what they open into old times.
    private static func opensTale(_ parsed: ParsedSentence) -> Bool {
        let range = parsed.sentence.range
        return parsed.passage.cues(at: range.lowerBound, limit: range.upperBound).contains {
            $0.cue.effect == .past && $0.cue.places.contains(.attribution)
        }
    }

    private static func isOld(
        _ chunk: Int, _ parsed: ParsedSentence, _ published: CalendarDay?, _ anchor: DateExpression?
    ) -> Bool? {
        guard case .date(let index) = parsed.chunks[chunk].kind, !parsed.dates[index].isSince else { return nil }
        let before = parsed.dates[..<index].last { !$0.isAnchored } ?? anchor
        return parsed.dates[index].isOld(published, anchor: before)
    }

    /// A date of the main story: not of a relative clause, nor of a past before the past.
    private static func isMain(_ chunk: Int, _ parsed: ParsedSentence) -> Bool {
        var position = chunk - 1
        while position >= 0 {
            switch parsed.chunks[position].kind {
            case .relative, .complementiser: return false
            case .verb(let index) where parsed.verbs[index].auxiliaries.contains(.have): return false
            default: position -= 1
            }
        }
        return true
    }
}
