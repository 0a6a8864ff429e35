// SPDX-License-Identifier: Apache-2.0

/// An address as RFC 3986 cuts it up, absolute or relative. Nothing is checked but what resolving needs.
public struct URLReference: Sendable, Equatable {
    /// In lower case; nil for a relative one.
    public let scheme: String?
    /// Host and port; nil where the address has none.
    public let authority: String?
    public let path: String
    /// With its `?`; empty where there is none.
    public let query: String
    /// With its `#`; empty where there is none.
    public let fragment: String

    /// Nil for an empty text or one that holds white space or control characters in its middle.
    public init?(_ text: String) {
        var rest = Array(text.utf8)[...]
        while let first = rest.first, first <= 0x20 { rest = rest.dropFirst() }
        while let last = rest.last, last <= 0x20 { rest = rest.dropLast() }
        // Addresses broken over lines are joined, as browsers do; blanks are escaped.
        var bytes = [UInt8]()
        for byte in rest where byte >= 0x20 {
            if byte == 0x20 { bytes.append(contentsOf: "%20".utf8) } else { bytes.append(byte) }
        }
        guard !bytes.isEmpty else { return nil }
        var start = 0
        scheme = Self.scheme(of: bytes)
        if let scheme { start = scheme.utf8.count + 1 }
        let fragmentStart = bytes[start...].firstIndex(of: Byte.hash) ?? bytes.count
        let queryStart = bytes[start..<fragmentStart].firstIndex(of: Byte.question) ?? fragmentStart
        var pathStart = start
        if start + 2 <= queryStart, bytes[start] == Byte.slash, bytes[start + 1] == Byte.slash {
            pathStart = bytes[(start + 2)..<queryStart].firstIndex(of: Byte.slash) ?? queryStart
            authority = bytes.string(start + 2..<pathStart)
        } else {
            authority = nil
        }
        path = bytes.string(pathStart..<queryStart)
        query = bytes.string(queryStart..<fragmentStart)
        fragment = bytes.string(fragmentStart..<bytes.count)
    }

    public var text: String {
        (scheme.map { $0 + ":" } ?? "") + (authority.map { "//" + $0 } ?? "") + path + query + fragment
    }

    /// The absolute address; nil where the base is not absolute itself.
    public func resolved(against base: String) -> String? {
        if scheme != nil { return text }
        guard let base = URLReference(base), let baseScheme = base.scheme else { return nil }
        let start = baseScheme + ":"
        if let authority { return start + "//" + authority + Self.withoutDots(path) + query + fragment }
        let site = start + (base.authority.map { "//" + $0 } ?? "")
        if path.isEmpty { return site + base.path + (query.isEmpty ? base.query : query) + fragment }
        if path.hasPrefix("/") { return site + Self.withoutDots(path) + query + fragment }
        var folder = "/"
        if let slash = base.path.lastIndex(of: "/") { folder = String(base.path[...slash]) }
        return site + Self.withoutDots(folder + path) + query + fragment
    }

    /// RFC 3986, section 5.2.4.
    private static func withoutDots(_ path: String) -> String {
        guard path.contains("/.") || path.hasPrefix(".") else { return path }
        var kept = [Substring]()
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            let isLast = index == parts.count - 1
            switch part {
            case ".":
                if isLast { kept.append("") }
            case "..":
                if kept.count > 1 { kept.removeLast() }
                if isLast { kept.append("") }
            default: kept.append(part)
            }
        }
        return kept.joined(separator: "/")
    }

    /// Letters, digits, `+`, `-`, `.` before a colon, beginning with a letter.
    private static func scheme(of bytes: [UInt8]) -> String? {
        guard let first = bytes.first, first.isLetter else { return nil }
        for (index, byte) in bytes.enumerated() {
            if byte == Byte.colon { return String(decoding: bytes[..<index].map(\.lowercased), as: UTF8.self) }
            guard byte.isLetter || byte.isDigit || byte == 0x2B || byte == Byte.hyphen || byte == 0x2E else {
                return nil
            }
        }
        return nil
    }
}
