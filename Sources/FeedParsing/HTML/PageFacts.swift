// SPDX-License-Identifier: Apache-2.0

/// What a page says about itself: in `meta` and `link` elements, in microdata, in JSON-LD.
struct PageFacts {
    /// A date, and the element on the page that gives it.
    struct DatedElement {
        let node: Int
        let date: FeedDate
        /// Lower is better: what says that it is the date of publication comes first.
        let rank: Int
    }

    private(set) var published = Ranked<FeedDate>()
    private(set) var modified = Ranked<FeedDate>()
    /// In the order of the page.
    private(set) var dates = [DatedElement]()
    private(set) var modifiedDates = [DatedElement]()
    private(set) var canonicalURL: String?
    private(set) var links = [HTMLLink]()
    private(set) var feeds = [HTMLLink]()
    private(set) var siteName: String?
    private(set) var story: StructuredData.Story?
    /// Titles of the story, best first. The window's may hold the site's name, and is nil where there is none.
    private(set) var titles = [String]()
    private(set) var windowTitle: String?
    /// The elements that hold the title of the page's own story.
    private(set) var headlines = Set<Int>()
    /// Every h1 of the page.
    private(set) var topHeadings = [Int]()
    let baseURL: String?

    private var openGraphTitle: String?
    private var twitterTitle: String?
    private var itemTitle: String?
    private var statedLanguages = [Int: String]()
    private var feedAddresses = Set<String>()

    init(_ tree: HTMLTree, baseURL: String?) {
        let bases = tree.nodes.indices.lazy.filter { tree.nodes[$0].name == "base" }
            .compactMap { tree.attribute("href", of: $0) }
        let base = bases.first.flatMap(URLReference.init).map { reference in
            baseURL.flatMap { reference.resolved(against: $0) } ?? reference.text
        }
        self.baseURL = base ?? baseURL
        var texts = TextsOfNodes(tree)
        var structured = StructuredData()
        var headings = [(node: Int, level: UInt8, key: String)]()
        for (index, node) in tree.nodes.enumerated() {
            switch node.name {
            case "html": stateLanguage(tree.attribute("lang", of: index) ?? tree.attribute("xml:lang", of: index), 0)
            case "title":
                if windowTitle == nil, tree.nodes[node.parent].role != .hidden { windowTitle = texts.line(of: index) }
            case "meta": readMeta(index, tree)
            case "link": readLink(index, tree)
            case "time", "abbr": readTime(index, tree, &texts)
            case "script": if Self.isStructured(index, tree) { structured.add(tree.bytes, node.inside) }
            case "a":
                if let address = tree.attribute("href", of: index).flatMap(absolute) {
                    links.append(HTMLLink(address: address, text: texts.line(of: index) ?? ""))
                }
            default:
                if let level = node.name.headingLevel, level <= 3, let text = texts.line(of: index),
                    level > 1 || !ElementMarks(of: index, in: tree).isHidden || windowTitle?.contains(text) == true
                {
                    headings.append((index, level, PageTitle.key(text)))
                }
                readItem(index, tree, &texts)
            }
        }
        topHeadings = headings.filter { $0.level == 1 }.map(\.node)
        take(structured, headings.map(\.key))
        titles = [openGraphTitle, story?.headline, itemTitle, twitterTitle].compactMap(\.self)
        headlines = headlines(among: headings)
    }

    /// Headings that say what the page says that its title is: "Politics" and the site's name may be part of it, too, so
    /// that the longest is right. Else every h1 that is not the site's name.
    private func headlines(among headings: [(node: Int, level: UInt8, key: String)]) -> Set<Int> {
        let keys = Set(titles.map(PageTitle.key))
        let window = PageTitle.key(windowTitle ?? "")
        let site = PageTitle.key(siteName ?? "")
        let fitting = headings.filter { heading in
            !heading.key.isEmpty && heading.key != site
                && (keys.contains(heading.key) || (heading.key.utf8.count >= 8 && window.contains(heading.key)))
        }
        if let longest = fitting.map(\.key.utf8.count).max() {
            let best = fitting.filter { $0.key.utf8.count == longest }
            let level = best.map(\.level).min()
            return Set(best.filter { $0.level == level }.map(\.node))
        }
        return Set(headings.filter { $0.level == 1 && $0.key != site }.map(\.node))
    }
}

// MARK: - JSON-LD

extension PageFacts {
    private static func isStructured(_ node: Int, _ tree: HTMLTree) -> Bool {
        tree.attribute("type", of: node)?.lowercased().split(separator: ";").first?.split(separator: " ").first
            == "application/ld+json"
    }

