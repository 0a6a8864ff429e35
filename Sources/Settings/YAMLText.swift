// SPDX-License-Identifier: Apache-2.0
import Personnel

/// Writes a JSON document as YAML for people: a line a value, values as JSON writes them, which YAML reads too.
enum YAMLText {
    static func lines(of value: JSONValue) -> [String] {
        switch value {
        case .object(let members) where !members.isEmpty: members.flatMap(lines)
        case .array(let values) where values.contains(where: isObject): values.flatMap(itemLines)
        case .null, .bool, .int, .double, .string, .array, .object: [value.line]
        }
    }

    private static func lines(of member: JSONValue.Member) -> [String] {
        let below = lines(of: member.value)
        if below.count == 1, !isObject(member.value), !isListOfObjects(member.value) {
            return ["\(member.key): \(below[0])"]
        }
        if case .object(let members) = member.value, members.isEmpty { return ["\(member.key): {}"] }
        return ["\(member.key):"] + below.map { "  " + $0 }
    }

    private static func itemLines(of value: JSONValue) -> [String] {
        lines(of: value).enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
    }

    private static func isObject(_ value: JSONValue) -> Bool {
        if case .object = value { true } else { false }
    }

    private static func isListOfObjects(_ value: JSONValue) -> Bool {
        if case .array(let values) = value { values.contains(where: isObject) } else { false }
    }
}
