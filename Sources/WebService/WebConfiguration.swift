// SPDX-License-Identifier: Apache-2.0

/// Where the HTTP service listens and who may ask it.
public struct WebConfiguration: Sendable, Hashable {
    /// An IP address without brackets, or `localhost`.
    public var host: String
    /// 0: any free port; `onBound` tells which.
    public var port: Int
    /// Any of them opens everything but health, which is open. Empty: nobody is asked, which only loopback may do.
    public var tokens: [AccessToken]
    /// Connections open at a time; further ones wait in the kernel's queue.
    public var limitConnections: Int

    public init(
        host: String = "127.0.0.1", port: Int = 8080, tokens: [AccessToken] = [], limitConnections: Int = 512
    ) {
        (self.host, self.port, self.tokens, self.limitConnections) = (host, port, tokens, limitConnections)
    }
}
