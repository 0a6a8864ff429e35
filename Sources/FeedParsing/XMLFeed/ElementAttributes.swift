// SPDX-License-Identifier: Apache-2.0

/// The attributes that some element of a feed has a use for.
struct ElementAttributes {
    /// rdf:about.
    private(set) var about: String?
    private(set) var version: String?
    private(set) var href: String?
    /// The id of an entry that was taken back.
    private(set) var reference: String?
    /// When a channel or an item of CDF was last changed.
    private(set) var lastModified: String?
    private var type: String?
    private var mode: String?
    private var relation: String?
    private var isPermanentLink: Bool?

    mutating func note(_ name: PackedName, _ value: String) {
        switch name {
        case "rdf:about", "about": about = value.isEmpty ? nil : value
        case "version": version = value
        case "type": type = value.lowercased()
        case "mode": mode = value.lowercased()
        case "href": href = value
        case "ref": reference = value.trimmingBlanks
        case "lastmod": lastModified = value
        case "rel": relation = value.lowercased()
        case "ispermalink": isPermanentLink = !Self.noes.contains(value.trimmingBlanks.lowercased())
        default: break
        }
    }

    func field(isAtom10: Bool) -> FieldAttributes {
        FieldAttributes(
            form: FieldForm(type: type, mode: mode, isAtom10: isAtom10), href: href, relation: relation,
            mediaType: type, isPermanentLink: isPermanentLink)
    }

    /// How `isPermaLink` is denied: the specification knows the first one only.
    private static let noes: Set<String> = ["false", "0", "no"]
}
