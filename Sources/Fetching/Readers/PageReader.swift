// SPDX-License-Identifier: Apache-2.0
import FeedParsing
public import Pipeline

/// Reads a web page: its own text, or, where the source says which of its links lead to articles, those articles.
public struct PageReader: SourceReader {
    public static let kind = "page"

    private let fetcher: DocumentFetcher
    private static let accept = "text/html, application/xhtml+xml;q=0.9, */*;q=0.5"

    init(fetcher: DocumentFetcher) { self.fetcher = fetcher }

    public func read(_ source: Source, from bookmark: Bookmark?) async throws(ReadError) -> Reading {
        try await fetcher.fetch(source, from: bookmark, accept: Self.accept)
            .reading { document throws(ReadError) in try reading(of: document, source) }
    }

    private func reading(of document: SourceDocument, _ source: Source) throws(ReadError) -> Reading {
        guard document.isHTML else {
            throw ReadError(.unreadable("this is no HTML page; write kind: feed or kind: text for other documents"))
        }
        var maker = ArticleMaker(source: source, fetched: fetcher.clock.now())
        if let choice = source.links {
            let page = HTMLPage(document.bytes, contentType: document.contentType, baseURL: document.url)
            maker.add(try LinkIndex(page, url: document.url, choosing: choice))
        } else {
            let page = HTMLText.document(document.bytes, contentType: document.contentType, baseURL: document.url)
            maker.add(page, named: Self.kind, url: document.url)
        }
        return Reading(
            articles: maker.articles, bookmark: document.bookmark, repairs: maker.repairs, dropped: maker.dropped,
            restFor: document.restFor, isWindow: source.links != nil, wantsPages: source.links != nil)
    }
}
