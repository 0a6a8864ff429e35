// SPDX-License-Identifier: Apache-2.0

/// A page's text, cut where its blocks begin and end.
struct PageSegments {
    struct Segment {
        /// The block that the text stands in.
        let node: Int
        /// References decoded, white space put in order.
        var text: [UInt8]
        /// How many of its bytes are inside links.
        var linkedBytes: Int
        let role: HTMLBlock.Role?
    }

    private(set) var segments = [Segment]()
    /// For each element, the part of the page that it or the nearest element around it says it is.
    private var roles = [HTMLBlock.Role?]()
    private var isHidden = [Bool]()
    private var isLinked = [Bool]()
    /// For each element, the block that it is or stands in.
    private var blocks = [Int]()

    init(_ tree: HTMLTree) {
        let wrappers = PageWrappers(tree)
        for (index, node) in tree.nodes.enumerated() {
            let isRoot = index == 0
            let own = isRoot ? nil : wrappers.believe(PageRegion.role(of: index, in: tree), of: index)
            roles.append(own ?? (isRoot ? nil : roles[node.parent]))
            isHidden.append(!isRoot && (isHidden[node.parent] || node.role == .hidden || node.name == "head"))
            isLinked.append(!isRoot && (isLinked[node.parent] || node.name == "a"))
            let startsBlock = isRoot || node.role == .block || node.role == .line || node.role == .cell
            blocks.append(startsBlock ? index : blocks[node.parent])
        }
        gather(tree)
    }

    /// One segment for each stretch of text that no block interrupts.
    private mutating func gather(_ tree: HTMLTree) {
        var writer = TextWriter(capacity: 256)
        var (block, linked, role) = (-1, 0, HTMLBlock.Role?.none)
        var tally = RepairTally()
        var passed = 1

        func finish(_ segments: inout [Segment]) {
            if !writer.output.isEmpty {
                segments.append(Segment(node: block, text: writer.output, linkedBytes: linked, role: role))
            }
            writer = TextWriter(capacity: 256)
            linked = 0
        }

        for text in tree.texts where !isHidden[text.node] {
            // Elements that started since the last text: blocks and line breaks among them part the text.
            while passed < tree.nodes.count, let tag = tree.nodes[passed].tag,
                tag.whole.lowerBound < text.range.lowerBound
            {
                let started = tree.nodes[passed]
                if started.name == "hr" || (started.role == .block && blocks[passed] != block) { finish(&segments) }
                if started.role == .lineBreak { writer.separate(as: .lineBreak) }
                passed += 1
            }
            if blocks[text.node] != block || roles[text.node] != role { finish(&segments) }
            (block, role) = (blocks[text.node], roles[text.node])
            let before = writer.output.count
            writer.write(text.range, of: tree.bytes, tally: &tally)
            if isLinked[text.node] { linked += writer.output.count - before }
        }
        finish(&segments)
    }
}
