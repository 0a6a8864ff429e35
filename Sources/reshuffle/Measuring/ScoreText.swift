// SPDX-License-Identifier: Apache-2.0
import Labelled
import Personnel

/// The figures of an evaluation, for people and as JSON.
enum ScoreText {
    static func text(_ score: Score, of set: String) -> String {
        var parts = [
            "\(set): \(score.articles) articles; with nothing to find: \(score.empty), of which "
                + "\(score.emptyWithAlert) made an alert"
        ]
        let header = ["PRECISION", "RECALL", "F1", "RIGHT", "WRONG", "MISSED"]
        parts.append(
            TextTable.text(
                [""] + header, Strictness.allCases.map { row($0.rawValue, score.byStrictness[$0] ?? Tally()) }))
        for strictness in Strictness.allCases {
            guard let figures = score.figures[strictness] else { continue }
            let kinds = ChangeKind.catalogue.compactMap { kind in figures.byKind[kind].map { row(kind.id, $0) } }
            let families = Family.allCases.compactMap { kind in figures.byFamily[kind].map { row(kind.rawValue, $0) } }
            let languages = figures.byLanguage.sorted { $0.key < $1.key }.map { row($0.key, $0.value) }
            // A kind that stands for another of its family is right there: by kind it says nothing.
            let rows = (strictness == .familyAndPerson ? [] : kinds) + families + languages
            parts.append(TextTable.text([strictness.rawValue] + header, rows))
        }
        let statuses = Status.allCases.compactMap { status in score.byStatus[status].map { row(status.rawValue, $0) } }
        parts.append(TextTable.text(["status, of what is matched"] + header, statuses))
        let fields = Field.allCases.compactMap { field in
            score.byField[field].map { [field.rawValue, percent($0.share)] + row("", $0.tally).dropFirst() }
        }
        parts.append(TextTable.text(["field, of what is matched", "RIGHT OR RIGHTLY EMPTY"] + header, fields))
        parts.append(
            "Status right: \(percent(share(score.statusRight, score.statusRight + score.statusWrong))) of "
                + "\(score.statusRight + score.statusWrong) matched.")
        return parts.joined(separator: "\n\n") + "\n"
    }

    static func json(_ score: Score, of set: String) -> JSONValue {
        .object(
            [.init("set", .string(set))]
                + Strictness.allCases.map { .init($0.rawValue, json(score.figures[$0] ?? Figures())) } + [
                    .init(
                        "statuses",
                        .object(
                            Status.allCases.compactMap { status in
                                score.byStatus[status].map { .init(status.rawValue, json($0)) }
                            })),
                    .init(
                        "fields",
                        .object(
                            Field.allCases.compactMap { field in
                                score.byField[field].map { .init(field.rawValue, json($0)) }
                            })),
                    .init("status_right", .int(score.statusRight)),
                    .init("status_wrong", .int(score.statusWrong)),
                    .init("articles", .int(score.articles)),
                    .init("empty", .int(score.empty)),
                    .init("empty_with_alert", .int(score.emptyWithAlert)),
                ])
    }

    private static func json(_ figures: Figures) -> JSONValue {
        .object(
            members(figures.all) + [
                .init(
                    "kinds",
                    .object(
                        ChangeKind.catalogue.compactMap { kind in
                            figures.byKind[kind].map { .init(kind.id, json($0)) }
                        })),
                .init(
                    "families",
                    .object(
                        Family.allCases.compactMap { family in
                            figures.byFamily[family].map { .init(family.rawValue, json($0)) }
                        })),
                .init(
                    "languages",
                    .object(figures.byLanguage.sorted { $0.key < $1.key }.map { .init($0.key, json($0.value)) })),
            ])
    }

    private static func json(_ field: FieldTally) -> JSONValue {
        .object(
            [
                .init("share", field.share.map(JSONValue.double) ?? .null), .init("matched", .int(field.all)),
            ] + members(field.tally))
    }

    private static func json(_ tally: Tally) -> JSONValue { .object(members(tally)) }

    private static func members(_ tally: Tally) -> [JSONValue.Member] {
        [
            .init("precision", tally.precision.map(JSONValue.double) ?? .null),
            .init("recall", tally.recall.map(JSONValue.double) ?? .null),
            .init("f1", tally.f1.map(JSONValue.double) ?? .null),
            .init("right", .int(tally.right)), .init("wrong", .int(tally.wrong)), .init("missed", .int(tally.missed)),
        ]
    }

    private static func row(_ name: String, _ tally: Tally) -> [String] {
        [
            name, percent(tally.precision), percent(tally.recall), percent(tally.f1), String(tally.right),
            String(tally.wrong), String(tally.missed),
        ]
    }

    private static func share(_ part: Int, _ all: Int) -> Double? { all == 0 ? nil : Double(part) / Double(all) }

    private static func percent(_ share: Double?) -> String {
        guard let share else { return "-" }
        let tenths = Int((share * 1000).rounded())
        return "\(tenths / 10).\(tenths % 10) %"
    }
}
