// SPDX-License-Identifier: Apache-2.0
public import struct FoundationEssentials.Date
import Alerting
import Personnel
public import Pipeline

/// Reads the filters of deliveries: the same words for the API and the commands.
public enum DeliveryQueryParser {
    /// Every name that is understood.
    public static let names = ["state", "endpoint", "since", "limit", "cursor"]

    /// Longer than any id.
    private static let limitTextBytes = 200

    /// `now` is what spans like `7d` are counted from. States are a list, by repeating the name or with commas. An
    /// empty value is no filter: forms send those.
    public static func parse(_ fields: [QueryField], now: Date) throws(BadQuery) -> DeliveryQuery {
        var query = DeliveryQuery()
        var faults: [BadQuery.Fault] = []
        var seen: Set<String> = []
        for field in fields where !(field.value.isEmpty && names.contains(field.name)) {
            var reason: String?
            if field.name != "state", !seen.insert(field.name).inserted, names.contains(field.name) {
                reason = "is given twice; give it once"
            } else {
                reason = set(field, in: &query, now: now)
            }
            if let reason { faults.append(BadQuery.Fault(field: shown(field.name), reason: reason)) }
        }
        guard faults.isEmpty else { throw BadQuery(faults: faults) }
        return query
    }

    /// Sets what the field says; the reason where it cannot.
    private static func set(_ field: QueryField, in query: inout DeliveryQuery, now: Date) -> String? {
        let value = field.value
        guard value.utf8.count <= limitTextBytes else { return "is longer than \(limitTextBytes) bytes" }
        switch field.name {
        case "state":
            for word in value.split(separator: ",").map({ $0.trimmingPrefix { $0 == " " } }) {
                guard let state = Delivery.State(rawValue: word.lowercased()) else {
                    let known = Delivery.State.allCases.map(\.rawValue).joined(separator: ", ")
                    return refusal(String(word), known)
                }
                query.states.insert(state)
            }
        case "endpoint": query.endpoint = EndpointID(rawValue: value)
        case "since":
            guard let bound = TimeBound(value) else { return refusal(value, TimeBound.forms) }
            query.since = bound.start(now: now)
        case "limit":
            guard let limit = Int(value), (1...1000).contains(limit) else {
                return refusal(value, "a number from 1 to 1000")
            }
            query.limit = limit
        case "cursor":
            guard value.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
                return "is not a cursor of ours; take `next` of the page before as it is"
            }
            query.cursor = value
        default: return "there is no such filter; there are \(names.joined(separator: ", "))"
        }
        return nil
    }

    private static func refusal(_ value: String, _ allowed: String) -> String {
        "“\(shown(value))” is not understood; allowed: \(allowed)"
    }

    private static func shown(_ text: String) -> String { text.count > 40 ? text.prefix(40) + "…" : text }
}
