// SPDX-License-Identifier: Apache-2.0

/// A short name, held in two words, so that comparing and hashing it costs no allocation.
///
/// Exact up to 16 bytes. Of a longer one the last 16 and a mix of those before are held: the same name is always
/// equal to itself, and no two in our tables are equal.
struct PackedName: Hashable, Sendable {
    private var high: UInt64 = 0
    private var low: UInt64 = 0
    private var length: UInt32 = 0
    /// What the bytes before the last 16 come to.
    private var folded: UInt32 = 0

    init(_ name: String) {
        for byte in name.utf8 { append(byte) }
    }

    /// The name in a stretch of bytes, as it is written.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        for index in range { append(bytes[index]) }
    }

    /// The name in a stretch of bytes, with A to Z in lower case.
    init(lowercasing bytes: [UInt8], _ range: Range<Int>) {
        for index in range { append(bytes[index].lowercased) }
    }

    /// The bits of the name, stirred: where it stands in a table.
    var mixed: Int {
        let folded = (low ^ high &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: folded >> 32)
    }

    mutating func append(_ byte: UInt8) {
        if length >= 16 { folded = (folded ^ UInt32(high >> 56)) &* 0x0100_0193 }
        high = high << 8 | low >> 56
        low = low << 8 | UInt64(byte)
        length &+= 1
    }
}

extension PackedName: ExpressibleByStringLiteral {
    init(stringLiteral name: StaticString) {
        for offset in 0..<name.utf8CodeUnitCount { append(name.utf8Start[offset]) }
    }
}
