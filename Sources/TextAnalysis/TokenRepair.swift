// SPDX-License-Identifier: Apache-2.0

/// Undoes what scraping does to words: "Mizintsevwho" and "NewsPutin" are two words each.
///
/// Tokens are split, bytes stay: every offset still points into the text as it came.
public struct TokenRepair: Sendable {
    /// Function words that sources glue behind a name, folded.
    public let suffixes: [[UInt8]]
    private let words: WordTable
    private static let shortestNameBytes = 4

    public init(suffixes: [String], words: WordTable) {
        self.suffixes = suffixes.map { Array($0.utf8) }.sorted { $0.count > $1.count }
        self.words = words
    }

    public func repaired(_ tokens: [Token], in bytes: [UInt8]) -> [Token] {
        var repaired: [Token] = []
        // Up to here the tokens were taken over; most texts need no repair and no copy.
        var taken = 0
        for (index, token) in tokens.enumerated() where isSuspect(token) {
            guard let cut = cut(token, in: bytes) else { continue }
            repaired += tokens[taken..<index]
            repaired.append(piece(of: token, Int(token.start)..<cut, in: bytes, traits: token.traits))
            repaired.append(piece(of: token, cut..<Int(token.end), in: bytes, traits: .splitOff))
            taken = index + 1
        }
        return taken == 0 ? tokens : repaired + tokens[taken...]
    }

    private func isSuspect(_ token: Token) -> Bool {
        token.kind == .word && token.shape == .capital && token.word == WordTable.unknown
            && token.end - token.start >= 6
    }

    private func cut(_ token: Token, in bytes: [UInt8]) -> Int? {
        let (start, end) = (Int(token.start), Int(token.end))
        guard end - start <= Tokenizer.longestKnownWordBytes else { return nil }
        for suffix in suffixes where end - start >= suffix.count + Self.shortestNameBytes {
            if bytes[(end - suffix.count)..<end].elementsEqual(suffix), !bytes[start..<end].contains(0x27) {
                return end - suffix.count
            }
        }
        // A capital behind a small letter, where what stands before is a word by itself.
        for index in (start + 3)..<end
        where (0x41...0x5A).contains(bytes[index]) && (0x61...0x7A).contains(bytes[index - 1]) {
            if words.number(of: folded(bytes[start..<index])[...]) != WordTable.unknown { return index }
        }
        return nil
    }

    private func piece(of token: Token, _ range: Range<Int>, in bytes: [UInt8], traits: Token.Traits) -> Token {
        let shape: Token.Shape = LetterFolding.isUppercase(UInt32(bytes[range.lowerBound])) ? .capital : .lower
        return Token(
            start: Int32(range.lowerBound), end: Int32(range.upperBound),
            word: words.number(of: folded(bytes[range])[...]), kind: .word, shape: shape, traits: traits)
    }

    private func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var folded: [UInt8] = []
        let copy = Array(bytes)
        var position = 0
        while position < copy.count {
            let scalar = UTF8Scalar(in: copy, at: position)
            position += scalar.length
            switch LetterFolding.fold(scalar.value) {
            case .ascii(let byte): folded.append(byte)
            case .scalar(let value): Normalization.append(value, to: &folded)
            case .nothing, .boundary: break
            }
        }
        return folded
    }
}
