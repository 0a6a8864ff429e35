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

    /// The changes that the extractors find that read the article's language.
    public func mentions(in article: Article) -> [Mention] {
        readers(of: article).flatMap { $0.mentions(in: article) }
    }

    /// The same, and whom the article calls the holder of a post in passing.
    public func findings(in article: Article) -> Find {
        let readings = readers(of: article).map { $0.reading(in: article) }
        return Find(
            article: article, mentions: readings.flatMap(\.mentions), incumbencies: readings.flatMap(\.incumbencies))
    }

    private func readers(of article: Article) -> [Extractor] {
        let codes = Self.readers(of: article.language, among: byLanguage.map(\.code))
        return byLanguage.filter { codes.contains($0.code) }.map(\.extractor)
    }

    /// Which languages' extractors read an article. One that names no language, or one that is none ("English", "eng",
    /// "xx"), is read by every one there is: a text that is not in it holds none of its triggers.
    static func readers(of language: String?, among known: [String]) -> [String] {
        let code = language.map { String($0.lowercased().prefix { $0 != "-" && $0 != "_" }) } ?? ""
        if known.contains(code) { return [code] }
        return LanguageCodes.short.contains(code) ? [] : known
    }
}
