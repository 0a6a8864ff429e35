// SPDX-License-Identifier: Apache-2.0

/// The parts of `multipart/alternative`: one text in several forms, each in an element of its own.
enum Alternatives {
    /// The first part in HTML or XHTML, else the first one; nil where there are no parts.
    static func best(in bytes: [UInt8], _ range: Range<Int>) -> FieldSource? {
        var scanner = MarkupScanner(bytes, in: range, dialect: .xml)
        var best: FieldSource?
        while let token = scanner.next() {
            guard case .start(let tag) = token, !tag.isEmpty else { continue }
            let part = part(tag, of: bytes, scanner: &scanner)
            if !part.isBlank, best == nil || (best?.form == .undeclared && part.form != .undeclared) { best = part }
        }
        return best
    }

    /// What stands up to the end tag of an element.
    private static func part(_ tag: StartTag, of bytes: [UInt8], scanner: inout MarkupScanner) -> FieldSource {
        let name = PackedName(lowercasing: bytes, bytes.localName(tag.name))
        var attributes = ElementAttributes()
        for attribute in Attributes(of: tag, in: bytes) {
            attributes.note(PackedName(lowercasing: bytes, attribute.name), bytes.string(attribute.value))
        }
        let field = attributes.field(isAtom10: false)
        var source = FieldSource(form: field.form, mediaType: field.mediaType)
        var depth = 1
        while let token = scanner.next() {
            switch token {
            case .text(let range): source.append(text: range, of: bytes)
            case .cdata(let range): source.append(cdata: range, of: bytes)
            case .start(let inner):
                if PackedName(lowercasing: bytes, bytes.localName(inner.name)) == name, !inner.isEmpty { depth += 1 }
                source.append(markup: inner.whole, of: bytes)
            case .end(let inner):
                if PackedName(lowercasing: bytes, bytes.localName(inner.name)) == name { depth -= 1 }
                if depth == 0 { return source }
                source.append(markup: inner.whole, of: bytes)
            }
        }
        return source
    }
}
