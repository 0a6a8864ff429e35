// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// An article with everything that is to be found in it.
public struct LabelledArticle: Sendable {
    /// The file's name without its ending.
    public let name: String
    /// The header's other lines (origin, style, traps), by their key.
    public let header: [String: String]
    public let article: Article
    /// True where the text is HTML and still has to be turned into blocks.
    public let isHTML: Bool
    public let expected: [ExpectedChange]
}

/// One change that a careful analyst finds in an article.
public struct ExpectedChange: Sendable, Hashable {
    /// Any of them is right.
    public var kinds: Set<ChangeKind>
    public var statuses: Set<Status>
    public var subtype: String?
    public var isBackground = false
    public var person: String?
    public var group: String?
    public var count: String?
    public var members: [String] = []
    public var alternatives: [ChangeKind] = []
    public var position: String?
    public var country: String?
    public var rank: String?
    public var agent: String?
    public var predecessor: String?
    public var successor: String?
    public var reason: String?
    public var earliest: CalendarDay?
    public var latest: CalendarDay?
    /// Whether the default policy alerts it.
    public var alerts: Bool
    public var quote: String
    /// True where leaving it out is no miss.
    public var isOptional = false
    /// Distinct sources, in a list of what a whole folder must end in; nil elsewhere.
    public var sources: Int?
    /// Where it stands in its file.
    public var line: Int
}

/// A fault in a labelled file.
public struct LabelError: Error, Hashable, CustomStringConvertible {
    public let file: String
    public let line: Int
    public let message: String

    public var description: String { "\(file):\(line): \(message)" }
}
