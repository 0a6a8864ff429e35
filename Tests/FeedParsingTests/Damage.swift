// SPDX-License-Identifier: Apache-2.0

/// Damages bytes by chance: bits flip, pieces go, come twice, change places or come from another document.
struct Damage {
    /// SplitMix64: the same damage on every machine.
    private struct Chance: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private var chance: Chance

    init(seed: UInt64) { chance = Chance(state: seed) }

    /// What scanners look at: a damage there does more than one in the middle of a word.
    private static let signs = Array("<>&\"'/;=[]{}!-?:#\u{0}\\ \n".utf8) + [0x80, 0xBF, 0xC3, 0xE2, 0xF0, 0xFE, 0xFF]

    /// One to eight damages; `others` are what pieces are taken from.
    mutating func of(_ original: [UInt8], others: [[UInt8]]) -> [UInt8] {
        var bytes = original
        for _ in 0..<Int.random(in: 1...8, using: &chance) where !bytes.isEmpty { damage(&bytes, others) }
        return bytes
    }

    private mutating func damage(_ bytes: inout [UInt8], _ others: [[UInt8]]) {
        let place = Int.random(in: 0..<bytes.count, using: &chance)
        switch Int.random(in: 0..<9, using: &chance) {
        case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
        case 1: bytes[place] = UInt8.random(in: 0...255, using: &chance)
        case 2: bytes.insert(Self.signs.randomElement(using: &chance) ?? 0, at: place)
        case 3: bytes.removeSubrange(piece(of: bytes, at: place, atMost: 40))
        case 4: bytes.insert(contentsOf: bytes[piece(of: bytes, at: place, atMost: 80)], at: place)
        case 5: swap(&bytes, place)
        case 6:
            guard let other = others.randomElement(using: &chance), !other.isEmpty else { return }
            let start = Int.random(in: 0..<other.count, using: &chance)
            bytes.insert(contentsOf: other[piece(of: other, at: start, atMost: 200)], at: place)
        case 7:
            let run = [UInt8](
                repeating: Self.signs.randomElement(using: &chance) ?? 0, count: Int.random(in: 1...300, using: &chance)
            )
            bytes.insert(contentsOf: run, at: place)
        // The end goes, seldom: what comes after a damage is where it shows.
        default: if Bool.random(using: &chance) { bytes.removeSubrange(place...) }
        }
    }

    private mutating func piece(of bytes: [UInt8], at place: Int, atMost limit: Int) -> Range<Int> {
        place..<min(bytes.count, place + Int.random(in: 1...limit, using: &chance))
    }

    /// Two neighbouring pieces change places.
    private mutating func swap(_ bytes: inout [UInt8], _ place: Int) {
        let first = piece(of: bytes, at: place, atMost: 60)
        let second = piece(of: bytes, at: min(first.upperBound, bytes.count - 1), atMost: 60)
        guard second.lowerBound >= first.upperBound else { return }
        let pieces = bytes[second] + bytes[first.upperBound..<second.lowerBound] + bytes[first]
        bytes.replaceSubrange(first.lowerBound..<second.upperBound, with: pieces)
    }
}
