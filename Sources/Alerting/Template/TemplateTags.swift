// SPDX-License-Identifier: Apache-2.0

/// One tag of a template.
struct TemplateTag: Sendable, Hashable {
    enum Sort: Sendable, Hashable {
        /// `{{name}}`; `{{{name}}}` and `{{&name}}` are `raw`.
        case variable, raw
        /// `{{#name}}`, `{{^name}}` and `{{/name}}`.
        case section, inverted, end
    }

    var sort: Sort
    /// "person.name"; "." is the thing itself; empty in `{{last()}}`.
    var name: String
    /// As they stand: the last one is applied first.
    var transforms: [String]
    /// As it stands in the template.
    var text: String
    /// 1, 2, ...
    var line: Int
    var column: Int

    func error(_ words: String) -> TemplateError {
        TemplateError(line: line, column: column, words: "\(text): \(words)")
    }
}

/// Finds the tags of a template where the Mustache library finds them, with their places. What is not for alerts is
/// refused: partials and blocks (there are no other templates), delimiters and directives.
struct TemplateTags {
    private let bytes: [UInt8]
    private var offset = 0
    private var lineStart = 0
    private var line = 1

    /// Without comments.
    static func tags(of text: String) throws(TemplateError) -> [TemplateTag] {
        var reader = TemplateTags(bytes: Array(text.utf8))
        var tags: [TemplateTag] = []
        while let tag = try reader.next() {
            if let tag = try tag.read() { tags.append(tag) }
        }
        return tags
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// A tag before it is taken apart.
    fileprivate struct Raw {
        let content: String
        let line: Int
        let column: Int
    }

    /// Nil at the end.
    private mutating func next() throws(TemplateError) -> Raw? {
        while offset < bytes.count {
            guard starts(with: "{{", at: offset) else {
                advance(to: offset + 1)
                continue
            }
            let (start, startLine) = (offset, line)
            let column = String(decoding: bytes[lineStart..<start], as: UTF8.self).count + 1
            let close = starts(with: "{{{", at: offset) ? "}}}" : "}}"
            var end = start + 2
            while end < bytes.count, !starts(with: close, at: end) { end += 1 }
            guard end < bytes.count else {
                throw TemplateError(
                    line: startLine, column: column, words: "the tag is not closed: \(close) is missing")
            }
            // The third brace belongs to the content, as the sign of a raw tag.
            let content = String(decoding: bytes[(start + 2)..<end], as: UTF8.self)
            advance(to: end + close.utf8.count)
            return Raw(content: content, line: startLine, column: column)
        }
        return nil
    }

    private func starts(with text: String, at place: Int) -> Bool { bytes[place...].starts(with: text.utf8) }

    private mutating func advance(to end: Int) {
        for place in offset..<end where bytes[place] == 0x0A { (line, lineStart) = (line + 1, place + 1) }
        offset = end
    }
}

extension TemplateTags.Raw {
    /// Nil for a comment.
    fileprivate func read() throws(TemplateError) -> TemplateTag? {
        var tag = TemplateTag(
            sort: .variable, name: "", transforms: [], text: "{{\(content.prefix(40))}}", line: line, column: column)
        switch content.first {
        case "!": return nil
        case "#": tag.sort = .section
        case "^": tag.sort = .inverted
        case "/": tag.sort = .end
        case "&": tag.sort = .raw
        case "{":
            tag.sort = .raw
            tag.text += "}"
        case ">", "<", "$": throw tag.error("a template cannot take in another one; write it out")
        case "=": throw tag.error("the delimiters of tags stay {{ and }}")
        case "%": throw tag.error("the type is set by content_type in the configuration")
        default: break
        }
        let rest = tag.sort == .variable ? content[...] : content.dropFirst()
        guard let (name, transforms) = Self.name(rest) else {
            throw tag.error("a name is made of letters, digits and _, with dots between")
        }
        (tag.name, tag.transforms) = (name, transforms)
        return tag
    }

    /// "count(evidence)" is `evidence` with the transform `count`. Nil for what is no name.
    private static func name(_ text: Substring) -> (String, [String])? {
        var rest = text.drop(while: \.isWhitespace)
        while rest.last?.isWhitespace == true { rest.removeLast() }
        var transforms: [String] = []
        while let open = rest.firstIndex(of: "("), rest.last == ")" {
            transforms.append(String(rest[..<open]))
            rest = rest[rest.index(after: open)...].dropLast()
        }
        guard (transforms + [String(rest)]).allSatisfy({ $0.utf8.allSatisfy(isNameByte) }),
            !transforms.contains(""), !(rest.isEmpty && transforms.isEmpty)
        else { return nil }
        return (String(rest), transforms)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."):
            true
        default: false
        }
    }
}
