// SPDX-License-Identifier: Apache-2.0
import Glibc

/// A block of IP addresses in CIDR notation.
struct AddressBlock: Sendable, Hashable, CustomStringConvertible {
    /// 4 or 16; those after the prefix are zero.
    let bytes: [UInt8]
    /// In bits.
    let prefix: Int
    /// CIDR notation, as it was written.
    let description: String

    init(_ text: String) throws(AddressBlockError) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard let bytes = Self.bytes(of: String(parts[0])) else { throw .noAddress(text) }
        guard parts.count == 2 else { throw .noPrefix(text, bits: bytes.count * 8) }
        guard let prefix = UInt8(parts[1]).map(Int.init), prefix <= bytes.count * 8 else {
            throw .badPrefix(text, bits: bytes.count * 8)
        }
        guard bytes == Self.masked(bytes, prefix) else { throw .hasHostBits(text) }
        (self.bytes, self.prefix, description) = (bytes, prefix, text)
    }

    func contains(_ address: [UInt8]) -> Bool {
        address.count == bytes.count && Self.masked(address, prefix) == bytes
    }

    /// The bytes of an IPv4 (4) or IPv6 (16) address; nil for any other text.
    static func bytes(of address: String) -> [UInt8]? {
        for (family, count) in [(AF_INET, 4), (AF_INET6, 16)] {
            var bytes = [UInt8](repeating: 0, count: count)
            if inet_pton(family, address, &bytes) == 1 { return bytes }
        }
        return nil
    }

    /// 127.0.0.0/8 and ::1.
    static func isLoopback(_ address: String) -> Bool {
        guard let bytes = bytes(of: address) else { return false }
        return bytes.count == 4 ? bytes[0] == 127 : bytes == [UInt8](repeating: 0, count: 15) + [1]
    }

    private static func masked(_ bytes: [UInt8], _ prefix: Int) -> [UInt8] {
        bytes.enumerated().map { index, byte in
            let bits = min(max(prefix - index * 8, 0), 8)
            return byte & UInt8(truncatingIfNeeded: 0xFF00 >> bits)
        }
    }
}

/// Why a text is no block of addresses.
enum AddressBlockError: Error, Hashable, CustomStringConvertible {
    case noAddress(String)
    case noPrefix(String, bits: Int)
    case badPrefix(String, bits: Int)
    case hasHostBits(String)

    var description: String {
        switch self {
        case .noAddress(let text): "\"\(text.prefix(60))\" is no block of addresses; write 10.0.0.0/8 or fd00::/8"
        case .noPrefix(let text, let bits):
            "\"\(text)\" needs the length of its prefix; write \(text)/\(bits) for it alone"
        case .badPrefix(let text, let bits): "\"\(text.prefix(60))\" has a bad prefix; it is 0 to \(bits)"
        case .hasHostBits(let text): "\"\(text)\" has bits beyond its prefix; write the first address of the block"
        }
    }
}
