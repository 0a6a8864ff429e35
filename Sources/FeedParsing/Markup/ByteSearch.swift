// SPDX-License-Identifier: Apache-2.0

extension [UInt8] {
    /// The first place of a byte in a range; nil where it is not. Eight bytes a step.
    func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
        let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
        var index = range.lowerBound
        while index + 8 <= range.upperBound {
            let difference = word(at: index) ^ pattern
            let zeros = (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
            if zeros != 0 { return index + zeros.trailingZeroBitCount >> 3 }
            index += 8
        }
        while index < range.upperBound {
            if self[index] == byte { return index }
            index += 1
        }
        return nil
    }

    /// Eight bytes as a number, the first one lowest.
    func word(at index: Int) -> UInt64 {
        withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: index, as: UInt64.self)) }
    }

    /// The first place of a sequence of bytes in a range; nil where it is not.
    func firstIndex(of needle: StaticString, in range: Range<Int>) -> Int? {
        let first = needle.utf8Start.pointee
        var from = range.lowerBound
        while let found = firstIndex(of: first, in: from..<range.upperBound) {
            if matches(needle, at: found, before: range.upperBound) { return found }
            from = found + 1
        }
        return nil
    }

    /// True where exactly these bytes stand.
    func matches(_ needle: StaticString, at index: Int, before end: Int) -> Bool {
        guard index + needle.utf8CodeUnitCount <= end else { return false }
        for offset in 0..<needle.utf8CodeUnitCount where self[index + offset] != needle.utf8Start[offset] {
            return false
        }
        return true
    }

    /// True where these bytes stand in any case; the needle is in lower case.
    func matchesIgnoringCase(_ needle: StaticString, at index: Int, before end: Int) -> Bool {
        guard index + needle.utf8CodeUnitCount <= end else { return false }
        for offset in 0..<needle.utf8CodeUnitCount
        where self[index + offset].lowercased != needle.utf8Start[offset] {
            return false
        }
        return true
    }

    /// A range without the white space at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, self[start].isMarkupSpace { start += 1 }
        while end > start, self[end - 1].isMarkupSpace { end -= 1 }
        return start..<end
    }

    /// Appends a range of other bytes, without the reference counts of a slice.
    mutating func append(_ range: Range<Int>, of other: [UInt8]) {
        other.withUnsafeBufferPointer { append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
    }

    /// A range as text, whatever the bytes are: what is no UTF-8 becomes U+FFFD.
    func string(_ range: Range<Int>) -> String {
        withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
    }

    /// A range of bytes that were checked to be UTF-8, and that begins and ends between characters, as text.
    ///
    /// Texts of decoded documents are long, and checking each again took a tenth of the time.
    func checkedText(_ range: Range<Int>) -> String {
        String(copying: UTF8Span(unchecked: span.extracting(range)))
    }
}
