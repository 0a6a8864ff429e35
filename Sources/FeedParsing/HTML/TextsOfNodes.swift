// SPDX-License-Identifier: Apache-2.0

/// The text inside an element, found by where its text begins and where a later sibling starts.
struct TextsOfNodes {
    private let tree: HTMLTree
    private var next = 0

    init(_ tree: HTMLTree) { self.tree = tree }

    /// On one line, of 64 runs at most; nil for none. Elements must be asked for in the order of the page.
    mutating func line(of node: Int) -> String? {
        while next < tree.texts.count, tree.texts[next].node < node { next += 1 }
        var writer = TextWriter(capacity: 64)
        var tally = RepairTally()
        var index = next
        while index < min(tree.texts.count, next + 64), isInside(tree.texts[index].node, node) {
            writer.write(tree.texts[index].range, of: tree.bytes, tally: &tally)
            index += 1
        }
        return writer.output.isEmpty ? nil : SingleLine.text(of: writer.output, 0..<writer.output.count)
    }

    /// Looks at most so many elements upwards.
    private func isInside(_ inner: Int, _ outer: Int) -> Bool {
        var node = inner
        for _ in 0..<16 {
            if node == outer { return true }
            if node <= outer { return false }
            node = tree.nodes[node].parent
        }
        return false
    }
}
