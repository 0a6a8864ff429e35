// SPDX-License-Identifier: Apache-2.0

/// Reads RSS, RDF and Atom from one stream of tags: feeds mix their vocabularies, so one reader knows them all.
///
/// Elements that are open stand on a stack of our own; an end tag closes what was left open above its own element.
struct XMLFeedReader {
    let bytes: [UInt8]
    let baseURL: String?
    let limits: FeedLimits
    var tally: RepairTally
    var feed = FeedDraft()
    /// The entry that is open, where one is.
    var entry = EntryDraft()
    var isInEntry = false
    var capture: Capture?
    private var scanner: MarkupScanner
    /// The first one stands for the document itself, and is never closed.
    var open = [OpenElement()]
    /// How many open elements have a name, so that a stray end tag is known without a search.
    var openNames = [PackedName: Int]()
    var prefixes = [PackedName: Vocabulary]()
    var declarations = [Declaration]()
    var entries = [EntryDraft]()
    /// Entries around the open one, where feeds nest them.
    var outerEntries = [EntryDraft]()
    /// Text outside of any field, since the last tag.
    var strayText: Range<Int>?
    /// The first element, for the error message.
    var firstName: Range<Int>?

    init(_ bytes: [UInt8], baseURL: String?, limits: FeedLimits, tally: RepairTally) {
        (self.bytes, self.baseURL, self.limits, self.tally) = (bytes, baseURL, limits, tally)
        scanner = MarkupScanner(bytes, dialect: .xml)
    }

    /// Reads the whole document; nothing is told before every bound is passed.
    mutating func read(
        head: (ParsedFeed) -> Void, each: (ParsedEntry) -> Void
    ) throws(FeedError) {
        while let token = scanner.next() {
            switch token {
            case .start(let tag): try enter(tag)
            case .end(let tag): leave(tag)
            case .text(let range):
                if capture != nil {
                    capture?.source.append(text: range, of: bytes)
                } else {
                    strayText = range
                    if firstName == nil, !bytes.trimmed(range).isEmpty { tally.count(.leadingGarbage) }
                }
            case .cdata(let range):
                if capture != nil { capture?.source.append(cdata: range, of: bytes) }
            }
        }
        if scanner.isTruncated || open.count > 1 { tally.count(.truncated) }
        // Half a text is better than none; half an id or a link would be another one.
        if capture?.field.isText == true { finishCapture() }
        while open.count > 1 { pop() }
        tally.count(.bareLessThan, scanner.bareLessThans)
        tally.count(.brokenTag, scanner.brokenTags)
        try finish(head: head, each: each)
    }
}

extension XMLFeedReader {
    private mutating func finish(head: (ParsedFeed) -> Void, each: (ParsedEntry) -> Void) throws(FeedError) {
        guard feed.format != nil || !entries.isEmpty else { throw .notAFeed(found: found) }
        // A list of pages without titles is for search engines.
        if feed.isSitemap, !entries.contains(where: { $0.title.value != nil }) { throw .notAFeed(found: found) }
        let own = [baseURL, feed.ownAddress].compactMap(\.self)
        let site = LinkResolution(bases: own).address(of: feed.link.value, tally: &tally)
        let sites = [site].compactMap(\.self)
        let language = feed.language ?? feed.inheritedLanguage.flatMap { $0.isEmpty ? nil : $0 }
        let maker = EntryMaker(
            document: bytes, links: LinkResolution(bases: feed.format == .atom ? own + sites : sites + own),
            language: language, author: feed.authors.text, dayOrder: feed.dayOrders.order)
        let updated = maker.date(feed.updated.value, tally: &tally)
        head(
            ParsedFeed(
                format: feed.format ?? .rss, title: feed.title.value, link: site, language: language,
                updated: updated, ttl: feed.interval, skipHours: feed.skipHours, skipDays: feed.skipDays,
                withdrawn: feed.withdrawn))
        for index in entries.indices { each(maker.entry(entries[index], tally: &tally)) }
    }

    private var found: String { firstName.map { "<" + bytes.string($0) + ">" } ?? "no element" }
}
