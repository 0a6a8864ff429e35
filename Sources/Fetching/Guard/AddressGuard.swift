// SPDX-License-Identifier: Apache-2.0

/// Decides to which machines the program may connect: the public internet, and what the operator has opened.
///
/// Addresses, not names, are judged, at the moment of connecting: a name can lead anywhere by then.
public struct AddressGuard: Sendable, Hashable {
    public let allowed: [AddressRange]

    /// The entries of an allow-list that are no ranges, all of them.
    public struct BadAllowList: Error, Sendable, Hashable, CustomStringConvertible {
        public let flaws: [String: AddressRange.Flaw]

        public var description: String {
            flaws.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: "\n")
        }
    }

    /// `allow`: ranges such as `10.0.0.0/8` or `::1` that may be reached although they are not public.
    public init(allow: [String] = []) throws(BadAllowList) {
        var ranges: [AddressRange] = []
        var flaws: [String: AddressRange.Flaw] = [:]
        for text in allow {
            do {
                ranges.append(try AddressRange(text))
            } catch {
                flaws[text] = error
            }
        }
        guard flaws.isEmpty else { throw BadAllowList(flaws: flaws) }
        allowed = ranges
    }

    public func allows(_ address: IPAddress) -> Bool {
        allowed.contains { $0.contains(address) } || isPublic(address)
    }
}

extension AddressGuard {
    private func isPublic(_ address: IPAddress) -> Bool {
        switch address.value {
        case .v4:
            return !Self.closedIPv4.contains { $0.contains(address) }
        case .v6(let bits):
            // Behind NAT64 (RFC 6052) every IPv4 site has such an address: what counts is the one inside.
            if Self.nat64.contains(address) { return allows(IPAddress(v4: UInt32(truncatingIfNeeded: bits))) }
            return Self.globalUnicast.contains(address) && !Self.closedIPv6.contains { $0.contains(address) }
        }
    }

    // IANA's registries of special-purpose addresses (RFC 6890 and later), and multicast.
    private static let closedIPv4 = [
        AddressRange(v4: 0x0000_0000, 8),  // this network, unspecified
        AddressRange(v4: 0x0A00_0000, 8),  // private: 10/8
        AddressRange(v4: 0x6440_0000, 10),  // carrier-grade NAT: 100.64/10
        AddressRange(v4: 0x7F00_0000, 8),  // loopback
        AddressRange(v4: 0xA9FE_0000, 16),  // link-local: 169.254/16
        AddressRange(v4: 0xAC10_0000, 12),  // private: 172.16/12
        AddressRange(v4: 0xC000_0000, 24),  // protocol assignments: 192.0.0/24
        AddressRange(v4: 0xC000_0200, 24),  // documentation: 192.0.2/24
        AddressRange(v4: 0xC058_6300, 24),  // 6to4 relays: 192.88.99/24
        AddressRange(v4: 0xC0A8_0000, 16),  // private: 192.168/16
        AddressRange(v4: 0xC612_0000, 15),  // benchmarks: 198.18/15
        AddressRange(v4: 0xC633_6400, 24),  // documentation: 198.51.100/24
        AddressRange(v4: 0xCB00_7100, 24),  // documentation: 203.0.113/24
        AddressRange(v4: 0xE000_0000, 4),  // multicast
        AddressRange(v4: 0xF000_0000, 4),  // reserved, broadcast
    ]

    private static let nat64 = AddressRange(v6: 0x0064_FF9B << 96, 96)

    /// What lies outside is loopback, unspecified, IPv4-compatible, unique-local, link-local or multicast, or not
    /// given out yet.
    private static let globalUnicast = AddressRange(v6: 0x2000 << 112, 3)

    private static let closedIPv6 = [
        AddressRange(v6: 0x2001_0000 << 96, 23),  // protocol assignments, Teredo among them
        AddressRange(v6: 0x2001_0DB8 << 96, 32),  // documentation
        AddressRange(v6: 0x2002 << 112, 16),  // 6to4: an IPv4 address inside
        AddressRange(v6: 0x3FFF << 112, 20),  // documentation
    ]
}
