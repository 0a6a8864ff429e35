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
        if let headline {
            let sequels = PageSequels.elements(after: segments[headline].node, headings: facts.topHeadings, in: tree)
            segments = PageSequels.marked(segments, in: tree, sequels)
        }
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

// MARK: - What the rest is

extension PageReader {
    /// Inside the article: what says what it is, then what consists of links, then the article itself.
    private func innerRole(of segment: PageSegments.Segment) -> HTMLBlock.Role {
        if let role = segment.role { return role }
        if PageWords.isNotice(segment.text) { return .chrome }
        if PageWords.leadsElsewhere(segment.text, linkedBytes: segment.linkedBytes) { return .teaser }
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
