// SPDX-License-Identifier: Apache-2.0
import Labelled
import Personnel
import Resolution

/// Asks the merging what it takes labelled pairs for.
enum PairMeasure {
    static func verdict(on pair: LabelledPair) -> (verdict: PairVerdict, reasons: [Reason]) {
        Pairing.judge(pair.one.mention, pair.one.published, pair.other.mention, pair.other.published)
    }

    /// Tells every pair that is not answered as it is labelled to `told`, in their order.
    static func score(_ pairs: [LabelledPair], told: (String) -> Void) -> PairScore {
        var score = PairScore()
        for pair in pairs {
            let answer = verdict(on: pair)
            score.add(pair, isJoined: answer.verdict == .same, isOpen: answer.verdict == .unsure)
            if (answer.verdict == .same) != pair.isSame { told(text(pair, answer.verdict, answer.reasons)) }
        }
        return score
    }

    private static func text(_ pair: LabelledPair, _ verdict: PairVerdict, _ reasons: [Reason]) -> String {
        let fault = pair.isSame ? "missed (\(verdict.rawValue))" : "wrongly joined"
        let because = reasons.isEmpty ? "no reason" : reasons.map(\.rawValue).joined(separator: ", ")
        return """
            \(pair.id)  \(fault): \(pair.why)
                  \(text(pair.one))
                  \(text(pair.other))
                  \(because)

            """
    }

    private static func text(_ side: PairedMention) -> String {
        let mention = side.mention
        let post = mention.position.map { post in
            [post.title, post.organisation, post.country].compactMap { $0 }.filter { !$0.isEmpty }
                .joined(separator: ", ")
        }
        let parts = [
            MentionTable.what(mention), MentionTable.who(mention), mention.rank, post, MentionTable.day(mention.date),
            side.published?.day.map { "published \($0)" }, side.language,
        ]
        return TextTable.cell(parts.compactMap { $0 }.joined(separator: " | "), limit: 300)
    }
}

/// The figures of pairs, for people and as JSON.
enum PairScoreText {
    static func text(_ score: PairScore, of set: String) -> String {
        let tally = score.joined
        return """
            \(set): \(score.pairs) pairs, \(tally.right + tally.missed) of them one change
            precision \(percent(.pairsRight, score)): \(tally.right) of \(tally.right + tally.wrong) joined are one change
            recall    \(percent(.pairsFound, score)): \(tally.right) of \(tally.right + tally.missed) that are one change are joined
            left open: \(score.leftOpen)

            """
    }

    static func json(_ score: PairScore, of set: String) -> JSONValue {
        let tally = score.joined
        return .object([
            .init("set", .string(set)), .init("pairs", .int(score.pairs)),
            .init("precision", tally.precision.map(JSONValue.double) ?? .null),
            .init("recall", tally.recall.map(JSONValue.double) ?? .null),
            .init("right", .int(tally.right)), .init("wrong", .int(tally.wrong)), .init("missed", .int(tally.missed)),
            .init("kept_apart", .int(score.keptApart)), .init("open", .int(score.leftOpen)),
        ])
    }

    /// Cut, not rounded: what reads as a bound reaches it.
    private static func percent(_ figure: PinnedFigure, _ score: PairScore) -> String {
        guard let share = score.share(of: figure), share.of > 0 else { return "-" }
        return Floors.percent(figure.value(in: score)) + " %"
    }
}
