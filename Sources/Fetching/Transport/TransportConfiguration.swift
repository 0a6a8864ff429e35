// SPDX-License-Identifier: Apache-2.0
public import Pipeline

/// What holds for all requests of one transport.
public struct TransportConfiguration: Sendable {
    /// Says who asks, and where the operator can be reached: `reshuffle/0.1 (+https://example.org/contact)`.
    public var userAgent: String
    public var addressGuard: AddressGuard
    /// Of requests that ask for the usual route; `usual` itself is the direct one.
    public var route: ProxyRoute
    /// A PEM file with the certificate authorities that are trusted instead of the system's; nil: the system's.
    public var authorities: String?
    /// Requests under way at the same time, 1 or more; others wait in the order in which they came. 64: more than
    /// any list of sources has due at once, far below the usual limit of 1,024 open files.
    public var requestsAtOnce: Int
    /// Connections kept open for the next request to the same host.
    public var idleConnections: Int
    /// What is read of an answer's header lines. 64 KiB: eight times what servers usually send at most.
    public var headerLimitBytes: Int

    public init(
        userAgent: String = "reshuffle/0.1", addressGuard: AddressGuard, route: ProxyRoute = .usual,
        authorities: String? = nil, requestsAtOnce: Int = 64, idleConnections: Int = 32,
        headerLimitBytes: Int = 64 << 10
    ) {
        (self.userAgent, self.addressGuard) = (userAgent, addressGuard)
        (self.route, self.authorities) = (route, authorities)
        (self.requestsAtOnce, self.idleConnections) = (max(1, requestsAtOnce), max(1, idleConnections))
        self.headerLimitBytes = headerLimitBytes
    }
}
