// SPDX-License-Identifier: Apache-2.0

/// A person in a sentence to learn from.
public struct ClassifierExample: Sendable {
    public let features: [String]
    /// The kinds that the sentence tells of the person.
    public let kinds: Set<String>
    /// The kinds of which nobody knows whether the sentence tells them, since the article does so elsewhere.
    public let unsure: Set<String>

    public init(features: [String], kinds: Set<String>, unsure: Set<String>) {
        (self.features, self.kinds, self.unsure) = (features, kinds, unsure)
    }
}

/// For each kind a logistic regression over features that are there or not, by FTRL-Proximal (McMahan and others, "Ad
/// Click Prediction", 2013): one example after the other, each weight with a pace of its own, and none but those that
/// pay. The same examples in the same order give the same weights.
public struct ClassifierTrainer: Sendable {
    /// A feature that fewer examples have, or a kind that fewer tell, is left out.
    public var rarestFeature = 4
    public var rarestKind = 12
    public var rounds = 6
    /// How fast weights move.
    public var pace = 0.15
    /// What it costs that a weight is there at all, and half of what its square costs.
    public var toll = 3.0
    public var penalty = 1.0

    public init() {}

    /// The weights of each kind, by feature.
    public func weights(for examples: [ClassifierExample]) -> [String: [String: Double]] {
        let (names, rows) = numbered(examples)
        var counts: [String: Int] = [:]
        for example in examples { for kind in example.kinds { counts[kind, default: 0] += 1 } }
        let order = Self.shuffled(examples.count)
        var found: [String: [String: Double]] = [:]
        for kind in counts.keys.sorted() where counts[kind, default: 0] >= rarestKind {
            let own = weights(of: kind, examples, rows, names.count, order)
            for (feature, weight) in own.enumerated() where weight != 0 {
                found[names[feature], default: [:]][kind] = weight
            }
        }
        return found
    }

    private func weights(
        of kind: String, _ examples: [ClassifierExample], _ rows: [[Int32]], _ width: Int, _ order: [Int]
    ) -> [Double] {
        var (sums, squares) = (Array(repeating: 0.0, count: width), Array(repeating: 0.0, count: width))
        var values: [Double] = []
        func weight(_ feature: Int) -> Double {
            let sum = sums[feature]
            guard abs(sum) > toll else { return 0 }
            return -(sum - (sum < 0 ? -toll : toll)) / ((1 + squares[feature].squareRoot()) / pace + penalty)
        }
        for _ in 0..<rounds {
            for place in order where !examples[place].unsure.contains(kind) {
                let row = rows[place]
                values.removeAll(keepingCapacity: true)
                var total = 0.0
                for feature in row {
                    let value = weight(Int(feature))
                    values.append(value)
                    total += value
                }
                let slope = JudgeTrainer.probability(total) - (examples[place].kinds.contains(kind) ? 1 : 0)
                // Certain already: nothing to learn.
                guard abs(slope) > 0.001 else { continue }
                for (position, feature) in row.enumerated() {
                    let old = squares[Int(feature)]
                    let new = old + slope * slope
                    sums[Int(feature)] += slope - (new.squareRoot() - old.squareRoot()) / pace * values[position]
                    squares[Int(feature)] = new
                }
            }
        }
        return (0..<width).map(weight)
    }

    private func numbered(_ examples: [ClassifierExample]) -> (names: [String], rows: [[Int32]]) {
        var counts: [String: Int] = [:]
        for example in examples { for feature in example.features { counts[feature, default: 0] += 1 } }
        let names = counts.filter { $0.value >= rarestFeature }.keys.sorted()
        let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($0.element, Int32($0.offset)) })
        return (names, examples.map { $0.features.compactMap { numbers[$0] } })
    }

    /// All places in an order that mixes articles, the same each time.
    private static func shuffled(_ count: Int) -> [Int] {
        var order = Array(0..<count)
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        for place in order.indices.dropLast() {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            order.swapAt(place, place + Int((state >> 33) % UInt64(count - place)))
        }
        return order
    }
}
