// SPDX-License-Identifier: Apache-2.0

/// A name that stays for ever: it is written into databases, webhooks and configurations.
///
/// The raw value is ASCII; equality is byte equality.
public protocol Identifier: RawRepresentable<String>, Hashable, Sendable, Codable, Comparable,
    CustomStringConvertible, ExpressibleByStringLiteral
{
    init(rawValue: String)
}

extension Identifier {
    public init(stringLiteral value: String) { self.init(rawValue: value) }
    public var description: String { rawValue }
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
    }
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

/// A source as the operator named it: lowercase letters, digits, dots and dashes.
public struct SourceID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// One article of one source: `art_` and 26 characters, derived from what identifies the entry, so that
/// reading it again gives the same id.
public struct ArticleID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A change: `chg_` and 26 characters, never reused.
public struct ChangeID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A person of the register: `per_` and 26 characters.
public struct PersonID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A destination of alerts as the operator named it.
public struct EndpointID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// One owed alert: `msg_` and 26 characters. It is the `webhook-id`, the same on every attempt.
public struct AlertID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}
