// SPDX-License-Identifier: Apache-2.0

/// ISO 3166-1 alpha-2, as two letters in a number: the many entries and phrases that hold one are copied as they are,
/// without a reference to count.
struct CountryCode: Hashable, Comparable, Sendable {
    private let letters: UInt16

    /// Nil where the text is not two capital letters.
    init?(_ text: some StringProtocol) {
        guard text.utf8.count == 2, text.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
        letters = text.utf8.reduce(0) { $0 << 8 | UInt16($1) }
    }

    var text: String { String(decoding: [UInt8(letters >> 8), UInt8(letters & 0xFF)], as: UTF8.self) }

    static func < (left: Self, right: Self) -> Bool { left.letters < right.letters }
}
