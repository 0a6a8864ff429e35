// SPDX-License-Identifier: Apache-2.0

/// Guesses which eight-bit encoding a text is in, by its letters.
///
/// In Latin text most letters are ASCII, and the others stand alone among them. In Cyrillic text the others stand
/// together, and each Cyrillic encoding puts the frequent small letters elsewhere.
enum EncodingGuess {
    /// Looks at the first 256 KiB of bytes above 0x7F: far more than it takes.
    static func eightBit(_ bytes: [UInt8], from start: Int) -> TextEncoding {
        var counts = [Int](repeating: 0, count: 256)
        var (high, together) = (0, 0)
        var previousIsHigh = false
        for index in start..<bytes.count {
            let byte = bytes[index]
            let isHigh = byte >= 0x80
            if isHigh {
                counts[Int(byte)] += 1
                high += 1
                if previousIsHigh { together += 1 }
                if high >= 1 << 18 { break }
            }
            previousIsHigh = isHigh
        }
        // A word of n letters has n - 1 that follow another: Cyrillic has about 0.8, Latin languages below 0.2.
        guard high > 0, together * 2 > high else { return .windows1252 }
        let scores = candidates.map { (encoding: $0.encoding, score: score(of: counts, letters: $0.letters)) }
        // Russian scores 450 to 600 a letter; noise and other scripts stay below.
        guard let best = scores.max(by: { $0.score < $1.score }), best.score > 250 * high else { return .windows1252 }
        return best.encoding
    }

    private struct Candidate {
        let encoding: TextEncoding
        /// The 64 bytes of А to Я, then а to я, in order.
        let letters: [Int]
    }

    private static let candidates = [
        Candidate(encoding: .windows1251, letters: Array(0xC0...0xFF)),
        Candidate(encoding: .koi8, letters: koi8Order(from: 0xE0) + koi8Order(from: 0xC0)),
        Candidate(encoding: .ibm866, letters: Array(0x80...0xAF) + Array(0xE0...0xEF)),
        Candidate(encoding: .iso8859Part5, letters: Array(0xB0...0xEF)),
    ]

    /// Where the 32 letters from а to я stand in KOI-8, which follows the Latin alphabet: а at 1, б at 2, ц at 3.
    private static func koi8Order(from start: Int) -> [Int] {
        [
            1, 2, 23, 7, 4, 5, 22, 26, 9, 10, 11, 12, 13, 14, 15, 16, 18, 19, 20, 21, 6, 8, 3, 30, 27, 29, 31, 25, 24,
            28, 0, 17,
        ].map { start + $0 }
    }

    /// How often the 32 letters from а to я occur in Russian, per mille, rounded.
    private static let frequencies = [
        80, 16, 45, 17, 30, 85, 9, 17, 74, 12, 35, 44, 32, 67, 110, 28, 47, 55, 63, 26, 3, 10, 5, 15, 7, 4, 1, 19, 17,
        3, 6, 20,
    ]

    /// Small letters by their frequency, capitals by a tenth of it; bytes that are no letters cost.
    private static func score(of counts: [Int], letters: [Int]) -> Int {
        var isLetter = [Bool](repeating: false, count: 256)
        var score = 0
        for (place, byte) in letters.enumerated() {
            isLetter[byte] = true
            let frequency = frequencies[place % 32]
            score += counts[byte] * (place >= 32 ? frequency * 10 : frequency)
        }
        for byte in 0x80...0xFF where !isLetter[byte] { score -= counts[byte] * 50 }
        return score
    }
}
