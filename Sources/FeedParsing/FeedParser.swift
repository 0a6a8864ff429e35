// SPDX-License-Identifier: Apache-2.0

/// The one front door: bytes in, a feed out.
public enum FeedParser {
    /// Reads a feed of any format; what is broken is repaired and counted.
    ///
    /// `contentType` is the HTTP header's value; `baseURL` is where the bytes came from, for relative links.
    public static func parse(
        _ bytes: [UInt8], contentType: String? = nil, baseURL: String? = nil, limits: FeedLimits = .init()
    ) throws(FeedError) -> ParsedFeed {
        guard bytes.count <= limits.bytes else { throw .tooLarge(limitBytes: limits.bytes) }
        guard !DocumentKind.isCompressed(bytes) else { throw .notAFeed(found: "gzip data") }
        var tally = RepairTally()
        let text = DecodedText(bytes, contentType: contentType, tally: &tally)
        guard text.bytes.count <= limits.bytes else { throw .tooLarge(limitBytes: limits.bytes) }
        var feed: ParsedFeed
        switch DocumentKind(text.bytes) {
        case .empty: throw .empty
        case .html: throw .htmlPage
        case .other(let what): throw .notAFeed(found: what)
        case .json:
            var reader = JSONFeedReader(text.bytes, baseURL: baseURL, limits: limits, tally: tally)
            feed = try reader.read()
            tally = reader.tally
        case .xml:
            var reader = XMLFeedReader(text.bytes, baseURL: baseURL, limits: limits, tally: tally)
            feed = try reader.read()
            tally = reader.tally
        }
        feed.encoding = text.encoding
        feed.repairs = tally.repairs
        return feed
    }
}
