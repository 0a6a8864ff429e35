// SPDX-License-Identifier: Apache-2.0

/// Why the service did not start.
public enum ListenError: Error, Hashable, CustomStringConvertible {
    /// Reachable from elsewhere and open to everybody.
    case needsToken(host: String)
    case cannotBind(host: String, port: Int, detail: String)

    public var description: String {
        switch self {
        case .needsToken(let host):
            "\(host) can be reached from other machines: configure a token, or listen on 127.0.0.1"
        case .cannotBind(let host, let port, let detail): "cannot listen on \(host) port \(port): \(detail)"
        }
    }
}
