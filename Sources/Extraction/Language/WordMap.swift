// SPDX-License-Identifier: Apache-2.0

/// Values by word number, for the few words of a table that is asked at nearly every word: an array, no hashing.
///
/// It is as long as the highest number that was put in, so it suits words that the compiler reads early.
struct WordMap<Value: Sendable>: Sendable {
    private var values: [Value?] = []

    /// The words that have a value.
    var words: [Int32] { values.indices.filter { values[$0] != nil }.map { Int32($0) } }

    /// Nil for words without a value, and for what is no word.
    subscript(word: Int32) -> Value? {
        get { word >= 0 && Int(word) < values.count ? values[Int(word)] : nil }
        set {
            let missing = Int(word) + 1 - values.count
            if missing > 0 { values += Array(repeating: nil, count: missing) }
            values[Int(word)] = newValue
        }
    }
}

/// A few words, by number; see `WordMap`.
struct WordSet: Sendable {
    private var map = WordMap<Void>()

    var words: [Int32] { map.words }

    func contains(_ word: Int32) -> Bool { map[word] != nil }

    mutating func insert(_ word: Int32) { map[word] = () }
}
