// SPDX-License-Identifier: Apache-2.0

/// Why nothing could be read. Reading the same bytes again does not help.
public enum FeedError: Error, Sendable, Equatable {
    /// There is not one byte to read, or only white space.
    case empty
    /// The document is not a feed; what it starts with, in a word: "<opml>", "plain text", "gzip data".
    case notAFeed(found: String)
    /// A page for people: a front page, an error page, a login form.
    case htmlPage
    /// It starts as JSON, but is not a JSON Feed; the reason.
    case badJSON(String)
    case tooLarge(limitBytes: Int)
    /// More elements are open at the byte offset than allowed.
    case tooDeep(limit: Int, offset: Int)
    case tooManyEntries(limit: Int)
    case tooManyAttributes(limit: Int, offset: Int)
}

extension FeedError: CustomStringConvertible {
    /// One line: what, where, what to do.
    public var description: String {
        switch self {
        case .empty:
            "the document is empty: try again later, or check the address"
        case .notAFeed(let found):
            "not a feed: the document starts with \(found); give the address of an RSS, Atom or JSON feed"
        case .htmlPage:
            "an HTML page instead of a feed: give the feed's own address, or read it as a page"
        case .badJSON(let reason):
            "not a JSON Feed: \(reason); give the address of an RSS, Atom or JSON feed"
        case .tooLarge(let limit):
            "the document is larger than \(limit) bytes: raise the limit, or ask the publisher for a shorter feed"
        case .tooDeep(let limit, let offset):
            "more than \(limit) elements are open at byte \(offset): raise the limit if the feed is genuine"
        case .tooManyEntries(let limit):
            "more than \(limit) entries: raise the limit, or ask the publisher for a shorter feed"
        case .tooManyAttributes(let limit, let offset):
            "an element at byte \(offset) has more than \(limit) attributes: raise the limit if the feed is genuine"
        }
    }
}
