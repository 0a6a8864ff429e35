// SPDX-License-Identifier: Apache-2.0

/// A YAML file that people edit too: the program adds items to one list and takes them away, line by line, and leaves
/// everything else as it is, comments too.
///
/// It knows lists whose items stand on lines of their own. Whether the result is right is for the configuration's
/// reader to say.
struct SharedYAML: Equatable {
    /// Without their ends.
    private var lines: [String]
    /// "\n", or "\r\n" where the file has it.
    private let lineEnd: String

    init(_ text: String) {
        lineEnd = text.unicodeScalars.contains("\r") ? "\r\n" : "\n"
        lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            String(String.UnicodeScalarView(line.last == "\r" ? line.dropLast() : line))
        }
        if lines.last == "" { lines.removeLast() }
    }

    /// Ends with a line end unless it is empty.
    var text: String { lines.map { $0 + lineEnd }.joined() }

    /// Adds items, each with its lines, at the end of the list under a key; dashes and indentation are put in front. The
    /// key is made where it is missing. False, and nothing is done, where the list is written in another form.
    mutating func append(_ items: [[String]], to key: String) -> Bool {
        guard let place = lines.firstIndex(where: { Self.isKey(key, $0) }) else {
            lines.append(key + ":")
            return append(items, to: key)
        }
        switch Self.bare(lines[place].dropFirst(key.count + 1)) {
        case "": break
        case "[]", "~", "null": lines[place] = key + ":"
        default: return false
        }
        let block = block(after: place)
        let indent = block.first { Self.isItem(lines[$0]) }.map { lines[$0].prefix { $0 == " " } } ?? "  "
        let last = block.last { !Self.isBlank(lines[$0]) && !lines[$0].hasPrefix("#") } ?? place
        let added = items.flatMap { item in
            item.enumerated().map { indent + ($0 == 0 ? "- " : "  ") + $1 }
        }
        lines.insert(contentsOf: added, at: last + 1)
        return true
    }

    /// Takes every item that is this word away from the list under a key; false where there is none.
    mutating func remove(_ word: String, from key: String) -> Bool {
        guard let place = lines.firstIndex(where: { Self.isKey(key, $0) }) else { return false }
        let found = block(after: place).filter { index in
            Self.isItem(lines[index])
                && ["", "\"", "'"].contains { quote in
                    Self.bare(lines[index].drop { $0 == " " }.dropFirst()) == quote + word + quote
                }
        }
        for index in found.reversed() { lines.remove(at: index) }
        if !block(after: place).contains(where: { Self.isItem(lines[$0]) }) { lines[place] = key + ": []" }
        return !found.isEmpty
    }
}

extension SharedYAML {
    /// The lines that belong to a key that stands on a line, up to the next key.
    private func block(after place: Int) -> Range<Int> {
        let end = lines[(place + 1)...].firstIndex { line in
            guard let first = line.first else { return false }
            return first != " " && first != "#" && !(first == "-" && Self.isItem(line))
        }
        return place + 1..<(end ?? lines.count)
    }

    private static func isKey(_ key: String, _ line: String) -> Bool { line.hasPrefix(key + ":") }

    private static func isItem(_ line: String) -> Bool {
        let rest = line.drop { $0 == " " }
        return rest == "-" || rest.hasPrefix("- ")
    }

    private static func isBlank(_ line: String) -> Bool { line.allSatisfy { $0 == " " || $0 == "\t" } }

    /// Without blanks around it and without a comment. Words of this program hold no `#`.
    private static func bare(_ text: some StringProtocol) -> String {
        let end = text.indices.first { index in
            text[index] == "#" && (index == text.startIndex || text[text.index(before: index)] == " ")
        }
        let words = text[..<(end ?? text.endIndex)]
        return String(words.drop { $0 == " " }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }
}
