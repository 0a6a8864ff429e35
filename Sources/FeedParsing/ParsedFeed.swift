// SPDX-License-Identifier: Apache-2.0

/// The format a feed was read as.
public enum FeedFormat: String, Sendable, Equatable {
    case rss, rdf, atom
    case jsonFeed = "json"
}

/// A feed as it was read, whatever its format.
public struct ParsedFeed: Sendable, Equatable {
    public var format: FeedFormat
    public var title: String?
    /// The site that the feed is about, absolute where the feed or the caller says to what it is relative.
    public var link: String?
    /// BCP 47 as the publisher writes it.
    public var language: String?
    public var updated: FeedDate?
    /// How long the publisher asks to wait between two readings: `ttl` or `sy:updatePeriod`.
    public var ttl: Duration?
    /// Hours of the day, 0 to 23 in UTC, in which the publisher asks not to be read.
    public var skipHours: [Int]
    /// Days on which the publisher asks not to be read: 1 for Monday to 7 for Sunday.
    public var skipDays: [Int]
    /// The ids of entries that the publisher took back (`at:deleted-entry`, RFC 6721).
    public var withdrawn: [String]
    /// The encoding that the bytes were in, by its usual name in lower case.
    public var encoding: String
    /// In the order of the document.
    public var entries: [ParsedEntry]
    public var repairs: [Repair]

    public init(
        format: FeedFormat, title: String? = nil, link: String? = nil, language: String? = nil,
        updated: FeedDate? = nil, ttl: Duration? = nil, skipHours: [Int] = [], skipDays: [Int] = [],
        withdrawn: [String] = [], encoding: String = "utf-8", entries: [ParsedEntry] = [], repairs: [Repair] = []
    ) {
        (self.format, self.title, self.link, self.language) = (format, title, link, language)
        (self.updated, self.ttl, self.skipHours, self.skipDays) = (updated, ttl, skipHours, skipDays)
        self.withdrawn = withdrawn
        (self.encoding, self.entries, self.repairs) = (encoding, entries, repairs)
    }
}
