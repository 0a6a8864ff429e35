// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import FeedParsing
import Foundation
import Labelled
import Personnel

/// The labelled articles below a folder.
struct LabelledFolder {
    /// The last part of the path: what floors call it.
    let name: String
    /// In the order of their names.
    let articles: [LabelledArticle]
    /// True where nobody is to read the articles: a file `figures-only` stands in the folder, above or below it.
    let isFiguresOnly: Bool

    static let marker = "figures-only"

    /// Exits 65 where the folder or an article cannot be read: with every fault, but without a word of articles that
    /// nobody is to read.
    init(_ folder: String, figuresOnly: Bool) throws {
        let root = URL(fileURLWithPath: folder).standardizedFileURL
        guard let paths = FileManager.default.enumerator(atPath: folder) else {
            complain("there is no folder \(folder)")
            throw Exit.unreadable
        }
        let files = paths.compactMap { $0 as? String }
        isFiguresOnly =
            figuresOnly || Self.isMarked(root) || files.contains { $0.split(separator: "/").last == Self.marker[...] }
        var articles: [LabelledArticle] = []
        var faults: [String] = []
        for path in files where path.hasSuffix(".txt") {
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
            if isFiguresOnly {
                complain("\(folder): \(faults.count) articles cannot be read; which ones is not shown (figures only)")
            } else {
                faults.forEach(complain)
            }
            throw Exit.unreadable
        }
        name = root.lastPathComponent
        self.articles = articles.sorted { $0.name < $1.name }
    }

    /// The folder or one above it is marked, by its own path and behind symbolic links.
    static func isMarked(_ root: URL) -> Bool {
        [root, root.resolvingSymlinksInPath()].contains { start in
            var folder = start
            for _ in 0..<100 {
                if FileManager.default.fileExists(atPath: folder.appendingPathComponent(marker).path) { return true }
                if folder.path == "/" { return false }
                folder.deleteLastPathComponent()
            }
            return false
        }
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
