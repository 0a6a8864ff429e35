// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Personnel
import Pipeline

/// One page of changes: the newest first, from where the page before ended (keyset paging: a page costs the same
/// wherever it lies, and what comes in meanwhile shifts nothing).
struct ChangeListing {
    let database: GRDB.Database
    let query: ChangeQuery

    func page() throws -> ChangePage {
        // What turned out to be another change is that one.
        var conditions = ["merged_into IS NULL"]
        var arguments = StatementArguments()
        func require(_ condition: String, _ values: [any DatabaseValueConvertible]) {
            conditions.append(condition)
            arguments += StatementArguments(values)
        }
        func require(_ column: String, among words: Set<String>) {
            guard !words.isEmpty else { return }
            require("\(column) IN (\(words.map { _ in "?" }.joined(separator: ", ")))", words.sorted())
        }
        if let since = query.since { require("first_seen >= ?", [Instant.column(since)]) }
        if let until = query.until { require("first_seen < ?", [Instant.column(until)]) }
        if let cursor = query.cursor {
            let place = try ChangeCursor(cursor)
            require("(first_seen, id) < (?, ?)", [place.firstSeen, place.id])
        }
        require("kind", among: query.kinds)
        require("family", among: Set(query.families.map(\.rawValue)))
        require("status", among: Set(query.statuses.map(\.rawValue)))
        require("country", among: query.countries)
        if !query.includesBackground { require("background = 0", []) }
        for (column, text) in [("name", query.person), ("position", query.position)] {
            guard let text else { continue }
            let asked =
                column == "name"
                ? NameSearch.expression(column, beginningLike: text)
                : SearchText.expression(column, beginningLike: text)
            guard let expression = asked else {
                require("0", [])
                continue
            }
            require("number IN (SELECT rowid FROM change_text WHERE change_text MATCH ?)", [expression])
        }
        if !query.sources.isEmpty {
            let marks = query.sources.map { _ in "?" }.joined(separator: ", ")
            require(
                "EXISTS (SELECT 1 FROM mention WHERE mention.change = change.number AND source IN (\(marks)))",
                query.sources.map(\.rawValue).sorted())
        }
        let limit = min(max(query.limit, 1), 1000)
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT record, first_seen, id FROM change
                WHERE \(conditions.joined(separator: " AND "))
                ORDER BY first_seen DESC, id DESC LIMIT \(limit + 1)
                """, arguments: arguments)
        let shown = rows.prefix(limit)
        let next = rows.count > limit ? shown.last.map { ChangeCursor(firstSeen: $0[1], id: $0[2]).text } : nil
        return ChangePage(changes: try shown.map { try JSONColumn.value(Change.self, from: $0[0]) }, next: next)
    }
}

/// Where a page ended: the last change's instant and id.
struct ChangeCursor {
    let firstSeen: Int64
    let id: String

    var text: String { "\(firstSeen).\(id)" }

    init(firstSeen: Int64, id: String) {
        (self.firstSeen, self.id) = (firstSeen, id)
    }

    init(_ text: String) throws(LedgerError) {
        let parts = text.split(separator: ".", maxSplits: 1)
        guard parts.count == 2, let firstSeen = Int64(parts[0]) else {
            throw .unknownCursor
        }
        self.init(firstSeen: firstSeen, id: String(parts[1]))
    }
}
