// SPDX-License-Identifier: Apache-2.0

/// The one way in which names are compared.
public enum Normalization {
    /// Folded words with single spaces between them: "Müller-Lüdenscheidt, Dr." becomes "muller ludenscheidt dr".
    /// Equal keys mean the same spelling but for case, marks and punctuation.
    public static func key(_ text: String) -> String {
        words(text).joined(separator: " ")
    }

    /// The folded words of a text. Apostrophes inside a word leave no trace: "O'Hara" gives "ohara".
    public static func words(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return words(in: bytes, bytes.indices)
    }

    /// The folded words of a piece of a text, which begins and ends between two characters.
    public static func words(in bytes: [UInt8], _ piece: Range<Int>) -> [String] {
        var found: [String] = []
        found.reserveCapacity(4)
        // What was read of a word that is not of plain letters alone.
        var current: [UInt8] = []
        var position = piece.lowerBound
        while position < piece.upperBound {
            // Nearly all of nearly all words.
            let start = position
            while position < piece.upperBound, (0x61...0x7A).contains(bytes[position] | 0x20) { position += 1 }
            if position > start {
                let isWhole = position == piece.upperBound || bytes[position] == 0x20
                if isWhole, current.isEmpty {
                    found.append(small(bytes, start..<position))
                } else {
                    for index in start..<position { current.append(bytes[index] | 0x20) }
                }
                if !isWhole { continue }
            }
            guard position < piece.upperBound else { break }
            let scalar = UTF8Scalar(in: bytes, at: position)
            position += scalar.length
            switch LetterFolding.fold(scalar.value) {
            case .ascii(let byte): current.append(byte)
            case .scalar(let value): append(value, to: &current)
            case .nothing: break
            case .boundary:
                if current.isEmpty || isApostrophe(scalar.value) { continue }
                found.append(String(decoding: current, as: UTF8.self))
                current.removeAll(keepingCapacity: true)
            }
        }
        if !current.isEmpty { found.append(String(decoding: current, as: UTF8.self)) }
        return found
    }

    /// A word of plain letters, in small ones.
    private static func small(_ bytes: [UInt8], _ word: Range<Int>) -> String {
        String(unsafeUninitializedCapacity: word.count) { letters in
            for index in word { letters[index - word.lowerBound] = bytes[index] | 0x20 }
            return word.count
        }
    }

    private static func isApostrophe(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x27, 0x2018, 0x2019, 0x2BC: true
        default: false
        }
    }

    static func append(_ value: UInt32, to bytes: inout [UInt8]) {
        guard let scalar = Unicode.Scalar(value) else { return }
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
}
