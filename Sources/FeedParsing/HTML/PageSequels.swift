// SPDX-License-Identifier: Apache-2.0

/// Finds whole other stories below the page's own, which systems load so that reading never ends: boxes of the same kind
/// as the one around the headline, with a headline of their own.
enum PageSequels {
    /// More headings than that on a page are not stories.
    private static let limit = 64

    /// The boxes of the other stories; the headline stands in the given element.
    static func elements(after headline: Int, headings: [Int], in tree: HTMLTree) -> Set<Int> {
        guard headings.count <= limit else { return [] }
        let path = path(to: headline, in: tree)
        return Set(
            headings.compactMap { heading in
                let other = Self.path(to: heading, in: tree)
                let common = zip(path, other).prefix { $0 == $1 }.count
                // Headings side by side are parts of one story.
                guard common < path.count, common + 1 < other.count else { return nil }
                // So are the sections of one article.
                guard !path[..<common].contains(where: { tree.nodes[$0].name == "article" }) else { return nil }
                let (own, box) = (path[common], other[common])
                guard box > own, tree.nodes[box].name == tree.nodes[own].name,
                    tree.attribute("class", of: box) == tree.attribute("class", of: own)
                else { return nil }
                return box
            })
    }

    /// The segments with what stands in those boxes as teasers.
    static func marked(
        _ segments: [PageSegments.Segment], in tree: HTMLTree, _ boxes: Set<Int>
    ) -> [PageSegments.Segment] {
        guard !boxes.isEmpty else { return segments }
        var isInside = [Bool](repeating: false, count: tree.nodes.count)
        for (index, node) in tree.nodes.enumerated() where index > 0 {
            isInside[index] = isInside[node.parent] || boxes.contains(index)
        }
        return segments.map { segment in
            var segment = segment
            if segment.role == nil, isInside[segment.node] { segment.role = .teaser }
            return segment
        }
    }

    /// From the page itself down to an element.
    private static func path(to node: Int, in tree: HTMLTree) -> [Int] {
        var (path, current) = ([node], node)
        while current > 0 {
            current = tree.nodes[current].parent
            path.append(current)
        }
        return path.reversed()
    }
}
