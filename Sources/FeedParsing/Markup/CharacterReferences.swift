// SPDX-License-Identifier: Apache-2.0

/// Decodes the references of XML and HTML text.
struct CharacterReferences {
    /// XML knows five names and wants `;`; HTML's own are read too, and counted as a repair.
    let dialect: MarkupScanner.Dialect

    /// Appends a stretch of text, decoded. The output is hardly ever longer than the input: U+FFFD for one byte, and
    /// `&nGt;` and its like, are.
    func append(_ range: Range<Int>, of bytes: [UInt8], to output: inout [UInt8], tally: inout RepairTally) {
        var index = range.lowerBound
        while let ampersand = bytes.firstIndex(of: Byte.ampersand, in: index..<range.upperBound) {
            output.append(index..<ampersand, of: bytes)
            index = reference(at: ampersand, before: range.upperBound, of: bytes, to: &output, tally: &tally)
        }
        output.append(index..<range.upperBound, of: bytes)
    }

    /// A whole stretch as decoded text.
    func string(_ range: Range<Int>, of bytes: [UInt8], tally: inout RepairTally) -> String {
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
            if dialect == .xml { tally.count(isClosed ? .undeclaredEntity : .bareAmpersand) }
            return nil
        }
        if dialect == .xml, value.second != nil || !Self.isPredefined(value.first) { tally.count(.undeclaredEntity) }
        output.append(value.first)
        if let second = value.second { output.append(second) }
        return isClosed ? index + 1 : index
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
    mutating func append(_ scalar: Unicode.Scalar) { append(contentsOf: String(scalar).utf8) }
}
