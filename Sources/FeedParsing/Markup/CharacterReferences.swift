// SPDX-License-Identifier: Apache-2.0

/// Decodes the references of XML and HTML text.
struct CharacterReferences {
    /// XML knows five names and wants `;`; HTML's own are read too, and counted as a repair.
    let dialect: MarkupScanner.Dialect
    /// True for an attribute's value, where `&lt` may be the name of a parameter: "?a=1&lt=2".
    var isAttribute = false

    /// Appends a stretch of text, decoded. The output is hardly ever longer than the input: U+FFFD for one byte, and
    /// `&nGt;` and its like, are.
    func append(_ range: Range<Int>, of bytes: [UInt8], to output: inout [UInt8], tally: inout RepairTally) {
        guard bytes.firstIndex(of: Byte.ampersand, in: range) != nil else {
            output.append(range, of: bytes)
            return
        }
        let decoded = decoded(range, of: bytes, tally: &tally)
        if output.isEmpty { output = decoded } else { output.append(contentsOf: decoded) }
    }

    /// Most references of feeds are escaped HTML, a few bytes apart: copying and decoding go on in one loop.
    private func decoded(_ range: Range<Int>, of bytes: [UInt8], tally: inout RepairTally) -> [UInt8] {
        var other = [UInt8]()
        // No reference becomes longer by more than a fifth, and words are written whole.
        let capacity = range.count + range.count / 4 + 16
        return [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            let output = UnsafeMutableRawBufferPointer(buffer)
            var index = range.lowerBound
            while index < range.upperBound {
                let (length, end) = Self.copy(bytes, index..<range.upperBound, to: output, at: count)
                (count, index) = (count + length, end)
                guard index < range.upperBound else { return }
                if let (byte, length) = Self.predefined(bytes, at: index + 1, before: range.upperBound) {
                    buffer[count] = byte
                    (count, index) = (count + 1, index + 1 + length)
                } else {
                    other.removeAll(keepingCapacity: true)
                    index = reference(at: index, before: range.upperBound, of: bytes, to: &other, tally: &tally)
                    for byte in other {
                        buffer[count] = byte
                        count += 1
                    }
                }
            }
        }
    }

    /// Copies up to the next `&`, eight bytes a step; gives how much, and where it stopped.
    private static func copy(
        _ bytes: [UInt8], _ range: Range<Int>, to output: UnsafeMutableRawBufferPointer, at start: Int
    ) -> (length: Int, end: Int) {
        var (index, place) = (range.lowerBound, start)
        while index + 8 <= range.upperBound {
            let word = bytes.word(at: index)
            let difference = word ^ 0x2626_2626_2626_2626
            let zeros = (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
            output.storeBytes(of: word.littleEndian, toByteOffset: place, as: UInt64.self)
            if zeros != 0 {
                let length = zeros.trailingZeroBitCount >> 3
                return (place + length - start, index + length)
            }
            index += 8
            place += 8
        }
        while index < range.upperBound, bytes[index] != Byte.ampersand {
            output[place] = bytes[index]
            index += 1
            place += 1
        }
        return (place - start, index)
    }

    /// The byte that one of XML's own names stands for, and the length of the name with its `;`.
    private static func predefined(_ bytes: [UInt8], at index: Int, before end: Int) -> (UInt8, length: Int)? {
        guard index + 3 <= end else { return nil }
        switch bytes[index] {
        case UInt8(ascii: "l"): return bytes.matches("lt;", at: index, before: end) ? (Byte.lessThan, 3) : nil
        case UInt8(ascii: "g"): return bytes.matches("gt;", at: index, before: end) ? (Byte.greaterThan, 3) : nil
        case UInt8(ascii: "q"): return bytes.matches("quot;", at: index, before: end) ? (Byte.doubleQuote, 5) : nil
        case UInt8(ascii: "a"):
            if bytes.matches("amp;", at: index, before: end) { return (Byte.ampersand, 4) }
            return bytes.matches("apos;", at: index, before: end) ? (Byte.singleQuote, 5) : nil
        default: return nil
        }
    }

    /// A whole stretch as decoded text.
    func string(_ range: Range<Int>, of bytes: [UInt8], tally: inout RepairTally) -> String {
        guard bytes.firstIndex(of: Byte.ampersand, in: range) != nil else { return bytes.string(range) }
        var output = [UInt8]()
        append(range, of: bytes, to: &output, tally: &tally)
        return String(decoding: output, as: UTF8.self)
    }

    /// Decodes what stands at `&`, and gives the place after it.
    func reference(
        at ampersand: Int, before end: Int, of bytes: [UInt8], to output: inout [UInt8], tally: inout RepairTally
    ) -> Int {
        let start = ampersand + 1
        if start < end, bytes[start] == Byte.hash {
            if let next = number(at: start + 1, before: end, of: bytes, to: &output, tally: &tally) { return next }
        } else if let next = name(at: start, before: end, of: bytes, to: &output, tally: &tally) {
            return next
        }
        output.append(Byte.ampersand)
        return start
    }
}

extension CharacterReferences {
    /// Longer than every name in the table.
    private static let nameLimitBytes = 32

