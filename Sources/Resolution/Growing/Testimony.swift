// SPDX-License-Identifier: Apache-2.0
public import Personnel
public import struct FoundationEssentials.Date

/// What one article says about one change, with what the record tells of the article.
public struct Testimony: Hashable, Sendable {
    public var mention: Mention
    public var article: ArticleID
    public var source: SourceID
    public var url: String?
    public var title: String
    public var published: PublicationTime?
    public var fetched: Date
    /// The same text from two sources is one voice.
    public var contentHash: String
    /// The judging was unsure that the mention is about something new.
    public var isUnsure: Bool
    /// The store's row; nil for what is not stored yet.
    public var id: TestimonyID?
    /// Whom the register took the person for when the mention was judged; nil for nobody.
    public var register: PersonID?
    /// When the mention was first recorded: the first of a change's is its `first_seen`.
    public var recorded: Date
    /// Tells texts that are nearly the same; nil where none was kept.
    public var sketch: TextSketch?

    public init(
        _ mention: Mention, in article: Article, isUnsure: Bool = false, register: PersonID? = nil,
        recorded: Date? = nil, sketch: TextSketch? = nil
    ) {
        self.init(
            mention, article: article.id, source: article.source, url: article.url, title: article.title,
            published: article.published, fetched: article.fetched, contentHash: article.contentHash,
            isUnsure: isUnsure, register: register, recorded: recorded, sketch: sketch)
    }

    /// `recorded` is `fetched` where nothing else is given.
    public init(
        _ mention: Mention, article: ArticleID, source: SourceID, url: String?, title: String,
        published: PublicationTime?, fetched: Date, contentHash: String, isUnsure: Bool, id: TestimonyID? = nil,
        register: PersonID? = nil, recorded: Date? = nil, sketch: TextSketch? = nil
    ) {
        (self.mention, self.article, self.source, self.url, self.title) = (mention, article, source, url, title)
        (self.published, self.fetched, self.contentHash) = (published, fetched, contentHash)
        (self.isUnsure, self.id, self.register) = (isUnsure, id, register)
        (self.recorded, self.sketch) = (recorded ?? fetched, sketch)
    }

    var facet: Facet {
        Facet(mention, published: published, found: PublicationTime(instant: fetched), register: register)
    }

    /// The best passage's part of the page.
    var section: Section { mention.quotes.first?.section ?? .body }

    var evidence: [Evidence] {
        mention.quotes.map {
            Evidence(source: source, article: article, url: url, title: title, published: published, quote: $0)
        }
    }

    /// The one to be believed first: the article's own words before captions and teasers, plain before general,
    /// strong before weak, news before history, early before late. A total order, so that it does not matter in
    /// which order articles arrived.
    static func isBetter(_ one: Testimony, _ other: Testimony) -> Bool {
        if one.weight != other.weight { return other.weight.lexicographicallyPrecedes(one.weight) }
        if one.instant != other.instant { return one.instant < other.instant }
        if one.article != other.article { return one.article < other.article }
        return one.offset < other.offset
    }

    private var weight: [Int] {
        let status =
            switch mention.status {
            case .denied: 0
            case .rumoured: 1
            case .expected: 2
            case .happened: 3
            }
        return [
            section.speaksForTheArticle ? 1 : 0, status, mention.isBackground ? 0 : 1,
            mention.kind.isGeneral ? 0 : 1, mention.subtype == Subtype.onward ? 0 : 1,
        ]
    }

    private var instant: Date { published?.instant ?? fetched }
    private var offset: Int { mention.quotes.first?.start ?? 0 }
}
