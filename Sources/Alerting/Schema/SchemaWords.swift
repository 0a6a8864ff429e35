// SPDX-License-Identifier: Apache-2.0
import Personnel

/// The words of JSON Schema that `AlertSchema` uses. Nil descriptions are left out.
extension AlertSchema {
    /// All members are required: each is present, null where unknown.
    static func object(_ members: [JSONValue.Member]) -> JSONValue {
        .object([
            .init("type", .string("object")), .init("required", .array(members.map { .string($0.key) })),
            .init("properties", .object(members)),
        ])
    }

    static func text(_ description: String?) -> JSONValue { .object(type("string", description)) }

    static func flag(_ description: String?) -> JSONValue { .object(type("boolean", description)) }

    static func number(_ description: String?, from minimum: Int) -> JSONValue {
        .object(type("integer", description) + [.init("minimum", .int(minimum))])
    }

    static let share: JSONValue = .object(
        type("number", nil) + [.init("minimum", .int(0)), .init("maximum", .int(1))])

    /// RFC 3339 in UTC.
    static func instant(_ description: String?) -> JSONValue {
        .object(type("string", description) + [.init("format", .string("date-time"))])
    }

    static let day: JSONValue = .object(type("string", nil) + [.init("format", .string("date"))])

    static let texts = list(text(nil))

    static func list(_ items: JSONValue, atLeast minimum: Int = 0) -> JSONValue {
        let bound: [JSONValue.Member] = minimum > 0 ? [.init("minItems", .int(minimum))] : []
        return .object([.init("type", .string("array")), .init("items", items)] + bound)
    }

    static func oneOf(_ words: [String]) -> JSONValue {
        .object([.init("enum", .array(words.map(JSONValue.string)))])
    }

    static func orNull(_ schema: JSONValue) -> JSONValue {
        .object([.init("anyOf", .array([schema, .object(type("null", nil))]))])
    }

    static func reference(_ name: String) -> JSONValue { .object([.init("$ref", .string("#/$defs/\(name)"))]) }

    private static func type(_ name: String, _ description: String?) -> [JSONValue.Member] {
        [.init("type", .string(name))] + (description.map { [.init("description", .string($0))] } ?? [])
    }
}

extension JSONValue {
    /// Over several lines, two spaces a level; what holds no object stays on one line.
    var indented: String { indented(by: "") }

    private func indented(by indent: String) -> String {
        let inner = indent + "  "
        switch self {
        case .object(let members) where !members.isEmpty && holdsObject:
            let lines = members.map { inner + JSONValue.string($0.key).line + ": " + $0.value.indented(by: inner) }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
        case .array(let values) where !values.isEmpty && holdsObject:
            return "[\n" + values.map { inner + $0.indented(by: inner) }.joined(separator: ",\n") + "\n\(indent)]"
        default: return line
        }
    }

    private var holdsObject: Bool {
        switch self {
        case .object(let members): members.contains { $0.value.isObject || $0.value.holdsObject }
        case .array(let values): values.contains { $0.isObject || $0.holdsObject }
        default: false
        }
    }

    private var isObject: Bool {
        if case .object = self { true } else { false }
    }
}
