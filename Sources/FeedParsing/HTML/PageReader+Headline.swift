// SPDX-License-Identifier: Apache-2.0

// Which line of the page is the story's title.

extension PageReader {
    /// The heading that says what the page says that its title is; else the first h1 that is no name of the site.
    func findHeadline() -> Int? {
        let free = segments.indices.filter { segments[$0].role == nil && segments[$0].text.count <= 500 }
        let headings = free.filter { facts.headlines.contains(heading(around: segments[$0].node) ?? -1) }
        if let first = headings.first { return first }
        if let second = secondaryHeadline() { return second }
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

    /// On a page without an h1 and without a title of its own: the first h2 or h3, if the text begins below it.
    private func secondaryHeadline() -> Int? {
        for (index, segment) in segments.enumerated() where segment.role == nil {
            if segment.isRunning { return nil }
            guard let level = tree.nodes[segment.node].name.headingLevel, level <= 3, !segment.isLink,
                segment.text.count >= 12, !segment.endsSentence, PageWords.sort(of: segment.text) == nil
            else { continue }
            return segments[index...].prefix(5).contains { $0.role == nil && $0.isRunning } ? index : nil
        }
        return nil
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
