// SPDX-License-Identifier: Apache-2.0
import Labelled
import Personnel

/// The figures of an evaluation, for people and as JSON.
enum ScoreText {
    static func text(_ score: Score) -> String {
        let strictness = Strictness.allCases.map { level in
            row(level.rawValue, score.byStrictness[level] ?? Tally())
        }
        let kinds = ChangeKind.catalogue.compactMap { kind in score.byKind[kind].map { row(kind.id, $0) } }
        let header = ["", "PRECISION", "RECALL", "F1", "RIGHT", "WRONG", "MISSED"]
        return """
            \(TextTable.text(header, strictness))

            \(TextTable.text(header, kinds))

            Status right: \(percent(statusShare(score))) of \(score.statusRight + score.statusWrong) matched.
            Articles: \(score.articles); with nothing to find: \(score.empty), of which \(score.emptyWithAlert) made an alert.
            """
    }

    static func json(_ score: Score) -> JSONValue {
        .object(
            Strictness.allCases.map { .init($0.rawValue, json(score.byStrictness[$0] ?? Tally())) } + [
                .init(
                    "kinds",
                    .object(
                        ChangeKind.catalogue.compactMap { kind in
                            score.byKind[kind].map { .init(kind.id, json($0)) }
                        })),
                .init("status_right", .int(score.statusRight)),
                .init("status_wrong", .int(score.statusWrong)),
                .init("articles", .int(score.articles)),
                .init("empty", .int(score.empty)),
                .init("empty_with_alert", .int(score.emptyWithAlert)),
            ])
    }

    private static func json(_ tally: Tally) -> JSONValue {
        .object([
            .init("precision", tally.precision.map(JSONValue.double) ?? .null),
            .init("recall", tally.recall.map(JSONValue.double) ?? .null),
            .init("f1", tally.f1.map(JSONValue.double) ?? .null),
            .init("right", .int(tally.right)), .init("wrong", .int(tally.wrong)), .init("missed", .int(tally.missed)),
        ])
    }

    private static func row(_ name: String, _ tally: Tally) -> [String] {
        [
            name, percent(tally.precision), percent(tally.recall), percent(tally.f1), String(tally.right),
            String(tally.wrong), String(tally.missed),
        ]
    }

    private static func statusShare(_ score: Score) -> Double? {
        let matched = score.statusRight + score.statusWrong
        return matched == 0 ? nil : Double(score.statusRight) / Double(matched)
    }

    private static func percent(_ share: Double?) -> String {
        guard let share else { return "-" }
        let tenths = Int((share * 1000).rounded())
        return "\(tenths / 10).\(tenths % 10) %"
    }
}
