// SPDX-License-Identifier: Apache-2.0
import Glibc

/// An address of a machine. One that IPv6 writes for an IPv4 machine (`::ffff:10.0.0.1`) is the IPv4 address.
public struct IPAddress: Sendable, Hashable, CustomStringConvertible {
    enum Value: Sendable, Hashable {
        case v4(UInt32)
        case v6(UInt128)
    }

    let value: Value

    init(v4 bits: UInt32) { value = .v4(bits) }

    init(v6 bits: UInt128) {
        value = bits >> 32 == 0xFFFF ? .v4(UInt32(truncatingIfNeeded: bits)) : .v6(bits)
    }

    /// Reads `192.0.2.1`, `2001:db8::1`, `fe80::1%eth0`; nil for names, and for short or octal forms of IPv4.
    public init?(_ text: String) {
        var four = in_addr()
        var six = in6_addr()
        let withoutZone = text.prefix { $0 != "%" }
        if inet_pton(AF_INET, text, &four) == 1 {
            self.init(v4: UInt32(bigEndian: four.s_addr))
        } else if inet_pton(AF_INET6, String(withoutZone), &six) == 1 {
            self.init(v6: Self.bits(of: six))
        } else {
            return nil
        }
    }

    /// The address that a socket is about to be connected to; nil for families other than IP.
    init?(_ address: UnsafePointer<sockaddr>) {
        switch Int32(address.pointee.sa_family) {
        case AF_INET:
            let four = UnsafeRawPointer(address).loadUnaligned(as: sockaddr_in.self)
            self.init(v4: UInt32(bigEndian: four.sin_addr.s_addr))
        case AF_INET6:
            let six = UnsafeRawPointer(address).loadUnaligned(as: sockaddr_in6.self)
            self.init(v6: Self.bits(of: six.sin6_addr))
        default:
            return nil
        }
    }

    public var description: String {
        switch value {
        case .v4(let bits):
            return [24, 16, 8, 0].map { String(bits >> $0 & 0xFF) }.joined(separator: ".")
        case .v6(let bits):
            var six = in6_addr()
            withUnsafeMutableBytes(of: &six) { bytes in
                for index in 0..<16 { bytes[index] = UInt8(truncatingIfNeeded: bits >> (120 - 8 * index)) }
            }
            var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
            inet_ntop(AF_INET6, &six, &text, socklen_t(text.count))
            return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        }
    }

    private static func bits(of address: in6_addr) -> UInt128 {
        withUnsafeBytes(of: address) { bytes in bytes.reduce(0) { $0 << 8 | UInt128($1) } }
    }
}
