// SPDX-License-Identifier: Apache-2.0

/// Where the text of a field stands in the document, piece by piece: nothing is copied until it is asked for.
struct FieldSource {
    /// In eight bytes: a field may have millions of them.
    private struct Piece {
        private let start: UInt32
        /// Shifted by one: the lowest bit is set where there are references.
        private let length: UInt32

        init(range: Range<Int>, hasReferences: Bool) {
            start = UInt32(range.lowerBound)
            length = UInt32(range.count) << 1 | (hasReferences ? 1 : 0)
        }

        var range: Range<Int> { Int(start)..<Int(start) + Int(length >> 1) }
        var hasReferences: Bool { length & 1 == 1 }
    }

    /// Documents must be shorter.
    static let limitBytes = 1 << 31

    let form: FieldForm
    /// In lower case; nil where the feed doesn't say.
    let mediaType: String?
    /// True where elements stand inside, so that text among them keeps its references.
    private(set) var hasMarkup = false
    /// What the first character that is not white space is: `<`, or something else; nil before it.
    private var startsWithMarkup: Bool?
    private var first: Piece?
    private var others = [Piece]()

    init(form: FieldForm, mediaType: String?) { (self.form, self.mediaType) = (form, mediaType) }

    /// True where there is nothing but white space.
    var isBlank: Bool { startsWithMarkup == nil }

    mutating func append(text range: Range<Int>, of bytes: [UInt8]) {
        let isMarkup = form == .markup || form == .alternatives || (hasMarkup && startsWithMarkup == true)
        let hasReferences = !isMarkup && bytes.firstIndex(of: Byte.ampersand, in: range) != nil
        append(Piece(range: range, hasReferences: hasReferences), of: bytes)
    }

    mutating func append(cdata range: Range<Int>, of bytes: [UInt8]) {
        append(Piece(range: range, hasReferences: false), of: bytes)
    }

    mutating func append(markup range: Range<Int>, of bytes: [UInt8]) {
        hasMarkup = true
        append(Piece(range: range, hasReferences: false), of: bytes)
    }

    /// The text, without white space at its ends: where it stands in the document, or put together.
    func text(in bytes: [UInt8], tally: inout RepairTally) -> (bytes: [UInt8], range: Range<Int>) {
        guard let first else { return (bytes, 0..<0) }
        if others.isEmpty, !first.hasReferences { return (bytes, bytes.trimmed(first.range)) }
        var output = [UInt8]()
        output.reserveCapacity(others.reduce(first.range.count) { $0 + $1.range.count })
        write(first, of: bytes, to: &output, tally: &tally)
        for piece in others { write(piece, of: bytes, to: &output, tally: &tally) }
        return (output, output.trimmed(0..<output.count))
    }

    private func write(_ piece: Piece, of bytes: [UInt8], to output: inout [UInt8], tally: inout RepairTally) {
        if piece.hasReferences {
            CharacterReferences(dialect: .xml).append(piece.range, of: bytes, to: &output, tally: &tally)
        } else {
            output.append(piece.range, of: bytes)
        }
    }

    /// Pieces that touch become one: elements and the text among them are copied as a whole, if at all.
    private mutating func append(_ piece: Piece, of bytes: [UInt8]) {
        if startsWithMarkup == nil, let start = piece.range.first(where: { !bytes[$0].isMarkupSpace }) {
            startsWithMarkup = bytes[start] == Byte.lessThan || bytes.matches("&lt;", at: start, before: bytes.count)
        }
        guard let first else {
            self.first = piece
            return
        }
        if others.isEmpty {
            if let joined = Self.joined(first, piece) { self.first = joined } else { others.append(piece) }
        } else if let joined = Self.joined(others[others.count - 1], piece) {
            others[others.count - 1] = joined
        } else {
            others.append(piece)
        }
    }

    private static func joined(_ one: Piece, _ next: Piece) -> Piece? {
        guard one.range.upperBound == next.range.lowerBound, !one.hasReferences, !next.hasReferences else { return nil }
        return Piece(range: one.range.lowerBound..<next.range.upperBound, hasReferences: false)
    }
}