    /// The story whose address or headline is the page's; the only one in any case.
    private mutating func take(_ data: StructuredData, _ headings: [String]) {
        siteName = siteName ?? data.siteName
        let own = Set([canonicalURL, baseURL].compactMap(\.self).map(Self.addressKey))
        let titles = Set([openGraphTitle, twitterTitle].compactMap(\.self).map(PageTitle.key) + headings)
        story =
            data.stories.first { !own.isDisjoint(with: $0.addresses.compactMap(absolute).map(Self.addressKey)) }
            ?? data.stories.first { story in
                guard let key = story.headline.map(PageTitle.key), !key.isEmpty else { return false }
                return titles.contains(key) || (key.utf8.count >= 8 && PageTitle.key(windowTitle ?? "").hasPrefix(key))
            } ?? (data.stories.count == 1 || titles.isEmpty ? data.stories.first : nil)
        siteName = siteName ?? story?.publisher
        for (statement, rank) in [(story, 2), (data.page, 4)] {
            published.offer(statement?.published, rank: rank)
            modified.offer(statement?.modified, rank: rank)
            stateLanguage(statement?.language, rank)
        }
    }

    /// Addresses of one page that differ in scheme, "www.", a slash at the end, or a place on the page.
    static func addressKey(_ address: String) -> String {
        guard let reference = URLReference(address) else { return address }
        var host = (reference.authority ?? "").lowercased()
        if host.hasPrefix("www.") { host = String(host.dropFirst(4)) }
        let path = reference.path.hasSuffix("/") ? String(reference.path.dropLast()) : reference.path
        return host + path + reference.query
    }
}

// MARK: - Elements

extension PageFacts {
    /// Ranks: the page's own element, Open Graph, JSON-LD, the header of HTTP as a `meta`.
    private mutating func stateLanguage(_ language: String?, _ rank: Int) {
        if let language, !language.isEmpty, statedLanguages[rank] == nil { statedLanguages[rank] = language }
    }

    /// True for a story told in dated updates, by its type or by its title.
    var isLive: Bool {
        if story?.isLive == true { return true }
        let words = (titles.first ?? windowTitle ?? "").lowercased()
        return Self.liveWords.contains { words.contains($0) }
    }

    private static let liveWords = [
        "live:", "live updates", "live blog", "liveblog", "as it happened", "minute by minute", "онлайн", "хроника",
        "хроніка", "наживо", "liveticker", "live-ticker", "newsticker", "en direct", "minuto a minuto", "ao vivo",
        "in diretta", "na żywo", "uživo", "canlı", "مباشر", "直播", "速報", "속보",
    ]

    /// Best first.
    var languageStatements: [String] { statedLanguages.sorted { $0.key < $1.key }.map(\.value) }

    private mutating func readMeta(_ node: Int, _ tree: HTMLTree) {
        guard let content = tree.attribute("content", of: node)?.trimmingBlanks, !content.isEmpty else { return }
        let names = [PackedName("property"), "name", "itemprop", "http-equiv"]
        switch names.lazy.compactMap({ tree.attribute($0, of: node) }).first?.lowercased() {
        case "og:title"?: openGraphTitle = openGraphTitle ?? Self.line(content)
        case "twitter:title"?: twitterTitle = twitterTitle ?? Self.line(content)
        case "headline"?: itemTitle = itemTitle ?? Self.line(content)
        case "og:site_name"?: siteName = siteName ?? Self.line(content)
        case "og:locale"?: stateLanguage(content, 1)
        case "content-language"?, "dc.language"?, "language"?: stateLanguage(content, 5)
        case "inlanguage"?: stateLanguage(content, 3)
        case "og:url"?: canonicalURL = canonicalURL ?? absolute(content)
        case "article:published_time"?, "og:published_time"?, "og:article:published_time"?:
            published.offer(FeedDate(content), rank: 0)
        case "datepublished"?: published.offer(FeedDate(content), rank: 1)
        case "pubdate"?, "publishdate"?, "publish-date"?, "publish_date"?, "dc.date.issued"?, "dcterms.issued"?,
            "mediator_published_time"?, "date"?, "dc.date"?, "dcterms.created"?, "dcterms.date"?, "parsely-pub-date"?,
            "sailthru.date"?, "article.published"?, "published_time"?, "citation_publication_date"?:
            published.offer(FeedDate(content), rank: 3)
        case "article:modified_time"?, "og:updated_time"?, "og:modified_time"?:
            modified.offer(FeedDate(content), rank: 0)
        case "datemodified"?: modified.offer(FeedDate(content), rank: 1)
        case "last-modified"?, "lastmod"?, "dcterms.modified"?, "revised"?: modified.offer(FeedDate(content), rank: 3)
        default: break
        }
    }

