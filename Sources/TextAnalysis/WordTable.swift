// SPDX-License-Identifier: Apache-2.0

/// The words that a language's data knows, each with a number.
///
/// Built once, then read by many threads. Words are folded (see `LetterFolding`) before they come here.
public struct WordTable: Sendable {
    /// The number of a word that the table does not hold.
    public static let unknown: Int32 = -1

    /// Words in a table at most; the loader refuses more.
    public static let limit = 1 << 20

    private var bytes: [UInt8] = []
    private var starts: [Int32] = [0]
    /// Open addressing: the high half of a word's hash above its number, so that few misses read the word itself.
    private var slots: [UInt64]
    private var mask: Int
    /// No slot of a word is this one: numbers stay below `limit`.
    private static let empty = UInt64.max

    public init() {
        slots = Array(repeating: Self.empty, count: 1024)
        mask = 1023
    }

    public var count: Int { starts.count - 1 }

    /// The number of a folded word; `unknown` where the table does not hold it.
    public func number(of word: ArraySlice<UInt8>) -> Int32 {
        number(of: word, hash: Self.hash(word))
    }

    /// The number of a word whose hash is known.
    func number(of word: [UInt8], hash: UInt64) -> Int32 { number(of: word[...], hash: hash) }

    public mutating func insert(_ word: ArraySlice<UInt8>) -> Int32 {
        let hash = Self.hash(word)
        let known = number(of: word, hash: hash)
        guard known == Self.unknown else { return known }
        let added = Int32(count)
        bytes.append(contentsOf: word)
        starts.append(Int32(bytes.count))
        if count * 2 > slots.count { grow() } else { place(added, hash: hash) }
        return added
    }

    public func word(_ number: Int32) -> String {
        guard number >= 0, Int(number) < count else { return "" }
        return String(decoding: bytes[range(of: number)], as: UTF8.self)
    }

    /// FNV-1a, 64 bits.
    static func hash(_ word: ArraySlice<UInt8>) -> UInt64 { word.reduce(emptyHash, hash) }

    static let emptyHash: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    /// The number of a word of ASCII letters, small or capital; the hash is that of the small ones.
    func number(ofLetters letters: ArraySlice<UInt8>, hash: UInt64) -> Int32 {
        number(letters, hash) { $0 | 0x20 }
    }

    private func number(of word: ArraySlice<UInt8>, hash: UInt64) -> Int32 { number(word, hash) { $0 } }

    @inline(__always)
    private func number(_ word: ArraySlice<UInt8>, _ hash: UInt64, _ fold: (UInt8) -> UInt8) -> Int32 {
        var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
        while slots[slot] != Self.empty {
            let candidate = Int32(truncatingIfNeeded: slots[slot])
            if slots[slot] >> 32 == hash >> 32, holds(candidate, word, fold) { return candidate }
            slot = (slot + 1) & mask
        }
        return Self.unknown
    }

    @inline(__always)
    private func holds(_ number: Int32, _ word: ArraySlice<UInt8>, _ fold: (UInt8) -> UInt8) -> Bool {
        let range = range(of: number)
        guard range.count == word.count else { return false }
        return word.withUnsafeBufferPointer { word in
            bytes.withUnsafeBufferPointer { bytes in
                for index in word.indices where bytes[range.lowerBound + index] != fold(word[index]) { return false }
                return true
            }
        }
    }

    private func range(of number: Int32) -> Range<Int> { Int(starts[Int(number)])..<Int(starts[Int(number) + 1]) }

    private mutating func place(_ number: Int32, hash: UInt64) {
        var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
        while slots[slot] != Self.empty { slot = (slot + 1) & mask }
        slots[slot] = hash & ~0xFFFF_FFFF | UInt64(UInt32(bitPattern: number))
    }

    private mutating func grow() {
        slots = Array(repeating: Self.empty, count: slots.count * 2)
        mask = slots.count - 1
        for number in 0..<Int32(count) { place(number, hash: Self.hash(bytes[range(of: number)])) }
    }
}
