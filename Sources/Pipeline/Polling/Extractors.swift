// SPDX-License-Identifier: Apache-2.0
public import Extraction
public import Personnel

/// The extractors of all languages that there is data for.
public struct Extractors: Sendable {
    private let byLanguage: [(code: String, extractor: Extractor)]

    /// By the languages' codes: "en".
    public init(_ extractors: [String: Extractor]) {
        byLanguage = extractors.sorted { $0.key < $1.key }.map { (code: $0.key, extractor: $0.value) }
    }

    /// What the article's language finds. An article that names no language is read by every one there is: a text
    /// that is not in it holds none of its triggers.
    public func mentions(in article: Article) -> [Mention] {
        guard let language = article.language?.lowercased() else {
            return byLanguage.flatMap { $0.extractor.mentions(in: article) }
        }
        let code = String(language.prefix { $0 != "-" && $0 != "_" })
        return byLanguage.first { $0.code == code }?.extractor.mentions(in: article) ?? []
    }
}
