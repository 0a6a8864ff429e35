// SPDX-License-Identifier: Apache-2.0
import Labelled
import Testing

@Suite("Judge trainer") struct JudgeTrainerTests {
    private func examples(_ clues: [String], right: Int, of all: Int) -> [JudgeExample] {
        (0..<all).map { JudgeExample(clues: clues, isRight: $0 < right, weight: 1) }
    }

    @Test func `what is right more often gets the higher probability`() {
        let examples = examples(["all", "good"], right: 190, of: 200) + examples(["all", "bad"], right: 60, of: 200)
        let weights = JudgeTrainer().weights(for: examples)
        let good = JudgeTrainer.probability(of: ["all", "good"], by: weights)
        let bad = JudgeTrainer.probability(of: ["all", "bad"], by: weights)
        #expect(good > 0.8 && good < 0.95 && bad > 0.3 && bad < 0.45, "\(good), \(bad)")
        #expect(JudgeTrainer().weights(for: examples) == weights)
    }

    @Test func `without a penalty probabilities are the shares`() {
        var trainer = JudgeTrainer()
        (trainer.penalty, trainer.rounds) = (0.001, 5000)
        let weights = trainer.weights(for: examples(["a"], right: 30, of: 40) + examples(["b"], right: 10, of: 40))
        #expect(abs(JudgeTrainer.probability(of: ["a"], by: weights) - 0.75) < 0.01)
        #expect(abs(JudgeTrainer.probability(of: ["b"], by: weights) - 0.25) < 0.01)
    }

    @Test func `a clue of few examples says nothing, and what is unknown neither`() {
        let weights = JudgeTrainer().weights(
            for: examples(["all"], right: 50, of: 100) + examples(["all", "rare"], right: 0, of: 3))
        #expect(weights["rare"] == nil && weights["all"] != nil)
        #expect(JudgeTrainer.probability(of: ["unknown"], by: weights) == 0.5)
    }

    @Test func `an example may count more than another`() {
        let heavy = (0..<50).map { _ in JudgeExample(clues: ["a"], isRight: false, weight: 3) }
        let weights = JudgeTrainer().weights(for: examples(["a"], right: 50, of: 50) + heavy)
        #expect(JudgeTrainer.probability(of: ["a"], by: weights) < 0.4)
    }
}
