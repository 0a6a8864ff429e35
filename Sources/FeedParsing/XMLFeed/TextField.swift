// SPDX-License-Identifier: Apache-2.0
import struct FoundationEssentials.Data

/// Makes text of a captured field, by the form that it is written in.
struct TextField {
    private let bytes: [UInt8]
    private let range: Range<Int>
    private let form: FieldForm

    init(_ captured: Capture, in document: [UInt8]) {
        let text = captured.text(in: document)
        (bytes, range) = text
        form = captured.hasMarkup && captured.attributes.form != .html ? .markup : captured.attributes.form
    }

    /// On one line. Nil where there is nothing.
    func title(tally: inout RepairTally) -> FieldText? {
        guard !range.isEmpty else { return nil }
        switch form {
        case .plain: return field(SingleLine.text(of: bytes, range), html: nil)
        case .html, .undeclared, .markup:
            return field(PlainHTML.title(bytes, range, tally: &tally), html: bytes.string(range))
        case .base64:
            guard let decoded = decoded(tally: &tally) else { return nil }
            return field(PlainHTML.title(decoded, 0..<decoded.count, tally: &tally), html: nil)
        }
    }

    /// Paragraphs kept apart. Nil where there is nothing.
    func text(tally: inout RepairTally) -> FieldText? {
        guard !range.isEmpty else { return nil }
        switch form {
        case .plain: return field(bytes.string(range), html: nil)
        case .html, .undeclared:
            return field(PlainHTML.text(bytes, range, tally: &tally), html: bytes.string(range))
        case .markup:
            let inner = AtomDivision.inside(bytes, range)
            return field(PlainHTML.text(bytes, inner, tally: &tally), html: bytes.string(inner))
        case .base64:
            guard let decoded = decoded(tally: &tally) else { return nil }
            let all = 0..<decoded.count
            return field(PlainHTML.text(decoded, all, tally: &tally), html: decoded.string(all))
        }
    }

    private func field(_ plain: String, html: String?) -> FieldText? {
        plain.isEmpty && html == nil ? nil : FieldText(plain: plain, html: html)
    }

    /// Only text is kept of what is encoded: pictures and the like hold bytes that no text has.
    private func decoded(tally: inout RepairTally) -> [UInt8]? {
        guard let data = Data(base64Encoded: bytes.string(range), options: .ignoreUnknownCharacters) else {
            tally.count(.badBase64)
            return nil
        }
        let decoded = [UInt8](data)
        guard !decoded.contains(0) else { return nil }
        return DecodedText(decoded, tally: &tally).bytes
    }
}

/// The `div` around XHTML content, which is not part of it (RFC 4287, section 3.1.1.3).
enum AtomDivision {
    static func inside(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var scanner = MarkupScanner(bytes, in: range, dialect: .xml)
        guard case .start(let tag)? = scanner.next(), !tag.isEmpty,
            PackedName(lowercasing: bytes, bytes.localName(tag.name)) == "div"
        else { return range }
        var depth = 1
        while let token = scanner.next() {
            switch token {
            case .start(let inner) where bytes.isDivision(inner.name): depth += inner.isEmpty ? 0 : 1
            case .end(let end) where bytes.isDivision(end.name):
                depth -= 1
                // Something stands after it: the division is one of several.
                if depth == 0 {
                    return end.whole.upperBound == range.upperBound
                        ? tag.whole.upperBound..<end.whole.lowerBound : range
                }
            default: break
            }
        }
        return range
    }
}

extension [UInt8] {
    fileprivate func isDivision(_ name: Range<Int>) -> Bool { PackedName(lowercasing: self, localName(name)) == "div" }
}
