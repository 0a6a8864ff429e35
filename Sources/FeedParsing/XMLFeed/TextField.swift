// SPDX-License-Identifier: Apache-2.0
import struct FoundationEssentials.Data

/// Makes text of a field, by the form that it is written in.
struct TextField {
    private let bytes: [UInt8]
    private let range: Range<Int>
    private let form: FieldForm
    private let mediaType: String?

    init(_ source: FieldSource, in document: [UInt8], tally: inout RepairTally) {
        var (source, text) = (source, source.text(in: document, tally: &tally))
        if source.form == .alternatives, let best = Alternatives.best(in: text.bytes, text.range) {
            (source, text) = (best, best.text(in: text.bytes, tally: &tally))
        }
        (bytes, range) = text
        form = source.hasMarkup && source.form != .html ? .markup : source.form
        mediaType = source.mediaType
    }

    /// On one line. Nil where there is nothing to read.
    func title(tally: inout RepairTally) -> String? {
        guard !range.isEmpty else { return nil }
        let title: String
        switch form {
        case .plain: title = SingleLine.text(of: bytes, range)
        case .html, .markup, .alternatives: title = PlainHTML.title(bytes, range, tally: &tally)
        case .undeclared:
            title =
                MarkupSigns.isMarkup(bytes, range, halvesCount: mediaType == nil)
                ? PlainHTML.title(bytes, range, tally: &tally) : withTags(tally: &tally)
        case .base64:
            guard let decoded = decoded(tally: &tally) else { return nil }
            title = PlainHTML.title(decoded, 0..<decoded.count, tally: &tally)
        }
        return title.isEmpty ? nil : title
    }

    /// Paragraphs kept apart. Nil where there is nothing.
    func text(tally: inout RepairTally) -> FieldText? {
        guard !range.isEmpty else { return nil }
        switch form {
        case .plain: return FieldText(plain: bytes.checkedText(range), html: nil)
        case .html, .undeclared, .alternatives: return field(bytes, range, tally: &tally)
        case .markup: return field(bytes, AtomDivision.inside(bytes, range), tally: &tally)
        case .base64:
            guard let decoded = decoded(tally: &tally) else { return nil }
            return field(decoded, 0..<decoded.count, tally: &tally)
        }
    }

    private func field(_ bytes: [UInt8], _ range: Range<Int>, tally: inout RepairTally) -> FieldText {
        FieldText(plain: PlainHTML.text(bytes, range, tally: &tally), html: bytes.checkedText(range))
    }

    /// What looks like tags is what the title is about: "Use <em> wisely".
    private func withTags(tally: inout RepairTally) -> String {
        guard bytes.firstIndex(of: Byte.ampersand, in: range) != nil else { return SingleLine.text(of: bytes, range) }
        var output = [UInt8]()
        CharacterReferences(dialect: .html).append(range, of: bytes, to: &output, tally: &tally)
        return SingleLine.text(of: output, 0..<output.count)
    }

    /// Only text is kept of what is encoded: pictures and the like hold bytes that no text has.
    private func decoded(tally: inout RepairTally) -> [UInt8]? {
        guard FieldSource.isText(mediaType) else { return nil }
        var digits = bytes[range].filter { !$0.isMarkupSpace && $0 != Byte.equals }
        while digits.count % 4 != 0 { digits.append(Byte.equals) }
        guard let data = Data(base64Encoded: Data(digits)) else {
            tally.count(.badBase64)
            return nil
        }
        let decoded = [UInt8](data)
        guard !decoded.contains(0) else { return nil }
        return DecodedText(decoded, tally: &tally).bytes
    }
}

extension FieldSource {
    /// False for pictures and the like, of which no text can be made.
    static func isText(_ mediaType: String?) -> Bool {
        guard let mediaType, mediaType.contains("/") else { return true }
        return mediaType.hasPrefix("text/") || mediaType.contains("xml") || mediaType == "application/octet-stream"
    }
}
