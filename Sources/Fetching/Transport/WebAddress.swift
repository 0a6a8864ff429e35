// SPDX-License-Identifier: Apache-2.0
import CCurl
import Glibc
public import Pipeline

/// An http or https URL, taken apart by the library that connects to it, so that no two parsers can disagree about
/// the host.
public struct WebAddress: Sendable, Hashable, CustomStringConvertible {
    /// The whole, without its fragment: host in lower case and Punycode, other characters percent-encoded.
    public let url: String
    /// "http" or "https".
    public let scheme: String
    public let host: String
    /// The scheme's own where the URL names none.
    public let port: Int
    /// Begins with a slash.
    public let path: String
    /// Without the question mark; nil where there is none.
    public let query: String?

    /// What is read of a URL; RFC 9110, section 4.1, asks for 8000 at least.
    private static let limitBytes = 8192

    /// Reads an absolute URL, or one that is relative to `base`.
    public init(_ text: String, relativeTo base: WebAddress? = nil) throws(TransportError) {
        guard text.utf8.count <= Self.limitBytes else { throw .badURL("longer than \(Self.limitBytes) bytes") }
        let trimmed = text.drop { $0.isWhitespace }.trimmingSuffix { $0.isWhitespace }
        guard let parts = URLParts() else { throw .unreachable("out of memory") }
        if let base { try parts.set(CURLUPART_URL, base.url) }
        try parts.set(CURLUPART_URL, String(trimmed))
        guard let scheme = parts.get(CURLUPART_SCHEME)?.lowercased(), scheme == "http" || scheme == "https" else {
            throw .badURL("neither http nor https")
        }
        guard let host = parts.get(CURLUPART_HOST)?.lowercased(), !host.isEmpty else { throw .badURL("no host") }
        try parts.set(CURLUPART_HOST, host)
        try parts.set(CURLUPART_FRAGMENT, nil)
        guard let url = parts.get(CURLUPART_URL), let port = parts.get(CURLUPART_PORT).flatMap({ Int($0) }) else {
            throw .badURL("not a URL")
        }
        (self.url, self.scheme, self.host, self.port) = (url, scheme, host, port)
        (path, query) = (parts.get(CURLUPART_PATH) ?? "/", parts.get(CURLUPART_QUERY))
    }

    /// True where headers that are meant for this address may go to the other one: the same server, and no less
    /// protected.
    public func shares(secretsWith other: WebAddress) -> Bool {
        guard host == other.host else { return false }
        return scheme == other.scheme && port == other.port
            || scheme == "http" && port == 80 && other.scheme == "https" && other.port == 443
    }

    public var description: String { url }
}

/// libcurl's own parsed URL.
private final class URLParts {
    private let handle: OpaquePointer
    /// Nothing that was set can hold a letter outside of ASCII, percent-encoded or not.
    private var isPlain = true

    init?() {
        guard let handle = curl_url() else { return nil }
        self.handle = handle
    }

    deinit { curl_url_cleanup(handle) }

    func set(_ part: CURLUPart, _ text: String?) throws(TransportError) {
        // A C string ends at NUL: what stands behind would be lost without a word.
        guard text?.utf8.contains(0) != true else { throw .badURL("a NUL inside") }
        if let text, text.utf8.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "%") }) { isPlain = false }
        let code = curl_url_set(handle, part, text, UInt32(CURLU_URLENCODE))
        guard code == CURLUE_OK else { throw .badURL(String(cString: curl_url_strerror(code))) }
    }

    /// Nil where the URL has no such part.
    func get(_ part: CURLUPart) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        let flags = UInt32(part == CURLUPART_URL ? CURLU_PUNYCODE : CURLU_PUNYCODE | CURLU_DEFAULT_PORT)
        let code = inUTF8 { curl_url_get(handle, part, &text, flags) }
        guard code == CURLUE_OK, let text else { return nil }
        defer { curl_free(text) }
        return String(cString: text)
    }

    /// libidn2 takes a host's bytes for what the thread's locale says; a program's first locale knows ASCII only. To
    /// make one takes longer than to read ten addresses, and few hosts need it.
    private func inUTF8<Value>(_ work: () -> Value) -> Value {
        guard !isPlain, let utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil) else { return work() }
        let before = uselocale(utf8)
        defer {
            uselocale(before)
            freelocale(utf8)
        }
        return work()
    }
}
