// SPDX-License-Identifier: Apache-2.0
import Extraction
import Labelled
import Personnel

/// Learns the judge of a language from labelled articles, and measures it on articles that it did not learn from.
///
/// The last folder is the one to measure by: its articles were labelled before the engine read them, so how often
/// readings are right in them is how often they are right at all.
struct JudgeCourse {
    /// A mention that would be alerted, were it trusted.
    private struct Case {
        let article: Int
        let clues: [String]
        let isRight: Bool
        let isMeasured: Bool

        var example: JudgeExample { JudgeExample(clues: clues, isRight: isRight, weight: 1) }
    }

    private let cases: [Case]

    static let folds = 10
    /// The probabilities from which on an alert is worth more than it risks: for what rules read, for people without a
    /// name, and for what rules have something against; and the one from which on the latter is told at all.
    static let bounds = (rules: 0.7, groups: 0.56, doubted: 0.76, told: 0.565)

    /// - `samples`: what is read in an article, by a classifier that did not learn from it. The number is the article's
    ///   among those of all folders.
    init(_ folders: [LabelledFolder], samples: (Int, Article) throws -> [JudgedSample]) rethrows {
        var (cases, number): ([Case], Int) = ([], 0)
        for (position, folder) in folders.enumerated() {
            for labelled in folder.articles {
                for sample in try samples(number, LabelledFolder.article(of: labelled)) {
                    var mention = sample.mention
                    mention.confidence = 1
                    guard Score.isAlerted(mention) else { continue }
                    let comparison = Score.comparison([mention], for: labelled, at: .alerted)
                    cases.append(
                        Case(
                            article: number, clues: sample.clues, isRight: !comparison.pairs.isEmpty,
                            isMeasured: position == folders.count - 1))
                }
                number += 1
            }
        }
        self.cases = cases
    }

    /// The data file, with the comments of the one that it replaces, and what is to be said of it.
    func lesson(replacing old: String) -> (file: String, report: String) {
        let judged = crossValidated().sorted { $0.probability > $1.probability }
        let weights = JudgeTrainer().weights(for: cases.map(\.example))
        var lines = old.split(separator: "\n").map(String.init).filter { $0.hasPrefix("#") }
        let bounds = Self.bounds
        lines += ["", "bound | \(bounds.rules) | \(bounds.groups) | \(bounds.doubted) | \(bounds.told)", ""]
        lines += weights.sorted { $0.key < $1.key }.map { "\($0.key) | \(Self.thousandths($0.value))" }
        return (lines.joined(separator: "\n") + "\n", report(judged))
    }

    private typealias Judged = (probability: Double, isRight: Bool)

    /// The measured cases, each judged by what the other articles teach.
    private func crossValidated() -> [Judged] {
        (0..<Self.folds).flatMap { fold -> [Judged] in
            let isHeldOut = { (one: Case) in one.isMeasured && one.article % Self.folds == fold }
            let weights = JudgeTrainer().weights(for: cases.filter { !isHeldOut($0) }.map(\.example))
            return cases.filter(isHeldOut).map {
                (JudgeTrainer.probability(of: $0.clues, by: weights), $0.isRight)
            }
        }
    }

    private func report(_ judged: [Judged]) -> String {
        let kept = judged.filter { $0.probability >= Self.bounds.rules }
        func share(_ part: [Judged]) -> String {
            let right = part.filter(\.isRight).count
            return "\(right) of \(part.count) right" + (part.isEmpty ? "" : " (\(right * 1000 / part.count) in 1000)")
        }
        var lines = [
            "Judged by what other articles teach: alerts \(share(judged)); from \(Self.bounds.rules) on \(share(kept))."
        ]
        for least in stride(from: 0.95, through: 0.45, by: -0.1) {
            let band = judged.filter { $0.probability >= least && $0.probability < least + 0.1 }
            lines.append("  probability from \(Self.thousandths(least)) on: \(share(band))")
        }
        return lines.joined(separator: "\n")
    }

    private static func thousandths(_ number: Double) -> Double { (number * 1000).rounded() / 1000 }
}
