// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Personnel
import Pipeline

/// Takes articles' texts from the web pages behind their links.
struct PageCompleter: ArticleCompleter {
    private let fetcher: DocumentFetcher
    private static let accept = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1"
    /// Of one page: articles are long where they have a tenth of it.
    private static let pageBytes = 5 << 20

    init(fetcher: DocumentFetcher) {
        var fetcher = fetcher
        fetcher.limits.documentBytes = min(fetcher.limits.documentBytes, Self.pageBytes)
        self.fetcher = fetcher
    }

    func complete(_ article: Article, of source: Source) async throws(ReadError) -> Article {
        guard let url = article.url else { return article }
        var page = source
        page.address = url
        page.headers = try Self.mayKnowSecrets(url, of: source) ? source.headers : [:]
        guard case .fresh(let document) = try await fetcher.fetch(page, from: nil, accept: Self.accept) else {
            throw ReadError(.unreadable("\(url) gave no page"))
        }
        return try Self.completed(article, by: document, of: source)
    }

    /// The source's own headers may be secrets: they go to its own server alone.
    private static func mayKnowSecrets(_ url: String, of source: Source) throws(ReadError) -> Bool {
        guard case .web(let own) = try SourcePlace(source.address), case .web(let target) = try SourcePlace(url) else {
            return false
        }
        return own.shares(secretsWith: target)
    }

    private static func completed(
        _ article: Article, by document: SourceDocument, of source: Source
    ) throws(ReadError) -> Article {
        guard document.isHTML else { throw ReadError(.unreadable("the article's address leads to no page")) }
        // Who is not let in is sent to the front page.
        if let asked = article.url.flatMap({ CanonicalLink($0) }), !asked.isFrontPage,
            let given = document.url.flatMap({ CanonicalLink($0) }), given.isFrontPage
        {
            throw ReadError(.unreadable("the article's address leads to a front page"))
        }
        let page = HTMLText.document(document.bytes, contentType: document.contentType, baseURL: document.url)
        // A wall that asks for money or consent says less than the summary.
        let own = page.blocks.filter { $0.role == .body }.reduce(0) { $0 + $1.end - $1.start }
        guard own > 0, own >= article.text.utf8.count, !ErrorEntry.isOne(title: page.title ?? "") else {
            throw ReadError(.unreadable("the article's page says less than the source itself"))
        }
        let draft = ArticleDraft(page)
        var whole = article
        // The words of a link may be cut off, or "Read more".
        if let title = page.title, source.links != nil || article.title.isEmpty { whole.title = title }
        (whole.text, whole.blocks) = (draft.text, draft.blocks)
        whole.language = article.language ?? draft.language
        if let published = draft.published, article.published == nil, published.isPlausible(at: article.fetched) {
            whole.published = published
        }
        return whole
    }
}
