// SPDX-License-Identifier: Apache-2.0

/// Knows the elements that hold the page itself, whatever their classes say: `<div class="has-sidebar">` around
/// everything is no sidebar.
struct PageWrappers {
    private var holdsHeading: [Bool]
    private var textBytes: [Int]

    /// An element with a larger share of the page's text is not beside it.
    private static let share = 0.8

    init(_ tree: HTMLTree) {
        holdsHeading = tree.nodes.map { $0.name == "h1" || $0.name == "main" }
        textBytes = [Int](repeating: 0, count: tree.nodes.count)
        for text in tree.texts where tree.nodes[text.node].role != .hidden {
            textBytes[text.node] += text.range.count
        }
        for index in tree.nodes.indices.reversed() where index > 0 {
            let parent = tree.nodes[index].parent
            holdsHeading[parent] = holdsHeading[parent] || holdsHeading[index]
            textBytes[parent] += textBytes[index]
        }
    }

    /// The role that an element claims, unless it cannot be.
    func believe(_ role: HTMLBlock.Role?, of node: Int) -> HTMLBlock.Role? {
        if holdsHeading[node] { return nil }
        let isMostOfThePage = Double(textBytes[node]) > Self.share * Double(textBytes[0])
        return isMostOfThePage && role != .comment ? nil : role
    }
}
