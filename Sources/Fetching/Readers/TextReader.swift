// SPDX-License-Identifier: Apache-2.0
import FeedParsing
public import Pipeline

/// Reads one text or page, from the web or from a file: one article, or several with a line between them,
/// or each paragraph by itself.
public struct TextReader: SourceReader {
    public static let kind = "text"

    private let fetcher: DocumentFetcher
    private static let accept = "text/plain, text/html;q=0.9, application/xhtml+xml;q=0.9, */*;q=0.5"

    init(fetcher: DocumentFetcher) { self.fetcher = fetcher }

    public func read(_ source: Source, from bookmark: Bookmark?) async throws(ReadError) -> Reading {
        try await fetcher.fetch(source, from: bookmark, accept: Self.accept)
            .reading { document in reading(of: document, source) }
    }

    private func reading(of document: SourceDocument, _ source: Source) -> Reading {
        var maker = ArticleMaker(source: source, fetched: fetcher.clock.now())
        if document.isHTML {
            let page = HTMLText.document(document.bytes, contentType: document.contentType, baseURL: document.url)
            maker.add(page, separator: source.separator, named: Self.kind, url: document.url)
        } else {
            let (text, repairs) = PlainText.decode(document.bytes, contentType: document.contentType)
            maker.note(repairs)
            maker.add(plainText: text, separator: source.separator, named: Self.kind, url: document.url)
        }
        return Reading(
            articles: maker.articles, bookmark: document.bookmark, repairs: maker.repairs, dropped: maker.dropped,
            restFor: document.restFor)
    }
}
