// SPDX-License-Identifier: Apache-2.0

/// One entry of a feed. Nil means that the feed does not say.
///
/// Text fields are plain text: tags stripped, entities decoded, paragraphs kept apart by newlines.
public struct ParsedEntry: Sendable, Equatable {
    /// The publisher's own id: guid, atom:id, rdf:about.
    public var id: String?
    /// On one line.
    public var title: String?
    /// The article for people, absolute where the feed or the caller says to what it is relative.
    public var link: String?
    public var published: FeedDate?
    public var updated: FeedDate?
    public var summary: String?
    public var content: String?
    public var author: String?
    /// BCP 47 as the publisher writes it; the feed's own where the entry has none.
    public var language: String?
    /// The summary as it came; nil where it is declared as plain text.
    public var summaryHTML: String?
    /// The content as it came; nil where it is declared as plain text.
    public var contentHTML: String?

    public init(
        id: String? = nil, title: String? = nil, link: String? = nil, published: FeedDate? = nil,
        updated: FeedDate? = nil, summary: String? = nil, content: String? = nil, author: String? = nil,
        language: String? = nil, summaryHTML: String? = nil, contentHTML: String? = nil
    ) {
        (self.id, self.title, self.link, self.published, self.updated) = (id, title, link, published, updated)
        (self.summary, self.content, self.author, self.language) = (summary, content, author, language)
        (self.summaryHTML, self.contentHTML) = (summaryHTML, contentHTML)
    }
}
