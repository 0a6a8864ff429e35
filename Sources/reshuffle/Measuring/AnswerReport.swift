// SPDX-License-Identifier: Apache-2.0
import Extraction
import Labelled
import Personnel

/// What is wrong with the answer for one article, and how it came about.
struct AnswerReport {
    private let trace: ExtractionTrace
    private let article: Article
    private let labelled: LabelledArticle

    init(_ trace: ExtractionTrace, for article: Article, _ labelled: LabelledArticle) {
        (self.trace, self.article, self.labelled) = (trace, article, labelled)
    }

    /// Nil where all is right.
    var text: String? {
        let comparison = Comparison(trace.mentions, against: labelled.expected, at: .kindAndPerson)
        let parts =
            comparison.missed.map(missed) + comparison.wrong.map(wrong) + comparison.pairs.compactMap(partly)
        return parts.isEmpty ? nil : ([labelled.name] + parts.flatMap(\.self)).joined(separator: "\n") + "\n"
    }

    private func missed(_ change: ExpectedChange) -> [String] {
        let kinds = change.kinds.map(\.id).sorted().joined(separator: "/")
        let alert = change.alerts ? " TO BE ALERTED" : ""
        return ["  missed  \(kinds): \(change.person ?? change.group ?? "?")\(alert) — “\(change.quote)”"]
            + whatBecame(of: change).map { "            \($0)" }
    }

    /// What the trace says of the words that prove a change.
    private func whatBecame(of change: ExpectedChange) -> [String] {
        guard let place = TextPlace(of: change.quote, title: article.title, text: article.text) else {
            return ["its quote does not stand in the article as it is read"]
        }
        if !place.isTitle,
            let block = trace.blocks.first(where: {
                !$0.section.speaksForTheArticle && place.range.overlaps($0.start..<$0.end)
            })
        {
            return ["left out as \(block.section.rawValue)"]
        }
        let met = trace.candidates.filter {
            ($0.section == .headline) == place.isTitle && $0.start < place.range.upperBound
                && place.range.lowerBound < $0.end
        }
        return met.isEmpty ? ["no trigger that is known stands in it"] : met.flatMap(TraceText.short)
    }

    private func wrong(_ mention: Mention) -> [String] {
        let alert = Score.isAlerted(mention) ? " ALERTED" : ""
        let quote = mention.quotes.first
        let rule = quote?.rule ?? "?"
        let read = trace.candidates.filter { candidate in
            candidate.dropped == nil
                && mention.quotes.contains {
                    $0.start == candidate.start && $0.end == candidate.end
                        && ($0.section == .headline) == (candidate.section == .headline)
                }
        }
        return [
            "  wrong   \(MentionTable.what(mention)): \(MentionTable.who(mention))\(alert) [\(rule)] — "
                + "“\(TextTable.cell(quote?.text, limit: 200))”"
        ] + read.flatMap(TraceText.short).map { "            \($0)" }
    }

    private func partly(_ pair: Comparison.Pair) -> [String]? {
        let (expected, mention) = (pair.expected, pair.mention)
        var faults: [String] = []
        if !expected.statuses.contains(mention.status) {
            let wanted = expected.statuses.sorted().map(\.rawValue).joined(separator: "/")
            let cue = mention.statusCue.map { " by “\($0)”" } ?? ""
            faults.append("status \(mention.status.rawValue)\(cue), not \(wanted)")
        }
        if expected.alerts != Score.isAlerted(mention) { faults.append("alert \(Score.isAlerted(mention))") }
        for field in Field.allCases where !field.verdict(on: pair).isRight {
            let (wanted, found) = field.values(of: pair)
            faults.append("\(field.rawValue) \(Self.quoted(found)), not \(Self.quoted(wanted))")
        }
        guard !faults.isEmpty else { return nil }
        let rule = mention.quotes.first?.rule ?? "?"
        return [
            "  partly  \(mention.kind.id): \(MentionTable.who(mention)) [\(rule)]: \(faults.joined(separator: "; "))"
        ]
    }

    private static func quoted(_ text: String?) -> String { text.map { "“\(TextTable.cell($0))”" } ?? "none" }
}

/// Where a quotation stands, in UTF-8 bytes of the text or of the title.
struct TextPlace: Equatable {
    let range: Range<Int>
    let isTitle: Bool

    init(range: Range<Int>, isTitle: Bool) { (self.range, self.isTitle) = (range, isTitle) }

    /// The first place, in the text before the title; any run of spaces and line ends is as good as another.
    init?(of quote: String, title: String, text: String) {
        if let range = Self.range(of: Array(quote.utf8), in: Array(text.utf8)) {
            self.init(range: range, isTitle: false)
        } else if let range = Self.range(of: Array(quote.utf8), in: Array(title.utf8)) {
            self.init(range: range, isTitle: true)
        } else {
            return nil
        }
    }

    private static func range(of quote: [UInt8], in text: [UInt8]) -> Range<Int>? {
        guard let first = quote.first else { return nil }
        for start in text.indices where text[start] == first {
            var (position, index) = (start, 0)
            while index < quote.count, position < text.count {
                if quote[index] <= 0x20, text[position] <= 0x20 {
                    while index < quote.count, quote[index] <= 0x20 { index += 1 }
                    while position < text.count, text[position] <= 0x20 { position += 1 }
                } else if quote[index] == text[position] {
                    (index, position) = (index + 1, position + 1)
                } else {
                    break
                }
            }
            if index == quote.count { return start..<position }
        }
        return nil
    }
}
