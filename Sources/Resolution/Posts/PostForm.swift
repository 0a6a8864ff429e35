// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// A post in the form in which it is compared and filed: "Deputy Defense Minister" and "deputy minister of defence"
/// have one form.
public struct PostForm: Hashable, Sendable {
    public enum Level: String, Hashable, Sendable {
        case head, deputy
    }

    public let level: Level
    /// "minister", "head": what says little without the rest.
    public let roles: Set<String>
    /// What it is the post of.
    public let content: Set<String>
    public let country: String?

    public init(_ position: Position) {
        let words = PostWords(title: position.title, organisation: position.organisation)
        level = words.isDeputy ? .deputy : .head
        (roles, content, country) = (words.heads, words.content, position.country)
    }

    /// True where it could be anybody's: "the general".
    public var isGeneric: Bool { content.isEmpty }

    /// One text for each post, the country left out; nil for a generic one.
    public var key: String? {
        isGeneric ? nil : ([level.rawValue] + roles.sorted() + ["/"] + content.sorted()).joined(separator: " ")
    }
}
