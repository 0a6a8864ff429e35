// SPDX-License-Identifier: Apache-2.0
import Alerting
import Foundation
import Testing

/// Messages as their receivers read them.
extension Chat {
    static func document(_ payload: AlertPayload) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(payload.body)) as? [String: Any])
    }

    /// All texts of a message, but not its addresses.
    static func texts(_ payload: AlertPayload) throws -> [String] { texts(of: try document(payload)) }

    static func texts(of value: Any) -> [String] {
        let shown: Set = ["text", "title", "description", "message", "body", "formatted_body"]
        switch value {
        case let object as [String: Any]:
            return object.sorted { $0.key < $1.key }.flatMap { key, value in
                if let text = value as? String { return shown.contains(key) ? [text] : [] }
                return texts(of: value)
            }
        case let list as [Any]: return list.flatMap(texts(of:))
        default: return []
        }
    }

    static func strings(_ value: Any) -> [String] {
        switch value {
        case let object as [String: Any]: object.values.flatMap(strings)
        case let list as [Any]: list.flatMap(strings)
        case let text as String: [text]
        default: []
        }
    }

    /// The text that HTML of ours shows.
    static func withoutTags(_ html: String) -> String {
        html.replacing(#/<[^>]*>/#, with: "").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&amp;", with: "&")
    }
}
