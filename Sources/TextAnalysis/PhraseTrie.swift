// SPDX-License-Identifier: Apache-2.0

/// Phrases as paths of word numbers, with the values that stand at their ends.
///
/// One flat hash table of (node, word) pairs: a step costs one look-up, whatever the size of the lexicon.
public struct PhraseTrie: Sendable {
    private var edges: [UInt64: Int32] = [:]
    /// For each node the first of its values in `values`, chained through `next`; -1 at the end.
    private var firstValue: [Int32] = [-1]
    private var values: [Int32] = []
    private var next: [Int32] = []

    public static let root: Int32 = 0

    public init() {}

    public mutating func insert(_ path: [Int32], value: Int32) {
        var node = Self.root
        for word in path {
            if let known = edges[Self.key(node, word)] {
                node = known
            } else {
                let added = Int32(firstValue.count)
                firstValue.append(-1)
                edges[Self.key(node, word)] = added
                node = added
            }
        }
        values.append(value)
        next.append(firstValue[Int(node)])
        firstValue[Int(node)] = Int32(values.count - 1)
    }

    /// The node behind a node and a word; nil where no phrase goes on like that.
    public func step(_ node: Int32, _ word: Int32) -> Int32? {
        word < 0 ? nil : edges[Self.key(node, word)]
    }

    public func hasValues(_ node: Int32) -> Bool { firstValue[Int(node)] >= 0 }

    /// The values of the phrases that end at a node, in the order of their insertion.
    public func values(at node: Int32) -> [Int32] {
        var found: [Int32] = []
        var index = firstValue[Int(node)]
        while index >= 0 {
            found.append(values[Int(index)])
            index = next[Int(index)]
        }
        return found.reversed()
    }

    private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
    }
}
