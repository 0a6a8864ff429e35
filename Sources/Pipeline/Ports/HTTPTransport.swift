// SPDX-License-Identifier: Apache-2.0

/// Sends one request. The transport enforces the bounds and the address guard, follows redirects up to the
/// request's own limit and decompresses; it never retries.
public protocol HTTPTransport: Sendable {
    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPReply
}

public struct HTTPRequest: Sendable, Hashable {
    public var method: String
    public var url: String
    public var headers: [String: String]
    public var body: [UInt8]?
    /// From start to the last byte.
    public var timeout: Duration
    public var connectTimeout: Duration
    /// What is read of the answer, before and after decompression.
    public var limitBytes: Int
    /// True: an answer over the limit is cut there. False: it is an error.
    public var truncates: Bool
    /// 0: redirects are answers like others.
    public var redirects: Int
    public var route: ProxyRoute

    public init(
        method: String = "GET", url: String, headers: [String: String] = [:], body: [UInt8]? = nil,
        timeout: Duration = .seconds(20), connectTimeout: Duration = .seconds(5), limitBytes: Int = 15 << 20,
        truncates: Bool = false, redirects: Int = 5, route: ProxyRoute = .usual
    ) {
        (self.method, self.url, self.headers, self.body) = (method, url, headers, body)
        (self.timeout, self.connectTimeout, self.limitBytes) = (timeout, connectTimeout, limitBytes)
        (self.truncates, self.redirects, self.route) = (truncates, redirects, route)
    }
}

/// Whom a request goes through.
public enum ProxyRoute: Sendable, Hashable {
    /// The transport's own proxy, where it has one.
    case usual
    case direct
    /// Through the proxy at this address: http, https or socks5h.
    case through(String)
}

public struct HTTPReply: Sendable, Hashable {
    public var status: Int
    /// Names in lower case; of a repeated header the last value.
    public var headers: [String: String]
    public var body: [UInt8]
    /// After redirects.
    public var url: String
    /// Where an unbroken chain of 301 and 308 from the first request led; nil where there was none.
    public var movedTo: String?
    /// The version of HTTP that was spoken: 10, 11 or 20; 0 where that is not known.
    public var version: Int

    public init(
        status: Int, headers: [String: String] = [:], body: [UInt8] = [], url: String, movedTo: String? = nil,
        version: Int = 0
    ) {
        (self.status, self.headers, self.body, self.url) = (status, headers, body, url)
        (self.movedTo, self.version) = (movedTo, version)
    }
}

public enum TransportError: Error, Hashable {
    /// Not http or https, or no URL at all.
    case badURL(String)
    case unreachable(String)
    case timeout(limit: Duration)
    case tooLarge(limitBytes: Int)
    case tooManyRedirects(limit: Int)
    /// The address guard refused the address (of any hop).
    case forbiddenAddress(String)
    case cancelled
}
