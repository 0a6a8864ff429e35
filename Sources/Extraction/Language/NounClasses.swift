// SPDX-License-Identifier: Apache-2.0

/// Classes of things, as bits in the order in which the data first names them.
struct NounClasses: Sendable, Hashable, ExpressibleByArrayLiteral {
    private var low: UInt128 = 0
    private var high: UInt128 = 0

    /// How many classes a language can have.
    static let limit = 256

    init(arrayLiteral elements: NounClasses...) {
        for element in elements { formUnion(element) }
    }

    init(bit: Int) {
        if bit < UInt128.bitWidth { low = 1 << UInt128(bit) } else { high = 1 << UInt128(bit - UInt128.bitWidth) }
    }

    var isEmpty: Bool { low == 0 && high == 0 }

    func isDisjoint(with other: NounClasses) -> Bool { low & other.low == 0 && high & other.high == 0 }

    mutating func formUnion(_ other: NounClasses) {
        low |= other.low
        high |= other.high
    }

    func union(_ other: NounClasses) -> NounClasses {
        var all = self
        all.formUnion(other)
        return all
    }
}
