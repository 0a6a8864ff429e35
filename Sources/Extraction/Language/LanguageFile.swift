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
    let content: Substring
    let columns: [Substring]

    /// The column's text; empty where the line has fewer columns.
    func text(_ column: Int) -> Substring { column < columns.count ? columns[column] : "" }

    func list(_ column: Int) -> [String] {
        Self.split(text(column), at: UInt8(ascii: ";")).map { String($0) }.filter { !$0.isEmpty }
    }

    func problem(_ reason: String) -> LanguageProblem { LanguageProblem(file: file, line: number, reason: reason) }

    static func trimmed(_ text: Substring) -> Substring {
        // Bytes, not characters: the data of a language is a megabyte, read at every start.
        let bytes = text.utf8
        let (space, tab, carriageReturn) = (UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"))
        func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab || byte == carriageReturn }
        guard let first = bytes.firstIndex(where: { !isBlank($0) }), let last = bytes.lastIndex(where: { !isBlank($0) })
        else { return text[text.endIndex...] }
        return Substring(bytes[first...last])
    }

    /// The facts of a file, without comments and empty lines.
    static func lines(of file: LanguageFile) -> [DataLine] {
        var number = 0
        return split(file.text[...], at: UInt8(ascii: "\n")).compactMap { content in
            number += 1
            guard let first = content.utf8.first, first != UInt8(ascii: "#") else { return nil }
            let columns = split(content, at: UInt8(ascii: "|"))
            return DataLine(file: file.path, number: number, content: content, columns: columns)
        }
    }

    /// The parts between separators, empty ones too, without blanks around them.
    private static func split(_ text: Substring, at separator: UInt8) -> [Substring] {
        text.utf8.split(separator: separator, omittingEmptySubsequences: false).map { trimmed(Substring($0)) }
    }
}
