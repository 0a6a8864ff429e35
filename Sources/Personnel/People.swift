// SPDX-License-Identifier: Apache-2.0

/// A person as articles name them.
public struct Person: Hashable, Sendable, Codable {
    /// The register's id; nil for somebody whom the register does not know.
    public var id: PersonID?
    /// The fullest name that a text gives. Nothing is ever added to it.
    public var name: String
    /// Other spellings and shorter forms, in the order in which they were met.
    public var aliases: [String]

    public init(id: PersonID? = nil, name: String, aliases: [String] = []) {
        (self.id, self.name, self.aliases) = (id, name, aliases)
    }
}

/// Officials without names: "at least 11 of the Kremlin's top military commanders".
public struct Group: Hashable, Sendable, Codable {
    /// The noun phrase, as in the text.
    public var phrase: String
    /// "11", ">= 11", "<= 3", "~ 20"; nil where the text gives no number.
    public var count: String?
    /// Members whom the text names.
    public var members: [String]

    public init(phrase: String, count: String? = nil, members: [String] = []) {
        (self.phrase, self.count, self.members) = (phrase, count, members)
    }
}

/// A public post as the text names it.
public struct Position: Hashable, Sendable, Codable {
    public var title: String
    /// The body that the post belongs to; nil where the text names none.
    public var organisation: String?
    /// ISO 3166-1 alpha-2; nil where text and source tell none.
    public var country: String?

    public init(title: String, organisation: String? = nil, country: String? = nil) {
        (self.title, self.organisation, self.country) = (title, organisation, country)
    }
}
