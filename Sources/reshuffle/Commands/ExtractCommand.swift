// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Extraction
import Foundation
import Personnel

/// `reshuffle extract`: text in, changes out, nothing stored.
struct ExtractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: "Finds the changes in a text; stores nothing.")

    @OptionGroup var words: WordsOption
    @Argument(help: "A text file; - for standard input.")
    var file = "-"

    @Flag(help: "Read one JSON object a line, write one a line in the same order.")
    var jsonl = false

    @Flag(help: "Print JSON, a record a line, instead of a table.")
    var json = false

    @Flag(help: "The file is HTML: find its main text first.")
    var html = false

    @Option(help: "The article's title, where the text does not hold it.")
    var title: String?

    @Option(help: "When it was published: a day or an instant. Without it \"Friday\" has no date.")
    var published: String?

    @Option(help: "The language of the text; with --jsonl each line names its own.")
    var language = "en"

    func run() async throws {
        if jsonl {
            try await LineExtraction(extractors: try Compose.extractors(words.configuration())).run(on: try handle())
            return
        }
        let extractor = try Compose.extractor(language, words.configuration())
        let bytes = try InputFile.read(file, limitBytes: LineExtraction.limitBytes)
        let text = String(decoding: bytes, as: UTF8.self)
        let input = ExtractionInput(
            id: file, title: title, text: html ? nil : text, published: published, language: language,
            html: html ? text : nil)
        do throws(InputFault) {
            let article = try input.article()
            let mentions = extractor.mentions(in: article)
            if json {
                for mention in mentions { answer(line: ChangeRecord(mention, in: article).json.line) }
            } else {
                answer(line: MentionTable.text(mentions))
            }
        } catch {
            complain("\(file): \(error.words)")
            throw Exit.unreadable
        }
    }

    private func handle() throws -> FileHandle {
        if file == "-" { return .standardInput }
        guard let handle = FileHandle(forReadingAtPath: file) else {
            complain("\(file) cannot be read: there is no such file, or permission is denied")
            throw Exit.unreadable
        }
        return handle
    }
}
