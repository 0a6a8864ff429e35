// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import FeedParsing
import Foundation
import Labelled
import Personnel

/// The labelled articles below a folder.
enum LabelledFolder {
    /// In the order of their paths. Exits 65 with every fault where one cannot be read.
    static func read(_ folder: String) throws -> [LabelledArticle] {
        guard let paths = FileManager.default.enumerator(atPath: folder) else {
            complain("there is no folder \(folder)")
            throw Exit.unreadable
        }
        var articles: [LabelledArticle] = []
        var faults: [String] = []
        for case let path as String in paths where path.hasSuffix(".txt") {
            let file = folder + "/" + path
            let text = String(decoding: try InputFile.read(file, limitBytes: 8 << 20), as: UTF8.self)
            // A list of changes without articles stands in some folders; it has no bars.
            guard text.contains("\n---\n") else { continue }
            do throws(LabelError) {
                articles.append(try LabelledReader.read(text, file: file))
            } catch {
                faults.append(error.description)
            }
        }
        guard faults.isEmpty else {
            faults.forEach(complain)
            throw Exit.unreadable
        }
        return articles.sorted { $0.name < $1.name }
    }

    /// The article as the engine is to see it: HTML turned into text with its blocks.
    static func article(of labelled: LabelledArticle) -> Article {
        guard labelled.isHTML else { return labelled.article }
        var article = labelled.article
        let page = HTMLText.document(article.text)
        article.text = page.text
        article.blocks = page.blocks.map { Block(section: Section($0.role), start: $0.start, end: $0.end) }
        if article.title.isEmpty { article.title = page.title ?? "" }
        return article
    }
}
