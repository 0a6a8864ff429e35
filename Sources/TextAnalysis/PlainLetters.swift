// SPDX-License-Identifier: Apache-2.0

/// The ASCII letters from a position on: nearly all of nearly all words.
struct PlainLetters {
    let end: Int
    private let length: Int
    /// Of the word in small letters.
    let hash: UInt64
    let capitals: Int

    init(in bytes: [UInt8], from start: Int, to limit: Int) {
        var (position, hash, capitals) = (start, WordTable.emptyHash, 0)
        // Every letter of a text comes by here: bounds are checked by the loop alone.
        bytes.withUnsafeBufferPointer { bytes in
            while position < min(limit, bytes.count) {
                let byte = bytes[position]
                let small = byte | 0x20
                guard small &- 0x61 < 26 else { break }
                hash = WordTable.hash(hash, small)
                if byte < 0x60 { capitals += 1 }
                position += 1
            }
        }
        (end, length, self.hash, self.capitals) = (position, position - start, hash, capitals)
    }

    /// "Minister", and "eThekwini", "kaDinizulu": a capital behind a first small letter or two is a name's.
    func opensWithCapital(in bytes: [UInt8]) -> Bool {
        let start = end - length
        return length > 0 && bytes[start] < 0x60 || length > 1 && bytes[start + 1] < 0x60
            || length > 4 && bytes[start + 2] < 0x60
    }

    /// True where the word surely ends with them: no digit, apostrophe, full stop or other letter goes on with it.
    func isWord(in bytes: [UInt8], to limit: Int) -> Bool {
        guard (1...Tokenizer.longestKnownWordBytes).contains(length) else { return false }
        guard end < limit else { return true }
        let next = bytes[end]
        return next < 0x80 && !(0x30...0x39).contains(next) && next != 0x27 && next != 0x2E
    }
}
