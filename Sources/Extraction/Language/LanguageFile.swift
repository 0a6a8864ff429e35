// SPDX-License-Identifier: Apache-2.0

/// One file of a language's data, as text.
public struct LanguageFile: Sendable {
    /// The path inside the language's folder: "posts.txt", "triggers/exit.txt".
    public let name: String
    public let text: String
    /// How messages call it.
    public let path: String
    /// Added by a user: bound to the kinds of file that users may add, with example sentences of its own.
    public let isUsers: Bool

    /// Without a path, messages call the file by its name.
    public init(name: String, text: String, path: String? = nil, isUsers: Bool = false) {
        (self.name, self.text, self.path, self.isUsers) = (name, text, path ?? name, isUsers)
    }
}

/// What is wrong with a line of language data.
public struct LanguageProblem: Error, Hashable, Sendable, CustomStringConvertible {
    public let file: String
    /// Counted from 1; 0 where the whole file is meant.
    public let line: Int
    public let reason: String

    public init(file: String, line: Int, reason: String) { (self.file, self.line, self.reason) = (file, line, reason) }

    public var description: String { "\(file):\(line): \(reason)" }
}

/// All that is wrong with a language's data, never empty.
public struct LanguageProblems: Error, Sendable, CustomStringConvertible {
    public let problems: [LanguageProblem]

    public init(_ problems: [LanguageProblem]) { self.problems = problems }

    public var description: String { problems.map(\.description).joined(separator: "\n") }
}

/// A line of facts: columns between bars, lists between semicolons.
struct DataLine {
    let file: String
    let number: Int
    private let data: DataText
    private let content: Range<Int>
    private let columns: [Range<Int>]

    var columnCount: Int { columns.count }

    /// The column's text; empty where the line has fewer columns.
    func text(_ column: Int) -> String { column < columns.count ? data.string(columns[column]) : "" }

    func list(_ column: Int) -> [String] { column < columns.count ? data.list(columns[column]) : [] }

    func problem(_ reason: String) -> LanguageProblem { LanguageProblem(file: file, line: number, reason: reason) }

    /// The text behind a key at the beginning of the line; nil where it does not stand there.
    func value(of key: String) -> String? {
        guard data.opens(content, with: key + ":") else { return nil }
        return data.string(data.trimmed(content.lowerBound + key.utf8.count + 1..<content.upperBound))
    }

    /// The facts of a file, without comments and empty lines.
    static func lines(of file: LanguageFile) -> [DataLine] {
        let data = DataText(file.text)
        var number = 0
        return data.parts(of: data.whole, at: "\n").compactMap { content in
            number += 1
            guard !content.isEmpty, !data.opens(content, with: "#") else { return nil }
            return DataLine(
                file: file.path, number: number, data: data, content: content,
                columns: data.parts(of: content, at: "|"))
        }
    }
}
