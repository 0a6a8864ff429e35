// SPDX-License-Identifier: Apache-2.0

/// What a page says about itself: in `meta` and `link` elements, in `time`, in JSON-LD.
struct PageFacts {
    /// The article's title for other sites; nil where there is none.
    private(set) var title: String?
    /// The title of the window, which often holds the site's name, too.
    private(set) var windowTitle: String?
    private(set) var published: FeedDate?
    private(set) var language: String?
    private(set) var canonicalURL: String?
    private(set) var links = [HTMLLink]()
    private let baseURL: String?

    init(_ tree: HTMLTree, baseURL: String?) {
        var dates = Ranked<FeedDate>()
        var base = baseURL
        for (index, node) in tree.nodes.enumerated() {
            switch node.name {
            case "html": language = tree.attribute("lang", of: index) ?? tree.attribute("xml:lang", of: index)
            case "base": base = tree.attribute("href", of: index) ?? base
            default: break
            }
        }
        self.baseURL = base
        var texts = TextsOfNodes(tree)
        for (index, node) in tree.nodes.enumerated() {
            switch node.name {
            case "title": if windowTitle == nil { windowTitle = texts.line(of: index) }
            case "meta": readMeta(index, tree, &dates)
            case "link": readLink(index, tree)
            case "time":
                let isPublication = tree.attribute("itemprop", of: index) == "datePublished"
                dates.offer(tree.attribute("datetime", of: index).flatMap { FeedDate($0) }, rank: isPublication ? 1 : 4)
            case "script":
                if tree.attribute("type", of: index) == "application/ld+json" {
                    dates.offer(Self.structuredDate(after: index, in: tree), rank: 2)
                }
            case "a":
                if let address = tree.attribute("href", of: index).flatMap(absolute) {
                    links.append(HTMLLink(address: address, text: texts.line(of: index) ?? ""))
                }
            default:
                if tree.attribute("itemprop", of: index) == "datePublished" {
                    dates.offer(tree.attribute("content", of: index).flatMap { FeedDate($0) }, rank: 1)
                }
            }
        }
        published = dates.value
    }

    private mutating func readMeta(_ node: Int, _ tree: HTMLTree, _ dates: inout Ranked<FeedDate>) {
        guard let content = tree.attribute("content", of: node), !content.isEmpty else { return }
        let names = [PackedName("property"), "name", "itemprop", "http-equiv"]
        let name = names.lazy.compactMap { tree.attribute($0, of: node) }.first?.lowercased()
        switch name {
        case "og:title"?: title = title ?? content
        case "og:locale"?: language = language ?? content.replacing("_", with: "-")
        case "content-language"?: language = language ?? content
        case "og:url"?: canonicalURL = canonicalURL ?? absolute(content)
        case "article:published_time"?, "og:published_time"?, "datepublished"?: dates.offer(FeedDate(content), rank: 0)
        case "pubdate"?, "publishdate"?, "publish-date"?, "dc.date.issued"?, "mediator_published_time"?:
            dates.offer(FeedDate(content), rank: 3)
        case "date"?, "dc.date"?, "dcterms.created"?, "parsely-pub-date"?: dates.offer(FeedDate(content), rank: 3)
        default: break
        }
    }

    private mutating func readLink(_ node: Int, _ tree: HTMLTree) {
        guard tree.attribute("rel", of: node)?.lowercased() == "canonical",
            let address = tree.attribute("href", of: node).flatMap(absolute)
        else { return }
        canonicalURL = address
    }

    /// Nil for what leads to no page: scripts, mail, places on the same page.
    private func absolute(_ address: String) -> String? {
        guard !address.hasPrefix("#"), let reference = URLReference(address) else { return nil }
        if let scheme = reference.scheme { return scheme == "http" || scheme == "https" ? reference.text : nil }
        return baseURL.flatMap { reference.resolved(against: $0) } ?? reference.text
    }

    /// The value of "datePublished" in a script of JSON-LD, found without reading the JSON.
    private static func structuredDate(after node: Int, in tree: HTMLTree) -> FeedDate? {
        guard let tag = tree.nodes[node].tag else { return nil }
        let end = tree.bytes.firstIndex(of: "</", in: tag.whole.upperBound..<tree.bytes.count) ?? tree.bytes.count
        let key: StaticString = "\"datePublished\""
        guard let found = tree.bytes.firstIndex(of: key, in: tag.whole.upperBound..<end) else { return nil }
        let after = found + key.utf8CodeUnitCount
        guard let open = tree.bytes.firstIndex(of: Byte.doubleQuote, in: after..<end),
            let close = tree.bytes.firstIndex(of: Byte.doubleQuote, in: open + 1..<end)
        else { return nil }
        return FeedDate(tree.bytes.string(open + 1..<close))
    }
}

/// The text inside an element, found by where its text begins and where a later sibling starts.
private struct TextsOfNodes {
    private let tree: HTMLTree
    private var next = 0

    init(_ tree: HTMLTree) { self.tree = tree }

    /// On one line, of 64 runs at most; nil for none. Elements must be asked for in the order of the page.
    mutating func line(of node: Int) -> String? {
        while next < tree.texts.count, tree.texts[next].node < node { next += 1 }
        var writer = TextWriter(capacity: 64)
        var tally = RepairTally()
        var index = next
        while index < min(tree.texts.count, next + 64), isInside(tree.texts[index].node, node) {
            writer.write(tree.texts[index].range, of: tree.bytes, tally: &tally)
            index += 1
        }
        return writer.output.isEmpty ? nil : SingleLine.text(of: writer.output, 0..<writer.output.count)
    }

    /// Looks at most so many elements upwards.
    private func isInside(_ inner: Int, _ outer: Int) -> Bool {
        var node = inner
        for _ in 0..<16 {
            if node == outer { return true }
            if node <= outer { return false }
            node = tree.nodes[node].parent
        }
        return false
    }
}
