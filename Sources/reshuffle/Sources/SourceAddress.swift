// SPDX-License-Identifier: Apache-2.0
import FeedParsing
import Foundation
import Glibc

/// The address of a source as people and other readers write it.
enum SourceAddress {
    /// Why an address cannot be a source's.
    enum Trouble: Error, CustomStringConvertible {
        case notWeb, holdsPassword, badHost

        var description: String {
            switch self {
            case .notWeb: "no http or https address"
            case .badHost: "its host or port cannot be one"
            case .holdsPassword: "it holds a user name or password; write basic_auth in the list yourself"
            }
        }
    }

    /// `feed://` and addresses without a scheme become http and https ones, `@name` that of a channel's preview.
    static func web(_ text: String) throws(Trouble) -> String {
        var text = text.filter { !$0.isNewline }.trimmingCharacters(in: .whitespaces)
        let lowercased = text.lowercased()
        if text.hasPrefix("@"), text.utf8.count > 1,
            text.dropFirst().allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") })
        {
            return "https://t.me/s/" + text.dropFirst()
        }
        if lowercased.hasPrefix("feed://") {
            text = "http://" + text.dropFirst(7)
        } else if lowercased.hasPrefix("feed:http") {
            text = String(text.dropFirst(5))
        } else if !text.contains("://"), text.prefix(while: { $0 != "/" }).contains(".") {
            text = "https://" + text
        }
        guard let address = URLReference(text), address.scheme == "http" || address.scheme == "https",
            let authority = address.authority, !authority.isEmpty
        else { throw .notWeb }
        guard !authority.contains("@") else { throw .holdsPassword }
        guard isHost(authority) else { throw .badHost }
        return "\(address.scheme ?? "https")://\(authority)" + escaped(address.path + address.query)
    }

    /// As it is sent: without what is not ASCII, which other readers of the same address might cut elsewhere.
    private static func escaped(_ text: String) -> String {
        text.utf8.reduce(into: "") { escaped, byte in
            if (0x21...0x7E).contains(byte) {
                escaped.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                escaped += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
            }
        }
    }

    /// A name or an address, and perhaps a port: one bad address must not keep a whole list from being read.
    private static func isHost(_ authority: String) -> Bool {
        var host = authority.unicodeScalars[...]
        if let colon = host.lastIndex(of: ":"), host.last != "]" {
            let port = String(host[host.index(after: colon)...])
            guard port.utf8.allSatisfy({ (0x30...0x39).contains($0) }), UInt16(port).map({ $0 > 0 }) == true else {
                return false
            }
            host = host[..<colon]
        }
        if host.first == "[" {
            var bytes = in6_addr()
            return host.last == "]" && inet_pton(AF_INET6, String(host.dropFirst().dropLast()), &bytes) == 1
        }
        // Names in any script: the library that connects makes Punycode of them.
        let isName = host.allSatisfy { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || "-._".unicodeScalars.contains(scalar)
                || scalar.properties.generalCategory == .nonspacingMark
        }
        return isName && host.first.map { $0.properties.isAlphabetic || $0.properties.numericType != nil } == true
    }

    /// The same for copies of one address: without scheme, `www.` and last slash. A path stays as it is.
    static func key(_ address: String) -> String {
        guard let parts = URLReference(address), let authority = parts.authority?.lowercased() else { return address }
        var host = authority.hasPrefix("www.") ? String(authority.dropFirst(4)) : authority
        for port in [":80", ":443"] where host.hasSuffix(port) { host = String(host.dropLast(port.count)) }
        let path = parts.path.hasSuffix("/") ? String(parts.path.dropLast()) : parts.path
        return host + escaped(path + parts.query)
    }

    /// The channel behind the address of a public Telegram preview; nil for everything else.
    static func telegramChannel(_ address: String) -> String? {
        guard let parts = URLReference(address),
            ["t.me", "telegram.me", "www.t.me"].contains(parts.authority?.lowercased())
        else { return nil }
        let names = parts.path.split(separator: "/").filter { $0 != "s" }
        return names.first.map(String.init)
    }

    /// An id that is not taken: the host, then more of the address, then a number.
    static func id(for address: String, notIn taken: Set<String>) -> String {
        let parts = URLReference(address)
        let authority = parts?.authority?.lowercased() ?? ""
        let host = slug(authority.hasPrefix("www.") ? String(authority.dropFirst(4)) : authority)
        if let channel = telegramChannel(address) {
            return numbered(slug("telegram." + channel), notIn: taken)
        }
        guard !host.isEmpty else { return numbered(slug(address), notIn: taken) }
        guard taken.contains(host) else { return host }
        let words = (parts?.path ?? "").split { $0 == "/" || $0 == "." }.map(String.init).filter {
            !common.contains($0)
        }
        let longer = slug(([host] + words.suffix(2)).joined(separator: "-"))
        return numbered(longer, notIn: taken)
    }

    /// What addresses of feeds say without telling one from another.
    private static let common: Set<String> = [
        "atom", "feed", "feeds", "index", "json", "news", "php", "rss", "xml",
    ]

    private static func numbered(_ id: String, notIn taken: Set<String>) -> String {
        guard taken.contains(id) else { return id }
        for number in 2... where !taken.contains("\(id.prefix(58))-\(number)") { return "\(id.prefix(58))-\(number)" }
        return id
    }

    /// At most 64 of a-z, 0-9, dot and dash, as ids are.
    private static func slug(_ text: String) -> String {
        var slug = ""
        for character in text.lowercased() {
            let isPlain = character.isASCII && (character.isLetter || character.isNumber || character == ".")
            if isPlain { slug.append(character) } else if slug.last != "-" { slug.append("-") }
        }
        let start = slug.drop { $0 == "-" || $0 == "." }.prefix(64)
        return String(start.reversed().drop { $0 == "-" || $0 == "." }.reversed())
    }
}
