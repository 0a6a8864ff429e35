// SPDX-License-Identifier: Apache-2.0

/// How much of a document is UTF-8.
struct UTF8Check {
    /// Characters of two to four bytes.
    private(set) var longCharacters = 0
    /// Bytes that belong to no character. A character cut off by the end of the document is not counted.
    private(set) var invalidBytes = 0
    /// Where the first of them stands.
    private(set) var firstInvalid: Int?
    /// Characters from U+0080 to U+009F: windows-1252 that somebody took for Latin-1.
    private(set) var c1Controls = 0
    /// True where the document ends inside a character.
    private(set) var endsInCharacter = false

    /// NUL and its like, which no text holds.
    private(set) var controls = 0
    /// Pairs of characters that UTF-8 makes of two bytes when it is applied twice: "Ã©" for é.
    private(set) var doubledPairs = 0
    /// So many bytes that are no UTF-8 tell enough, where they are the most: the rest is not looked at.
    private static let patience = 10_000

    init(_ bytes: [UInt8], from start: Int) {
        bytes.withUnsafeBufferPointer { check($0, from: start) }
    }

    /// Of a stretch alone; places count from its beginning.
    init(_ bytes: [UInt8], in range: Range<Int>) {
        bytes.withUnsafeBufferPointer { check(UnsafeBufferPointer(rebasing: $0[range]), from: 0) }
    }

    private mutating func check(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
        var index = start
        let count = bytes.count
        while index < count {
            let byte = bytes[index]
            if byte < 0x80 {
                if byte.isControl { controls += 1 }
                index += 1
                while index + 8 <= count, Self.isPlain(bytes, index) { index += 8 }
            } else if index + 8 <= count, let pairs = Self.pairs(bytes, index) {
                longCharacters += pairs.count
                index += pairs.length
            } else if byte >= 0xC3, byte < 0xE0, index + 1 < count, bytes[index + 1] & 0xC0 == 0x80 {
                longCharacters += 1
                if byte == 0xC3, index + 2 < count, bytes[index + 2] >= 0xC2 { doubledPairs += 1 }
                index += 2
            } else {
                index += passLong(bytes, at: index)
                if invalidBytes > Self.patience, invalidBytes > longCharacters { return }
            }
        }
    }

    /// True where eight bytes are ASCII without controls; newlines among them count as controls here.
    static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let belowSpace = (word &- 0x2020_2020_2020_2020) & ~word
        let delete = word ^ 0x7F7F_7F7F_7F7F_7F7F
        let isDelete = (delete &- 0x0101_0101_0101_0101) & ~delete
        return (word | belowSpace | isDelete) & 0x8080_8080_8080_8080 == 0
    }

    /// How many characters of two bytes stand in eight bytes that hold nothing else but ASCII, and how many bytes they
    /// end at: seven where the last one is cut. Nil where there is anything to look at more closely: what is no UTF-8,
    /// longer characters, controls, and the first letters beyond ASCII, up to U+00FF.
    private static func pairs(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (count: Int, length: Int)? {
        let loaded = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let word = UInt64(littleEndian: loaded)
        let (ones, high) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
        let (long, second) = (word & high, (word << 1) & high)
        let (starts, others) = (long & second, long & ~second)
        let longer = starts & (word << 2)
        // 0xC0 to 0xC3 have none of these bits.
        let rare = starts & ~((word & 0x1C1C_1C1C_1C1C_1C1C) &+ 0x7F7F_7F7F_7F7F_7F7F)
        let delete = word ^ 0x7F7F_7F7F_7F7F_7F7F
        let controls = (((word &- 0x2020_2020_2020_2020) & ~word) | ((delete &- ones) & ~delete)) & high
        guard longer | rare | controls == 0, others == starts << 8 else { return nil }
        let isCut = starts >> 63 != 0
        return (starts.nonzeroBitCount - (isCut ? 1 : 0), isCut ? 7 : 8)
    }

    /// A character of any length beyond ASCII, or a byte that is none; gives how far to go.
    private mutating func passLong(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let length = Self.length(of: bytes, at: index)
        if length > 0 {
            longCharacters += 1
            if bytes[index] == 0xC2, bytes[index + 1] < 0xA0 { c1Controls += 1 }
            return length
        }
        if firstInvalid == nil { firstInvalid = index }
        if length == 0 {
            invalidBytes += 1
            return 1
        }
        endsInCharacter = true
        return bytes.count - index
    }

    var isValid: Bool { firstInvalid == nil }
    /// With the one that the end cuts off.
    var brokenCharacters: Int { invalidBytes + (endsInCharacter ? 1 : 0) }

    /// The length of the character that starts here; 0 where none does, -1 where the document ends inside one.
    ///
    /// After table 3-7 of the Unicode Standard: no overlong forms, no surrogates, nothing beyond U+10FFFF.
    private static func length(of bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let first = bytes[index]
        let (length, low, high): (Int, UInt8, UInt8)
        switch first {
        case 0xC2...0xDF: (length, low, high) = (2, 0x80, 0xBF)
        case 0xE0: (length, low, high) = (3, 0xA0, 0xBF)
        case 0xED: (length, low, high) = (3, 0x80, 0x9F)
        case 0xE1...0xEF: (length, low, high) = (3, 0x80, 0xBF)
        case 0xF0: (length, low, high) = (4, 0x90, 0xBF)
        case 0xF1...0xF3: (length, low, high) = (4, 0x80, 0xBF)
        case 0xF4: (length, low, high) = (4, 0x80, 0x8F)
        default: return 0
        }
        guard index + 1 < bytes.count else { return -1 }
        guard bytes[index + 1] >= low, bytes[index + 1] <= high else { return 0 }
        for next in 2..<max(2, length) {
            guard index + next < bytes.count else { return -1 }
            guard bytes[index + next] & 0xC0 == 0x80 else { return 0 }
        }
        return length
    }
}
