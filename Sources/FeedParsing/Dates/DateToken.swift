// SPDX-License-Identifier: Apache-2.0

/// A date's text cut into numbers, words and signs.
enum DateToken: Equatable {
    case number(Number)
    case word(Word)
    /// `:` between digits.
    case colon
    /// `.` or `,` between digits: a fraction of a second, or a separator of days.
    case point

    struct Number: Equatable {
        let value: Int
        let digits: Int
        /// The character before it where that touches it.
        let before: UInt8
        /// True where a full stop follows, as behind ordinal numbers.
        let isDotted: Bool

        var isSigned: Bool { before == UInt8(ascii: "+") || before == Byte.hyphen }
    }

    struct Word: Equatable {
        /// In lower case; "a.m." is "am", and the name of a zone keeps its slash.
        let text: String
        /// The character before it where that touches it.
        let before: UInt8
    }

    /// At most so many tokens are looked at: dates have a dozen.
    private static let limit = 40

    static func tokens(of text: String) -> [DateToken] {
        let bytes = plainBytes(of: text)
        var tokens = [DateToken]()
        var index = 0
        while index < bytes.count, tokens.count < limit {
            let byte = bytes[index]
            if byte.isDigit {
                tokens.append(.number(number(in: bytes, &index)))
            } else if isLetter(byte) {
                tokens.append(.word(word(in: bytes, &index)))
            } else {
                let isBetween =
                    index > 0 && bytes[index - 1].isDigit && index + 1 < bytes.count && bytes[index + 1].isDigit
                if byte == Byte.colon, isBetween { tokens.append(.colon) }
                if byte == 0x2E || byte == 0x2C, isBetween { tokens.append(.point) }
                index += 1
            }
        }
        return tokens
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte.isLetter || byte >= 0x80 }

    private static func number(in bytes: [UInt8], _ index: inout Int) -> Number {
        let start = index
        var value = 0
        while index < bytes.count, bytes[index].isDigit {
            if index - start < 18 { value = value * 10 + Int(bytes[index] - 0x30) }
            index += 1
        }
        return Number(
            value: value, digits: index - start, before: start > 0 ? bytes[start - 1] : Byte.space,
            isDotted: index < bytes.count && bytes[index] == 0x2E)
    }

    private static func word(in bytes: [UInt8], _ index: inout Int) -> Word {
        let start = index
        var letters = [UInt8]()
        var isPlace = false
        while index < bytes.count {
            let byte = bytes[index]
            if isLetter(byte) {
                letters.append(byte)
            } else if index + 1 < bytes.count, isLetter(bytes[index + 1]) {
                if byte == Byte.slash {
                    isPlace = true
                } else if byte == 0x2E {
                    // Letters that stand for words: "a.m.", "π.μ.", "พ.ศ.".
                    guard isOneCharacter(letters[...]), isOneCharacter(bytes[(index + 1)...].prefix(while: isLetter))
                    else { break }
                    index += 1
                    continue
                } else if byte != Byte.underscore && !(isPlace && byte == Byte.hyphen) {
                    break
                }
                letters.append(byte)
            } else {
                break
            }
            index += 1
        }
        return Word(
            text: String(decoding: letters, as: UTF8.self), before: start > 0 ? bytes[start - 1] : Byte.space)
    }

    private static func isOneCharacter(_ letters: ArraySlice<UInt8>) -> Bool {
        letters.count == 1 || (letters.count <= 4 && letters.filter { $0 & 0xC0 != 0x80 }.count == 1)
    }
}

extension DateToken {
    /// Small letters; digits, signs and blanks of every script as those of ASCII.
    private static func plainBytes(of text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.map(\.lowercased) }
        var plain = [UInt8]()
        plain.reserveCapacity(bytes.count)
        for scalar in text.unicodeScalars { append(scalar, to: &plain) }
        return plain
    }

    private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        let value = scalar.value
        switch value {
        case ..<0x80: bytes.append(UInt8(value).lowercased)
        // Cyrillic, and what has no capitals, without asking for properties.
        case 0x400...0x42F: append(value + (value < 0x410 ? 0x50 : 0x20), to: &bytes)
        case 0x430...0x45F, 0x3041...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: append(value, to: &bytes)
        case 0x2010...0x2013, 0x2212: bytes.append(Byte.hyphen)
        case 0xFF01...0xFF5E: bytes.append(UInt8(value - 0xFEE0).lowercased)
        default:
            let properties = scalar.properties
            if properties.numericType == .decimal, let digit = properties.numericValue {
                bytes.append(0x30 + UInt8(digit))
                return
            }
            switch properties.generalCategory {
            case .format, .control: break
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
                .spacingMark, .enclosingMark:
                bytes.append(contentsOf: properties.lowercaseMapping.utf8)
            default: bytes.append(Byte.space)
            }
        }
    }

    private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
        if let scalar = Unicode.Scalar(value) { bytes.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
    }
}
