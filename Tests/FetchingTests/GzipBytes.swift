// SPDX-License-Identifier: Apache-2.0

/// Bodies in gzip, made by hand.
enum GzipBytes {
    /// "Oda Terrin heads Havel now."
    static let sentence: [UInt8] = [
        31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 243, 79, 73, 84, 8, 73, 45, 42, 202, 204, 83, 200, 72, 77, 76, 41, 86, 240,
        72, 44, 75, 205, 81, 200, 203, 47, 215, 3, 0, 166, 158, 170, 230, 27, 0, 0, 0,
    ]

    /// A few kilobytes that unpack to many megabytes of zeros: a literal 0, and then "the same 258 bytes again"
    /// (RFC 1951, fixed Huffman codes), 13 bits each time. It breaks off without the end that gzip asks for.
    static func bomb(unpacksTo count: Int) -> [UInt8] {
        var bits: [UInt8] = [1, 1, 0]  // last block; fixed codes
        bits += [0, 0, 1, 1, 0, 0, 0, 0]  // literal 0
        for _ in 0..<(count / 258) { bits += [1, 1, 0, 0, 0, 1, 0, 1] + [0, 0, 0, 0, 0] }  // length 258, distance 1
        var bytes: [UInt8] = [31, 139, 8, 0, 0, 0, 0, 0, 2, 3]
        for start in stride(from: 0, to: bits.count, by: 8) {
            bytes.append(
                bits[start..<min(start + 8, bits.count)].enumerated().reduce(0) { $0 | $1.element << $1.offset })
        }
        return bytes
    }
}
