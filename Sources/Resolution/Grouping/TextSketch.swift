// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// A small stand-in for a text that tells texts which are nearly the same: one agency's report as ten sites print it.
///
/// The 64 smallest hashes of its shingles (runs of five folded words) are a uniform sample of them: of two texts, the
/// share of common ones among the smallest of both estimates what they have in common (Broder, "On the resemblance
/// and containment of documents", 1997).
public struct TextSketch: Hashable, Sendable {
    /// Ascending, at most 64, each once.
    public let hashes: [UInt32]
    /// How many different shingles the text has.
    public let shingles: Int

    static let limit = 64
    static let wordsPerShingle = 5
    /// Shorter texts (some 25 words) say too little to be told alike by their sketches.
    static let fewestShingles = 20
    /// The share of the shorter text's shingles that stand in the other: a copy that is cut, or has a new head.
    static let leastContainment = 0.6

    public init(_ text: String) {
        var words: [UInt64] = []
        Folding.forEachWord(of: text) { words.append(Self.hash($0)) }
        var found: [UInt32] = []
        if words.count >= Self.wordsPerShingle {
            for start in 0...(words.count - Self.wordsPerShingle) {
                var sum: UInt64 = 0xCBF2_9CE4_8422_2325
                for word in words[start..<(start + Self.wordsPerShingle)] {
                    sum = (sum ^ word) &* 0x0000_0100_0000_01B3
                }
                found.append(UInt32(truncatingIfNeeded: Self.mixed(sum) >> 32))
            }
        }
        found.sort()
        var last: UInt32?
        found.removeAll { hash in
            defer { last = hash }
            return hash == last
        }
        shingles = found.count
        hashes = Array(found.prefix(Self.limit))
    }

    /// Of the text alone: titles are what copies change first.
    public init(of article: Article) { self.init(article.text) }

    /// True where the one text is, for the most part, in the other; short ones must be the same.
    public func resembles(_ other: TextSketch) -> Bool {
        guard min(shingles, other.shingles) >= Self.fewestShingles else { return shingles > 0 && self == other }
        // Both lists ascend: the smallest hashes of both are met in one walk, without a set of any.
        var (mine, theirs, met, common) = (0, 0, 0, 0)
        while met < Self.limit, mine < hashes.count || theirs < other.hashes.count {
            let left = mine < hashes.count ? UInt64(hashes[mine]) : .max
            let right = theirs < other.hashes.count ? UInt64(other.hashes[theirs]) : .max
            if left == right { common += 1 }
            if left <= right { mine += 1 }
            if right <= left { theirs += 1 }
            met += 1
        }
        // Of the union by sample; from it the containment in the shorter one.
        let resemblance = Double(common) / Double(met)
        let union = Double(shingles + other.shingles) / (1 + resemblance)
        return resemblance * union >= Self.leastContainment * Double(min(shingles, other.shingles))
    }

    /// Four bytes for the number of shingles and four for each hash, the lowest byte first.
    public var bytes: [UInt8] {
        ([UInt32(clamping: shingles)] + hashes).flatMap { number -> [UInt8] in
            [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: number >> $0) }
        }
    }

    /// Nil where the bytes are none that `bytes` wrote.
    public init?(bytes: [UInt8]) {
        guard bytes.count >= 4, bytes.count.isMultiple(of: 4), bytes.count <= 4 * (Self.limit + 1) else { return nil }
        let numbers = stride(from: 0, to: bytes.count, by: 4).map { start in
            bytes[start..<(start + 4)].reversed().reduce(0 as UInt32) { sum, byte in (sum << 8) | UInt32(byte) }
        }
        (shingles, hashes) = (Int(numbers[0]), Array(numbers[1...]))
    }

    /// FNV-1a, 64 bits.
    private static func hash(_ word: [UInt8]) -> UInt64 {
        word.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }

    /// The high bits of FNV are poor; this spreads them (the finaliser of SplitMix64).
    private static func mixed(_ value: UInt64) -> UInt64 {
        var sum = value
        sum = (sum ^ (sum >> 30)) &* 0xBF58_476D_1CE4_E5B9
        sum = (sum ^ (sum >> 27)) &* 0x94D0_49BB_1331_11EB
        return sum ^ (sum >> 31)
    }
}
