// SPDX-License-Identifier: Apache-2.0
import Extraction
import FoundationEssentials
import Languages
import Personnel

/// The language data of the sources, loaded once, and articles of a few sentences.
enum TestLanguage {
    static let pack: Result<LanguagePack, LanguageDataError> = Result { () throws(LanguageDataError) in
        try LanguageData.load("en", from: dataDirectory)
    }

    private static let root = #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined()
    static let dataDirectory = root + "/Sources/Languages/Data"
    static let seeds = root + "/seeds/en"

    /// Published on Friday, 10 May 2024 at noon UTC.
    static func article(_ text: String, title: String = "", blocks: [Block] = [], isDated: Bool = true) -> Article {
        let noon = Date(timeIntervalSince1970: 1_715_342_400)
        return Article(
            id: "art_test", source: "test", title: title, text: text, blocks: blocks,
            published: isDated ? PublicationTime(instant: noon) : nil, fetched: noon, keys: ["test"], contentHash: "")
    }

    static func mentions(_ text: String, title: String = "") throws -> [Mention] {
        Extractor(try pack.get()).mentions(in: article(text, title: title))
    }
}

extension Mention {
    /// "dismissed happened Anton Berel".
    var summary: String { "\(kind) \(status.rawValue) \(person?.name ?? group?.phrase ?? "")" }
}
