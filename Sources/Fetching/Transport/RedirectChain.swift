// SPDX-License-Identifier: Apache-2.0
import Pipeline

/// Where a request goes next: the hops of one request, and what may go along on each.
struct RedirectChain {
    private(set) var address: WebAddress
    private(set) var method: String
    private(set) var headers: [String: String]
    private(set) var body: [UInt8]?
    /// The end of an unbroken chain of 301 and 308 from the first request.
    private(set) var movedTo: String?
    private var left: Int
    private let limit: Int
    private var isPermanent = true

    /// Headers that tell nothing about the operator: they may go to any host.
    private static let harmless: Set<String> = [
        "accept", "accept-language", "content-type", "if-modified-since", "if-none-match", "user-agent",
    ]

    init(_ request: HTTPRequest) throws(TransportError) {
        (address, method) = (try WebAddress(request.url), request.method.uppercased())
        (headers, body) = (request.headers, request.body)
        (left, limit) = (request.redirects, request.redirects)
    }

    /// True where an answer of this status leads on instead of being the answer.
    func leadsOn(status: Int) -> Bool { limit > 0 && [301, 302, 303, 307, 308].contains(status) }

    /// Goes one hop on. `location` may be relative.
    mutating func follow(status: Int, to location: String) throws(TransportError) {
        guard left > 0 else { throw .tooManyRedirects(limit: limit) }
        left -= 1
        let next = try WebAddress(location, relativeTo: address)
        isPermanent = isPermanent && (status == 301 || status == 308)
        if isPermanent { movedTo = next.url }
        // What is left out once stays out, even if a later hop leads back.
        if !address.shares(secretsWith: next) {
            headers = headers.filter { Self.harmless.contains($0.key.lowercased()) }
        }
        // RFC 9110, section 15.4: 303 asks for a GET; after 301 and 302 a POST becomes one, as everybody does it.
        if status == 303 && method != "HEAD" || (status == 301 || status == 302) && method == "POST" {
            (method, body) = ("GET", nil)
            headers = headers.filter { $0.key.lowercased() != "content-type" }
        }
        address = next
    }
}
