// SPDX-License-Identifier: Apache-2.0

/// Plain text of an HTML fragment, as it stands in feeds: one pass, no tree.
enum PlainHTML {
    /// Paragraphs apart by an empty line, lines by a newline. HTML that was escaped twice is unescaped twice.
    static func text(_ bytes: [UInt8], _ range: Range<Int>, tally: inout RepairTally) -> String {
        var writer = TextWriter(capacity: range.count)
        let hasTags = write(bytes, range, to: &writer, keepsUnknownTags: false, tally: &tally)
        if !hasTags, MarkupSigns.hasKnownTag(writer.output) {
            tally.count(.doubleEscaped)
            let escaped = writer.output
            writer = TextWriter(capacity: escaped.count)
            write(escaped, 0..<escaped.count, to: &writer, keepsUnknownTags: false, tally: &tally)
        }
        return writer.text
    }

    /// One line. Only tags that HTML knows are taken for tags: "<Minister>" stays.
    static func title(_ bytes: [UInt8], _ range: Range<Int>, tally: inout RepairTally) -> String {
        guard
            bytes.firstIndex(of: Byte.lessThan, in: range) != nil
                || bytes.firstIndex(of: Byte.ampersand, in: range) != nil
        else { return SingleLine.text(of: bytes, range) }
        var writer = TextWriter(capacity: range.count)
        let hasTags = write(bytes, range, to: &writer, keepsUnknownTags: true, tally: &tally)
        if hasTags { tally.count(.htmlInTitle) }
        return SingleLine.text(of: writer.output, 0..<writer.output.count)
    }

    /// True where there was a tag of HTML.
    @discardableResult
    private static func write(
        _ bytes: [UInt8], _ range: Range<Int>, to writer: inout TextWriter, keepsUnknownTags: Bool,
        tally: inout RepairTally
    ) -> Bool {
        var scanner = MarkupScanner(bytes, in: range, dialect: .html)
        var hasTags = false
        while let token = scanner.next() {
            switch token {
            case .text(let text): writer.write(text, of: bytes, tally: &tally)
            case .cdata(let text): writer.write(text, of: bytes, tally: &tally)
            case .start(let tag):
                let name = PackedName(lowercasing: bytes, bytes.localName(tag.name))
                let role = HTMLRole(name)
                if role == .unknown, keepsUnknownTags {
                    writer.write(tag.whole, of: bytes, tally: &tally)
                    continue
                }
                hasTags = hasTags || role != .unknown
                writer.separate(as: role)
                if name == "pre" { writer.keepsLines = true }
                if role == .hidden, !tag.isEmpty { scanner.passElement(tag, named: name) }
            case .end(let tag):
                let name = PackedName(lowercasing: bytes, bytes.localName(tag.name))
                let role = HTMLRole(name)
                if name == "pre" { writer.keepsLines = false }
                if role == .unknown, keepsUnknownTags {
                    writer.write(tag.whole, of: bytes, tally: &tally)
                    continue
                }
                hasTags = hasTags || role != .unknown
                if role != .lineBreak { writer.separate(as: role) }
            }
        }
        return hasTags
    }
}

extension MarkupScanner {
    /// Passes over everything up to the end tag of an element whose text is not for people.
    mutating func passElement(_ tag: StartTag, named name: PackedName) {
        if name == "script" || name == "style" || name == "textarea" {
            _ = rawText(until: name == "script" ? "script" : name == "style" ? "style" : "textarea")
            return
        }
        guard !hasNoEnd.contains(name) else { return }
        let start = self
        var depth = 1
        while let token = next() {
            switch token {
            case .start(let inner) where isNamed(name, inner.name): depth += inner.isEmpty ? 0 : 1
            case .end(let inner) where isNamed(name, inner.name): depth -= 1
            default: break
            }
            if depth == 0 { return }
        }
        // Nobody closed it: what follows is for people after all.
        self = start
        hasNoEnd.insert(name)
    }

    private func isNamed(_ name: PackedName, _ range: Range<Int>) -> Bool {
        PackedName(lowercasing: bytes, bytes.localName(range)) == name
    }
}
