// SPDX-License-Identifier: Apache-2.0
import CCurl
import Pipeline

/// The proxy that stands between a request and its server.
struct ProxyAddress: Sendable, Hashable {
    /// As libcurl takes it; may hold a name and a password.
    let url: String
    /// What may be shown: scheme, host and port.
    let shown: String

    private static let schemes = ["http://", "https://", "socks5h://"]

    /// Nil: the request goes to the server itself.
    ///
    /// `usual` is the transport's own route. Nothing on this machine is asked through a proxy: it would look for it on
    /// its own.
    init?(of route: ProxyRoute, usual: ProxyRoute, to target: WebAddress) throws(TransportError) {
        guard !target.isOnThisMachine else { return nil }
        guard case .through(let address) = route == .usual ? usual : route else { return nil }
        try self.init(address)
    }

    init(_ address: String) throws(TransportError) {
        // socks5 without h would look names up here, past the rules that the proxy may have for them.
        guard let scheme = Self.schemes.first(where: { address.lowercased().hasPrefix($0) }) else {
            throw .unreachable("the proxy's address has to begin with \(Self.schemes.joined(separator: ", "))")
        }
        let authority = address.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let place = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        guard !place.isEmpty else { throw .unreachable("the proxy's address names no host") }
        (url, shown) = (address, scheme + place)
    }
}

extension WebAddress {
    /// The host, where it is written as an address instead of a name.
    var literalAddress: IPAddress? {
        IPAddress(host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host)
    }

    /// True for loopback addresses and for the names that RFC 6761, section 6.3, reserves for them.
    var isOnThisMachine: Bool {
        let name = host.hasSuffix(".") ? host.dropLast() : host[...]
        return literalAddress?.isLoopback ?? (name == "localhost" || name.hasSuffix(".localhost"))
    }
}

extension IPAddress {
    fileprivate var isLoopback: Bool {
        switch value {
        case .v4(let bits): bits >> 24 == 127
        case .v6(let bits): bits == 1
        }
    }
}
