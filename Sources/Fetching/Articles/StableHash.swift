// SPDX-License-Identifier: Apache-2.0

/// FNV-1a with 128 bits: the same on every machine and in every version, unlike Swift's own `Hasher`.
///
/// After G. Fowler, L. C. Noll, K.-P. Vo and D. Eastlake, "The FNV Non-Cryptographic Hash Algorithm" (RFC 9923).
/// Accidents are out of the question at 128 bits; a publisher who makes a collision on purpose only
/// mixes up articles of its own source.
struct StableHash {
    private(set) var value: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D
    private static let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013B

    /// Of parts, with a byte between them that UTF-8 never has, so that ("ab", "c") is not ("a", "bc").
    init(_ parts: String...) {
        for (index, part) in parts.enumerated() {
            if index > 0 { add(0xFF) }
            for byte in part.utf8 { add(byte) }
        }
    }

    init(_ bytes: [UInt8]) {
        for byte in bytes { add(byte) }
    }

    /// 26 characters of Crockford's Base32, most significant first: digits and letters without I, L, O and U.
    var text: String {
        let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
        return String(
            decoding: (0..<26).map { digits[Int(truncatingIfNeeded: value >> (125 - 5 * $0)) & 31] }, as: UTF8.self)
    }

    private mutating func add(_ byte: UInt8) { value = (value ^ UInt128(byte)) &* Self.prime }
}
