// SPDX-License-Identifier: Apache-2.0

/// What people read on a page, and what it says about itself.
public struct HTMLDocument: Sendable, Equatable {
    public var title: String?
    public var published: FeedDate?
    /// BCP 47 as the page writes it.
    public var language: String?
    /// The page's own address, absolute; nil where it doesn't state one.
    public var canonicalURL: String?
    /// The blocks, joined by empty lines.
    public var text: String
    /// In order, without overlap.
    public var blocks: [HTMLBlock]
    /// Every link of the page, in order, absolute where the caller or the page says to what it is relative.
    public var links: [HTMLLink]

    public init(
        title: String? = nil, published: FeedDate? = nil, language: String? = nil, canonicalURL: String? = nil,
        text: String = "", blocks: [HTMLBlock] = [], links: [HTMLLink] = []
    ) {
        (self.title, self.published, self.language, self.canonicalURL) = (title, published, language, canonicalURL)
        (self.text, self.blocks, self.links) = (text, blocks, links)
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

    public init(address: String, text: String) { (self.address, self.text) = (address, text) }
}
