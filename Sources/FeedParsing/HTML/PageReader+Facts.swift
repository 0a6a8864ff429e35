// SPDX-License-Identifier: Apache-2.0

// What the page says of its story, weighed with where on the page it says it.

extension PageReader {
    /// What the page calls its story for other sites; then its headline, then the window's title.
    func title() -> String? {
        let heading = headline.map { index in
            let text = segments[index].text
            return SingleLine.text(of: text, 0..<text.count)
        }
        let site = facts.siteName.map(PageTitle.key)
        for stated in facts.titles where PageTitle.key(stated) != site {
            // The story's title before the name of the site.
            if let heading, PageTitle.goesOn(stated, after: heading) { return heading }
            return facts.siteName == nil && heading == nil
                ? stated : PageTitle.withoutSite(stated, site: site ?? "", host: host)
        }
        return heading ?? facts.windowTitle.map { PageTitle.withoutSite($0, site: site, host: host) }
    }

    /// The best date that nothing else on the page claims; then the one that stands near the headline.
    func published(in article: Article) -> FeedDate? {
        var best = facts.published
        for dated in free(facts.dates, in: article) {
            best.offer(dated.date, rank: isFarAbove(dated) ? Self.visibleRank + 1 : dated.rank)
        }
        if best.accepts(Self.visibleRank) { best.offer(visibleDate(), rank: Self.visibleRank) }
        return best.value
    }

    func modified(in article: Article) -> FeedDate? {
        var best = facts.modified
        for dated in free(facts.modifiedDates, in: article) { best.offer(dated.date, rank: dated.rank) }
        return best.value
    }

    private static var visibleRank: Int { 5 }
    /// Longer lines are sentences with a date in them; in characters.
    private static var dateLineLength: Int { 60 }

    /// The dates between the headline and the end of the article; then the last ones before it. Today's date stands at
    /// the top of many pages, and the dates of other stories at the end.
    private func free(_ dates: [PageFacts.DatedElement], in article: Article) -> [PageFacts.DatedElement] {
        let claimed = Set(segments.filter { $0.role == .comment || $0.role == .teaser }.map(\.node))
        let end = tree.nodes[article.main].end
        let own = dates.filter { dated in
            let role = regions.roles[dated.node]
            return role == nil && !regions.isHidden[dated.node] && !isClaimed(dated.node, claimed)
                && place(of: dated) < end
        }
        guard let headline else { return own.filter { article.isInside[$0.node] } }
        let start = segments[headline].start
        return own.filter { place(of: $0) >= start } + own.filter { place(of: $0) < start }.reversed()
    }

    private func place(of dated: PageFacts.DatedElement) -> Int { tree.nodes[dated.node].tag?.whole.lowerBound ?? 0 }

    /// True for a time that has nothing but the page itself in common with the headline below it.
    private func isFarAbove(_ dated: PageFacts.DatedElement) -> Bool {
        guard let headline, let first = segments.first, let last = segments.last else { return false }
        let start = segments[headline].start
        guard place(of: dated) < start else { return false }
        var node = dated.node
        while node > 0, tree.nodes[node].end <= start { node = tree.nodes[node].parent }
        let inside = tree.nodes[node].inside
        return node == 0 || (inside.lowerBound <= first.start && last.start < inside.upperBound)
    }

    /// True where an element stands in a block that headings or lists gave to others.
    private func isClaimed(_ node: Int, _ claimed: Set<Int>) -> Bool {
        var current = node
        for _ in 0..<8 where current > 0 {
            if claimed.contains(current) { return true }
            current = tree.nodes[current].parent
        }
        return false
    }

    /// A line with a date right before or after the headline.
    private func visibleDate() -> FeedDate? {
        guard let headline else { return nil }
        let after = segments.indices.filter { $0 > headline && $0 <= headline + 6 }
        let before = segments.indices.filter { $0 < headline && $0 >= headline - 4 }.reversed()
        for index in after + before {
            let segment = segments[index]
            // Below the first paragraph, dates are those of what is told.
            if index > headline, segment.isRunning, segment.text.last == 0x2E || segment.text.count > 200 { break }
            guard segment.text.count <= 200, segment.role == nil || segment.role == .chrome else { continue }
            let line = String(decoding: segment.text, as: UTF8.self)
            for part in line.split(whereSeparator: { "|•·\n".contains($0) }) {
                guard part.count <= Self.dateLineLength else { continue }
                if let date = FeedDate(String(part)), date.precision == .day || date.precision == .time { return date }
            }
        }
        return nil
    }
}
