// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// Reads one kind of source. A reader never sleeps, retries or stores.
public protocol SourceReader: Sendable {
    /// The word for it in configurations.
    static var kind: String { get }

    /// `bookmark` is nil on the first reading.
    func read(_ source: Source, from bookmark: Bookmark?) async throws(ReadError) -> Reading
}

/// Where the last reading of a source ended.
public struct Bookmark: Sendable, Hashable, Codable {
    /// The validators of conditional requests (RFC 9110, section 8.8), as the server gave them.
    public var etag: String?
    public var lastModified: String?
    /// Where 301 and 308 have moved the source to; nil while its configured address holds.
    public var movedTo: String?
    /// For files: what tells that nothing has changed since (size, time, hash), by path.
    public var fingerprints: [String: String]

    public init(
        etag: String? = nil, lastModified: String? = nil, movedTo: String? = nil, fingerprints: [String: String] = [:]
    ) {
        (self.etag, self.lastModified, self.movedTo, self.fingerprints) = (etag, lastModified, movedTo, fingerprints)
    }
}

extension Bookmark {
    /// For a reading that could not take everything: the next one asks for the whole, whatever has not changed.
    public var unvalidated: Bookmark {
        Bookmark(movedTo: movedTo, fingerprints: fingerprints.mapValues { _ in "" })
    }
}

/// What one reading of a source gave.
public struct Reading: Sendable {
    /// In the source's own order; empty where nothing has changed.
    public var articles: [Article]
    /// To be kept once every article is recorded; nil: keep the old one.
    public var bookmark: Bookmark?
    /// The server said, or the file's fingerprint shows, that nothing has changed.
    public var isUnchanged: Bool
    /// What was mended while reading, by repair id.
    public var repairs: [String: Int]
    /// Entries that could not become articles, by reason.
    public var dropped: [String: Int]
    /// Not to be read again before this has passed (max-age, ttl); nil where the source does not say.
    public var restFor: Duration?
    /// True where the articles are the latest of a longer list, so that some may have come and gone unread.
    public var isWindow: Bool
    /// True where the articles' texts are to be taken from the pages behind their addresses.
    public var wantsPages: Bool
    /// Keys of articles that the publisher took back; those that are not known do no harm.
    public var withdrawn: [String]

    public init(
        articles: [Article], bookmark: Bookmark?, isUnchanged: Bool = false, repairs: [String: Int] = [:],
        dropped: [String: Int] = [:], restFor: Duration? = nil, isWindow: Bool = false, wantsPages: Bool = false,
        withdrawn: [String] = []
    ) {
        (self.articles, self.bookmark, self.isUnchanged) = (articles, bookmark, isUnchanged)
        (self.repairs, self.dropped, self.restFor) = (repairs, dropped, restFor)
        (self.isWindow, self.wantsPages, self.withdrawn) = (isWindow, wantsPages, withdrawn)
    }
}

/// Why a source could not be read: what, where, and when to try again.
public struct ReadError: Error, Hashable, CustomStringConvertible {
    public enum Reason: Hashable, Sendable {
        /// No connection, no name, TLS: the transport's own words.
        case unreachable(String)
        case timeout(limit: Duration)
        /// An answer other than success.
        case refused(status: Int)
        /// 410: the server says that it will not come back.
        case gone
        /// The body is larger than is read.
        case tooLarge(limitBytes: Int)
        /// The address guard does not allow it.
        case forbiddenAddress(String)
        /// The bytes are no feed, or no text: the parser's own words.
        case unreadable(String)
        /// There is no such file or folder.
        case missing(path: String)
        /// The file system does not let us: its own words.
        case denied(path: String, String)
        case cancelled
    }

    public let reason: Reason
    /// Not to be tried again before; nil: the usual back-off.
    public let retryAfter: Duration?

    public init(_ reason: Reason, retryAfter: Duration? = nil) {
        (self.reason, self.retryAfter) = (reason, retryAfter)
    }

    public var description: String {
        switch reason {
        case .unreachable(let words): "cannot be reached: \(words)"
        case .timeout(let limit): "no complete answer within \(limit)"
        case .refused(let status): "the server answered \(status)"
        case .gone: "the server says that it is gone for good (410); look for its new address"
        case .tooLarge(let limit): "larger than the limit of \(limit) bytes"
        case .forbiddenAddress(let address):
            "\(address) is a private or local address; allow it under network.allow if it is meant"
        case .unreadable(let words): words
        case .missing(let path): "there is no \(path)"
        case .denied(let path, let words): "\(path) cannot be read: \(words)"
        case .cancelled: "cancelled"
        }
    }
}
