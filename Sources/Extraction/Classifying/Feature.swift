// SPDX-License-Identifier: Apache-2.0

/// The name of a feature is words with a space between: "r2 was arrested". While texts are read only its hash is made.
enum Feature {
    /// A word on its way into features: spelt out only where somebody is to read them.
    struct Word: Sendable, Equatable {
        let hash: UInt64
        let text: String

        init(_ text: String) { (hash, self.text) = (Feature.hash(of: text.utf8), text) }

        /// Several words as one.
        init(oneWord text: String) {
            self.init(String(decoding: text.utf8.map { $0 <= 0x20 ? 0x5F : Feature.lowered($0) }, as: UTF8.self))
        }

        init(_ bytes: ArraySlice<UInt8>, spelt: Bool) {
            hash = Feature.hash(of: bytes)
            text = spelt ? String(decoding: bytes.map(Feature.lowered), as: UTF8.self) : ""
        }

        /// A small number; `most` stands for all that are more.
        init(number: Int, most: Int) { self = Self.numbers[max(0, min(number, most))] }

        private static let numbers = (0...9).map { Word("\($0)") }
    }

    /// The features of one person in one sentence, each once.
    struct Bag {
        private(set) var hashes: Set<UInt64> = []
        /// Empty where words are not spelt out.
        private(set) var names: [String] = []
        private let isSpelt: Bool

        init(spelt: Bool) {
            isSpelt = spelt
            hashes.reserveCapacity(160)
        }

        mutating func add(_ question: Word) { add(start(question), question, [][...]) }

        mutating func add(_ question: Word, _ one: Word) {
            add(joined(start(question), one.hash), question, isSpelt ? [one] : [])
        }

        mutating func add(_ question: Word, _ one: Word, _ two: Word) {
            add(joined(joined(start(question), one.hash), two.hash), question, isSpelt ? [one, two] : [])
        }

        mutating func add(_ question: Word, _ one: Word, _ two: Word, _ three: Word) {
            let hash = joined(joined(joined(start(question), one.hash), two.hash), three.hash)
            add(hash, question, isSpelt ? [one, two, three] : [])
        }

        mutating func add(_ question: Word, _ one: Word, _ two: Word, _ three: Word, _ four: Word) {
            let hash = joined(joined(joined(joined(start(question), one.hash), two.hash), three.hash), four.hash)
            add(hash, question, isSpelt ? [one, two, three, four] : [])
        }

        mutating func add(_ question: Word, run words: ArraySlice<Word>) {
            add(words.reduce(start(question)) { joined($0, $1.hash) }, question, words)
        }

        private func start(_ question: Word) -> UInt64 { joined(seed, question.hash) }

        private mutating func add(_ hash: UInt64, _ question: Word, _ words: ArraySlice<Word>) {
            guard hashes.insert(hash).inserted, isSpelt else { return }
            names.append(([question.text] + words.map(\.text)).joined(separator: " "))
        }
    }

    /// Of a feature's whole name.
    static func hash(ofName name: some Sequence<UInt8>) -> UInt64 {
        var (hash, word) = (seed, seed)
        for byte in name {
            if byte == 0x20 {
                (hash, word) = (joined(hash, word), seed)
            } else {
                word = extended(word, byte)
            }
        }
        return joined(hash, word)
    }

    /// FNV-1a, in lower case as far as ASCII goes.
    fileprivate static func hash(of word: some Sequence<UInt8>) -> UInt64 { word.reduce(seed, extended) }

    private static func extended(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(lowered(byte))) &* 0x0000_0100_0000_01B3
    }

    fileprivate static func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}

private let seed: UInt64 = 0xCBF2_9CE4_8422_2325

/// A hash with one word more.
private func joined(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 29)
}
