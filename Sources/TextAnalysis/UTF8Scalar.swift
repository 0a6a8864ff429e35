// SPDX-License-Identifier: Apache-2.0

/// One scalar read from bytes that may not be well-formed.
struct UTF8Scalar {
    let value: UInt32
    /// In bytes, 1 to 4.
    let length: Int

    /// Reads the scalar at a position inside the bytes; a malformed byte reads as U+FFFD of length 1.
    @inline(__always)
    init(in bytes: [UInt8], at position: Int) {
        let first = bytes[position]
        if first < 0x80 {
            (value, length) = (UInt32(first), 1)
            return
        }
        let expected = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
        guard expected > 1, first < 0xF5, position + expected <= bytes.count else {
            (value, length) = (0xFFFD, 1)
            return
        }
        var scalar = UInt32(first) & (0xFF >> UInt32(expected + 1))
        for offset in 1..<expected {
            let next = bytes[position + offset]
            guard next & 0xC0 == 0x80 else {
                (value, length) = (0xFFFD, 1)
                return
            }
            scalar = scalar << 6 | UInt32(next & 0x3F)
        }
        (value, length) = (scalar, expected)
    }
}
