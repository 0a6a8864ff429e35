// SPDX-License-Identifier: Apache-2.0

/// What is asked of every character of every name and post. Most of these are ASCII, where bytes answer in a tenth of
/// the time.
extension StringProtocol where SubSequence == Substring {
    var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }

    var isOneCharacter: Bool { !isEmpty && index(after: startIndex) == endIndex }

    var hasLowercase: Bool { isASCII ? utf8.contains(where: PlainText.isLowercase) : contains(where: \.isLowercase) }

    var hasUppercase: Bool { isASCII ? utf8.contains(where: PlainText.isUppercase) : contains(where: \.isUppercase) }

    var isAllUppercase: Bool {
        isASCII ? utf8.allSatisfy(PlainText.isUppercase) : allSatisfy(\.isUppercase)
    }

    /// As `split(whereSeparator:)`.
    ///
    /// - `byte`: what divides ASCII; `character`: what divides other texts, and the same of ASCII.
    func divided(atByte byte: (UInt8) -> Bool, orAt character: (Character) -> Bool) -> [Substring] {
        isASCII ? self[...].utf8.split(whereSeparator: byte).map { Substring($0) } : split(whereSeparator: character)
    }
}

enum PlainText {
    static func isLowercase(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
    static func isUppercase(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
