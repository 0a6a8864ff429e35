// SPDX-License-Identifier: Apache-2.0
import TextAnalysis

/// Finds why something was done, in the text's own words: "over a leaked cable", "for personal reasons".
struct ReasonReader {
    let parsed: ParsedSentence

    /// A longer stretch is a story of its own.
    static let longestWords = 16

    init(_ parsed: ParsedSentence) { self.parsed = parsed }

    /// The reason that stands behind the event in its clause; nil where there is none.
    func reason(of filling: Filling) -> String? {
        let limit = parsed.sentence.range.upperBound
        let begin = parsed.chunks[filling.chunk].range.upperBound
        guard begin < limit else { return nil }
        for index in begin..<min(begin + 30, limit) {
            if parsed.passage.tokens[index].isMark(";") || parsed.passage.tokens[index].isMark(":") { return nil }
            guard let (end, _) = parsed.passage.longest(parsed.passage.language.reasons, from: index, limit: limit),
                end < limit, isReason(from: index, end)
            else { continue }
            let last = close(from: end, limit)
            return last > end ? parsed.passage.text(index..<last) : nil
        }
        return nil
    }

    /// "for three years", "over the weekend", "for the post" are no reasons.
    private func isReason(from start: Int, _ end: Int) -> Bool {
        guard
            let chunk = parsed.chunks.indices.first(where: { parsed.chunks[$0].range.lowerBound >= end }),
            !parsed.chunks.contains(where: { chunk in
                guard case .date = chunk.kind else { return false }
                return chunk.range.overlaps(start..<(end + 1))
            })
        else { return false }
        var first = end
        while first < parsed.sentence.range.upperBound, parsed.passage.classes(first).contains(.article) { first += 1 }
        guard first < parsed.sentence.range.upperBound, !parsed.passage.tokens[first].isMark(","),
            parsed.passage.tokens[first].kind != .number || end - start > 1,
            parsed.passage.language.numbers[parsed.passage.tokens[first].word] == nil,
            parsed.passage.language.calendar.units[parsed.passage.tokens[first].word] == nil
        else { return false }
        // Somebody or an office is whom it is done for, not why.
        if let index = parsed.phrase(chunk), parsed.phrases[index].isPersonLike || parsed.phrases[index].kind == .place
        {
            return end - start > 1
        }
        return true
    }

    private func close(from start: Int, _ limit: Int) -> Int {
        var last = start
        while last < limit, last - start < Self.longestWords {
            let token = parsed.passage.tokens[last]
            if token.kind == .mark, !Chunker.isQuote(token), !token.traits.contains(.possessive), !token.isMark("$") {
                break
            }
            if !parsed.passage.classes(last).isDisjoint(with: [.relative, .but]) { break }
            last += 1
        }
        return last
    }
}
