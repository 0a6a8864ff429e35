// SPDX-License-Identifier: Apache-2.0
public import struct FoundationEssentials.Date
import Personnel
public import Pipeline

/// What is wrong with a query, all of it at once.
public struct BadQuery: Error, Hashable, CustomStringConvertible {
    public struct Fault: Sendable, Hashable {
        public let field: String
        /// What was given, and what is allowed.
        public let reason: String
    }

    /// Never empty.
    public let faults: [Fault]

    public var description: String {
        faults.map { "\($0.field): \($0.reason)" }.joined(separator: "; ")
    }
}

/// Reads the filters of changes: the same words for the API, the page and the commands.
///
/// Lists are given by repeating a name or with commas. An empty value is no filter: forms send those.
public enum ChangeQueryParser {
    /// Every name that is understood.
    public static let names = [
        "since", "until", "kind", "family", "status", "person", "position", "country", "source", "background",
        "limit", "cursor",
    ]

    /// `now` is what spans like `7d` are counted from. `since` is inclusive; a day as `until` is inclusive too.
    public static func parse(_ fields: [QueryField], now: Date) throws(BadQuery) -> ChangeQuery {
        var query = ChangeQuery()
        var faults: [BadQuery.Fault] = []
        var seen: Set<String> = []
        for field in fields {
            let reason: String?
            if field.value.isEmpty, names.contains(field.name) { continue }
            if single.contains(field.name), !seen.insert(field.name).inserted {
                reason = "is given twice; give it once"
            } else {
                reason = set(field, in: &query, now: now)
            }
            if let reason { faults.append(BadQuery.Fault(field: shown(field.name), reason: reason)) }
        }
        if faults.isEmpty, let since = query.since, let until = query.until, since >= until {
            faults.append(BadQuery.Fault(field: "until", reason: "is not after since: no change can lie between them"))
        }
        guard faults.isEmpty else { throw BadQuery(faults: faults) }
        return query
    }
}

extension ChangeQueryParser {
    /// Names that make no list.
    private static let single: Set<String> = [
        "since", "until", "person", "position", "background", "limit", "cursor",
    ]
    /// Longer than any name or title; keeps a search cheap.
    private static let limitTextBytes = 200

    /// Sets what the field says; the reason where it cannot.
    private static func set(_ field: QueryField, in query: inout ChangeQuery, now: Date) -> String? {
        switch field.name {
        case "since":
            guard let bound = TimeBound(field.value) else { return refusal(field, TimeBound.forms) }
            query.since = bound.start(now: now)
        case "until":
            guard let bound = TimeBound(field.value) else { return refusal(field, TimeBound.forms) }
            query.until = bound.end(now: now)
        case "kind":
            return add(field, to: &query.kinds, allowed: ChangeKind.catalogue.map(\.id).joined(separator: ", ")) {
                ChangeKind(id: $0.lowercased())?.id
            }
        case "family":
            return add(field, to: &query.families, allowed: words(Family.self)) { Family(rawValue: $0.lowercased()) }
        case "status":
            return add(field, to: &query.statuses, allowed: words(Status.self)) { Status(rawValue: $0.lowercased()) }
        case "country":
            return add(field, to: &query.countries, allowed: "two letters after ISO 3166-1, like FR") { code in
                code.utf8.count == 2 && code.allSatisfy { $0.isASCII && $0.isLetter } ? code.uppercased() : nil
            }
        case "source":
            return add(field, to: &query.sources, allowed: "ids of sources: lowercase letters, digits, . and -") { id in
                isID(id) ? SourceID(rawValue: id) : nil
            }
        case "person":
            guard isShort(field.value) else { return "is longer than \(limitTextBytes) bytes" }
            query.person = field.value
        case "position":
            guard isShort(field.value) else { return "is longer than \(limitTextBytes) bytes" }
            query.position = field.value
        case "background":
            guard let value = Bool(field.value) else { return refusal(field, "true or false") }
            query.includesBackground = value
        case "limit":
            guard let limit = Int(field.value), (1...1000).contains(limit) else {
                return refusal(field, "a number from 1 to 1000")
            }
            query.limit = limit
        case "cursor":
            guard isShort(field.value), field.value.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
                return "is not a cursor of ours; take `next` of the page before as it is"
            }
            query.cursor = field.value
        default: return "there is no such filter; there are \(names.joined(separator: ", "))"
        }
        return nil
    }

    private static func add<Value>(
        _ field: QueryField, to set: inout Set<Value>, allowed: String, read: (String) -> Value?
    ) -> String? {
        for part in field.value.split(separator: ",") {
            let word = String(part.trimmingPrefix { $0 == " " })
            guard let value = read(word) else { return refusal(QueryField(field.name, word), allowed) }
            set.insert(value)
        }
        return nil
    }

    private static func refusal(_ field: QueryField, _ allowed: String) -> String {
        "“\(shown(field.value))” is not understood; allowed: \(allowed)"
    }

    /// What a stranger sent goes back to the stranger alone, and not at length.
    private static func shown(_ text: String) -> String {
        text.count > 40 ? text.prefix(40) + "…" : text
    }

    private static func words<Word: CaseIterable & RawRepresentable<String>>(_: Word.Type) -> String {
        Word.allCases.map(\.rawValue).joined(separator: ", ")
    }

    private static func isShort(_ text: String) -> Bool { text.utf8.count <= limitTextBytes }

    private static func isID(_ text: String) -> Bool {
        !text.isEmpty && isShort(text)
            && text.utf8.allSatisfy { byte in
                (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2E || byte == 0x2D
            }
    }
}
