// SPDX-License-Identifier: Apache-2.0
import Personnel
import struct FoundationEssentials.Date

/// Reads labelled articles: a header, the article and the expected changes, divided by lines of `---`.
public enum LabelledReader {
    /// `file` is used in errors and, without folders and ending, as the case's name.
    public static func read(_ text: String, file: String) throws(LabelError) -> LabelledArticle {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let bars = lines.indices.filter { lines[$0] == "---" }
        guard bars.count >= 2, let first = bars.first, let last = bars.last else {
            throw LabelError(file: file, line: 1, message: "needs a header, a line ---, the article, a line ---")
        }
        let header = try fields(lines[..<first], file: file)
        let values = Dictionary(header.map { ($0.key, $0.value) }) { first, _ in first }
        guard values["origin"] != nil else {
            throw LabelError(file: file, line: 1, message: "the header has no origin")
        }
        var published: PublicationTime?
        if let field = header.first(where: { $0.key == "published" }), !field.value.isEmpty {
            published = PublicationTime(rfc3339: field.value)
            if published == nil {
                throw LabelError(file: file, line: field.line, message: "published is no RFC 3339 date: \(field.value)")
            }
        }
        let name = file.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } ?? file
        let body = lines[(first + 1)..<last].joined(separator: "\n")
        let article = Article(
            id: ArticleID(rawValue: name), source: "labelled", title: values["title"] ?? "", text: body,
            language: values["language"] ?? "en", published: published,
            fetched: published?.instant ?? Date(timeIntervalSince1970: 0), keys: [name], contentHash: name)
        return LabelledArticle(
            name: name, header: values, article: article, isHTML: values["html"] == "true",
            expected: try changes(lines[(last + 1)...], file: file))
    }

    /// Reads blocks of expected changes, divided by empty lines.
    public static func readChanges(_ text: String, file: String) throws(LabelError) -> [ExpectedChange] {
        try changes(text.split(separator: "\n", omittingEmptySubsequences: false)[...], file: file)
    }
}

extension LabelledReader {
    struct Field {
        let key: String
        let value: String
        let line: Int
    }

    private static func changes(
        _ lines: ArraySlice<Substring>, file: String
    ) throws(LabelError) -> [ExpectedChange] {
        var found: [ExpectedChange] = []
        for block in lines.split(whereSeparator: { $0.allSatisfy(\.isWhitespace) }) {
            let block = try fields(block, file: file)
            if !block.isEmpty { found.append(try ExpectedChange(block, file: file)) }
        }
        return found
    }

    /// `key: value` a line; lines that begin with # are comments.
    private static func fields(_ lines: ArraySlice<Substring>, file: String) throws(LabelError) -> [Field] {
        var fields: [Field] = []
        for (index, line) in zip(lines.indices, lines) where !line.hasPrefix("#") && !line.allSatisfy(\.isWhitespace) {
            guard let colon = line.firstIndex(of: ":") else {
                throw LabelError(file: file, line: index + 1, message: "not `key: value`: \(line)")
            }
            let value = line[line.index(after: colon)...].drop(while: \.isWhitespace)
            let end = value.lastIndex { !$0.isWhitespace }.map(value.index(after:)) ?? value.startIndex
            fields.append(Field(key: String(line[..<colon]), value: String(value[..<end]), line: index + 1))
        }
        return fields
    }
}
