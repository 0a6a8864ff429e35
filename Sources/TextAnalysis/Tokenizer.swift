// SPDX-License-Identifier: Apache-2.0

/// Bytes to tokens, in one pass, for any input.
///
/// Words are runs of letters, digits and what joins them. Hyphens between letters part words that stay `joined`;
/// a possessive ending is a token of its own; typographic marks and left-over HTML entities become plain marks.
public struct Tokenizer: Sendable {
    /// Words that keep a full stop: "gen", "lt", "jan".
    public var abbreviations: Set<Int32>
    /// Longer words have no number; they are in no lexicon.
    public static let longestKnownWordBytes = 64
    /// What is read of one text; the rest is left aside.
    public static let limitBytes = 1 << 21

    let words: WordTable

    public init(words: WordTable, abbreviations: Set<Int32> = []) {
        (self.words, self.abbreviations) = (words, abbreviations)
    }

    public func tokens(in bytes: [UInt8]) -> [Token] {
        var run = TokenRun(bytes: bytes, words: words, abbreviations: abbreviations)
        return run.scan()
    }

    /// Made once: a table is big, and a language has thousands of entries.
    private static let noWords = WordTable()

    /// The folded words of a lexicon entry, in the numbering of a table that is still growing.
    public static func path(of entry: String, in words: inout WordTable) -> [Int32] {
        let bytes = Array(entry.utf8)
        if let plain = plainPath(of: bytes, in: &words) { return plain }
        var run = TokenRun(bytes: bytes, words: noWords, abbreviations: [])
        var path: [Int32] = []
        for token in run.scan() where token.kind != .mark {
            path.append(words.insert(run.folded(token)[...]))
        }
        return path
    }

    /// The path of an entry that consists of ASCII letters and spaces, as nearly all do; nil for others.
    private static func plainPath(of bytes: [UInt8], in words: inout WordTable) -> [Int32]? {
        guard bytes.allSatisfy({ $0 == 0x20 || (0x61...0x7A).contains($0 | 0x20) }) else { return nil }
        var path: [Int32] = []
        for word in bytes.split(separator: 0x20) { path.append(words.insert(word.map { $0 | 0x20 }[...])) }
        return path
    }
}
