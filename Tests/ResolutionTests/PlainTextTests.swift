// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Resolution

/// Bytes are to answer as characters do.
struct PlainTextTests {
    private static let letters = [
        "a", "z", "A", "Z", "m", "1", "-", ".", ",", " ", "\t", "\n", "\r\n", "'", "@", "[", "`", "{",
    ]

    @Test(arguments: [letters, letters + ["é", "É", "я", "Я", "王", "e\u{301}", "\u{A0}", "·", "’"]])
    func `of any text, ASCII or not`(_ letters: [String]) {
        for number in 0..<2_000 {
            let text = (0..<(number % 7)).map {
                letters[(number * 31 + $0 * $0 * 17 + $0 * number / 7) % letters.count]
            }
            .joined()
            #expect(text.isOneCharacter == (text.count == 1))
            #expect(text.hasLowercase == text.contains(where: \.isLowercase))
            #expect(text.hasUppercase == text.contains(where: \.isUppercase))
            #expect(text.isAllUppercase == text.allSatisfy(\.isUppercase))
            let pieces = text.divided(atByte: PlainText.isSpace, orAt: \.isWhitespace)
            #expect(pieces == text.split(whereSeparator: \.isWhitespace))
        }
    }
}
