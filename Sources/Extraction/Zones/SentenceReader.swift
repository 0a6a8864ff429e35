// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// A passage's sentences, each with the part of the page that it stands in.
struct SentenceReader {
    let passage: Passage

    /// The sentences of a text whose parts are given, or found here where none are.
    func sentences(blocks: [Block]) -> [Sentence] {
        if passage.isTitle {
            // A title is one sentence, unless somebody has put a whole text into it.
            return stride(from: 0, to: passage.tokens.count, by: SentenceSplitter.limit).map { start in
                let end = min(start + SentenceSplitter.limit, passage.tokens.count)
                return sentence(start..<end, .headline, isHeadline: true, order: 0)
            }
        }
        let zones = ZoneReader(passage: passage)
        var lines = zones.lines()
        if !blocks.isEmpty {
            for index in lines.indices { lines[index].section = section(of: lines[index], in: blocks) }
        }
        return split(lines, isWrapped: zones.isWrapped(lines))
    }

    private func section(of line: ZoneReader.Line, in blocks: [Block]) -> Section {
        let start = Int(passage.tokens[line.range.lowerBound].start)
        // Blocks are in order, and a page can have a million: the last one that begins before the line.
        var (low, high) = (0, blocks.count)
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].start <= start { low = middle + 1 } else { high = middle }
        }
        // What lies between blocks is nobody's.
        guard low > 0, start < blocks[low - 1].end else { return .chrome }
        return blocks[low - 1].section
    }

    private func split(_ lines: [ZoneReader.Line], isWrapped: Bool) -> [Sentence] {
        var sentences: [Sentence] = []
        var order = 0
        var index = 0
        while index < lines.count {
            // Lines of one part are split together, so that a wrapped paragraph stays whole.
            var end = index + 1
            while isWrapped, end < lines.count, lines[end].section == lines[index].section,
                !passage.tokens[lines[end].range.lowerBound].traits.contains(.paragraphStart)
            {
                end += 1
            }
            let stretch = lines[index].range.lowerBound..<lines[end - 1].range.upperBound
            let isHeadline = !lines[end - 1].isClosed && stretch.count <= ZoneReader.longestHeadlineWords
            let found = passage.language.splitter.sentences(in: passage.tokens, stretch, linesAreWrapped: isWrapped)
            for found in found {
                let isFirst = order == 0 && lines[index].section == .body && !isHeadline
                let start = isFirst ? Dateline(passage: passage).end(in: found) : found.lowerBound
                let range = start..<found.upperBound
                let isLast = range.upperBound == stretch.upperBound
                sentences.append(
                    sentence(
                        range, lines[index].section,
                        isHeadline: isHeadline && isLast || lines[index].section == .headline,
                        order: order))
                if lines[index].section == .body, !isHeadline { order += 1 }
            }
            index = end
        }
        return sentences
    }

    private func sentence(_ range: Range<Int>, _ section: Section, isHeadline: Bool, order: Int) -> Sentence {
        var words = 0
        var capitals = 0
        // "Anton Berel was sworn in as Minister of the Interior": a title has no small verbs and nouns, a sloppy headline
        // one at most.
        var small = 0
        for index in range
        where passage.tokens[index].isWord && passage.tokens[index].end - passage.tokens[index].start > 3 {
            words += 1
            if passage.tokens[index].isCapitalised {
                capitals += 1
            } else if !passage.isClosed(index), !passage.tokens[index].traits.contains(.joined) {
                small += 1
            }
        }
        let isQuestion = range.suffix(3).contains { passage.tokens[$0].isMark("?") }
        return Sentence(
            range: range, section: section, isHeadline: isHeadline,
            isTitleCase: words >= 3 && capitals * 10 >= words * 8 && small < (isHeadline ? 2 : 1),
            isQuestion: isQuestion, order: order)
    }
}
