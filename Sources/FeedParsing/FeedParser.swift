// SPDX-License-Identifier: Apache-2.0

/// The front door: bytes in, a feed out.
public enum FeedParser {
    /// Reads a feed of any format; what is broken is repaired and counted.
    ///
    /// `contentType` is the HTTP header's value; `baseURL` is where the bytes came from, for relative links.
    public static func parse(
        _ bytes: [UInt8], contentType: String? = nil, baseURL: String? = nil, limits: FeedLimits = .init()
    ) throws(FeedError) -> ParsedFeed {
        var feed = ParsedFeed(format: .rss)
        var entries = [ParsedEntry]()
        let repairs = try read(bytes, contentType: contentType, baseURL: baseURL, limits: limits) {
            feed = $0
        } each: {
            entries.append($0)
        }
        feed.entries = entries
        feed.repairs = repairs
        return feed
    }

    /// Reads a feed without holding more than one entry's text at a time; gives what was repaired.
    ///
    /// `head` is called once, with the feed's own fields and no entries, then `each` for one entry after the other, in
    /// the order of the document. Neither is called where an error is thrown: every bound is passed before.
    public static func read(
        _ bytes: [UInt8], contentType: String? = nil, baseURL: String? = nil, limits: FeedLimits = .init(),
        head: (ParsedFeed) -> Void, each: (ParsedEntry) -> Void
    ) throws(FeedError) -> [Repair] {
        guard bytes.count <= limits.bytes else { throw .tooLarge(limitBytes: limits.bytes) }
        guard !DocumentKind.isCompressed(bytes) else { throw .notAFeed(found: "gzip data") }
        var tally = RepairTally()
        let text = DecodedText(bytes, contentType: contentType, tally: &tally)
        guard text.bytes.count / 3 <= limits.bytes else { throw .tooLarge(limitBytes: limits.bytes) }
        guard text.bytes.count < FieldSource.limitBytes else { throw .tooLarge(limitBytes: FieldSource.limitBytes) }
        let document = ByteOrderMarks.removed(from: text.bytes)
        let head = { (feed: ParsedFeed) in
            var feed = feed
            feed.encoding = text.encoding
            head(feed)
        }
        switch DocumentKind(document) {
        case .empty: throw .empty
        case .html: throw .htmlPage
        case .other(let what): throw .notAFeed(found: what)
        case .json:
            var reader = JSONFeedReader(document, baseURL: baseURL, limits: limits, tally: tally)
            try reader.read(head: head, each: each)
            return reader.tally.repairs
        case .xml:
            var reader = XMLFeedReader(document, baseURL: baseURL, limits: limits, tally: tally)
            try reader.read(head: head, each: each)
            return reader.tally.repairs
        }
    }
}
