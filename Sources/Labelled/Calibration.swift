// SPDX-License-Identifier: Apache-2.0
public import Personnel

/// What the engine's confidence rests on: how often its answers are right, by rule, by form, section and status, and by
/// the slots that are empty. An answer is right where kind, person and status are.
public struct Calibration: Sendable {
    private struct Count {
        var right = 0
        var all = 0

        mutating func add(_ isRight: Bool) {
            all += 1
            if isRight { right += 1 }
        }
    }
    private var rules: [String: Count] = [:]
    private var pools: [String: Count] = [:]
    private var slots: [String: Count] = [:]

    /// The cases from which on a rule speaks for itself.
    public static let enough = 30

    public init() {}

    public mutating func add(_ mentions: [Mention], for labelled: LabelledArticle) {
        let comparison = Comparison(mentions, against: labelled.expected, at: .kindAndPerson)
        for pair in comparison.pairs {
            add(pair.mention, isRight: pair.expected.statuses.contains(pair.mention.status))
        }
        for mention in comparison.wrong { add(mention, isRight: false) }
    }

    private mutating func add(_ mention: Mention, isRight: Bool) {
        guard let quote = mention.quotes.first, let form = quote.rule.split(separator: ".").last else { return }
        rules[quote.rule, default: Count()].add(isRight)
        pools["\(form) \(quote.section.rawValue) \(mention.status.rawValue)", default: Count()].add(isRight)
        slots["\(mention.position == nil ? "empty" : "filled") | post", default: Count()].add(isRight)
        slots["\(mention.person == nil ? "empty" : "filled") | name", default: Count()].add(isRight)
    }

    /// The data file, with the comments and the estimates of the one that it replaces.
    public func text(replacing old: String) -> String {
        var lines = old.split(separator: "\n").map(String.init).filter {
            $0.hasPrefix("#") || $0.hasPrefix("estimate ")
        }
        lines += [""] + slots.filter { $0.value.all > 0 }.map(Self.line).sorted()
        lines += [""] + pools.map { Self.line(("pool | " + $0.key, $0.value)) }.sorted()
        lines +=
            [""]
            + rules.filter { $0.value.all >= Self.enough }.map { Self.line(("rule | " + $0.key, $0.value)) }.sorted()
        return lines.joined(separator: "\n") + "\n"
    }

    private static func line(_ entry: (key: String, value: Count)) -> String {
        "\(entry.key) | \(entry.value.right) | \(entry.value.all)"
    }
}
