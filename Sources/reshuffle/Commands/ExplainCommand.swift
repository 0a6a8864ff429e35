// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Extraction
import Foundation
import Personnel
import Pipeline

/// `reshuffle explain`: why, and why not.
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Shows every trigger in a text and what became of it.",
        discussion: "Takes a text file, - for standard input, or the id of a stored article (art_...).")

    @OptionGroup var config: ConfigurationOption
    @Argument(help: "A text file, - or art_...")
    var subject: String
    @Option(help: "The article's title, where the text does not hold it.")
    var title: String?
    @Option(help: "When it was published: a day or an instant.")
    var published: String?
    @Flag(help: "The file is HTML: find its main text first.")
    var html = false
    @Option(help: "The language of the text.")
    var language = "en"
    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        let article = try await article()
        // A stored article is read as the daemon reads it; a text by the built-in words, unless -c says otherwise.
        let isStored = subject.hasPrefix("art_")
        let configuration = config.file == nil && !isStored ? nil : try Compose.configuration(config.file)
        let trace = try Compose.extractor(language, configuration).trace(in: article)
        answer(line: json ? TraceText.json(trace, of: article).line : TraceText.text(trace))
    }

    private func article() async throws -> Article {
        if subject.hasPrefix("art_") { return try await storedArticle() }
        let bytes = try InputFile.read(subject, limitBytes: LineExtraction.limitBytes)
        let text = String(decoding: bytes, as: UTF8.self)
        do throws(InputFault) {
            return try ExtractionInput(
                id: subject, title: title, text: html ? nil : text, published: published, language: language,
                html: html ? text : nil
            ).article()
        } catch {
            complain("\(subject): \(error.words)")
            throw Exit.unreadable
        }
    }

    private func storedArticle() async throws -> Article {
        let store = try Compose.store(reading: config.file)
        let id = ArticleID(rawValue: subject)
        let article = try await storing { () async throws(LedgerError) in try await store.state.article(id) }
        await store.close()
        guard let article else {
            complain("the text of \(subject) is not stored: no such article, or it is past its retention")
            throw Exit.foundProblems
        }
        return article
    }
}
