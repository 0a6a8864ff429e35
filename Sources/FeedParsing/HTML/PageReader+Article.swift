// SPDX-License-Identifier: Apache-2.0

// MARK: - Where the article is

extension PageReader {
    /// The article's element holds at least this share of the running text.
    private static var share: Double { 0.7 }

    /// The elements whose text is the article's.
    struct Article {
        let main: Int
        /// For each element, whether it is the main one or stands in it.
        let isInside: [Bool]
        /// Segments from the headline up to the main element.
        let lead: Range<Int>
        /// Elements after the main one that go on where it ends.
        let continuations: Set<Int>
        /// The first segment of the story; what stands before it is something else.
        let first: Int

        func contains(_ index: Int, _ segment: PageSegments.Segment) -> Bool {
            index >= first && (isInside[segment.node] || lead.contains(index) || continuations.contains(segment.node))
        }
    }

    func article() -> Article {
        let sums = runningSums()
        let scope = scope(sums)
        let isWhole = scope > 0 && (tree.nodes[scope].name == "article" || regions.bodies.contains(scope))
        let main = isWhole ? scope : densest(in: scope, sums)
        let isInside = inside(main)
        let firstInside = segments.indices.first { isInside[segments[$0].node] } ?? 0
        let lead = headline.map { min($0 + 1, firstInside)..<firstInside } ?? 0..<0
        var first = 0
        if let headline, headline > 0 {
            // A title at the end of the text is not its beginning.
            let before = segments[..<headline].filter { isInside[$0.node] && $0.role == nil && $0.isRunning }
            let bytes = before.reduce(0) { $0 + $1.text.count }
            if bytes * 2 < sums[main] { first = headline }
        }
        return Article(
            main: main, isInside: isInside, lead: lead, continuations: continuations(of: main, in: scope), first: first)
    }

    /// For each element, the bytes of running text in it that nothing claims.
    private func runningSums() -> [Int] {
        var sums = [Int](repeating: 0, count: tree.nodes.count)
        for (index, segment) in segments.enumerated() where segment.role == nil && segment.isRunning {
            if index != headline { sums[segment.node] += segment.text.count }
        }
        for index in tree.nodes.indices.reversed() where index > 0 { sums[tree.nodes[index].parent] += sums[index] }
        return sums
    }

    /// What says that it is the article, or the main part; the whole page where nothing does.
    private func scope(_ sums: [Int]) -> Int {
        let bodies = regions.bodies.filter { sums[$0] > 0 }
        if let headline {
            let around = ancestors(of: segments[headline].node)
            if let article = around.first(where: { regions.articles.contains($0) }), holdsText(article, sums) {
                return article
            }
        }
        if bodies.count == 1 { return bodies[0] }
        if regions.articles.count == 1, sums[regions.articles[0]] > 0 || sums[0] == 0 { return regions.articles[0] }
        if let main = regions.main, holdsText(main, sums) { return main }
        return 0
    }

    /// A heading in an `article` of its own, beside the text, is no article.
    private func holdsText(_ node: Int, _ sums: [Int]) -> Bool {
        sums[node] * 4 >= sums[0] && (sums[node] > 0 || isInsideAny(node))
    }

    private func isInsideAny(_ node: Int) -> Bool {
        segments.indices.contains { index in
            let start = segments[index].start
            return index != headline && segments[index].role == nil && start >= tree.nodes[node].inside.lowerBound
                && start < tree.nodes[node].end
        }
    }

    /// The deepest element that holds most of the running text of another; that one itself where no text runs.
    private func densest(in scope: Int, _ sums: [Int]) -> Int {
        let enough = Double(sums[scope]) * Self.share
        guard enough > 0 else { return scope }
        let isInside = inside(scope)
        // Children come after their parents, so the last one that holds enough is the deepest.
        var deepest = tree.nodes.indices.last { isInside[$0] && Double(sums[$0]) >= enough } ?? scope
        // One long paragraph is not the article: its neighbours belong to it.
        while deepest > scope, !Self.isContainer(tree.nodes[deepest].name) { deepest = tree.nodes[deepest].parent }
        return deepest
    }

    private static func isContainer(_ name: PackedName) -> Bool {
        switch name {
        case "div", "article", "main", "section", "body", "html", "td", "center": true
        default: false
        }
    }

    /// Paragraphs that stand beside the main element, after it, and boxes of the same class.
    private func continuations(of main: Int, in scope: Int) -> Set<Int> {
        guard main != scope, main > 0, let tag = tree.nodes[main].tag else { return [] }
        let parent = tree.nodes[main].parent
        let holdsHeadline = headline.map { tree.nodes[parent].inside.contains(segments[$0].start) } ?? false
        let name = tree.attribute("class", of: main) ?? ""
        var continuing = Set<Int>(), boxes = Set<Int>()
        for index in tree.nodes.indices where index > main {
            guard let start = tree.nodes[index].tag?.whole.lowerBound, start < tree.nodes[parent].end else { break }
            let node = tree.nodes[index]
            if boxes.contains(node.parent) {
                boxes.insert(index)
                continuing.insert(index)
            } else if node.parent == parent, start > tag.whole.lowerBound {
                if node.name == "p", scope > 0 || holdsHeadline { continuing.insert(index) }
                if node.name == tree.nodes[main].name, !name.isEmpty, tree.attribute("class", of: index) == name {
                    boxes.insert(index)
                    continuing.insert(index)
                }
            }
        }
        return continuing
    }

    private func ancestors(of node: Int) -> [Int] {
        var (nodes, current) = ([node], node)
        while current > 0 {
            current = tree.nodes[current].parent
            nodes.append(current)
        }
        return nodes
    }

    /// For each element, whether it is the given one or stands in it.
    private func inside(_ root: Int) -> [Bool] {
        var isInside = [Bool](repeating: false, count: tree.nodes.count)
        for (index, node) in tree.nodes.enumerated() {
            isInside[index] = index == root || (index > 0 && isInside[node.parent])
        }
        return isInside
    }
}
