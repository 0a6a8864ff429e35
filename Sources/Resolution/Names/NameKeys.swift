// SPDX-License-Identifier: Apache-2.0

/// Keys of names for indexes.
public enum NameKeys {
    /// One text for the spellings of one name in any order of its words.
    public static func text(_ name: String) -> String { PersonName(name).words.sorted().joined(separator: " ") }

    /// The keys under which the register files a name, and looks it up: the pairs of the first or the last word with
    /// each other, in any order. Empty for a bare surname, which stands for nobody by itself.
    public static func register(_ name: String) -> [Int64] {
        let words = PersonName(name).words.filter { $0.utf8.count > 1 }
        guard words.count > 1, let first = words.first, let last = words.last else { return [] }
        return [key(first, last)]
    }

    private static func key(_ one: String, _ other: String) -> Int64 {
        let text = one < other ? one + " " + other : other + " " + one
        let sum = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
        return Int64(bitPattern: sum)
    }
}
