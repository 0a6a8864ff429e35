// SPDX-License-Identifier: Apache-2.0

/// Addresses of articles as messages carry them: written so that none of their letters is a channel's markup.
enum ChatLink {
    /// Services refuse longer ones (Discord: 2048).
    static let limitBytes = 2000

    /// Percent-encoded (RFC 3986); nil for any other scheme than http and https, for one without a host, and for one
    /// with spaces or controls.
    static func address(_ address: String?) -> String? {
        guard let address, address.utf8.count <= limitBytes else { return nil }
        let scheme = ["https://", "http://"].first { address.lowercased().hasPrefix($0) }
        guard let scheme, address.unicodeScalars.allSatisfy({ !CleanText.isSpace($0) && !CleanText.isHidden($0) })
        else { return nil }
        let rest = address.dropFirst(scheme.count)
        let host = rest.prefix { !"/?#".contains($0) }
        guard isHost(host) else { return nil }
        let written = scheme + host + rest.dropFirst(host.count).utf8.map(encoded).joined()
        return written.utf8.count <= limitBytes ? written : nil
    }

    /// Letters of all scripts, digits and what separates them; a name and a password are no part of it.
    private static func isHost(_ host: Substring) -> Bool {
        !host.isEmpty && host.allSatisfy { $0.isLetter || $0.isNumber || "-.:_[]".contains($0) }
    }

    /// Any text as one segment of a path.
    static func segment(_ text: String) -> String {
        text.utf8.map { isUnreserved($0) ? String(UnicodeScalar($0)) : percent($0) }.joined()
    }

    private static func encoded(_ byte: UInt8) -> String {
        isUnreserved(byte) || "/?#%&=+;,:@!$".utf8.contains(byte) ? String(UnicodeScalar(byte)) : percent(byte)
    }

    private static func percent(_ byte: UInt8) -> String {
        "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
