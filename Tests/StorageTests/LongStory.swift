// SPDX-License-Identifier: Apache-2.0
import Extraction
import Foundation
import Languages
import Personnel
import Pipeline
import TestSupport

/// One dismissal, announced and then done, as twenty articles in four languages and as many spellings tell it in a
/// week. The English ones are read by the extraction; of the others stands here what they say.
enum LongStory {
    /// In the order in which they came out.
    static func finds() throws -> [Find] {
        let language = try LanguageData.load("en", from: dataDirectory)
        let extractor = Extractor(language)
        let english = reports.map { report in
            let article = article(report.day, "en", report.source, text: report.text)
            return Find(article: article, mentions: extractor.mentions(in: article))
        }
        return english
            + (try tales.map { tale in
                let article = article(tale.day, tale.language, tale.source, text: "\(tale.name), \(tale.title)")
                let mention = try Build.mention(
                    "dismissed", of: tale.name, status: tale.status, as: tale.title, country: tale.country,
                    on: tale.isDated ? Build.march(12) : nil)
                return Find(article: article, mentions: [mention])
            })
    }

    private struct Report {
        let day: Int
        let source: SourceID
        let text: String
    }

    private static let reports = [
        Report(
            day: 9, source: "herald",
            text: "Deputy Defence Minister Sergei Shugantsev will be dismissed on March 12, the government announced."),
        Report(
            day: 10, source: "courier",
            text: "Russia's deputy defence minister, Sergei Shugantsev, is to be removed from his post on Thursday, "
                + "officials said at a briefing."),
        Report(
            day: 11, source: "globe",
            text: "The Kremlin will dismiss Deputy Defense Minister Sergey Shugantsev on March 12, a spokesman said."),
        Report(
            day: 12, source: "herald",
            text: "President Arkady Lomtev dismissed Deputy Defence Minister Sergei Shugantsev on Thursday, according "
                + "to a decree published by the Kremlin."),
        Report(
            day: 12, source: "courier",
            text: "Russia's deputy defence minister, Sergei Shugantsev, was dismissed on Thursday."),
        Report(
            day: 13, source: "globe",
            text: "Sergey Shugantsev, a deputy minister of defense of Russia, was removed from his post on March 12 by "
                + "presidential decree."),
        Report(
            day: 13, source: "ledger",
            text: "Deputy Defense Minister S. Shugantsev was fired on Thursday after an audit of the army's warehouses."
        ),
        Report(
            day: 14, source: "mail",
            text: "The deputy defence minister, Sergei Shugantsev, was relieved of his duties on March 12, the defence "
                + "ministry confirmed on Saturday."),
    ]

    private struct Tale {
        let day: Int
        let source: SourceID
        let language: String
        let name: String
        let title: String
        let status: Status
        var country: String?
        var isDated = true
    }

    private static let tales = [
        Tale(
            day: 10, source: "vestnik", language: "ru", name: "Сергей Шуганцев", title: "заместитель министра обороны",
            status: .expected, country: "RU"),
        Tale(
            day: 12, source: "gazeta", language: "ru", name: "Сергей Петрович Шуганцев",
            title: "заместитель министра обороны РФ", status: .happened),
        Tale(
            day: 12, source: "vestnik", language: "ru", name: "Шуганцев С. П.", title: "замминистра обороны",
            status: .happened, country: "RU", isDated: false),
        Tale(
            day: 13, source: "listok", language: "ru", name: "Шуганцев", title: "заместитель министра обороны",
            status: .happened),
        Tale(
            day: 11, source: "matin", language: "fr", name: "Sergueï Chougantsev", title: "vice-ministre de la Défense",
            status: .expected, country: "RU"),
        Tale(
            day: 12, source: "soir", language: "fr", name: "Sergueï Chougantsev",
            title: "vice-ministre russe de la Défense", status: .happened),
        Tale(
            day: 13, source: "matin", language: "fr", name: "Serguei Chougantsev", title: "vice-ministre de la défense",
            status: .happened, isDated: false),
        Tale(
            day: 15, source: "tribune", language: "fr", name: "Chougantsev", title: "vice-ministre de la Défense",
            status: .happened, country: "RU"),
        Tale(
            day: 11, source: "bote", language: "de", name: "Sergej Schuganzew",
            title: "stellvertretender Verteidigungsminister", status: .expected),
        Tale(
            day: 12, source: "kurier", language: "de", name: "Sergej Schuganzew", title: "Vize-Verteidigungsminister",
            status: .happened, country: "RU"),
        Tale(
            day: 13, source: "bote", language: "de", name: "SCHUGANZEW Sergej",
            title: "stellvertretender Verteidigungsminister", status: .happened),
        Tale(
            day: 14, source: "anzeiger", language: "de", name: "Sergej Schuganzew",
            title: "Stellvertretender Minister der Verteidigung", status: .happened, isDated: false),
    ]

    private static func article(_ day: Int, _ language: String, _ source: SourceID, text: String) -> Article {
        var article = Build.article(
            "\(language)-\(day)-\(source)", from: source, text: text, published: Build.noon(day))
        article.language = language
        return article
    }

    private static let root = #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined()
    private static let dataDirectory = root + "/Sources/Languages/Data"
}
