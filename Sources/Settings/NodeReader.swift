// SPDX-License-Identifier: Apache-2.0
import Yams

/// Reads the nodes of one file as the types that settings have, and collects what is wrong instead of stopping.
///
/// A function that returns nil has said why.
struct NodeReader {
    /// As the operator named it.
    let file: String
    /// Absolute; relative paths in the file start here.
    let directory: String
    let surroundings: Surroundings
    private(set) var problems: [ConfigurationProblem] = []

    init(file: String, directory: String, surroundings: Surroundings) {
        (self.file, self.directory, self.surroundings) = (file, directory, surroundings)
    }

    mutating func fail(_ node: Node, _ message: String) { note(.error, node, message) }
    mutating func warn(_ node: Node, _ message: String) { note(.warning, node, message) }

    func place(of node: Node) -> Place {
        Place(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }

    /// Reads a mapping whose keys a section describes. Nothing at all is a mapping without keys.
    mutating func read<Target>(_ section: Section<Target>, _ node: Node, into target: inout Target) {
        guard let pairs = pairs(node, as: section.title) else { return }
        var missing = section.settings.filter(\.isRequired).map(\.key)
        for (key, value) in pairs {
            guard case .scalar(let scalar) = key else {
                fail(key, "a key of \(section.title) must be a word")
                continue
            }
            missing.removeAll { $0 == scalar.string }
            if let setting = section.settings.first(where: { $0.key == scalar.string }) {
                setting.apply(&target, value, &self)
            } else {
                fail(key, section.unknown(scalar.string))
            }
        }
        for key in missing { fail(node, "\(section.title) needs \"\(key)\"") }
    }

    /// Keys and values; nothing at all is an empty mapping.
    mutating func pairs(_ node: Node, as title: String) -> [(key: Node, value: Node)]? {
        if case .mapping(let mapping) = node { return Array(mapping) }
        if isNothing(node) { return [] }
        fail(node, "\(title) must be a mapping, lines of \"key: value\"")
        return nil
    }

    /// The items of a list; nothing at all is an empty list.
    mutating func items(_ node: Node, _ key: String) -> [Node]? {
        if case .sequence(let items) = node { return Array(items) }
        if isNothing(node) { return [] }
        fail(node, "\"\(key)\" must be a list; write [a, b], or a line \"- a\" for each")
        return nil
    }

    /// A text that is not empty, as it is written: `no` is a country, `0123` keeps its zero.
    mutating func text(_ node: Node, _ key: String) -> String? {
        guard case .scalar(let scalar) = node else {
            fail(node, "\"\(key)\" must be one value, not a list or a mapping")
            return nil
        }
        guard !isNothing(node), !scalar.string.isEmpty else {
            fail(node, "\"\(key)\" has no value; write one, or leave the key out")
            return nil
        }
        return scalar.string
    }

    /// True for `key:` without a value, `~` and `null`.
    func isNothing(_ node: Node) -> Bool {
        guard case .scalar(let scalar) = node, scalar.style == .plain else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }

    func isMapping(_ node: Node) -> Bool {
        if case .mapping = node { true } else { false }
    }

    private mutating func note(_ severity: ConfigurationProblem.Severity, _ node: Node, _ message: String) {
        let place = place(of: node)
        problems.append(
            ConfigurationProblem(
                severity, file: file, line: place.line, column: place.column, message: message))
    }
}

/// Where something stands in a file.
struct Place: Sendable, Hashable {
    let file: String
    let line: Int
    let column: Int

    func error(_ message: String) -> ConfigurationProblem {
        ConfigurationProblem(.error, file: file, line: line, column: column, message: message)
    }

    func warning(_ message: String) -> ConfigurationProblem {
        ConfigurationProblem(.warning, file: file, line: line, column: column, message: message)
    }
}
