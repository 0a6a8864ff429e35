// SPDX-License-Identifier: Apache-2.0

/// The one way in which names are compared.
public enum Normalization {
    /// Folded words with single spaces between them: "Müller-Lüdenscheidt, Dr." becomes "muller ludenscheidt dr".
    /// Equal keys mean the same spelling but for case, marks and punctuation.
    public static func key(_ text: String) -> String {
        words(text).joined(separator: " ")
    }

    /// The folded words of a text. Apostrophes inside a word leave no trace: "O'Hara" gives "ohara".
    public static func words(_ text: String) -> [String] { words(Array(text.utf8)[...]) }

    /// The folded words of a piece of well-formed UTF-8.
    public static func words(_ piece: ArraySlice<UInt8>) -> [String] {
        let bytes = Array(piece)
        var found: [String] = []
        var current: [UInt8] = []
        current.reserveCapacity(bytes.count)
        var position = 0
        while position < bytes.count {
            // Nearly all of nearly all words.
            let small = bytes[position] | 0x20
            if (0x61...0x7A).contains(small) {
                current.append(small)
                position += 1
                continue
            }
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
