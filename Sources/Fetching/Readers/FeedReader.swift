// SPDX-License-Identifier: Apache-2.0
import FeedParsing
public import Pipeline

/// Reads RSS, Atom, RDF and JSON feeds, from the web or from a file.
public struct FeedReader: SourceReader {
    public static let kind = "feed"

    private let fetcher: DocumentFetcher
    private static let accept =
        "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, "
        + "text/xml;q=0.9, application/json;q=0.8, */*;q=0.5"

    init(fetcher: DocumentFetcher) { self.fetcher = fetcher }

    public func read(_ source: Source, from bookmark: Bookmark?) async throws(ReadError) -> Reading {
        try await fetcher.fetch(source, from: bookmark, accept: Self.accept)
            .reading { document throws(ReadError) in try reading(of: document, source) }
    }

    private func reading(of document: SourceDocument, _ source: Source) throws(ReadError) -> Reading {
        let feed: ParsedFeed
        do throws(FeedError) {
            feed = try FeedParser.parse(
                document.bytes, contentType: document.contentType, baseURL: document.url, limits: fetcher.limits.feed)
        } catch {
            throw ReadError(because: error)
        }
        let now = fetcher.clock.now()
        var maker = ArticleMaker(source: source, fetched: now)
        maker.add(feed)
        let quiet = QuietHours(hours: Set(feed.skipHours), days: Set(feed.skipDays)).rest(from: now)
        let asked = [document.restFor, feed.ttl, quiet].compactMap(\.self).max()
        let isTruncated = feed.repairs.contains { $0.kind == .truncated }
        return Reading(
            articles: maker.articles, bookmark: isTruncated ? document.bookmark.unvalidated : document.bookmark,
            repairs: maker.repairs, dropped: maker.dropped,
            restFor: asked.map { min($0, fetcher.limits.longestRest) }, isWindow: true,
            wantsPages: source.fullText, withdrawn: maker.withdrawn)
    }
}

extension ReadError {
    init(because error: FeedError) {
        if case .tooLarge(let limitBytes) = error {
            self.init(Reason.tooLarge(limitBytes: limitBytes))
        } else {
            self.init(.unreadable(error.description))
        }
    }
}
