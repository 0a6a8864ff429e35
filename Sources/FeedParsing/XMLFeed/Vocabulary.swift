// SPDX-License-Identifier: Apache-2.0

/// The namespaces that feeds use, by what we call them.
enum Vocabulary: Int, CaseIterable {
    /// RSS in all its versions, Atom, and no namespace at all: nobody mixes their names up.
    case core
    case rdf, dublinCore, content, media, itunes, feedburner, syndication, xhtml
    /// What Russian aggregators ask of news: the whole text.
    case fullText
    case sitemap, sitemapNews
    /// Entries that a feed takes back (RFC 6721).
    case tombstones
    case other

    /// By the address of the namespace; nil for an unknown one. Versions and spellings vary, so the beginning decides.
    init?(address: String) {
        var rest = address.trimmingBlanks.lowercased()[...]
        for part in ["http://", "https://", "www."] where rest.hasPrefix(part) { rest = rest.dropFirst(part.count) }
        guard let known = Self.addresses.first(where: { rest.hasPrefix($0.start) }) else { return nil }
        self = known.vocabulary
    }

    /// By the prefix that everybody uses for it.
    init(prefix: PackedName) { self = Self.prefixes[prefix] ?? .other }

    private static let addresses: [(start: String, vocabulary: Vocabulary)] = [
        ("w3.org/2005/atom", .core), ("purl.org/atom/ns", .core), ("purl.org/rss/1.0/modules/content", .content),
        ("purl.org/atompub/tombstones", .tombstones),
        ("purl.org/rss/1.0/modules/syndication", .syndication), ("purl.org/rss/1.0/modules", .other),
        ("purl.org/rss/1.0", .core), ("purl.org/net/rss1.1", .core), ("my.netscape.com", .core),
        ("channel.netscape.com", .core), ("backend.userland.com", .core), ("blogs.law.harvard.edu", .core),
        ("cyber.law.harvard.edu", .core), ("purl.org/pie", .core), ("purl.org/echo", .core),
        ("example.com/newformat", .core), ("example.com/necho", .core), ("uri/of/echo/namespace", .core),
        ("w3.org/1999/02/22-rdf-syntax-ns", .rdf), ("purl.org/dc/", .dublinCore),
        ("search.yahoo.com/mrss", .media), ("rssboard.org/media-rss", .media),
        ("itunes.com/dtds", .itunes), ("example.com/dtds/podcast", .itunes),
        ("rssnamespace.org/feedburner", .feedburner), ("w3.org/1999/xhtml", .xhtml),
        ("news.yandex.ru", .fullText), ("turbo.yandex.ru", .fullText), ("news.rambler.ru", .fullText),
        ("rambler.ru", .fullText), ("news.mail.ru", .fullText), ("sitemaps.org/schemas/sitemap", .sitemap),
        ("google.com/schemas/sitemap-news", .sitemapNews), ("google.com/schemas/sitemap/", .sitemap),
    ]

    private static let prefixes: [PackedName: Vocabulary] = [
        "": .core, "atom": .core, "atom10": .core, "a10": .core, "atom03": .core, "rss": .core, "rdf": .rdf,
        "dc": .dublinCore, "dcterms": .dublinCore, "content": .content, "media": .media, "itunes": .itunes,
        "feedburner": .feedburner, "sy": .syndication, "xhtml": .xhtml, "yandex": .fullText, "turbo": .fullText,
        "rambler": .fullText, "mailru": .fullText, "at": .tombstones,
    ]
}

extension Vocabulary {
    /// What an element of that name means.
    func element(named name: PackedName) -> FeedElement { Self.elements[rawValue][name] ?? .other }

    /// By the vocabulary's raw value.
    private static let elements: [NameTable<FeedElement>] = {
        var elements = allCases.map { _ in [PackedName: FeedElement]() }
        func add(_ vocabulary: Vocabulary, _ names: String, _ element: FeedElement) {
            for name in names.split(separator: " ") {
                elements[vocabulary.rawValue][PackedName(String(name))] = element
            }
        }
        add(.core, "rss", .root(.rss))
        add(.core, "rdf", .root(.rdf))
        add(.rdf, "rdf", .root(.rdf))
        add(.core, "feed", .root(.atom))
        add(.core, "channel", .channel)
        add(.core, "item entry", .entry)
        add(.core, "title", .field(.title(0)))
        add(.core, "description summary tagline subtitle abstract", .field(.summary(0)))
        add(.core, "content body fullitem encoded", .field(.content(0)))
        add(.core, "guid id", .field(.id(0)))
        add(.core, "link", .field(.link))
        add(.core, "pubdate published issued", .field(.published(0)))
        add(.core, "created", .field(.published(3)))
        add(.core, "updated modified", .field(.updated(0)))
        add(.core, "lastbuilddate", .field(.updated(1)))
        add(.core, "date", .field(.date))
        add(.core, "author", .field(.author(0)))
        add(.core, "managingeditor", .field(.author(2)))
        add(.core, "language", .field(.language))
        add(.core, "ttl", .field(.ttl))
        add(.core, "skiphours", .field(.skipHours))
        add(.core, "skipdays", .field(.skipDays))
        add(.core, "image textinput textinput source contributor cloud logo icon category", .aside)
        add(.dublinCore, "title", .field(.title(1)))
        add(.dublinCore, "description abstract", .field(.summary(1)))
        add(.dublinCore, "identifier", .field(.id(1)))
        add(.dublinCore, "date", .field(.date))
        add(.dublinCore, "issued available", .field(.published(1)))
        add(.dublinCore, "created", .field(.published(2)))
        add(.dublinCore, "modified", .field(.updated(1)))
        add(.dublinCore, "creator author", .field(.author(1)))
        add(.dublinCore, "language", .field(.language))
        add(.content, "encoded", .field(.content(0)))
        add(.xhtml, "body div", .field(.content(1)))
        add(.media, "group content", .group)
        add(.media, "title", .field(.title(3)))
        add(.media, "description", .field(.summary(3)))
        add(.itunes, "title", .field(.title(2)))
        add(.itunes, "summary", .field(.summary(2)))
        add(.itunes, "subtitle", .field(.summary(4)))
        add(.itunes, "author", .field(.author(3)))
        add(.fullText, "full-text fulltext content", .field(.content(2)))
        add(.tombstones, "deleted-entry", .tombstone)
        add(.sitemap, "urlset", .root(.rss))
        add(.sitemap, "url", .entry)
        add(.sitemap, "loc", .field(.link))
        add(.sitemap, "lastmod", .field(.updated(0)))
        add(.sitemapNews, "news publication", .group)
        add(.sitemapNews, "title", .field(.title(0)))
        add(.sitemapNews, "publication_date", .field(.published(0)))
        add(.sitemapNews, "language", .field(.language))
        add(.feedburner, "origlink", .field(.originalLink))
        add(.syndication, "updateperiod", .field(.updatePeriod))
        add(.syndication, "updatefrequency", .field(.updateFrequency))
        return elements.map(NameTable.init)
    }()
}
