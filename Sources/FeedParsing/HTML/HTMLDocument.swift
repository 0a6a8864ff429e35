// SPDX-License-Identifier: Apache-2.0

/// What people read on a page, and what it says about itself.
public struct HTMLDocument: Sendable, Equatable {
    public var title: String?
    public var published: FeedDate?
    /// When it was last changed, as the page says; nil where it says nothing.
    public var modified: FeedDate?
    /// BCP 47 as the page writes it, `_` as `-`; of several the first that is written in the text's letters.
    public var language: String?
    /// What the site calls itself; nil where the page doesn't say.
    public var siteName: String?
    /// The page's own address, absolute; nil where it doesn't state one.
    public var canonicalURL: String?
    /// The blocks, joined by empty lines, and those of one list by line breaks.
    public var text: String
    /// In order, without overlap.
    public var blocks: [HTMLBlock]
    /// Every link of the page, in order, absolute where the caller or the page says to what it is relative.
    public var links: [HTMLLink]
    /// The feeds that the page offers (`link rel=alternate`), in order and each once; their text is their title.
    public var feeds: [HTMLLink]

    public init(
        title: String? = nil, published: FeedDate? = nil, modified: FeedDate? = nil, language: String? = nil,
        siteName: String? = nil, canonicalURL: String? = nil, text: String = "", blocks: [HTMLBlock] = [],
        links: [HTMLLink] = [], feeds: [HTMLLink] = []
    ) {
        (self.title, self.published, self.modified, self.language) = (title, published, modified, language)
        (self.siteName, self.canonicalURL) = (siteName, canonicalURL)
        (self.text, self.blocks, self.links, self.feeds) = (text, blocks, links, feeds)
    }
}

/// A stretch of a page's text that belongs to one part of the page.
public struct HTMLBlock: Sendable, Equatable {
    public let role: Role
    /// UTF-8 byte offsets into the text: from `start` up to, not including, `end`.
    public let start: Int
    public let end: Int

    public init(role: Role, start: Int, end: Int) { (self.role, self.start, self.end) = (role, start, end) }

    public enum Role: String, Sendable, CaseIterable {
        case headline, body
        /// Under or beside a picture.
        case caption
        /// About another story.
        case teaser
        /// The page's own: share buttons, tags, notices.
        case chrome
        /// By readers.
        case comment
    }
}

public struct HTMLLink: Sendable, Equatable {
    public let address: String
    /// On one line; empty for a picture.
    public let text: String
    /// The media type that the page gives, in lower case and without parameters; nil where it gives none.
    public let type: String?

    public init(address: String, text: String, type: String? = nil) {
        (self.address, self.text, self.type) = (address, text, type)
    }
}
