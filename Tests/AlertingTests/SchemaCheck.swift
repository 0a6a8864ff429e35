// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials

/// The part of JSON Schema (2020-12) that `AlertSchema` uses, and no more: a word that it does not know is a fault.
/// (The tests with Python hold alerts against a whole implementation.)
struct SchemaCheck {
    private let schema: JSONTree

    init(_ text: String) throws { schema = try JSONDecoder().decode(JSONTree.self, from: Data(text.utf8)) }

    /// Empty where the document holds to it.
    func faults(in body: [UInt8]) -> [String] {
        guard let document = try? JSONDecoder().decode(JSONTree.self, from: Data(body)) else { return ["no JSON"] }
        return faults(in: document, schema, at: "")
    }

    private func faults(in value: JSONTree, _ schema: JSONTree, at path: String) -> [String] {
        schema.members.sorted { $0.key < $1.key }.flatMap { faults(in: value, word: $0, rule: $1, at: path) }
    }

    private func faults(in value: JSONTree, word: String, rule: JSONTree, at path: String) -> [String] {
        func holds(_ isTrue: Bool) -> [String] { isTrue ? [] : ["\(path): breaks \(word) \(rule)"] }
        switch (word, rule) {
        case ("$schema", _), ("$id", _), ("title", _), ("description", _), ("$defs", _), ("format", _): return []
        case ("$ref", .text(let name)):
            let definition = self.schema.members["$defs"]?.members[String(name.dropFirst("#/$defs/".count))]
            return definition.map { faults(in: value, $0, at: path) } ?? ["\(name) is not there"]
        case ("type", .text(let type)): return holds(value.isOf(type))
        case ("enum", .list(let words)): return holds(words.contains(value))
        case ("required", .list(let names)):
            return holds(
                names.allSatisfy { if case .text(let name) = $0 { value.members[name] != nil } else { false } })
        case ("properties", .object(let rules)):
            return rules.flatMap { name, rule in
                value.members[name].map { faults(in: $0, rule, at: path + "/" + name) } ?? []
            }
        case ("items", let rule): return value.items.flatMap { faults(in: $0, rule, at: path + "[]") }
        case ("minItems", .number(let least)): return holds(Double(value.items.count) >= least)
        case ("minimum", .number(let least)): return holds(value.number.map { $0 >= least } ?? true)
        case ("maximum", .number(let most)): return holds(value.number.map { $0 <= most } ?? true)
        case ("anyOf", .list(let rules)): return holds(rules.contains { faults(in: value, $0, at: path).isEmpty })
        case ("oneOf", .list(let rules)):
            let found = rules.map { faults(in: value, $0, at: path) }
            return found.count { $0.isEmpty } == 1 ? [] : ["\(path): not one of them fits"] + found.flatMap(\.self)
        default: return ["\(path): the schema's word \(word) is not known"]
        }
    }
}

/// A JSON document taken apart.
enum JSONTree: Decodable, Hashable {
    case null
    case flag(Bool)
    case number(Double)
    case text(String)
    case list([JSONTree])
    case object([String: JSONTree])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .flag(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .text(value)
        } else if let value = try? container.decode([JSONTree].self) {
            self = .list(value)
        } else {
            self = .object(try container.decode([String: JSONTree].self))
        }
    }

    var members: [String: JSONTree] { if case .object(let members) = self { members } else { [:] } }
    var items: [JSONTree] { if case .list(let items) = self { items } else { [] } }
    var number: Double? { if case .number(let value) = self { value } else { nil } }

    func isOf(_ type: String) -> Bool {
        switch (self, type) {
        case (.null, "null"), (.flag, "boolean"), (.text, "string"), (.list, "array"), (.object, "object"),
            (.number, "number"):
            true
        case (.number(let value), "integer"): value == value.rounded()
        default: false
        }
    }
}
