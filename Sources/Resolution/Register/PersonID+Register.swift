// SPDX-License-Identifier: Apache-2.0
public import Personnel

extension PersonID {
    /// The id of a register's entry: the same for one dataset and one id in it at each import. After FNV-1a, 128 bits
    /// (IETF draft-eastlake-fnv).
    public init(dataset: String, foreignID: String) {
        var sum: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D
        let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013B
        for byte in dataset.utf8 { sum = (sum ^ UInt128(byte)) &* prime }
        // What no text holds stands between the two, so that ("ab", "c") is not ("a", "bc").
        sum = (sum ^ 0xFF) &* prime
        for byte in foreignID.utf8 { sum = (sum ^ UInt128(byte)) &* prime }
        self.init(rawValue: "per_" + Self.base32(sum))
    }

    /// Crockford's alphabet, as in all ids.
    private static func base32(_ number: UInt128) -> String {
        let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
        return String(unsafeUninitializedCapacity: 26) { bytes in
            for place in 0..<26 { bytes[place] = digits[Int(truncatingIfNeeded: number >> (125 - place * 5)) & 31] }
            return 26
        }
    }
}
