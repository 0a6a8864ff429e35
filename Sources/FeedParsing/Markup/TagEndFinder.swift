// SPDX-License-Identifier: Apache-2.0

/// Finds where a tag ends, quotes considered, also where they don't match.
///
/// It remembers the next quotes, so that a document full of single ones is still read in linear time.
struct TagEndFinder {
    enum Ending {
        /// At this `>`.
        case closed(Int)
        /// The next `<` comes first, here.
        case runsInto(Int)
        case none
    }

    struct Found {
        var ending: Ending
        /// True where an attribute has a value: what looks like a tag is one.
        var hasValue = false
        /// True where quotes don't match.
        var isBroken = false
    }

    /// True where no value may hold `<`, as in XML: there, a quote must be followed by what may follow one.
    let isStrict: Bool
    /// The next double and single quotes, as found by the last searches.
    private var doubleQuote = NextQuote(byte: Byte.doubleQuote)
    private var singleQuote = NextQuote(byte: Byte.singleQuote)

    init(isStrict: Bool) { self.isStrict = isStrict }

    mutating func find(in bytes: [UInt8], from start: Int, to end: Int) -> Found {
        var found = Found(ending: .none)
        var index = start
        while index < end {
            switch bytes[index] {
            case Byte.greaterThan:
                found.ending = .closed(index)
                return found
            case Byte.lessThan:
                found.ending = .runsInto(index)
                return found
            case Byte.equals:
                found.hasValue = true
                index += 1
                while index < end, bytes[index].isMarkupSpace { index += 1 }
                guard index < end, bytes[index] == Byte.doubleQuote || bytes[index] == Byte.singleQuote else {
                    continue
                }
                if let close = closingQuote(in: bytes, of: index, to: end) {
                    index = close + 1
                } else {
                    found.isBroken = true
                    index += 1
                }
            default:
                index += 1
            }
        }
        return found
    }

    /// Nil where the quote isn't closed, or closed by what opens the next value.
    private mutating func closingQuote(in bytes: [UInt8], of open: Int, to end: Int) -> Int? {
        let close =
            bytes[open] == Byte.doubleQuote
            ? doubleQuote.after(open, in: bytes, to: end) : singleQuote.after(open, in: bytes, to: end)
        guard let close, isStrict, bytes.firstIndex(of: Byte.lessThan, in: open..<close) != nil else { return close }
        guard close + 1 < end else { return nil }
        let next = bytes[close + 1]
        return next.isMarkupSpace || next == Byte.greaterThan || next == Byte.slash ? close : nil
    }
}

private struct NextQuote {
    let byte: UInt8
    private var searchedFrom = Int.max
    private var found: Int?

    init(byte: UInt8) { self.byte = byte }

    /// The first such quote after a place.
    mutating func after(_ index: Int, in bytes: [UInt8], to end: Int) -> Int? {
        if index >= searchedFrom, index < found ?? end { return found }
        searchedFrom = index
        found = bytes.firstIndex(of: byte, in: index + 1..<end)
        return found
    }
}
