// SPDX-License-Identifier: Apache-2.0

/// Writes text as people read it: runs of white space become one blank, blocks become paragraphs.
struct TextWriter {
    private(set) var output = [UInt8]()
    /// True inside `pre`, whose line breaks are the author's.
    var keepsLines = false
    private var separator = Separator.none
    /// A `br` stands in what is not written yet.
    private var hasBreak = false
    private let references = CharacterReferences(dialect: .html)

    private enum Separator: Int { case none, blank, line, paragraph }

    init(capacity: Int) { output.reserveCapacity(capacity) }

    /// The text, without white space at its end: that is written only when something follows.
    var text: String { output.checkedText(0..<output.count) }

    /// What an element's start or end does to the text.
    mutating func separate(as role: HTMLRole) {
        switch role {
        case .block: separate(.paragraph)
        case .line: separate(.line)
        case .lineBreak:
            // Two of them leave a line empty: many write paragraphs so, and headlines without a full stop above them.
            separate(hasBreak ? .paragraph : .line)
            hasBreak = true
        case .cell: separate(.blank)
        case .inline, .hidden, .unknown: break
        }
    }

    /// Writes text with its references decoded.
    mutating func write(_ range: Range<Int>, of bytes: [UInt8], tally: inout RepairTally) {
        var index = range.lowerBound
        let end = range.upperBound
        while index < end {
            let byte = bytes[index]
            if byte.isMarkupSpace {
                if keepsLines, byte == Byte.newline {
                    separate(separator == .line ? .paragraph : .line)
                } else {
                    separate(.blank)
                }
                index += 1
            } else if byte == Byte.ampersand {
                flush()
                index = references.reference(at: index, before: end, of: bytes, to: &output, tally: &tally)
            } else {
                let start = index
                index = Self.endOfRun(bytes, from: index + 1, to: end)
                flush()
                output.append(start..<index, of: bytes)
            }
        }
    }

    /// The end of what can be copied as it is: single blanks between words are part of it.
    private static func endOfRun(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var index = start
            while index < end {
                let byte = bytes[index]
                if byte > Byte.space, byte != Byte.ampersand {
                    index += 1
                    while index + 8 <= end, isRun(bytes, index) { index += bytes[index + 7] == Byte.space ? 7 : 8 }
                } else if byte == Byte.space, index + 1 < end, bytes[index + 1] > Byte.space,
                    bytes[index + 1] != Byte.ampersand
                {
                    index += 2
                } else {
                    return index
                }
            }
            return index
        }
    }

    /// True where eight bytes hold nothing but words and single blanks between them; the first may be a blank only
    /// after a letter, which the caller sees to.
    private static func isRun(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let (low, high) = (0x7F7F_7F7F_7F7F_7F7F as UInt64, 0x8080_8080_8080_8080 as UInt64)
        let belowSpace = (word &- 0x2020_2020_2020_2020) & ~word & high
        let ampersand = word ^ 0x2626_2626_2626_2626
        let isAmpersand = (ampersand &- 0x0101_0101_0101_0101) & ~ampersand & high
        let space = word ^ 0x2020_2020_2020_2020
        let isSpace = ~(((space & low) &+ low) | space | low)
        return belowSpace | isAmpersand | (isSpace & (isSpace << 8)) == 0
    }

    private mutating func separate(_ new: Separator) {
        if new.rawValue > separator.rawValue { separator = new }
    }

    private mutating func flush() {
        if separator == .none { return }
        hasBreak = false
        if !output.isEmpty {
            switch separator {
            case .none: break
            case .blank: output.append(Byte.space)
            case .line: output.append(Byte.newline)
            case .paragraph:
                output.append(Byte.newline)
                output.append(Byte.newline)
            }
        }
        separator = .none
    }
}
