// SPDX-License-Identifier: Apache-2.0

/// The families of kinds: what a change does to somebody's standing, in the coarsest terms.
public enum Family: String, Sendable, Codable, CaseIterable {
    case entry, move, exit, legal, fate
}

/// What a change that happened does to the tenure of the post it names.
public enum TenureEffect: String, Sendable, Codable, CaseIterable {
    case begins, moves, ends, none
}

/// One kind of personnel change, a past participle in lower case. The id is for ever: it is in people's webhooks.
///
/// The catalogue is the only place that names kinds; the engine reads their attributes.
public struct ChangeKind: Hashable, Sendable, Codable, CustomStringConvertible {
    // Kinds are handed on with every reading: one reference to count, not one for each of their words.
    @usableFromInline let entry: Entry

    @usableFromInline
    final class Entry: Sendable {
        @usableFromInline let id: String
        @usableFromInline let title: String
        @usableFromInline let family: Family
        @usableFromInline let tenure: TenureEffect
        @usableFromInline let isGeneral: Bool
        @usableFromInline let reverses: Set<String>

        init(
            _ id: String, _ title: String, _ family: Family, _ tenure: TenureEffect, _ isGeneral: Bool,
            _ reverses: Set<String>
        ) {
            (self.id, self.title, self.family, self.tenure) = (id, title, family, tenure)
            (self.isGeneral, self.reverses) = (isGeneral, reverses)
        }
    }

    @inlinable public var id: String { entry.id }
    /// A heading for people: "Placed under investigation".
    @inlinable public var title: String { entry.title }
    @inlinable public var family: Family { entry.family }
    @inlinable public var tenure: TenureEffect { entry.tenure }
    /// True for a kind that leaves the manner open, and gives way to an exact one that agrees with it.
    @inlinable public var isGeneral: Bool { entry.isGeneral }
    /// The ids of the kinds that this one takes back when it comes after them.
    @inlinable public var reverses: Set<String> { entry.reverses }

    public var description: String { id }

    /// True for an entry that begins nothing yet: somebody is to take a post, if others agree.
    public var plansTenure: Bool { family == .entry && tenure == .none }

    /// True for what begins, ends or plans a tenure.
    public var tellsTenure: Bool { tenure != .none || plansTenure }

    /// The kind with that id; nil where the catalogue has none.
    public init?(id: String) {
        guard let kind = Self.byID[id] else { return nil }
        self = kind
    }

    public static func == (left: Self, right: Self) -> Bool { left.entry === right.entry }
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let id = try container.decode(String.self)
        guard let kind = Self.byID[id] else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no kind is called \(id)")
        }
        self = kind
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(id)
    }

    private init(
        _ id: String, _ title: String, _ family: Family, _ tenure: TenureEffect, isGeneral: Bool = false,
        reverses: Set<String> = []
    ) {
        entry = Entry(id, title, family, tenure, isGeneral, reverses)
    }
}

extension ChangeKind {
    /// Every kind, once, in the order in which they are shown.
    public static let catalogue: [ChangeKind] = [
        ChangeKind("appointed", "Appointed", .entry, .begins, isGeneral: true),
        ChangeKind("nominated", "Nominated", .entry, .none),
        ChangeKind("elected", "Elected", .entry, .begins),
        ChangeKind(
            "reinstated", "Reinstated", .entry, .begins,
            reverses: ["departed", "dismissed", "resigned", "suspended"]),
        ChangeKind("promoted", "Promoted", .move, .moves),
        ChangeKind("reassigned", "Reassigned", .move, .moves, isGeneral: true),
        ChangeKind("dismissed", "Dismissed", .exit, .ends),
        ChangeKind("resigned", "Resigned", .exit, .ends),
        ChangeKind("retired", "Retired", .exit, .ends),
        ChangeKind("suspended", "Suspended", .exit, .none),
        ChangeKind("departed", "Departed", .exit, .ends, isGeneral: true),
        ChangeKind("investigated", "Investigated", .legal, .none),
        ChangeKind("charged", "Charged", .legal, .none),
        ChangeKind("arrested", "Arrested", .legal, .none),
        ChangeKind("released", "Released", .legal, .none, reverses: ["arrested"]),
        ChangeKind("acquitted", "Acquitted", .legal, .none, reverses: ["charged", "convicted", "sentenced"]),
        ChangeKind("convicted", "Convicted", .legal, .none),
        ChangeKind("sentenced", "Sentenced", .legal, .none),
        ChangeKind("sanctioned", "Sanctioned", .legal, .none),
        ChangeKind("disappeared", "Disappeared", .fate, .none),
        ChangeKind("fled", "Fled", .fate, .none),
        ChangeKind("died", "Died", .fate, .ends),
    ]

    private static let byID = Dictionary(uniqueKeysWithValues: catalogue.map { ($0.id, $0) })
}
