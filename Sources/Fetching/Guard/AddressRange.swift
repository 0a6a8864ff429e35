// SPDX-License-Identifier: Apache-2.0

/// A block of addresses in CIDR notation (RFC 4632, RFC 4291).
public struct AddressRange: Sendable, Hashable, CustomStringConvertible {
    public let first: IPAddress
    /// Bits that all members share: 0...32, or 0...128.
    public let prefixLength: Int

    /// Why a text is no range.
    public enum Flaw: Error, Sendable, Hashable, CustomStringConvertible {
        case notAnAddress
        /// 0...32 for IPv4, 0...128 for IPv6.
        case badPrefix(limit: Int)
        /// There are bits behind the prefix: either it is too short, or another network is meant.
        case bitsBehindPrefix(meant: String)

        public var description: String {
            switch self {
            case .notAnAddress: "not an address; write 10.0.0.0/8, fd00::/8 or a single address"
            case .badPrefix(let limit): "the prefix length has to be 0 to \(limit)"
            case .bitsBehindPrefix(let meant): "the address has bits behind its prefix; \(meant) is the network"
            }
        }
    }

    /// Reads `10.0.0.0/8`, `fd00::/8`, or a single address.
    public init(_ text: String) throws(Flaw) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard !text.contains("%"), let first = parts.first, let address = IPAddress(String(first)) else {
            throw .notAnAddress
        }
        // In `::ffff:10.0.0.0/104` the prefix counts the 96 bits in front of the IPv4 address too.
        let isMapped = first.contains(":") && address.width == 32
        let limit = isMapped ? 128 : address.width
        var length = limit
        if parts.count == 2 {
            guard let written = Self.decimal(parts[1]), written <= limit else { throw .badPrefix(limit: limit) }
            length = written
        }
        if isMapped {
            guard length >= 96 else { throw .badPrefix(limit: limit) }
            length -= 96
        }
        (self.first, prefixLength) = (address.masked(to: length), length)
        if self.first != address { throw .bitsBehindPrefix(meant: description) }
    }

    /// For tables in the source.
    init(v4 bits: UInt32, _ prefixLength: Int) { (first, self.prefixLength) = (IPAddress(v4: bits), prefixLength) }
    init(v6 bits: UInt128, _ prefixLength: Int) { (first, self.prefixLength) = (IPAddress(v6: bits), prefixLength) }

    public func contains(_ address: IPAddress) -> Bool {
        address.width == first.width && address.masked(to: prefixLength) == first
    }

    public var description: String { "\(first)/\(prefixLength)" }

    private static func decimal(_ text: Substring) -> Int? {
        guard (1...3).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(text)
    }
}

extension IPAddress {
    fileprivate var width: Int {
        switch value {
        case .v4: 32
        case .v6: 128
        }
    }

    /// The address with all bits behind the first `count` cleared.
    fileprivate func masked(to count: Int) -> IPAddress {
        switch value {
        case .v4(let bits): IPAddress(v4: bits & ~(UInt32.max >> UInt32(count)))
        case .v6(let bits): IPAddress(v6: bits & ~(UInt128.max >> UInt128(count)))
        }
    }
}
