// SPDX-License-Identifier: Apache-2.0

/// Finds the article on a page: what follows its headline, in the element that says that it is the article or else in
/// the deepest one that holds most of the running text.
struct PageReader {
    let tree: HTMLTree
    let facts: PageFacts
    let regions: PageRegions
    /// With the roles that the page's markup, headings and lists give them.
    private(set) var segments: [PageSegments.Segment]
    /// The place of the segment with the story's title; nil where there is none.
    private(set) var headline: Int?

    /// The article's element holds at least this share of the running text.
    private static let share = 0.7

    init(_ tree: HTMLTree, baseURL: String?, isWholePage: Bool = true) {
        self.tree = tree
        facts = PageFacts(tree, baseURL: baseURL)
        regions = PageRegions(tree, headlines: isWholePage ? facts.headlines : [])
        let pageKeys = Set([facts.canonicalURL, facts.baseURL].compactMap(\.self).map(PageFacts.addressKey))
        segments = PageSegments(tree, regions, pageKeys: pageKeys).segments
        guard isWholePage else {
            segments = PageZones.marked(segments, in: tree, headline: nil, readsComments: false)
            return
        }
        headline = findHeadline()
        // A story told in updates looks like a list of comments.
        let readsComments = !facts.isLive
        segments = PageZones.marked(segments, in: tree, headline: headline, readsComments: readsComments)
        let listed = PageLists.marked(segments, in: tree, headline: headline, readsComments: readsComments)
        // A page of nothing but cards is about what they say.
        let hasText = listed.indices.contains { listed[$0].role == nil && listed[$0].isRunning && $0 != headline }
        if hasText || (headline != nil && listed.contains { $0.role == nil }) { segments = listed }
    }

    func document() -> HTMLDocument {
        let article = article()
        var kept = [(role: HTMLBlock.Role, segment: PageSegments.Segment)]()
        for (index, segment) in segments.enumerated() {
            let role =
                index == headline
                ? .headline : article.contains(index, segment) ? innerRole(of: segment) : outerRole(of: segment)
            if let role { kept.append((role, segment)) }
        }
        var document = assemble(kept)
        let text = Array(document.text.utf8)
        document.title = title()
        document.language = StatedLanguage.choose(facts.languageStatements, for: text)
        document.published = published(in: article)
        document.modified = modified(in: article)
        return document
    }

    func fragment() -> HTMLDocument {
        var document = assemble(segments.map { (innerRole(of: $0), $0) })
        document.language = facts.languageStatements.first
        return document
    }
}

// MARK: - Where the article is

extension PageReader {
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

    private func article() -> Article {
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
        let name = tree.attribute("class", of: main) ?? ""
        var continuing = Set<Int>(), boxes = Set<Int>()
        for index in tree.nodes.indices where index > main {
            guard let start = tree.nodes[index].tag?.whole.lowerBound, start < tree.nodes[parent].end else { break }
            let node = tree.nodes[index]
            if boxes.contains(node.parent) {
                boxes.insert(index)
                continuing.insert(index)
            } else if node.parent == parent, start > tag.whole.lowerBound {
                if node.name == "p" { continuing.insert(index) }
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

    /// The heading that says what the page says that its title is; else the first h1 that is no name of the site.
    private func findHeadline() -> Int? {
        let free = segments.indices.filter { segments[$0].role == nil && segments[$0].text.count <= 500 }
        let headings = free.filter { facts.headlines.contains(heading(around: segments[$0].node) ?? -1) }
        if let first = headings.first { return first }
        // No heading at all: a line in bold that is the window's title.
        var keys = Set((facts.titles + [facts.windowTitle].compactMap(\.self)).map(PageTitle.key))
        if let window = facts.windowTitle {
            keys.insert(PageTitle.key(PageTitle.withoutSite(window, site: facts.siteName, host: host)))
        }
        let running = segments.firstIndex { $0.role == nil && $0.isRunning } ?? segments.count
        return free.filter { index in
            guard index <= running, segments[index].text.count >= 4 else { return false }
            return keys.contains(PageTitle.key(String(decoding: segments[index].text, as: UTF8.self)))
        }.last
    }

    /// The heading that an element is or stands in.
    private func heading(around node: Int) -> Int? {
        var current = node
        for _ in 0..<4 where current > 0 {
            if tree.nodes[current].name.headingLevel != nil { return current }
            current = tree.nodes[current].parent
        }
        return nil
    }

    var host: String? { facts.baseURL.flatMap(URLReference.init)?.authority }
}

// MARK: - What the rest is

extension PageReader {
    /// Inside the article: what says what it is, then what consists of links, then the article itself.
    private func innerRole(of segment: PageSegments.Segment) -> HTMLBlock.Role {
        if let role = segment.role { return role }
        guard segment.isLink else { return .body }
        // A linked heading or list item is another story; a linked word is a tag or a button.
        return segment.text.count >= 25 ? .teaser : .chrome
    }

    /// Outside: readers' comments are kept, other stories are kept as such, menus are not.
    private func outerRole(of segment: PageSegments.Segment) -> HTMLBlock.Role? {
        switch segment.role {
        case .chrome?: nil
        case let role?: segment.text.count >= 25 ? role : nil
        case nil: segment.text.count >= 60 ? .teaser : nil
        }
    }

    private func assemble(_ kept: [(role: HTMLBlock.Role, segment: PageSegments.Segment)]) -> HTMLDocument {
        var text = [UInt8]()
        var blocks = [HTMLBlock]()
        var last: Int?
        for (role, segment) in kept {
            let node = segment.node
            let isSameList = last.map { tree.nodes[$0].parent == tree.nodes[node].parent && $0 != node } ?? false
            var start = text.count
            if let previous = blocks.last, isSameList, tree.nodes[node].role == .cell, previous.role == role,
                segment.text.count <= Self.cellBytes, previous.end - previous.start <= Self.rowBytes
            {
                // A row of a table of facts is one line.
                text.append(Byte.space)
                blocks.removeLast()
                start = previous.start
            } else if !text.isEmpty {
                text.append(Byte.newline)
                if !(isSameList && tree.nodes[node].role == .line) { text.append(Byte.newline) }
                start = text.count
            }
            text.append(contentsOf: segment.text)
            blocks.append(HTMLBlock(role: role, start: start, end: text.count))
            last = node
        }
        return HTMLDocument(
            siteName: facts.siteName, canonicalURL: facts.canonicalURL, text: String(decoding: text, as: UTF8.self),
            blocks: blocks, links: facts.links, feeds: facts.feeds)
    }

    /// Longer cells are parts of the page's layout.
    private static var cellBytes: Int { 120 }
    private static var rowBytes: Int { 400 }
}
