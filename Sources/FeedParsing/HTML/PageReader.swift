// SPDX-License-Identifier: Apache-2.0

/// Finds the article on a page: the deepest element that holds most of the running text.
struct PageReader {
    private let tree: HTMLTree
    private let segments: [PageSegments.Segment]
    private let facts: PageFacts

    /// Text of a block counts as running from so many bytes on: shorter ones are headings, names, buttons.
    private static let runningBytes = 60
    /// The article's element holds at least this share of the running text.
    private static let share = 0.7

    init(_ tree: HTMLTree, baseURL: String?) {
        self.tree = tree
        segments = PageSegments(tree).segments
        facts = PageFacts(tree, baseURL: baseURL)
    }

    func document() -> HTMLDocument {
        let article = mainElement()
        let isInside = inside(article)
        let headline = headline(inside: isInside)
        var kept = [(role: HTMLBlock.Role, text: [UInt8])]()
        for (index, segment) in segments.enumerated() {
            let role =
                index == headline
                ? .headline : isInside[segment.node] ? innerRole(of: segment) : outerRole(of: segment)
            if let role { kept.append((role, segment.text)) }
        }
        var document = assemble(kept)
        let heading = headline.map { String(decoding: segments[$0].text, as: UTF8.self) }
        document.title = facts.title ?? heading ?? facts.windowTitle
        return document
    }

    func fragment() -> HTMLDocument { assemble(segments.map { (innerRole(of: $0), $0.text) }) }
}

// MARK: - Where the article is

extension PageReader {
    private func isRunning(_ segment: PageSegments.Segment) -> Bool {
        segment.role == nil && segment.text.count >= Self.runningBytes && segment.linkedBytes * 3 < segment.text.count
    }

    /// The page itself where no text runs.
    private func mainElement() -> Int {
        var sums = [Int](repeating: 0, count: tree.nodes.count)
        for segment in segments where isRunning(segment) { sums[segment.node] += segment.text.count }
        for index in tree.nodes.indices.reversed() where index > 0 { sums[tree.nodes[index].parent] += sums[index] }
        let enough = Double(sums[0]) * Self.share
        guard enough > 0 else { return 0 }
        // Children come after their parents, so the last one that holds enough is the deepest.
        var deepest = tree.nodes.indices.last { Double(sums[$0]) >= enough } ?? 0
        // One long paragraph is not the article: its neighbours belong to it.
        while deepest > 0, !Self.isContainer(tree.nodes[deepest].name) { deepest = tree.nodes[deepest].parent }
        return deepest
    }

    private static func isContainer(_ name: PackedName) -> Bool {
        switch name {
        case "div", "article", "main", "section", "body", "html", "td", "center": true
        default: false
        }
    }

    /// For each element, whether it is the given one or stands in it.
    private func inside(_ root: Int) -> [Bool] {
        var isInside = [Bool](repeating: false, count: tree.nodes.count)
        for (index, node) in tree.nodes.enumerated() {
            isInside[index] = index == root || (index > 0 && isInside[node.parent])
        }
        return isInside
    }

    /// The first h1 that is no chrome; inside the article, if there is one.
    private func headline(inside isInside: [Bool]) -> Int? {
        let candidates = segments.indices.filter { index in
            let segment = segments[index]
            guard segment.role == nil || segment.role == .headline, segment.text.count >= 8 else { return false }
            return tree.nodes[segment.node].name == "h1"
        }
        return candidates.first { isInside[segments[$0].node] } ?? candidates.first
    }
}

// MARK: - What the rest is

extension PageReader {
    /// Inside the article: what says what it is, then what consists of links, then the article itself.
    private func innerRole(of segment: PageSegments.Segment) -> HTMLBlock.Role {
        if let role = segment.role { return role }
        guard segment.linkedBytes * 4 > segment.text.count * 3 else { return .body }
        // A linked heading or list item is another story; a linked word is a tag or a button.
        return segment.text.count >= 25 ? .teaser : .chrome
    }

    /// Outside: readers' comments are kept, other stories are kept as such, menus are not.
    private func outerRole(of segment: PageSegments.Segment) -> HTMLBlock.Role? {
        switch segment.role {
        case .chrome?: nil
        case let role?: segment.text.count >= 25 ? role : nil
        case nil: segment.text.count >= Self.runningBytes ? .teaser : nil
        }
    }

    private func assemble(_ kept: [(role: HTMLBlock.Role, text: [UInt8])]) -> HTMLDocument {
        var text = [UInt8]()
        var blocks = [HTMLBlock]()
        for (role, bytes) in kept {
            if !text.isEmpty { text.append(contentsOf: [Byte.newline, Byte.newline]) }
            blocks.append(HTMLBlock(role: role, start: text.count, end: text.count + bytes.count))
            text.append(contentsOf: bytes)
        }
        return HTMLDocument(
            title: nil, published: facts.published, language: facts.language, canonicalURL: facts.canonicalURL,
            text: String(decoding: text, as: UTF8.self), blocks: blocks, links: facts.links)
    }
}
