// SPDX-License-Identifier: Apache-2.0

/// A date's text cut into numbers, words and signs.
enum DateToken: Equatable {
    /// The value, the count of its digits, and the character before it where that touches it.
    case number(Int, digits: Int, before: UInt8)
    /// In lower case.
    case word(String)
    /// `:` between digits.
    case colon
    /// `.` or `,` between digits: a fraction of a second, or a separator of days.
    case point

    /// At most so many tokens are looked at: dates have a dozen.
    private static let limit = 40

    static func tokens(of text: String) -> [DateToken] {
        var tokens = [DateToken]()
        var bytes = Array(text.lowercased().utf8)
        while let minus = bytes.firstIndex(of: "\u{2212}", in: 0..<bytes.count) {
            bytes.replaceSubrange(minus..<minus + 3, with: [Byte.hyphen])
        }
        var index = 0
        while index < bytes.count, tokens.count < limit {
            let start = index
            let byte = bytes[index]
            if byte.isDigit {
                var value = 0
                while index < bytes.count, bytes[index].isDigit {
                    value = min(value * 10 + Int(bytes[index] - 0x30), 1 << 50)
                    index += 1
                }
                tokens.append(.number(value, digits: index - start, before: start > 0 ? bytes[start - 1] : Byte.space))
            } else if byte.isLetter || byte >= 0x80 {
                while index < bytes.count, bytes[index].isLetter || bytes[index] >= 0x80 { index += 1 }
                tokens.append(.word(bytes.string(start..<index)))
            } else {
                index += 1
                let isBetween = start > 0 && bytes[start - 1].isDigit && index < bytes.count && bytes[index].isDigit
                if byte == Byte.colon, isBetween { tokens.append(.colon) }
                if byte == 0x2E || byte == 0x2C, isBetween { tokens.append(.point) }
            }
        }
        return tokens
    }
}
