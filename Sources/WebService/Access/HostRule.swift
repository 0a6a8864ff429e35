// SPDX-License-Identifier: Apache-2.0

/// Which names in the `Host` header are ours while no token is asked for.
///
/// A page of somebody else can point its own name at 127.0.0.1 and then read what is served there (DNS rebinding);
/// its requests carry its name. They carry no token either, so with tokens any name will do.
public enum HostRule {
    /// `authority` is a `Host` header: a name or an address, an IPv6 address in brackets, perhaps a port.
    static func accepts(_ authority: String) -> Bool {
        if authority.first == "[" {
            return isLoopback(String(authority.dropFirst().prefix { $0 != "]" }))
        }
        return isLoopback(String(authority.prefix { $0 != ":" }))
    }

    /// True for `localhost`, `::1` and the addresses of 127.0.0.0/8 in full dotted form.
    public static func isLoopback(_ host: String) -> Bool {
        if host == "::1" || host.lowercased() == "localhost" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        let octets = parts.compactMap { $0.utf8.allSatisfy(isDigit) ? UInt8($0) : nil }
        return parts.count == 4 && octets.count == 4 && octets[0] == 127
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
