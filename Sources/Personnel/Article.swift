// SPDX-License-Identifier: Apache-2.0
public import struct FoundationEssentials.Date

/// When something was published: the instant, and the publisher's own offset from UTC, which decides what "Friday" is.
public struct PublicationTime: Hashable, Sendable, Codable {
    public let instant: Date
    /// Seconds east of UTC; 0 where the publisher states none.
    public let offsetSeconds: Int

    public init(instant: Date, offsetSeconds: Int = 0) {
        (self.instant, self.offsetSeconds) = (instant, offsetSeconds)
    }

    /// The publisher's calendar day.
    public var day: CalendarDay? {
        CalendarDay(secondsSince1970: instant.timeIntervalSince1970, offsetSeconds: offsetSeconds)
    }
}

/// A stretch of an article's text that belongs to one part of the page.
public struct Block: Hashable, Sendable, Codable {
    public let section: Section
    /// UTF-8 byte offsets into the text: from `start` up to, not including, `end`.
    public let start: Int
    public let end: Int

    public init(section: Section, start: Int, end: Int) {
        (self.section, self.start, self.end) = (section, start, end)
    }
}

/// One article as it was read: the text as decoded, never normalised or repaired.
public struct Article: Hashable, Sendable, Codable {
    public let id: ArticleID
    public let source: SourceID
    /// Where a person can read it; nil for texts without an address.
    public var url: String?
    /// Empty where the source gives none.
    public var title: String
    public var text: String
    /// BCP 47, as the source states it; nil where it does not.
    public var language: String?
    /// ISO 3166-1 alpha-2 of the source's country, a last resort for the country of a post; nil for international ones.
    public var country: String?
    /// Blocks in order, without overlap; empty where the structure is unknown and has to be found from the text.
    public var blocks: [Block]
    /// Nil where the source gives no date: relative dates in the text then stay unknown.
    public var published: PublicationTime?
    public var fetched: Date
    /// Everything that makes this the same entry when it comes again (guid, canonical link, hash of title and
    /// text), strongest first; any one in common is enough. Never empty.
    public var keys: [String]
    /// Changes when the title or the text is edited.
    public var contentHash: String

    public init(
        id: ArticleID, source: SourceID, url: String? = nil, title: String, text: String, language: String? = nil,
        country: String? = nil, blocks: [Block] = [], published: PublicationTime? = nil, fetched: Date,
        keys: [String], contentHash: String
    ) {
        (self.id, self.source, self.url, self.title, self.text) = (id, source, url, title, text)
        (self.language, self.country, self.blocks) = (language, country, blocks)
        (self.published, self.fetched, self.keys, self.contentHash) = (published, fetched, keys, contentHash)
    }
}
