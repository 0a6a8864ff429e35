// SPDX-License-Identifier: Apache-2.0
import Mustache
import Personnel

/// JSON as Mustache takes it: an object has its members as names, and writes itself as JSON where it stands as a
/// variable.
struct TemplateObject: MustacheParent, MustacheCustomRenderable {
    private let json: JSONValue

    init(_ json: JSONValue) { self.json = json }

    func child(named name: String) -> Any? {
        guard case .object(let members) = json else { return nil }
        return members.first { $0.key == name }.map { Self.value($0.value) }
    }

    var renderText: String { json.line }
    var isNull: Bool { false }

    static func value(_ json: JSONValue) -> Any {
        switch json {
        case .null: TemplateNull()
        case .bool(let value): value
        case .int(let value): value
        case .double(let value): value
        case .string(let value): value
        case .array(let values): TemplateList(values: values)
        case .object: TemplateObject(json)
        }
    }
}

/// A null is there and is nothing. (A name that is missing would be looked for in the sections around: the `status` of a
/// proof must not become that of the change.)
struct TemplateNull: MustacheCustomRepresentation {
    var representation: Any? { nil }
}

struct TemplateList: MustacheSequence, MustacheTransformable, MustacheCustomRenderable {
    let values: [JSONValue]

    func makeIterator() -> some IteratorProtocol<Any> { values.lazy.map(TemplateObject.value).makeIterator() }

    func transform(_ name: String) -> Any? {
        switch name {
        case "empty": values.isEmpty
        case "count": values.count
        case "first": values.first.map(TemplateObject.value)
        case "last": values.last.map(TemplateObject.value)
        case "reversed": TemplateList(values: values.reversed())
        default: nil
        }
    }

    var renderText: String { JSONValue.array(values).line }
    var isNull: Bool { false }
}
