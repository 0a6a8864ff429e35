// SPDX-License-Identifier: Apache-2.0

/// The parts of an http or https URL that a configuration is checked for.
struct WebAddress: Sendable, Hashable {
    /// Without brackets.
    let host: String

    static func read(_ text: String) -> Result<WebAddress, WebAddressError> {
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return .failure(.hasSpaces) }
        let lowercased = text.lowercased()
        guard let scheme = ["http://", "https://"].first(where: lowercased.hasPrefix) else { return .failure(.notWeb) }
        let authority = text.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
        guard !authority.contains("@") else { return .failure(.hasPassword) }
        guard let (host, port) = ListenAddress.split(String(authority)), !host.isEmpty else {
            return .failure(.noHost)
        }
        if let port {
            guard let number = UInt16(port), number > 0 else { return .failure(.badPort) }
        }
        return .success(WebAddress(host: host))
    }

    /// This machine itself.
    var isLoopback: Bool { host.lowercased() == "localhost" || AddressBlock.isLoopback(host) }
}

enum WebAddressError: Error, Hashable, CustomStringConvertible {
    case notWeb, hasSpaces, hasPassword, noHost, badPort

    var description: String {
        switch self {
        case .notWeb: "write a whole address, beginning with https:// or http://"
        case .hasSpaces: "an address has no spaces and no control characters; write %20 for a space"
        case .hasPassword:
            "a user name or password does not belong in an address; use headers: Authorization: {file: PATH}"
        case .noHost: "the address names no host"
        case .badPort: "the port of the address must be 1 to 65535"
        }
    }
}

/// Where the HTTP service listens: an IP address or "localhost", and a port.
struct ListenAddress: Sendable, Hashable {
    /// Without brackets.
    let host: String
    let port: Int

    init?(_ text: String) {
        guard let (host, port) = Self.split(text), let port, let number = UInt16(port),
            host == "localhost" || AddressBlock.bytes(of: host) != nil
        else { return nil }
        (self.host, self.port) = (host, Int(number))
    }

    /// `host:port`, `host`, `[v6]:port` or `[v6]`; nil where the brackets or colons do not fit.
    static func split(_ text: String) -> (host: String, port: Substring?)? {
        if text.hasPrefix("[") {
            guard let end = text.firstIndex(of: "]") else { return nil }
            let host = String(text[text.index(after: text.startIndex)..<end])
            let rest = text[text.index(after: end)...]
            guard AddressBlock.bytes(of: host)?.count == 16, rest.isEmpty || rest.first == ":" else { return nil }
            return (host, rest.isEmpty ? nil : rest.dropFirst())
        }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count <= 2 else { return nil }
        return (String(parts[0]), parts.count == 2 ? parts[1] : nil)
    }
}
