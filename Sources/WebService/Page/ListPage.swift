// SPDX-License-Identifier: Apache-2.0
import struct FoundationEssentials.Date
import Personnel
import Pipeline

/// The model of `/`: what the template reads by name. Names differ from those of `ChangeRow`: a nil there would
/// otherwise show what stands here.
struct ListPage {
    let heading = "Personnel changes"
    let form: ChangeForm
    let faults: [BadQuery.Fault]
    let rows: [ChangeRow]
    let hasRows: Bool
    let newest: String?
    let older: String?
    let summary: [String]
    /// Sources that fail, in words; nil while all are well.
    let failing: String?

    /// `fields` are those of the query, which the form shows again, and the links of other pages repeat.
    init(
        fields: [QueryField], faults: [BadQuery.Fault] = [], page: ChangePage, counts: StoreCounts,
        sources: [SourceID: SourceHealth]
    ) {
        form = ChangeForm(fields)
        self.faults = faults
        rows = page.changes.map(ChangeRow.init)
        hasRows = !rows.isEmpty
        let filters = fields.filter { $0.name != "cursor" && !$0.value.isEmpty }
        let isFirst = !fields.contains { $0.name == "cursor" && !$0.value.isEmpty }
        newest = isFirst ? nil : "/?" + QueryField.query(of: filters)
        older = page.next.map { "/?" + QueryField.query(of: filters + [QueryField("cursor", $0)]) }
        summary = Self.summary(counts, sources)
        let failed = sources.filter { $0.value.failuresInARow > 0 }.keys.sorted()
        failing = failed.isEmpty ? nil : failed.map(\.rawValue).joined(separator: ", ")
    }

    private static func summary(_ counts: StoreCounts, _ sources: [SourceID: SourceHealth]) -> [String] {
        var parts = [
            number(counts.changes, "change"), number(counts.articles, "article"), number(sources.count, "source"),
        ]
        if counts.owed > 0 { parts.append(number(counts.owed, "alert") + " on the way") }
        if counts.dead > 0 { parts.append(number(counts.dead, "alert") + " given up") }
        return parts
    }

    private static func number(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
}

/// One change of the list.
struct ChangeRow {
    let change: ChangeWords
    let quote: String?
    let publisher: String?
    let article: String?

    init(_ change: Change) {
        self.change = ChangeWords(change)
        let best = change.evidence.first
        quote = best?.quote.text
        publisher = best?.source.rawValue
        article = HTMLText.link(best?.url)
    }
}