    private func name(
        at start: Int, before end: Int, of bytes: [UInt8], to output: inout [UInt8], tally: inout RepairTally
    ) -> Int? {
        let limit = min(end, start + Self.nameLimitBytes)
        var index = start
        while index < limit, bytes[index].isLetter || bytes[index].isDigit { index += 1 }
        let isClosed = index < end && bytes[index] == Byte.semicolon
        guard index > start else {
            if dialect == .xml { tally.count(.bareAmpersand) }
            return nil
        }
        let name = PackedName(bytes, start..<index)
        let isHTML =
            isClosed
            || (dialect == .html && NamedCharacters.mayEndWithoutSemicolon(name)
                && !(index < end && bytes[index] == Byte.equals))
        guard isHTML, let value = NamedCharacters.value(named: name) else {
            if dialect == .html, !isAttribute, let found = beginning(of: bytes, start..<index) {
                output.append(found.value.first)
                return found.end
            }
            if dialect == .xml { tally.count(isClosed ? .undeclaredEntity : .bareAmpersand) }
            return nil
        }
        if dialect == .xml, value.second != nil || !Self.isPredefined(value.first) { tally.count(.undeclaredEntity) }
        output.append(value.first)
        if let second = value.second { output.append(second) }
        return isClosed ? index + 1 : index
    }

    /// The longest old name that a word begins with, as browsers read "&nbspSmith" (HTML, section 13.2.5.73). Names of
    /// capitals are left alone: "Smith&LTD".
    private func beginning(of bytes: [UInt8], _ word: Range<Int>) -> (value: NamedCharacters.Value, end: Int)? {
        guard bytes[word.lowerBound] >= 0x61 else { return nil }
        for length in (2...6).reversed() where length < word.count {
            let name = PackedName(bytes, word.lowerBound..<word.lowerBound + length)
            if NamedCharacters.mayEndWithoutSemicolon(name), let value = NamedCharacters.value(named: name) {
                return (value, word.lowerBound + length)
            }
        }
        return nil
    }

    private func number(
        at start: Int, before end: Int, of bytes: [UInt8], to output: inout [UInt8], tally: inout RepairTally
    ) -> Int? {
        var index = start
        var value: UInt32 = 0
        let isHexadecimal = index < end && bytes[index] | 0x20 == 0x78
        if isHexadecimal { index += 1 }
        let digits = index
        while index < end, let digit = bytes[index].hexadecimalValue, isHexadecimal || digit < 10 {
            value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
            index += 1
        }
        guard index > digits else {
            if dialect == .xml { tally.count(.bareAmpersand) }
            return nil
        }
        if index < end, bytes[index] == Byte.semicolon { index += 1 }
        if let scalar = Self.scalar(numbered: value) {
            if scalar.value > 0x7F || !UInt8(scalar.value).isControl {
                output.append(scalar)
            } else {
                tally.count(.controlCharacters)
            }
        } else {
            tally.count(.badReference)
            output.append("\u{FFFD}" as Unicode.Scalar)
        }
        return index
    }

    /// True for the five characters whose names XML knows.
    private static func isPredefined(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "&" || scalar == "<" || scalar == ">" || scalar == "\"" || scalar == "'"
    }

    /// Numbers 128 to 159 mean what windows-1252 has there, as browsers read them (HTML, section 13.2.5.80).
    private static func scalar(numbered value: UInt32) -> Unicode.Scalar? {
        if value == 0 { return nil }
        if (0x80...0x9F).contains(value) { return ControlCharacters.windows1252[Int(value - 0x80)] }
        return Unicode.Scalar(value)
    }
}

extension [UInt8] {
    /// Appends a character as UTF-8.
    mutating func append(_ scalar: Unicode.Scalar) {
        for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(unit) }
    }
}
