// SPDX-License-Identifier: Apache-2.0

/// Tokens to sentences.
public struct SentenceSplitter: Sendable {
    /// Abbreviations behind which a sentence never ends: titles and ranks before a name.
    public let neverLast: Set<Int32>
    /// A longer sentence is cut here, in tokens.
    public static let limit = 220

    public init(neverLast: Set<Int32>) { self.neverLast = neverLast }

    /// The sentences of a stretch of tokens: ranges in order, which cover it.
    ///
    /// Where `linesAreWrapped`, only a blank line ends a sentence by itself; elsewhere each end of a line does.
    public func sentences(in tokens: [Token], _ stretch: Range<Int>, linesAreWrapped: Bool) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = stretch.lowerBound
        for index in stretch {
            let isCut = index > start && endsLine(tokens[index], linesAreWrapped: linesAreWrapped)
            if isCut || index - start >= Self.limit {
                found.append(start..<index)
                start = index
            }
            let next = index + 1
            if next < stretch.upperBound, ends(tokens, at: index, limit: stretch.upperBound) {
                found.append(start..<next)
                start = next
            }
        }
        if start < stretch.upperBound { found.append(start..<stretch.upperBound) }
        return found
    }

    private func endsLine(_ token: Token, linesAreWrapped: Bool) -> Bool {
        token.traits.contains(linesAreWrapped ? .paragraphStart : .lineStart)
    }

    /// True where a sentence ends with that token: behind its closing quotation marks, if it has any.
    private func ends(_ tokens: [Token], at index: Int, limit: Int) -> Bool {
        let token = tokens[index]
        let next = tokens[index + 1]
        if token.isWord {
            guard token.traits.contains(.abbreviated), !neverLast.contains(token.word),
                token.end - token.start > 2
            else { return false }
            // "in the U.S. The minister": a capital that is a word of the language, not a name.
            return next.shape == .capital && next.isWord && isOpener(next)
        }
        if Self.isTerminal(token) {
            if Self.isTerminal(next) || Self.isClosing(next) { return false }
            return opens(next)
        }
        if Self.isClosing(token), index > 0, Self.isTerminal(tokens[index - 1]), token.traits.contains(.glued) {
            return !Self.isClosing(next) && opens(next)
        }
        return false
    }

    private func opens(_ token: Token) -> Bool {
        switch token.kind {
        case .word: token.shape != .lower || token.traits.contains(.lineStart)
        case .number: true
        case .mark: !token.isMark(",") && !token.isMark(";") && !token.isMark(")")
        }
    }

    private func isOpener(_ token: Token) -> Bool { openers.contains(token.word) }

    /// Words with which a sentence begins more often than a name does: articles and pronouns.
    public var openers: Set<Int32> = []

    private static func isTerminal(_ token: Token) -> Bool {
        token.isMark(".") || token.isMark("?") || token.isMark("!") || token.isMark("_")
    }

    private static func isClosing(_ token: Token) -> Bool {
        token.isMark("}") || token.isMark("\"") || token.isMark(")") || token.isMark("'") || token.isMark("]")
    }
}
