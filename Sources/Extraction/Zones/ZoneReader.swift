// SPDX-License-Identifier: Apache-2.0
import Personnel
import TextAnalysis

/// Finds the parts of a page in plain text, line by line.
struct ZoneReader {
    let passage: Passage

    /// A line of the text, in tokens.
    struct Line {
        let range: Range<Int>
        /// Ends as a sentence does.
        let isClosed: Bool
        var section: Section
    }

    /// A longer line without a full stop is no headline.
    static let longestHeadlineWords = 22
    /// Points from which on a line is a comment.
    static let commentScore = 3

    func lines() -> [Line] {
        var lines: [Line] = []
        var start = 0
        let tokens = passage.tokens
        for index in tokens.indices {
            if index > start, tokens[index].traits.contains(.lineStart) {
                lines.append(line(start..<index))
                start = index
            }
        }
        if start < passage.tokens.count { lines.append(line(start..<passage.tokens.count)) }
        var reach: (section: Section, kind: ZoneCue.Reach)?
        for index in lines.indices {
            if let current = reach, current.kind == .list, lines[index].isClosed { reach = nil }
            if let cue = cue(lines[index]) {
                lines[index].section = cue.section
                if cue.reach != .line { reach = (cue.section, cue.reach) }
            } else if let current = reach {
                lines[index].section = current.section
            }
        }
        markComments(&lines)
        return lines
    }

    /// True where lines are broken at a width, so that the end of a line ends nothing.
    func isWrapped(_ lines: [Line]) -> Bool {
        var continued = 0
        for (previous, next) in zip(lines, lines.dropFirst()) where !previous.isClosed {
            if passage.tokens[next.range.lowerBound].kind == .word,
                passage.tokens[next.range.lowerBound].shape == .lower
            {
                continued += 1
            }
        }
        return continued * 3 >= lines.count && continued >= 2
    }

    private func line(_ range: Range<Int>) -> Line {
        Line(range: range, isClosed: isClosed(range), section: .body)
    }

    private func isClosed(_ range: Range<Int>) -> Bool {
        for index in range.reversed() {
            let token = passage.tokens[index]
            guard token.kind == .mark else { return false }
            switch token.mark {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "_"), UInt8(ascii: ":"):
                return true
            case UInt8(ascii: "}"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"):
                continue
            default: return false
            }
        }
        return false
    }

    private func cue(_ line: Line) -> ZoneCue? {
        let (tokens, cues) = (passage.tokens, passage.language.zoneCues)
        // Counted once for a line, at its first cue: an endless line may be full of them.
        lazy var words = line.range.filter { tokens[$0].kind != .mark }
        for index in line.range where cues.opens(tokens[index].word) {
            for (end, values) in passage.walk(cues, from: index, limit: line.range.upperBound) {
                for value in values {
                    let cue = passage.language.zones[Int(value)]
                    if fits(cue, index..<end, line, words) { return cue }
                }
            }
        }
        return nil
    }

    private func fits(_ cue: ZoneCue, _ found: Range<Int>, _ line: Line, _ words: [Int]) -> Bool {
        let isFirst = found.lowerBound == words.first
        let isLast = found.upperBound - 1 == words.last
        return switch cue.place {
        case .anywhere: true
        case .start: isFirst
        case .label: isFirst && found.upperBound < line.range.upperBound && passage.tokens[found.upperBound].isMark(":")
        case .capitals: isFirst && isShouted(found, in: line)
        case .end: isLast && !line.isClosed || isLast && isBracketed(found, line)
        case .whole: isFirst && isLast || isFirst && words.count <= found.count + 1 && !line.isClosed
        }
    }

    private func isShouted(_ found: Range<Int>, in line: Line) -> Bool {
        func isLoud(_ index: Int) -> Bool {
            let token = passage.tokens[index]
            return token.kind == .word && token.shape == .upper
        }
        return found.allSatisfy(isLoud)
            && (found.upperBound..<line.range.upperBound).contains { passage.tokens[$0].kind == .word && !isLoud($0) }
    }

    private func isBracketed(_ found: Range<Int>, _ line: Line) -> Bool {
        guard let last = line.range.last, last >= found.upperBound else { return false }
        return passage.tokens[last].isMark("]") || passage.tokens[last].isMark(")")
    }

    // MARK: Comments

    /// Once readers speak, they speak to the end.
    private func markComments(_ lines: inout [Line]) {
        var previous = 0
        for index in lines.indices where lines[index].section == .body {
            let score = commentScore(lines[index])
            if score >= Self.commentScore || score + previous >= Self.commentScore + 1 && score > 0 {
                let first = score < Self.commentScore && index > 0 ? index - 1 : index
                for rest in first..<lines.count { lines[rest].section = .comment }
                return
            }
            previous = score
        }
    }

    private func commentScore(_ line: Line) -> Int {
        var score = 0
        var isQuoted = false
        let (tokens, language) = (passage.tokens, passage.language)
        for index in line.range {
            let token = tokens[index]
            // Nearly all words: neither in quotation marks nor of the first person.
            if token.isWord, !language.classes(of: token.word).contains(.firstPerson) {
                continue
            }
            if token.isMark("{") || token.isMark("\"") && !isQuoted {
                isQuoted = true
            } else if token.isMark("}") || token.isMark("\"") {
                isQuoted = false
            }
            if isQuoted { continue }
            if token.isMark("^") { score += 2 }
            guard token.isWord else { continue }
            let isSmall = token.shape == .lower && token.end - token.start == 1
            // "Carles Mazón i Puig": between two capitals it joins the parts of a name.
            let isAlone =
                index + 1 < line.range.upperBound && tokens[index + 1].kind == .word
                && !(index > line.range.lowerBound && tokens[index - 1].isCapitalised
                    && tokens[index + 1].isCapitalised)
            if isSmall, isAlone { score += Self.commentScore }
            if token.shape != .lower, token.end - token.start >= 1, !token.traits.contains(.abbreviated) { score += 1 }
        }
        return min(score, 4)
    }
}
