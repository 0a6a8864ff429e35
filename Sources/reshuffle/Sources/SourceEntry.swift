// SPDX-License-Identifier: Apache-2.0
import Personnel
import Pipeline

/// A source as the program writes it into a list; the words of options go in as they are and are checked when the
/// configuration is read.
struct SourceEntry: Equatable {
    var id: String
    var kind = "feed"
    var address: String
    var name: String?
    var language: String?
    var country: String?
    var isOfficial = false
    /// As configurations write spans: "2d".
    var expect: String?
    var isPaused = false
    var fullText = false
    var links: LinkChoice?

    /// The lines of an item, without dash and indentation.
    var lines: [String] {
        var lines = ["id: " + Self.scalar(id)]
        if kind != "feed" { lines.append("kind: " + Self.scalar(kind)) }
        lines.append("address: " + Self.scalar(address))
        if let name, name != id { lines.append("name: " + Self.scalar(name)) }
        if let language { lines.append("language: " + Self.scalar(language)) }
        if let country { lines.append("country: " + Self.scalar(country)) }
        if isOfficial { lines.append("official: true") }
        if let expect { lines.append("expect: " + Self.scalar(expect)) }
        if fullText { lines.append("full_text: true") }
        if let selector = links?.selector { lines.append("links: " + Self.scalar(selector)) }
        if let pattern = links?.pattern { lines.append("pattern: " + Self.scalar(pattern)) }
        if isPaused { lines.append("paused: true") }
        return lines
    }

    /// Plain where nobody could take it for anything else; else in double quotes, as JSON writes it, which YAML reads
    /// too. An asterisk is escaped: the reader of configurations counts what may be an alias.
    static func scalar(_ text: String) -> String {
        let isPlain =
            text.utf8.first.map(isWordByte) == true
            && text.utf8.allSatisfy { isWordByte($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
            && text.lowercased() != "null"
        guard !isPlain else { return text }
        var written = ""
        for scalar in JSONValue.string(text).line.unicodeScalars {
            // YAML has no control characters.
            let isText = scalar.properties.generalCategory != .control && !scalar.properties.isNoncharacterCodePoint
            if scalar == "*" { written += "\\x2A" } else { written.unicodeScalars.append(isText ? scalar : " ") }
        }
        return written
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
