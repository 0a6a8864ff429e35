// SPDX-License-Identifier: Apache-2.0

/// Phrases as paths of word numbers, with the values that stand at their ends.
///
/// The first step is a look-up in an array, so that a word which begins no phrase costs next to nothing; each further
/// step is one in a flat hash table of (node, word) pairs, whatever the size of the lexicon.
public struct PhraseTrie: Sendable {
    /// By word number: the node behind the root; `none` where no phrase begins with the word.
    @usableFromInline var openings: [Int32] = []
    /// By word number: true where some phrase holds the word behind its first one. Most words of a text are in none, and
    /// need no look-up in a table that no cache holds.
    @usableFromInline var follows: [Bool] = []
    /// Open addressing. A key is never 0: paths from the root are not here.
    @usableFromInline var keys: [UInt64] = Array(repeating: 0, count: 64)
    @usableFromInline var targets: [Int32] = Array(repeating: 0, count: 64)
    private var edgeCount = 0
    /// For each node the first of its values in `values`, chained through `next`; `none` at the end.
    @usableFromInline var firstValue: [Int32] = [Self.none]
    private var values: [Int32] = []
    private var next: [Int32] = []

    @inlinable public static var root: Int32 { 0 }
    @inlinable static var none: Int32 { -1 }

    public init() {}

    /// Nodes are numbered from 0 up to, not including, this.
    public var nodeCount: Int { firstValue.count }

    public mutating func insert(_ path: [Int32], value: Int32) {
        var node = Self.root
        for word in path {
            if let known = step(node, word) {
                node = known
            } else {
                let added = Int32(firstValue.count)
                firstValue.append(Self.none)
                link(node, word, to: added)
                node = added
            }
        }
        values.append(value)
        next.append(firstValue[Int(node)])
        firstValue[Int(node)] = Int32(values.count - 1)
    }

    /// True where some phrase begins with the word.
    @inlinable
    public func opens(_ word: Int32) -> Bool {
        word >= 0 && Int(word) < openings.count && openings[Int(word)] != Self.none
    }

    /// The node behind a node and a word; nil where no phrase goes on like that.
    @inlinable
    public func step(_ node: Int32, _ word: Int32) -> Int32? {
        if node == Self.root { return opens(word) ? openings[Int(word)] : nil }
        guard word >= 0, Int(word) < follows.count, follows[Int(word)] else { return nil }
        let key = Self.key(node, word)
        let slot = slot(of: key)
        return keys[slot] == key ? targets[slot] : nil
    }

    @inlinable
    public func hasValues(_ node: Int32) -> Bool { firstValue[Int(node)] != Self.none }

    /// Calls `body` with the last word and the value of every phrase, in no order.
    public func forEachPath(_ body: (_ lastWord: Int32, _ value: Int32) -> Void) {
        func visit(_ node: Int32, _ word: Int32) {
            var index = firstValue[Int(node)]
            while index != Self.none {
                body(word, values[Int(index)])
                index = next[Int(index)]
            }
        }
        for (word, node) in openings.enumerated() where node != Self.none { visit(node, Int32(word)) }
        for (key, node) in zip(keys, targets) where key != 0 { visit(node, Int32(truncatingIfNeeded: key)) }
    }

    /// Calls `body` with every two words that phrases begin with and the node behind them, in no order.
    public func forEachOpeningPair(_ body: (_ first: Int32, _ second: Int32, _ node: Int32) -> Void) {
        var words: [UInt64: Int32] = [:]
        for (word, node) in openings.enumerated() where node != Self.none { words[UInt64(node)] = Int32(word) }
        for (key, node) in zip(keys, targets) where key != 0 {
            guard let first = words[key >> 32] else { continue }
            body(first, Int32(truncatingIfNeeded: key), node)
        }
    }

    /// The values of the phrases that end at a node, in the order of their insertion.
    public func values(at node: Int32) -> [Int32] {
        var found: [Int32] = []
        var index = firstValue[Int(node)]
        while index != Self.none {
            found.append(values[Int(index)])
            index = next[Int(index)]
        }
        return found.reversed()
    }
}

extension PhraseTrie {
    @inlinable
    static func key(_ node: Int32, _ word: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
    }

    /// Where the key stands, or would stand.
    @inlinable
    func slot(of key: UInt64) -> Int {
        let mask = keys.count - 1
        // Fibonacci hashing: the high bits of the product are well mixed.
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func link(_ node: Int32, _ word: Int32, to target: Int32) {
        if node == Self.root {
            Self.set(target, at: word, in: &openings, filling: Self.none)
            return
        }
        Self.set(true, at: word, in: &follows, filling: false)
        if edgeCount * 2 >= keys.count { grow() }
        place(Self.key(node, word), target)
        edgeCount += 1
    }

    private static func set<Value>(_ value: Value, at word: Int32, in values: inout [Value], filling empty: Value) {
        if Int(word) >= values.count {
            let missing = max(Int(word) + 1 - values.count, values.count)
            values.append(contentsOf: repeatElement(empty, count: missing))
        }
        values[Int(word)] = value
    }

    private mutating func place(_ key: UInt64, _ target: Int32) {
        let slot = slot(of: key)
        (keys[slot], targets[slot]) = (key, target)
    }

    private mutating func grow() {
        let (oldKeys, oldTargets) = (keys, targets)
        keys = Array(repeating: 0, count: oldKeys.count * 2)
        targets = Array(repeating: 0, count: oldKeys.count * 2)
        for (key, target) in zip(oldKeys, oldTargets) where key != 0 { place(key, target) }
    }
}
