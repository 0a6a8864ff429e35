// SPDX-License-Identifier: Apache-2.0
import Personnel
import struct FoundationEssentials.Date

/// Where a change is filed: who and what, and when.
public struct FilingKey: Hashable, Sendable {
    public let key: String
    /// The latest day of the event, down to a whole week; 0 under a key for events without bounds.
    public let day: Int

    public init(key: String, day: Int) { (self.key, self.day) = (key, day) }
}

/// Where to look.
public struct Probe: Hashable, Sendable {
    public let key: String
    public let days: ClosedRange<Int>

    public init(key: String, days: ClosedRange<Int>) { (self.key, self.days) = (key, days) }
}

/// The keys by which a store finds the changes that a mention can belong to, through an index and without comparing.
///
/// Whatever two facets can be one by shares a key; most of what shares one is apart. The day in the key keeps a name
/// that thousands bear from slowing the store down: what is looked at is a few months of it.
public enum FilingKeys {
    /// The keys under which a change with these facets is filed.
    public static func filed(_ facets: [Facet]) -> Set<FilingKey> {
        var keys: Set<FilingKey> = []
        for facet in facets {
            let width = EventSpan(facet)
            let day = width.isOpen ? 0 : width.week
            for name in names(of: facet) {
                let key = "\(name)|\(kindClass(of: facet.kind))" + (width.isOpen ? "|~" : "")
                keys.insert(FilingKey(key: key, day: day))
            }
        }
        return keys
    }

    /// Where the changes are that a mention with this facet can belong to, the best first.
    public static func probes(for facet: Facet) -> [Probe] {
        probes(for: facet, under: sought(facet), own(facet))
    }

    /// The same, and where the changes are that undo one with this facet, or are undone by it.
    static func near(_ facet: Facet) -> [Probe] {
        let names = sought(facet)
        return probes(for: facet, under: names, own(facet)) + probes(for: facet, under: names, undoing(facet.kind))
    }

    /// Where the changes are that undo one with this facet, or are undone by it. That matters near by alone, but for
    /// what takes something back: it is linked over a year, and comes after it.
    public static func undoing(_ facet: Facet) -> [Probe] {
        probes(for: facet, under: sought(facet), undoing(facet.kind))
    }

    private static func own(_ facet: Facet) -> [(kinds: String, reach: Reach)] {
        Set(([facet.kind] + facet.alternatives).map(kindClass)).sorted().map { ($0, Reach()) }
    }

    private static func undoing(_ kind: ChangeKind) -> [(kinds: String, reach: Reach)] {
        var reaches: [String: Reach] = [:]
        for other in ChangeKind.catalogue {
            guard
                KindRelations.undoing(of: kind, by: other) != nil
                    || KindRelations.undoing(of: other, by: kind) != nil
            else { continue }
            var reach = reaches[kindClass(of: other)] ?? Reach()
            if KindRelations.isReversal(of: other, by: kind) { reach.before = EventSpan.reversalDays }
            if KindRelations.isReversal(of: kind, by: other) { reach.after = EventSpan.reversalDays }
            reaches[kindClass(of: other)] = reach
        }
        return reaches.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// How many days before and after an event others of a class matter for it.
    private struct Reach {
        var before = EventWindow.toleranceDays
        var after = EventWindow.toleranceDays
    }

    /// The keys of everything that can be told of people with these names, whatever the kind and the day.
    public static func sought(_ names: [String]) -> Set<String> {
        let found = PublicationTime(instant: Date(timeIntervalSince1970: 0))
        let classes = Set(ChangeKind.catalogue.map(kindClass))
        let bearers = names.map { name in
            Mention(kind: ChangeKind.catalogue[0], status: .happened, person: Person(name: name), quotes: [])
        }
        let sought = bearers.flatMap { Self.sought(Facet($0, published: nil, found: found, register: nil)) }
        return Set(sought.flatMap { name in classes.flatMap { ["\(name)|\($0)", "\(name)|\($0)|~"] } })
    }

    /// All names that these facets are filed or looked for under: what has none in common has nothing to do with one
    /// another.
    static func bearers(_ facets: [Facet]) -> Set<String> {
        facets.reduce(into: []) { $0.formUnion(names(of: $1).union(sought($1))) }
    }

    private static func probes(
        for facet: Facet, under names: [String], _ classes: [(kinds: String, reach: Reach)]
    ) -> [Probe] {
        let span = EventSpan(facet)
        return names.flatMap { name in
            classes.flatMap { kinds, reach in
                [
                    Probe(key: "\(name)|\(kinds)", days: span.sought(before: reach.before, after: reach.after)),
                    Probe(key: "\(name)|\(kinds)|~", days: 0...0),
                ]
            }
        }
    }

    /// Kinds that can tell one fact share a class.
    private static func kindClass(of kind: ChangeKind) -> String {
        switch kind.tenure {
        case .none: kind.plansTenure ? "takes" : kind.id
        case .begins, .moves: "takes"
        case .ends: "\(kind.family.rawValue).\(kind.tenure)"
        }
    }

    private static func names(of facet: Facet) -> Set<String> {
        guard let person = facet.person else {
            guard let group = facet.group.map({ GroupForm($0, facet.position) }) else { return [] }
            return Set(["g:" + group.words.joined(separator: " ")] + group.keys)
        }
        var names = Set(([person.name] + person.aliases).flatMap(NameKeys.filed))
        if let id = person.id { names.insert("p:" + id.rawValue) }
        return names
    }

    private static func sought(_ facet: Facet) -> [String] {
        guard let person = facet.person else { return names(of: facet).sorted() }
        var sought = person.id.map { ["p:" + $0.rawValue] } ?? []
        for key in ([person.name] + person.aliases).flatMap(NameKeys.sought) where !sought.contains(key) {
            sought.append(key)
        }
        return sought
    }
}

/// The days of a facet as an index sees them.
struct EventSpan {
    private let earliest: Int?
    private let latest: Int?

    /// Wider windows are filed as open ones.
    static let widest = 81
    static let reversalDays = 365

    init(_ facet: Facet) { (earliest, latest) = (facet.earliest, facet.latest) }

    var isOpen: Bool {
        guard let earliest, let latest else { return true }
        return latest - earliest > Self.widest
    }

    var week: Int { latest.map { $0 - (($0 % 7) + 7) % 7 } ?? 0 }

    /// Whoever ends in here can meet this one.
    func sought(before: Int, after: Int) -> ClosedRange<Int> {
        let low = (earliest ?? Int.min / 4) - before - 6
        let high = (latest ?? Int.max / 4) + after + Self.widest
        return low...max(low, high)
    }
}
