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
        /// Segments from the end of the main element as long as there are sentences in paragraphs.
        let tail: Range<Int>
        /// Elements after the main one that go on where it ends.
        let continuations: Set<Int>
        /// The first segment of the story; what stands before it is something else.
        let first: Int

        func contains(_ index: Int, _ segment: PageSegments.Segment) -> Bool {
            guard index >= first else { return false }
            return isInside[segment.node] || lead.contains(index) || tail.contains(index)
                || continuations.contains(segment.node)
        }
    }

    func article() -> Article {
        let sums = runningSums()
        let scope = scope(sums)
        let isWhole = scope > 0 && (tree.nodes[scope].name == "article" || regions.bodies.contains(scope))
        let main = isWhole ? scope : densest(in: scope, sums)
        let isInside = inside(main)
        let firstInside = segments.indices.first { isInside[segments[$0].node] } ?? 0
        var lead = headline.map { min($0 + 1, firstInside)..<firstInside } ?? 0..<0
        if headline == nil, let before = beginning(before: main, in: scope, sums) {
            let start = tree.nodes[before].inside.lowerBound
            lead = (segments.firstIndex { $0.start >= start } ?? firstInside)..<firstInside
        }
        var first = 0
        if let headline, headline > 0 {
            // A title at the end of the text is not its beginning.
            let before = segments[..<headline].filter { isInside[$0.node] && $0.role == nil && $0.isRunning }
            let bytes = before.reduce(0) { $0 + $1.text.count }
            if bytes * 2 < sums[main] { first = headline }
        }
        return Article(
            main: main, isInside: isInside, lead: lead, tail: tail(of: main, in: scope),
            continuations: continuations(of: main, in: scope), first: first)
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

    private func tail(of main: Int, in scope: Int) -> Range<Int> {
        let end = tree.nodes[main].end
        guard main != scope, let first = segments.firstIndex(where: { $0.start >= end }) else { return 0..<0 }
        let parent = tree.nodes[tree.nodes[main].parent].inside
        guard let headline, parent.contains(segments[headline].start) else { return first..<first }
        let last = segments[first...].firstIndex { segment in
            segment.role != nil || segment.linkedBytes * 3 > segment.text.count || !parent.contains(segment.start)
                || tree.nodes[segment.node].name != "p" || !segment.endsSentence
        }
        return first..<(last ?? segments.count)
    }

    /// On a page without a headline: the box right before the main one, where it holds nothing but running text.
    private func beginning(before main: Int, in scope: Int, _ sums: [Int]) -> Int? {
        guard main != scope, main > 0 else { return nil }
        let (parent, name) = (tree.nodes[main].parent, tree.nodes[main].name)
        guard let before = tree.nodes.indices[..<main].last(where: { $0 > 0 && tree.nodes[$0].parent == parent }),
            tree.nodes[before].name == name, sums[before] > 0
        else { return nil }
        let inside = tree.nodes[before].inside
        let own = segments.filter { inside.contains($0.start) }
        return own.allSatisfy { $0.role == nil && $0.isRunning } ? before : nil
    }

    /// What stands beside the main element, after it: paragraphs, boxes of the same class, and where the main element is
    /// one paragraph itself, what is like it up to the next box.
    private func continuations(of main: Int, in scope: Int) -> Set<Int> {
        guard main != scope, main > 0 else { return [] }
        let parent = tree.nodes[main].parent
        let name = tree.attribute("class", of: main) ?? ""
        let holdsHeadline = headline.map { tree.nodes[parent].inside.contains(segments[$0].start) } ?? false
        guard scope > 0 || holdsHeadline || headline == nil || !name.isEmpty else { return [] }
        let leaves = Set(segments.map(\.node))
        let isParagraph = leaves.contains(main) && tree.nodes[main].role == .block
        var goesOn = isParagraph && (scope > 0 || holdsHeadline || headline == nil)
        var continuing = Set<Int>(), boxes = Set<Int>()
        for index in tree.nodes.indices where index > main {
            let node = tree.nodes[index]
            guard let start = node.tag?.whole.lowerBound, start < tree.nodes[parent].end else { break }
            if boxes.contains(node.parent) {
                boxes.insert(index)
                continuing.insert(index)
                continue
            }
            guard node.parent == parent, start >= tree.nodes[main].end, node.role != .inline else { continue }
            let isLeaf = leaves.contains(index) || ["figure", "ul", "blockquote"].contains(node.name)
            goesOn = goesOn && isLeaf && regions.roles[index] == nil
            let isNamesake = node.name == tree.nodes[main].name && !name.isEmpty
            if goesOn || (isNamesake && tree.attribute("class", of: index) == name) {
                boxes.insert(index)
                continuing.insert(index)
            } else if node.name == "p", scope > 0 || holdsHeadline {
                continuing.insert(index)
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
