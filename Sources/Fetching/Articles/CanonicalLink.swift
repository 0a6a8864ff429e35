// SPDX-License-Identifier: Apache-2.0
import Pipeline

/// An article's address without what only follows readers around: the same article has the same one, however it was
/// reached.
struct CanonicalLink: Hashable {
    let url: String
    /// Without scheme and last slash, which differ between copies of one link.
    let key: String
    /// A site's front page: many entries may point to it, and it identifies none of them.
    let isFrontPage: Bool

    /// Nil for what is no web address.
    init?(_ text: String) {
        let address: WebAddress
        do throws(TransportError) {
            address = try WebAddress(text)
        } catch {
            return nil
        }
        let parts = address.query?.split(separator: "&").filter { !Self.isTracking($0) } ?? []
        let query = parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
        let hasOwnPort = address.port != (address.scheme == "https" ? 443 : 80)
        // Without the user's name and password, which are nobody's business.
        let place = address.host + (hasOwnPort ? ":\(address.port)" : "") + address.path
        url = address.scheme + "://" + place + query
        key = (place.hasSuffix("/") ? String(place.dropLast()) : place) + query
        isFrontPage = address.path == "/" && query.isEmpty
    }

    /// Parameters that advertisers, social networks and mailing services add.
    private static let tracking: Set<String> = [
        "_openstat", "dclid", "fbclid", "gbraid", "gclid", "igsh", "igshid", "mc_cid", "mc_eid", "msclkid", "wbraid",
        "yclid", "ysclid",
    ]

    private static func isTracking(_ parameter: Substring) -> Bool {
        let name = parameter.prefix { $0 != "=" }.lowercased()
        return name.hasPrefix("utm_") || tracking.contains(name)
    }
}
