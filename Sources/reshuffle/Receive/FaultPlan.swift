// SPDX-License-Identifier: Apache-2.0

/// Which requests a receiver refuses, to try out what a sender does then. Given the same seed it refuses the same.
struct FaultPlan: Sendable, Hashable {
    /// 300...599, what a refusal answers.
    var status: Int
    /// So many requests are refused first.
    var first: Int
    /// 0...1 of those after them.
    var rate: Double
    private var generator: SplitMix64

    init(status: Int, first: Int, rate: Double, seed: UInt64) {
        (self.status, self.first, self.rate) = (status, first, rate)
        generator = SplitMix64(state: seed)
    }

    /// Nil: the next request is accepted.
    mutating func next() -> Int? {
        if first > 0 {
            first -= 1
            return status
        }
        return rate > 0 && Double.random(in: 0..<1, using: &generator) < rate ? status : nil
    }
}

/// S. Vigna's SplitMix64: small, and the same on every machine.
struct SplitMix64: RandomNumberGenerator, Sendable, Hashable {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