    private mutating func readLink(_ node: Int, _ tree: HTMLTree) {
        guard let rel = tree.attribute("rel", of: node)?.lowercased().split(separator: " "),
            let address = tree.attribute("href", of: node).flatMap(absolute)
        else { return }
        if rel.contains("canonical"), !isHome(address) { canonicalURL = address }
        guard rel.contains("alternate") || rel.contains("feed"), !rel.contains("stylesheet") else { return }
        let type = tree.attribute("type", of: node)?.lowercased().split(separator: ";").first.map {
            String($0).trimmingBlanks
        }
        guard Self.isFeed(type, isNamed: rel.contains("feed")), feedAddresses.insert(address).inserted else { return }
        feeds.append(HTMLLink(address: address, text: Self.line(tree.attribute("title", of: node) ?? ""), type: type))
    }

    /// JSON without more is no feed: WordPress offers its programming interface so.
    private static func isFeed(_ type: String?, isNamed: Bool) -> Bool {
        switch type {
        case "application/rss+xml"?, "application/atom+xml"?, "application/rdf+xml"?, "application/feed+json"?,
            "application/xml"?, "text/xml"?, "application/rss"?, "text/rss+xml"?, "application/x-rss+xml"?,
            "text/rss"?, "text/atom+xml"?:
            true
        default: isNamed
        }
    }

    /// A canonical address that is the site's first page, on another page, is a fault of the system.
    private func isHome(_ address: String) -> Bool {
        guard let path = URLReference(address)?.path, path.isEmpty || path == "/" else { return false }
        guard let own = baseURL.flatMap(URLReference.init) else { return false }
        return own.path.utf8.count > 1
    }

    private mutating func readTime(_ node: Int, _ tree: HTMLTree, _ texts: inout TextsOfNodes) {
        let marks = ElementMarks(of: node, in: tree)
        let stated = tree.attribute("datetime", of: node) ?? tree.attribute("content", of: node)
        let isTime = tree.nodes[node].name == "time"
        let written = isTime ? stated ?? texts.line(of: node) : tree.attribute("title", of: node)
        guard let date = written.flatMap({ FeedDate($0) }) else { return }
        let names = marks.names.map { tree.bytes.string($0).lowercased() }.joined(separator: " ")
        if marks.itemprop == "datemodified" || names.contains("updated") || names.contains("modified") {
            modifiedDates.append(DatedElement(node: node, date: date, rank: marks.itemprop == nil ? 4 : 1))
        } else if isTime || names.contains("published") || marks.itemprop == "datepublished" {
            dates.append(DatedElement(node: node, date: date, rank: marks.itemprop == "datepublished" ? 1 : 4))
        }
    }

    /// Microdata of other elements.
    private mutating func readItem(_ node: Int, _ tree: HTMLTree, _ texts: inout TextsOfNodes) {
        guard let tag = tree.nodes[node].tag, !tag.attributes.isEmpty,
            let item = tree.attribute("itemprop", of: node)?.lowercased()
        else { return }
        switch item {
        case "headline": itemTitle = itemTitle ?? texts.line(of: node)
        case "datepublished", "datemodified":
            let written = tree.attribute("content", of: node) ?? texts.line(of: node)
            guard let date = written.flatMap({ FeedDate($0) }) else { return }
            let dated = DatedElement(node: node, date: date, rank: 1)
            if item == "datepublished" { dates.append(dated) } else { modifiedDates.append(dated) }
        default: break
        }
    }

    /// Nil for what leads to no page: scripts, mail, places on the same page.
    private func absolute(_ address: String) -> String? {
        guard !address.hasPrefix("#"), let reference = URLReference(address) else { return nil }
        if let scheme = reference.scheme { return scheme == "http" || scheme == "https" ? reference.text : nil }
        return baseURL.flatMap { reference.resolved(against: $0) } ?? reference.text
    }

    private static func line(_ text: String) -> String {
        let bytes = Array(text.utf8)
        return SingleLine.text(of: bytes, 0..<bytes.count)
    }
}

extension PackedName {
    /// 1 to 6; nil for what is no heading.
    var headingLevel: UInt8? {
        switch self {
        case "h1": 1
        case "h2": 2
        case "h3": 3
        case "h4": 4
        case "h5": 5
        case "h6": 6
        default: nil
        }
    }
}
