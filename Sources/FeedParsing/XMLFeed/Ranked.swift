// SPDX-License-Identifier: Apache-2.0

/// The best of several offers for one thing: the lowest rank, and the first of equals.
struct Ranked<Value> {
    private(set) var value: Value?
    private var rank = Int.max

    func accepts(_ rank: Int) -> Bool { rank < self.rank }

    mutating func offer(_ value: Value?, rank: Int) {
        guard let value, accepts(rank) else { return }
        (self.value, self.rank) = (value, rank)
    }
}
