// SPDX-License-Identifier: Apache-2.0
import Personnel
public import Pipeline

/// Reads the filters of people and posts: the same words for the API and the commands.
public enum TenureQueryParser {
    /// What is asked for, and the name of the filter that says whom or what.
    public enum Subject: String, Sendable {
        case person = "name"
        case post = "title"
    }

    /// Longer than any name or title; keeps a search cheap.
    private static let limitTextBytes = 200

    /// An empty value is no filter: forms send those.
    public static func parse(_ fields: [QueryField], for subject: Subject) throws(BadQuery) -> TenureQuery {
        let names = [subject.rawValue, "country", "on", "limit", "cursor"]
        var query = TenureQuery()
        var faults: [BadQuery.Fault] = []
        var seen: Set<String> = []
        for field in fields where !(field.value.isEmpty && names.contains(field.name)) {
            var reason: String?
            if !names.contains(field.name) {
                reason = "there is no such filter; there are \(names.joined(separator: ", "))"
            } else if !seen.insert(field.name).inserted {
                reason = "is given twice; give it once"
            } else {
                reason = set(field, for: subject, in: &query)
            }
            if let reason { faults.append(BadQuery.Fault(field: shown(field.name), reason: reason)) }
        }
        if !seen.contains(subject.rawValue) {
            let what = subject == .person ? "a part of a name" : "a post, like “defence minister”"
            faults.append(BadQuery.Fault(field: subject.rawValue, reason: "is missing; give \(what)"))
        }
        guard faults.isEmpty else { throw BadQuery(faults: faults) }
        return query
    }

    /// Sets what the field says; the reason where it cannot.
    private static func set(_ field: QueryField, for subject: Subject, in query: inout TenureQuery) -> String? {
        let value = field.value
        guard value.utf8.count <= limitTextBytes else { return "is longer than \(limitTextBytes) bytes" }
        switch field.name {
        case "country":
            guard value.utf8.count == 2, value.allSatisfy({ $0.isASCII && $0.isLetter }) else {
                return refusal(field, "two letters after ISO 3166-1, like FR")
            }
            query.country = value.uppercased()
        case "on":
            guard let day = CalendarDay(value) else { return refusal(field, "a day like 2026-03-05") }
            query.on = day
        case "limit":
            guard let limit = Int(value), (1...1000).contains(limit) else {
                return refusal(field, "a number from 1 to 1000")
            }
            query.limit = limit
        case "cursor":
            guard value.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
                return "is not a cursor of ours; take `next` of the page before as it is"
            }
            query.cursor = value
        default:
            switch subject {
            case .person: query.person = value
            case .post: query.post = value
            }
        }
        return nil
    }

    private static func refusal(_ field: QueryField, _ allowed: String) -> String {
        "“\(shown(field.value))” is not understood; allowed: \(allowed)"
    }

    private static func shown(_ text: String) -> String { text.count > 40 ? text.prefix(40) + "…" : text }
}
