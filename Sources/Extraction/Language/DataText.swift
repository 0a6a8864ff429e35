// SPDX-License-Identifier: Apache-2.0

/// A text of language data and its parts, as ranges of bytes: the data of a language is a megabyte, read at every start.
struct DataText: Sendable {
    private let bytes: [UInt8]

    init(_ text: String) { bytes = Array(text.utf8) }

    var whole: Range<Int> { bytes.indices }

    func string(_ part: Range<Int>) -> String { String(decoding: bytes[part], as: UTF8.self) }

    /// The parts between separators, empty ones too, without blanks around them.
    func parts(of range: Range<Int>, at separator: Unicode.Scalar) -> [Range<Int>] {
        let separator = UInt8(ascii: separator)
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where bytes[index] == separator {
            parts.append(trimmed(start..<index))
            start = index + 1
        }
        parts.append(trimmed(start..<range.upperBound))
        return parts
    }

    /// The parts between separators that hold something.
    func list(_ range: Range<Int>, at separator: Unicode.Scalar = ";") -> [String] {
        parts(of: range, at: separator).filter { !$0.isEmpty }.map(string)
    }

    /// What stands before the first separator, and what behind it, without blanks; nil where there is none.
    func halves(of range: Range<Int>, at separator: Unicode.Scalar) -> (Range<Int>, Range<Int>)? {
        guard let found = bytes[range].firstIndex(of: UInt8(ascii: separator)) else { return nil }
        return (trimmed(range.lowerBound..<found), trimmed(found + 1..<range.upperBound))
    }

    func lastIndex(of mark: Unicode.Scalar, in range: Range<Int>) -> Int? {
        bytes[range].lastIndex(of: UInt8(ascii: mark))
    }

    func opens(_ range: Range<Int>, with prefix: String) -> Bool { bytes[range].starts(with: prefix.utf8) }

    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isBlank(bytes[start]) { start += 1 }
        while start < end, isBlank(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}
