// SPDX-License-Identifier: Apache-2.0

/// An absolute address in which `*` stands for anything but nothing. http and https are the same.
struct AddressPattern {
    private let bytes: [UInt8]

    init(_ text: String) { bytes = Self.withoutScheme(text) }

    /// In time that grows with the product of both lengths at worst.
    func matches(_ address: String) -> Bool {
        let text = Self.withoutScheme(address)
        var (place, at) = (0, 0)
        // Where the last star stands, and the first byte behind what it takes so far.
        var star: (place: Int, end: Int)?
        while true {
            if place < bytes.count, bytes[place] == UInt8(ascii: "*") {
                guard at < text.count else { return false }
                star = (place, at + 1)
                (place, at) = (place + 1, at + 1)
            } else if place < bytes.count, at < text.count, bytes[place] == text[at] {
                (place, at) = (place + 1, at + 1)
            } else if place == bytes.count, at == text.count {
                return true
            } else {
                guard let last = star, last.end < text.count else { return false }
                star = (last.place, last.end + 1)
                (place, at) = (last.place + 1, last.end + 1)
            }
        }
    }

    private static func withoutScheme(_ text: String) -> [UInt8] {
        let lower = text.prefix(8).lowercased()
        let count = lower.hasPrefix("https://") ? 8 : lower.hasPrefix("http://") ? 7 : 0
        return Array(text.utf8.dropFirst(count))
    }
}
