// SPDX-License-Identifier: Apache-2.0
import Foundation
import Personnel
import Testing

@Suite("The record") struct ChangeRecordTests {
    /// changes.md fixes the keys; tools that measure depend on every one being there.
    static let keys = [
        "id", "revision", "kind", "subtype", "status", "background", "person", "group", "count", "members",
        "alternatives", "position", "rank", "agent", "predecessor", "successor", "reason", "date", "first_seen",
        "published", "alert", "alert_why", "confidence", "evidence", "sources", "links", "retracted", "merged_into",
    ]

    @Test func `a mention has every key, in order, with nulls and its section`() throws {
        let kind = try #require(ChangeKind(id: "resigned"))
        let quote = Quote(
            text: "He \"quit\"\n\u{1}", start: 3, end: 12, rule: "r", section: .headline, status: .happened)
        let mention = Mention(kind: kind, status: .happened, person: Person(name: "Ada Vénn"), quotes: [quote])
        let article = Article(
            id: "a", source: "s", title: "T", text: "", fetched: Date(timeIntervalSince1970: 0), keys: ["k"],
            contentHash: "h")
        let record = ChangeRecord(mention, in: article)
        guard case .object(let members) = record.json else {
            Issue.record("the record is no object")
            return
        }
        #expect(members.map(\.key) == Self.keys + ["section"])
        let nulls = Set(members.filter { $0.value == .null }.map(\.key))
        #expect(nulls.isSuperset(of: ["id", "revision", "first_seen", "published", "group", "members", "retracted"]))
        let parsed = try JSONSerialization.jsonObject(with: Data(record.json.line.utf8)) as? [String: Any]
        let evidence = try #require((parsed?["evidence"] as? [[String: Any]])?.first)
        #expect(evidence["quote"] as? String == "He \"quit\"\n\u{1}")
        #expect((parsed?["person"] as? [String: Any])?["name"] as? String == "Ada Vénn")
        #expect(parsed?["section"] as? String == "headline")
    }
}
