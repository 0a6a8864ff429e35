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

    /// What the extractors find that read the article's language.
    public func mentions(in article: Article) -> [Mention] {
        let codes = Self.readers(of: article.language, among: byLanguage.map(\.code))
        return byLanguage.filter { codes.contains($0.code) }.flatMap { $0.extractor.mentions(in: article) }
    }

    /// Which languages' extractors read an article. One that names no language, or one that is none ("English", "eng",
    /// "xx"), is read by every one there is: a text that is not in it holds none of its triggers.
    static func readers(of language: String?, among known: [String]) -> [String] {
        let code = language.map { String($0.lowercased().prefix { $0 != "-" && $0 != "_" }) } ?? ""
        if known.contains(code) { return [code] }
        return LanguageCodes.short.contains(code) ? [] : known
    }
}
