// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Foundation
import Personnel

/// One article as `extract` takes it: a line of JSON, or a file with options.
struct ExtractionInput: Decodable, Sendable {
    var id: String?
    var title: String?
    var text: String?
    var published: String?
    var language: String?
    var url: String?
    var html: String?

    enum CodingKeys: CodingKey {
        case id, title, text, published, language, url, html
    }

    init(
        id: String? = nil, title: String? = nil, text: String? = nil, published: String? = nil,
        language: String? = nil, url: String? = nil, html: String? = nil
    ) {
        (self.id, self.title, self.text, self.published) = (id, title, text, published)
        (self.language, self.url, self.html) = (language, url, html)
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        // Tools number their articles as often as they name them.
        if let number = (try? fields.decode(Int.self, forKey: .id)) {
            id = String(number)
        } else {
            id = try fields.decodeIfPresent(String.self, forKey: .id)
        }
        title = try fields.decodeIfPresent(String.self, forKey: .title)
        text = try fields.decodeIfPresent(String.self, forKey: .text)
        published = try fields.decodeIfPresent(String.self, forKey: .published)
        language = try fields.decodeIfPresent(String.self, forKey: .language)
        url = try fields.decodeIfPresent(String.self, forKey: .url)
        html = try fields.decodeIfPresent(String.self, forKey: .html)
    }

    /// The article to extract from. Its country is unknown and its source has no name.
    func article() throws(InputFault) -> Article {
        var published: PublicationTime?
        if let words = self.published, !words.isEmpty {
            guard let date = FeedDate(words) else { throw InputFault("published is no date: \(words.prefix(40))") }
            published = PublicationTime(instant: date.instant, offsetSeconds: date.offsetSeconds ?? 0)
        }
        var article = Article(
            id: ArticleID(rawValue: id ?? ""), source: "", url: url, title: title ?? "", text: text ?? "",
            language: language, published: published, fetched: published?.instant ?? Date(timeIntervalSince1970: 0),
            keys: [id ?? ""], contentHash: "")
        if text == nil {
            guard let html else { throw InputFault("neither text nor html") }
            let page = HTMLText.document(html)
            article.text = page.text
            article.blocks = page.blocks.map { Block(section: Section($0.role), start: $0.start, end: $0.end) }
            if title == nil { article.title = page.title ?? "" }
        }
        return article
    }
}

/// Why a line of input gives no article.
struct InputFault: Error {
    let words: String
    init(_ words: String) { self.words = words }
}
