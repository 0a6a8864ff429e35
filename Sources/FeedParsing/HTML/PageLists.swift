// SPDX-License-Identifier: Apache-2.0

/// Finds the lists on a page that no class names, by what their items have in common: comments have a name and a time
/// of day or a button to reply, cards of other stories a linked title and little else.
struct PageLists {
    /// What stands in an element, its children included.
    private struct Sum {
        var text = 0
        var linked = 0
        /// Characters of what is more than a link.
        var plain = 0
        /// Linked titles.
        var titles = 0
        /// Short lines that are no sentences.
        var names = 0
        /// Short lines with a time of day, or with a time that has passed since.
        var moments = 0
        var replies = 0
        var headings = 0
        /// Paragraphs.
        var running = 0

        static func += (sum: inout Sum, other: Sum) {
            sum.text += other.text
            sum.linked += other.linked
            sum.plain += other.plain
            sum.titles += other.titles
            sum.names += other.names
            sum.moments += other.moments
            sum.replies += other.replies
            sum.headings += other.headings
            sum.running += other.running
        }

        var isComment: Bool {
            headings == 0 && text - linked >= 20
                && ((names > 0 && moments > 0 && titles == 0) || (replies > 0 && (names > 0 || moments > 0)))
        }
        var isCard: Bool { titles > 0 && titles <= 3 && plain <= PageLists.cardLength && text >= 30 }
    }

    /// What the items of one element are like.
    private struct Count {
        var all = 0
        var comments = 0
        var cards = 0
        /// From the first comment to the last: one between them that lacks something is one, too.
        var places = 0...0

        mutating func add(_ sum: Sum, at place: Int) {
            all += 1
            if sum.isCard { cards += 1 }
            guard sum.isComment else { return }
            comments += 1
            places = comments == 1 ? place...place : places.lowerBound...place
        }
    }

    /// A card says no more about its story than so many characters outside links.
    private static let cardLength = 500
    /// So many items of one kind make a list.
    private static let enough = 3

    /// The segments with the roles that such lists give them.
    static func marked(
        _ segments: [PageSegments.Segment], in tree: HTMLTree, headline: Int?, readsComments: Bool
    ) -> [PageSegments.Segment] {
        var sums = [Sum](repeating: Sum(), count: tree.nodes.count)
        for segment in segments where segment.role == nil { sums[segment.node] += sum(of: segment, in: tree) }
        for (index, node) in tree.nodes.enumerated() where node.name == "time" && index > 0 {
            if sums[index].moments == 0 { sums[index].moments += 1 }
        }
        for index in tree.nodes.indices.reversed() where index > 0 { sums[tree.nodes[index].parent] += sums[index] }
        var counts = [Int: Count]()
        for (index, node) in tree.nodes.enumerated() where index > 0 && isItem(node.name) && sums[index].text > 0 {
            counts[node.parent, default: Count()].add(sums[index], at: index)
        }
        let columns = columns(of: segments, in: tree, sums, headline: headline)
        let headlineStart = headline.map { segments[$0].start } ?? 0
        var roles = [HTMLBlock.Role?](repeating: nil, count: tree.nodes.count)
        for (index, node) in tree.nodes.enumerated() where index > 0 {
            roles[index] = roles[node.parent]
            if roles[index] == nil, columns.contains(index) { roles[index] = .teaser }
            guard roles[index] == nil, isItem(node.name), let count = counts[node.parent] else { continue }
            let start = node.tag?.whole.lowerBound ?? 0
            if headline.map({ start <= segments[$0].start && segments[$0].start < node.end }) ?? false { continue }
            if readsComments, count.comments >= enough, count.comments * 10 >= count.all * 6,
                count.places.contains(index), start > headlineStart
            {
                roles[index] = .comment
            } else if count.cards >= enough, count.cards * 10 >= count.all * 6, sums[index].isCard {
                roles[index] = .teaser
            }
        }
        return segments.map { segment in
            var segment = segment
            if segment.role == nil { segment.role = roles[segment.node] }
            return segment
        }
    }

    /// Boxes apart from the headline in which linked titles and a sentence about each take turns, a title first.
    private static func columns(
        of segments: [PageSegments.Segment], in tree: HTMLTree, _ sums: [Sum], headline: Int?
    ) -> Set<Int> {
        var first = [Int](repeating: .max, count: tree.nodes.count)
        for (index, segment) in segments.enumerated().reversed() where segment.role == nil {
            // A heading above them, a date: "News", "12 May".
            if segment.text.count >= 25 || segment.isLink { first[segment.node] = index }
        }
        for index in tree.nodes.indices.reversed() where index > 0 {
            first[tree.nodes[index].parent] = min(first[tree.nodes[index].parent], first[index])
        }
        let start = headline.map { segments[$0].start }
        return Set(
            tree.nodes.indices.filter { index in
                let (node, sum) = (tree.nodes[index], sums[index])
                guard index > 0, isItem(node.name) || node.name == "ul", sum.titles >= 2, sum.running <= sum.titles + 1,
                    sum.plain <= sum.titles * cardLength, first[index] < segments.count,
                    segments[first[index]].isLink
                else { return false }
                // Where nothing says what the story is, all the text of the page is not beside it.
                guard let start else { return sum.running < sums[0].running }
                return !(node.inside.lowerBound <= start && start < node.end)
            })
    }

    private static func isItem(_ name: PackedName) -> Bool {
        switch name {
        case "li", "div", "article", "section", "tr", "dd", "dl", "table", "blockquote", "td": true
        default: false
        }
    }

    private static func sum(of segment: PageSegments.Segment, in tree: HTMLTree) -> Sum {
        var sum = Sum(text: segment.text.count, linked: segment.linkedBytes)
        let isHeading = tree.nodes[segment.node].name.headingLevel.map { $0 <= 3 } ?? false
        if segment.isLink, segment.text.count >= 20 { sum.titles = 1 }
        if !segment.isLink { sum.plain = segment.length }
        if isHeading, !segment.isLink { sum.headings = 1 }
        if segment.isRunning { sum.running = 1 }
        guard segment.text.count <= 100 else { return sum }
        if PageWords.isReply(segment.text) {
            sum.replies = 1
        } else if isMoment(segment.text) {
            sum.moments = 1
            // "Ann, 12 May 2025, 10:15"
            if segment.text.first?.isDigit == false { sum.names = 1 }
        } else if !isHeading, isName(segment.text) {
            sum.names = 1
        }
        return sum
    }

    /// A few words and no sentence; "Ann K." is one, too.
    private static func isName(_ text: [UInt8]) -> Bool {
        guard text.count <= 50, let last = text.last, !"!?;".utf8.contains(last) else { return false }
        return last != UInt8(ascii: ".") || text.filter { $0 == Byte.space }.count <= 2
    }

    /// A time of day, or how long ago.
    private static func isMoment(_ text: [UInt8]) -> Bool {
        for index in text.indices.dropFirst().dropLast(2) where text[index] == Byte.colon {
            if text[index - 1].isDigit, text[index + 1].isDigit, text[index + 2].isDigit { return true }
        }
        let words = String(decoding: text, as: UTF8.self).lowercased()
        guard text.contains(where: \.isDigit) else { return false }
        return agos.contains { words.contains($0) }
    }

    private static let agos = [
        " ago", "назад", "тому", "vor ", "il y a", "hace ", "há ", " fa", "temu", "před ", "pred ", "önce", "πριν",
        "לפני", "منذ", "قبل", "前", "전", "sedan", "siden", "sitten", "geleden",
    ]
}
