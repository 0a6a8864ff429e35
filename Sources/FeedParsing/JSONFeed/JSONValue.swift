// SPDX-License-Identifier: Apache-2.0

/// A value of a JSON document. Numbers stay as they are written: a feed's ids may be longer than any integer.
enum JSONValue {
    case null
    case boolean(Bool)
    case number(String)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    /// The value of a key as text; nil for white space alone. A number is taken, and counted; any other type is left
    /// out, and counted.
    func text(_ key: String, tally: inout RepairTally) -> String? {
        switch self[key] {
        case .text(let text)?: return text.isBlank ? nil : text
        case .number(let digits)?:
            tally.count(.wrongType)
            return digits
        case .boolean?, .list?, .object?:
            tally.count(.wrongType)
            return nil
        case .null?, nil: return nil
        }
    }

    var isObject: Bool { if case .object = self { true } else { false } }

    /// Nil where this is no object, or has no such key.
    subscript(key: String) -> JSONValue? {
        if case .object(let members) = self { members[key] } else { nil }
    }
}

extension String {
    /// True where there is nothing but white space.
    var isBlank: Bool { utf8.allSatisfy(\.isMarkupSpace) }
}
