// SPDX-License-Identifier: Apache-2.0

/// The inside of one field while it is read.
///
/// Most fields are one piece of text: it stays where it is, and is copied once, when it becomes a string.
struct Capture {
    let field: FeedField
    let name: PackedName
    let attributes: FieldAttributes
    let language: String?
    let base: String?
    /// Elements of the same name that are open inside.
    var nesting = 0
    /// True where elements stand inside, so that text among them keeps its references.
    private(set) var hasMarkup = false
    private var whole: Range<Int>?
    private var pieces = [UInt8]()

    init(field: FeedField, name: PackedName, attributes: FieldAttributes, language: String?, base: String?) {
        (self.field, self.name, self.attributes) = (field, name, attributes)
        (self.language, self.base) = (language, base)
    }

    mutating func append(text range: Range<Int>, of bytes: [UInt8], tally: inout RepairTally) {
        if keepsReferences {
            append(asItIs: range, of: bytes)
        } else if whole == nil, pieces.isEmpty, bytes.firstIndex(of: Byte.ampersand, in: range) == nil {
            whole = range
        } else {
            gather(bytes)
            CharacterReferences(dialect: .xml).append(range, of: bytes, to: &pieces, tally: &tally)
        }
    }

    mutating func append(cdata range: Range<Int>, of bytes: [UInt8]) {
        append(asItIs: range, of: bytes)
    }

    mutating func append(markup range: Range<Int>, of bytes: [UInt8]) {
        hasMarkup = true
        append(asItIs: range, of: bytes)
    }

    /// Where the text stands: in the document, or gathered from its pieces.
    func text(in bytes: [UInt8]) -> (bytes: [UInt8], range: Range<Int>) {
        if let whole { return (bytes, bytes.trimmed(whole)) }
        return (pieces, pieces.trimmed(0..<pieces.count))
    }

    /// Text among elements is markup itself, if nothing but white space came before the first of them.
    private var keepsReferences: Bool { attributes.form == .markup || (hasMarkup && startsWithMarkup) }

    private var startsWithMarkup: Bool { pieces.first { !$0.isMarkupSpace } == Byte.lessThan || whole != nil }

    private mutating func append(asItIs range: Range<Int>, of bytes: [UInt8]) {
        if whole == nil, pieces.isEmpty {
            whole = range
        } else {
            gather(bytes)
            pieces.append(range, of: bytes)
        }
    }

    private mutating func gather(_ bytes: [UInt8]) {
        if let range = whole {
            pieces.append(range, of: bytes)
            whole = nil
        }
    }
}
