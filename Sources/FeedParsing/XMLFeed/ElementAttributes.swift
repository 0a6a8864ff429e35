// SPDX-License-Identifier: Apache-2.0

/// The attributes that some element of a feed has a use for.
struct ElementAttributes {
    /// rdf:about, or what CDF calls href.
    private(set) var about: String?
    private(set) var version: String?
    private var type: String?
    private var mode: String?
    private var href: String?
    private var relation: String?
    private var isPermanentLink = true

    mutating func note(_ name: PackedName, _ value: String) {
        switch name {
        case "rdf:about", "about": about = value.isEmpty ? nil : value
        case "version": version = value
        case "type": type = value
        case "mode": mode = value
        case "href": href = value
        case "rel": relation = value.lowercased()
        case "ispermalink": isPermanentLink = value.lowercased() != "false"
        default: break
        }
    }

    func field(isAtom10: Bool) -> FieldAttributes {
        FieldAttributes(
            form: FieldForm(type: type, mode: mode, isAtom10: isAtom10), href: href, relation: relation,
            mediaType: type?.lowercased(), isPermanentLink: isPermanentLink)
    }
}
