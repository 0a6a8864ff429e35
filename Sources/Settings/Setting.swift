// SPDX-License-Identifier: Apache-2.0
import Alerting
import Yams

/// One key of the configuration: its name, and how its value gets into what is being put together.
struct Setting<Target>: Sendable {
    let key: String
    let isRequired: Bool
    /// The keys below it, dotted; empty for single values.
    let below: [String]
    let apply: @Sendable (inout Target, Node, inout NodeReader) -> Void

    init(
        _ key: String, isRequired: Bool = false, below: [String] = [],
        apply: @escaping @Sendable (inout Target, Node, inout NodeReader) -> Void
    ) {
        (self.key, self.isRequired, self.below, self.apply) = (key, isRequired, below, apply)
    }

    /// A setting whose value is read by a function that returns nil after saying what is wrong.
    init<Value>(
        _ key: String, isRequired: Bool = false,
        read: @escaping @Sendable (inout NodeReader, Node, String) -> Value?,
        set: @escaping @Sendable (inout Target, Value) -> Void
    ) {
        self.init(key, isRequired: isRequired) { target, node, reader in
            if let value = read(&reader, node, key) { set(&target, value) }
        }
    }
}

/// A mapping of the configuration: its keys, in the order in which they are documented.
struct Section<Target>: Sendable {
    /// What it is called in messages: "network", "a source".
    let title: String
    let settings: [Setting<Target>]

    init(_ title: String, _ settings: [Setting<Target>]) {
        (self.title, self.settings) = (title, settings)
    }

    /// Every key and the keys below it, dotted.
    var paths: [String] { settings.flatMap { [$0.key] + $0.below } }

    func unknown(_ key: String) -> String {
        let known = settings.map(\.key)
        let remedy =
            if key == "<<" {
                "merge keys are not read; write the keys out"
            } else if let meant = Nearest.word(to: key, among: known) {
                "did you mean \"\(meant)\"?"
            } else if let home = paths.first(where: { $0.hasSuffix("." + key) }) {
                "it belongs under \"\(home.dropLast(key.count + 1))\""
            } else {
                "known: " + known.joined(separator: ", ")
            }
        return "\(title) has no key \"\(key.prefix(60))\"; \(remedy)"
    }
}

extension Setting {
    static func text(
        _ key: String, isRequired: Bool = false, set: @escaping @Sendable (inout Target, String) -> Void
    ) -> Setting {
        Setting(key, isRequired: isRequired, read: { $0.text($1, $2) }, set: set)
    }

    static func flag(_ key: String, set: @escaping @Sendable (inout Target, Bool) -> Void) -> Setting {
        Setting(key, read: { $0.flag($1, $2) }, set: set)
    }

    static func duration(
        _ key: String, in range: ClosedRange<Duration>, set: @escaping @Sendable (inout Target, Duration) -> Void
    ) -> Setting {
        Setting(key, read: { $0.duration($1, $2, in: range) }, set: set)
    }

    static func path(_ key: String, set: @escaping @Sendable (inout Target, String) -> Void) -> Setting {
        Setting(key, read: { $0.path($1, $2) }, set: set)
    }

    static func words(
        _ key: String, among words: [String], set: @escaping @Sendable (inout Target, [String]) -> Void
    ) -> Setting {
        Setting(key, read: { $0.words($1, $2, among: words) }, set: set)
    }

    /// A mapping below this one.
    static func section<Inner>(
        _ key: String, _ section: Section<Inner>, at path: any WritableKeyPath<Target, Inner> & Sendable
    ) -> Setting {
        Setting(key, below: section.paths.map { key + "." + $0 }) { target, node, reader in
            reader.read(section, node, into: &target[keyPath: path])
        }
    }

    /// A list of mappings, added to what other files gave.
    static func list<Item>(
        _ key: String, of section: Section<Item>, isRequired: Bool = false,
        new: @escaping @Sendable (Place) -> Item, at path: any WritableKeyPath<Target, [Item]> & Sendable
    ) -> Setting {
        Setting(key, isRequired: isRequired, below: section.paths.map { key + "." + $0 }) { target, node, reader in
            for item in reader.items(node, key) ?? [] {
                var value = new(reader.place(of: item))
                reader.read(section, item, into: &value)
                target[keyPath: path].append(value)
            }
        }
    }
}
