// SPDX-License-Identifier: Apache-2.0
import Labelled
import Testing

@Suite struct ClassifierTrainerTests {
    private func example(_ features: [String], _ kinds: Set<String> = [], unsure: Set<String> = []) -> ClassifierExample
    {
        ClassifierExample(features: features, kinds: kinds, unsure: unsure)
    }

    @Test("A feature that goes with a kind speaks for it, one that goes with none speaks for nothing")
    func weights() {
        let examples = (0..<40).flatMap { _ in
            [example(["all", "fired", "noise"], ["dismissed"]), example(["all", "spoke", "noise"])]
        }
        let weights = ClassifierTrainer().weights(for: examples)
        #expect(weights["fired"]?["dismissed"] ?? 0 > 1)
        #expect(weights["spoke"]?["dismissed"] ?? 0 < 0)
        #expect(abs(weights["noise"]?["dismissed"] ?? 0) < 0.5)
        #expect(ClassifierTrainer().weights(for: examples) == weights, "the same examples, the same weights")
    }

    @Test("What is unsure teaches nothing, what is rare is left out")
    func unsure() {
        let sure = (0..<40).flatMap { _ in [example(["all", "fired"], ["dismissed"]), example(["all", "spoke"])] }
        let unsure = (0..<200).map { _ in example(["all", "fired"], unsure: ["dismissed"]) }
        #expect(ClassifierTrainer().weights(for: sure + unsure)["fired"]?["dismissed"] ?? 0 > 1)
        let rare = sure + [example(["all", "once"], ["promoted"])]
        #expect(ClassifierTrainer().weights(for: rare)["once"] == nil)
    }
}
