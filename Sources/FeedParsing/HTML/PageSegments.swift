// SPDX-License-Identifier: Apache-2.0

/// A page's text, cut where its blocks begin and end.
struct PageSegments {
    struct Segment {
        /// The block that the text stands in.
        let node: Int
        /// Where its first character stands in the page.
        let start: Int
        /// References decoded, white space put in order.
        let text: [UInt8]
        /// How many of its bytes are inside links to other pages.
        let linkedBytes: Int
        var role: HTMLBlock.Role?

        var endsSentence: Bool {
            let end = String(decoding: text.suffix(12), as: UTF8.self).unicodeScalars
            guard let last = end.last(where: { !Self.closing.contains($0) }) else { return false }
            return Self.full.contains(last)
        }
        /// In characters, about.
        var length: Int { text.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 } }
        private static let closing = Set("\"'”’»)".unicodeScalars)
        private static let full = Set(".!?…。！？؟।".unicodeScalars)

        /// Nothing but a link, as headlines of other stories, menus and buttons are.
        var isLink: Bool { linkedBytes * 4 > text.count * 3 }
        /// Sentences rather than headings, names or buttons.
        var isRunning: Bool { text.count >= 60 && linkedBytes * 3 < text.count }
    }

    private(set) var segments = [Segment]()
    private var isLinked = [Bool]()
    private var isPreformatted = [Bool]()
    /// For each element, the block that it is or stands in.
    private var blocks = [Int]()

    init(_ tree: HTMLTree, _ regions: PageRegions, pageKeys: Set<String>) {
        for (index, node) in tree.nodes.enumerated() {
            let isRoot = index == 0
            isPreformatted.append(!isRoot && (isPreformatted[node.parent] || node.name == "pre"))
            isLinked.append(
                !isRoot && (isLinked[node.parent] || (node.name == "a" && Self.leadsAway(index, tree, pageKeys))))
            let startsBlock = isRoot || node.role == .block || node.role == .line || node.role == .cell
            blocks.append(startsBlock ? index : blocks[node.parent])
        }
        gather(tree, regions)
    }

    /// False for links to places on the page itself: entries of a live blog have them on their headings.
    private static func leadsAway(_ node: Int, _ tree: HTMLTree, _ pageKeys: Set<String>) -> Bool {
        guard let address = tree.attribute("href", of: node), address.utf8.count > 1,
            let hash = address.firstIndex(of: "#")
        else { return true }
        return hash != address.startIndex && !pageKeys.contains(PageFacts.addressKey(String(address[..<hash])))
    }

    /// One segment for each stretch of text that no block interrupts.
    private mutating func gather(_ tree: HTMLTree, _ regions: PageRegions) {
        var writer = TextWriter(capacity: 256)
        var (block, start, linked, role) = (-1, 0, 0, HTMLBlock.Role?.none)
        var tally = RepairTally()
        var passed = 1

        func finish(_ segments: inout [Segment]) {
            guard !writer.output.isEmpty else {
                if linked > 0 { linked = 0 }
                return writer = TextWriter(capacity: 256)
            }
            segments.append(
                Segment(node: block, start: start, text: writer.output, linkedBytes: linked, role: role))
            writer = TextWriter(capacity: 256)
            linked = 0
        }

        for text in tree.texts where !regions.isHidden[text.node] {
            // Elements that started since the last text: blocks and line breaks among them part the text.
            while passed < tree.nodes.count, let tag = tree.nodes[passed].tag,
                tag.whole.lowerBound < text.range.lowerBound
            {
                let started = tree.nodes[passed]
                if started.name == "hr" || (started.role == .block && blocks[passed] != block) { finish(&segments) }
                if started.role == .lineBreak { writer.separate(as: .lineBreak) }
                passed += 1
            }
            if blocks[text.node] != block || regions.roles[text.node] != role { finish(&segments) }
            (block, role) = (blocks[text.node], regions.roles[text.node])
            if writer.output.isEmpty { start = tree.bytes.trimmed(text.range).lowerBound }
            let before = writer.output.count
            writer.keepsLines = isPreformatted[text.node]
            writer.write(text.range, of: tree.bytes, tally: &tally)
            if isLinked[text.node] { linked += writer.output.count - before }
        }
        finish(&segments)
    }
}
