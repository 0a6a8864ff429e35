// SPDX-License-Identifier: Apache-2.0
import Personnel
import Foundation

/// An invented world of 300,000 office holders, and what happens to them, some 270 things a day over ten years. All
/// of it follows from numbers, so that a store that is filled today can be gone on with tomorrow.
struct World {
    static let people = 300_000
    static let factsADay = 274
    /// 2016-01-01, noon UTC.
    static let dawn = Date(timeIntervalSince1970: 1_451_649_600)

    private let surnames: [String]
    private let givenNames: [String]
    /// Sums of the surnames' weights, which fall as in life: the first is borne by some 2,000 people.
    private let shares: [Double]

    init() {
        var chance = Chance(seed: 1)
        surnames = ["Ivanov"] + (1..<20_000).map { _ in Self.word(&chance, syllables: 2...3, ends: Self.ends) }
        givenNames = (0..<400).map { _ in Self.word(&chance, syllables: 1...2, ends: ["a", "an", "or", "il", "is"]) }
        var sum = 0.0
        shares = surnames.indices.map { rank in
            sum += 1 / Double(rank + 21)
            return sum
        }
    }

    private static let ends = ["ov", "enko", "in", "sky", "ani", "ez", "man", "uri", "ides", "ton"]
    private static let syllables = [
        "ba", "be", "chi", "da", "do", "fe", "ga", "gri", "ha", "ka", "ko", "la", "li", "ma", "mi", "na", "ni", "po",
        "ra", "ri", "ro", "sa", "shu", "ta", "ti", "tro", "va", "vo", "ya", "za",
    ]

    private static func word(_ chance: inout Chance, syllables: ClosedRange<Int>, ends: [String]) -> String {
        let count = syllables.lowerBound + chance.below(syllables.count)
        let body = (0..<count).map { _ in chance.pick(Self.syllables) }.joined() + chance.pick(ends)
        return body.prefix(1).uppercased() + body.dropFirst()
    }

    func surname(of person: Int) -> String {
        var chance = Chance(seed: 0x5157 &+ UInt64(person))
        let sought = chance.unit() * (shares.last ?? 0)
        var (low, high) = (0, shares.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if shares[middle] < sought { low = middle + 1 } else { high = middle }
        }
        return surnames[low]
    }

    func name(of person: Int) -> String {
        var chance = Chance(seed: 0x91BE &+ UInt64(person))
        return chance.pick(givenNames) + " " + surname(of: person)
    }

    func position(of person: Int) -> Position {
        var chance = Chance(seed: 0xA0F5 &+ UInt64(person))
        let title = chance.pick(["minister", "deputy minister", "governor", "mayor", "judge", "prosecutor", "director"])
        let field = chance.pick(["defence", "health", "finance", "justice", "energy", "culture", "trade", "transport"])
        let country = chance.pick(["UA", "RU", "FR", "DE", "ES", "PL", "KZ", "GE", "RS", "BR", "NG", "IN"])
        return Position(title: "\(title) of \(field)", country: country)
    }

    /// What happens by the number: who, what and when.
    func fact(_ number: Int) -> Fact {
        var chance = Chance(seed: 0xFAC7 &+ UInt64(number))
        return Fact(person: chance.below(Self.people), kind: chance.pick(kinds), day: number / Self.factsADay)
    }

    private let kinds = [
        "dismissed", "resigned", "appointed", "arrested", "charged", "departed", "elected", "reassigned",
    ].compactMap(ChangeKind.init(id:))
}

struct Fact {
    let person: Int
    let kind: ChangeKind
    /// Since the world's dawn.
    let day: Int

    var noon: Date { World.dawn.addingTimeInterval(Double(day) * 86_400) }
}

/// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
struct Chance {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
    mutating func unit() -> Double { Double(next() >> 11) / Double(1 << 53 as UInt64) }
    mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
}
