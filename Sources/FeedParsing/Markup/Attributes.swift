// SPDX-License-Identifier: Apache-2.0

/// The attributes of a start tag, one after the other.
struct Attributes: Sequence, IteratorProtocol {
    struct Attribute {
        let name: Range<Int>
        /// Without its quotes, references not decoded. Empty where there is none.
        let value: Range<Int>
    }

    let bytes: [UInt8]
    private var index: Int
    private let end: Int

    init(of tag: StartTag, in bytes: [UInt8]) {
        self.bytes = bytes
        (index, end) = (tag.attributes.lowerBound, tag.attributes.upperBound)
    }

    mutating func next() -> Attribute? {
        while index < end, bytes[index].isMarkupSpace || bytes[index].endsName || bytes[index].isQuote { index += 1 }
        guard index < end else { return nil }
        let nameStart = index
        while index < end, !bytes[index].endsName { index += 1 }
        let name = nameStart..<index
        passSpace()
        guard index < end, bytes[index] == Byte.equals else { return Attribute(name: name, value: index..<index) }
        index += 1
        passSpace()
        guard index < end else { return Attribute(name: name, value: index..<index) }
        let valueStart = index
        if bytes[index].isQuote {
            let close = bytes.firstIndex(of: bytes[index], in: index + 1..<end) ?? end
            index = Swift.min(close + 1, end)
            return Attribute(name: name, value: valueStart + 1..<close)
        }
        while index < end, !bytes[index].isMarkupSpace { index += 1 }
        return Attribute(name: name, value: valueStart..<index)
    }

    private mutating func passSpace() {
        while index < end, bytes[index].isMarkupSpace { index += 1 }
    }
}

extension UInt8 {
    fileprivate var isQuote: Bool { self == Byte.doubleQuote || self == Byte.singleQuote }
}
