// SPDX-License-Identifier: Apache-2.0
import Personnel

/// What sort of thing a name in a template stands for.
indirect enum TemplateShape: Sendable, Hashable {
    case text, number, flag
    /// Where one is in a list.
    case place
    case list(TemplateShape)
    case object([String: TemplateShape])

    /// Every name that an alert can have, taken from the samples.
    static let root =
        TemplateSample.allCases
        .reduce(nil as TemplateShape?) { merged($0, of(TemplateRecord(of: $1.alert, at: $1.alert.queued).json)) }
        ?? .object([:])

    /// Empty for what has no names in it.
    var members: [String: TemplateShape] {
        if case .object(let members) = self { members } else { [:] }
    }

    var transforms: Set<String> {
        switch self {
        case .text: ["empty", "capitalized", "lowercased", "uppercased"]
        case .list: ["empty", "count", "first", "last", "reversed"]
        case .place: ["first", "last", "index", "even", "odd"]
        case .number, .flag, .object: []
        }
    }

    /// What a transform of the library makes of it; nil where there is no such transform.
    func transformed(by name: String) -> TemplateShape? {
        guard transforms.contains(name) else { return nil }
        return switch (self, name) {
        case (.list(let element), "first"), (.list(let element), "last"): element
        case (.list, "reversed"), (.text, "capitalized"), (.text, "lowercased"), (.text, "uppercased"): self
        case (.list, "count"), (.place, "index"): .number
        default: .flag
        }
    }

    /// Nil for null, of which nothing is known.
    private static func of(_ value: JSONValue) -> TemplateShape? {
        switch value {
        case .null: nil
        case .bool: .flag
        case .int, .double: .number
        case .string: .text
        case .array(let values): .list(values.reduce(nil) { merged($0, of($1)) } ?? .unknown)
        case .object(let members):
            // What no sample fills is a text.
            .object(
                Dictionary(members.map { ($0.key, of($0.value) ?? .unknown) }, uniquingKeysWith: { first, _ in first }))
        }
    }

    /// A name that no sample has filled yet.
    private static let unknown = TemplateShape.object([:])

    private static func merged(_ one: TemplateShape?, _ other: TemplateShape?) -> TemplateShape? {
        guard let one, let other else { return one ?? other }
        switch (one, other) {
        case (.object(let ours), .object(let theirs)):
            return .object(ours.merging(theirs) { merged($0, $1) ?? $0 })
        case (.list(let ours), .list(let theirs)): return .list(merged(ours, theirs) ?? ours)
        case (unknown, _): return other
        default: return one
        }
    }
}
