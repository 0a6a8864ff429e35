// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// Something that is read again and again: a feed, a file, a folder.
public struct Source: Sendable, Hashable {
    public let id: SourceID
    /// The id of a reader: "feed", "page", "telegram", "text", "folder".
    public let kind: String
    /// For people; the id where the operator gives none.
    public var name: String
    /// http, https or file URL, or an absolute path.
    public var address: String
    /// BCP 47; nil: the feed's own word, else unknown.
    public var language: String?
    /// ISO 3166-1 alpha-2; nil for international sources.
    public var country: String?
    /// The state speaks here itself.
    public var isOfficial: Bool
    /// Nil: adaptive, from the gaps between entries.
    public var interval: Duration?
    public var isPaused: Bool
    /// True: what the first reading finds is alerted too.
    public var backfill: Bool
    /// Text sources: what divides articles; nil: the whole text is one article.
    public var separator: Separator?
    /// The text of an entry's article is taken from the page behind its link.
    public var fullText: Bool
    /// Pages that list articles: which links lead to them; nil: the page itself is the article.
    public var links: LinkChoice?
    /// How its server is reached.
    public var route: ProxyRoute
    /// Longer silence than this is told to the operator; nil: silence is not watched.
    public var expectEvery: Duration?
    /// Added to every request; may hold secrets, never shown.
    public var headers: [String: String]

    /// True for files and folders of this machine.
    public var isLocal: Bool {
        let scheme = address.prefix { $0 != ":" }.lowercased()
        return scheme != "http" && scheme != "https"
    }

    public init(
        id: SourceID, kind: String, name: String? = nil, address: String, language: String? = nil,
        country: String? = nil, isOfficial: Bool = false, interval: Duration? = nil, isPaused: Bool = false,
        backfill: Bool = false, separator: Separator? = nil, fullText: Bool = false, links: LinkChoice? = nil,
        route: ProxyRoute = .usual, expectEvery: Duration? = nil, headers: [String: String] = [:]
    ) {
        (self.id, self.kind, self.name, self.address) = (id, kind, name ?? id.rawValue, address)
        (self.language, self.country, self.isOfficial, self.interval) = (language, country, isOfficial, interval)
        (self.isPaused, self.backfill, self.separator) = (isPaused, backfill, separator)
        (self.fullText, self.links, self.route) = (fullText, links, route)
        (self.expectEvery, self.headers) = (expectEvery, headers)
    }
}

/// What divides the articles of one text.
public enum Separator: Sendable, Hashable {
    /// A line that says this and nothing else.
    case line(String)
    /// Every paragraph is an article: empty lines divide them.
    case paragraphs
}

/// Which links of a page lead to articles. Both, where both are given.
public struct LinkChoice: Sendable, Hashable {
    /// In the words of `HTMLSelector`: ".news-list a"; nil: every link of the page.
    public var selector: String?
    /// An absolute address in which `*` stands for anything but nothing: "https://gov.example/news/*"; nil: any.
    public var pattern: String?

    public init(selector: String? = nil, pattern: String? = nil) {
        (self.selector, self.pattern) = (selector, pattern)
    }
}

/// Headers may hold secrets: they show their names alone.
extension Source: CustomStringConvertible, CustomReflectable {
    public var description: String { "\(kind) \(id) at \(address)" }

    public var customMirror: Mirror {
        Mirror(self, children: ["id": id, "kind": kind, "address": address, "headers": headers.keys.sorted()])
    }
}
