// SPDX-License-Identifier: Apache-2.0

/// A mention of a labelled article to learn from.
public struct JudgeExample: Sendable {
    /// What speaks for it and against it, by name.
    public let clues: [String]
    public let isRight: Bool
    /// How much it counts beside others.
    public let weight: Double

    public init(clues: [String], isRight: Bool, weight: Double) {
        (self.clues, self.isRight, self.weight) = (clues, isRight, weight)
    }
}

/// Logistic regression over clues that are there or not, by gradient descent over all examples at once, with a penalty
/// on the squares of the weights. The same examples give the same weights.
public struct JudgeTrainer: Sendable {
    /// A clue that fewer examples have says nothing.
    public var rarest = 4
    public var rounds = 600
    /// What a weight of one costs, beside the loss of one example: half of it for its square.
    public var penalty = 8.0

    public init() {}

    /// The weight of each clue.
    public func weights(for examples: [JudgeExample]) -> [String: Double] {
        let (names, rows) = numbered(examples)
        var weights = Array(repeating: 0.0, count: names.count)
        // How strongly each weight moves the loss at most: a step that cannot overshoot.
        let longest = Double(rows.map(\.count).max() ?? 1)
        var bounds = Array(repeating: penalty, count: names.count)
        for (row, example) in zip(rows, examples) { for clue in row { bounds[clue] += longest * example.weight / 4 } }
        for _ in 0..<rounds {
            var slopes = weights.map { -penalty * $0 }
            for (row, example) in zip(rows, examples) {
                let sum = row.reduce(0) { $0 + weights[$1] }
                let error = example.weight * ((example.isRight ? 1 : 0) - Self.probability(sum))
                for clue in row { slopes[clue] += error }
            }
            for clue in weights.indices { weights[clue] += slopes[clue] / bounds[clue] }
        }
        return Dictionary(uniqueKeysWithValues: zip(names, weights))
    }

    /// 0...1.
    public static func probability(of clues: [String], by weights: [String: Double]) -> Double {
        probability(clues.reduce(0) { $0 + (weights[$1] ?? 0) })
    }

    private func numbered(_ examples: [JudgeExample]) -> (names: [String], rows: [[Int]]) {
        var counts: [String: Int] = [:]
        for example in examples { for clue in example.clues { counts[clue, default: 0] += 1 } }
        let names = counts.filter { $0.value >= rarest }.keys.sorted()
        let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($0.element, $0.offset) })
        return (names, examples.map { $0.clues.compactMap { numbers[$0] } })
    }

    static func probability(_ sum: Double) -> Double { 1 / (1 + exponential(-sum)) }

    /// e to the power of x, for -30...30, by its series and ten squarings.
    private static func exponential(_ x: Double) -> Double {
        let x = min(30, max(-30, x)) / 1024
        var power = 1 + x * (1 + x / 2 * (1 + x / 3 * (1 + x / 4)))
        for _ in 0..<10 { power *= power }
        return power
    }
}
