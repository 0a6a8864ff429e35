// SPDX-License-Identifier: Apache-2.0

/// Finds the parts of a page that no class names, by what their headings say: readers' comments, other stories.
struct PageZones {
    private let tree: HTMLTree
    private(set) var segments: [PageSegments.Segment]
    /// Bytes of running text that nothing claims, before each segment.
    private var runningBefore = [0]
    private var linkedBefore = [0]

    private init(_ tree: HTMLTree, _ segments: [PageSegments.Segment]) {
        (self.tree, self.segments) = (tree, segments)
        for segment in segments {
            let isFree = segment.role == nil && segment.isRunning
            runningBefore.append(runningBefore[runningBefore.count - 1] + (isFree ? segment.text.count : 0))
            linkedBefore.append(linkedBefore[linkedBefore.count - 1] + segment.linkedBytes)
        }
    }

    /// The segments with the roles that headings give them. What stands before the headline has none to lose.
    static func marked(
        _ segments: [PageSegments.Segment], in tree: HTMLTree, headline: Int?, readsComments: Bool
    ) -> [PageSegments.Segment] {
        var zones = PageZones(tree, segments)
        var index = 0
        while index < segments.count {
            defer { index += 1 }
            guard index != headline, zones.segments[index].role == nil,
                let sort = PageWords.sort(of: segments[index].text)
            else { continue }
            switch sort {
            case .comments where readsComments: zones.markComments(from: index, headline: headline)
            case .comments: break
            case .otherStories: zones.markStories(from: index, headline: headline)
            }
        }
        return zones.segments
    }
}

extension PageZones {
    /// Everything after the heading in the part of the page that it heads, up to a heading of something else.
    private mutating func markComments(from heading: Int, headline: Int?) {
        let level = level(of: heading)
        // A word in a menu or beside the date of the story starts nothing.
        guard level != nil || (!segments[heading].isLink && isPlainBlock(segments[heading].node)),
            headline.map({ $0 < heading }) ?? true
        else { return }
        let box = box(of: heading)
        let end = tree.nodes[box].end
        let told = runningBefore[heading] - runningBefore[(headline ?? -1) + 1]
        // "3 comments" below the lead, with the text to come.
        guard told > 0, level != nil || told >= Self.storyBytes || opens(box, at: heading) else { return }
        segments[heading].role = .comment
        for index in (heading + 1)..<max(segments.count, heading + 1) {
            guard segments[index].start < end else { return }
            if let next = self.level(of: index), next <= level ?? 3 {
                guard PageWords.sort(of: segments[index].text) == .comments else { return }
            }
            if segments[index].role == nil || segments[index].role == .caption { segments[index].role = .comment }
        }
    }

    /// So much running text is more than a lead.
    private static let storyBytes = 300

    /// True where a heading is the first text of a box.
    private func opens(_ box: Int, at heading: Int) -> Bool {
        box > 0 && (heading == 0 || segments[heading - 1].start < tree.nodes[box].inside.lowerBound)
    }

    /// The box that the heading opens; without one, the links after the heading and the lists that they stand in.
    private mutating func markStories(from heading: Int, headline: Int?) {
        guard level(of: heading) != nil || isPlainBlock(segments[heading].node) else { return }
        let box = box(of: heading)
        let end = tree.nodes[box].end
        let last = lastIndex(before: end, from: heading)
        guard last > heading else { return }
        let holdsHeadline = headline.map { $0 > heading && $0 <= last } ?? false
        let running = runningBefore[last + 1] - runningBefore[heading]
        let all = runningBefore[segments.count]
        let links = linkedBefore[last + 1] - linkedBefore[heading]
        if opens(box, at: heading), !holdsHeadline, links > 0, running * 2 < all {
            for index in heading...last where segments[index].role == nil { segments[index].role = .teaser }
            return
        }
        guard headline.map({ $0 < heading }) ?? true else { return }
        var list: Int?
        var hasLink = false
        for index in (heading + 1)...last {
            let segment = segments[index]
            let isInList = list.map { segment.start < tree.nodes[$0].end } ?? false
            if level(of: index) != nil, !segment.isLink, !isInList { break }
            if segment.isLink || segment.linkedBytes * 2 > segment.text.count {
                // A list of stories has a sentence about each.
                if !isInList { list = self.list(around: segment.node, inside: box) }
                hasLink = true
            } else if !isInList, hasLink || segment.isRunning {
                break
            }
            if segment.role == nil { segments[index].role = .teaser }
        }
        segments[heading].role = .teaser
    }

    private func lastIndex(before end: Int, from index: Int) -> Int {
        var (low, high) = (index, segments.count)
        while low + 1 < high {
            let middle = (low + high) / 2
            if segments[middle].start < end { low = middle } else { high = middle }
        }
        return low
    }

    /// The innermost element that holds the heading and something after it.
    private func box(of heading: Int) -> Int {
        guard heading + 1 < segments.count else { return 0 }
        var node = tree.nodes[segments[heading].node].parent
        while node > 0, tree.nodes[node].end <= segments[heading + 1].start { node = tree.nodes[node].parent }
        return node
    }

    /// The outermost list or box between an element and the given one; nil where a paragraph stands right in it.
    private func list(around node: Int, inside box: Int) -> Int? {
        var (current, outermost) = (node, Int?.none)
        while current > box {
            let parent = tree.nodes[current].parent
            let name = tree.nodes[current].name
            if parent == box, name != "p", name.headingLevel == nil { outermost = current }
            current = parent
        }
        return outermost
    }

    /// 1 to 6 where a segment is a heading or stands right in one.
    private func level(of index: Int) -> UInt8? {
        let node = segments[index].node
        return tree.nodes[node].name.headingLevel ?? tree.nodes[tree.nodes[node].parent].name.headingLevel
    }

    private func isPlainBlock(_ node: Int) -> Bool {
        switch tree.nodes[node].name {
        case "div", "p", "legend", "summary", "dt", "center", "td", "th", "section", "header", "strong", "b": true
        default: false
        }
    }
}
